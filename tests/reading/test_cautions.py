from __future__ import annotations

import pytest
from reading.papers import LINE, Paper, text_lines

from checker.reading.cautions import page_warnings
from checker.reading.document import Box, Document, Link
from checker.reading.glyph import Glyph, PageContent
from checker.reading.links import joined

CONTACT = "ada@example.org"
PROSE = ["Engineer at Nowhere Ltd, where many things were built and some of them were sold to others"] * 3


def sound() -> Paper:
    paper = Paper().text(50, 50, CONTACT)
    paper.section(50, 80, "Experience", PROSE)
    return paper


def codes(read: Document) -> list[tuple[str, int | None]]:
    return [(warning.code, warning.page) for warning in read.warnings]


def test_a_sound_resume_has_no_warnings() -> None:
    assert sound().read().warnings == ()


def test_no_headings() -> None:
    paper = Paper()
    paper.lines(50, 80, [CONTACT, *PROSE])
    assert codes(paper.read()) == [("no-headings", None)]


def test_hardly_any_text() -> None:
    assert codes(Paper().text(50, 80, "Ada").read()) == [("little-text", None)]


def test_a_page_that_is_a_picture_among_others() -> None:
    paper = sound()
    paper.page().canvas.rect(100, 100, 200, 200, fill=1)
    assert codes(paper.read()) == [("page-without-text", 2)]


def test_many_pages() -> None:
    paper = Paper()
    for _ in range(5):
        paper.section(50, 80, "Experience", [CONTACT, *PROSE])
        paper.page()
    assert codes(paper.read()) == [("long", None)]


def test_more_pages_than_anybody_reads() -> None:
    paper = Paper()
    for number in range(52):
        paper.section(50, 80, "Experience", [CONTACT, f"Thing number {number} of a great many"])
        paper.page()
    read = paper.read()
    assert len(read.pages) == 50
    assert codes(read) == [("too-many-pages", None)]


def test_a_page_of_outlines_among_others() -> None:
    paper = sound()
    canvas = paper.page().canvas
    for number in range(200):
        path = canvas.beginPath()
        path.moveTo(50 + 7 * (number % 60), 700 - 20 * (number // 60))
        path.curveTo(52, 690, 54, 710, 50 + 7 * (number % 60) + 5, 700 - 20 * (number // 60))
        canvas.drawPath(path)
    assert codes(paper.read()) == [("outlines", 2)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("grace@example.org", False),
        ("+1 (555) 010-0199", False),
        ("Phone 0211 / 555 01 00", False),
        ("Nowhere, 2019 - 2023", True),
        ("grace (at) example.org", False),
    ],
)
def test_contact_details_that_nobody_can_read(line: str, *, told: bool) -> None:
    paper = Paper().text(50, 50, line)
    paper.section(50, 80, "Experience", PROSE)
    assert (("no-contact", None) in codes(paper.read())) is told


def test_contact_details_that_stand_only_in_a_link() -> None:
    paper = Paper()
    paper.section(50, 80, "Experience", PROSE)
    paper.canvas.linkURL("mailto:ada@example.org", (50, 780, 60, 790))
    (warning,) = paper.read().warnings
    assert warning.code == "no-contact"
    assert "links" in warning.sentence


def two_columns(*, across: bool) -> Paper:
    """A sidebar and a main column, written line by line across, or one column after the other."""
    side = ["Skills", *(f"Tool number {word}" for word in ["one", "two", "three", "four", "five", "six", "seven"])]
    main = ["Experience", *(f"Built and sold thing {word} to a great many people" for word in "abcdefghijk")]
    places = [(50.0, 100.0 + 17 * at, text) for at, text in enumerate(side)]
    places += [(220.0, 100.0 + LINE * at, text) for at, text in enumerate(main)]
    paper = Paper().text(50, 50, CONTACT)
    for x, y, text in sorted(places, key=lambda place: place[1]) if across else places:
        paper.text(x, y, text, bold=text in {"Skills", "Experience"})
    return paper


def test_columns_that_the_file_stores_across() -> None:
    assert ("mixed-columns", 1) in codes(two_columns(across=True).read())
    assert text_lines(two_columns(across=True).read()) == text_lines(two_columns(across=False).read())


def test_columns_that_the_file_stores_one_by_one() -> None:
    assert ("mixed-columns", 1) not in codes(two_columns(across=False).read())


def test_a_page_that_only_one_reader_can_read() -> None:
    content = PageContent(3, 595, 842, (), (), None, one_reader=True)
    (warning,) = page_warnings(content, (), ())
    assert (warning.code, warning.page) == ("one-reader", 3)


def test_letters_without_a_meaning() -> None:
    letter = Glyph("a", 50, 50, 55, 60, 58, 10)
    content = PageContent(1, 595, 842, (letter,) * 1000, (), None, unknown=20)
    assert [warning.code for warning in page_warnings(content, content.glyphs, ())] == ["some-unknown-letters"]
    many = content._replace(unknown=600)
    assert [warning.code for warning in page_warnings(many, many.glyphs, ())] == ["unknown-letters"]


def test_the_parts_of_a_link_are_one() -> None:
    icon, words = Box(50, 90, 60, 100), Box(60, 89, 120, 101)
    far = Box(300, 90, 360, 100)
    links = [Link("https://example.org", 1, box) for box in (icon, words, far)]
    assert joined(links) == (
        Link("https://example.org", 1, Box(50, 89, 120, 101)),
        Link("https://example.org", 1, far),
    )


def test_links_to_other_places_stay_apart() -> None:
    links = [Link(url, 1, Box(50, 90, 60, 100)) for url in ("https://example.org/a", "https://example.org/b")]
    assert joined(links) == tuple(links)
