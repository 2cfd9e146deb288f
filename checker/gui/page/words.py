"""Words of the resume that stand out on its pages: those that a search found, and those that the mouse chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from checker.gui.look import ON_PAPER
from checker.gui.page.text import PageText, Place, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.gui.page.sheet import Sheet
    from checker.reading.document import Box, Document

_FOUND = "#ffd633"  # as a marker pen, and as most readers have it
_ON_TOP = 2000  # above all marks


class PageWords:
    """Finds and chooses words on the sheets of one document."""

    def __init__(self, document: Document, sheets: Sequence[Sheet]) -> None:
        self._document, self._sheets = document, {sheet.page.number: sheet for sheet in sheets}
        self._text: PageText | None = None  # made when it is asked for: the first findings do not wait for it
        self.sought = ""
        self._found: tuple[Stretch, ...] = ()
        self._current: int | None = None
        self._chosen: Stretch | None = None
        self._anchor: Place | None = None
        self._items: list[_Highlight] = []

    @property
    def chosen_text(self) -> str:
        """The words that are chosen, in lines as on the page; empty for none."""
        return self._words.text(self._chosen) if self._chosen else ""

    @property
    def count(self) -> int:
        """How many places the search found."""
        return len(self._found)

    @property
    def current(self) -> int:
        """Which of them is gone to, from 1; 0 for none."""
        return 0 if self._current is None else self._current + 1

    def find(self, text: str) -> None:
        """Let the places of a text stand out; none for an empty one."""
        self.sought = text
        self._found = self._words.found(text) if text.strip() else ()
        self._current = None
        self._draw()

    def step(self, by: int) -> QRectF:
        """Go to the next found place or the one before; where it is in the scene, empty where there is none."""
        if not self._found:
            return QRectF()
        before = (-1 if by > 0 else 0) if self._current is None else self._current
        self._current = (before + by) % len(self._found)
        self._draw()
        return self._place_of(self._found[self._current])

    def begin(self, point: QPointF) -> None:
        """Begin to choose words at a point of the scene; what was chosen is no longer."""
        self._anchor = self._at(point)
        self._choose(None)

    def extend(self, point: QPointF) -> None:
        """Choose the words from where it began to a point of the scene."""
        place = self._at(point)
        if self._anchor is not None and place is not None:
            self._choose(self._words.between(self._anchor, place))

    def choose_all(self) -> None:
        """Choose all words."""
        self._choose(self._words.all())

    def is_chosen(self, point: QPointF) -> bool:
        """True if the chosen words lie at a point of the scene."""
        return any(item.chosen and item.covers(item.mapFromScene(point)) for item in self._items)

    @property
    def _words(self) -> PageText:
        if self._text is None:
            self._text = PageText(self._document)
        return self._text

    def _at(self, point: QPointF) -> Place | None:
        """The nearest page's own point."""
        nearest = min(
            self._sheets.values(),
            key=lambda sheet: _away(sheet.sceneBoundingRect(), point.y()),
            default=None,
        )
        if nearest is None:
            return None
        own = nearest.mapFromScene(point)
        return Place(nearest.page.number, own.x(), own.y())

    def _place_of(self, stretch: Stretch) -> QRectF:
        """Where the beginning of a stretch is: what follows on another page is not gone to."""
        place = QRectF()
        boxes = list(self._words.boxes(stretch))
        for page, box in boxes:
            if page == boxes[0][0] and page in self._sheets:
                place = place.united(self._sheets[page].mapRectToScene(_rect(box)))
        return place

    def _choose(self, stretch: Stretch | None) -> None:
        if stretch != self._chosen:
            self._chosen = stretch
            self._draw()

    def _draw(self) -> None:
        for item in self._items:
            if item.scene() is not None:
                item.scene().removeItem(item)
        self._items = []
        self._add((stretch for number, stretch in enumerate(self._found) if number != self._current), chosen=False)
        if self._current is not None:
            self._add((self._found[self._current],), chosen=False, current=True)
        if self._chosen is not None:
            self._add((self._chosen,), chosen=True)

    def _add(self, stretches: Iterable[Stretch], *, chosen: bool, current: bool = False) -> None:
        by_page: dict[int, list[QRectF]] = {}
        for stretch in stretches:
            for page, box in self._words.boxes(stretch):
                by_page.setdefault(page, []).append(_rect(box))
        for page, rects in by_page.items():
            if page in self._sheets:
                self._items.append(_Highlight(self._sheets[page], rects, chosen=chosen, current=current))


class _Highlight(QGraphicsItem):
    """Words on a page, marked as by a pen; the mouse goes through it to what lies below."""

    def __init__(self, sheet: Sheet, rects: Sequence[QRectF], *, chosen: bool, current: bool) -> None:
        super().__init__(sheet)
        self.chosen, self._current, self._rects = chosen, current, rects
        self.setZValue(_ON_TOP)

    def boundingRect(self) -> QRectF:
        """All its words."""
        whole = QRectF()
        for rect in self._rects:
            whole = whole.united(rect)
        return whole.adjusted(-3, -3, 3, 3)

    def shape(self) -> QPainterPath:
        """Nothing answers to the mouse: what lies below does."""
        return QPainterPath()

    def covers(self, point: QPointF) -> bool:
        """True if one of its words lies at a point of the page."""
        return any(rect.contains(point) for rect in self._rects)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Colour the words, which stay legible; the place that is gone to has a frame too."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for rect in self._rects:
            painter.fillRect(rect, QColor(ON_PAPER.picked if self.chosen else _FOUND))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self._current:
            frame = QPen(QColor(ON_PAPER.text), 2)
            frame.setCosmetic(True)
            painter.setPen(frame)
            for rect in self._rects:
                painter.drawRect(rect.adjusted(-1, -1, 1, 1))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x0, box.top, box.x1 - box.x0, box.bottom - box.top)


def _away(area: QRectF, height: float) -> float:
    return max(area.top() - height, 0.0, height - area.bottom())
