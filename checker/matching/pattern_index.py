"""Patterns by what may begin them and by what they need, so that a sentence is read once for all of them.

A set of patterns is a number here: the bit of each pattern's place is set. Thousands are joined and compared in one
step so.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from checker.matching.patterns import PREFIX, fill

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from checker.matching.patterns import Pattern, Slot
    from checker.matching.text import Passage

_MOST_LOOKED_UP = 50_000  # words; a few hundred bytes each
_NUMBER = "#"  # what any number is looked up by: no word is written so


@dataclass(frozen=True, slots=True)
class PatternIndex:
    """Patterns by what fills their first slot, and by what a sentence must hold behind it."""

    patterns: tuple[Pattern, ...]
    by_language: Mapping[str, int]
    by_first: Mapping[str, int]  # by stem, by form, by beginning of a word with a star
    beginnings: Mapping[str, tuple[str, ...]]  # beginnings of words by their first letters
    by_need: Mapping[str, int]  # by stem or form that fills the slot that the fewest words fill
    needless: int  # those without such a slot
    looked_up: dict[str, tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)  # by word

    def find(self, passage: Passage, languages: Collection[str]) -> Iterator[tuple[Pattern, int, int]]:
        """Each pattern of these languages that the passage fills, with the first token and the one after the last."""
        spoken = _union([own for language, own in self.by_language.items() if language in languages])
        for start, stop in passage.sentences:
            for at, begun in self._begun(passage, start, stop, spoken):
                for pattern in self._among(begun):
                    end = fill(pattern, passage, at, stop)
                    if end is not None:
                        yield pattern, at, end

    def _begun(self, passage: Passage, start: int, stop: int, spoken: int) -> list[tuple[int, int]]:
        """Each token of a sentence that may begin patterns, with those of them for which a needed word follows."""
        begun, met, tokens, looked_up = [], self.needless & spoken, passage.tokens, self.looked_up
        for at in range(stop - 1, start - 1, -1):
            text = tokens[at].text
            begins, needs = looked_up.get(text) or self._look_up(text, passage.stems[at])
            if begins and (possible := begins & met):
                begun.append((at, possible))
            if needs:
                met |= needs & spoken
        return begun[::-1]

    def _look_up(self, text: str, root: str) -> tuple[int, int]:
        """Which patterns a word may begin, and which need it; remembered, for most words of a resume come again."""
        if len(self.looked_up) > _MOST_LOOKED_UP:
            self.looked_up.clear()
        needs = self.by_need.get(root, 0) | self.by_need.get(text, 0)
        found = self.looked_up[text] = self._begun_by(text, root), needs
        return found

    def _begun_by(self, text: str, root: str) -> int:
        """The patterns that a token may begin."""
        by_first = self.by_first
        begun = by_first.get(root, 0)
        if text != root and text in by_first:
            begun |= by_first[text]
        for beginning in self.beginnings.get(text[:PREFIX], ()):
            if text.startswith(beginning):
                begun |= by_first[f"{beginning}*"]
        return begun | by_first.get(_NUMBER, 0) if text[0].isdigit() else begun

    def _among(self, chosen: int) -> Iterator[Pattern]:
        """The chosen patterns, in order."""
        while chosen:
            first = chosen & -chosen
            yield self.patterns[first.bit_length() - 1]
            chosen ^= first


def index_patterns(patterns: Iterable[Pattern]) -> PatternIndex:
    """The patterns, indexed; of two that the same words fill, the first is named."""
    known = tuple(patterns)
    by_first: dict[str, int] = defaultdict(int)
    by_language: dict[str, int] = defaultdict(int)
    for place, pattern in enumerate(known):
        by_language[pattern.term.language] |= 1 << place
        for key in _keys(pattern.slots[0]):
            by_first[key] |= 1 << place
    by_need, needless = _by_need(known)
    return PatternIndex(known, dict(by_language), dict(by_first), _by_letters(known), by_need, needless)


def _by_need(patterns: tuple[Pattern, ...]) -> tuple[dict[str, int], int]:
    """The patterns by each word that fills their rarest slot, and those without one."""
    by_text: dict[str, int] = defaultdict(int)
    for place, pattern in enumerate(patterns):
        by_text[pattern.rarest.text if pattern.rarest else ""] |= 1 << place
    slots = {pattern.rarest.text: pattern.rarest for pattern in patterns if pattern.rarest}
    by_need: dict[str, int] = defaultdict(int)
    for text, slot in slots.items():
        for word in slot.keys:
            by_need[word] |= by_text[text]
    return dict(by_need), by_text[""]


def _keys(slot: Slot) -> set[str]:
    """What a token may be looked up by that fills the slot."""
    keys = {f"{beginning}*" for beginning in slot.words.prefixes}.union(slot.keys)
    if slot.number or slot.large:
        keys.add(_NUMBER)
    return keys


def _by_letters(patterns: Iterable[Pattern]) -> dict[str, tuple[str, ...]]:
    """The beginnings of words that may begin a pattern, by as many letters as they all have."""
    found: dict[str, dict[str, None]] = defaultdict(dict)  # as ordered sets
    for pattern in patterns:
        for beginning in pattern.slots[0].words.prefixes:
            found[beginning[:PREFIX]][beginning] = None
    return {letters: tuple(beginnings) for letters, beginnings in found.items()}


def _union(sets: Iterable[int]) -> int:
    return reduce(or_, sets, 0)
