"""Certificates on a resume that can no longer be earned: they count as held, and a note names what follows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.advising.advice import Kind, is_retired

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from checker.advising.advice import Advice
    from checker.matching.report import Report


@dataclass(frozen=True, slots=True)
class RetiredNote:
    """A certificate that a resume names, though it has been retired."""

    requirement: str  # id of the requirement that it shows
    certificate: Advice
    successor: Advice | None  # None: nothing follows it

    @property
    def sentence(self) -> str:
        """The note, for whoever reads English."""
        since = f" since {day.isoformat()}" if (day := self.certificate.valid_until) else ""
        told = f"{self.certificate.title} is retired{since}: it still counts as held"
        return (
            f"{told}. Its successor is {self.successor.title}."
            if self.successor
            else f"{told}, and nothing follows it."
        )


def retired_notes(report: Report, advice: Iterable[Advice], today: date) -> tuple[RetiredNote, ...]:
    """A note for each retired certificate that the evidence names, in the order of the advice.

    Args:
        report: The findings on a resume.
        advice: All advice, the retired too.
        today: Decides what is retired.
    """
    by_id = {each.id: each for each in advice}
    gone = [each for each in by_id.values() if each.kind is Kind.CERTIFICATE and is_retired(each, today)]
    shown = {finding.requirement.id: finding.evidence for finding in report.findings if finding.evidence}
    wanted = {id_ for each in gone for id_ in each.closes if id_ in shown}
    words = {id_: [_words(context) for context in {evidence.context for evidence in shown[id_]}] for id_ in wanted}
    return tuple(
        RetiredNote(id_, each, by_id.get(each.replaced_by))
        for each in gone
        for id_ in each.closes
        if any(_words(name) in context for name in each.names for context in words.get(id_, ()))
    )


@lru_cache(maxsize=1000)
def _words(text: str) -> str:
    """Letters and figures of any script only, in one case, with a blank around each word."""
    words = re.findall(r"[^\W_]+", text.casefold())
    return f" {' '.join(words)} "
