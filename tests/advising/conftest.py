"""Reports made by hand: the tests of advice need no resume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from checker.matching.catalogue import Catalogue, Group, Requirement, Source, Status
from checker.matching.report import Evidence, Report, Tier, make_report
from checker.reading.document import Box, SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterable


class ReportOf(Protocol):
    def __call__(self, demonstrated: Iterable[str] = (), listed: Iterable[str] = ()) -> Report: ...


def _evidence(status: Status) -> tuple[Evidence, ...]:
    box = Box(1, 2, 3, 4)
    return (Evidence(1, "words", (box,), SectionKind.SKILLS, Tier.EXACT, 100, status, "term", "words in their line"),)


def _requirement(id_: str, name: str, *letters: str) -> Requirement:
    return Requirement(id=id_, name=name, category="All", sources=tuple(f"{x}: somewhere" for x in letters), counts="")


@pytest.fixture
def small_catalogue() -> Catalogue:
    """Four requirements of falling weight, and two groups."""
    return Catalogue(
        sources=(Source("A", "First"), Source("B", "Second"), Source("C", "Third")),
        requirements=(
            _requirement("python", "Python", "A", "B", "C"),
            _requirement("keras", "Keras", "B", "C"),
            _requirement("deploy", "Model deployment", "A", "B", "C"),
            _requirement("agile", "Agile", "B"),
            _requirement("aws", "Amazon Web Services", "B"),
            _requirement("gcp", "Google Cloud", "B"),
            _requirement("azure", "Microsoft Azure", "B"),
            _requirement("r", "R", "A", "B", "C"),
            _requirement("java", "Java", "B", "C"),
        ),
        groups=(Group("cloud", "A cloud", ("aws", "gcp", "azure")), Group("second", "A language", ("r", "java"))),
        word_classes={},
    )


@pytest.fixture
def report_of(small_catalogue: Catalogue) -> ReportOf:
    def make(demonstrated: Iterable[str] = (), listed: Iterable[str] = ()) -> Report:
        evidence = {id_: _evidence(Status.DEMONSTRATED) for id_ in demonstrated}
        evidence |= {id_: _evidence(Status.LISTED) for id_ in listed}
        return make_report(small_catalogue, evidence, {})

    return make
