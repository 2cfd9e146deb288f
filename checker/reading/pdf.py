"""The only door to the PDF libraries: letters, links and pictures of each page, as plain values.

pdfplumber is the reader of record. pdfium, which draws the pages, says where letters stand, of what shade they are
and whether they are drawn at all, and reads a page alone where pdfplumber cannot.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import logging
import math
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

from checker.errors import ReadingError
from checker.reading.align import align
from checker.reading.document import Box, Link
from checker.reading.frame import Frame, shown_part, turn_of
from checker.reading.glyph import UNKNOWN, Glyph, PageContent, Picture, clean, in_font, is_bold, odd_font
from checker.reading.refusal import unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_PIXELS = 40_000_000
MAX_PAGES = 50
_MAX_SIDE = 14_400.0  # points: the largest page that the PDF standard knows; beyond it is a damaged number
_Made = TypeVar("_Made")
_INVISIBLE_MODES = {3, 7}  # neither fill nor stroke


class Reader(StrEnum):
    """Which library's letters are wanted."""

    FULL = "pdfplumber"
    QUICK = "pdfium"


class Pdf:
    """An opened PDF: its pages' contents and pictures, until it is closed.

    Attributes:
        size: Of the file, in bytes.
        page_count: How many pages it has.
    """

    def __init__(self, data: bytes, password: str | None = None) -> None:
        """Open with both libraries; one that manages is enough.

        Args:
            data: The bytes of the file.
            password: What opens it, if something must.

        Raises:
            ReadingError: With code ``password``, ``damaged`` or ``no-pages``.
        """
        silence()
        self.size = len(data)
        self._pdfium, refusal = _open_pdfium(data, password)
        self._plumber, objection = _open_plumber(data, password)
        if self._pdfium is None and self._plumber is None:
            raise unreadable(refusal, objection, tried=password is not None)
        self._plumbed: Iterator[Any] = iter(()) if self._plumber is None else _plumber_pages(self._plumber)
        self.page_count = self._count()
        if not self.page_count:
            sentence = "There are no pages in this PDF. Export the resume again and drop the new file."
            raise ReadingError("no-pages", "No pages", sentence)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; pages and pictures can no longer be had."""
        if self._pdfium is not None:
            self._pdfium.close()
        self._pdfium = self._plumber = None

    def pages(self, reader: Reader = Reader.FULL) -> Iterator[PageContent]:
        """Each page's content from the first on; a page that fails says so and spoils no other.

        Args:
            reader: Whose letters are wanted; the other's are given for a page that this one cannot read.

        Yields:
            The pages, at most ``MAX_PAGES`` of them.
        """
        for number in range(1, min(self.page_count, MAX_PAGES) + 1):
            plumbed = next(self._plumbed, None) if reader is Reader.FULL else None
            yield self._content(number, plumbed)

    def picture(self, page: int, width: int) -> Picture:
        """A page as it is drawn.

        Args:
            page: Its number, from 1.
            width: In pixels; less is given where the picture would exceed ``MAX_PIXELS``.

        Returns:
            The picture, four bytes a pixel: blue, green, red, unused.

        Raises:
            ReadingError: With code ``damaged`` where the page cannot be drawn.
        """
        try:
            drawn = self._pdfium[page - 1]
            points = drawn.get_size()
            return _draw(
                drawn, min((width - 0.01) / points[0], math.sqrt(MAX_PIXELS / (points[0] * points[1]))), grey=False
            )
        except Exception as error:
            raise ReadingError("damaged", "Page cannot be drawn", f"Page {page} cannot be drawn.") from error

    def _count(self) -> int:
        if self._pdfium is not None:
            return len(self._pdfium)
        first = list(self._plumbed)
        self._plumbed = iter(first)
        return len(first)

    def _content(self, number: int, plumbed: Any) -> PageContent:
        drawn = _PdfiumPage.of(self._pdfium, number)
        quick = drawn.glyphs if drawn else ()
        full = _plumber_glyphs(plumbed)
        # pdfminer loses most of some pages in silence where pdfium repairs them
        glyphs = quick if len(quick) > 2 * len(full) else align(full, quick)
        width, height = drawn.size if drawn else _plumber_size(plumbed)
        unread = drawn is None and not full
        return PageContent(
            number=number,
            width=width,
            height=height,
            glyphs=glyphs,
            links=drawn.links if drawn else (),
            ink=drawn.ink if drawn else None,
            unknown=max(0, len(full) - len(glyphs)),  # letters that neither reader can name are left out of both
            problem=f"Page {number} is damaged and could not be read." if unread else "",
        )


def silence() -> None:
    """Keep what the libraries have to say about odd files off the program's output."""
    for library in ("pdfminer", "pdfplumber", "pypdfium2"):
        logging.getLogger(library).setLevel(logging.CRITICAL)


