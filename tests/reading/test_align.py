from __future__ import annotations

import pytest

from checker.reading.align import align
from checker.reading.glyph import SOFT_HYPHEN, UNKNOWN, Glyph

WIDTH = 6.0


def letters(text: str, *, size: float = 10.0, start: float = 50.0) -> tuple[Glyph, ...]:
    return tuple(
        Glyph(letter, start + WIDTH * at, 90, start + WIDTH * (at + 1), 100, 98, size) for at, letter in enumerate(text)
    )


def without(glyphs: tuple[Glyph, ...], dropped: str) -> tuple[Glyph, ...]:
    return tuple(glyph for glyph in glyphs if glyph.text not in dropped)


def text(glyphs: tuple[Glyph, ...]) -> str:
    return "".join(glyph.text for glyph in glyphs)


@pytest.mark.parametrize("word", ["di?erent kinds", "o?ce hours", "a sta?", "?rst and last", "e?e?t"])
def test_a_letter_that_neither_reader_knows_doubles_none_of_its_neighbours(word: str) -> None:
    full = letters(word.replace("?", UNKNOWN))
    assert text(align(full, without(full, UNKNOWN + " "))) == word.replace("?", "")


def test_a_letter_that_only_the_other_reader_knows_is_taken_from_it() -> None:
    assert text(align(letters(f"o{UNKNOWN}ce hours"), without(letters("oXce hours"), " "))) == "oXce hours"


def test_letters_without_a_size_are_no_obstacle() -> None:
    full = letters("ab cd", size=0) + letters("Python", start=200)
    assert text(align(full, letters("xy", size=0) + letters("Python", start=200))) == "ab cdPython"


def test_a_soft_hyphen_at_a_line_end_stays_where_it_is_drawn() -> None:
    full = letters(f"mi{SOFT_HYPHEN}cro and ap{SOFT_HYPHEN}")
    *most, last = without(full, " ")
    found = align(full, (*most, last._replace(text="-")))
    assert (found[-1].text, found[-1].x0) == (SOFT_HYPHEN, last.x0)
