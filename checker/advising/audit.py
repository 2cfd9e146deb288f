"""What is to be looked after in the advice: what is out of date, names no source, or closes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from checker.advising.advice import Kind, fresh_until, is_retired, is_stale, reached
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from checker.advising.advice import Advice
    from checker.matching.catalogue import Catalogue

SOON = timedelta(days=31)
_OWN_WORK = {Kind.WORDING, Kind.PROJECT, Kind.HABIT, Kind.STUDY}  # their addresses lead to something to begin with


@dataclass(frozen=True, slots=True)
class Concern:
    """What is to be looked at in one advice."""

    advice: Advice
    topic: str  # one of a few: "stale", "soon stale", "no source", "closes nothing"
    sentence: str


def audit(advice: Iterable[Advice], catalogue: Catalogue, today: date) -> tuple[Concern, ...]:
    """Every concern, by topic and then in the order of the advice; what is retired is left in peace.

    Args:
        advice: What can be suggested.
        catalogue: What it may close.
        today: Decides what is out of date.
    """
    live = [each for each in advice if not is_retired(each, today)]
    return (
        *(Concern(each, "stale", _dates(each)) for each in live if is_stale(each, today)),
        *(Concern(each, "soon stale", _dates(each)) for each in live if _is_soon_stale(each, today)),
        *(Concern(each, "no source", f"leads to {each.url}") for each in live if _lacks_source(each)),
        *(Concern(each, "closes nothing", ", ".join(each.closes)) for each in live if _is_idle(each, catalogue)),
    )


def _dates(advice: Advice) -> str:
    return f"verified on {advice.verified_on}, fresh until {fresh_until(advice)}"


def _is_soon_stale(advice: Advice, today: date) -> bool:
    return is_stale(advice, today + SOON) and not is_stale(advice, today)


def _lacks_source(advice: Advice) -> bool:
    """True if it leads somewhere that changes, and nothing says who looked."""
    return bool(advice.url) and not advice.sources and advice.kind not in _OWN_WORK


def _is_idle(advice: Advice, catalogue: Catalogue) -> bool:
    """True if it raises nothing, neither what is missing nor what is listed."""
    known = [catalogue.by_id[id_] for id_ in advice.closes if id_ in catalogue.by_id]
    before = (Status.MISSING, Status.LISTED)
    return all(reached(advice, each, status) is status for each in known for status in before)
