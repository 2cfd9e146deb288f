"""Which letters of a page can be seen: what is white on white, tiny, covered, clipped or not drawn is told apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.reading.glyph import Glyph, PageContent, Picture

    _Places = dict[int, list[Glyph]]

SMALLEST = 2.0  # points: no eye reads smaller letters
_CONTRAST = 12  # of 255: less than this between the lightest and the darkest pixel is nothing to see
_LIGHT = 200  # of 255: letters lighter than this are compared with what lies behind them
_HARDLY = 0.05  # of a page's letters
_BAND = 20.0  # points
_STRETCH = 8  # letters that are looked at together


def told_apart(page: PageContent) -> tuple[tuple[Glyph, ...], tuple[Glyph, ...]]:
    """The letters of a page that a person sees, and those that nobody does.

    Args:
        page: The letters with the picture of their page; without a picture only size and drawing mode count.

    Returns:
        Seen and unseen letters, each in the page's order.
    """
    seen, unseen = _parted(page)
    if len(seen) < _HARDLY * len(page.glyphs):  # the picture is no witness where hardly anything of a page is drawn
        seen, unseen = _parted(page._replace(ink=None))
    return tuple(seen), tuple(unseen)


def _parted(page: PageContent) -> tuple[list[Glyph], list[Glyph]]:
    seen: list[Glyph] = []
    unseen: list[Glyph] = []
    drawn = _places(page.glyphs) if any(glyph.invisible for glyph in page.glyphs) else {}
    is_seen, last = True, None
    for stretch in _stretches(page.glyphs):
        if any(glyph.text != " " for glyph in stretch):  # blanks are what the letters before them are
            is_seen = (_is_on(stretch[0], page) or (is_seen and _goes_on(last, stretch[0]))) and _is_seen(
                stretch, page, drawn
            )
        last = stretch[-1]
        (seen if is_seen else unseen).extend(stretch)
    return seen, unseen


def _is_on(glyph: Glyph, page: PageContent) -> bool:
    return glyph.x1 > 0 and glyph.x0 < page.width and glyph.bottom > 0 and glyph.top < page.height


def _goes_on(before: Glyph | None, after: Glyph) -> bool:
    """Whether a letter follows another on its line, as a word does that the edge of the page cuts."""
    return before is not None and before.baseline == after.baseline and abs(after.x0 - before.x1) < after.size


def _stretches(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Neighbours that are drawn alike, a few at a time."""
    current: list[Glyph] = []
    letters = 0
    for glyph in glyphs:
        if current and ((letters >= _STRETCH and not glyph.invisible) or not _alike(current[-1], glyph)):
            yield current
            current, letters = [], 0
        current.append(glyph)
        letters += len(glyph.text)
    if current:
        yield current


def _alike(before: Glyph, after: Glyph) -> bool:
    return (
        before.baseline == after.baseline
        and before.shade == after.shade
        and before.size == after.size
        and before.invisible == after.invisible
        and before.certain == after.certain
        and -1 < after.x0 - before.x1 < after.size
    )


def _is_seen(stretch: Sequence[Glyph], page: PageContent, drawn: _Places) -> bool:
    first = stretch[0]
    if first.size < SMALLEST:
        return False
    if page.ink is None:
        return not first.invisible
    letters = [glyph for glyph in stretch if glyph.text != " "]
    area = _area(letters, page.ink, page.width)
    if first.invisible:
        # Scans that software has read, and Chromium's fake bold, lay undrawn letters over a picture of them.
        return _has_contrast(_pixels(page.ink, area), -1) and not any(_is_over(glyph, drawn) for glyph in letters)
    if not first.certain:
        return True
    middle = (area.top + area.bottom) // 2  # mostly one row of pixels tells
    return (
        first.shade < _LIGHT and _has_contrast(_pixels(page.ink, area._replace(top=middle, bottom=middle + 1)), -1)
    ) or (_has_contrast(_pixels(page.ink, area), first.shade))


def _places(glyphs: Iterable[Glyph]) -> _Places:
    """Where letters are drawn, by bands of the page."""
    places: _Places = {}
    for glyph in glyphs:
        if not glyph.invisible and glyph.text != " ":
            middle = (glyph.top + glyph.bottom) / 2
            places.setdefault(int(middle // _BAND), []).append(glyph)
    return places


def _is_over(glyph: Glyph, drawn: _Places) -> bool:
    x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
    band = int(y // _BAND)
    near = (other for number in (band - 1, band, band + 1) for other in drawn.get(number, ()))
    return any(other.x0 <= x <= other.x1 and other.top <= y <= other.bottom for other in near)


class _Area(NamedTuple):
    """Part of a picture, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


def _area(letters: Sequence[Glyph], ink: Picture, width: float) -> _Area:
    """The pixels under some letters, and one more on each side."""
    scale = ink.width / width
    x0, top, x1, bottom = letters[0][1:5]
    for glyph in letters[1:]:
        x0, top = min(x0, glyph.x0), min(top, glyph.top)
        x1, bottom = max(x1, glyph.x1), max(bottom, glyph.bottom)
    return _Area(
        max(0, int(x0 * scale)),
        max(0, int(top * scale)),
        min(ink.width, int(x1 * scale) + 2),
        min(ink.height, int(bottom * scale) + 2),
    )


def _pixels(ink: Picture, area: _Area) -> bytes:
    left, top, right, bottom = area
    rows = range(top * ink.stride, bottom * ink.stride, ink.stride)
    return b"".join([ink.pixels[row + left : row + right] for row in rows])


def _has_contrast(pixels: bytes, shade: int) -> bool:
    if not pixels:
        return True  # beyond the page's edge: told by its place
    if max(pixels) - min(pixels) < _CONTRAST:
        return False
    if shade < _LIGHT:
        return True
    behind = Counter(pixels).most_common(1)[0][0]
    return abs(behind - shade) >= _CONTRAST
