"""What is suggested for a report, in which order, and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from advising.made import IDS, TODAY, advice
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.advising.advice import Advice, Effort, Kind, is_retired, is_stale, stakes, suggest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.matching.report import Report

    ReportOf = Callable[..., Report]


def ids(report: Report, *pool: Advice) -> list[str]:
    return [suggestion.advice.id for suggestion in suggest(report, pool, TODAY)]


def test_what_adds_most_stands_first(report_of: ReportOf) -> None:
    assert ids(report_of(), advice("small", "agile"), advice("large", "python", "keras"), advice("mid", "deploy")) == [
        "large",
        "mid",
        "small",
    ]


def test_what_is_covered_by_an_earlier_suggestion_adds_nothing(report_of: ReportOf) -> None:
    pool = (advice("both", "python", "keras"), advice("again", "python"), advice("agile", "agile"))
    assert ids(report_of(), *pool) == ["both", "agile", "again"]


def test_listed_counts_half(report_of: ReportOf) -> None:
    assert ids(report_of(listed=["python"]), advice("a-listed", "python"), advice("b-missing", "keras")) == [
        "b-missing",
        "a-listed",
    ]


def test_the_demonstrated_is_never_suggested(report_of: ReportOf) -> None:
    report = report_of(demonstrated=["python"])
    suggestions = suggest(report, (advice("done", "python"), advice("mixed", "python", "keras")), TODAY)
    assert [(s.advice.id, s.closes) for s in suggestions] == [("mixed", ("keras",))]


def test_a_missing_member_of_a_satisfied_group_is_no_gap(report_of: ReportOf) -> None:
    assert ids(report_of(demonstrated=["aws"]), advice("gcp", "gcp"), advice("azure", "azure")) == []


def test_a_listed_member_of_a_satisfied_group_comes_last(report_of: ReportOf) -> None:
    report = report_of(demonstrated=["aws"], listed=["gcp"])
    assert ids(report, advice("gcp", "gcp"), advice("agile", "agile")) == ["agile", "gcp"]


def test_members_of_one_group_add_once(report_of: ReportOf) -> None:
    assert ids(report_of(), advice("clouds", "aws", "gcp", "azure"), advice("keras", "keras")) == ["keras", "clouds"]


def test_one_of_an_open_group_is_said_to_be_enough(report_of: ReportOf) -> None:
    (suggestion,) = suggest(report_of(), (advice("cloud", "aws"),), TODAY)
    assert suggestion.reason == (
        "Closes Amazon Web Services; one document asks for it, and one of Amazon Web Services, Google Cloud and "
        "Microsoft Azure is enough."
    )


def test_a_reason_names_what_and_how_many_ask(report_of: ReportOf) -> None:
    (suggestion,) = suggest(report_of(), (advice("x", "keras", "deploy"),), TODAY)
    assert suggestion.reason == "Closes Keras and Model deployment; three documents ask for them."


def test_a_reason_tells_listed_from_missing(report_of: ReportOf) -> None:
    (suggestion,) = suggest(report_of(listed=["keras"]), (advice("x", "keras", "deploy"),), TODAY)
    assert suggestion.reason == "Closes Model deployment and shows Keras in use; three documents ask for them."


def test_years_of_study_come_after_weeks(report_of: ReportOf) -> None:
    pool = (advice("degree", "python", "deploy", kind=Kind.STUDY), advice("weeks", "agile"))
    assert ids(report_of(), *pool) == ["weeks", "degree"]


def test_the_advanced_follows_what_needs_less(report_of: ReportOf) -> None:
    pool = (
        advice("hard", "python", "deploy", level=Effort.ADVANCED),
        advice("agile", "agile"),
        advice("again", "agile"),
    )
    assert ids(report_of(), *pool) == ["again", "hard", "agile"]


def test_equals_follow_the_path_then_the_hours_then_the_id(report_of: ReportOf) -> None:
    pool = (
        advice("b", "python"),
        advice("a", "python"),
        advice("late", "python", level=Effort.ADVANCED, hours=1),
        advice("long", "python", hours=9),
    )
    assert ids(report_of(), *pool) == ["a", "b", "long", "late"]


@pytest.mark.parametrize(
    "fields", [{"replaced_by": "other"}, {"valid_until": date(2026, 11, 20)}, {"valid_until": date(2024, 1, 1)}]
)
def test_the_retired_is_not_suggested(report_of: ReportOf, fields: dict[str, Any]) -> None:
    old = advice("old", "python", **fields)
    assert is_retired(old, TODAY)
    assert ids(report_of(), old) == []


def test_a_last_day_is_still_a_day(report_of: ReportOf) -> None:
    assert ids(report_of(), advice("last", "python", valid_until=TODAY)) == ["last"]


@pytest.mark.parametrize(
    ("kind", "verified", "stale"),
    [
        (Kind.COURSE, date(2025, 11, 21), False),
        (Kind.COURSE, date(2025, 11, 20), True),
        (Kind.CERTIFICATE, date(2026, 8, 21), False),
        (Kind.CERTIFICATE, date(2026, 8, 20), True),
        (Kind.COMPETITION, date(2026, 5, 21), False),
        (Kind.COMPETITION, date(2026, 5, 20), True),
        (Kind.PROJECT, None, False),
    ],
)
def test_facts_age(report_of: ReportOf, kind: Kind, verified: date | None, *, stale: bool) -> None:
    (suggestion,) = suggest(report_of(), (advice("x", "python", kind=kind, verified_on=verified),), TODAY)
    assert suggestion.stale is stale


def test_months_end_on_the_last_day_of_short_months() -> None:
    leap = advice("x", "python", kind=Kind.CERTIFICATE, verified_on=date(2026, 11, 30))
    assert not is_stale(leap, date(2027, 2, 28))
    assert is_stale(leap, date(2027, 3, 1))


def test_no_gap_no_suggestion(report_of: ReportOf) -> None:
    assert ids(report_of(demonstrated=IDS), *(advice(id_, id_) for id_ in IDS)) == []


def test_a_listed_requirement_says_itself_that_it_is_shown(report_of: ReportOf) -> None:
    (suggestion,) = suggest(report_of(listed=["agile"]), (advice("x", "agile"),), TODAY)
    assert suggestion.reason == "Shows Agile in use; one document asks for it."


subsets = st.lists(st.sampled_from(IDS), unique=True)
pools = st.lists(st.tuples(subsets.filter(bool), st.integers(1, 40)), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shown=subsets, named=subsets, pool=pools)
def test_laws(report_of: ReportOf, shown: list[str], named: list[str], pool: list[tuple[list[str], int]]) -> None:
    report = report_of(shown, [id_ for id_ in named if id_ not in shown])
    entries = tuple(advice(f"a{n}", *closes, hours=hours) for n, (closes, hours) in enumerate(pool))
    suggestions = suggest(report, entries, TODAY)

    lacking = {f.requirement.id for f in report.findings if f.is_gap} | (set(named) - set(shown))
    assert all(s.closes and lacking.issuperset(s.closes) for s in suggestions)
    assert {s.advice.id for s in suggestions} == {a.id for a in entries if lacking & set(a.closes)}
    assert suggest(report, entries[::-1], TODAY) == suggestions
    assert sum(stake.weight for stake in stakes(report)) == report.coverage.of
    assert sum(stake.weight - stake.open for stake in stakes(report)) == report.coverage.points
