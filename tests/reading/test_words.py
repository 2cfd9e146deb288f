from __future__ import annotations

import pytest
from reading.papers import Paper, chinese_font, embedded_font, text_lines

from checker.reading.glyph import clean, mend_encoding
from checker.reading.pdf import Reader


def spaced(paper: Paper, x: float, y: float, text: str, by: float) -> Paper:
    drawn = paper.canvas.beginText(x, paper.height - y)
    drawn.setFont("Helvetica-Bold", 12)
    drawn.setCharSpace(by)
    drawn.textOut(text)
    paper.canvas.drawText(drawn)
    return paper


@pytest.mark.parametrize("by", [1.0, 2.5, 6.0])
@pytest.mark.parametrize("reader", list(Reader))
def test_letter_spaced_headings_are_words(by: float, reader: Reader) -> None:
    paper = spaced(Paper(), 50, 100, "WORK EXPERIENCE", by)
    paper.text(50, 130, "Engineer at Nowhere Ltd, which made nothing at all")
    assert text_lines(paper.read(reader))[0] == "WORK EXPERIENCE"


def test_letters_with_blanks_between_them_are_a_word() -> None:
    paper = Paper().text(50, 100, "E X P E R I E N C E", size=14, bold=True)
    paper.text(50, 130, "Engineer at Nowhere Ltd, which made nothing at all")
    assert text_lines(paper.read())[0] == "EXPERIENCE"


def test_three_letters_alone_stay_apart() -> None:
    assert text_lines(Paper().text(50, 100, "R C Q and other languages").read()) == ["R C Q and other languages"]


def test_words_set_without_blanks_are_parted_by_their_gaps() -> None:
    paper = Paper()
    x = 50.0
    for word in ("Machine", "learning", "engineer", "at", "a", "small", "company"):
        paper.text(x, 100, word)
        x += paper.canvas.stringWidth(word, "Helvetica", 10) + 1.6
    assert text_lines(paper.read()) == ["Machine learning engineer at a small company"]


def test_fake_bold_is_read_once_and_is_bold() -> None:
    paper = Paper().text(50, 100, "Feeling well").text(50.4, 100, "Feeling well")
    read = paper.read()
    assert text_lines(read) == ["Feeling well"]
    assert all(word.bold for section in read.sections for block in section.blocks for word in block.words)


@pytest.mark.parametrize("reader", list(Reader))
def test_ligatures_are_letters(reader: Reader) -> None:
    paper = Paper().text(50, 100, "Certi\ufb01ed in work\ufb02ows", font=embedded_font())
    assert text_lines(paper.read(reader)) == ["Certified in workflows"]


def test_accents_stay() -> None:
    paper = Paper().text(50, 100, "Pädagogik für Ingenieure, côté élève, señor", font=embedded_font())
    assert text_lines(paper.read()) == ["Pädagogik für Ingenieure, côté élève, señor"]


def test_chinese_is_read() -> None:
    paper = Paper().text(50, 100, "机器学习工程师 Python", font=chinese_font())
    assert text_lines(paper.read()) == ["机器学习工程师 Python"]


def test_superscripts_stay_with_their_word() -> None:
    paper = Paper().text(50, 100, "the 4").text(72.4, 96, "th", size=6).text(80, 100, "place of many")
    assert text_lines(paper.read()) == ["the 4th place of many"]


@pytest.mark.parametrize(
    ("raw", "read"),
    [("\ufb03", "ffi"), ("\u00a0", " "), ("\u2011", "-"), ("\u200b", ""), ("\uf0b7", "•"), ("\uf123", ""), ("e", "e")],
)
def test_characters_are_cleaned(raw: str, read: str) -> None:
    assert clean(raw) == read


@pytest.mark.parametrize(
    ("raw", "meant"), [("cafÃ©", "café"), ("â€“", "–"), ("Â®", "®"), ("Übung", "Übung"), ("Ã", "Ã")]
)
def test_mojibake_is_mended_where_it_is_sure(raw: str, meant: str) -> None:
    assert mend_encoding(raw) == meant


def test_a_page_that_was_scanned_askew_keeps_its_lines() -> None:
    paper = Paper()
    paper.canvas.rotate(-2)
    paper.lines(60, 120, [f"Line {n} of the text on a page that is not quite level at all" for n in range(4)])
    assert text_lines(paper.read()) == [
        f"Line {n} of the text on a page that is not quite level at all" for n in range(4)
    ]


def test_soft_hyphens_are_gone() -> None:
    paper = Paper().text(50, 100, "Soft\u00adware and micro\u00adservices")
    assert text_lines(paper.read()) == ["Software and microservices"]


@pytest.mark.parametrize("reader", list(Reader))
def test_a_line_beside_another_that_is_a_little_higher_stays_apart(reader: Reader) -> None:
    paper = Paper()
    for line in range(6):
        paper.text(200, 100 + 14 * line, f"Built and sold thing {'abcdef'[line]} to a great many people")
        paper.text(50, 103 + 14 * line, f"Tool number {'uvwxyz'[line]}")
    lines = text_lines(paper.read(reader))

    assert [line for line in lines if "sold" in line] == [
        f"Built and sold thing {letter} to a great many people" for letter in "abcdef"
    ]
    assert [line for line in lines if "Tool" in line] == [f"Tool number {letter}" for letter in "uvwxyz"]
