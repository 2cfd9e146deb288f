"""Two versions of a resume: what was gained, strengthened, weakened and lost, with the words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparison import Change, Comparison, compare, compare_with_statuses, excerpt, words_of
from checker.matching.catalogue import Catalogue, Group, Requirement, Source, Status
from checker.matching.report import Coverage, Evidence, Report, Tier, make_report
from checker.reading.document import Box, SectionKind

_A, _B, _C = "A: skills", "B: skills", "C: skills"
_CATALOGUE = Catalogue(
    sources=tuple(Source(letter, letter) for letter in "ABC"),
    requirements=(
        Requirement("git", "Git", "Tools", (_B,), "named"),
        Requirement("python", "Python", "Languages", (_A, _B, _C), "named"),
        Requirement("r", "R", "Languages", (_A, _B), "named"),
        Requirement("java", "Java", "Languages", (_C,), "named"),
    ),
    groups=(Group("second", "A second language", ("r", "java")),),
    word_classes={},
)
_IDS = [requirement.id for requirement in _CATALOGUE.requirements]
MISSING, LISTED, DEMONSTRATED = Status.MISSING, Status.LISTED, Status.DEMONSTRATED


def _evidence(text: str, status: Status, context: str = "") -> Evidence:
    box = Box(1, 1, 2, 2)
    return Evidence(1, text, (box,), SectionKind.SKILLS, Tier.EXACT, 100.0, status, text, context or text)


def _report(**statuses: Status) -> Report:
    shown = {id_: (_evidence(id_, status),) for id_, status in statuses.items() if status is not MISSING}
    return make_report(_CATALOGUE, shown, {})


def _kinds(comparison: Comparison) -> dict[str, Change]:
    return {each.requirement.id: each.change for each in comparison.differences}


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (MISSING, LISTED, Change.GAINED),
        (MISSING, DEMONSTRATED, Change.GAINED),
        (LISTED, DEMONSTRATED, Change.STRENGTHENED),
        (DEMONSTRATED, LISTED, Change.WEAKENED),
        (LISTED, MISSING, Change.LOST),
        (DEMONSTRATED, MISSING, Change.LOST),
    ],
)
def test_a_change_has_a_name(before: Status, after: Status, change: Change) -> None:
    comparison = compare(_report(git=before), _report(git=after))

    assert _kinds(comparison) == {"git": change}
    assert [each.requirement.id for each in comparison.of(change)] == ["git"]
    (difference,) = comparison.differences
    assert (difference.before.status, difference.after.status) == (before, after)


def test_the_same_changes_nothing() -> None:
    comparison = compare(_report(git=LISTED), _report(git=LISTED))

    assert comparison.differences == ()
    assert comparison.before == comparison.after == Coverage(0.5, 7)


def test_the_words_are_those_that_the_verdict_rests_on() -> None:
    listed, used, used_again = _evidence("R,", LISTED), _evidence("R", DEMONSTRATED), _evidence("r", DEMONSTRATED)
    before = make_report(_CATALOGUE, {"r": (listed,)}, {})
    after = make_report(_CATALOGUE, {"r": (listed, used, used_again)}, {})
    (difference,) = compare(before, after).differences

    assert difference.before.proofs == (listed,)
    assert difference.after.proofs == (used, used_again)
    assert words_of(difference.before) == ("R",)
    assert len(words_of(difference.after)) == 1


def test_what_was_lost_keeps_the_words_that_showed_it() -> None:
    (difference,) = compare(_report(java=DEMONSTRATED), _report()).differences

    assert words_of(difference.before) == ("java",)
    assert words_of(difference.after) == ()


def test_a_loss_that_the_group_makes_up_for_says_so() -> None:
    (difference,) = compare(_report(java=LISTED, r=LISTED), _report(r=LISTED)).differences

    assert difference.change is Change.LOST
    assert difference.after.covered_by == ("R",)


def test_losses_come_first_and_within_a_kind_what_is_wanted_most() -> None:
    before, after = _report(git=LISTED, python=LISTED, r=LISTED), _report(r=DEMONSTRATED, java=LISTED)

    assert [each.requirement.id for each in compare(before, after).differences] == ["python", "git", "java", "r"]


def test_what_is_newly_demonstrated_is_named() -> None:
    before = _report(git=LISTED, python=DEMONSTRATED)
    after = _report(git=DEMONSTRATED, python=DEMONSTRATED, r=LISTED, java=DEMONSTRATED)

    assert set(compare(before, after).newly_demonstrated) == {"git", "java"}


def test_a_requirement_that_was_not_asked_about_before_is_no_gain() -> None:
    comparison = compare_with_statuses({"git": MISSING}, Coverage(0, 1), _report(git=LISTED, python=DEMONSTRATED))

    assert _kinds(comparison) == {"git": Change.GAINED}


def test_verdicts_alone_tell_the_same_but_the_words() -> None:
    before, after = _report(git=LISTED, python=DEMONSTRATED), _report(git=DEMONSTRATED, java=LISTED)
    statuses = {finding.requirement.id: finding.status for finding in before.findings}
    known = compare_with_statuses(statuses, before.coverage, after)

    assert _kinds(known) == _kinds(compare(before, after))
    assert all(each.before.proofs == () for each in known.differences)


_STATUSES = st.fixed_dictionaries({id_: st.sampled_from(list(Status)) for id_ in _IDS})
_BACK = {
    Change.LOST: Change.GAINED,
    Change.GAINED: Change.LOST,
    Change.WEAKENED: Change.STRENGTHENED,
    Change.STRENGTHENED: Change.WEAKENED,
}


@given(_STATUSES, _STATUSES)
def test_the_other_way_round_every_change_is_its_opposite(one: dict[str, Status], other: dict[str, Status]) -> None:
    there, back = compare(_report(**one), _report(**other)), compare(_report(**other), _report(**one))

    assert _kinds(back) == {id_: _BACK[change] for id_, change in _kinds(there).items()}
    assert (back.before, back.after) == (there.after, there.before)


@given(_STATUSES, _STATUSES)
def test_coverage_grows_only_where_something_was_gained(one: dict[str, Status], other: dict[str, Status]) -> None:
    comparison = compare(_report(**one), _report(**other))
    better = comparison.of(Change.GAINED) + comparison.of(Change.STRENGTHENED)

    assert comparison.after.points <= comparison.before.points or better


@pytest.mark.parametrize(
    ("text", "context", "told"),
    [
        ("Docker,", "Served with Docker, at work;", "Served with Docker, at work"),
        ("Docker", "nothing of it", "Docker"),
        ("Docker", "one two three four Docker five six seven eight", "…four Docker five six…"),
        ("Docker", "Docker five six seven eight nine ten", "Docker five six seven eight…"),
        ("Docker", "one two three four five six Docker", "…three four five six Docker"),
    ],
)
def test_an_excerpt_has_the_words_and_some_of_what_surrounds_them(text: str, context: str, told: str) -> None:
    assert excerpt(_evidence(text, LISTED, context), 28) == told


@given(st.text(max_size=40), st.text(max_size=40), st.text(min_size=1, max_size=30), st.integers(1, 60))
def test_an_excerpt_stays_within_its_room(before: str, after: str, words: str, most: int) -> None:
    evidence = _evidence(words, LISTED, f"{before} {words} {after}")

    assert len(excerpt(evidence, most)) <= max(most, len(words)) + 2
