from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from reading.golden import layouts, letters, qt
from reading.papers import read_bytes

from checker.reading.pdf import Reader

if TYPE_CHECKING:
    from checker.reading.document import Document, Word

HERE = Path(__file__).parent / "golden"
DRAWN = {**layouts.CASES, **letters.CASES, **qt.CASES}
FILES = {path.stem: path for path in sorted((HERE / "files").glob("*.pdf"))}
NAMES = [*DRAWN, *FILES]
# Lines that the quick reader gives otherwise: pdfium turns one bracket of a pair, and sets Arabic letters loosely.
QUICK_DIFFERS = {
    "chromium-hebrew": {
        "פיתוח מודלים עם PyTorch ועם Python 3 (בענן)": "פיתוח מודלים עם PyTorch ועם Python 3 )בענן)",
        "مهندسة بيانات في شركة صغيرة": "م هندسة بيا نات ف ي ش ركة صغيرة",
    },
}


@cache
def data(name: str) -> bytes:
    return DRAWN[name]() if name in DRAWN else FILES[name].read_bytes()


@cache
def reading(name: str, reader: Reader) -> Document:
    return read_bytes(data(name), reader)


def expected(name: str) -> tuple[list[str], list[str]]:
    """The kinds of the sections, and the lines with an empty one between sections."""
    kinds, _, *lines = (HERE / "expected" / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return kinds.removeprefix("kinds: ").split(), lines


def words(read: Document) -> list[Word]:
    lines = [line for section in read.sections for block in section.blocks for line in block.lines]
    return [word for line in [*(s.heading for s in read.sections if s.heading), *lines] for word in line.words]


@pytest.mark.parametrize("name", NAMES)
def test_it_is_read_as_a_person_reads_it(name: str) -> None:
    kinds, lines = expected(name)
    read = reading(name, Reader.FULL)
    assert read.text.split("\n") == lines
    assert [section.kind.value for section in read.sections] == kinds


@pytest.mark.parametrize("name", NAMES)
def test_the_quick_reader_says_the_same(name: str) -> None:
    lines = [line for line in expected(name)[1] if line]
    differs = QUICK_DIFFERS.get(name, {})
    assert [line for line in reading(name, Reader.QUICK).text.split("\n") if line] == [
        differs.get(line, line) for line in lines
    ]


@pytest.mark.parametrize("name", NAMES)
def test_boxes_lie_on_the_page_and_on_their_words(name: str) -> None:
    read = reading(name, Reader.FULL)
    with pypdfium2.PdfDocument(data(name)) as document:
        for word in words(read):
            page = read.pages[word.page - 1]
            for box in word.boxes:
                assert 0 <= box.x0 < box.x1 <= page.width
                assert 0 <= box.top < box.bottom <= page.height
            assert drawn_letters(document, word) >= set(_letters(word.text))


def drawn_letters(document: pypdfium2.PdfDocument, word: Word) -> set[str]:
    """What pdfium, which draws the page, has inside a word's boxes."""
    page = document[word.page - 1]
    left, _, _, top = page.get_bbox()
    if page.get_rotation():
        return set(_letters(word.text))  # pdfium answers in the page's own coordinates; test_pdf looks at these
    text = page.get_textpage()
    found = (
        text.get_text_bounded(left + b.x0 - 1, top - b.bottom - 1, left + b.x1 + 1, top - b.top + 1) for b in word.boxes
    )
    return set(_letters("".join(found)))


def _letters(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum()).replace("ı", "i")


def test_each_expectation_has_its_resume() -> None:
    assert sorted(path.stem for path in (HERE / "expected").glob("*.txt")) == sorted(NAMES)
