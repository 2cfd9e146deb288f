"""The pattern language: what was done, told in other words, as slots filled in order within one sentence.

The slots are explained in ``resources/README.md``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from checker.matching.stems import stem
from checker.matching.text import Gap, normal, normal_tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from checker.matching.catalogue import Term
    from checker.matching.text import Passage, Token

_T = TypeVar("_T")

_REACH = {"..": 3, "...": 8}  # tokens that dots allow between two slots
_SIGNS = frozenset("&/<>≤≥≈~=+")
_AMOUNT = re.compile(r"([\d.,]+)([kmb]?)\+?")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "b": 1_000_000_000}
_LARGE = 500_000
_NO_NEED = ""  # met in every sentence
_PREFIX = 3  # letters by which prefix slots are looked up; a shorter prefix would look at nearly every word


class PatternError(ValueError):
    """A pattern that cannot be understood; the message says why."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words, beginnings of words and groups of words."""

    stems: frozenset[str]
    prefixes: tuple[str, ...]
    groups: Mapping[str, tuple[tuple[str, ...], ...]]  # by first stem: words side by side


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills one place of a pattern."""

    text: str  # as it is written in the pattern
    words: Words
    exact: frozenset[str] = frozenset()
    number: bool = False
    large: bool = False  # a number of half a million and more
    optional: bool = False
    reach: int = 0  # tokens that may stand before it

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
            or (self.number and token.is_number)
            or (self.large and token.is_number and _is_large(token.text))
            or (words.prefixes and token.text.startswith(words.prefixes))
        )
        one = (1,) if alone else ()
        if root not in words.groups:
            return one
        return (*(len(group) for group in words.groups[root] if _stands(group, passage, at, end)), *one)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of slots that answers to a requirement."""

    requirement: str
    term: Term
    slots: tuple[Slot, ...]
    needs: frozenset[str]  # texts of the slots behind the first that a sentence must hold a word for
    first_need: str  # the one of them that the fewest words meet


_Groups = tuple[tuple[str, tuple[Pattern, ...]], ...]  # patterns by one of their needs


@dataclass(frozen=True, slots=True)
class PatternIndex:
    """Patterns by what may fill their first slot, so that a passage is read once for all of them."""

    by_stem: Mapping[str, _Groups]
    by_exact: Mapping[str, _Groups]
    by_prefix: Mapping[str, _Groups]
    by_number: _Groups
    needs: Mapping[str, tuple[str, ...]]  # by stem or form: texts of the needed slots that it may fill

    def find(self, passage: Passage, languages: Collection[str]) -> Iterator[tuple[Pattern, int, int]]:
        """Each pattern of these languages that the passage fills, with the first token and the one after the last."""
        for start, stop in passage.sentences:
            met = self._needs_met(passage, start, stop)
            for at in range(start, stop):
                for pattern in self._candidates(passage.tokens[at], passage.stems[at], met):
                    if pattern.needs <= met and pattern.term.language in languages:
                        end = _fill(pattern.slots, passage, at, stop)
                        if end is not None:
                            yield pattern, at, end

    def _needs_met(self, passage: Passage, start: int, stop: int) -> set[str]:
        """Texts of the needed slots for which a word stands in the sentence."""
        words = set(passage.stems[start:stop])
        words.update([token.text for token in passage.tokens[start:stop]])
        return {_NO_NEED}.union(*[self.needs[word] for word in words if word in self.needs])

    def _candidates(self, token: Token, root: str, met: Collection[str]) -> list[Pattern]:
        """Patterns that the token may begin. Most sentences lack what a pattern needs first, and are done with then."""
        groups = [self.by_stem.get(root), self.by_exact.get(token.text), self.by_prefix.get(token.text[:_PREFIX])]
        if token.is_number:
            groups.append(self.by_number)
        return [pattern for group in groups if group for need, patterns in group if need in met for pattern in patterns]


