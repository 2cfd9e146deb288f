"""A resume's file in, the document that a person would read in it out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.cautions import file_warnings, mixed_columns, page_warnings
from checker.reading.document import Document, Page
from checker.reading.file import pdf_bytes
from checker.reading.hidden import told_apart
from checker.reading.layout import Sheet, flows, gutters, sheets, without_running_titles
from checker.reading.links import joined
from checker.reading.refusal import without_text
from checker.reading.sections import sections
from checker.reading.stream import mixes_columns, stops

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.reading.document import FileWarning, Link
    from checker.reading.glyph import PageContent
    from checker.reading.pdf import Pdf, Reader
    from checker.reading.stream import Point


_MOST = 40_000  # letters on a page
_MOST_IN_ALL = 200_000  # letters: 50 pages as dense as they come


def read(path: str | Path, password: str | None = None) -> Document:
    """The document in a resume's file, by the reader of record.

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


def quick_document(pdf: Pdf, name: str) -> Document | None:
    """The document by the quick reader, or None where the reader of record should have the only word."""
    from checker.reading.pdf import Reader  # noqa: PLC0415 (as in :func:`read`)

    try:
        return document(pdf, name, Reader.QUICK)
    except Exception:  # noqa: BLE001 (whatever it is, the reader of record may do better)
        return None


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
    return next(step for step in reading(pdf, name, reader) if step is not None)


def reading(pdf: Pdf, name: str, reader: Reader | None = None) -> Iterator[Document | None]:
    """The same as :func:`document`, with a pause after each page for whoever has other work to do in between.

    Yields:
        None after each page, and the document at the end.

    Raises:
        ReadingError: As :func:`document` does.
    """
    read: list[_PageRead] = []
    left = _MOST_IN_ALL
    for content in pdf.pages() if reader is None else pdf.pages(reader):
        part = _at_most(content, min(left, _MOST))
        left -= len(part.glyphs)
        read.append(pdf.arranged(partial(_page, part), partial(_too_complex, part)))
        yield None
    pages = tuple(each.page for each in read)
    warnings = [warning for each in read for warning in each.warnings]
    refusal = without_text(_letters(read), pages, warnings)
    if refusal is not None:
        raise refusal
    usual = gutters(sheet for each in read for sheet in each.sheets)
    columns = [tuple(flow for sheet in each.sheets for flow in flows(sheet, usual)) for each in read]
    mixed = (each for each, found in zip(read, columns, strict=True) if mixes_columns(each.order, found))
    warnings += [mixed_columns(each.page.number) for each in mixed]
    found_sections = sections(without_running_titles(columns, [page.height for page in pages]))
    links = joined([link for each in read for link in each.links])
    yield Document(
        name=name.encode("utf-8", "replace").decode(),  # a name that is no UTF-8 could not be written into JSON
        pages=pages,
        sections=found_sections,
        links=links,
        warnings=(*warnings, *file_warnings(found_sections, links, len(pages), pdf.page_count, pdf.size)),
    )


class _PageRead(NamedTuple):
    """What one page gives, before it is known what the others look like."""

    page: Page
    sheets: tuple[Sheet, ...] = ()
    links: tuple[Link, ...] = ()
    order: tuple[Point, ...] = ()  # where the file's own order stops and begins anew
    warnings: tuple[FileWarning, ...] = ()


def _at_most(content: PageContent, letters: int) -> PageContent:
    if len(content.glyphs) <= letters:
        return content
    problem = f"Page {content.number} holds more text than any resume: only the first {letters} letters were read."
    if not letters:
        problem = f"Page {content.number} was left out: the pages before it hold more text than any resume."
    return content._replace(glyphs=content.glyphs[:letters], problem=problem)


def _too_complex(content: PageContent) -> _PageRead:
    problem = f"Page {content.number} is too complex to be put in reading order in time and was left out."
    return _PageRead(Page(content.number, content.width, content.height, problem), links=content.links)


def _page(content: PageContent) -> _PageRead:
    page = Page(content.number, content.width, content.height, content.problem)
    try:
        seen, unseen = told_apart(content)
        found = sheets(seen, content.number, content.width, content.height)
    except Exception:  # noqa: BLE001 (numbers that no sane page has; one bad page spoils no other)
        problem = content.problem or f"Page {content.number} could not be put in reading order."
        return _PageRead(Page(page.number, page.width, page.height, problem), links=content.links)
    return _PageRead(page, found, content.links, stops(seen), tuple(page_warnings(content, seen, unseen)))


def _letters(pages: Sequence[_PageRead]) -> int:
    words = (word for page in pages for sheet in page.sheets for row in sheet.rows for word in row.words)
    return sum(character.isalnum() for word in words for character in word.text)
