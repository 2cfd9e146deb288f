"""The coverage of a report as the eye takes it in: its sum by category, and the bar that shows a share of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from checker.advising.advice import stakes
from checker.gui.terms import number
from checker.matching.catalogue import Status
from checker.matching.report import WORTH

if TYPE_CHECKING:
    from checker.gui.look import Colours
    from checker.matching.report import Report


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the sum: the points that come from what is demonstrated, from what is listed, and all there are."""

    name: str
    demonstrated: float
    listed: float
    of: int

    @property
    def shares(self) -> tuple[float, float]:
        """Both as shares of 1."""
        return self.demonstrated / max(self.of, 1), self.listed / max(self.of, 1)

    @property
    def points(self) -> str:
        """How many of how many points, in words."""
        text = QCoreApplication.translate("coverage", "%1 of %2 points")
        return text.replace("%2", str(self.of)).replace("%1", number(self.demonstrated + self.listed))


def parts(report: Report) -> tuple[Part, ...]:
    """The sum by category, in the report's order; a group belongs to the category of its first member."""
    sums: dict[str, list[float]] = {f.requirement.category: [0.0, 0.0, 0] for f in report.findings}
    for stake in stakes(report):
        sum_ = sums[report.finding(stake.ids[0]).requirement.category]
        worth = stake.weight * WORTH[stake.status]
        sum_[0] += worth if stake.status is Status.DEMONSTRATED else 0
        sum_[1] += worth if stake.status is Status.LISTED else 0
        sum_[2] += stake.weight
    return tuple(Part(name, shown, listed, int(of)) for name, (shown, listed, of) in sums.items())


def whole(report: Report) -> Part:
    """The whole sum."""
    every = parts(report)
    demonstrated, listed = (sum(getattr(part, name) for part in every) for name in ("demonstrated", "listed"))
    return Part("", demonstrated, listed, report.coverage.of)


def paint_bar(painter: QPainter, place: QRectF, shares: tuple[float, float], look: Colours) -> None:
    """A trough, filled as far as is demonstrated and hatched on as far as is listed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    trough = place.adjusted(0.5, 0.5, -0.5, -0.5)
    outline = QPainterPath()
    outline.addRoundedRect(trough, trough.height() / 2, trough.height() / 2)
    painter.fillPath(outline, QColor(look.alternate))
    left = trough.left()
    inks = (QBrush(QColor(look.demonstrated)), QBrush(QColor(look.listed), Qt.BrushStyle.BDiagPattern))
    for share, ink in zip(shares, inks, strict=True):
        filled = QPainterPath()
        filled.addRect(QRectF(left, trough.top(), trough.width() * share, trough.height()))
        painter.fillPath(outline.intersected(filled), ink)
        left += trough.width() * share
    painter.setPen(QPen(QColor(look.muted), 1))
    painter.drawPath(outline)
    painter.restore()
