"""Resumes to measure with: those that are named on the command line, or invented ones of so many pages."""

from __future__ import annotations

import io
import sys
from itertools import cycle
from pathlib import Path

import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer

_TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(_TESTS))
from builders import read_case  # noqa: E402 - it stands among the tests

PAGES = (1, 2, 5, 20)
_TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=9.5, leading=12.5)
_HEADING = ParagraphStyle("heading", _TEXT, fontName="Helvetica-Bold", fontSize=12, leading=18)
_SAFE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def papers(arguments: list[str]) -> dict[str, bytes]:
    """Names and contents of the PDF files to measure with.

    Args:
        arguments: Paths of PDF files or of folders with some; none for invented resumes of ``PAGES`` pages.
    """
    if not arguments:
        return {f"invented, {pages} page{'s' * (pages > 1)}": invented(pages) for pages in PAGES}
    paths = [Path(argument) for argument in arguments]
    files = [file for path in paths for file in (sorted(path.glob("*.pdf")) if path.is_dir() else [path])]
    return {file.stem: file.read_bytes() for file in files}


def invented(pages: int) -> bytes:
    """A resume of so many dense pages, out of the invented ones that the tests have."""
    story: list[Flowable] = []
    for case in cycle(sorted((_TESTS / "matching" / "cases").glob("en*.toml"))):
        story += _story(case)
        if len(story) > 90 * pages:
            break
    made = io.BytesIO()
    SimpleDocTemplate(made, leftMargin=50, rightMargin=50, topMargin=45, bottomMargin=45, invariant=1).build(story)
    return _cut(made.getvalue(), pages)


def _cut(data: bytes, pages: int) -> bytes:
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document) - 1, pages - 1, -1):
        del document[number]
    made = io.BytesIO()
    document.save(made)
    document.close()
    return made.getvalue()


def _story(case: Path) -> list[Flowable]:
    read = read_case(case)
    story: list[Flowable] = []
    for section in read.section:
        if section.title:
            story += [Spacer(1, 6), Paragraph(section.title.translate(_SAFE), _HEADING)]
        for line in section.lines:
            bullet = line.startswith("- ")
            text = line.removeprefix("- ").translate(_SAFE)
            story.append(Paragraph(text, _TEXT, bulletText="\u2022" if bullet else None))
    return story