def preload() -> None:
    """Load both libraries, so that the first file need not wait for them."""
    import pdfplumber.page  # noqa: F401, PLC0415
    import pypdfium2.raw  # noqa: F401, PLC0415

    silence()


class _PdfiumPage(NamedTuple):
    """What pdfium says about a page."""

    size: tuple[float, float]
    glyphs: tuple[Glyph, ...]
    links: tuple[Link, ...]
    ink: Picture | None

    @classmethod
    def of(cls, document: Any, number: int) -> _PdfiumPage | None:
        """The page of this number, or None where pdfium cannot read it."""
        if document is None:
            return None
        try:
            page = document[number - 1]
            left, bottom, right, top = page.get_bbox()
            frame = Frame(left, bottom, right, top, page.get_rotation() // 90 % 4)
            size = page.get_size()
        except Exception:  # noqa: BLE001 (whatever a library raises on a broken page: the other one reads it)
            return None
        if not all(0 < side <= _MAX_SIDE for side in size):
            return None
        links = _or_nothing(lambda: tuple(_links(document, page, number, frame)))
        glyphs = _or_nothing(lambda: tuple(_pdfium_glyphs(page, frame)))
        return cls(size, glyphs, links, _ink(page, size))


def _or_nothing(make: Callable[[], tuple[_Made, ...]]) -> tuple[_Made, ...]:
    try:
        return make()
    except Exception:  # noqa: BLE001 (a page without its links is better than no page)
        return ()


def _open_pdfium(data: bytes, password: str | None) -> tuple[Any, Exception | None]:
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data, password=password)
        document.init_forms()
    except Exception as error:  # noqa: BLE001
        return None, error
    return document, None


def _pdfium_glyphs(page: Any, frame: Frame) -> Iterator[Glyph]:
    import pypdfium2.raw as c  # noqa: PLC0415

    textpage = page.get_textpage()
    handle = textpage.raw
    rectangle, x, y = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    at, at_x, at_y = ctypes.byref(rectangle), ctypes.byref(x), ctypes.byref(y)
    styles = _Styles(c, handle, frame.turn)
    for index in range(c.FPDFText_CountChars(handle)):
        pointer = c.FPDFText_GetTextObject(handle, index)
        if not pointer:  # a blank or line end that pdfium thought up
            continue
        code = c.FPDFText_GetUnicode(handle, index)
        text = clean(chr(code)) if code < 0x110000 else ""
        if not text or text == UNKNOWN or not c.FPDFText_GetLooseCharBox(handle, index, at):
            continue
        style, font = styles.of(index, pointer)
        if font.odd:
            text = in_font(text, font.odd)
            if not text:
                continue
        c.FPDFText_GetCharOrigin(handle, index, at_x, at_y)
        x0, top, x1, bottom = frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        baseline = frame.point(x.value, y.value)[1 - style.turn % 2]
        if math.isfinite(x0 + top + x1 + bottom + baseline):
            certain = font.embedded or code < 0x250
            yield Glyph(text, x0, top, x1, bottom, baseline, style.size, font.bold, *style[1:], certain)
    textpage.close()


class _Style(NamedTuple):
    """What the letters of one of pdfium's text objects have in common."""

    size: float
    turn: int
    shade: int
    invisible: bool


class _Font(NamedTuple):
    bold: bool
    odd: str
    embedded: bool


