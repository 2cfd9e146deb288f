"""A picture of the coverage: a bar for each category, with the points behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checker.gui.findings.coverage import Part, paint_bar
from checker.gui.look import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES = 0.42  # share of the width that the names may take
_AIR = 14.0  # pixels around everything, and between name, bar and points
_BAR = 10.0  # pixels that a bar is high


class CoverageChart(QWidget):
    """Draws the parts of a sum below one another; a click on one asks for what it is made of.

    Signals:
        picked: The name of a part.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Coverage by category"))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show another sum."""
        self._parts = tuple(parts)
        self.setAccessibleDescription("; ".join(f"{part.name}: {part.points}" for part in parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each part."""
        return QSize(320, round(len(self._parts) * self._row + 2 * _AIR))

    def part_at(self, height: float) -> Part | None:
        """The part whose row is at a height, in pixels."""
        row = int((height - _AIR) // self._row)
        return self._parts[row] if 0 <= row < len(self._parts) else None

    @property
    def _row(self) -> float:
        return QFontMetricsF(self.font()).height() + 9

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each part: name, bar, points."""
        look, metrics = colours(self.palette()), QFontMetricsF(self.font())
        points = max((metrics.horizontalAdvance(part.points) for part in self._parts), default=0.0)
        longest = max((metrics.horizontalAdvance(part.name) for part in self._parts), default=0.0)
        names = min(longest, self.width() * _NAMES)
        bar = QRectF(2 * _AIR + names, 0, max(self.width() - names - points - 4 * _AIR, 20.0), _BAR)
        painter = QPainter(self)
        for number, part in enumerate(self._parts):
            top = _AIR + number * self._row
            base = top + (self._row + metrics.ascent() - metrics.descent()) / 2
            painter.setPen(QColor(look.text))
            name = metrics.elidedText(part.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QPointF(_AIR, base), name)
            paint_bar(painter, bar.translated(0, top + (self._row - _BAR) / 2), part.shares, look)
            painter.setPen(QColor(look.muted))
            left = self.width() - _AIR - metrics.horizontalAdvance(part.points)
            painter.drawText(QPointF(left, base), part.points)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for what a part is made of."""
        part = self.part_at(event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and part is not None:
            self.picked.emit(part.name)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of letters needs another height."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
