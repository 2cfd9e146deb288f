from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from builders import make_document

from checker.matching.catalogue import Status
from checker.matching.corrections import Correction, Corrections, corrected, stands_in
from checker.matching.matcher import match_document
from checker.matching.report import REFUSED, Tier

if TYPE_CHECKING:
    from checker.matching.catalogue import Catalogue

RESUME = make_document(
    ("skills", "Quokkaflow, Keras"),
    ("experience", "Served forecasts with Quokkaflow at Nowhere Ltd"),
    ("references", "She taught me Wombatnet"),
)


def verdict(catalogue: Catalogue, corrections: Corrections, id_: str) -> tuple[list[tuple[str, Status]], list[str]]:
    found, refused = corrected(*match_document(RESUME, catalogue), RESUME, catalogue, corrections)
    return [(e.text, e.status) for e in found.get(id_, ())], [r.reason for r in refused.get(id_, ())]


def test_nothing_said_changes_nothing(catalogue: Catalogue) -> None:
    before = match_document(RESUME, catalogue)
    assert corrected(*before, RESUME, catalogue, Corrections()) == before


def test_an_alias_shows_its_requirement_wherever_it_stands(catalogue: Catalogue) -> None:
    said = Corrections(aliases=(Correction("ci-cd", "quokkaflow"),))
    shown, _ = verdict(catalogue, said, "ci-cd")

    assert shown == [("Quokkaflow,", Status.LISTED), ("Quokkaflow", Status.DEMONSTRATED)]


def test_an_alias_is_evidence_of_its_own_tier_with_its_boxes(catalogue: Catalogue) -> None:
    said = Corrections(aliases=(Correction("ci-cd", "Quokkaflow"),))
    found, _ = corrected(*match_document(RESUME, catalogue), RESUME, catalogue, said)

    assert {(e.tier, e.term, e.page) for e in found["ci-cd"]} == {(Tier.OWN, "Quokkaflow", 1)}
    assert all(e.boxes for e in found["ci-cd"])


def test_an_alias_is_no_reason_to_believe_what_others_did(catalogue: Catalogue) -> None:
    said = Corrections(aliases=(Correction("ci-cd", "Wombatnet"),))
    shown, reasons = verdict(catalogue, said, "ci-cd")

    assert shown == []
    assert "references" in reasons[0]


@pytest.mark.parametrize("words", ["Keras", "keras,", " KERAS "])
def test_refused_evidence_no_longer_counts_and_says_why(catalogue: Catalogue, words: str) -> None:
    before, _ = verdict(catalogue, Corrections(), "keras")
    shown, reasons = verdict(catalogue, Corrections(refusals=(Correction("keras", words),)), "keras")

    assert before == [("Keras", Status.LISTED)]
    assert (shown, reasons) == ([], [REFUSED])


def test_what_is_refused_of_one_requirement_still_shows_others(catalogue: Catalogue) -> None:
    said = Corrections(refusals=(Correction("deep-learning", "Keras"),))
    assert verdict(catalogue, said, "keras")[0]


def test_requirements_that_nobody_knows_are_passed_over(catalogue: Catalogue) -> None:
    said = Corrections(aliases=(Correction("cobol", "Keras"),), refusals=(Correction("cobol", "Keras"),))
    before = match_document(RESUME, catalogue)
    assert corrected(*before, RESUME, catalogue, said) == before


@pytest.mark.parametrize(
    ("words", "there"),
    [("quokkaflow", True), ("with Quokkaflow at", True), ("Quokkaflow Keras", True), ("flow", False), ("", False)],
)
def test_whether_words_stand_in_a_resume(words: str, *, there: bool) -> None:
    assert stands_in(words, RESUME) is there


def test_refused_evidence_keeps_its_place_its_words_and_its_rule(catalogue: Catalogue) -> None:
    found, _ = match_document(RESUME, catalogue)
    (evidence,) = found["keras"]
    _, refused = corrected(
        *match_document(RESUME, catalogue), RESUME, catalogue, Corrections(refusals=(Correction("keras", "Keras"),))
    )
    (rejected,) = [each for each in refused["keras"] if each.reason == REFUSED]

    assert (rejected.page, rejected.text, rejected.boxes) == (evidence.page, evidence.text, evidence.boxes)
    assert (rejected.term, rejected.context) == (evidence.term, evidence.context)


def test_of_several_writings_only_the_refused_one_goes(catalogue: Catalogue) -> None:
    resume = make_document(("skills", "Keras"), ("experience", "Trained models in tf.keras daily"))
    before, _ = match_document(resume, catalogue)
    assert len(before["keras"]) == 2
    found, _ = corrected(
        *match_document(resume, catalogue), resume, catalogue, Corrections(refusals=(Correction("keras", "Keras"),))
    )
    assert [item.text for item in found["keras"]] == [before["keras"][1].text]


def test_what_is_held_is_demonstrated_by_an_alias_among_the_skills(catalogue: Catalogue) -> None:
    held = next(requirement for requirement in catalogue.requirements if requirement.held)
    shown, _ = verdict(catalogue, Corrections(aliases=(Correction(held.id, "Quokkaflow"),)), held.id)
    assert {status for _, status in shown} == {Status.DEMONSTRATED}


def test_an_alias_of_an_unknown_requirement_does_not_hide_the_next_one(catalogue: Catalogue) -> None:
    said = Corrections(aliases=(Correction("cobol", "Quokkaflow"), Correction("ci-cd", "Quokkaflow")))
    assert len(verdict(catalogue, said, "ci-cd")[0]) == 2


def test_an_alias_does_not_count_where_the_requirement_never_does(catalogue: Catalogue) -> None:
    requirement = next(each for each in catalogue.requirements if each.outside)
    resume = make_document((requirement.outside[0], "Quokkaflow"))
    said = Corrections(aliases=(Correction(requirement.id, "Quokkaflow"),))
    found, refused = corrected(*match_document(resume, catalogue), resume, catalogue, said)

    assert requirement.id not in found
    assert refused[requirement.id]


def test_an_alias_does_not_reach_over_the_end_of_a_sentence(catalogue: Catalogue) -> None:
    resume = make_document(("experience", "Fed the quokka. Flow was good, quokka flow better"))
    said = Corrections(aliases=(Correction("ci-cd", "quokka flow"),))
    found, _ = corrected(*match_document(resume, catalogue), resume, catalogue, said)

    assert [item.text for item in found["ci-cd"]] == ["quokka flow"]


def test_what_the_user_refused_stands_before_all_else_that_nearly_counted(catalogue: Catalogue) -> None:
    """Only the first few are shown, and what was refused can be taken back there."""
    resume = make_document(("skills", "Keras"), ("references", tuple(f"Keras, said number {n}" for n in "abcdefgh")))
    said = Corrections(refusals=(Correction("keras", "Keras"),))
    _, refused = corrected(*match_document(resume, catalogue), resume, catalogue, said)

    assert len(refused["keras"]) == 9
    assert refused["keras"][0].reason == REFUSED
