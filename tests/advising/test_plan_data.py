"""Plans from the advice that comes with the program, for invented resumes of all sorts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from builders import read_case

from checker.advising.advice import load_advice
from checker.advising.plan import Means, plan
from checker.check import check
from checker.matching.catalogue import Status, load_catalogue
from checker.resources import resource

CATALOGUE = load_catalogue(resource("requirements"))
ADVICE = load_advice(resource("advice"), CATALOGUE.by_id)
CASES = sorted(Path(__file__).parents[1].joinpath("matching", "cases").glob("*.toml"))[::6]
TODAY = date(2026, 11, 21)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_plan_for_the_usual_hours_is_proven_and_keeps_its_word(path: Path) -> None:
    report = check(read_case(path).document, CATALOGUE, ADVICE, TODAY).report
    made = plan(report, ADVICE, TODAY)
    demonstrated = {f.requirement.id for f in report.findings if f.status is Status.DEMONSTRATED}
    assert made.proven
    assert made.hours <= 72
    assert made.before == report.coverage
    assert made.after.points > made.before.points
    assert not demonstrated & {id_ for action in made.actions for id_ in action.closes}
    closed_groups = [CATALOGUE.group_of[id_].id for a in made.actions for id_ in a.closes if id_ in CATALOGUE.group_of]
    listed_twice = {id_ for id_ in closed_groups if closed_groups.count(id_) > 2}
    assert not listed_twice  # at most once to list it and once to demonstrate it


@pytest.mark.parametrize("path", CASES[::4], ids=lambda path: path.stem)
def test_a_plan_for_many_more_hours_is_proven_too(path: Path) -> None:
    report = check(read_case(path).document, CATALOGUE, ADVICE, TODAY).report
    assert plan(report, ADVICE, TODAY, Means(10, 12)).proven


def test_with_all_the_time_of_the_world_everything_is_reached() -> None:
    report = check(read_case(CASES[0]).document, CATALOGUE, ADVICE, TODAY).report
    made = plan(report, ADVICE, TODAY, Means(80, 104))
    assert made.after.points == made.after.of
