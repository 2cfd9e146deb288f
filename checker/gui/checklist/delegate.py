"""Paints the checklist's boxes so that they are seen in every look, and its selection as softly as the findings'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from checker.gui.box import paint_box
from checker.gui.look import colours

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
