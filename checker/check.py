"""The pipeline, once, for both shells: a Document and the catalogue make a Result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.advising.advice import suggest
from checker.matching.report import make_report

if TYPE_CHECKING:
    from datetime import date

    from checker.advising.advice import Advice, Suggestion
    from checker.matching.catalogue import Catalogue, Source
    from checker.matching.report import Report
    from checker.reading.document import Document


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that is told about one resume."""

    document: Document
    report: Report
    suggestions: tuple[Suggestion, ...]  # most useful first
    sources: tuple[Source, ...] = ()  # the documents that the report's letters stand for
    second: Document | None = None  # the same resume as another reader has it


def check(
    document: Document, catalogue: Catalogue, advice: tuple[Advice, ...], today: date, second: Document | None = None
) -> Result:
    """The findings on a resume and what to do about them.

    Args:
        document: The resume, read.
        catalogue: What is looked for.
        advice: What can be suggested.
        today: Decides which advice is stale.
        second: The resume as another reader has it: what only one of them shows counts, and the finding says so.
    """
    from checker.matching.matcher import match_document  # noqa: PLC0415 - the window stands before it is loaded

    evidence, rejected = match_document(document, catalogue)
    alike = second is None or second.reads_like(document)
    other = None if second is None or alike else match_document(second, catalogue)[0]
    report = make_report(catalogue, evidence, rejected, other)
    return Result(document, report, suggest(report, advice, today), catalogue.sources, second)
