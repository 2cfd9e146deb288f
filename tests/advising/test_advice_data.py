"""The advice that comes with the program: complete, sourced, dated, kind."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from checker.advising.advice import RESUME_LINE, Advice, Kind, is_retired, load_advice, suggest
from checker.matching.catalogue import load_catalogue
from checker.matching.report import make_report
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = resource("advice")
CATALOGUE = load_catalogue(resource("requirements"))
ADVICE = load_advice(FOLDER, CATALOGUE.by_id)
WRITTEN = date(2026, 11, 21)  # the day of the facts
LIVE = [advice for advice in ADVICE if not is_retired(advice, WRITTEN)]
FILES = {
    "wording": "wording",
    "projects": "project",
    "competitions": "competition",
    "open-source": "open-source",
    "courses": "course",
    "certificates": "certificate",
    "communities": "community",
    "habits": "habit",
    "study": "study",
}
RETIRED = {"MLS-C01", "AI-102", "DP-100", "AI-900", "TensorFlow Developer Certificate"}


def test_there_is_enough() -> None:
    assert len(LIVE) >= 120


@pytest.mark.parametrize("requirement", CATALOGUE.by_id)
def test_every_requirement_has_two_of_different_kinds(requirement: str) -> None:
    closing = [advice for advice in LIVE if requirement in advice.closes]
    assert len(closing) >= 2
    assert len({advice.kind for advice in closing}) >= 2
    assert any(advice.kind is not Kind.WORDING for advice in closing)


@pytest.mark.parametrize(("name", "kind"), FILES.items())
def test_a_file_holds_one_kind(name: str, kind: str) -> None:
    entries = tomllib.loads(FOLDER.joinpath(f"{name}.toml").read_text(encoding="utf-8"))["advice"]
    assert {entry["kind"] for entry in entries} == {kind}


def test_there_is_a_file_for_each_kind_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == {*FILES, "domains"}
    assert set(FILES.values()) == set(Kind)


def those(fault: Callable[[Advice], object]) -> list[str]:
    """The ids of the advice that has a fault."""
    return [advice.id for advice in ADVICE if fault(advice)]


def test_every_resume_line_has_a_place_for_a_number() -> None:
    assert those(lambda advice: not re.search(r"\b(X|Y|N|20XX)\b.*\.$", advice.steps[-1])) == []


def test_every_thing_to_do_has_steps_before_its_one_resume_line() -> None:
    assert those(lambda advice: len(advice.steps) < (2 if is_retired(advice, WRITTEN) else 3)) == []
    assert those(lambda advice: sum(step.startswith(RESUME_LINE) for step in advice.steps) != 1) == []


def test_the_tone_is_plain_and_promises_nothing() -> None:
    loud = re.compile(r"!|\b(guarantee\w*|land (a|the|your) job|get hired|must-have|easy money)\b", re.IGNORECASE)
    assert those(lambda advice: loud.search(" ".join((advice.title, advice.note, *advice.steps)))) == []


def test_titles_and_steps_are_short() -> None:
    assert those(lambda advice: len(advice.title) > 90) == []
    assert those(lambda advice: max(map(len, advice.steps)) > 260) == []


def test_dates_are_sane() -> None:
    assert those(lambda advice: advice.verified_on not in {None, WRITTEN}) == []
    assert (
        those(lambda advice: advice.valid_until and not date(2020, 1, 1) < advice.valid_until < date(2035, 1, 1)) == []
    )


def test_what_was_verified_says_where_and_nothing_else_does() -> None:
    assert those(lambda advice: bool(advice.sources) != bool(advice.verified_on)) == []


def test_facts_that_change_are_dated() -> None:
    dated = {"www.kaggle.com", "www.drivendata.org", "aws.amazon.com"}
    assert those(lambda advice: urlsplit(advice.url).hostname in dated and not advice.verified_on) == []
    assert those(lambda advice: advice.kind is Kind.CERTIFICATE and advice.url and not advice.verified_on) == []


def test_every_domain_on_the_list_is_used() -> None:
    listed = tomllib.loads(FOLDER.joinpath("domains.toml").read_text(encoding="utf-8"))["domains"]
    used = {urlsplit(advice.url).hostname for advice in ADVICE if advice.url}
    assert listed == sorted(used)


def test_drivendata_advice_says_that_data_may_not_be_passed_on() -> None:
    for advice in ADVICE:
        if "drivendata.org" in advice.url:
            assert re.search("not the data|not the files", advice.note)


@pytest.mark.parametrize("domain", ["diagnosis", "fraud", "recommendation", "supply chain", "predictive maintenance"])
def test_each_domain_of_the_documents_has_a_project_with_a_definition_of_done(domain: str) -> None:
    briefs = [a for a in LIVE if a.kind is Kind.PROJECT and a.title.lower().startswith(domain)]
    assert len(briefs) == 1
    done = next(step for step in briefs[0].steps if step.startswith("Done when:"))
    assert all(word in done for word in ("README", "tests", "licence", "results table", "model card"))


def test_retired_certificates_are_kept_but_never_suggested() -> None:
    retired = {advice.title for advice in ADVICE if is_retired(advice, WRITTEN)}
    assert all(any(name in title for title in retired) for name in RETIRED)
    empty = make_report(CATALOGUE, {}, {})
    assert retired.isdisjoint(suggestion.advice.title for suggestion in suggest(empty, ADVICE, WRITTEN))


def test_a_successor_is_live_and_of_the_same_kind() -> None:
    by_id = {advice.id: advice for advice in ADVICE}
    for advice in ADVICE:
        if advice.replaced_by:
            assert by_id[advice.replaced_by] in LIVE
            assert by_id[advice.replaced_by].kind is advice.kind


def test_an_empty_resume_is_led_to_all_requirements_by_the_first_few() -> None:
    suggestions = suggest(make_report(CATALOGUE, {}, {}), ADVICE, WRITTEN)
    assert {id_ for suggestion in suggestions for id_ in suggestion.closes} == set(CATALOGUE.by_id)
    assert suggestions[0].advice.kind is Kind.PROJECT
    assert not any(suggestion.stale for suggestion in suggestions)
