"""The picture of a plan as a file: SVG, which scales, or PNG."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

if TYPE_CHECKING:
    from checker.gui.advice.plan_chart import Picture

_DOTS = 96  # an inch, as on the screen, or the letters would not have the size that the room is measured for
_SHARP = 2  # pixels of a PNG for one on paper


def to_svg(picture: Picture, title: str) -> bytes:
    """The picture as the text of an SVG file."""
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - one more library, for whoever saves a picture

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setTitle(title)
    drawing.setResolution(_DOTS)
    drawing.setSize(_size(picture, 1))
    drawing.setViewBox(QRectF(0, 0, picture.width, picture.height))
    painter = QPainter(drawing)
    picture.paint(painter)
    painter.end()
    buffer.close()
    # Where the font is not at hand, another without serifs is nearest.
    return re.sub(rb'font-family="([^"]+)"', rb'font-family="\1, sans-serif"', bytes(content.data()))


def to_png(picture: Picture) -> bytes:
    """The picture as the bytes of a PNG file, sharp enough to print."""
    image = QImage(_size(picture, _SHARP), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())


def _size(picture: Picture, sharp: int) -> QSize:
    return QSize(round(picture.width * sharp), round(picture.height * sharp))
