"""Letters that two readers found, matched one to one: what pdfplumber says they are, where pdfium draws them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker.reading.glyph import SOFT_HYPHEN, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.reading.glyph import Glyph

_ALIKE = 0.45  # of the letters must be the same for the two to have read one page; fake bold pdfium reads once
_RIDDLES = 0.1  # of the letters: where the full reading knows no more of them, it knows nothing
_VOWELS = 0.18  # of Latin letters: in no language are there so few
_SURE = 4  # letters that must agree where the two readings meet again
_NEAR = 1.0  # of the letters' size: so far may the places of the two readers drift apart on a line
_LINE = 2.0  # points between what the two take for the same baseline


def align(full: tuple[Glyph, ...], quick: tuple[Glyph, ...]) -> tuple[Glyph, ...]:
    """The full reading's letters with the positions and visibility of the quick reading, where both agree.

    Both list letters mostly in the order in which the page draws them, so that a common walk through both finds the
    pairs; where it loses its way, the next few letters are looked up on their line.

    Args:
        full: The letters of the reader of record.
        quick: The letters of the reader that knows where they are drawn.

    Returns:
        The letters of ``full`` in its order, those left out that neither reader knows.
    """
    drawn = [glyph for glyph in quick if glyph.text != " "]
    if _are_alike(full, drawn):
        return tuple(_Walk(full, drawn).aligned())
    # Two files in one, of which each reader takes another, or a font of which only one of them makes sense.
    known = tuple(glyph for glyph in full if glyph.text != UNKNOWN)
    if len(known) < _RIDDLES * len(full) and not _is_language(quick):
        return known  # what pdfium makes of numbers without a meaning are only the numbers
    return max(known, quick, key=_letters)


def _are_alike(full: Sequence[Glyph], drawn: Sequence[Glyph]) -> bool:
    here, there = Counter("".join(g.text for g in full if g.text not in {" ", UNKNOWN})), Counter(g.text for g in drawn)
    return not drawn or (here & there).total() >= _ALIKE * max(here.total(), there.total())


def _is_language(glyphs: Sequence[Glyph]) -> bool:
    """Whether some letters may be words: Latin ones have vowels among them."""
    letters = [c for glyph in glyphs for c in glyph.text.casefold() if c.isascii() and c.isalpha()]
    others = sum(not glyph.text.isascii() for glyph in glyphs)
    return others > len(letters) or sum(c in "aeiou" for c in letters) > _VOWELS * len(letters)


def _letters(glyphs: Sequence[Glyph]) -> int:
    return sum(glyph.text.isalnum() for glyph in glyphs)


class _Walk:
    """A common walk through both readings."""

    def __init__(self, full: Sequence[Glyph], drawn: Sequence[Glyph]) -> None:
        self._full = full
        self._drawn = drawn
        self._there = 0  # the next letter of the quick reading
        self._together = True  # the last letters of both agreed
        self._moved: tuple[Glyph, Glyph] | None = None  # the last pair, before and after
        self._places: dict[tuple[str, int], list[int]] = {}

    def aligned(self) -> list[Glyph]:
        found = []
        for here, glyph in enumerate(self._full):
            if glyph.text == " ":
                found.append(self._blank(glyph))
                continue
            count = self._count(here, glyph)
            if count:
                found.append(self._placed(glyph, count))
            elif glyph.text != UNKNOWN:
                found.append(self._carried(glyph))
        return found

    def _blank(self, glyph: Glyph) -> Glyph:
        """A blank, or the soft hyphen that pdfplumber takes for one where a font has it in the usual place."""
        drawn = self._drawn[self._there] if self._together and self._there < len(self._drawn) else None
        if (
            drawn is None
            or drawn.text != "-"
            or abs(drawn.x0 - glyph.x0) > glyph.size
            or drawn.baseline != glyph.baseline
        ):
            return self._carried(glyph)
        return self._placed(glyph, 1)._replace(text=SOFT_HYPHEN)

    def _count(self, here: int, glyph: Glyph) -> int:
        """How many letters of the quick reading the next one of the full reading is; 0 where they disagree."""
        if glyph.text == UNKNOWN:
            return (self._together and self._known(here, glyph)) or self._before_next(here, glyph)
        if not (self._together and self._is_near(glyph) and self._agree(glyph, self._there)):
            self._find_again(here, glyph)
        return len(glyph.text) if self._together else 0

    def _is_near(self, glyph: Glyph) -> bool:
        """Whether the next letter of the quick reading stands on the line; two lines may begin with the same words."""
        there = self._there
        return there < len(self._drawn) and abs(self._drawn[there].baseline - glyph.baseline) < 0.7 * glyph.size

    def _agree(self, glyph: Glyph, there: int) -> bool:
        if there >= len(self._drawn):
            return False
        drawn = self._drawn[there].text
        if drawn == glyph.text or (drawn == "-" and glyph.text == SOFT_HYPHEN):  # as pdfium has it at a line end
            return True
        size = len(glyph.text)
        return size > 1 and "".join(other.text for other in self._drawn[there : there + size]) == glyph.text

    def _known(self, here: int, glyph: Glyph) -> int:
        """How many letters the quick reading has where the full one has a riddle: the letters after it tell."""
        following = self._following(here, glyph)
        there = self._there
        if there >= len(self._drawn) or abs(self._drawn[there].baseline - glyph.baseline) > glyph.size:
            return 0
        if not following:
            return 1
        return next((count for count in (1, 2, 3) if self._agree_all(following, there + count)), 0)

    def _following(self, here: int, glyph: Glyph) -> list[Glyph]:
        """The letters after a riddle on its line, up to the next riddle."""
        found: list[Glyph] = []
        for letter in self._full[here + 1 : here + 2 * _SURE]:
            if len(found) == _SURE or not _level(letter, glyph) or (letter.text == UNKNOWN and found):
                break
            if letter.text not in {" ", UNKNOWN}:
                found.append(letter)
        return found

    def _agree_all(self, letters: Sequence[Glyph], start: int) -> bool:
        return all(self._agree(letter, start + at) for at, letter in _offsets(letters))

    def _before_next(self, here: int, glyph: Glyph) -> int:
        """1 where the letter after a riddle is found elsewhere and has one before it that nothing else accounts for."""
        following = self._full[here + 1 : here + 3]
        after = next((at for at, g in enumerate(following, here + 1) if g.text not in {" ", UNKNOWN}), None)
        if after is None or not _level(self._full[after], glyph):
            return 0
        start = self._found(after, self._full[after])
        if not start or (self._together and start == self._there):
            return 0  # the letter before it is the last one that was paired
        if abs(self._drawn[start - 1].baseline - self._drawn[start].baseline) > _LINE:
            return 0
        self._there, self._together = start - 1, True
        return 1

    def _find_again(self, here: int, glyph: Glyph) -> None:
        start = self._found(here, glyph)
        self._together = start is not None
        if start is not None:
            self._there = start

    def _found(self, here: int, glyph: Glyph) -> int | None:
        """Where the next letters stand in the quick reading, on the same line and nearest to their place."""
        wanted = self._wanted(here, glyph)
        starts = [
            start
            for line in (-1, 0, 1)
            for start in self._index().get((wanted[0].text[0], round(glyph.baseline / _LINE) + line), ())
            if self._agree_all(wanted, start)
        ]
        near = None if len(wanted) == _SURE else _NEAR * glyph.size  # a letter or two are found anywhere on a line
        nearest = min(starts, key=lambda start: _distance(self._drawn[start], glyph), default=None)
        return nearest if nearest is None or near is None or _distance(self._drawn[nearest], glyph) < near else None

    def _wanted(self, here: int, glyph: Glyph) -> list[Glyph]:
        following = self._full[here : here + 2 * _SURE]
        same = [g for g in following if g.text not in {" ", UNKNOWN} and _level(g, glyph)]
        return same[:_SURE]

    def _index(self) -> dict[tuple[str, int], list[int]]:
        """Where each letter stands on each line of the quick reading."""
        if not self._places:
            for there, glyph in enumerate(self._drawn):
                self._places.setdefault((glyph.text[0], round(glyph.baseline / _LINE)), []).append(there)
        return self._places

    def _placed(self, glyph: Glyph, count: int) -> Glyph:
        placed = self._drawn[self._there]
        if count > 1:
            parts = self._drawn[self._there : self._there + count]
            x0, x1 = min(part.x0 for part in parts), max(part.x1 for part in parts)
            placed = placed._replace(text="".join(part.text for part in parts), x0=x0, x1=x1)
        if glyph.text == SOFT_HYPHEN:
            placed = placed._replace(text=SOFT_HYPHEN)
        if glyph.bold and not placed.bold:
            placed = placed._replace(bold=True)
        self._moved = glyph, placed
        self._there += count
        return placed

    def _carried(self, glyph: Glyph) -> Glyph:
        """A letter that only the full reading has, moved as far as its neighbour on the line was."""
        if self._moved is None or self._moved[0].baseline != glyph.baseline:
            return glyph
        shift = self._moved[1].x1 - self._moved[0].x1
        return glyph._replace(x0=glyph.x0 + shift, x1=glyph.x1 + shift) if shift else glyph


def _offsets(letters: Sequence[Glyph]) -> list[tuple[int, Glyph]]:
    """Each letter with how many letters of the quick reading stand before it."""
    found, at = [], 0
    for letter in letters:
        found.append((at, letter))
        at += len(letter.text)
    return found


def _level(one: Glyph, other: Glyph) -> bool:
    """Whether two letters near one another stand on one line, be it a little askew."""
    return abs(one.baseline - other.baseline) <= 0.3 * one.size  # a letter may have no size at all


def _distance(one: Glyph, other: Glyph) -> float:
    return abs(one.x0 - other.x0) + 10 * abs(one.baseline - other.baseline)
