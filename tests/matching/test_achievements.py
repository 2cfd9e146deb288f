"""Projects by what they show, publications and talks by where they stand."""

from __future__ import annotations

import pytest
from builders import make_line

from checker.matching.achievements import find_entries, find_projects
from checker.matching.catalogue import Status
from checker.matching.report import Evidence, Tier
from checker.matching.text import Passage, make_passage
from checker.reading.document import SectionKind


def _passage(section: SectionKind, line: str) -> Passage:
    return make_passage(section, make_line(line).words)


def _projects(passage: Passage, requirement: str, status: Status = Status.DEMONSTRATED) -> list[str]:
    word = passage.words[0]
    evidence = Evidence(1, word.text, word.boxes, passage.section, Tier.EXACT, 100.0, status, "", passage.text)
    return [match.words[0].text for match in find_projects((passage,), {requirement: (evidence,)})]


def test_a_project_counts_by_a_library_at_work_in_it() -> None:
    assert _projects(_passage(SectionKind.PROJECTS, "PyTorch bird caller"), "pytorch") == ["PyTorch"]


def test_in_a_job_the_making_of_a_model_must_be_told() -> None:
    told = _passage(SectionKind.EXPERIENCE, "Modelled the wear of brakes from sensor logs")

    assert _projects(told, "model-development") == ["Modelled"]
    assert _projects(told, "pytorch") == []
    assert _projects(_passage(SectionKind.EXPERIENCE, "Analyst, Acme, 2010 - 2012, Ulm"), "data-analysis") == []


@pytest.mark.parametrize("section", [SectionKind.SKILLS, SectionKind.SUMMARY])
def test_what_is_only_named_is_no_project(section: SectionKind) -> None:
    passage = _passage(section, "Modelled the wear of brakes from sensor logs")

    assert _projects(passage, "model-development", Status.LISTED) == []


@pytest.mark.parametrize(
    ("section", "line", "requirement"),
    [
        (SectionKind.PUBLICATIONS, "Roe A. On tides. Sample Press 2001", "research"),
        (SectionKind.TALKS, "Tides for beginners, town hall", "conferences"),
        (SectionKind.OTHER, "Roe A., Doe J. Tides. arXiv:2001.01234", "research"),
        (SectionKind.EXPERIENCE, "Roe et al., Letters on Tides, 2012", "research"),
    ],
)
def test_an_entry_is_known_by_its_place_or_its_shape(section: SectionKind, line: str, requirement: str) -> None:
    assert [match.requirement for match in find_entries((_passage(section, line),))] == [requirement]


def test_a_heading_and_a_lone_year_are_no_entries() -> None:
    heading = make_passage(SectionKind.TALKS, make_line("Talks and long evenings").words, heading=True)

    assert not list(find_entries((heading, _passage(SectionKind.PUBLICATIONS, "2012"))))
