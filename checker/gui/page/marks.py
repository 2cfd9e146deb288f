"""Evidence as it is drawn over the page: words that show requirements, boxed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from checker.gui.look import ON_PAPER
from checker.gui.standing import Standing, colour, of_status, pen, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.matching.report import Evidence, Report
    from checker.reading.document import Box

AIR = 1.5  # points between words and their outline
PULSE = 14  # points that the outline of what was just selected starts away from its place


@dataclass(frozen=True, slots=True)
class Mark:
    """Words on a page that show one requirement or several."""

    page: int
    boxes: tuple[Box, ...]
    text: str
    standing: Standing  # the best that these words show
    shows: tuple[tuple[str, str, Standing], ...]  # id, name and standing of each requirement

    @property
    def ids(self) -> tuple[str, ...]:
        """The requirements that these words show."""
        return tuple(id_ for id_, _, _ in self.shows)

    @property
    def order(self) -> tuple[int, float, float]:
        """Sorts as a reader's eye goes over the pages."""
        return self.page, self.boxes[0].top, self.boxes[0].x0


def marks_of(report: Report) -> tuple[Mark, ...]:
    """One mark for each stretch of words, whatever number of requirements it shows, down the pages."""
    by_place: dict[tuple[float, ...], list[tuple[str, str, Evidence]]] = {}
    for finding in report.findings:
        for evidence in finding.evidence:
            if evidence.boxes:
                first, last = evidence.boxes[0], evidence.boxes[-1]
                place = (evidence.page, first.top, first.x0, last.bottom, last.x1)  # sorts as marks do
                entry = (finding.requirement.id, finding.requirement.name, evidence)
                by_place.setdefault(place, []).append(entry)
    return tuple(_mark(by_place[place]) for place in sorted(by_place))


def _mark(entries: list[tuple[str, str, Evidence]]) -> Mark:
    words_ = entries[0][2]
    shows = {id_: (id_, name, of_status(evidence.status)) for id_, name, evidence in entries}
    best = max(standing for _, _, standing in shows.values())
    return Mark(words_.page, words_.boxes, words_.text, best, tuple(shows.values()))


class MarkItem(QGraphicsItem):
    """A mark on its page: boxed, with a tooltip, to be clicked; one of them may be picked."""

    def __init__(self, mark: Mark, page: QGraphicsItem) -> None:
        super().__init__(page)
        self.mark = mark
        self._picked = False
        self._pulse = 0.0  # 1 when just picked, 0 at rest
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Short words may lie inside longer ones: what is smaller lies on top, to be reached by the mouse.
        self.setZValue(1000 / (1 + sum([box.x1 - box.x0 for box in mark.boxes])))

    @cached_property
    def _rects(self) -> tuple[QRectF, ...]:
        """A box for each line; worked out when the page is painted, which is later than the findings are shown."""
        return line_rects(self.mark.boxes)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Say what the words show; before somebody points at them it need not be put together."""
        self.setToolTip("\n".join(f"{name}: {words(standing)}" for _, name, standing in self.mark.shows))
        super().hoverEnterEvent(event)

    @cached_property
    def area(self) -> QRectF:
        """All its boxes, in the page's points."""
        return _united(self._rects)

    @cached_property
    def _reach(self) -> QRectF:
        """With room for the outline while it closes in."""
        reach = PULSE + 3
        return self.area.adjusted(-reach, -reach, reach, reach)

    def set_picked(self, *, picked: bool) -> None:
        """Stand out from the others, or no longer."""
        self._picked = picked
        self._pulse = 0.0
        self.update()

    def set_pulse(self, pulse: float) -> None:
        """Draw the outline that closes in on what was just picked."""
        self._pulse = pulse
        self.update()

    def boundingRect(self) -> QRectF:
        """All that it ever paints on; asked for again and again, so it is worked out once."""
        return self._reach

    def shape(self) -> QPainterPath:
        """Only the boxes themselves answer to the mouse."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for rect in self._rects:
            path.addRect(rect)
        return path

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Take the click, which the view tells about."""
        event.accept()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw a box around the words of each line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colour(self.mark.standing, ON_PAPER)
        fill.setAlpha(70 if self._picked else 22)
        painter.setBrush(fill)
        painter.setPen(pen(self.mark.standing, ON_PAPER, 3.0 if self._picked else 1.5))
        for rect in self._rects:
            painter.drawRoundedRect(rect, 2, 2)
        if self._pulse > 0:
            self._paint_pulse(painter)

    def _paint_pulse(self, painter: QPainter) -> None:
        ink = QColor(ON_PAPER.accent)
        ink.setAlphaF(1 - 0.6 * self._pulse)
        closing = QPen(ink, 2.5)
        closing.setCosmetic(True)
        painter.setPen(closing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        away = PULSE * self._pulse
        painter.drawRoundedRect(self.area.adjusted(-away, -away, away, away), 3 + away / 2, 3 + away / 2)


def line_rects(boxes: tuple[Box, ...]) -> tuple[QRectF, ...]:
    """One rectangle around the words of each line, with a little air."""
    lines: list[QRectF] = []
    for box in boxes:
        rect = QRectF(box.x0, box.top, box.x1 - box.x0, box.bottom - box.top)
        if lines and _goes_on(lines[-1], rect):
            lines[-1] = lines[-1].united(rect)
        else:
            lines.append(rect)
    return tuple(line.adjusted(-AIR, -AIR, AIR, AIR) for line in lines)


def _goes_on(line: QRectF, word: QRectF) -> bool:
    """True if a word stands right behind a line, with no more than a blank between."""
    shared = min(line.bottom(), word.bottom()) - max(line.top(), word.top())
    gap = word.left() - line.right()
    height = min(line.height(), word.height())
    return shared > height * 0.6 and -height * 0.3 <= gap <= height


def _united(rects: Iterable[QRectF]) -> QRectF:
    whole = QRectF()
    for rect in rects:
        whole = whole.united(rect)
    return whole
