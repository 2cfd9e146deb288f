"""Which advice makes a plan, in which order, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pytest
from advising.made import IDS, TODAY, advice
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.advising.advice import Advice, Effort, Kind, reached
from checker.advising.plan import Means, Plan, coverage_with, plan
from checker.matching.catalogue import Requirement, Status
from checker.matching.report import Coverage, Report

ReportOf = Callable[..., Report]


def ids(made: Plan) -> list[str]:
    return [action.advice.id for action in made.actions]


def closed(made: Plan) -> list[tuple[str, ...]]:
    return [action.closes for action in made.actions]


def planned(report: Report, *pool: Advice, hours: int = 72, **means: Any) -> Plan:
    return plan(report, pool, TODAY, Means(hours_a_week=1, weeks=hours, **means))


def test_the_most_weight_within_the_hours_is_taken(report_of: ReportOf) -> None:
    pool = (
        advice("large", "python", "keras", hours=10),
        advice("a", "python", hours=4),
        advice("b", "deploy", hours=6),
    )
    assert ids(planned(report_of(), *pool, hours=10)) == ["a", "b"]


def test_the_same_with_fewer_actions_is_better(report_of: ReportOf) -> None:
    pool = (advice("a", "python", hours=2), advice("b", "deploy", hours=2), advice("both", "python", "deploy", hours=9))
    assert ids(planned(report_of(), *pool)) == ["both"]


def test_the_same_in_fewer_hours_is_better(report_of: ReportOf) -> None:
    assert ids(planned(report_of(), advice("a", "python", hours=9), advice("b", "python", hours=2))) == ["b"]


def test_equals_follow_the_level_then_the_id_whatever_their_order(report_of: ReportOf) -> None:
    pool = (advice("c", "python"), advice("b", "python"), advice("a", "python", level=Effort.NEXT))
    assert ids(planned(report_of(), *pool)) == ids(planned(report_of(), *reversed(pool))) == ["b"]


def test_a_week_holds_its_hours(report_of: ReportOf) -> None:
    pool = (advice("a", "python", hours=3), advice("b", "keras", hours=7), advice("c", "agile", hours=8))
    made = plan(report_of(), pool, TODAY, Means(hours_a_week=5, weeks=4))
    assert [(a.advice.id, a.week, a.last_week) for a in made.actions] == [("a", 1, 1), ("b", 1, 2), ("c", 3, 4)]
    assert made.hours == 18


def test_each_action_tells_the_coverage_after_it(report_of: ReportOf) -> None:
    made = planned(report_of(), advice("a", "python", hours=1), advice("b", "keras", "agile", hours=9))
    assert made.before == Coverage(0, 13)
    assert [action.coverage.points for action in made.actions] == [3, 6]
    assert made.after == made.actions[-1].coverage


def test_the_coverage_reached_is_the_published_sum(report_of: ReportOf) -> None:
    pool = (advice("a", "python", "aws", "gcp"), advice("b", "java", "keras"))
    made = planned(report_of(listed=["keras"]), *pool)
    assert made.after == report_of(demonstrated=["python", "aws", "java", "keras"]).coverage
    assert coverage_with(report_of(listed=["keras"]), pool) == made.after
    assert coverage_with(report_of(listed=["keras"]), ()) == made.before


def test_an_action_names_only_what_those_before_it_left(report_of: ReportOf) -> None:
    pool = (advice("a", "python", "deploy", hours=1), advice("b", "deploy", "keras", hours=4))
    assert closed(planned(report_of(), *pool)) == [("python", "deploy"), ("keras",)]


def test_of_a_group_one_is_enough(report_of: ReportOf) -> None:
    pool = tuple(advice(id_, id_) for id_ in ("aws", "gcp", "azure"))
    assert ids(planned(report_of(), *pool)) == ["aws"]
    assert closed(planned(report_of(), advice("clouds", "gcp", "aws", "azure"))) == [("gcp",)]


def test_another_of_a_group_that_is_named_is_not_begun(report_of: ReportOf) -> None:
    pool = (advice("aws", "aws", hours=1), advice("gcp", "gcp", hours=9))
    assert ids(planned(report_of(listed=["gcp"]), *pool)) == ["gcp"]
    assert ids(planned(report_of(demonstrated=["gcp"]), *pool)) == []


def test_what_is_demonstrated_is_never_planned(report_of: ReportOf) -> None:
    made = planned(report_of(demonstrated=["python"]), advice("a", "python"), advice("b", "python", "keras"))
    assert closed(made) == [("keras",)]
    assert planned(report_of(demonstrated=IDS), *(advice(id_, id_) for id_ in IDS)).actions == ()


def test_what_is_held_is_never_planned(report_of: ReportOf) -> None:
    pool = (advice("a", "python"), advice("b", "gcp"))
    assert ids(planned(report_of(), *pool, held=frozenset({"python", "aws"}))) == []


def test_what_is_unwanted_is_never_planned_but_another_of_its_group_may_be(report_of: ReportOf) -> None:
    pool = (
        advice("a", "python", hours=1),
        advice("b", "python", "keras"),
        advice("c", "aws"),
        advice("d", "gcp", hours=9),
    )
    made = planned(report_of(), *pool, unwanted=frozenset({"python", "aws"}))
    assert closed(made) == [("keras",), ("gcp",)]
    assert planned(report_of(), *pool, unwanted=frozenset(IDS)).actions == ()


@pytest.mark.parametrize("excluded", ["a", "course"])
def test_what_is_excluded_is_never_planned(report_of: ReportOf, excluded: str) -> None:
    pool = (advice("a", "python", kind=Kind.COURSE, hours=1), advice("b", "python"))
    assert ids(planned(report_of(), *pool, excluded=frozenset({excluded}))) == ["b"]


@pytest.mark.parametrize("fields", [{"replaced_by": "b"}, {"valid_until": date(2026, 11, 20)}])
def test_what_is_retired_is_never_planned(report_of: ReportOf, fields: dict[str, Any]) -> None:
    assert ids(planned(report_of(), advice("a", "python", **fields))) == []


def test_what_was_verified_long_ago_is_marked(report_of: ReportOf) -> None:
    old = advice("a", "python", kind=Kind.CERTIFICATE, verified_on=date(2026, 1, 1))
    new = advice("b", "keras", kind=Kind.CERTIFICATE, verified_on=date(2026, 11, 1))
    assert {a.advice.id: a.stale for a in planned(report_of(), old, new).actions} == {"a": True, "b": False}


def test_within_a_kind_the_first_comes_before_the_advanced(report_of: ReportOf) -> None:
    far = advice("far", "python", "deploy", hours=1, level=Effort.ADVANCED)
    mid = advice("mid", "keras", hours=2, level=Effort.NEXT)
    first = advice("first", "agile", hours=30)
    assert ids(planned(report_of(), far, mid, first)) == ["first", "mid", "far"]


def test_the_advanced_is_not_begun_without_a_first(report_of: ReportOf) -> None:
    far = advice("far", "python", kind=Kind.COMPETITION, level=Effort.ADVANCED)
    assert ids(planned(report_of(), far)) == []
    assert ids(planned(report_of(), far, advice("course", "agile", kind=Kind.COURSE))) == ["course"]


def test_who_shows_that_kind_may_begin_with_the_advanced(report_of: ReportOf) -> None:
    far = advice("far", "gcp", "python", kind=Kind.COMPETITION, level=Effort.ADVANCED)
    again = advice("again", "gcp", "aws", kind=Kind.COMPETITION, level=Effort.ADVANCED)
    report = report_of(demonstrated=["azure"])  # of the group of what most competitions here close
    assert ids(planned(report, far, again)) == ["far"]


def test_wording_shows_what_is_named_and_invents_nothing(report_of: ReportOf) -> None:
    say = advice("say", "python", "keras", kind=Kind.WORDING, hours=1)
    assert closed(planned(report_of(listed=["keras"]), say)) == [("keras",)]
    assert ids(planned(report_of(), say)) == []


def test_a_course_lets_one_list_what_it_teaches(report_of: ReportOf) -> None:
    course = advice("course", "python", kind=Kind.COURSE)
    assert planned(report_of(), course).after.points == 1.5
    assert ids(planned(report_of(listed=["python"]), course)) == []


def _requirement(*, held: bool = False) -> Requirement:
    return Requirement(id="x", name="X", category="All", sources=("A: x",), counts="", held=held)


@pytest.mark.parametrize(
    ("fields", "held", "before", "after"),
    [
        ({"kind": Kind.PROJECT}, False, Status.MISSING, Status.DEMONSTRATED),
        ({"kind": Kind.PROJECT, "lists": ("x",)}, False, Status.MISSING, Status.LISTED),
        ({"kind": Kind.PROJECT, "lists": ("x",)}, False, Status.LISTED, Status.LISTED),
        ({"kind": Kind.COURSE}, False, Status.MISSING, Status.LISTED),
        ({"kind": Kind.COURSE}, False, Status.DEMONSTRATED, Status.DEMONSTRATED),
        ({"kind": Kind.COURSE}, True, Status.MISSING, Status.DEMONSTRATED),
        ({"kind": Kind.COURSE, "demonstrates": ("x",)}, False, Status.MISSING, Status.DEMONSTRATED),
        ({"kind": Kind.WORDING}, False, Status.MISSING, Status.MISSING),
        ({"kind": Kind.WORDING}, False, Status.LISTED, Status.DEMONSTRATED),
    ],
)
def test_what_is_reached_depends_on_the_kind(
    fields: dict[str, Any], before: Status, after: Status, *, held: bool
) -> None:
    assert reached(advice("a", "x", **fields), _requirement(held=held), before) is after


def test_means_come_from_weeks_of_hours() -> None:
    assert Means().hours == 72
    assert Means(hours_a_week=5, weeks=4).hours == 20


subsets = st.lists(st.sampled_from(IDS), unique=True)
pools = st.lists(
    st.tuples(subsets.filter(bool), st.integers(1, 40), st.sampled_from(Kind), st.sampled_from(Effort)), max_size=12
)


def entries(pool: Iterable[tuple[list[str], int, Kind, Effort]]) -> tuple[Advice, ...]:
    return tuple(
        advice(f"a{number}", *closes, hours=hours, kind=kind, level=level)
        for number, (closes, hours, kind, level) in enumerate(pool)
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shown=subsets, named=subsets, pool=pools, hours=st.integers(1, 12), weeks=st.integers(1, 12), held=subsets)
def test_laws(
    report_of: ReportOf, shown: list[str], named: list[str], pool: Any, hours: int, weeks: int, held: list[str]
) -> None:
    report = report_of(shown, [id_ for id_ in named if id_ not in shown])
    means = Means(hours, weeks, frozenset(held))
    made = plan(report, entries(pool), TODAY, means)

    assert made.hours == sum(action.advice.hours for action in made.actions) <= means.hours
    assert all(1 <= action.week <= action.last_week <= weeks for action in made.actions)
    all_closed = [id_ for ids_ in closed(made) for id_ in ids_]
    assert not set(all_closed) & (set(shown) | set(held))
    assert all(closed(made))
    points = [made.before.points, *(action.coverage.points for action in made.actions)]
    assert points == sorted(set(points))
    assert made.proven
    assert plan(report, entries(pool)[::-1], TODAY, means) == made
    assert plan(report, entries(pool), TODAY, Means(hours, weeks + 1, frozenset(held))).after.points >= points[-1]
    if not held:
        assert coverage_with(report, [action.advice for action in made.actions]) == made.after
