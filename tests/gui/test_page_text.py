"""The words on the pages: what a search finds, and what the mouse marks."""

from __future__ import annotations

import pytest

from checker.gui.page.text import PageText, Place, Stretch
from checker.reading.document import Block, Box, Document, Line, Page, Section, SectionKind, Word


def line(text: str, top: float, page: int = 1, left: float = 50) -> Line:
    words = []
    for word in text.split():
        width = 6.0 * len(word)
        words.append(Word(word, page, (Box(left, top, left + width, top + 10),), 10))
        left += width + 4
    return Line(tuple(words))


TEXT = PageText(
    Document(
        "cv.pdf",
        (Page(1, 595, 842), Page(2, 595, 842)),
        (
            Section(
                SectionKind.EXPERIENCE,
                line("Expérience", 100),
                (Block((line("Built a model that finds weak", 120), line("seams in steel", 134))),),
            ),
            Section(SectionKind.PROJECTS, None, (Block((line("Another model", 60, page=2),)),)),
        ),
    )
)


def words_of(stretch: Stretch | None) -> str:
    assert stretch is not None
    return TEXT.text(stretch)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("MODEL", ["model", "model"]),
        ("experience", ["Expérience"]),
        ("weak  seams", ["weak\nseams"]),  # across lines
        ("mod", ["model", "model"]),  # a part of a word
        ("l that", ["model that"]),
        ("steel another", ["steel\nAnother"]),
        ("e", ["Expérience", "Expérience", "Expérience", "Expérience"]),
        ("nowhere", []),
        ("  ", []),
        ("", []),
    ],
)
def test_a_search_finds_words_whatever_their_case_accents_and_lines(wanted: str, found: list[str]) -> None:
    assert [words_of(stretch) for stretch in TEXT.found(wanted)][: len(found) or None] == found


def test_a_stretch_lies_on_its_words() -> None:
    (stretch,) = TEXT.found("weak seams")

    assert [(page, box.top) for page, box in TEXT.boxes(stretch)] == [(1, 120), (1, 134)]


def test_the_mouse_marks_words_in_reading_order_either_way() -> None:
    start, end = Place(1, 80, 125), Place(1, 60, 139)

    assert (
        words_of(TEXT.between(start, end))
        == words_of(TEXT.between(end, start))
        == "Built a model that finds weak\nseams"
    )


def test_beside_a_line_its_own_words_are_nearest() -> None:
    assert words_of(TEXT.between(Place(1, 500, 126), Place(1, 500, 126))) == "weak"


def test_over_pages() -> None:
    assert words_of(TEXT.between(Place(1, 130, 139), Place(2, 50, 65))) == "steel\nAnother"


def test_nothing_is_marked_where_there_are_no_words() -> None:
    empty = PageText(Document("cv.pdf", (Page(1, 595, 842),), ()))

    assert empty.between(Place(1, 1, 1), Place(1, 9, 9)) is None
    assert empty.all() is None
    assert empty.found("a") == ()
    assert words_of(TEXT.all()).count("\n") == 3
