"""No real word is taken for a slip of another: no English word, no name of a tool, no surname."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import make_document

from checker.matching.matcher import match_document
from checker.matching.report import Tier
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.matching.catalogue import Catalogue

_ENGLISH = tuple(resource("words", "english.txt").read_text(encoding="utf-8").split())
_NAMES = tuple((Path(__file__).parent / "tool_names.txt").read_text(encoding="utf-8").splitlines())
_SURNAMES = tuple((Path(__file__).parent / "surnames.txt").read_text(encoding="utf-8").splitlines())
_GUESSED = (Tier.FUZZY, Tier.VARIANT)


def _guessed(lines: Iterable[str], catalogue: Catalogue) -> set[tuple[str, str]]:
    """What was taken for a term that is written otherwise: the words and the term."""
    found, _ = match_document(make_document(("skills", tuple(lines))), catalogue)
    return {(item.text, item.term) for items in found.values() for item in items if item.tier in _GUESSED}


def _rows(words: Sequence[str], sign: str) -> list[str]:
    return [sign.join(words[at : at + 40]) for at in range(0, len(words), 40)]


def test_the_lists_are_long_and_hold_nothing_twice() -> None:
    assert len(_ENGLISH) > 30_000
    assert len({name.casefold() for name in _NAMES}) == len(_NAMES) > 1_000


def test_a_slip_among_words_is_found_at_all(catalogue: Catalogue) -> None:
    assert _guessed(["abbey, Tensorlfow, zebra"], catalogue) == {("Tensorlfow,", "TensorFlow")}


@pytest.mark.parametrize("sign", [", ", " "])
def test_no_english_word_is_taken_for_a_slip(sign: str, catalogue: Catalogue) -> None:
    assert _guessed(_rows(_ENGLISH, sign), catalogue) == set()


def test_no_name_of_a_tool_is_taken_for_a_slip(catalogue: Catalogue) -> None:
    assert _guessed(_NAMES, catalogue) == set()
    assert _guessed((name.lower() for name in _NAMES), catalogue) == set()


@pytest.mark.parametrize("sign", [", ", " "])
def test_no_surname_is_taken_for_a_slip(sign: str, catalogue: Catalogue) -> None:
    assert _guessed(_rows(_SURNAMES, sign), catalogue) == set()
