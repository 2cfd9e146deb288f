"""The box that is ticked, drawn so that it is seen in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from checker.gui.look import Colours


def paint_box(painter: QPainter, place: QRectF, look: Colours, *, ticked: bool, free: bool) -> None:
    """Draw a box to tick; one that is not free to be ticked is only outlined."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = ticked and free
    painter.setPen(QPen(QColor(look.accent if filled else look.muted), 1.4))
    painter.setBrush(QColor(look.accent if filled else look.base))
    box = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        ink = QColor(look.on_accent if filled else look.muted)
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        wide, high = box.width(), box.height()
        corners = ((0.24, 0.52), (0.43, 0.72), (0.77, 0.30))
        painter.drawPolyline([QPointF(box.left() + x * wide, box.top() + y * high) for x, y in corners])
    painter.restore()
