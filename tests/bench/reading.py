"""Measures reading and checking, file by file, beside what the PDF libraries themselves take.

Run it with ``make bench``, or with PDF files or folders as arguments; it prints milliseconds and judges nothing.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from datetime import date
from typing import TYPE_CHECKING

import pdfplumber
import pypdfium2
from papers import papers

from checker.advising.advice import load_advice
from checker.check import check
from checker.matching.catalogue import load_catalogue
from checker.reading.pdf import Pdf, Reader, silence
from checker.reading.resume import document
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.reading.document import Document

_RUNS = 5
_TITLES = ("pages", "pdfplumber", "full", "full/", "pdfium", "quick", "quick/", "check")


def main() -> None:
    """Print a line for each file, each the best of five runs taken in turn, and the medians of all."""
    silence()
    catalogue = load_catalogue(resource("requirements"))
    advice = load_advice(resource("advice"), catalogue.by_id)

    def judged(read: Document) -> None:
        check(read, catalogue, advice, date(2026, 1, 1))

    print(f"{'milliseconds':24}", *(f"{title:>10}" for title in _TITLES))
    table = []
    for name, data in papers(sys.argv[1:]).items():
        read = _read(data, Reader.FULL)
        bare_full, full, bare_quick, quick, checked = _times(
            lambda data=data: _pdfplumber(data),
            lambda data=data: _read(data, Reader.FULL),
            lambda data=data: _pdfium(data),
            lambda data=data: _read(data, Reader.QUICK),
            lambda read=read: judged(read),
        )
        row = (len(read.pages), bare_full, full, full / bare_full, bare_quick, quick, quick / bare_quick, checked)
        table.append(row)
        _print(name, row)
    _print("median", tuple(statistics.median(column) for column in zip(*table, strict=True)))


def _print(name: str, row: tuple[float, ...]) -> None:
    pages, bare_full, full, full_ratio, bare_quick, quick, quick_ratio, checked = row
    cells = (f"{pages:.0f}", *(f"{cell:.1f}" for cell in (bare_full, full)), f"{full_ratio:.2f}")
    cells += (*(f"{cell:.1f}" for cell in (bare_quick, quick)), f"{quick_ratio:.2f}", f"{checked:.1f}")
    print(f"{name:24}", *(f"{cell:>10}" for cell in cells), flush=True)


def _times(*calls: Callable[[], object]) -> list[float]:
    """Milliseconds of processor time that each takes, the least of some runs in turn, so that they share their luck."""
    best = [float("inf")] * len(calls)
    for _ in range(_RUNS):
        for at, call in enumerate(calls):
            start = time.process_time()
            call()
            best[at] = min(best[at], 1000 * (time.process_time() - start))
    return best


def _pdfplumber(data: bytes) -> None:
    """The words of all pages, as pdfplumber's own call gives them."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.extract_words()


def _pdfium(data: bytes) -> None:
    """The letters of all pages with their boxes, as pypdfium2's own calls give them."""
    pdf = pypdfium2.PdfDocument(data)
    for page in pdf:
        text = page.get_textpage()
        for index in range(text.count_chars()):
            text.get_text_range(index, 1)
            text.get_charbox(index)
    pdf.close()


def _read(data: bytes, reader: Reader) -> Document:
    with Pdf(data) as pdf:
        return document(pdf, "resume.pdf", reader)


if __name__ == "__main__":
    main()
