"""What a resume only names: a private list of what one may be asked about, and cannot point to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.advising.advice import Kind
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.advising.advice import Advice, Suggestion
    from checker.matching.report import Finding, Report


@dataclass(frozen=True, slots=True)
class Topic:
    """A requirement that is listed and never demonstrated."""

    finding: Finding
    wording: Advice | None  # how to show it in a bullet, if it was done


def interview_list(report: Report, suggestions: Iterable[Suggestion]) -> tuple[Topic, ...]:
    """What to prepare five questions on, or to drop: what most documents ask for first.

    Args:
        report: The findings on a resume.
        suggestions: What fits it, most useful first.
    """
    wording: dict[str, Advice] = {}
    for each in suggestions:
        if each.advice.kind is Kind.WORDING:
            for id_ in each.closes:
                wording.setdefault(id_, each.advice)
    listed = [finding for finding in report.findings if finding.status is Status.LISTED]
    listed.sort(key=lambda finding: -finding.requirement.weight)
    return tuple(Topic(finding, wording.get(finding.requirement.id)) for finding in listed)
