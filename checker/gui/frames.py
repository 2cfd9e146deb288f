"""The style of high contrast: Qt's own, with a thick frame around all that can be typed, clicked or ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOption, QStyleOptionComplex, QWidget

WIDTH = 2  # pixels; what has the keyboard gets one more

# What a style sheet draws is not drawn by the style. This one is for what has none of its own, and it goes behind those
# of others.
SHEET = """
QPushButton, QToolButton, QLineEdit, QTextEdit, QPlainTextEdit, QTreeView, QTableView, QListView, QGraphicsView {
    border: 2px solid palette(shadow); }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QTreeView:focus,
QTableView:focus, QListView:focus, QGraphicsView:focus { border: 3px solid palette(link); }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QToolTip { border: 2px solid palette(shadow); }
"""
# Room for the words, where no other sheet gives it.
ROOM = "QPushButton { padding: 5px 12px; } QToolButton, QLineEdit { padding: 4px 6px; }"

_Primitive = QStyle.PrimitiveElement
_FRAMED = {
    _Primitive.PE_IndicatorCheckBox,
    _Primitive.PE_IndicatorItemViewItemCheck,
    _Primitive.PE_FrameMenu,
    _Primitive.PE_FrameTabWidget,
    _Primitive.PE_FrameGroupBox,
}
_FRAMED_CONTROLS = {QStyle.ComplexControl.CC_SpinBox, QStyle.ComplexControl.CC_ComboBox}


class FramedStyle(QProxyStyle):
    """Fusion with frames that can be seen on black and on white."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a frame over what Fusion draws, or around what has the keyboard."""
        if element is _Primitive.PE_FrameFocusRect:
            _frame(painter, option, QPalette.ColorRole.Link, WIDTH)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element in _FRAMED:
            _frame(painter, option, QPalette.ColorRole.Shadow, WIDTH)
        elif element is _Primitive.PE_IndicatorRadioButton:
            _frame(painter, option, QPalette.ColorRole.Shadow, WIDTH, is_round=True)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Frame boxes with numbers and with choices."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _FRAMED_CONTROLS:
            has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
            role = QPalette.ColorRole.Link if has_keys else QPalette.ColorRole.Shadow
            _frame(painter, option, role, WIDTH + has_keys)
        elif control is QStyle.ComplexControl.CC_ScrollBar and widget is not None:
            slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            _draw(painter, slider, QPen(_ink(option, QPalette.ColorRole.Shadow), WIDTH))

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Frame tabs, the one in front thickest."""
        super().drawControl(element, option, painter, widget)
        if element is QStyle.ControlElement.CE_TabBarTabShape:
            is_front = bool(option.state & QStyle.StateFlag.State_Selected)
            _frame(painter, option, QPalette.ColorRole.Shadow, WIDTH + is_front)


def _ink(option: QStyleOption, role: QPalette.ColorRole) -> QColor:
    return option.palette.color(role)


def _frame(
    painter: QPainter, option: QStyleOption, role: QPalette.ColorRole, width: int, *, is_round: bool = False
) -> None:
    _draw(painter, option.rect, QPen(_ink(option, role), width), is_round=is_round)


def _draw(painter: QPainter, place: QRect, pen: QPen, *, is_round: bool = False) -> None:
    half = (pen.width() + 1) // 2
    inside = place.adjusted(half, half, -half, -half)
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_round:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(inside)
    else:
        painter.drawRect(inside)
    painter.restore()
