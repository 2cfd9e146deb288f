from __future__ import annotations

import pytest

from checker.reading.document import Box, Word
from checker.reading.leftward import in_order, turned


def read(drawn: str) -> str:
    words = [Word(text, 1, (Box(10.0 * at, 0, 10.0 * at + 9, 9),), 10) for at, text in enumerate(drawn.split())]
    return " ".join(word.text for word in in_order(words))


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        ("םולש", "שלום"),
        ("2019-ב", "ב-2019"),
        ("(ןנעב)", "(בענן)"),
        ("PyTorch-ל", "ל-PyTorch"),
        ("3.11", "3.11"),
        ("ada@example.org", "ada@example.org"),
    ],
)
def test_the_letters_of_a_word_are_turned_but_for_numbers_and_latin_ones(drawn: str, meant: str) -> None:
    assert turned(drawn) == meant


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        ("Python and SQL", "Python and SQL"),
        ("ריכב טקיורפ להנמ", "להנמ טקיורפ ריכב"),
        ("2019 תנשמ Tel Data תרבחב תסדנהמ", "תסדנהמ תרבחב Tel Data תנשמ 2019"),
        ("Python 3 םע הדובע", "הדובע םע Python 3"),
        ("Talks on למידת מכונה at home", "Talks on מכונה למידת at home"),
        ("• Name: משה כהן , Haifa Bay", "• Name: כהן משה , Haifa Bay"),
    ],
)
def test_the_words_of_a_line_follow_the_direction_of_most_of_them(drawn: str, meant: str) -> None:
    assert read(drawn) == meant
