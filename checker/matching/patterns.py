"""The pattern language: what was done, told in other words, as slots filled in order within one sentence.

The slots are explained in ``resources/README.md``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from checker.matching.catalogue import Term
from checker.matching.stems import stem
from checker.matching.text import Gap, normal, normal_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.matching.text import Passage

_REACH = {"..": 3, "...": 8}  # tokens that dots allow between two slots
_COMMA = ","  # between two slots: word beside word, also with a comma between
_SIGNS = frozenset("&/<>≤≥≈~=+")
_AMOUNT = re.compile(r"([\d.,]+)([kmb]?)\+?")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "b": 1_000_000_000}
_LARGE = 500_000
_COMMON = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "our", "the", "to", "with")
)
_ALONE, _NOT = (1,), ()  # lengths: one token, and none
PREFIX = 3  # letters by which prefix slots are looked up; a shorter prefix would look at nearly every word


class PatternError(ValueError):
    """A pattern that cannot be understood; the message says why."""


class Words(msgspec.Struct, frozen=True, gc=False):
    """Words, beginnings of words and groups of words."""

    stems: frozenset[str]
    prefixes: tuple[str, ...]
    groups: Mapping[str, tuple[tuple[str, ...], ...]]  # by first stem: words side by side


class Slot(msgspec.Struct, frozen=True, gc=False):
    """What fills one place of a pattern."""

    text: str  # as it is written in the pattern
    words: Words
    exact: frozenset[str] = frozenset()
    number: bool = False
    large: bool = False  # a number of half a million and more
    optional: bool = False
    reach: int = 0  # tokens that may stand before it
    apart: bool = False  # a comma or the like may stand before it

    @property
    def keys(self) -> frozenset[str]:
        """Stems and forms of which one must stand where the slot is filled by a word."""
        return self.words.stems.union(self.exact, self.words.groups)

    @property
    def is_needed(self) -> bool:
        """True if nothing but one of its keys can fill it."""
        return not (self.optional or self.number or self.large or self.words.prefixes)

    def lengths(self, passage: Passage, at: int, end: int) -> tuple[int, ...]:
        """How many tokens from ``at`` on fill the slot; nothing if they do not."""
        token, root, words = passage.tokens[at], passage.stems[at], self.words
        alone = (
            root in words.stems
            or token.text in self.exact
            or (words.prefixes and token.text.startswith(words.prefixes))
            or (self.number and token.is_number)
            or (self.large and token.is_number and _is_large(token.text))
        )
        one = _ALONE if alone else _NOT
        if root not in words.groups:
            return one
        return (*(len(group) for group in words.groups[root] if _stands(group, passage, at, end)), *one)


class Pattern(msgspec.Struct, frozen=True, gc=False):
    """A row of slots that answers to a requirement."""

    requirement: str
    term: Term
    slots: tuple[Slot, ...]
    rarest: Slot | None  # of the slots behind the first that only certain words fill, the one that the fewest do


def compile_pattern(requirement: str, term: Term, classes: Mapping[str, tuple[str, ...]]) -> Pattern:
    """The pattern that ``term.text`` describes.

    Raises:
        PatternError: It has an unknown class or nothing to fill, or begins or ends with dots or a comma, or begins with
            an optional slot.
    """
    slots: list[Slot] = []
    reach, apart = 0, False
    for part in term.text.split():
        if part in _REACH:
            reach = _REACH[part]
        elif part == _COMMA:
            apart = True
        else:
            slots.append(_slot(part, reach, classes, apart=apart))
            reach, apart = 0, False
    if not slots or reach or apart or slots[0].reach or slots[0].apart or slots[0].optional:
        raise PatternError(
            f"pattern {term.text!r} begins or ends with dots or a comma, or begins with an optional slot"
        )
    rarest = min((slot for slot in slots[1:] if slot.is_needed), key=_breadth, default=None)
    return Pattern(requirement, term, tuple(slots), rarest)


def _breadth(slot: Slot) -> int:
    """About how often a slot is filled: a word class counts for many words, and so do the words of every sentence."""
    text = slot.text
    return text.count("|") + 50 * text.count("@") + (0 if _COMMON.isdisjoint(text.replace("=", "").split("|")) else 50)


def _slot(part: str, reach: int, classes: Mapping[str, tuple[str, ...]], *, apart: bool) -> Slot:
    """The slot that a part of a pattern's text describes."""
    optional = part.endswith("?") and len(part) > 1
    written = (part[:-1] if optional else part).split("|")
    if all(written) and part.isascii() and "".join(written).isalpha():  # as most are: words by themselves
        stems = frozenset([stem(word.lower()) for word in written])
        return Slot(part, Words(stems, (), {}), optional=optional, reach=reach, apart=apart)
    number = large = False
    exact: set[str] = set()
    choices: list[Words | str | tuple[str, ...]] = []
    for choice in written:
        if choice == "#":
            number = True
        elif choice == "##":
            large = True
        elif choice in _SIGNS:
            optional = True  # such signs are no tokens: nothing stands there
        elif choice.startswith("@"):
            if choice[1:] not in classes:
                raise PatternError(f"unknown word class {choice!r}")
            choices.append(_members(classes[choice[1:]]))
        elif choice.startswith("="):
            exact.add(normal(choice[1:]))
        else:
            choices.append(_form(choice.replace("_", " ")))
    return Slot(part, _words(choices), frozenset(exact), number, large, optional, reach, apart)


