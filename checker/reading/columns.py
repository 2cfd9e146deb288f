"""Columns of a page in reading order: gutters that no word crosses, and what stands beside them.

A gutter parts true columns, which are read one after the other, or the two sides of rows that belong together, as a
narrow column of dates or labels beside its entries does; those are read row by row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.reading.gutters import DATE, Gutter, Strip, best_gutter, shortened, sides_of, usual_gutter
from checker.reading.pairs import SAME_LINE, is_flush_right, pairing_of, right_edge
from checker.reading.words import Row

if TYPE_CHECKING:
    from collections.abc import Sequence


_TALL = 15  # rows


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows that are read together: running text, or the cell of a table."""

    rows: tuple[Row, ...]
    right: float  # how far the text could run, in points from the left of the page
    cell: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """Pieces in reading order that stand in one column of one page."""

    left: float
    right: float
    pieces: tuple[Piece, ...]


def columns(rows: Sequence[Row], usual: Sequence[Strip] = ()) -> tuple[Column, ...]:
    """The columns of a page, or of a part of it, in the order in which a person reads them.

    Args:
        rows: All rows of words, from the top.
        usual: The gutters of other pages: there, a single date at the left is enough for one, and what were columns
            on another page are columns on this one.

    Returns:
        Columns that hold each word exactly once; a header across the page is a column of its own.
    """
    if not rows:
        return ()
    own = best_gutter(rows)
    gutter = shortened(rows, own) if own else usual_gutter(rows, usual)
    if gutter is None:
        return (_column([Piece(tuple(rows), right_edge(rows))]),)
    above, beside, below = rows[: gutter.first], rows[gutter.first : gutter.last + 1], rows[gutter.last + 1 :]
    return _joined([*columns(above, usual), *_parted(beside, gutter, usual), *columns(below, usual)])


def strip(rows: Sequence[Row]) -> Strip | None:
    """A page's main gutter, if it has one."""
    found = best_gutter(rows)
    if found is None:
        return None
    gutter = shortened(rows, found)
    by_rows = pairing_of(rows[gutter.first : gutter.last + 1], gutter) is not None
    if not by_rows and gutter.last - gutter.first < _TALL:
        return None  # contact details beside a name say nothing about other pages
    return Strip(gutter.left, gutter.right, by_rows)


def _is_there(strip_: Strip, gutter: Gutter) -> bool:
    shared = min(strip_.right, gutter.right) - max(strip_.left, gutter.left)
    return shared > 0.5 * min(strip_.right - strip_.left, gutter.right - gutter.left)


def _column(pieces: Sequence[Piece]) -> Column:
    every = [row for piece in pieces for row in piece.rows]
    return Column(min(row.left for row in every), right_edge(every), tuple(pieces))


def _joined(parts: list[Column]) -> tuple[Column, ...]:
    """Columns with those made one that stand under one another and are read in turn."""
    made: list[Column] = []
    for part in parts:
        if made and _same_column(made[-1], part):
            made[-1] = _column([*made[-1].pieces, *part.pieces])
        else:
            made.append(part)
    return tuple(made)


def _same_column(above: Column, below: Column) -> bool:
    return abs(above.left - below.left) < 12 and abs(above.right - below.right) < 12


def _parted(rows: Sequence[Row], gutter: Gutter, usual: Sequence[Strip]) -> tuple[Column, ...]:
    columned = any(not strip_.by_rows and _is_there(strip_, gutter) for strip_ in usual)
    pairing = None if columned else pairing_of(rows, gutter)
    if pairing is None:
        left, right = sides_of(rows, gutter)
        return (*columns(left, usual), *columns(right, usual))
    pieces = _by_rows(pairing.cells, pairing.other, narrow_left=pairing.narrow_left)
    return (_column([*([_text_piece(pairing.head, right_edge(rows))] if pairing.head else []), *pieces]),)


def _by_rows(cells: list[list[Row]], other: Sequence[Row], *, narrow_left: bool) -> list[Piece]:
    starts = [cell[0].baseline - SAME_LINE * cell[0].words[0].size for cell in cells]
    pieces = []
    waiting = list(other)
    edge = right_edge(other)
    flush = is_flush_right(cells)
    for index, cell in enumerate(cells):
        before = [row for row in waiting if row.baseline < starts[index]]
        ends = starts[index + 1] if index + 1 < len(starts) else float("inf")
        beside = [row for row in waiting if starts[index] <= row.baseline < ends]
        waiting = [row for row in waiting if row.baseline >= ends]
        pieces.append(_text_piece(before, edge))
        if narrow_left or not (flush or DATE.search(cell[0].text)):
            pieces += _cell_by_cell(cell, beside, edge, narrow_left=narrow_left)
        else:
            pieces += _right_cell(cell, beside, edge)
    return [piece for piece in pieces if piece.rows]


def _text_piece(rows: Sequence[Row], edge: float) -> Piece:
    return Piece(tuple(rows), edge)


def _cell_by_cell(cell: list[Row], beside: list[Row], edge: float, *, narrow_left: bool) -> list[Piece]:
    if narrow_left:
        return [Piece(tuple(cell), right_edge(cell), cell=True), _text_piece(beside, edge)]
    first, rest = beside[:1], beside[1:]
    return [_text_piece(first, edge), Piece(tuple(cell), right_edge(cell), cell=True), _text_piece(rest, edge)]


def _right_cell(cell: list[Row], beside: list[Row], edge: float) -> list[Piece]:
    """A date at the right stays on the line of its title; what stands below it follows that line."""
    if not beside or abs(beside[0].baseline - cell[0].baseline) > SAME_LINE * cell[0].words[0].size:
        return [Piece(tuple(cell), right_edge(cell), cell=True), _text_piece(beside, edge)]
    title = Row(cell[0].baseline, (*beside[0].words, *cell[0].words))
    under = Piece(tuple(cell[1:]), right_edge(cell), cell=True)
    return [Piece((title,), right_edge(cell)), under, _text_piece(beside[1:], edge)]
