"""Paints the checklist's boxes so that they are seen in every look, and its selection as softly as the findings'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checker.gui.look import Colours, colours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class ChecklistDelegate(QStyledItemDelegate):
    """Paints cells of the checklist."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set the selection's colours."""
        super().initStyleOption(option, index)
        look = colours(option.palette)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Highlight, QColor(look.picked))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(look.text))
        option.palette = palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, and our own box over the style's."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        widget: QWidget | None = whole.widget
        style = widget.style() if widget is not None else QApplication.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, whole, widget)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        paint_box(painter, QRectF(place), colours(whole.palette), ticked=Qt.CheckState(state).value > 0, free=enabled)


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