def compile_pattern(requirement: str, term: Term, classes: Mapping[str, tuple[str, ...]]) -> Pattern:
    """The pattern that ``term.text`` describes.

    Raises:
        PatternError: It has an unknown class, begins or ends with dots or an optional slot, or has nothing to fill.
    """
    slots: list[Slot] = []
    reach = 0
    for part in term.text.split():
        if part in _REACH:
            reach = _REACH[part]
            continue
        slots.append(_slot(part, reach, classes))
        reach = 0
    if not slots or reach or slots[0].reach or slots[0].optional:
        raise PatternError(f"pattern {term.text!r} begins or ends with dots, or begins with an optional slot")
    needed = [slot for slot in slots[1:] if slot.is_needed]
    rarest = min((slot.text for slot in needed), key=_breadth, default=_NO_NEED)
    return Pattern(requirement, term, tuple(slots), frozenset(slot.text for slot in needed), rarest)


def _breadth(text: str) -> int:
    """About how many words fill a slot: a word class counts for many."""
    return text.count("|") + 50 * text.count("@")


def index_patterns(patterns: Iterable[Pattern]) -> PatternIndex:
    """The patterns, found by their first slot."""
    stems: dict[str, list[Pattern]] = defaultdict(list)
    exact: dict[str, list[Pattern]] = defaultdict(list)
    prefix: dict[str, list[Pattern]] = defaultdict(list)
    numbers: list[Pattern] = []
    needed: dict[str, Slot] = {}
    for pattern in patterns:
        first = pattern.slots[0]
        for key in first.words.stems | first.words.groups.keys():
            stems[key].append(pattern)
        for key in first.exact:
            exact[key].append(pattern)
        for key in {start[:_PREFIX] for start in first.words.prefixes}:
            prefix[key].append(pattern)
        if first.number or first.large:
            numbers.append(pattern)
        needed |= {slot.text: slot for slot in pattern.slots[1:] if slot.is_needed}
    return PatternIndex(
        {key: _by_need(items) for key, items in stems.items()},
        {key: _by_need(items) for key, items in exact.items()},
        {key: _by_need(items) for key, items in prefix.items()},
        _by_need(numbers),
        _by_key(needed.values()),
    )


def _by_need(patterns: Iterable[Pattern]) -> _Groups:
    """Patterns by the need that is met least."""
    groups: dict[str, list[Pattern]] = defaultdict(list)
    for pattern in patterns:
        groups[pattern.first_need].append(pattern)
    return tuple(_frozen(groups).items())


def _by_key(slots: Iterable[Slot]) -> dict[str, tuple[str, ...]]:
    """Texts of slots by what may fill them."""
    texts: dict[str, list[str]] = defaultdict(list)
    for slot in slots:
        for key in slot.keys:
            texts[key].append(slot.text)
    return _frozen(texts)


def _frozen(lists: Mapping[str, list[_T]]) -> dict[str, tuple[_T, ...]]:
    return {key: tuple(items) for key, items in lists.items()}


def _slot(part: str, reach: int, classes: Mapping[str, tuple[str, ...]]) -> Slot:
    optional = part.endswith("?") and len(part) > 1
    number = large = False
    exact: set[str] = set()
    choices: list[Words | str | tuple[str, ...]] = []
    for choice in (part[:-1] if optional else part).split("|"):
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
    return Slot(part, _words(choices), frozenset(exact), number, large, optional, reach)


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
    if len(entry) <= _PREFIX:
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


def _fill(slots: tuple[Slot, ...], passage: Passage, at: int, limit: int, carried: int | None = None) -> int | None:
    """The token after the last one if the slots can be filled from ``at`` on before ``limit``.

    ``carried`` is the reach of optional slots that were left out just before; None at the very beginning.
    """
    if not slots:
        return at
    slot, rest = slots[0], slots[1:]
    reach = max(slot.reach, carried or 0)
    for start in range(at, min(at + reach + 1, limit)):
        if not reach and carried is not None and passage.tokens[start].gap is not Gap.NONE:
            break  # word beside word, with no comma between
        for length in slot.lengths(passage, start, limit):
            end = _fill(rest, passage, start + length, limit, 0)
            if end is not None:
                return end
    return _fill(rest, passage, at, limit, reach) if slot.optional else None


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
