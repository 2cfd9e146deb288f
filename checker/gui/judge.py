"""What is looked for and what can be advised, loaded once, and the verdict that they give on a document."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from checker.advising.advice import Advice, load_advice
from checker.advising.own_advice import OwnAdvice, load_own_advice
from checker.advising.plan import Means, Plan, plan
from checker.check import Result, check
from checker.checklist import Checklist, make
from checker.matching.catalogue import Catalogue, load_catalogue
from checker.reading.document import Document
from checker.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from checker.matching.corrections import Corrections
    from checker.matching.report import Report


@dataclass(frozen=True, slots=True)
class Judge:
    """The catalogue and the advice."""

    catalogue: Catalogue
    advice: tuple[Advice, ...]
    own_faults: tuple[str, ...] = ()  # what of the user's own advice was left out, and why

    def result(
        self, document: Document, second: Document | None = None, corrections: Corrections | None = None
    ) -> Result:
        """What is told today about a document, which another reader may have read too, and the user's word on it."""
        return check(document, self.catalogue, self.advice, today(), second, corrections)

    def plan(self, report: Report, means: Means) -> Plan:
        """What to do in the weeks that somebody has."""
        return plan(report, self.advice, today(), means)

    def warm_up(self) -> None:
        """Look at an empty page: the first verdict makes ready what all others use, and nobody waits for it now."""
        self.result(Document("", (), ()))
        gc.freeze()  # the catalogue stays, so that no search for garbage, which stops the window, need look at it

    def checklist(self, result: Result) -> Checklist:
        """What is to be done about it, with nothing ticked."""
        return make(result, today())


def load_judge(own: Path | None = None) -> Judge:
    """The judge of the program's own data files, and of the user's own advice.

    Args:
        own: The folder of that advice; what is faulty in it is left out and told.

    Raises:
        DataError: One of the program's files is faulty.
    """
    catalogue = load_catalogue(resource("requirements"))
    advice = load_advice(resource("advice"), catalogue.by_id)
    added = load_own_advice(own, advice, catalogue.by_id) if own else OwnAdvice()
    return Judge(catalogue, (*advice, *added.advice), added.faults)


def today() -> date:
    """The day on the user's calendar."""
    return datetime.now().astimezone().date()
