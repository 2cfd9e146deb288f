"""Two readings of one resume, line beside line, with what differs told apart."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.reading.document import Document


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line that the other reading has too, or has not."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of the first reading and the one of the second that answers to it; no stretches where there is none."""

    first: tuple[Stretch, ...]
    second: tuple[Stretch, ...]

    @property
    def differs(self) -> bool:
        """True where the two lines are not the same."""
        return any(stretch.differs for stretch in (*self.first, *self.second))


def compared(first: Document, second: Document) -> tuple[Pair, ...]:
    """The lines of two readings side by side.

    Args:
        first: One reading.
        second: The other.

    Returns:
        All lines of both, each once, in reading order.
    """
    lines, others = first.text.split("\n"), second.text.split("\n")
    found: list[Pair] = []
    for tag, start, end, other_start, other_end in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [_same(line) for line in lines[start:end]]
        else:
            found += [_unlike(*both) for both in zip_longest(lines[start:end], others[other_start:other_end])]
    return tuple(found)


def _same(line: str) -> Pair:
    whole = (Stretch(line, differs=False),)
    return Pair(whole, whole)


def _unlike(line: str | None, other: str | None) -> Pair:
    if line is None or other is None:
        return Pair(*(() if text is None else (Stretch(text, differs=True),) for text in (line, other)))
    words, others = line.split(), other.split()
    codes = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    return Pair(
        tuple(_stretches(words, [(tag, start, end) for tag, start, end, _, _ in codes])),
        tuple(_stretches(others, [(tag, start, end) for tag, _, _, start, end in codes])),
    )


def _stretches(words: Sequence[str], codes: Sequence[tuple[str, int, int]]) -> Iterator[Stretch]:
    for tag, start, end in codes:
        if start < end:
            yield Stretch(" ".join(words[start:end]), differs=tag != "equal")
