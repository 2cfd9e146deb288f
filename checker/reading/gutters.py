"""Gutters of a page: upright strips that no word crosses, beside which text stands on both sides."""

from __future__ import annotations

import re
import statistics
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.headings import kind_of
from checker.reading.words import SEPARATORS, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME_PLACE = 2.0  # points: what begins this close together is aligned
ALIGNED = 0.8  # share of the rows beside a narrow gutter that must begin at the same place
_WIDE = 1.3  # times the letter size: such a gutter needs no further proof
_NARROW = 0.45  # narrower ones are the blanks of a justified text
_INDENT = 4.0  # times the letter size: what stands farther behind a list mark belongs to another column
_BEFORE_MARK = 1.0  # times the letter size: behind a smaller gap a sign parts words of one line and is no list mark
_BLANK = 0.65  # times the letter size: no blank is wider, so that words of three lines may be aligned by chance
_APART = 1.6  # times the letter size: a gap that ends what stands above it
_ABOVE_HEADING = 0.6  # times the letter size: the least gap above a heading
_BESIDE = 0.8  # times the letter size: rows less far apart than this stand beside one another
_MANY = 8  # so many rows on both sides are proof enough
_HEAD = 10  # rows that a page's head may have
_FEW = 3  # rows on either side that a gutter needs
DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b20xx\b|\bpresent\b|\bcurrent\b|\btoday\b|\bheute\b|\bjetzt\b|aujourd|\bactualidad\b|至今|\d年"
    r"|\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|dic|f[eé]v|avr|ao[uû]t|d[eé]c)"
    r"[a-zäéû]{0,6}\W{1,3}\d",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]|\[\d{1,3}\]|[-\u2010-\u2015*o\u203b]")


class Strip(NamedTuple):
    """A gutter of a page: its edges in points from the left, and whether the rows on its sides belong together."""

    left: float
    right: float
    by_rows: bool


class Gutter(NamedTuple):
    """A strip beside some rows: the indices of the first and the last one, and its edges in points from the left."""

    first: int
    last: int
    left: float
    right: float


def is_marked(row: Row) -> bool:
    """Whether a row begins with a list mark or a number."""
    return row.words[0].text in SEPARATORS or _NUMBERED.fullmatch(row.words[0].text) is not None


def best_gutter(rows: Sequence[Row]) -> Gutter | None:
    """The gutter along which most rows stand, the wider one of two that are alike."""
    if len(rows) < _FEW:
        return None
    em = statistics.median(word.size for row in rows for word in row.words)
    free = [_gaps(row, _NARROW * em) for row in rows]
    found: list[Gutter] = []
    for index, gaps in enumerate(free):
        for left, right in [*gaps[1:-1], *_between(rows, index)]:
            if any(g.first <= index <= g.last and g.left < right and left < g.right for g in found):
                continue
            gutter = _extended(free, index, left, right, _NARROW * em)
            if _is_gutter(rows, gutter, em):
                found.append(gutter)
    return max(found, key=lambda g: g.last - g.first + min(4.0, (g.right - g.left) / em), default=None)


def _between(rows: Sequence[Row], index: int) -> list[tuple[float, float]]:
    """The gap between a row and the next one where they stand beside one another, though not quite on one line."""
    here, below = rows[index], rows[index + 1] if index + 1 < len(rows) else rows[index]
    if not 0 < below.baseline - here.baseline < _BESIDE * min(here.words[0].size, below.words[0].size):
        return []
    left, right = (here, below) if here.left < below.left else (below, here)
    return [(left.right, right.left)] if left.right < right.left else []


def usual_gutter(rows: Sequence[Row], usual: Sequence[Strip]) -> Gutter | None:
    """A gutter where another page has one, with a date at its left; there a single row is enough."""
    em = statistics.median(word.size for row in rows for word in row.words)
    free = [_gaps(row, _NARROW * em) for row in rows]
    for strip_ in usual:
        for index, gaps in enumerate(free):
            for left, right in gaps[1:-1]:
                if left < strip_.right and strip_.left < right:
                    gutter = _extended(free, index, max(left, strip_.left), min(right, strip_.right), 0.0)
                    if _is_gutter(rows, gutter, em, few=1) and _is_dated(rows, gutter):
                        return gutter
    return None


def _is_dated(rows: Sequence[Row], gutter: Gutter) -> bool:
    left, _ = sides_of(rows[gutter.first : gutter.last + 1], gutter)
    return all(DATE.search(row.text) for row in left)


