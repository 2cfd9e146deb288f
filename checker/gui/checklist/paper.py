"""Paper: what is set on pages in blocks that stay whole, with a line at the foot that tells where one is.

All measures are tenths of a point: so fine that letters stand where they should on paper of any resolution.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from checker.gui.look import ON_PAPER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QPagedPaintDevice

POINT = 10.0
BODY, SMALL = 9.5 * POINT, 8.2 * POINT
MARGIN = QSizeF(50 * POINT, 48 * POINT)
_FOOT = 26 * POINT  # of the page, for the line that tells where one is
_TENTHS_OF_AN_INCH = 720  # how many tenths of a point an inch has


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stands on one page whole.

    Attributes:
        height: How much room it takes.
        paint: Draws it with its upper left corner at the origin.
        above: Room before it, except at the top of a page.
        stays: It stands on the page of the next block.
        over: What is drawn again above it if it begins a page.
        begins: It begins a page.
    """

    height: float
    paint: Callable[[QPainter], None]
    above: float = 0
    stays: bool = False
    over: Block | None = None
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text in one look; ``link`` is the web address that it leads to."""

    text: str
    size: float = BODY
    bold: bool = False
    colour: str = ON_PAPER.text
    link: str = ""


def text_block(
    pieces: Sequence[Words], width: float, *, left: float = 0, above: float = 0, stays: bool = False
) -> Block:
    """A paragraph."""
    document = set_text(pieces, width)

    def paint(painter: QPainter) -> None:
        painter.translate(left, 0)
        document.drawContents(painter)

    return Block(document.size().height(), paint, above, stays)


def set_text(pieces: Sequence[Words], width: float, *, right: bool = False) -> QTextDocument:
    """A paragraph, set to a width."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultFont(_font(pieces[0] if pieces else Words("")))
    cursor = QTextCursor(document)
    for piece in pieces:
        shape = QTextCharFormat()
        shape.setFont(_font(piece))
        shape.setForeground(QColor(ON_PAPER.link if piece.link else piece.colour))
        if piece.link:
            shape.setAnchor(True)
            shape.setAnchorHref(piece.link)
        cursor.insertText(piece.text, shape)
    document.setTextWidth(width)
    return document


def paginated(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """The blocks of each page: none is cut, and none that stays with the next ends a page.

    A block that is higher than the room has a page of its own.
    """
    pages: list[list[Block]] = []
    page: list[Block] = []
    for number, block in enumerate(blocks):
        group = _group(blocks, number)
        if page and (block.begins or _height(page) + sum(b.above + b.height for b in group) > room):
            pages.append(page)
            page = []
        if not page and pages and block.over is not None:
            page.append(block.over)
        page.append(block)
    return [*pages, page] if page else pages


def draw(blocks: Sequence[Block], device: QPagedPaintDevice, foot: str, numbers: range | None = None) -> int:
    """Draw the blocks on pages.

    Args:
        blocks: What is drawn.
        device: Its page layout must have no margins: ours are ours.
        foot: Stands at the left of each page's foot; the page's number stands at its right.
        numbers: Which pages, from 1; all if none is said.

    Returns:
        How many pages were drawn; 0 if the device would not begin.
    """
    size = page_size(device)
    pages = paginated(blocks, room(size))
    chosen = [number for number in range(1, len(pages) + 1) if numbers is None or number in numbers]
    painter = QPainter()
    if not painter.begin(device):
        return 0
    scale = device.logicalDpiX() / _TENTHS_OF_AN_INCH
    for place, number in enumerate(chosen):
        if place:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        _draw_page(painter, pages[number - 1])
        _draw_foot(painter, size, foot, f"{number} of {len(pages)}")
        painter.restore()
    painter.end()
    return len(chosen)


def page_size(device: QPagedPaintDevice) -> QSizeF:
    """The size of the device's page."""
    return QSizeF(device.pageLayout().fullRectPoints().size()) * POINT


def room(size: QSizeF) -> float:
    """How high the blocks of a page may be together."""
    return size.height() - 2 * MARGIN.height() - _FOOT


def width(size: QSizeF) -> float:
    """How wide a block may be."""
    return size.width() - 2 * MARGIN.width()


def rule(painter: QPainter, y: float, long: float, colour: str = ON_PAPER.line) -> None:
    """A thin line from the left."""
    painter.setPen(QPen(QColor(colour), 0.6 * POINT))
    painter.drawLine(QPointF(0, y), QPointF(long, y))


def _group(blocks: Sequence[Block], start: int) -> list[Block]:
    """A block and those on whose page it must stand."""
    end = start
    while blocks[end].stays and end + 1 < len(blocks):
        end += 1
    return list(blocks[start : end + 1])


def _height(page: Sequence[Block]) -> float:
    return sum(block.height + (block.above if number else 0) for number, block in enumerate(page))


def _places(page: Sequence[Block]) -> Iterator[tuple[Block, float]]:
    y = 0.0
    for number, block in enumerate(page):
        y += block.above if number else 0
        yield block, y
        y += block.height


def _draw_page(painter: QPainter, page: Sequence[Block]) -> None:
    for block, y in _places(page):
        painter.save()
        painter.translate(MARGIN.width(), MARGIN.height() + y)
        block.paint(painter)
        painter.restore()


def _draw_foot(painter: QPainter, size: QSizeF, left: str, right: str) -> None:
    small = Words("", SMALL, colour=ON_PAPER.muted)
    metrics = QFontMetricsF(_font(small))
    painter.save()
    painter.translate(MARGIN.width(), size.height() - MARGIN.height() - metrics.height())
    rule(painter, -6 * POINT, width(size))
    painter.setFont(_font(small))
    painter.setPen(QColor(small.colour))
    line = QRectF(0, 0, width(size), metrics.height())
    for_right = metrics.horizontalAdvance(right) + 12 * POINT
    painter.drawText(
        line,
        Qt.AlignmentFlag.AlignLeft,
        metrics.elidedText(left, Qt.TextElideMode.ElideRight, line.width() - for_right),
    )
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, right)
    painter.restore()


def _font(words: Words) -> QFont:
    font = QFont(QGuiApplication.font().family())
    font.setPixelSize(round(words.size))
    font.setBold(words.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
