"""What pdfium, which draws the pages, has to say of them: letters or words, their looks, links and pictures."""

from __future__ import annotations

import ctypes
import math
import re
import statistics
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from checker.reading.document import Box, Link
from checker.reading.frame import Frame, turn_of
from checker.reading.glyph import ACCENTS, LOOSE, UNKNOWN, WORD_GAP, Glyph, Picture, clean, in_font, is_bold, odd_font
from checker.reading.leftward import runs_left

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_MAX_SIDE = 14_400.0  # points: the largest page that the PDF standard knows; beyond it is a damaged number
_MOST_LINKS = 500  # on a page
_INVISIBLE_MODES = {3, 7}  # neither fill nor stroke
_WRITES_BLANKS = 0.05  # of a page's letters
_SET_APART = 0.04  # of the letters' height: no gap inside a word that is set without spacing
_TELLING = 4  # gaps: fewer do not tell how far apart a line's letters are set
_NARROW = 0.5  # of the letters' height: a wider gap is surely one between words
_ASKEW = 0.3  # of the letters' size: a word whose end lies this much higher or lower is none
_LATIN_END = "\u0250"
# Letters that mean what they look like: no accents set apart, no list marks, hyphens, ligatures or blanks.
_PLAIN_WORD = re.compile(
    r"[!-,.-\]_a-{}\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u024f\u2013\u2014\u2018-\u201e]{1,200}|.", re.DOTALL
)
# What stands in a whole text for letters with other codes: hyphens at line ends, halves of characters, nothing.
_OTHERWISE = frozenset((0, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)))
_Run = tuple[int, int]  # the index of its first letter, and the one behind its last
_Corners = tuple[float, float, float, float]
_Made = TypeVar("_Made")


class PdfiumPage(NamedTuple):
    """What pdfium says about a page."""

    size: tuple[float, float]  # in points, as shown
    glyphs: tuple[Glyph, ...]
    links: tuple[Link, ...]
    ink: Picture | None
    shapes: int  # lines and curves; counted only where there are no letters
    filled: tuple[Glyph, ...] = ()  # what was filled into a form, which is no part of the page itself

    @classmethod
    def of(cls, document: Any, number: int, *, by_word: bool = False) -> PdfiumPage | None:
        """The page of this number, or None where pdfium cannot read it.

        Args:
            document: As :func:`open_pdfium` opens it; None has no pages.
            number: From 1.
            by_word: Whether the letters of a plain word may come as one glyph, which is several times faster.
        """
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
        links = _or_nothing(lambda: tuple(islice(_links(document, page, number, frame), _MOST_LINKS)))
        glyphs = _or_nothing(lambda: tuple(_glyphs(page, frame, by_word=by_word)))
        ink, shapes = _ink(page, size), 0 if glyphs else _shapes(page)
        filled = _or_nothing(lambda: _filled(document, page, number, frame)) if page.formenv else ()
        return cls(size, glyphs, links, ink, shapes, filled)


def _filled(document: Any, page: Any, number: int, frame: Frame) -> tuple[Glyph, ...]:
    """The letters that a page gains once its form is made a part of it."""
    bare = len(tuple(_glyphs(page, frame, by_word=False)))
    page.flatten()
    return tuple(_glyphs(document[number - 1], frame, by_word=False))[bare:]


def open_pdfium(data: bytes, password: str | None) -> tuple[Any, Exception | None]:
    """The opened document, or what stood in the way."""
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data, password=password)
        document.init_forms()
    except Exception as error:  # noqa: BLE001
        return None, error
    return document, None


def draw(page: Any, scale: float, *, grey: bool) -> Picture:
    """A page of pdfium's as a picture, ``scale`` pixels a point."""
    bitmap = page.render(scale=scale, grayscale=grey, prefer_bgrx=not grey)
    try:
        form = "L" if grey else "BGRX"
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), form)
    finally:
        bitmap.close()


def _ink(page: Any, size: tuple[float, float]) -> Picture | None:
    try:
        return draw(page, min(1.0, 1200 / max(size)), grey=True)
    except Exception:  # noqa: BLE001 (without a picture nothing is taken for hidden)
        return None


def _shapes(page: Any) -> int:
    import pypdfium2.raw as c  # noqa: PLC0415

    return len(_or_nothing(lambda: tuple(page.get_objects(filter=[c.FPDF_PAGEOBJ_PATH], max_depth=3))))


def _or_nothing(make: Callable[[], tuple[_Made, ...]]) -> tuple[_Made, ...]:
    try:
        return make()
    except Exception:  # noqa: BLE001 (a page without its links is better than no page)
        return ()


