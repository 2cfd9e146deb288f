from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.matching.catalogue import Catalogue, Group, Requirement, Source, Status
from checker.matching.report import WORTH, Evidence, Rejected, Tier, make_report
from checker.reading.document import Box, SectionKind

_A, _B, _C = "A: skills", "B: skills", "C: skills"
_CATALOGUE = Catalogue(
    sources=tuple(Source(letter, letter) for letter in "ABC"),
    requirements=(
        Requirement("python", "Python", "Languages", (_A, _B, _C), "named"),
        Requirement("r", "R", "Languages", (_A, _B), "named"),
        Requirement("java", "Java", "Languages", (_C,), "named"),
        Requirement("git", "Git", "Tools", (_B, "B: practice"), "named"),
    ),
    groups=(Group("second", "A second language", ("r", "java")),),
    word_classes={},
)


def _evidence(status: Status, page: int = 1, tier: Tier = Tier.EXACT) -> Evidence:
    box = Box(1, 1, 2, 2)
    return Evidence(page, "words", (box,), SectionKind.SKILLS, tier, 100.0, status, "term", "words")


@pytest.mark.parametrize(
    ("shown", "points"),
    [
        ({}, 0),
        ({"python": Status.LISTED}, 1.5),
        ({"python": Status.DEMONSTRATED}, 3),
        ({"java": Status.DEMONSTRATED}, 3),  # the group has the documents of both members
        ({"java": Status.LISTED, "r": Status.LISTED}, 1.5),
        ({"git": Status.DEMONSTRATED}, 1),  # one document that asks twice
    ],
)
def test_coverage_is_a_sum_that_can_be_redone(shown: dict[str, Status], points: float) -> None:
    report = make_report(_CATALOGUE, {id_: (_evidence(status),) for id_, status in shown.items()}, {})

    assert (report.coverage.points, report.coverage.of) == (points, 7)


def test_a_member_of_a_satisfied_group_is_no_gap() -> None:
    report = make_report(_CATALOGUE, {"java": (_evidence(Status.LISTED),)}, {})

    assert report.finding("r").covered_by == ("Java",)
    assert [finding.requirement.id for finding in report.gaps] == ["python", "git"]


def test_gaps_that_more_documents_ask_for_come_first() -> None:
    assert [f.requirement.id for f in make_report(_CATALOGUE, {}, {}).gaps] == ["python", "r", "java", "git"]


def test_the_strongest_evidence_comes_first() -> None:
    weak, fuzzy, strong = (
        _evidence(Status.LISTED),
        _evidence(Status.DEMONSTRATED, tier=Tier.FUZZY),
        _evidence(Status.DEMONSTRATED, page=2),
    )

    finding = make_report(_CATALOGUE, {"python": (weak, fuzzy, strong)}, {}).finding("python")

    assert finding.status is Status.DEMONSTRATED
    assert finding.evidence == (strong, fuzzy, weak)


def test_what_only_one_of_two_readings_shows_counts_and_is_marked() -> None:
    first = {"python": (_evidence(Status.LISTED),), "git": (_evidence(Status.LISTED),), "r": ()}
    second = {"python": (_evidence(Status.DEMONSTRATED),), "java": (_evidence(Status.DEMONSTRATED, page=2),)}

    report = make_report(_CATALOGUE, first, {}, second)

    assert [f.requirement.id for f in report.findings if f.one_reader] == ["java", "git"]
    assert report.finding("java").evidence == second["java"]
    assert report.finding("python").evidence == first["python"]  # the reading of record has the say


def test_what_nearly_counted_stays_with_its_requirement() -> None:
    nearly = Rejected(1, "Go", (Box(1, 1, 2, 2),), "Go", "It is a verb.", "Go on")

    report = make_report(_CATALOGUE, {}, {"java": (nearly,)})

    assert [f.rejected for f in report.findings] == [(), (), (nearly,), ()]


def test_what_is_shown_is_not_said_to_be_covered() -> None:
    report = make_report(_CATALOGUE, {"java": (_evidence(Status.LISTED),), "r": (_evidence(Status.LISTED),)}, {})

    assert [f.covered_by for f in report.findings] == [()] * 4


def test_the_best_shown_member_of_a_group_is_named_first() -> None:
    shown = {"r": (_evidence(Status.LISTED),), "java": (_evidence(Status.DEMONSTRATED),)}

    (group,) = make_report(_CATALOGUE, shown, {}).groups

    assert group.by == ("java", "r")


def test_an_unknown_requirement_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        make_report(_CATALOGUE, {}, {}).finding("cobol")


@given(st.dictionaries(st.sampled_from(["python", "r", "java", "git"]), st.sampled_from(list(WORTH))))
def test_more_evidence_never_costs_points(shown: dict[str, Status]) -> None:
    def points(statuses: dict[str, Status]) -> float:
        return make_report(_CATALOGUE, {i: (_evidence(s),) for i, s in statuses.items()}, {}).coverage.points

    assert points(shown) <= points({**shown, "git": Status.DEMONSTRATED}) <= 7
