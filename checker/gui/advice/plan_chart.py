"""The plan as a picture: a bar for each action in its weeks, the coverage after it, and above them the whole sum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from checker.gui.look import colours
from checker.gui.terms import number

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from checker.advising.plan import Action, Plan
    from checker.gui.look import Colours
    from checker.matching.report import Coverage

PAD = 10.0  # around everything, in pixels at 1x
_LABELS = 0.44  # share of the width that titles may take


@dataclass(frozen=True, slots=True)
class Shown:
    """What a picture tells: a plan, what of it the user means to do, and where that leads."""

    plan: Plan
    ticked: frozenset[str]  # ids of advice
    reached: Coverage


class Picture:
    """Draws a plan as wide as it is told to; on the screen and in a file it is the same."""

    def __init__(self, shown: Shown, width: float, font: QFont, look: Colours, heads: tuple[str, str]) -> None:
        self._plan, self._ticked, self._reached = shown.plan, shown.ticked, shown.reached
        self._look, self._font, self._metrics = look, font, QFontMetricsF(font)
        self._heads = heads  # "Week" and "Points", in the user's language
        self.line = self._metrics.height() + 9
        self._points = max(map(self._metrics.horizontalAdvance, ("000.5", heads[1]))) + 8
        titles = [self._metrics.horizontalAdvance(action.advice.title) for action in self._plan.actions]
        left = PAD + min(max(titles, default=0) + 1.4 * self.line, (width - 2 * PAD) * _LABELS)
        self.width, self._weeks = width, QRectF(left, 0, max(width - left - self._points - PAD, 1), 0)

    @property
    def top(self) -> float:
        """Where the rows begin."""
        return PAD + 2 * self.line

    @property
    def height(self) -> float:
        """What it takes in all."""
        return self.top + len(self._plan.actions) * self.line + PAD

    def row_at(self, height: float) -> int | None:
        """The row at a height, counted from 0."""
        row = int((height - self.top) // self.line)
        return row if 0 <= row < len(self._plan.actions) else None

    def paint(self, painter: QPainter) -> None:
        """Draw it all."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.fillRect(QRectF(0, 0, self.width, self.height), QColor(self._look.base))
        self._paint_coverage(painter)
        self._paint_weeks(painter)
        begun = 0
        for row, action in enumerate(self._plan.actions):
            self._paint_row(painter, self.top + row * self.line, action, begun)
            begun += action.advice.hours

    def _paint_coverage(self, painter: QPainter) -> None:
        """One bar: what is covered, what the ticked would add, and what the whole plan would."""
        plan, look = self._plan, self._look
        trough = QRectF(PAD, PAD + 2, self.width - 2 * PAD, self.line - 12)
        painter.fillRect(trough, QColor(look.alternate))
        marks = [coverage.share * trough.width() for coverage in (plan.before, self._reached, plan.after)]
        planned = QColor(look.link)
        inks = (QBrush(QColor(look.demonstrated)), QBrush(planned), QBrush(planned, Qt.BrushStyle.BDiagPattern))
        left = 0.0
        for right, ink in zip(marks, inks, strict=True):
            painter.fillRect(QRectF(trough.left() + left, trough.top(), max(right - left, 0), trough.height()), ink)
            left = max(left, right)
        painter.setPen(QPen(QColor(look.muted), 1))
        painter.drawRect(trough)

    def _paint_weeks(self, painter: QPainter) -> None:
        """The scale: a line for each week, a number where there is room."""
        weeks = self._plan.means.weeks
        one = self._weeks.width() / weeks
        step = next(
            n for n in (1, 2, 4, 5, 10, 20, 50, 104) if n * one > 2 * self._metrics.horizontalAdvance("00") or n == 104
        )
        base = self.top - self._metrics.descent() - 5
        painter.setPen(QColor(self._look.muted))
        week_head, points_head = self._heads
        painter.drawText(QPointF(self._weeks.left() - self._metrics.horizontalAdvance(week_head) - 8, base), week_head)
        painter.drawText(QPointF(self.width - PAD - self._metrics.horizontalAdvance(points_head), base), points_head)
        for week in range(weeks + 1):
            x = self._weeks.left() + week * one
            if week < weeks and week % step == 0:
                painter.setPen(QColor(self._look.muted))
                painter.drawText(QPointF(x + 2, base), str(week + 1))
            if week % step == 0 or week == weeks:
                painter.setPen(QPen(QColor(self._look.line), 1))
                painter.drawLine(QPointF(x, self.top - 2), QPointF(x, self.height - PAD))

    def _paint_row(self, painter: QPainter, top: float, action: Action, begun: int) -> None:
        look, is_ticked = self._look, action.advice.id in self._ticked
        base = top + (self.line + self._metrics.ascent() - self._metrics.descent()) / 2
        self._paint_tick(painter, QRectF(PAD, top + 5, self.line - 10, self.line - 10), is_ticked=is_ticked)
        room = self._weeks.left() - PAD - 1.4 * self.line
        title = self._metrics.elidedText(action.advice.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(look.text))
        painter.drawText(QPointF(PAD + self.line, base), title)
        scale = self._weeks.width() / self._plan.means.hours
        left, long = self._weeks.left() + begun * scale, max(action.advice.hours * scale, 3)
        bar = QRectF(left, top + 5, long, self.line - 10)
        painter.fillRect(bar, QColor(look.link) if is_ticked else QColor(look.picked))
        painter.setPen(QPen(QColor(look.link), 1.2))
        painter.drawRect(bar)
        painter.setPen(QColor(look.text))
        place = QRectF(self.width - PAD - self._points, top, self._points, self.line)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(action.coverage.points)
        )

    def _paint_tick(self, painter: QPainter, box: QRectF, *, is_ticked: bool) -> None:
        painter.setPen(QPen(QColor(self._look.muted), 1.2))
        painter.drawRect(box)
        if is_ticked:
            painter.setPen(QPen(QColor(self._look.text), 2))
            x, y, size = box.left(), box.top(), box.width()
            painter.drawPolyline(
                [QPointF(x + size * a, y + size * b) for a, b in ((0.2, 0.5), (0.42, 0.75), (0.82, 0.22))]
            )


