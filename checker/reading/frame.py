"""From a page's own coordinates, turned and cropped as they may be, to points from its top left corner as shown."""

from __future__ import annotations

import math
from typing import NamedTuple


class Frame(NamedTuple):
    """From a page's own coordinates to points from the top left of the page as shown."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int  # quarter turns clockwise at which the page is shown

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page's own coordinates is shown: from the left, from the top."""
        if self.turn == 0:
            return x - self.left, self.top - y
        if self.turn == 1:
            return y - self.bottom, x - self.left
        if self.turn == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """Where a rectangle between two opposite corners is shown: left, top, right, bottom."""
        ax, ay = self.point(x0, y0)
        bx, by = self.point(x1, y1)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def turn_of(a: float, b: float) -> int:
    """How text is turned whose matrix begins with a and b.

    Args:
        a: The first number of its matrix.
        b: The second.

    Returns:
        Quarter turns clockwise; the angle of a matrix counts the other way round.
    """
    return -round(math.atan2(b, a) / (math.pi / 2)) % 4


def shown_part(
    media: tuple[float, float, float, float], crop: tuple[float, float, float, float], turn: int
) -> tuple[float, float, float, float]:
    """The part of a page that is shown.

    Args:
        media: The whole page in its own coordinates, two opposite corners.
        crop: The same of the part.
        turn: Quarter turns clockwise at which the page is shown.

    Returns:
        Left, top, right and bottom of the part, from the top left of the whole page as shown.
    """
    x0, y0, x1, y1 = media
    frame = Frame(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1), turn)
    whole, part = frame.box(*media), frame.box(*crop)
    shown = max(whole[0], part[0]), max(whole[1], part[1]), min(whole[2], part[2]), min(whole[3], part[3])
    return shown if shown[2] - shown[0] >= 1 and shown[3] - shown[1] >= 1 else whole
