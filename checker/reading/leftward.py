"""Words and lines of scripts that run from right to left, put into the order in which they are read."""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.reading.document import Word

_FIRST = "\u0590"  # no letter before it runs to the left
# Numbers and Latin words run to the right also there.
_FORWARD = re.compile(r"(?:[0-9\u0660-\u0669\u06f0-\u06f9A-Za-z\u00c0-\u024f]+[.,:/+@_%-]?)*[0-9\u0660-\u0669A-Za-z]%?")
_MIRRORED = str.maketrans("()[]{}<>", ")(][}{><")  # brackets are drawn turned round


def runs_left(text: str) -> bool:
    """Whether a text has letters of a script that is written from right to left."""
    return max(text) >= _FIRST and any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)


def turned(text: str) -> str:
    """A word's letters in the order in which they are read.

    Args:
        text: Its letters as they stand from left to right; some of them run to the left.

    Returns:
        The word, numbers and Latin letters in it left as they stand.
    """
    return _FORWARD.sub(lambda run: run[0][::-1], text[::-1].translate(_MIRRORED))


def in_order(words: Sequence[Word]) -> tuple[Word, ...]:
    """A line's words in the order in which they are read.

    Args:
        words: The words as they stand from left to right.

    Returns:
        The same words; the direction of most of them is the line's, and runs of the other one are turned in it.
    """
    sides = [_side(word.text) for word in words]
    if -1 not in sides:
        return tuple(words)
    found = list(zip(words, sides, strict=True))
    ordered = _from_the_right(found) if sum(sides) < 0 else _from_the_left(found)
    return tuple(word for word, _ in ordered)


_Sided = tuple["Word", int]


def _side(text: str) -> int:
    """-1 for a word that runs to the left, 1 for one that runs to the right, 0 for a number or a mark."""
    if runs_left(text):
        return -1
    return int(any(character.isalpha() for character in text))


def _from_the_right(words: list[_Sided]) -> list[_Sided]:
    made: list[_Sided] = []
    for leftward, group in itertools.groupby(reversed(words), key=lambda word: word[1] < 0):
        run = list(group)
        made += run if leftward else _with_latin(run)
    return made


def _with_latin(run: list[_Sided]) -> list[_Sided]:
    """A run of other words, last one first, with the stretch from its first to its last Latin word turned back."""
    latin = [index for index, (_, side) in enumerate(run) if side > 0]
    if not latin:
        return run
    first, last = latin[0], latin[-1]
    while first and any(character.isdigit() for character in run[first - 1][0].text):
        first -= 1  # a number after a Latin word is part of it: "Python 3"
    return [*run[:first], *reversed(run[first : last + 1]), *run[last + 1 :]]


def _from_the_left(words: list[_Sided]) -> list[_Sided]:
    made: list[_Sided] = []
    for latin, run in itertools.groupby(words, key=lambda word: word[1] > 0):
        found = list(run)
        leftward = [index for index, (_, side) in enumerate(found) if side < 0]
        if latin or not leftward:
            made += found
        else:
            first, last = leftward[0], leftward[-1]
            made += [*found[:first], *reversed(found[first : last + 1]), *found[last + 1 :]]
    return made
