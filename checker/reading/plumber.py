"""The letters of each page as pdfplumber, the reader of record, has them."""

from __future__ import annotations

import contextlib
import io
import itertools
import math
from typing import TYPE_CHECKING, Any

from checker.reading.frame import shown_part, turn_of
from checker.reading.glyph import Glyph, clean, in_font, is_bold, odd_font

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTER = 612.0, 792.0  # points: what readers take where a page says nothing


class Plumber:
    """A PDF as pdfplumber opens it, with its pages one by one.

    Attributes:
        objection: What stood in the way; there are no pages then.
    """

    def __init__(self) -> None:
        self.objection: Exception | None = TimeoutError()  # until it is open: that may be given up half-way
        self._document: Any = None
        self._pages: Iterator[Any] = iter(())
        self._next = 1  # the number of the page that comes next

    def open(self, data: bytes, password: str | None) -> None:
        """Open a file, or tell what stands in the way."""
        import pdfplumber  # noqa: PLC0415

        try:
            self._document = pdfplumber.open(io.BytesIO(data), password=password)
        except Exception as error:  # noqa: BLE001 (whatever a library raises on a broken file: the other one reads it)
            self.objection = error
        else:
            self._pages, self.objection = _pages(self._document), None

    def page(self, number: int) -> Any:
        """The page of this number, from 1, or None where it cannot be had."""
        if number < self._next and self._document is not None:
            self._pages, self._next = _pages(self._document), 1
        page = next(itertools.islice(self._pages, number - self._next, None), None)
        self._next = number + 1
        return page

    def count(self) -> int:
        """How many pages there are."""
        return sum(1 for _ in _pages(self._document)) if self._document is not None else 0


def _pages(document: Any) -> Iterator[Any]:
    """Pdfplumber's pages one by one: its own list is all or nothing, and a page without a size loses the others."""
    from pdfminer.pdfpage import PDFPage  # noqa: PLC0415
    from pdfplumber.page import Page  # noqa: PLC0415

    with contextlib.suppress(Exception):
        for number, raw in enumerate(PDFPage.create_pages(document.doc), start=1):
            raw.attrs["MediaBox"] = list(raw.mediabox)  # pdfminer has put one where there was none
            try:
                yield Page(document, raw, number)
            except Exception:  # noqa: BLE001
                yield None


def _shown(page: Any) -> tuple[float, float, float, float]:
    return shown_part(page.page_obj.mediabox, page.page_obj.cropbox, page.rotation // 90 % 4)


def plumber_size(page: Any) -> tuple[float, float]:
    """The width and height of a page as it is shown, in points."""
    try:
        left, top, right, bottom = _shown(page)
    except Exception:  # noqa: BLE001
        return LETTER
    return right - left, bottom - top


def plumber_glyphs(page: Any) -> tuple[Glyph, ...]:
    """The letters of a page in the order in which it draws them; none where there is no page.

    Raises:
        Exception: Whatever the library raises on a broken page.
    """
    if page is None:
        return ()
    left, top, _, _ = _shown(page)
    layout = page.layout
    return tuple(_glyphs_in(layout, left, layout.height - top))


def _glyphs_in(container: Any, left: float, top: float) -> Iterator[Glyph]:
    # The layout itself rather than page.chars: its letters as dictionaries cost as much again as reading them.
    from pdfminer.layout import LTChar, LTFigure  # noqa: PLC0415

    fonts: dict[str, tuple[bool, str]] = {}
    for item in container:
        kind = type(item)
        if kind is LTChar:
            glyph = _glyph(item, left, top, fonts)
            if glyph is not None:
                yield glyph
        elif kind is LTFigure:
            yield from _glyphs_in(item, left, top)


def _glyph(item: Any, left: float, top: float, fonts: dict[str, tuple[bool, str]]) -> Glyph | None:
    text = clean(item.get_text())
    a, b, _, _, e, f = item.matrix
    x0, x1 = item.x0 - left, item.x1 - left
    upper, lower = top - item.y1, top - item.y0
    if not text or not math.isfinite(x0 + x1 + upper + lower + e + f):
        return None
    font = fonts.get(item.fontname)
    if font is None:
        font = fonts[item.fontname] = (is_bold(str(item.fontname)), odd_font(str(item.fontname)))
    bold, odd = font
    text = in_font(text, odd) if odd else text
    if not text:
        return None
    turn = 0 if b == 0 < a else turn_of(a, b)
    baseline, size = (e - left, x1 - x0) if turn % 2 else (top - f, lower - upper)
    return Glyph(text, x0, upper, x1, lower, baseline, size, bold, turn, certain=False)
