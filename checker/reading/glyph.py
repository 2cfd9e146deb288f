"""One letter as it stands on a page, the same from either PDF reader, and the mending of its characters."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from checker.reading.document import Link


class Glyph(NamedTuple):
    """A letter, or a few that one shape stands for; lengths in points from the top left of the page as shown.

    A tuple rather than a dataclass: thousands are made for every page.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    baseline: float
    size: float
    bold: bool = False
    turn: int = 0  # quarter turns clockwise that bring the page's own "up" to the letter's
    shade: int = -1  # how light its fill is, 0 black to 255 white; -1 unknown
    invisible: bool = False  # drawn with neither fill nor stroke
    certain: bool = True  # the renderer surely has a shape for it, so that no ink means that it cannot be seen


class Picture(NamedTuple):
    """The pixels of a page, rows from the top."""

    width: int
    height: int
    stride: int  # bytes from one row to the next
    pixels: bytes
    format: str  # "L" (one byte a pixel, 0 black) or "BGRX" (four)


class PageContent(NamedTuple):
    """What one page holds, before anything is made of it."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    links: tuple[Link, ...]
    ink: Picture | None  # grey, one pixel a point or less: what can be seen
    unknown: int = 0  # letters that the font gives no meaning; they are left out
    problem: str = ""
    shapes: int = 0  # lines and curves; counted only on a page without letters
    one_reader: bool = False  # only one of the two could make sense of it


# A gap that parts words, as a share of the letters' size, measured on pages from eleven producers: inside words up to
# 0.05, between words from 0.08 on where the page writes no blanks.
WORD_GAP = 0.07
LOOSE = 1.3  # times the usual gap of its line: what letters that are set apart leave between them
BULLET = "\N{BULLET}"
UNKNOWN = "\N{REPLACEMENT CHARACTER}"  # a letter that its font gives no meaning
SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# Accents that take up room of their own, as TeX draws them, and what they are on a letter.
ACCENTS = {
    "\u00b4": "\u0301", "`": "\u0300", "\u00a8": "\u0308", "\u02c6": "\u0302", "^": "\u0302", "\u02dc": "\u0303",
    "~": "\u0303", "\u00b8": "\u0327", "\u02c7": "\u030c", "\u02da": "\u030a", "\u00af": "\u0304", "\u02d9": "\u0307",
    "\u02d8": "\u0306", "\u02dd": "\u030b", "\u02db": "\u0328",
}  # fmt: skip
_CID = re.compile(r"\(cid:\d+\)")  # how pdfminer writes one
_ICON_FONT = re.compile(r"awesome|marvosym|icon|academicon|fontello|glyphicon|ifsym|emoji|webdings", re.IGNORECASE)
_BOLD = re.compile(r"bold|black|heavy|demi|[-_, ]b[dkx]?$|cmb|sfb[xt]|lmb|cmssbx", re.IGNORECASE)
_MARK_FONT = re.compile(r"wingdings|dingbats|opensymbol|bullets", re.IGNORECASE)
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in (*range(0xFB00, 0xFB07), 0x132, 0x133)}
# Arabic and Hebrew letters in the shapes that they take beside others.
_SHAPES = {
    code: unicodedata.normalize("NFKC", chr(code))
    for code in (*range(0xFB1D, 0xFB50), *range(0xFB50, 0xFDFC), *range(0xFE70, 0xFEFD))
    if unicodedata.category(chr(code)) == "Lo"
}
_SPACES = dict.fromkeys((0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 9, 10, 13), " ")
_DROPPED = dict.fromkeys(
    (
        *range(9),
        11,
        12,
        *range(14, 32),
        *range(127, 160),
        *range(8203, 8208),
        *range(8234, 8239),
        *range(8288, 8304),
        65279,
        65532,
        65533,
        *range(65024, 65040),
    ),
)
# Where Word and LibreOffice put the marks of Symbol and Wingdings: bullets, squares, arrows, ticks.
_MARKS = dict.fromkeys(
    (0xF0B7, 0xF0A7, 0xF0A8, 0xF0D8, 0xF0FC, 0xF076, 0xF02D),
    BULLET,
)
_HYPHENS = {0x02: "-", 0x2010: "-", 0x2011: "-"}  # pdfium writes a line-end hyphen as 0x02
_ONCE = frozenset(" -\u00ad")
_TABLE: dict[int, str | None] = {**_DROPPED, **_SPACES, **_LIGATURES, **_SHAPES, **_MARKS, **_HYPHENS}
# What UTF-8 looks like when taken for Windows-1252: a lead byte and a follower.
_MOJIBAKE = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]",
)


def clean(text: str) -> str:
    """The characters of a glyph as a person reads them: no controls, no icons, ligatures as letters, plain blanks.

    Args:
        text: What the PDF says the glyph means.

    Returns:
        The text; empty where nothing of it is for reading, UNKNOWN where the font fails to say what it is.
    """
    if len(text) == 1 and text.isascii() and text.isprintable():
        return text
    if not text or _CID.fullmatch(text):
        return UNKNOWN
    mended = text.translate(_TABLE)
    if len(mended) > 1 and set(mended) <= _ONCE:
        return mended[-1]  # one glyph that says several blanks or hyphens
    if not mended.isprintable():
        mended = "".join(c for c in mended if _is_text(c))
    return UNKNOWN if not mended and unicodedata.category(text[0]) == "Cc" else mended


def is_bold(font: str) -> bool:
    """Whether a font's name says that it is bold."""
    return _BOLD.search(font) is not None


def odd_font(font: str) -> str:
    """The name of a font whose letters may not be letters, for ``in_font``; empty for all others."""
    return font if _ICON_FONT.search(font) or _MARK_FONT.search(font) else ""


def in_font(text: str, font: str) -> str:
    """What a cleaned letter is once its font is known: icons are no text, and the marks of symbol fonts are bullets.

    Args:
        text: The letter, cleaned.
        font: The name of its font.

    Returns:
        The letter, a bullet, or nothing.
    """
    if _ICON_FONT.search(font):
        return ""
    return BULLET if text != " " and _MARK_FONT.search(font) else text


def mend_encoding(text: str) -> str:
    """The word that was meant where UTF-8 had been taken for Windows-1252, as in ``caf\u00c3\u00a9``.

    Args:
        text: A word.

    Returns:
        The mended word, or the word as it was.
    """
    if text.isascii() or not _MOJIBAKE.search(text):
        return text
    try:
        return b"".join(_byte(character) for character in text).decode("utf-8")
    except ValueError:
        return text


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")  # the five bytes that Windows-1252 leaves out


def _is_text(character: str) -> bool:
    # Co: private use (icons), Cs: half a pair, Cn: unassigned, Cc: control, Cf: format marks (soft hyphen stays)
    return character in " \u00ad" or unicodedata.category(character) not in {"Co", "Cs", "Cn", "Cc", "Cf"}
