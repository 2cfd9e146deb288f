"""Suggestions for what is missing or only listed: what to do, why it helps, and when that was last verified."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

import msgspec


class Kind(StrEnum):
    """What sort of action an advice is."""

    WORDING = "wording"  # it may be done already: say it on the resume
    PROJECT = "project"
    COMPETITION = "competition"
    OPEN_SOURCE = "open-source"
    COURSE = "course"
    CERTIFICATE = "certificate"
    COMMUNITY = "community"
    HABIT = "habit"
    STUDY = "study"  # a degree, an internship: years, not weeks


class Effort(StrEnum):
    """Where in a path an action stands."""

    FIRST = "first"
    NEXT = "next"
    ADVANCED = "advanced"


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One concrete thing to do."""

    id: str
    title: str
    kind: Kind
    closes: tuple[str, ...]  # requirement ids; the first is what it is best for
    steps: tuple[str, ...]  # in order; the last is the line to put on the resume
    hours: int
    level: Effort = Effort.FIRST
    url: str = ""
    sources: tuple[str, ...] = ()
    verified_on: date | None = None  # None: general knowledge that does not age by dates
    valid_until: date | None = None
    replaced_by: str = ""
    note: str = ""


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """An advice that fits a report."""

    advice: Advice
    closes: tuple[str, ...]  # ids of what this resume lacks or only lists
    reason: str  # a sentence
    stale: bool  # its facts were verified too long ago, or are past their date
