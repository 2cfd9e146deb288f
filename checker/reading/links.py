"""Links of a resume: the parts of one, such as an icon and the words beside it, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.reading.document import Box, Link

if TYPE_CHECKING:
    from collections.abc import Iterable

_NEAR = 6.0  # points between the parts of one link


def joined(links: Iterable[Link]) -> tuple[Link, ...]:
    """The links with those made one that lead to the same address and stand beside one another.

    Args:
        links: All links of a page, in any order that keeps the parts of one together.

    Returns:
        As many links, or fewer.
    """
    made: list[Link] = []
    for link in links:
        if made and made[-1].url == link.url and made[-1].page == link.page and _beside(made[-1].box, link.box):
            made[-1] = Link(link.url, link.page, _around(made[-1].box, link.box))
        else:
            made.append(link)
    return tuple(made)


def _beside(one: Box, other: Box) -> bool:
    apart = max(one.x0, other.x0) - min(one.x1, other.x1)
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return apart < _NEAR and overlap > 0.5 * min(one.bottom - one.top, other.bottom - other.top)


def _around(one: Box, other: Box) -> Box:
    return Box(min(one.x0, other.x0), min(one.top, other.top), max(one.x1, other.x1), max(one.bottom, other.bottom))