def _words(choices: Sequence[Words | str | tuple[str, ...]]) -> Words:
    """Choices in one: word classes, beginnings, and words by themselves or side by side."""
    if len(choices) == 1 and isinstance(choices[0], Words):
        return choices[0]  # shared, for word classes are long
    stems: set[str] = set()
    prefixes: list[str] = []
    groups: dict[str, tuple[tuple[str, ...], ...]] = {}
    for choice in choices:
        if isinstance(choice, Words):
            stems |= choice.stems
            prefixes += choice.prefixes
            groups |= {first: groups.get(first, ()) + members for first, members in choice.groups.items()}
        elif isinstance(choice, str):
            prefixes.append(choice)
        elif len(choice) == 1:
            stems.add(choice[0])
        else:
            groups[choice[0]] = (*groups.get(choice[0], ()), choice)
    return Words(frozenset(stems), tuple(prefixes), groups)


@lru_cache(maxsize=1000)
def _members(entries: tuple[str, ...]) -> Words:
    """The members of a word class."""
    return _words([_form(entry) for entry in entries])


@lru_cache(maxsize=10_000)
def _form(entry: str) -> str | tuple[str, ...]:
    """The beginning that a choice with a star stands for, or the stems of its words."""
    return _prefix(entry) if entry.endswith("*") else _stems(entry)


def _prefix(entry: str) -> str:
    """The beginning that a choice with a star stands for."""
    if "*" in entry[:-1] or " " in entry:
        raise PatternError(f"{entry!r} has a star inside a group of words")
    if len(entry) <= PREFIX:
        raise PatternError(f"{entry!r} is too short a beginning")
    return normal(entry[:-1])


def _stems(entry: str) -> tuple[str, ...]:
    """The stems of a choice's words."""
    if "*" in entry:
        raise PatternError(f"{entry!r} has a star inside a group of words")
    stems = tuple(map(stem, normal_tokens(entry)))
    if not stems:
        raise PatternError(f"{entry!r} holds no word")
    return stems


def fill(pattern: Pattern, passage: Passage, at: int, limit: int) -> int | None:
    """The token after the last one if the pattern is filled from token ``at`` on before ``limit``; else None."""
    return _fill(pattern.slots, 0, passage, at, limit, None)


def _fill(
    slots: tuple[Slot, ...], place: int, passage: Passage, at: int, limit: int, carried: int | None
) -> int | None:
    """The same for the slots from ``place`` on.

    ``carried`` is the reach of optional slots that were left out just before; None at the very beginning.
    """
    if place == len(slots):
        return at
    slot = slots[place]
    reach = max(slot.reach, carried or 0)
    ahead = min(at + reach + 1, limit)
    if ahead - at > 1:  # what a verb behind a comma begins says something else; it may be the verb itself
        ahead = min(ahead, passage.clauses[at] + 1)
    for start in range(at, ahead):
        if not reach and carried is not None and passage.tokens[start].gap is not Gap.NONE and not slot.apart:
            break  # word beside word, with no comma between
        for length in slot.lengths(passage, start, limit):
            end = _fill(slots, place + 1, passage, start + length, limit, 0)
            if end is not None:
                return end
    return _fill(slots, place + 1, passage, at, limit, reach) if slot.optional else None


@lru_cache(maxsize=1000)
def _is_large(text: str) -> bool:
    """True for 34m, 1.2b, 750k+, 500,000 and 2.000.000: numbers that say how large a dataset is."""
    found = _AMOUNT.fullmatch(text)
    if not found:
        return False
    whole = _THOUSANDS.sub("", found[1]).replace(",", ".")
    return whole.count(".") <= 1 and float(whole) * _UNITS[found[2]] >= _LARGE


def _stands(group: tuple[str, ...], passage: Passage, at: int, end: int) -> bool:
    if at + len(group) > end or passage.stems[at : at + len(group)] != group:
        return False
    return all(passage.tokens[at + i].gap is Gap.NONE for i in range(1, len(group)))
