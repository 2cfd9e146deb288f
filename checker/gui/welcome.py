"""The first page: where to drop, what happens then, and nothing else to think about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checker.gui.look import colours
from checker.gui.message import main_button, plain_label, plain_tip, second_button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Welcome(QWidget):
    """Shown while nothing is open.

    Signals:
        open_asked: A file is to be chosen.
        sample_asked: The sample is to be opened.
        recent_asked: This file, opened before, is to be opened again.
    """

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 0, 72, 0)
        column.addStretch(5)
        column.addSpacing(96)  # the picture is painted there
        self.headline, sentence = self._words()
        for label in (self.headline, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(8)
        column.addSpacing(14)
        column.addLayout(self._buttons())
        column.addSpacing(18)
        column.addLayout(self._recent)
        column.addStretch(4)
        self.privacy = plain_label(self.tr("Your resume never leaves this computer."))
        self.privacy.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.privacy.setForegroundRole(self.privacy.palette().ColorRole.PlaceholderText)
        column.addWidget(self.privacy)
        column.addSpacing(52)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer files that were opened before; the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not paths:
            return
        title = plain_label(self.tr("Opened before"))
        title.setForegroundRole(title.palette().ColorRole.PlaceholderText)
        self._recent.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        for path in paths[:3]:
            self._recent.addWidget(self._recent_button(path), 0, Qt.AlignmentFlag.AlignHCenter)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(path.name.replace("&", "&&"))
        button.setAccessibleName(self.tr("Open %1 again").replace("%1", path.name))
        button.setToolTip(plain_tip(str(path.parent)))
        button.setStyleSheet(
            "QPushButton { border: 2px solid transparent; border-radius: 6px; padding: 3px 10px;"
            " color: palette(link); }"
            "QPushButton:hover { text-decoration: underline; } QPushButton:focus { border-color: palette(link); }"
        )
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recent_asked.emit(str(path)))
        return button

    def _words(self) -> tuple[QLabel, QLabel]:
        return (
            plain_label(self.tr("Drop your resume here"), bold=True, scale=1.9),
            plain_label(
                self.tr("See which skills of a machine learning engineer it shows, and what to do about the rest."),
                scale=1.1,
            ),
        )

    def _buttons(self) -> QHBoxLayout:
        self.open_button = main_button(self.tr("Open a PDF…"))
        self.sample_button = second_button(self.tr("Try the sample"))
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        row.addWidget(self.open_button)
        row.addWidget(self.sample_button)
        row.addStretch()
        return row

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the place to drop on and a sheet of paper above the words."""
        look = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.muted), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(look.base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(32, 32, -32, -32), 16, 16)
        middle = QPointF(self.width() / 2, self.headline.geometry().top() - 60)
        _paint_sheet(painter, middle, QColor(look.link), QColor(look.muted))
        painter.end()


def _paint_sheet(painter: QPainter, middle: QPointF, accent: QColor, ink: QColor) -> None:
    """A page with a folded corner, two lines of text and one that is boxed."""
    left, top, width, height, fold = middle.x() - 27, middle.y() - 36, 54.0, 72.0, 15.0
    sheet = QPainterPath(QPointF(left, top))
    for x, y in ((width - fold, 0), (width, fold), (width, height), (0, height), (0, 0)):
        sheet.lineTo(left + x, top + y)
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(sheet)
    for y, reach in ((18, 24.0), (58, 34.0)):
        painter.drawLine(QPointF(left + 10, top + y), QPointF(left + 10 + reach, top + y))
    painter.setPen(QPen(accent, 2.4))
    painter.drawRoundedRect(QRectF(left + 9, top + 30, 36, 16), 3, 3)
