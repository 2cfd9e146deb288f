"""The real catalogue proves itself: terms find themselves, examples get their verdict, counterexamples none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from builders import make_document

from checker.matching.catalogue import Example, Status, load_catalogue
from checker.matching.lexicon import as_term, lexicon_of
from checker.matching.matcher import match_document
from checker.matching.report import best_status
from checker.reading.document import SectionKind
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.matching.catalogue import Catalogue, Requirement

_CATALOGUE = load_catalogue(resource("requirements"))


def _as_example(entry: str | Example) -> Example:
    return Example(text=entry) if isinstance(entry, str) else entry


def _cases(field: str) -> Iterator[object]:
    for requirement in _CATALOGUE.requirements:
        for entry in getattr(requirement, field):
            example = _as_example(entry)
            yield pytest.param(requirement.id, example, id=f"{requirement.id}: {example.text[:60]}")


def _terms() -> Iterator[object]:
    for requirement in _CATALOGUE.requirements:
        yield pytest.param(requirement, id=requirement.id)


@pytest.mark.parametrize(("requirement", "example"), list(_cases("examples")))
def test_an_example_gets_its_verdict(requirement: str, example: Example, catalogue: Catalogue) -> None:
    found, refused = match_document(make_document((example.section, example.text)), catalogue)

    assert best_status(found.get(requirement, ())) == example.level, refused.get(requirement)


@pytest.mark.parametrize(("requirement", "example"), list(_cases("counterexamples")))
def test_a_counterexample_shows_nothing(requirement: str, example: Example, catalogue: Catalogue) -> None:
    found, _ = match_document(make_document((example.section, example.text)), catalogue)

    assert best_status(found.get(requirement, ())) is Status.MISSING, found[requirement]


@pytest.mark.parametrize("requirement", list(_terms()))
def test_every_term_finds_itself(requirement: Requirement, catalogue: Catalogue) -> None:
    for term in map(as_term, requirement.terms):
        section = term.sections[0] if term.sections else SectionKind.EXPERIENCE
        beside = next((f", {phrase}," for phrase in (*term.near, *term.about) if not phrase.startswith("@")), "")
        found, refused = match_document(make_document((section, f"{term.text}{beside}")), catalogue)

        assert best_status(found.get(requirement.id, ())) is not Status.MISSING, (
            term.text,
            refused.get(requirement.id),
        )


def test_every_pattern_is_understood(catalogue: Catalogue) -> None:
    assert lexicon_of(catalogue).patterns


@pytest.mark.parametrize("requirement", list(_terms()))
def test_every_requirement_has_cases_on_both_sides(requirement: Requirement) -> None:
    assert len(requirement.examples) >= 3
    assert len(requirement.counterexamples) >= 2


@pytest.mark.parametrize("requirement", list(_terms()))
def test_no_term_stands_twice(requirement: Requirement) -> None:
    terms = [as_term(term) for term in requirement.terms]

    assert len(terms) == len(set(terms))


def test_the_catalogue_asks_for_68_things_in_11_categories(catalogue: Catalogue) -> None:
    assert (len(catalogue.requirements), len(catalogue.categories), len(catalogue.groups)) == (68, 11, 8)
