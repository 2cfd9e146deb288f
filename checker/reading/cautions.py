"""Warnings about the file itself: what in it may hurt it in a hiring system, and what to do."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from checker.reading.document import FileWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.reading.document import Link, Section
    from checker.reading.glyph import Glyph, PageContent, Picture

_WORTH_TELLING = 3  # letters: fewer hidden ones are a slip of the program that made the file
_RIDDLES = 10  # letters without a meaning: fewer are list marks
_OUTLINES = 150  # shapes: a page that holds so many and no letter is text whose letters became shapes
_ADDRESS = re.compile(r"[\w.+-]+\s?@\s?[\w-]+\.\w|\(at\)|\[at\]")
_NUMBER = re.compile(r"[+(]?\d[\d\s()./\u2010-\u2013-]{5,}\d")
_YEARS = re.compile(r"\D*(?:(?:19|20)\d\d\D*)+")
_FEWEST_DIGITS = 9  # of a telephone number; 7 behind a plus or a bracket
_UNKNOWN_SHARE = 0.3  # of a page's letters
_LITTLE = 100  # letters
_LONG = 4  # pages
_LARGE = 5_000_000  # bytes
_DARK = 200  # of 255: ink that a person sees on white


def page_warnings(page: PageContent, seen: Sequence[Glyph], unseen: Sequence[Glyph]) -> list[FileWarning]:
    """What is wrong with a page.

    Args:
        page: The page.
        seen: Its letters that can be seen.
        unseen: Those that cannot.

    Returns:
        Warnings with the page's number, with code ``hidden-text``, ``unknown-letters``, ``some-unknown-letters``,
        ``one-reader``, ``outlines`` or ``page-without-text``.
    """
    number = page.number
    found = []
    if sum(glyph.text.isalnum() for glyph in unseen) >= _WORTH_TELLING:
        sentence = f"Page {number} holds text that cannot be seen. It was not counted; hiring systems may punish it."
        found.append(FileWarning("hidden-text", f"{sentence} Remove it.", number))
    letters = len(page.glyphs) + page.unknown
    if page.unknown > _UNKNOWN_SHARE * letters:
        sentence = f"On page {number} many letters have no meaning for a machine, only a shape."
        found.append(FileWarning("unknown-letters", f"{sentence} Export the resume with other fonts.", number))
    elif page.unknown >= _RIDDLES:
        sentence = f"On page {number} {page.unknown} letters have no meaning for a machine; it may read (cid:31) there."
        found.append(FileWarning("some-unknown-letters", f"{sentence} Export the resume with other fonts.", number))
    if page.one_reader:
        sentence = f"Only one of two readers could make sense of page {number}; hiring systems may lose its text."
        found.append(FileWarning("one-reader", f"{sentence} Export the resume again, with another program.", number))
    if not seen and page.ink is not None and _has_ink(page.ink):
        found.append(_without_text(page))
    return found


def _without_text(page: PageContent) -> FileWarning:
    number = page.number
    if page.shapes >= _OUTLINES:
        sentence = f"Page {number} holds no letters, only their outlines, which no machine reads."
        return FileWarning("outlines", f"{sentence} Export it with text kept as text.", number)
    sentence = f"Page {number} holds no text that a machine can read, perhaps only a picture of it."
    return FileWarning("page-without-text", f"{sentence} Export the page as text.", number)


def mixed_columns(number: int) -> FileWarning:
    """The warning about a page on which simple readers mix the columns."""
    sentence = f"On page {number} the file stores its columns line by line across; a simple reader would mix them."
    return FileWarning("mixed-columns", f"{sentence} Use one column, or another template.", number)


def file_warnings(
    sections: Sequence[Section], links: Sequence[Link], read: int, pages: int, size: int
) -> list[FileWarning]:
    """What is wrong with a resume as a whole.

    Args:
        sections: What was found in it.
        links: Where it leads.
        read: How many pages were read.
        pages: How many there are.
        size: Of the file, in bytes.

    Returns:
        Warnings with code ``little-text``, ``no-headings``, ``no-contact``, ``too-many-pages``, ``long`` or
        ``large-file``.
    """
    found = []
    letters = sum(len(word.text) for section in sections for block in section.blocks for word in block.words)
    if letters < _LITTLE:
        found.append(FileWarning("little-text", f"Only {letters} letters were found: too little for a resume."))
    elif all(section.heading is None for section in sections):
        sentence = "No heading was recognised. Name the parts of the resume in the usual words: Experience, Skills."
        found.append(FileWarning("no-headings", sentence))
    if letters >= _LITTLE and not _has_contact(sections):
        found.append(_without_contact(links))
    if pages > read:
        found.append(FileWarning("too-many-pages", f"Only the first {read} of {pages} pages were read."))
    elif pages > _LONG:
        found.append(FileWarning("long", f"The resume has {pages} pages. Few readers go beyond the second."))
    if size > _LARGE:
        sentence = f"The file is {size / 1e6:.1f} MB large; many hiring systems refuse more than 5 MB. Shrink pictures."
        found.append(FileWarning("large-file", sentence))
    return found


def _has_contact(sections: Sequence[Section]) -> bool:
    lines = (line for section in sections for block in section.blocks for line in block.lines)
    headings = (section.heading for section in sections if section.heading)
    return any(_is_contact(line.text) for line in chain(headings, lines))


def _is_contact(text: str) -> bool:
    return _ADDRESS.search(text) is not None or any(_is_telephone(found[0]) for found in _NUMBER.finditer(text))


def _is_telephone(number: str) -> bool:
    digits = sum(character.isdigit() for character in number)
    return digits >= _FEWEST_DIGITS - 2 * (number[0] in "+(") and not _YEARS.fullmatch(number)


def _without_contact(links: Sequence[Link]) -> FileWarning:
    if any(link.url.startswith(("mailto:", "tel:")) for link in links):
        sentence = "The contact details stand only in links, behind an icon or a picture."
    else:
        sentence = "No e-mail address or telephone number can be read; they may stand in a picture or be left out."
    return FileWarning("no-contact", f"{sentence} Write them as text, so that a machine can read them.")


def _has_ink(ink: Picture) -> bool:
    return min(ink.pixels, default=255) < _DARK
