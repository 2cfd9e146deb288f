from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest
from builders import make_document

from checker.advising.advice import Advice, load_advice
from checker.check import Result, check
from checker.matching.catalogue import Catalogue, Status, load_catalogue
from checker.matching.corrections import Correction, Corrections
from checker.matching.report import REFUSED
from checker.printout import explanation, table
from checker.resources import resource

if TYPE_CHECKING:
    from checker.reading.document import Document

TODAY = date(2026, 11, 21)
WHOLE = make_document(
    ("skills", "Python, SQL"), ("experience", "Trained models with PyTorch and served them with FastAPI")
)
TORN = make_document(("skills", "P-n, SQL"), ("experience", "Trained models with PyTorch and served them with FastAPI"))


@cache
def _data() -> tuple[Catalogue, tuple[Advice, ...]]:
    catalogue = load_catalogue(resource("requirements"))
    return catalogue, load_advice(resource("advice"), catalogue.by_id)


def _checked(document: Document, second: Document | None = None) -> Result:
    return check(document, *_data(), TODAY, second)


def test_two_readings_with_the_same_words_are_one() -> None:
    result = _checked(WHOLE, WHOLE)

    assert result.report == _checked(WHOLE).report
    assert not any(finding.one_reader for finding in result.report.findings)


@pytest.mark.parametrize(("first", "second"), [(WHOLE, TORN), (TORN, WHOLE)])
def test_what_one_of_two_readings_shows_counts_and_is_told(first: Document, second: Document) -> None:
    report = _checked(first, second).report
    python = report.finding("python")

    assert python.status is Status.LISTED
    assert python.evidence[0].text.startswith("Python")
    assert [finding.requirement.id for finding in report.findings if finding.one_reader] == ["python"]


def test_the_coverage_is_that_of_both_readings_together() -> None:
    assert _checked(TORN, WHOLE).report.coverage == _checked(WHOLE).report.coverage


def test_the_table_and_the_explanation_say_that_only_one_reader_saw_it() -> None:
    result = _checked(TORN, WHOLE)

    assert any("Python: read by one of two readers" in line for line in table(result, 100))
    assert any("one of two readers" in line for line in explanation(result.report.finding("python"), 100))
    assert not any("two readers" in line for line in explanation(result.report.finding("pytorch"), 100))


def test_what_only_the_second_reading_shows_can_be_refused_and_taken_back() -> None:
    said = Corrections(refusals=(Correction("python", "Python"),))
    python = check(TORN, *_data(), TODAY, WHOLE, said).report.finding("python")

    assert python.status is Status.MISSING
    assert [rejected.reason for rejected in python.rejected] == [REFUSED]
