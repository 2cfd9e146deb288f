"""The checklist on paper, fit for a mentor: head, coverage, a table of all items, then what to do step by step."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from checker import parts
from checker.checklist import plain
from checker.gui.checklist.paper import BODY, POINT, SMALL, Block, Words, rule, set_text, text_block
from checker.gui.look import ON_PAPER
from checker.gui.standing import Standing, of_status, paint_mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checklist import Action, Checklist, Item
    from checker.parts import Part

_BOX = 8.5 * POINT
_INDENT = 15 * POINT  # of what stands beside a box
_PIECE = 700  # characters of a text that stay together on a page; a note or a step may be of any length
_NAME = 200  # characters of a name
_COLUMNS = (0.46, 0.18, 0.14, 0.22)  # shares of the width: what, on the resume, asked for by, state
_GAP = 8 * POINT


def blocks(checklist: Checklist, width: float) -> list[Block]:
    """All that stands on the pages, in order, set to a width."""
    made = [*_head(checklist, width), *_plan(checklist, width)]
    for part in parts.parts(checklist):
        made += _table(part, width)
    return [*made, *_steps(checklist, width)]


def foot(checklist: Checklist) -> str:
    """What stands at the foot of each page."""
    return f"{parts.title(checklist)}, {_day(checklist)}"


def _day(checklist: Checklist) -> str:
    """Written out, so that nobody takes the month for the day."""
    day = checklist.made_on
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _head(checklist: Checklist, width: float) -> Iterator[Block]:
    yield text_block([Words("Improvement checklist", 20 * POINT, bold=True)], width)
    yield text_block([Words(_cut(checklist.resume), 12 * POINT)], width, above=2 * POINT)
    yield text_block([_muted(f"Made on {_day(checklist)}", BODY)], width, above=2 * POINT)
    yield text_block(
        [Words(f"{parts.coverage(checklist)}.  {parts.done(checklist)}.", 11 * POINT, bold=True)],
        width,
        above=14 * POINT,
    )
    yield _bar(checklist, width)
    yield text_block([_muted(parts.FORMULA)], width, above=5 * POINT)
    if checklist.papers:
        for piece in _pieces(f"The documents: {parts.papers(checklist)}"):
            yield text_block([_muted(piece)], width, above=3 * POINT)


def _bar(checklist: Checklist, width: float) -> Block:
    """The share of the points, as a bar; the words above it say the same."""
    share = min(1.0, checklist.points / checklist.of) if checklist.of else 0.0
    high = 7 * POINT

    def paint(painter: QPainter) -> None:
        painter.setPen(QPen(QColor(ON_PAPER.muted), 0.6 * POINT))
        painter.setBrush(QColor(ON_PAPER.base))
        painter.drawRect(QRectF(0, 0, width, high))
        painter.fillRect(QRectF(0, 0, width * share, high), QColor(ON_PAPER.accent))

    return Block(high, paint, above=5 * POINT)


def _plan(checklist: Checklist, width: float) -> Iterator[Block]:
    """What the user means to do, with a box before each action."""
    if checklist.planned:
        yield text_block([Words(parts.PLAN, 13 * POINT, bold=True)], width, above=20 * POINT, stays=True)
        yield text_block([_muted(parts.PLAN_EXPLANATION)], width, above=2 * POINT, stays=True)
    for planned in checklist.planned:
        words = [Words(_cut(planned.title)), _muted(f"  {parts.when(planned)}")]
        yield _boxed(text_block(words, width - _INDENT, left=_INDENT), above=5 * POINT)


def _boxed(block: Block, *, above: float, stays: bool = False) -> Block:
    """A block with an empty box at its left."""

    def paint(painter: QPainter) -> None:
        painter.save()
        block.paint(painter)
        painter.restore()
        paint_box(painter, QPointF(0, (13 * POINT - _BOX) / 2), ticked=False)

    return Block(block.height, paint, above=above, stays=stays)


def _table(part: Part, width: float) -> Iterator[Block]:
    yield text_block([Words(part.heading, 13 * POINT, bold=True)], width, above=20 * POINT, stays=True)
    yield text_block([_muted(part.explanation)], width, above=2 * POINT, stays=True)
    head = _row([_muted(name) for name in ("What", "On the resume", "Asked for by", "State")], width)
    head = replace(head, above=7 * POINT, stays=True)
    yield head
    for item in part.items:
        yield from _rows(item, width, head, box=part.is_work)


def _rows(item: Item, width: float, head: Block, *, box: bool) -> Iterator[Block]:
    cells = (
        Words(_cut(item.name), bold=box and not item.done),
        Words(parts.standing(item)),
        Words(_cut(", ".join(item.papers))),
        Words(_state(item)),
    )
    extra = [_muted(piece) for text in _remarks(item) for piece in _pieces(text)]
    mark = of_status(item.status) if item.needed else Standing.COVERED
    row = _row(cells, width, over=head, box=item.done if box else None, mark=mark, ends=not extra)
    yield replace(row, stays=bool(extra))
    for number, words in enumerate(extra, 1):
        block = text_block([words], width - _INDENT, left=_INDENT)
        yield _ruled(block, width, head, ends=number == len(extra))


def _state(item: Item) -> str:
    """Short: how the resume shows it stands in another column."""
    if item.wanted and item.done and item.ticked:
        return "done, as you ticked"
    return parts.state(item).partition(";")[0]


def _remarks(item: Item) -> Iterator[str]:
    if item.wanted and item.done and item.proofs:
        yield f"Found: {parts.found(item)}"
    if item.covered_by:
        yield f"{parts.covered(item)}."
    yield from item.retired
    yield from (f"Your note: {line}" if not number else line for number, line in enumerate(item.note.splitlines()))


def _row(
    cells: Sequence[Words],
    width: float,
    *,
    over: Block | None = None,
    box: bool | None = None,
    mark: Standing | None = None,
    ends: bool = True,
) -> Block:
    """A row of the table; ``box`` tells whether its box is ticked, None that it has none."""
    widths = [width * share - _GAP for share in _COLUMNS]
    widths[0] -= _INDENT + _GAP
    set_ = [set_text([words], wide) for words, wide in zip(cells, widths, strict=True)]
    lefts = [_INDENT, *(width * sum(_COLUMNS[:number]) for number in range(1, len(_COLUMNS)))]
    middle, high = set_[1].size().height() / 2, max(document.size().height() for document in set_)

    def paint(painter: QPainter) -> None:
        if box is not None:
            paint_box(painter, QPointF(0, middle - _BOX / 2), ticked=box)
        if mark is not None:
            _paint_mark(painter, QPointF(lefts[1] - 1.3 * _BOX, middle), mark)
        for document, left in zip(set_, lefts, strict=True):
            painter.save()
            painter.translate(left, 0)
            document.drawContents(painter)
            painter.restore()
        if ends:
            rule(painter, high + 3 * POINT, width)

    return Block(high + (3 * POINT if ends else 0), paint, above=3.5 * POINT, over=over)


def _ruled(block: Block, width: float, head: Block, *, ends: bool) -> Block:
    """A line under a row of the table, with the row's rule under the last."""

    def paint(painter: QPainter) -> None:
        painter.save()
        block.paint(painter)
        painter.restore()
        if ends:
            rule(painter, block.height + 3 * POINT, width)

    return Block(block.height + (3 * POINT if ends else 0), paint, above=1 * POINT, over=head)