def _glyphs(page: Any, frame: Frame, *, by_word: bool) -> Iterator[Glyph]:
    textpage = page.get_textpage()
    letters = _Letters(textpage.raw, frame)
    yield from letters.by_word() if by_word else letters.one_by_one(0, letters.count)
    textpage.close()


class _Letters:
    """The letters of a page, each asked of the library as rarely as can be: a call costs more than what it does."""

    def __init__(self, handle: Any, frame: Frame) -> None:
        import pypdfium2.raw as c  # noqa: PLC0415

        self._c, self._handle, self._frame = c, handle, frame
        self._styles = _Styles(c, handle, frame.turn)
        self._rectangle, self._x, self._y = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self._at, self._at_x, self._at_y = map(ctypes.byref, (self._rectangle, self._x, self._y))
        self._loose_box, self._origin = c.FPDFText_GetLooseCharBox, c.FPDFText_GetCharOrigin
        # As a number, which is all that tells one text object from another: a typed pointer takes longer to make.
        text_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
        self._object = text_object(ctypes.cast(c.FPDFText_GetTextObject, ctypes.c_void_p).value or 0)
        self._page = ctypes.cast(handle, ctypes.c_void_p)
        self.count = c.FPDFText_CountChars(handle)
        self._codes = self._asked_at_once() or [c.FPDFText_GetUnicode(handle, n) for n in range(self.count)]
        self._text = "".join(chr(code) if code < 0x110000 else UNKNOWN for code in self._codes)

    def _asked_at_once(self) -> list[int]:
        """The code of each letter, with one call where that gives one code a letter; empty where it does not."""
        codes = (ctypes.c_ushort * (self.count + 1))()
        if self._c.FPDFText_GetText(self._handle, 0, self.count, codes) != self.count + 1:
            return []
        unsure = (n for n, code in enumerate(codes[: self.count]) if code in _OTHERWISE)
        for number in unsure:
            codes[number] = self._c.FPDFText_GetUnicode(self._handle, number)
        return list(codes[: self.count])

    def by_word(self) -> Iterator[Glyph]:
        """Plain words as one glyph each and all other letters one by one, with a blank behind each word."""
        runs = [match.span() for match in _PLAIN_WORD.finditer(self._text)]
        blanks = [index for index, letter in enumerate(self._text) if letter == " "]
        thought_up = [index for index in blanks if self._is_thought_up(index)]
        if len(blanks) - len(thought_up) > _WRITES_BLANKS * self.count:
            return self._with_blanks(runs, {self._line(index) for index in thought_up if self._is_narrow(index)})
        # gaps part words then, and pdfium misses some
        lines = groupby(runs, lambda run: self._text[run[0]] in "\r\n")
        parts = (part for is_end, line in lines if not is_end for part in self._by_gaps(list(line)))
        return self._with_blanks(parts, set())

    def _with_blanks(self, runs: Iterable[_Run], spaced: set[int]) -> Iterator[Glyph]:
        """The runs, and a blank for each empty one; in ``spaced`` lines letter by letter, for their gaps to tell."""
        before: Glyph | None = None
        for start, end in runs:
            by_letter = bool(spaced) and self._line(start) in spaced
            if before is not None and (start == end or self._text[start] == " "):
                if not (by_letter and self._is_thought_up(start)):
                    yield _blank_behind(before)
                continue
            by_letter = by_letter or end - start == 1 or self._touches_accent(start, end)
            word = None if by_letter else self._word(start, end)
            for glyph in self.one_by_one(start, end) if word is None else (word,):
                yield glyph
                before = glyph

    def _line(self, index: int) -> int:
        """Where the line of a letter begins."""
        return self._text.rfind("\n", 0, index)

    def _is_thought_up(self, index: int) -> bool:
        """Whether a blank is pdfium's own: it is not in the file."""
        return bool(self._c.FPDFText_IsGenerated(self._handle, index) == 1)

    def _is_narrow(self, blank: int) -> bool:
        """Whether letters stand so near on both sides of a blank that it may be none, as in a letter-spaced word."""
        if not 0 < blank < self.count - 1:
            return False
        before, after = self._box(blank - 1), self._box(blank + 1)
        if before is None or after is None:
            return False
        return after[0] - before[2] < _NARROW * (before[3] - before[1])

    def _touches_accent(self, start: int, end: int) -> bool:
        """Whether an accent that belongs on a letter at the edge of a run stands beside it."""
        return self._text[max(0, start - 1) : start] in ACCENTS or self._text[end : end + 1] in ACCENTS

    def _by_gaps(self, runs: Sequence[_Run]) -> Iterator[_Run]:
        """The runs of a line in parts, with an empty run for a blank wherever a gap is one between words."""
        gaps = [list(self._gaps(*run)) for run in runs]
        every = [gap for run in gaps for gap in run]
        if sum(gap > _SET_APART for gap in every) > 0.5 * len(every):  # only the whole line can tell words then
            letters = (index for start, end in runs for index in range(start, end))
            yield from ((i, i + 1) for i in letters if self._text[i] != " " or not self._is_thought_up(i))
            return
        widest = WORD_GAP + (max(0.0, LOOSE * statistics.median_low(every)) if len(every) > _TELLING else 0.0)
        for (start, end), between in zip(runs, gaps, strict=True):
            begin = start
            for index, gap in enumerate(between, start + 1):
                if gap > widest:
                    yield begin, index
                    yield index, index
                    begin = index
            yield begin, end

    def _gaps(self, start: int, end: int) -> Iterator[float]:
        """The gaps between the letters of a run, as shares of their height."""
        box, handle, at, rectangle = self._c.FPDFText_GetLooseCharBox, self._handle, self._at, self._rectangle
        right = None
        for index in range(start, end) if end - start > 1 else ():
            box(handle, index, at)
            if right is not None:
                yield (rectangle.left - right) / ((rectangle.top - rectangle.bottom) or 1.0)
            right = rectangle.right

    def one_by_one(self, start: int, end: int) -> Iterator[Glyph]:
        """The letters from one index to another, which is not included."""
        for index in range(start, end):
            address = self._object(self._page, index)
            if not address or (self._text[index] == " " and self._is_thought_up(index)):
                continue  # a blank or line end that is not in the file
            text = clean(self._text[index]) if self._codes[index] < 0x110000 else ""
            box = self._box(index) if text and text != UNKNOWN else None
            if box is None:
                continue
            style, font = self._styles.of(index, address)
            text = in_font(text, font.odd) if font.odd else text
            if text:
                yield from self._glyph(text, index, box, style, font)

    def _word(self, start: int, end: int) -> Glyph | None:
        """The letters as one glyph; None where they are not all on one line and of one look."""
        address, last_address = self._object(self._page, start), self._object(self._page, end - 1)
        if not address or not last_address:
            return None
        style, font = look = self._styles.of(start, address)
        if font.odd or style.turn or (last_address != address and self._styles.of(end - 1, last_address) != look):
            return None
        first, last = self._box(start), self._box(end - 1)
        if first is None or last is None or last[0] < first[0] or abs(last[3] - first[3]) > _ASKEW * style.size:
            return None
        box = first[0], min(first[1], last[1]), last[2], max(first[3], last[3])
        return next(self._glyph(self._text[start:end], start, box, style, font), None)

    def _glyph(self, text: str, index: int, box: _Corners, style: _Style, font: _Font) -> Iterator[Glyph]:
        self._origin(self._handle, index, self._at_x, self._at_y)
        baseline = self._frame.point(self._x.value, self._y.value)[1 - style.turn % 2]
        if math.isfinite(sum(box) + baseline):
            certain = font.embedded or max(text) < _LATIN_END
            yield Glyph(text, *box, baseline, style.size, font.bold, style.turn, style.shade, style.invisible, certain)

    def _box(self, index: int) -> _Corners | None:
        if not self._loose_box(self._handle, index, self._at):
            return None
        rectangle, frame = self._rectangle, self._frame
        if frame.turn == 0:  # as nearly all pages are
            x0, x1 = rectangle.left - frame.left, rectangle.right - frame.left
            top, bottom = frame.top - rectangle.top, frame.top - rectangle.bottom
            if x0 <= x1 and top <= bottom:
                return x0, top, x1, bottom
        return self._frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)


def _blank_behind(word: Glyph) -> Glyph:
    """A blank that follows its word even where the next one overlaps that."""
    middle = word.x0 - 0.01 if runs_left(word.text) else (word.x0 + word.x1) / 2
    return word._replace(text=" ", x0=middle, x1=middle)


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

    def of(self, index: int, address: int) -> tuple[_Style, _Font]:
        """The look of a text object and its font; ``index`` is one of its letters."""
        found = self._found.get(address)
        if found is None:
            pointer = ctypes.cast(address, self._c.FPDF_PAGEOBJECT)
            font = self._font(self._c.FPDFTextObj_GetFont(pointer))
            found = self._found[address] = self._style(index, pointer), font
        return found

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
