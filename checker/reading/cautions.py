"""Warnings about the file itself: what in it may hurt it in a hiring system, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.reading.document import FileWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.reading.document import Section
    from checker.reading.glyph import Glyph, PageContent, Picture

_WORTH_TELLING = 3  # letters: fewer hidden ones are a slip of the program that made the file
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
        Warnings with the page's number, with code ``hidden-text``, ``unknown-letters`` or ``page-without-text``.
    """
    number = page.number
    found = []
    if sum(glyph.text.isalnum() for glyph in unseen) >= _WORTH_TELLING:
        sentence = f"Page {number} holds text that cannot be seen. It was not counted; hiring systems may punish it."
        found.append(FileWarning("hidden-text", f"{sentence} Remove it.", number))
    if page.unknown > _UNKNOWN_SHARE * (len(page.glyphs) + page.unknown):
        sentence = f"On page {number} many letters have no meaning for a machine, only a shape."
        found.append(FileWarning("unknown-letters", f"{sentence} Export the resume with other fonts.", number))
    if not seen and page.ink is not None and _has_ink(page.ink):
        sentence = f"Page {number} holds no text that a machine can read, perhaps only a picture of it."
        found.append(FileWarning("page-without-text", f"{sentence} Export the page as text.", number))
    return found


def file_warnings(sections: Sequence[Section], read: int, pages: int, size: int) -> list[FileWarning]:
    """What is wrong with a resume as a whole.

    Args:
        sections: What was found in it.
        read: How many pages were read.
        pages: How many there are.
        size: Of the file, in bytes.

    Returns:
        Warnings with code ``little-text``, ``no-headings``, ``too-many-pages``, ``long`` or ``large-file``.
    """
    found = []
    letters = sum(len(word.text) for section in sections for block in section.blocks for word in block.words)
    if letters < _LITTLE:
        found.append(FileWarning("little-text", f"Only {letters} letters were found: too little for a resume."))
    elif all(section.heading is None for section in sections):
        sentence = "No heading was recognised. Name the parts of the resume in the usual words: Experience, Skills."
        found.append(FileWarning("no-headings", sentence))
    if pages > read:
        found.append(FileWarning("too-many-pages", f"Only the first {read} of {pages} pages were read."))
    elif pages > _LONG:
        found.append(FileWarning("long", f"The resume has {pages} pages. Few readers go beyond the second."))
    if size > _LARGE:
        sentence = f"The file is {size / 1e6:.1f} MB large; many hiring systems refuse more than 5 MB. Shrink pictures."
        found.append(FileWarning("large-file", sentence))
    return found


def _has_ink(ink: Picture) -> bool:
    return min(ink.pixels, default=255) < _DARK