def _steps(checklist: Checklist, width: float) -> Iterator[Block]:
    work = [item for item in checklist.rows if item.wanted and not item.done and (item.actions or item.proofs)]
    told: set[str] = set()
    for number, item in enumerate(work):
        if not number:
            heading = text_block([Words("What to do, step by step", 13 * POINT, bold=True)], width, stays=True)
            yield replace(heading, begins=True)
        yield from _item(item, width, told)


def _item(item: Item, width: float, told: set[str]) -> Iterator[Block]:
    name = text_block([Words(_cut(item.name), 11 * POINT, bold=True)], width - _INDENT, left=_INDENT)
    yield _boxed(name, above=16 * POINT, stays=True)
    facts = [f"{parts.standing(item).capitalize()}. {parts.why(item)}"]
    facts += [f"Found: {parts.found(item)}"] if item.proofs else []
    facts += [f"You said that this does not show it: {parts.refused(item)}"] if item.refused else []
    pieces = [piece for fact in facts for piece in _pieces(fact)]
    for number, piece in enumerate(pieces, 1):
        last = number == len(pieces)
        yield _beside([_muted(piece)], width, above=1 * POINT, stays=not last or bool(item.actions))
    for action in item.actions:
        yield from _action(action, width, told)


def _action(action: Action, width: float, told: set[str]) -> Iterator[Block]:
    steps = () if action.title in told else action.steps
    url = parts.address(action.url)
    head = [Words(_cut(action.title), bold=True), _muted(f"  {parts.effort(action)}")]
    head += [_muted(". The steps stand above.")] if action.title in told else []
    yield _beside(head, width, above=7 * POINT, stays=bool(steps or url))
    told.add(action.title)
    if url:
        yield _beside([Words(url, SMALL, link=url)], width, above=1 * POINT, stays=bool(steps))
    for number, step in enumerate(steps, 1):
        for part, piece in enumerate(_pieces(step)):
            yield _step("" if part else f"{number}.", piece, width)
    if steps and action.note:
        for piece in _pieces(f"Mind: {action.note}"):
            yield _beside([_muted(piece)], width, above=2 * POINT)


