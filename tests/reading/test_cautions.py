from __future__ import annotations

from reading.papers import Paper

from checker.reading.document import Box, Document, Link
from checker.reading.links import joined

PROSE = ["Engineer at Nowhere Ltd, where many things were built and some of them were sold to others"] * 3


def codes(read: Document) -> list[tuple[str, int | None]]:
    return [(warning.code, warning.page) for warning in read.warnings]


def test_a_sound_resume_has_no_warnings() -> None:
    paper = Paper()
    paper.section(50, 80, "Experience", PROSE)
    assert paper.read().warnings == ()


def test_no_headings() -> None:
    paper = Paper()
    paper.lines(50, 80, PROSE)
    assert codes(paper.read()) == [("no-headings", None)]


def test_hardly_any_text() -> None:
    assert codes(Paper().text(50, 80, "Ada").read()) == [("little-text", None)]


def test_a_page_that_is_a_picture_among_others() -> None:
    paper = Paper()
    paper.section(50, 80, "Experience", PROSE)
    paper.page().canvas.rect(100, 100, 200, 200, fill=1)
    assert codes(paper.read()) == [("page-without-text", 2)]


def test_many_pages() -> None:
    paper = Paper()
    for _ in range(5):
        paper.section(50, 80, "Experience", PROSE)
        paper.page()
    assert codes(paper.read()) == [("long", None)]


def test_more_pages_than_anybody_reads() -> None:
    paper = Paper()
    for number in range(52):
        paper.section(50, 80, "Experience", [f"Thing number {number} of a great many"])
        paper.page()
    read = paper.read()
    assert len(read.pages) == 50
    assert codes(read) == [("too-many-pages", None)]


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
