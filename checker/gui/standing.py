"""How a finding stands, for the eye: its words, its mark (a shape and a colour) and its pen on the page."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

if TYPE_CHECKING:
    from checker.gui.look import Colours
    from checker.matching.catalogue import Status
    from checker.matching.report import Finding


class Standing(IntEnum):
    """The statuses in the order in which they are shown, with what a group makes unneeded as a fourth."""

    MISSING = 0
    LISTED = 1
    DEMONSTRATED = 2
    COVERED = 3


def standing_of(finding: Finding) -> Standing:
    """Where a finding stands."""
    if finding.covered_by:
        return Standing.COVERED
    return of_status(finding.status)


_BY_STATUS = {standing.name.lower(): standing for standing in Standing}


def of_status(status: Status) -> Standing:
    """Where a status stands by itself."""
    return _BY_STATUS[status]


def words(standing: Standing) -> str:
    """A standing in a word or two."""
    say = QCoreApplication.translate
    return {
        Standing.MISSING: say("standing", "Missing"),
        Standing.LISTED: say("standing", "Listed only"),
        Standing.DEMONSTRATED: say("standing", "Demonstrated"),
        Standing.COVERED: say("standing", "Not needed"),
    }[standing]


def meaning(standing: Standing) -> str:
    """A standing in a sentence."""
    say = QCoreApplication.translate
    return {
        Standing.MISSING: say("standing", "Nothing on the resume shows it."),
        Standing.LISTED: say("standing", "It is named, but nothing on the resume shows that you used it."),
        Standing.DEMONSTRATED: say("standing", "The resume shows what you did with it."),
        Standing.COVERED: say("standing", "One of its group is enough, and another one is shown."),
    }[standing]


def colour(standing: Standing, look: Colours) -> QColor:
    """The colour of a standing; its shape says the same."""
    return QColor(
        {
            Standing.MISSING: look.missing,
            Standing.LISTED: look.listed,
            Standing.DEMONSTRATED: look.demonstrated,
            Standing.COVERED: look.covered,
        }[standing]
    )


def pen(standing: Standing, look: Colours, width: float) -> QPen:
    """The outline of a standing: unbroken where it is demonstrated, dashed where it is only listed."""
    style = Qt.PenStyle.SolidLine if standing is Standing.DEMONSTRATED else Qt.PenStyle.DashLine
    made = QPen(colour(standing, look), width, style, Qt.PenCapStyle.FlatCap)
    made.setCosmetic(True)
    return made


def paint_mark(painter: QPainter, place: QRectF, standing: Standing, look: Colours) -> None:
    """Draw a filled, half filled or hollow circle, or one that is crossed out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colour(standing, look)
    circle = place.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(ink if standing is Standing.DEMONSTRATED else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if standing is Standing.LISTED:
        painter.fillPath(_lower_half(circle), ink)
    elif standing is Standing.COVERED:
        reach = circle.width() * 0.22
        painter.drawLine(circle.center() - QPointF(reach, 0), circle.center() + QPointF(reach, 0))
    painter.restore()


def mark_icon(standing: Standing, look: Colours, size: int = 14) -> QIcon:
    """The mark as an icon for a button."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, size, size), standing, look)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # or Qt would tint it in a selected row
    return icon


def _lower_half(circle: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(circle.left(), circle.center().y()))
    path.arcTo(circle, 180, 180)
    path.closeSubpath()
    return path
