"""Paints a finding: mark, name, the words found, and the letters of the documents that ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from checker.gui.findings.coverage import paint_bar
from checker.gui.findings.model import Role, counted, told
from checker.gui.look import Colours, colours
from checker.gui.standing import Standing, paint_mark, standing_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.matching.report import Finding

Index = QModelIndex | QPersistentModelIndex
MARK = 14
AIR = 10
CHIP = 18  # at least; it grows with the letters
BAR = 90  # pixels that a category's coverage is wide


class FindingsDelegate(QStyledItemDelegate):
    """Paints rows of the findings model."""

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, with air; more of it above a category."""
        line = QFontMetrics(option.font).height()
        return QSize(200, line + (20 if index.data(Role.FINDING) is None else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        place, state = option.rect, option.state
        look = colours(option.palette)
        painter.save()
        painter.setFont(option.font)
        finding = index.data(Role.FINDING)
        if finding is None:
            _paint_category(painter, place, index, look)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(place, QColor(look.picked))
                painter.fillRect(QRect(place.left(), place.top(), 3, place.height()), QColor(look.link))
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(place, QColor(look.alternate))
            _paint_finding(painter, place, finding, look)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.link), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Name the document whose letter is pointed at, else what is cut short."""
        finding = index.data(Role.FINDING)
        if event.type() is not QEvent.Type.ToolTip or finding is None:
            return super().helpEvent(event, view, option, index)
        place: QRect = option.rect
        for letter, chip in chips(place, finding):
            if chip.contains(event.pos()):
                QToolTip.showText(event.globalPos(), f"{letter}: {self._titles.get(letter, letter)}", view)
                return True
        QToolTip.showText(event.globalPos(), _safe_tip(f"{finding.requirement.name}\n{told(finding)}"), view)
        return True


def chips(row: QRect, finding: Finding) -> list[tuple[str, QRect]]:
    """Where the letters of the documents stand in a row: each letter keeps its column."""
    chip = _chip(row)
    top = row.center().y() - chip // 2 + 1
    places = []
    for letter in finding.requirement.documents:
        column = 2 - min(max(ord(letter) - ord("A"), 0), 2)
        left = row.right() - AIR - (column + 1) * (chip + 3)
        places.append((letter, QRect(left, top, chip, chip)))
    return places


def _chip(row: QRect) -> int:
    return max(CHIP, row.height() - 8)


def _safe_tip(text: str) -> str:
    """Words of a resume are never taken for markup: a tooltip is plain as long as no ``<`` stands in it."""
    return text.replace("<", "‹")


def _paint_category(painter: QPainter, row: QRect, index: Index, look: Colours) -> None:
    font = QFont(painter.font())
    font.setBold(True)
    line = row.adjusted(4, 6, -AIR, 0)
    painter.setPen(QColor(look.muted))
    told_ = counted(index.data(Role.CATEGORY).counts)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told_)
    widest = painter.fontMetrics().horizontalAdvance(counted((88, 88)))  # all bars stand below one another
    bar = QRectF(line.right() - widest - AIR - BAR, line.center().y() - 3, BAR, 8)
    paint_bar(painter, bar, index.data(Role.CATEGORY).part.shares, look)
    line.setRight(round(bar.left()) - AIR)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
    painter.setPen(QPen(QColor(look.line), 1))
    painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom())


def _paint_finding(painter: QPainter, row: QRect, finding: Finding, look: Colours) -> None:
    standing = standing_of(finding)
    mark = QRectF(row.left() + AIR, row.center().y() - MARK / 2 + 0.5, MARK, MARK)
    paint_mark(painter, mark, standing, look)
    left = row.left() + AIR + MARK + AIR
    line = QRect(left, row.top(), row.right() - AIR - 3 * (_chip(row) + 3) - AIR - left, row.height())
    painter.setPen(QColor(look.muted if standing is Standing.COVERED else look.text))
    used = _paint_text(painter, line, finding.requirement.name, line.width())
    rest = line.adjusted(used + 14, 0, 0, 0)
    if rest.width() > 60:
        painter.setPen(QColor(look.muted))
        _paint_text(painter, rest, told(finding), rest.width())
    for letter, chip in chips(row, finding):
        _paint_chip(painter, chip, letter, look)


def _paint_text(painter: QPainter, place: QRect, text: str, most: int) -> int:
    """Write on one line, cut short where it must be; how wide it became."""
    line = " ".join(text.split())
    elided = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, most)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided)
    return painter.fontMetrics().horizontalAdvance(elided)


def _paint_chip(painter: QPainter, place: QRect, letter: str, look: Colours) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.line), 1))
    painter.setBrush(QColor(look.alternate))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.85)
    painter.setFont(font)
    painter.setPen(QColor(look.text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()
