"""The two sides of a gutter that belong together row by row: dates, labels or places beside their entries."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.gutters import ALIGNED, DATE, SAME_PLACE, Gutter, best_gutter, is_marked, sides_of
from checker.reading.headings import goes_on, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.reading.words import Row

SAME_LINE = 0.5  # of the letter size: baselines that lie this close are taken for one line
_PROSE = 24  # letters: a shorter line may stand for itself
_HEADED = 0.6  # of the cells at the left: so many headings among them, and they head what stands beside them
_COUNT = re.compile(r"\d{1,3}\s?[+%]?(?:\s?(?:years?|yrs?|months?|jahre?|ans?|a\xf1os?|年))?", re.IGNORECASE)
_DASHES = "-\u2010\u2011\u2012\u2013\u2014~"


class Pairing(NamedTuple):
    """Rows on one side of a gutter that belong to rows on the other."""

    head: list[Row]  # what stands above both sides, such as a heading
    cells: list[list[Row]]  # of the narrower side
    other: list[Row]
    narrow_left: bool


def pairing_of(rows: Sequence[Row], gutter: Gutter) -> Pairing | None:
    """How the sides of a gutter belong together row by row; None where they are columns."""
    left, right = sides_of(rows, gutter)
    if not left or not right:
        return None
    if _headings(left[:1]) and _headings(right[:1]) and _headings(left) < _HEADED * len(left):
        return None
    begun = max(left[0].baseline, right[0].baseline) - SAME_LINE * left[0].words[0].size
    sides = [[row for row in side if row.baseline >= begun] for side in (left, right)]
    narrow_left = _letters(sides[0]) <= _letters(sides[1])
    narrow, other = sides if narrow_left else reversed(sides)
    if not narrow or not other:
        return None
    cells = _cells(narrow, other, narrow_left=narrow_left)
    if not _goes_by_rows(narrow, other, cells, narrow_left=narrow_left):
        return None
    return Pairing([row for row in rows if row.baseline < begun], cells, other, narrow_left)


def _letters(rows: Sequence[Row]) -> int:
    return sum(len(word.text) for row in rows for word in row.words)


def _cells(rows: Sequence[Row], others: Sequence[Row], *, narrow_left: bool) -> list[list[Row]]:
    """Rows of the narrower side that belong together: a label on two lines, a date over a place."""
    if narrow_left and _is_table(rows, others):
        return [[row] for row in rows]
    edge = right_edge(others)
    made: list[list[Row]] = []
    for row in rows:
        partner = _partner(row, others)
        label = row if narrow_left else None
        begins = partner is not None and _begins(others, partner, edge, label)
        own = begins or (narrow_left and partner is not None and bool(made) and _own_dates(made[-1][-1], row))
        own = (own or bool(_headings([row]))) and not (made and _is_broken(made[-1], row))
        if made and _close(made[-1][-1], row) and (not own or made[-1][-1].text[-1] in _DASHES):
            made[-1].append(row)
        else:
            made.append([row])
    return made


def _is_broken(cell: Sequence[Row], row: Row) -> bool:
    """Whether a row is the second line of the heading above it."""
    return len(cell) == 1 and goes_on(cell[0].text, row.text)


def _is_table(labels: Sequence[Row], others: Sequence[Row]) -> bool:
    """Whether each row of one side has its own row on the other, as where each skill's label has one line."""
    return len(labels) == len(others) and all(
        _partner(label, others) == index and label.text[0].isupper() for index, label in enumerate(labels)
    )


def _partner(row: Row, others: Sequence[Row]) -> int | None:
    """The index of the row that stands on the same line, or nearly so, as a label in another font does."""
    index = bisect_left(others, row.baseline, key=lambda other: other.baseline)
    near = [i for i in (index - 1, index) if 0 <= i < len(others)]
    nearest = min(near, key=lambda i: abs(others[i].baseline - row.baseline), default=None)
    if nearest is None or abs(others[nearest].baseline - row.baseline) > SAME_LINE * row.words[0].size:
        return None
    return nearest


