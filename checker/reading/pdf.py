"""The only door to the PDF libraries: letters, links and pictures of each page, as plain values.

pdfplumber is the reader of record. pdfium, which draws the pages, says where letters stand, of what shade they are
and whether they are drawn at all, and reads a page alone where pdfplumber cannot.
"""

from __future__ import annotations

import logging
import math
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar

from checker.errors import ReadingError
from checker.reading.align import align
from checker.reading.glyph import PageContent, Picture
from checker.reading.patience import Patience
from checker.reading.pdfium import PdfiumPage, draw, open_pdfium
from checker.reading.plumber import LETTER, Plumber, plumber_glyphs, plumber_size
from checker.reading.refusal import page_problem, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.reading.glyph import Glyph

MAX_PIXELS = 40_000_000
MAX_PAGES = 50

_Made = TypeVar("_Made")


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

    def __init__(
        self, data: bytes, password: str | None = None, patience: Patience | None = None, *, quick: bool = True
    ) -> None:
        """Open with one library, or the other where that one does not manage.

        Args:
            data: The bytes of the file.
            password: What opens it, if something must.
            patience: How long it may take; endless by default.
            quick: Whether the quick reader may try; where it brought a process down, the other reads alone.

        Raises:
            ReadingError: With code ``password``, ``damaged``, ``unsupported``, ``too-large``, ``too-long`` or
                ``no-pages``.
        """
        silence()
        self.size = len(data)
        self._source = data, password
        self._filled: dict[int, tuple[Glyph, ...]] = {}  # what was filled into the forms of the pages read so far
        self._whole = self._patience = patience or Patience()
        self._plumber: Plumber | None = None  # opened when it is needed: that takes as long as a quick reading
        self._pdfium: Any = None
        refusal: Exception | None = None
        if quick:
            self._pdfium, refusal = open_pdfium(data, password)
        within = self._patience.within
        if self._pdfium is None and (objection := within(lambda: self._plumbed().objection, TimeoutError)):
            raise unreadable(refusal, objection, tried=password is not None)
        self.page_count = within(self._count, int)
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
        quick = reader is Reader.QUICK
        read = self._quick if quick else self._full
        self._patience = self._whole.half() if quick else self._whole
        for number in range(1, min(self.page_count, MAX_PAGES) + 1):
            self._patience.begin_page()
            try:
                content = read(number)
            except Exception as error:  # noqa: BLE001 (one bad page spoils no other)
                content = _unread(number, error)
            yield content

    @property
    def has_quick(self) -> bool:
        """Whether the quick reader could open the file."""
        return self._pdfium is not None

    def arranged(self, work: Callable[[], _Made], otherwise: Callable[[], _Made]) -> _Made:
        """What is made of a page's content, or the other where that takes too long; it has a page's seconds too."""
        self._patience.begin_page()
        return self._patience.within(work, otherwise)

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
            return draw(
                drawn, min((width - 0.01) / points[0], math.sqrt(MAX_PIXELS / (points[0] * points[1]))), grey=False
            )
        except Exception as error:
            raise ReadingError("damaged", "Page cannot be drawn", f"Page {page} cannot be drawn.") from error

    def _count(self) -> int:
        return self._plumbed().count() if self._pdfium is None else len(self._pdfium)

    def _plumbed(self) -> Plumber:
        if self._plumber is None:
            self._plumber = Plumber()
            self._plumber.open(*self._source)
        return self._plumber

    def _drawn(self, number: int, *, by_word: bool = False) -> PdfiumPage | None:
        drawn = PdfiumPage.of(self._pdfium, number, by_word=by_word)
        filled = self._filled.setdefault(number, drawn.filled if drawn else ())
        if drawn is None or drawn.filled or not filled or by_word:
            return drawn
        # an earlier reading has made the form a part of the page
        return drawn._replace(glyphs=drawn.glyphs[: -len(filled)], filled=filled)

    def _quick(self, number: int) -> PageContent:
        drawn = self._patience.within(lambda: self._drawn(number, by_word=True), _nothing)
        if drawn is None and self._patience.lost:
            return _unread(number, TimeoutError())
        return self._full(number) if drawn is None else _content(number, drawn, drawn.glyphs)

    def _full(self, number: int) -> PageContent:
        within = self._patience.within
        drawn = within(lambda: self._drawn(number), _nothing)
        full, size, objection = within(lambda: self._by_plumber(number), lambda: ((), LETTER, TimeoutError()))
        quick = drawn.glyphs if drawn else ()
        # pdfminer loses most of some pages in silence where pdfium repairs them, or reads them off the paper
        lost = len(quick) > 2 * len(full) or (drawn is not None and _is_astray(full, quick, drawn.size))
        glyphs = quick if lost else within(lambda: align(full, quick), lambda: full)
        unknown = max(0, len(full) - len(glyphs))  # letters that neither reader can name are left out of both
        if drawn is not None:
            content = _content(number, drawn, glyphs, unknown)
        else:
            content = PageContent(number, *size, glyphs, (), None, unknown)
        problem = "" if full or quick or (drawn and not objection) else page_problem(number, objection)
        return content._replace(one_reader=lost or bool(drawn is None and full), problem=problem)

    def _by_plumber(self, number: int) -> tuple[tuple[Glyph, ...], tuple[float, float], Exception | None]:
        page = self._plumbed().page(number)
        try:
            return plumber_glyphs(page), plumber_size(page), None
        except Exception as error:  # noqa: BLE001 (whatever a library raises on a broken page)
            return (), plumber_size(page), error


def _nothing() -> None:
    return None


def _unread(number: int, error: Exception) -> PageContent:
    return PageContent(number, *LETTER, (), (), None, 0, page_problem(number, error))


def _is_astray(full: tuple[Glyph, ...], quick: tuple[Glyph, ...], size: tuple[float, float]) -> bool:
    """Whether the full reading puts off the paper what the quick one puts on it."""
    letters, drawn = (sum(not glyph.text.isspace() for glyph in glyphs) for glyphs in (full, quick))
    return drawn >= letters and _is_off(full, size) and not _is_off(quick, size)


def _is_off(glyphs: tuple[Glyph, ...], size: tuple[float, float]) -> bool:
    """Whether most of the letters stand off the paper."""
    width, height = size
    off = sum(
        not (0 <= glyph.x0 + glyph.x1 <= 2 * width and 0 <= glyph.top + glyph.bottom <= 2 * height) for glyph in glyphs
    )
    return 2 * off > len(glyphs)


def _content(number: int, drawn: PdfiumPage, glyphs: tuple[Glyph, ...], unknown: int = 0) -> PageContent:
    every = (*glyphs, *drawn.filled)
    return PageContent(number, *drawn.size, every, drawn.links, drawn.ink, unknown, shapes=drawn.shapes)


def silence() -> None:
    """Keep what the libraries have to say about odd files off the program's output."""
    for library in ("pdfminer", "pdfplumber", "pypdfium2"):
        logging.getLogger(library).setLevel(logging.CRITICAL)
