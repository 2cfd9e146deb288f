"""The coverage of a resume over its versions, as a picture: a dot for each version, the latest with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from checker.gui.look import colours
from checker.gui.message import plain_tip
from checker.gui.terms import number

if TYPE_CHECKING:
    from datetime import datetime

    from checker.gui.look import Colours
    from checker.history import Entry

_PAD = 12.0
_SPAN = 0.2  # of coverage that the picture is high, at least: a point more is no leap
_DOT = 4.0
_NEAR = 14.0  # pixels around a dot that belong to it
_MOST_TOLD = 20  # versions that are told to a screen reader


class HistoryChart(QWidget):
    """Shows versions from left to right in the order in which they came, each a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.setAccessibleName(self.tr("Coverage over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 110)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show another history, the oldest version first."""
        self._entries = entries
        self.setAccessibleDescription("; ".join(map(self.told, entries[-_MOST_TOLD:])))
        self.update()

    def told(self, entry: Entry) -> str:
        """A version in words."""
        text = self.tr("%1: %2 of %3 points").replace("%3", str(entry.coverage.of))
        return text.replace("%2", number(entry.coverage.points)).replace("%1", moment(entry.at))

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(480, 180)

    def places(self) -> list[QPointF]:
        """Where the dots stand."""
        field, (low, high) = self._field(), self._scale()
        step = field.width() / max(len(self._entries) - 1, 1)
        left = field.left() if len(self._entries) > 1 else field.center().x()
        return [
            QPointF(left + number * step, field.bottom() - (e.coverage.share - low) / (high - low) * field.height())
            for number, e in enumerate(self._entries)
        ]

    def _field(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        side = metrics.horizontalAdvance("100 %") + 10
        above, below = metrics.height() + _PAD + 2 * _DOT, metrics.height() + _PAD
        return QRectF(self.rect()).adjusted(_PAD + side, above, -_PAD - side / 2, -below)

    def _scale(self) -> tuple[float, float]:
        """From which share of coverage to which the picture goes, in tenths."""
        shares = [entry.coverage.share for entry in self._entries] or [0.0]
        low, high = int(min(shares) * 10) / 10, min(int(max(shares) * 10 + 1) / 10, 1.0)
        if high - low < _SPAN:
            low = max(low - 0.1, 0.0)
            high = low + _SPAN
        return low, high

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, line, dots and dates."""
        look = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.base))
        self._paint_scale(painter, look)
        places = self.places()
        if places:
            self._paint_line(painter, places, look)
            self._paint_ends(painter, places, look)
        painter.end()

    def _paint_scale(self, painter: QPainter, look: Colours) -> None:
        field, (low, high) = self._field(), self._scale()
        for share in (low, (low + high) / 2, high):
            y = field.bottom() - (share - low) / (high - low) * field.height()
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(look.muted))
            place = QRectF(_PAD, y - 20, field.left() - _PAD - 8, 40)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, self.tr("%1 %").replace("%1", f"{100 * share:.0f}"))

    def _paint_line(self, painter: QPainter, places: list[QPointF], look: Colours) -> None:
        painter.setPen(QPen(QColor(look.link), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(places)
        painter.setBrush(QColor(look.base))
        crowded = len(places) > 1 and places[1].x() - places[0].x() < 3 * _DOT
        for place in () if crowded else places[:-1]:
            painter.drawEllipse(place, _DOT, _DOT)
        painter.setBrush(QColor(look.link))
        painter.drawEllipse(places[-1], _DOT, _DOT)

    def _paint_ends(self, painter: QPainter, places: list[QPointF], look: Colours) -> None:
        """The number at the latest version, and the days of the first and of the latest."""
        metrics, field, last = QFontMetricsF(self.font()), self._field(), self._entries[-1]
        told = self.tr("%1 points").replace("%1", number(last.coverage.points))
        wide = metrics.horizontalAdvance(told)
        left = min(places[-1].x() - wide / 2, self.width() - _PAD / 2 - wide)
        above = QRectF(left, places[-1].y() - 2 * _DOT - metrics.height(), wide, metrics.height())
        painter.fillRect(above, QColor(look.base))  # no line goes through a number
        painter.setPen(QColor(look.text))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, told)
        painter.setPen(QColor(look.muted))
        base = self.height() - _PAD / 2 - metrics.descent()
        days = [day(self._entries[0].at), day(last.at)] if len(places) > 1 else [day(last.at)]
        if len(days) == 2 and days[0] != days[1]:
            painter.drawText(QPointF(field.left(), base), days[0])
        right = places[-1].x() - (metrics.horizontalAdvance(days[-1]) / (2 if len(places) == 1 else 1))
        painter.drawText(QPointF(right, base), days[-1])

    def event(self, event: QEvent) -> bool:
        """Tell of the version that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            entry = self._entry_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(self.told(entry)) if entry else "", self)
            return True
        return super().event(event)

    def _entry_at(self, point: QPointF) -> Entry | None:
        gaps = [(abs(place.x() - point.x()), entry) for place, entry in zip(self.places(), self._entries, strict=True)]
        gap, entry = min(gaps, key=lambda pair: pair[0], default=(_NEAR, None))
        return entry if gap < _NEAR else None


def moment(at: datetime) -> str:
    """A day and an hour as the user's language writes them."""
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)


def day(at: datetime) -> str:
    """A day as the user's language writes it."""
    return QLocale().toString(_local(at).date(), QLocale.FormatType.ShortFormat)


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