class PlanChart(QWidget):
    """Shows the picture; a click on a row ticks it.

    Signals:
        toggled: The id of the advice that was clicked.
    """

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.setAccessibleName(self.tr("Plan by week"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(320)

    def show_plan(self, shown: Shown, told: str) -> None:
        """Show another plan; ``told`` says the same in words."""
        self.shown = shown
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def picture(self, width: float | None = None, look: Colours | None = None) -> Picture | None:
        """What is drawn, in its own width and look unless others are asked for."""
        if self.shown is None:
            return None
        heads = (self.tr("Week"), self.tr("Points"))
        return Picture(self.shown, width or self.width(), self.font(), look or colours(self.palette()), heads)

    def sizeHint(self) -> QSize:
        """All rows."""
        picture = self.picture()
        return QSize(560, round(picture.height) if picture else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plan."""
        picture = self.picture()
        if picture:
            painter = QPainter(self)
            picture.paint(painter)
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked."""
        action = self._action_at(event.position().y())
        if action and event.button() is Qt.MouseButton.LeftButton:
            self.toggled.emit(action.advice.id)

    def event(self, event: QEvent) -> bool:
        """Tell titles in full that are cut."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            action = self._action_at(event.pos().y())
            QToolTip.showText(event.globalPos(), action.advice.title if action else "", self)
            return True
        return super().event(event)

    def _action_at(self, height: float) -> Action | None:
        picture = self.picture()
        row = picture.row_at(height) if picture else None
        return self.shown.plan.actions[row] if self.shown and row is not None else None
