"""Whether the order in which a page's file holds its letters keeps the columns apart, or jumps between them."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.reading.glyph import Glyph
    from checker.reading.layout import Flow

Point = tuple[float, float]
_Place = tuple[float, float, float, float]  # left, top, right, bottom

_JUMPS = 8  # from one column to the other: a heading or two in between is no mixing
_BESIDE = 60.0  # points of height that two columns share at least


def stops(glyphs: Iterable[Glyph]) -> tuple[Point, ...]:
    """Where each stretch of upright letters begins that a page's file holds together.

    Args:
        glyphs: The letters in the order in which the file holds them.

    Returns:
        The middle of the first letter of each stretch on one line, in points from the top left.
    """
    found: list[Point] = []
    before: Glyph | None = None
    for glyph in glyphs:
        if glyph.turn or glyph.text == " ":
            continue
        if before is None or before.baseline != glyph.baseline or not -1 < glyph.x0 - before.x1 < 3 * glyph.size:
            found.append(((glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2))
        before = glyph
    return tuple(found)


def mixes_columns(order: Iterable[Point], flows: Sequence[Flow]) -> bool:
    """Whether a reader that goes by the file's own order would mix two columns.

    Args:
        order: The :func:`stops` of a page.
        flows: Its columns as they were made out.

    Returns:
        True where that order jumps to and fro between columns that stand side by side.
    """
    places = [_place(flow) for flow in flows]
    beside = {
        (one, other)
        for one, first in enumerate(places)
        for other, second in enumerate(places)
        if (first[2] <= second[0] or second[2] <= first[0]) and _shared_height(first, second) > _BESIDE
    }
    if not beside:
        return False
    columns = [column for column, _ in groupby(_column(point, places) for point in order)]
    return sum(step in beside for step in pairwise(column for column in columns if column is not None)) >= _JUMPS


def _place(flow: Flow) -> _Place:
    boxes = [box for block in flow.blocks for word in block.words for box in word.boxes]
    return (
        min(box.x0 for box in boxes),
        min(box.top for box in boxes),
        max(box.x1 for box in boxes),
        max(box.bottom for box in boxes),
    )


def _shared_height(one: _Place, other: _Place) -> float:
    return min(one[3], other[3]) - max(one[1], other[1])


def _column(point: Point, places: Sequence[_Place]) -> int | None:
    x, y = point
    return next((at for at, (x0, y0, x1, y1) in enumerate(places) if x0 <= x <= x1 and y0 <= y <= y1), None)