class _Styles:
    """The looks of a page's text objects; some programs make one for each letter, so each question is asked once."""

    def __init__(self, c: Any, handle: Any, page_turn: int) -> None:
        self._c, self._handle, self._page_turn = c, handle, page_turn
        self._matrix, self._size = c.FS_MATRIX(), ctypes.c_float()
        self._colour = tuple(ctypes.c_uint() for _ in range(4))
        self._found: dict[int, tuple[_Style, _Font]] = {}
        self._fonts: dict[int, _Font] = {}

    def of(self, index: int, pointer: Any) -> tuple[_Style, _Font]:
        """The look of a text object and its font; ``index`` is one of its letters."""
        address = ctypes.addressof(pointer.contents)
        if address not in self._found:
            font = self._c.FPDFTextObj_GetFont(pointer)
            self._found[address] = self._style(index, pointer), self._font(font)
        return self._found[address]

    def _style(self, index: int, pointer: Any) -> _Style:
        c, matrix = self._c, self._matrix
        c.FPDFText_GetMatrix(self._handle, index, matrix)
        c.FPDFTextObj_GetFontSize(pointer, self._size)
        shade, clear = -1, False
        if c.FPDFPageObj_GetFillColor(pointer, *self._colour):
            red, green, blue, alpha = (part.value for part in self._colour)
            shade, clear = round(0.299 * red + 0.587 * green + 0.114 * blue), alpha == 0
        size = abs(self._size.value) * math.hypot(matrix.c, matrix.d)
        turn = (turn_of(matrix.a, matrix.b) + self._page_turn) % 4
        return _Style(size, turn, shade, clear or c.FPDFTextObj_GetTextRenderMode(pointer) in _INVISIBLE_MODES)

    def _font(self, font: Any) -> _Font:
        address = ctypes.addressof(font.contents) if font else 0
        if address not in self._fonts:
            name = ctypes.create_string_buffer(128)
            self._c.FPDFFont_GetBaseFontName(font, name, len(name))
            plain = name.value.decode("latin-1")
            self._fonts[address] = _Font(is_bold(plain), odd_font(plain), self._c.FPDFFont_GetIsEmbedded(font) == 1)
        return self._fonts[address]


def _links(document: Any, page: Any, number: int, frame: Frame) -> Iterator[Link]:
    import pypdfium2.raw as c  # noqa: PLC0415

    position, link, rectangle = ctypes.c_int(0), c.FPDF_LINK(), c.FS_RECTF()
    while c.FPDFLink_Enumerate(page, position, link):
        action = c.FPDFLink_GetAction(link)
        length = c.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if length <= 1 or not c.FPDFLink_GetAnnotRect(link, rectangle):
            continue
        address = ctypes.create_string_buffer(length)
        c.FPDFAction_GetURIPath(document, action, address, length)
        box = Box(*frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top))
        url = "".join(filter(str.isprintable, address.value.decode("utf-8", "replace"))).strip()
        if url:
            yield Link(url=url, page=number, box=box)


def _ink(page: Any, size: tuple[float, float]) -> Picture | None:
    try:
        return _draw(page, min(1.0, 1200 / max(size)), grey=True)
    except Exception:  # noqa: BLE001 (without a picture nothing is taken for hidden)
        return None


def _draw(page: Any, scale: float, *, grey: bool) -> Picture:
    bitmap = page.render(scale=scale, grayscale=grey, prefer_bgrx=not grey)
    try:
        form = "L" if grey else "BGRX"
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), form)
    finally:
        bitmap.close()


def _open_plumber(data: bytes, password: str | None) -> tuple[Any, Exception | None]:
    import pdfplumber  # noqa: PLC0415

    try:
        return pdfplumber.open(io.BytesIO(data), password=password), None
    except Exception as error:  # noqa: BLE001
        return None, error


def _plumber_pages(document: Any) -> Iterator[Any]:
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


def _plumber_size(page: Any) -> tuple[float, float]:
    try:
        left, top, right, bottom = _shown(page)
    except Exception:  # noqa: BLE001
        return 612.0, 792.0  # a letter's, as readers take it
    return right - left, bottom - top


def _plumber_glyphs(page: Any) -> tuple[Glyph, ...]:
    if page is None:
        return ()
    try:
        left, top, _, _ = _shown(page)
        layout = page.layout
        return tuple(_glyphs_in(layout, left, layout.height - top))
    except Exception:  # noqa: BLE001
        return ()


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