def _gaps(row: Row, least: float) -> list[tuple[float, float]]:
    """The places in a row where no word stands, the margins first and last."""
    gaps = []
    left = float("-inf")
    mark = False
    for word in row.words:
        box = word.boxes[0]
        if box.x0 - left >= (_INDENT / _NARROW * least if mark else least):
            gaps.append((left, box.x0))
            mark = box.x0 - left >= _BEFORE_MARK / _NARROW * least  # a list mark may stand here
        mark = mark and (word.text in SEPARATORS or _NUMBERED.fullmatch(word.text) is not None)
        left = max(left, box.x1)
    return [*gaps, (left, float("inf"))]


def _extended(free: list[list[tuple[float, float]]], index: int, left: float, right: float, least: float) -> Gutter:
    first = last = index
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(free):
            shared = [(max(left, a), min(right, b)) for a, b in free[at]]
            widest = max(shared, key=lambda gap: gap[1] - gap[0])
            if widest[1] - widest[0] < least:
                break
            left, right = widest
            first, last = min(first, at), max(last, at)
            at += step
    return Gutter(first, last, left, right)


def _is_gutter(rows: Sequence[Row], gutter: Gutter, em: float, few: int = _FEW) -> bool:
    left, right = sides_of(rows[gutter.first : gutter.last + 1], gutter)
    if min(len(left), len(right)) < few:
        return False
    if gutter.right - gutter.left >= _WIDE * em or min(len(left), len(right)) >= _MANY:
        return True
    both = {row.baseline for row in left} & {row.baseline for row in right}
    starts = [row.left for row in right if row.baseline in both]
    if len(starts) < (few if gutter.right - gutter.left > _BLANK * em else max(few, _FEW + 1)):
        return False
    return sum(start - gutter.right < SAME_PLACE for start in starts) >= max(few, ALIGNED * len(starts))


def shortened(rows: Sequence[Row], gutter: Gutter) -> Gutter:
    """The gutter without a page's head above a gap, and without what follows below the end of one side."""
    middle = (gutter.left + gutter.right) / 2
    on_left = [i for i in range(gutter.first, gutter.last + 1) if rows[i].words[0].boxes[0].x0 < middle]
    on_right = [i for i in range(gutter.first, gutter.last + 1) if rows[i].words[-1].boxes[0].x0 > middle]
    ended = min(on_left[-1], on_right[-1])
    last = gutter.last
    if ended - gutter.first < _HEAD:  # contact details beside a name, not a sidebar
        last = next((i for i in range(ended, gutter.last) if _ends_below(rows, i)), gutter.last)
    head = [i + 1 for i in range(gutter.first, min(gutter.first + _HEAD, last)) if _gap_below(rows, i)]
    first = max((i for i in head if min(on_left[-_FEW], on_right[-_FEW]) >= i), default=gutter.first)
    begun = max(on_left[0], on_right[0])
    if begun - first >= _FEW and kind_of(rows[begun - 1].text) is not None:
        first = begun  # a list in columns under its heading, and other sections above that
    return gutter._replace(first=first, last=_before_next_heading(rows, gutter._replace(first=first, last=last)))


def _before_next_heading(rows: Sequence[Row], gutter: Gutter) -> int:
    """The last row of a list in columns: before a heading that stands alone below a gap and heads what follows.

    What follows is another such list, or text over the full width, of which only the heading is short enough.
    """
    middle = (gutter.left + gutter.right) / 2
    for index in range(gutter.first + _FEW, min(gutter.last + 1, len(rows) - 1)):
        alone = rows[index].right < middle and kind_of(rows[index].text) is not None
        heads = alone and (index == gutter.last or _are_marked(rows[index + 1], gutter))
        if heads and _gap_below(rows, index - 1, _ABOVE_HEADING):
            return index - 1
    return gutter.last


def _are_marked(row: Row, gutter: Gutter) -> bool:
    """Whether list items begin on both sides of a gutter."""
    left, right = sides_of([row], gutter)
    return bool(left and right) and is_marked(left[0]) and is_marked(right[0])


def _ends_below(rows: Sequence[Row], index: int) -> bool:
    """Whether what stands in columns ends below a row: by a gap, or by the heading of what follows."""
    return _gap_below(rows, index) or kind_of(rows[index + 1].text) is not None


def _gap_below(rows: Sequence[Row], index: int, least: float = _APART) -> bool:
    """Whether nothing stands for a while below a row, over the full width."""
    bottom = max(row.bottom for row in rows[max(0, index - 2) : index + 1])
    return rows[index + 1].top - bottom > least * rows[index].words[0].size


def sides_of(rows: Sequence[Row], gutter: Gutter) -> tuple[list[Row], list[Row]]:
    """The parts of some rows left and right of a gutter, empty ones left out."""
    middle = (gutter.left + gutter.right) / 2
    left, right = [], []
    for row in rows:
        before = tuple(word for word in row.words if word.boxes[0].x0 < middle)
        after = row.words[len(before) :]
        if before:
            left.append(Row(row.baseline, before))
        if after:
            right.append(Row(row.baseline, after))
    return left, right
