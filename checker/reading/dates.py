"""Spans of time as resumes write them, in five languages: from a month or a year to another, or until today."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Without accents and full stops: English, German, French, Spanish, and what of the year has a name in English.
_NAMES = (
    "jan january januar janner janv janvier ene enero",
    "feb february februar fev fevr fevrier febrero",
    "mar march marz mrz maerz mars marzo",
    "apr april avr avril abr abril",
    "may mai mayo",
    "jun june juni juin junio",
    "jul july juli juil juillet julio",
    "aug august aout ago agosto",
    "sep sept september septembre septiembre",
    "oct october okt oktober octobre octubre",
    "nov november novembre noviembre",
    "dec december dez dezember decembre dic diciembre",
)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()} | _SEASONS
_NAME = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_YEAR = r"(?:19|20)\d\d"
_POINT = (  # "#" stands for which of two points it is
    rf"(?:(?P<name#>{_NAME})[\s,]*(?:of |de )?\s*(?P<named#>{_YEAR}|'\d\d)"
    rf"|(?P<month#>1[0-2]|0?[1-9])\s?[./-]\s?(?P<year#>{_YEAR})"
    rf"|(?P<first#>{_YEAR})\s?(?:[./-]\s?(?P<second#>1[0-2]|0[1-9])(?!\d)|年\s?(?P<chinese#>1[0-2]|0?[1-9])\s?月)"
    rf"|(?P<alone#>{_YEAR})(?:\s?年)?)"
)
_FROM, _UNTIL = _POINT.replace("#", "a"), _POINT.replace("#", "b")
_NOW = (
    r"(?P<now>present\w*|current(?:ly)?|now|today|to date|date|ongoing|heute|jetzt|laufend|aujourd'?hui|actuel\w*"
    r"|en cours|actual\w*|hoy|至今|现在|今)(?![a-z])"
)
_TO = r"\s*(?:-|to|until|till|through|bis|a|au|jusqu'?a|hasta|al|y|~|至|到)\s*"
_BEGIN = r"(?<![\w+])"
_SPAN = re.compile(rf"{_BEGIN}{_FROM}(?:{_TO}(?:{_NOW}|{_UNTIL}|(?P<short>\d\d)(?!\d))|\s+(?P<date>to date))")
_SHARED = re.compile(rf"{_BEGIN}(?P<name>{_NAME}){_TO}(?P<other>{_NAME})[\s,]*(?P<year>{_YEAR})")
_SINCE = re.compile(rf"{_BEGIN}(?:since|from|seit|ab|depuis|desde|自)\s*{_FROM}(?!\s*(?:-|to|bis|a\b|au\b|hasta))")
_TWO_DIGITS = re.compile(r"\d\d")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff5e"), "-")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year."""

    year: int
    month: int  # 1 to 12

    @property
    def number(self) -> int:
        """Months since the year 0."""
        return 12 * self.year + self.month - 1


@dataclass(frozen=True, slots=True)
class Period:
    """From the beginning of one month to the end of another; a year alone stands for its January.

    So that ``2019 - 2021`` is two years and a month, and not three years.
    """

    start: Month
    end: Month | None  # None: it goes on

    def months(self, today: Month) -> range:
        """The numbers of all its months, up to today's."""
        end = min(self.end or today, today)
        return range(self.start.number, end.number + 1)


def period_in(text: str) -> Period | None:
    """The first span of time that a line tells, or None.

    Args:
        text: A line of a resume, such as ``Mar 2021 - Present`` or ``seit 05/2020``.

    Returns:
        The span; a single year or month tells none, for nobody knows how long it lasted.
    """
    return next(_periods(_folded(text)), None) if _TWO_DIGITS.search(text) else None


def months_of(periods: Iterable[Period], today: Month) -> int:
    """How many months some spans cover, each counted once.

    Args:
        periods: They may overlap.
        today: Where those end that go on, and where time ends.
    """
    reached = total = 0
    for months in sorted((period.months(today) for period in periods), key=lambda months: (months.start, months.stop)):
        total += max(0, months.stop - max(months.start, reached))
        reached = max(reached, months.stop)
    return total


def _periods(text: str) -> Iterator[Period]:
    found: list[tuple[int, Month, Month | None]] = []
    for match in _SHARED.finditer(text):
        first, last, year = _month(match["name"]), _month(match["other"]), int(match["year"])
        found.append((match.start(), Month(year - (first > last), first), Month(year, last)))
    for match in _SPAN.finditer(text):
        start = _point(match, "a")
        now = match["now"] or match["date"]
        end = None if now else _end(match, start)
        if start and (now or end):
            found.append((match.start(), start, end))
    for match in _SINCE.finditer(text):
        start = _point(match, "a")
        if start:
            found.append((match.start(), start, None))
    for _, start, end in sorted(found, key=lambda each: each[0]):
        if end is None or start <= end:
            yield Period(start, end)


def _point(match: re.Match[str], which: str) -> Month | None:
    if match[f"name{which}"]:
        year = match[f"named{which}"].replace("'", "20")
        return Month(int(year), _month(match[f"name{which}"]))
    if match[f"year{which}"]:
        return Month(int(match[f"year{which}"]), int(match[f"month{which}"]))
    if match[f"first{which}"]:
        return Month(int(match[f"first{which}"]), int(match[f"second{which}"] or match[f"chinese{which}"]))
    return Month(int(match[f"alone{which}"]), 1) if match[f"alone{which}"] else None


def _end(match: re.Match[str], start: Month | None) -> Month | None:
    if match["short"]:
        return Month(start.year // 100 * 100 + int(match["short"]), 1) if start and match["alonea"] else None
    return _point(match, "b")


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".")]


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.translate(_DASHES).replace("\u2019", "'")).casefold()
    return "".join(character for character in decomposed if not unicodedata.combining(character))