def _begins(others: Sequence[Row], index: int, edge: float, label: Row | None) -> bool:
    """Whether a row of the wider side begins something of its own, so that what stands beside it does as well.

    ``label`` is what stands at its left, if the narrower side does: where it begins with a capital and the row above
    had room for more, it begins something even beside "pandas".
    """
    row, above = others[index], others[index - 1] if index else None
    if above is None or not _close(above, row):
        return True
    if label is None and is_marked(row):
        return False
    last, first = above.words[-1], row.words[0]
    full = edge - last.boxes[0].x1 < first.boxes[0].x1 - first.boxes[0].x0 + 0.3 * first.size
    full = full and (len(above.words) > 3 or _letters([above]) > _PROSE)
    small = first.text[0].islower() and not (label and label.text[0].isupper())
    return not full and not small


def _close(above: Row, row: Row) -> bool:
    return row.baseline - above.baseline < 1.9 * max(row.words[0].size, above.words[0].size)


def _own_dates(above: Row, row: Row) -> bool:
    return DATE.search(above.text) is not None and DATE.search(row.text) is not None


def _goes_by_rows(narrow: Sequence[Row], other: Sequence[Row], cells: list[list[Row]], *, narrow_left: bool) -> bool:
    """Whether what stands in the narrower side belongs to the row beside it."""
    partnered = [_partner(cell[0], other) is not None for cell in cells]
    deep = len(narrow) / len(cells)
    dated = sum(_is_dated(row) for row in narrow) / len(narrow)
    headed, heading = _headings(narrow), _headings(other)
    # a heading above both sides has nothing beside it
    above = sum(not found and _headings(cell) == len(cell) for cell, found in zip(cells, partnered, strict=True))
    aligned = sum(partnered) / max(1, len(cells) - above)
    # headings at the left of their text
    beside = narrow_left and sum(_is_heading(cell) for cell in cells) >= _HEADED * len(cells)
    if headed and heading and not beside and not (dated >= 0.5 and (heading == 1 or _alone(other, narrow))):
        return False  # both sides have sections of their own
    if aligned >= 0.6 and dated >= 0.5 and deep <= 3:
        return True
    if sum(_partner(row, other) is not None for row in narrow) >= 0.85 * len(narrow) and is_flush_right(cells):
        return True
    if aligned < 0.85 or deep > 2.2 or _extent(narrow) > 0.8 * _extent(other):
        return False
    inner = best_gutter(other)
    return beside or inner is None or _is_counted(sides_of(other, inner)[1])  # else it is a grid


def _is_dated(row: Row) -> bool:
    return DATE.search(row.text) is not None or _COUNT.fullmatch(row.text) is not None


def _is_counted(column: Sequence[Row]) -> bool:
    """Whether the last column of a table holds numbers, such as years or shares, of what is at their left."""
    return sum(_COUNT.fullmatch(row.text) is not None for row in column) >= 0.5 * len(column)


def _headings(rows: Sequence[Row]) -> int:
    return sum(len(row.words) <= 5 and kind_of(row.text) is not None for row in rows)


def _is_heading(cell: Sequence[Row]) -> bool:
    """Whether a cell says a heading, on one line or two."""
    return bool(_headings(cell)) or kind_of(" ".join(row.text for row in cell)) is not None


def _alone(rows: Sequence[Row], others: Sequence[Row]) -> bool:
    """Whether nothing stands beside the headings among some rows, as where labels and dates stand beside entries."""
    return all(_partner(row, others) is None for row in rows if _headings([row]))


def _extent(rows: Sequence[Row]) -> float:
    return right_edge(rows) - min(row.left for row in rows)


def is_flush_right(cells: list[list[Row]]) -> bool:
    """Whether most rows of some cells end at the same place, as dates at the right do."""
    ends = [row.right for cell in cells for row in cell]
    return sum(max(ends) - end < 2 * SAME_PLACE for end in ends) >= ALIGNED * len(ends)


def right_edge(rows: Iterable[Row]) -> float:
    """Where the longest of some rows ends."""
    return max(row.right for row in rows)
