"""The words of the resume as they stand on its pages: found by what is typed, chosen by the mouse, copied as text."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.reading.document import Box, Document, Word


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that follow one another in reading order: the place of the first, and the place behind the last."""

    start: int
    end: int


class Place(NamedTuple):
    """A point on a page, in its own points."""

    page: int
    x: float
    y: float


class PageText:
    """All words of a document in reading order."""

    def __init__(self, document: Document) -> None:
        lines = [
            line
            for section in document.sections
            for line in (
                *((section.heading,) if section.heading else ()),
                *(line for block in section.blocks for line in block.lines),
            )
        ]
        self.words: tuple[Word, ...] = tuple(word for line in lines for word in line.words)
        self._line_ends = set(accumulate(len(line.words) for line in lines))
        plain = [_plain(word.text) for word in self.words]
        self._starts = tuple(accumulate((len(word) + 1 for word in plain), initial=0))  # of each word in the line below
        self._text = " ".join(plain)

    def found(self, text: str) -> tuple[Stretch, ...]:
        """Where a text stands, whatever its case and accents, also across lines; parts of words count."""
        wanted = " ".join(_plain(text).split())
        return tuple(self._stretch(place, len(wanted)) for place in self._places(wanted)) if wanted else ()

    def between(self, first: Place, last: Place) -> Stretch | None:
        """The words from one point to another, as one marks text with a mouse; None where there are no words."""
        ends = sorted(index for index in (self._nearest(first), self._nearest(last)) if index is not None)
        return Stretch(ends[0], ends[-1] + 1) if ends else None

    def all(self) -> Stretch | None:
        """Every word there is."""
        return Stretch(0, len(self.words)) if self.words else None

    def boxes(self, stretch: Stretch) -> Iterator[tuple[int, Box]]:
        """Where the words stand: page and box."""
        for word in self.words[stretch.start : stretch.end]:
            for box in word.boxes:
                yield word.page, box

    def text(self, stretch: Stretch) -> str:
        """The words, in lines as on the page."""
        parts = []
        for index in range(stretch.start, stretch.end):
            parts.append(self.words[index].text)
            parts.append("\n" if index + 1 in self._line_ends else " ")
        return "".join(parts).strip()

    def _places(self, wanted: str) -> Iterator[int]:
        place = self._text.find(wanted)
        while place >= 0:
            yield place
            place = self._text.find(wanted, place + len(wanted))

    def _stretch(self, place: int, length: int) -> Stretch:
        return Stretch(bisect_right(self._starts, place) - 1, bisect_right(self._starts, place + length - 1))

    def _nearest(self, place: Place) -> int | None:
        """The word that lies at a point, or nearest to it: along its line first, as reading goes."""
        on_page = (
            (_away(box, place), index)
            for index, word in enumerate(self.words)
            if word.page == place.page
            for box in word.boxes
        )
        return min(on_page, default=(0.0, None))[1]


def _away(box: Box, place: Place) -> float:
    """How far a point is from a box; a step to another line counts as much as many along it."""
    beside = max(box.x0 - place.x, 0.0, place.x - box.x1)
    above = max(box.top - place.y, 0.0, place.y - box.bottom)
    return beside + 8 * above


def _plain(text: str) -> str:
    """Without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
