"""Pages that hang, swell or make no sense: each is reported, and the rest is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hostile.attacks import WORDS, attacks, resume
from reading.papers import Paper, read_bytes

from checker.errors import ReadingError
from checker.reading import pdf as door
from checker.reading.glyph import Glyph
from checker.reading.patience import Patience
from checker.reading.pdf import Pdf, Reader
from checker.reading.resume import document

if TYPE_CHECKING:
    from pathlib import Path


def attack(name: str, folder: Path) -> bytes:
    path = folder / f"{name}.pdf"
    next(each for each in attacks() if each.name == path.name).make(path)
    return path.read_bytes()


@pytest.mark.parametrize(
    "name", ["mediabox-missing", "mediabox-null", "mediabox-of-names", "mediabox-zero", "first-page-bad"]
)
def test_pages_of_odd_sizes_are_read(name: str, tmp_path: Path) -> None:
    assert WORDS in read_bytes(attack(name, tmp_path)).text


def test_a_page_that_hangs_one_reader_is_read_by_the_other(tmp_path: Path) -> None:
    with Pdf(attack("mediabox-is-itself", tmp_path), patience=Patience(file=20, page=0.5)) as pdf:
        read = document(pdf, "x.pdf")
    assert WORDS in read.text
    assert "one-reader" in {warning.code for warning in read.warnings}


def test_a_page_that_hangs_both_says_so_and_spoils_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper()
    for number in range(3):
        paper.text(50, 60 + 90 * number, f"Python, for {number + 1} years").page()

    def hangs_on_page_two(real: object) -> object:
        def read(self: Pdf, number: int) -> object:
            while number == 2:
                pass
            return real(self, number)  # type: ignore[operator]

        return read

    monkeypatch.setattr(Pdf, "_by_plumber", hangs_on_page_two(Pdf._by_plumber))
    monkeypatch.setattr(
        door.PdfiumPage,
        "of",
        lambda document, number, *, by_word=False: None,  # noqa: ARG005
    )
    with Pdf(paper.data(), patience=Patience(file=20, page=0.3)) as pdf:
        read = document(pdf, "x.pdf")
    assert [page.problem for page in read.pages] == ["", "Page 2 is too complex to be read in time.", ""]
    assert read.text.count("Python") == 2


def test_a_page_on_which_reading_itself_fails_says_so_and_spoils_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper()
    for _ in range(2):
        paper.text(50, 60, WORDS).page()
    real = door.align

    def fails_once(*_: object) -> object:
        monkeypatch.setattr(door, "align", real)
        raise LookupError("a fault of ours")

    monkeypatch.setattr(door, "align", fails_once)
    read = read_bytes(paper.data())
    assert [page.problem for page in read.pages] == ["Page 1 is damaged and could not be read.", ""]
    assert WORDS in read.text


def test_letters_without_size_are_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as caught:
        read_bytes(attack("letters-without-size", tmp_path))
    assert caught.value.code == "no-text"


def test_the_reader_of_record_reads_alone() -> None:
    with Pdf(resume(), quick=False) as pdf:
        assert not pdf.has_quick
        assert document(pdf, "x.pdf").text == f"Ada Invented\n{WORDS}"
        with pytest.raises(ReadingError, match="cannot be drawn"):
            pdf.picture(1, 100)


@pytest.mark.parametrize("reader", list(Reader))
def test_what_is_too_much_text_is_left_out_and_told(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.reading.resume._MOST", 60)
    monkeypatch.setattr("checker.reading.resume._MOST_IN_ALL", 100)
    paper = Paper()
    for _ in range(3):
        paper.lines(50, 60, ["w o r d s " * 10] * 3)
        paper.page()
    problems = [page.problem for page in read_bytes(paper.data(), reader).pages]
    assert "only the first 60 letters were read" in problems[0]
    assert "only the first 40 letters were read" in problems[1]
    assert problems[2] == "Page 3 was left out: the pages before it hold more text than any resume."


def test_a_word_without_end_is_cut() -> None:
    read = read_bytes(Paper(width=9000).text(10, 60, "x" * 900).data(), Reader.QUICK)
    assert read.text.replace("\n", "").replace(" ", "") == "x" * 900


def test_blanks_do_not_count_where_one_reader_puts_all_letters_off_the_paper() -> None:
    there = tuple(Glyph(letter, 10.0, 10.0, 15.0, 20.0, 18.0, 10.0) for letter in "Python")
    gone = tuple(glyph._replace(top=-90.0, bottom=-80.0) for glyph in there)
    blank = gone[0]._replace(text=" ")
    assert door._is_astray((*gone, blank, blank), there, (595.0, 842.0))
    assert not door._is_astray((*there, blank), there, (595.0, 842.0))
    assert not door._is_astray(gone, there[:3], (595.0, 842.0))