def _step(number: str, text: str, width: float) -> Block:
    """A step, with its number hanging at its left."""
    words = text_block([Words(text)], width - 2 * _INDENT, left=2 * _INDENT)
    digits = set_text([_muted(number, BODY)], _INDENT)

    def paint(painter: QPainter) -> None:
        painter.save()
        words.paint(painter)
        painter.restore()
        painter.translate(_INDENT, 0)
        digits.drawContents(painter)

    return Block(words.height, paint, above=2 * POINT)


def _beside(words: Sequence[Words], width: float, *, above: float, stays: bool = False) -> Block:
    return text_block(words, width - _INDENT, left=_INDENT, above=above, stays=stays)


def _paint_mark(painter: QPainter, middle: QPointF, mark: Standing) -> None:
    painter.save()
    painter.translate(middle)
    painter.scale(POINT * 0.62, POINT * 0.62)  # the mark is drawn for a screen's pixels
    paint_mark(painter, QRectF(-6, -6, 12, 12), mark, ON_PAPER)
    painter.restore()


def paint_box(painter: QPainter, place: QPointF, *, ticked: bool) -> None:
    """A box, with a tick in it if it is done."""
    box = QRectF(place.x(), place.y(), _BOX, _BOX)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ON_PAPER.muted), 0.9 * POINT))
    painter.drawRoundedRect(box, 1.5 * POINT, 1.5 * POINT)
    if ticked:
        painter.setPen(QPen(QColor(ON_PAPER.text), 1.4 * POINT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        corners = ((0.22, 0.52), (0.42, 0.74), (0.80, 0.26))
        painter.drawPolyline([QPointF(box.left() + x * _BOX, box.top() + y * _BOX) for x, y in corners])
    painter.restore()


def _muted(text: str, size: float = SMALL) -> Words:
    return Words(text, size, colour=ON_PAPER.muted)


def _cut(text: str) -> str:
    text = plain(text)
    return text if len(text) <= _NAME else f"{text[: _NAME - 1].rstrip()}…"


def _pieces(text: str) -> list[str]:
    """The text in pieces that fit on a page, whatever its length."""
    return textwrap.wrap(plain(text), _PIECE, break_on_hyphens=False)
