"""The pipeline, once, for both shells: a Document and the catalogue make a Result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.advising.advice import suggest
from checker.advising.retired import retired_notes
from checker.matching.report import make_report

if TYPE_CHECKING:
    from datetime import date

    from checker.advising.advice import Advice, Suggestion
    from checker.advising.retired import RetiredNote
    from checker.matching.catalogue import Catalogue, Source
    from checker.matching.corrections import Corrections
    from checker.matching.report import Evidence, Rejected, Report
    from checker.reading.document import Document


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that is told about one resume."""

    document: Document
    report: Report
    suggestions: tuple[Suggestion, ...]  # most useful first
    sources: tuple[Source, ...] = ()  # the documents that the report's letters stand for
    second: Document | None = None  # the same resume as another reader has it
    months: int = 0  # in posts of machine learning, by the dates that stand beside them
    retired: tuple[RetiredNote, ...] = ()  # certificates that it names and that can no longer be earned


def check(
    document: Document,
    catalogue: Catalogue,
    advice: tuple[Advice, ...],
    today: date,
    second: Document | None = None,
    corrections: Corrections | None = None,
) -> Result:
    """The findings on a resume and what to do about them.

    Args:
        document: The resume, read.
        catalogue: What is looked for.
        advice: What can be suggested.
        today: Decides which advice is stale.
        second: The resume as another reader has it: what only one of them shows counts, and the finding says so.
        corrections: What the user says against the verdicts.
    """
    evidence, rejected = _matched(document, catalogue, corrections)
    alike = second is None or second.reads_like(document)
    other = None
    if second is not None and not alike:
        other, against = _matched(second, catalogue, corrections)
        rejected = {**against, **rejected}  # what only the second reading has nearly counted too
    report = make_report(catalogue, evidence, rejected, other)
    months = _months(document, report, today)
    retired = retired_notes(report, advice, today)
    return Result(document, report, suggest(report, advice, today), catalogue.sources, second, months, retired)


def _months(document: Document, report: Report, today: date) -> int:
    from checker.matching.tenure import POSTS, months_in_posts  # noqa: PLC0415 - as below

    posts = next((f.evidence for f in report.findings if f.requirement.id == POSTS), ())
    return months_in_posts(document, posts, today)


def _matched(
    document: Document, catalogue: Catalogue, corrections: Corrections | None
) -> tuple[dict[str, tuple[Evidence, ...]], dict[str, tuple[Rejected, ...]]]:
    # Only here: the window stands before the matcher is loaded.
    from checker.matching.corrections import corrected  # noqa: PLC0415
    from checker.matching.matcher import match_document  # noqa: PLC0415

    found, refused = match_document(document, catalogue)
    return (found, refused) if corrections is None else corrected(found, refused, document, catalogue, corrections)
