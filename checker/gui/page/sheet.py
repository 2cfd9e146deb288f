"""A page in the scene: white paper of its size in points, and its picture once it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from checker.gui.look import ON_PAPER

if TYPE_CHECKING:
    from checker.reading.document import Page


class Sheet(QGraphicsItem):
    """One page; evidence lies on it as its children, so that their positions are the page's own points."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.picture: QPixmap | None = None  # one without a width that was asked for is that of an earlier version
        self.asked_width = 0  # pixels across the picture as it was asked for; 0 without a picture
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def area(self) -> QRectF:
        """The page in its own points."""
        return QRectF(0, 0, self.page.width, self.page.height)

    def set_picture(self, picture: QImage, asked_width: int) -> None:
        """Show a picture; the reader may have made it smaller than it was asked to."""
        self.picture = QPixmap.fromImage(picture)
        self.asked_width = asked_width
        self.update()

    def forget_picture(self) -> None:
        """Go back to blank paper."""
        self.picture = None
        self.asked_width = 0
        self.update()

    def boundingRect(self) -> QRectF:
        """The paper and its edge."""
        return self.area.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the paper, then the picture on whole pixels, so that it is as sharp as it was made."""
        painter.fillRect(self.area, QColor(ON_PAPER.base))
        if self.picture is not None:
            _paint_sharply(painter, self.area, self.picture)
        else:
            self._paint_waiting(painter)
        edge = QPen(QColor(ON_PAPER.line), 1)
        edge.setCosmetic(True)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.area)

    def _paint_waiting(self, painter: QPainter) -> None:
        painter.setPen(QColor(ON_PAPER.muted))
        font = painter.font()
        font.setPixelSize(14)
        painter.setFont(font)
        text = QCoreApplication.translate("Sheet", "Page %1").replace("%1", str(self.page.number))
        painter.drawText(self.area, Qt.AlignmentFlag.AlignCenter, text)


def _paint_sharply(painter: QPainter, area: QRectF, picture: QPixmap) -> None:
    place = painter.worldTransform().mapRect(area)
    ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
    painter.save()
    painter.setWorldTransform(QTransform())
    corner = QPointF(round(place.x() * ratio) / ratio, round(place.y() * ratio) / ratio)
    fits = abs(place.width() * ratio - picture.width()) < 1.5
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=not fits)
    width = picture.width() / ratio if fits else place.width()
    height = picture.height() / ratio if fits else place.height()
    painter.drawPixmap(QRectF(corner.x(), corner.y(), width, height), picture, QRectF(picture.rect()))
    painter.restore()
