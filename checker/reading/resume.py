"""A resume's file in, the document that a person would read in it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker.reading.cautions import file_warnings, page_warnings
from checker.reading.document import Document, Page
from checker.reading.file import pdf_bytes
from checker.reading.hidden import told_apart
from checker.reading.layout import Sheet, flows, gutters, sheets, without_running_titles
from checker.reading.links import joined
from checker.reading.refusal import without_text
from checker.reading.sections import sections

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.reading.document import FileWarning, Link
    from checker.reading.glyph import PageContent
    from checker.reading.pdf import Pdf, Reader


_MOST = 40_000  # letters on a page


def read(path: str | Path, password: str | None = None) -> Document:
    """The document in a resume's file.

    Args:
        path: A PDF file.
        password: What opens it, if something must.

    Returns:
        Its words in reading order.

    Raises:
        ReadingError: Where there is nothing to read, with a code, a title and a sentence for the user.
    """
    from checker.reading.pdf import Pdf  # noqa: PLC0415 (loads the PDF libraries; this module is cheap)

    with Pdf(pdf_bytes(path), password) as pdf:
        return document(pdf, Path(path).name)


def document(pdf: Pdf, name: str, reader: Reader | None = None) -> Document:
    """The document in an opened PDF.

    Args:
        pdf: The PDF.
        name: What the document is to be called.
        reader: Whose letters to take; the reader of record's by default.

    Returns:
        Its words in reading order.

    Raises:
        ReadingError: With code ``no-text`` where no page holds a word.
    """
    pages: list[Page] = []
    read_pages: list[tuple[Sheet, ...]] = []
    links: list[Link] = []
    warnings: list[FileWarning] = []
    for content in pdf.pages() if reader is None else pdf.pages(reader):
        page, found, warned = _page(content)
        pages.append(page)
        read_pages.append(found)
        links += content.links
        warnings += warned
    refusal = without_text(_letters(read_pages), pages, warnings)
    if refusal is not None:
        raise refusal
    usual = gutters(sheet for page in read_pages for sheet in page)
    columns = [tuple(flow for sheet in page for flow in flows(sheet, usual)) for page in read_pages]
    running = without_running_titles(columns, [page.height for page in pages])
    found_sections = sections(running)
    return Document(
        name=name.encode("utf-8", "replace").decode(),  # a name that is no UTF-8 could not be written into JSON
        pages=tuple(pages),
        sections=found_sections,
        links=joined(links),
        warnings=(*warnings, *file_warnings(found_sections, len(pages), pdf.page_count, pdf.size)),
    )


def _page(content: PageContent) -> tuple[Page, tuple[Sheet, ...], list[FileWarning]]:
    problem = content.problem
    if len(content.glyphs) > _MOST:
        content = content._replace(glyphs=content.glyphs[:_MOST])
        problem = f"Page {content.number} holds more text than any resume: only the first part was read."
    page = Page(content.number, content.width, content.height, problem)
    try:
        seen, unseen = told_apart(content)
        found = sheets(seen, content.number, content.width, content.height)
    except (ValueError, ArithmeticError, LookupError):  # numbers that no sane page has
        problem = content.problem or f"Page {content.number} could not be put in reading order."
        return Page(page.number, page.width, page.height, problem), (), []
    return page, found, page_warnings(content, seen, unseen)


def _letters(pages: Sequence[tuple[Sheet, ...]]) -> int:
    words = (word for page in pages for sheet in page for row in sheet.rows for word in row.words)
    return sum(character.isalnum() for word in words for character in word.text)
