"""The pattern language: what was done, told in other words, as slots filled in order within one sentence.

The slots are explained in ``resources/README.md``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.matching.stems import stem
from checker.matching.text import Gap, normal, normal_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.matching.catalogue import Term
    from checker.matching.text import Passage, Token

_REACH = {"..": 3, "...": 8}  # tokens that dots allow between two slots
_SIGNS = frozenset("&/<>≤≥≈~=+")
_PREFIX = 3  # letters by which prefix slots are looked up; a shorter prefix would look at nearly every word


class PatternError(ValueError):
    """A pattern that cannot be understood; the message says why."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills one place of a pattern."""

    stems: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    groups: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)  # by first stem: words side by side
    number: bool = False
    optional: bool = False
    reach: int = 0  # tokens that may stand before it

    @property
    def words(self) -> frozenset[str]:
        """Stems and forms of which one must stand where the slot is filled by a word."""
        return self.stems | self.exact | self.groups.keys()

    def lengths(self, passage: Passage, at: int, end: int) -> Iterator[int]:
        """How many tokens from ``at`` on fill the slot; nothing if they do not."""
        token, root = passage.tokens[at], passage.stems[at]
        for group in self.groups.get(root, ()):
            if _stands(group, passage, at, end):
                yield len(group)
        if (
            root in self.stems
            or token.text in self.exact
            or (self.number and token.is_number)
            or (self.prefixes and token.text.startswith(self.prefixes))
        ):
            yield 1


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of slots that answers to a requirement."""

    requirement: str
    term: Term
    slots: tuple[Slot, ...]
    needs: tuple[frozenset[str], ...]  # of each it needs a word; most passages lack one, and are done with then

    def may_stand_in(self, passage: Passage) -> bool:
        """False if the passage lacks a word that the pattern needs."""
        vocabulary = passage.vocabulary
        for words in self.needs:  # noqa: SIM110 - a plain loop is faster, and this is asked thousands of times
            if words.isdisjoint(vocabulary):
                return False
        return True


@dataclass(frozen=True, slots=True)
class PatternIndex:
    """Patterns by what may fill their first slot, so that a passage is read once for all of them."""

    by_stem: Mapping[str, tuple[Pattern, ...]]
    by_exact: Mapping[str, tuple[Pattern, ...]]
    by_prefix: Mapping[str, tuple[Pattern, ...]]
    by_number: tuple[Pattern, ...]

    def find(self, passage: Passage) -> Iterator[tuple[Pattern, int, int]]:
        """Each pattern that the passage fills, with the first token and the one after the last."""
        for at, token in enumerate(passage.tokens):
            for pattern in self._candidates(token, passage.stems[at]):
                if pattern.may_stand_in(passage):
                    end = _fill(pattern.slots, passage, at, passage.sentence_bounds(at)[1])
                    if end is not None:
                        yield pattern, at, end

    def _candidates(self, token: Token, root: str) -> tuple[Pattern, ...]:
        numbers = self.by_number if token.is_number else ()
        found = self.by_stem.get(root, ()) + self.by_exact.get(token.text, ()) + numbers
        return found + self.by_prefix.get(token.text[:_PREFIX], ())


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
    needs = (slot.words for slot in slots[:0:-1] if not (slot.optional or slot.number or slot.prefixes))
    return Pattern(requirement, term, tuple(slots), tuple(needs))


def index_patterns(patterns: Iterable[Pattern]) -> PatternIndex:
    """The patterns, found by their first slot."""
    stems: dict[str, list[Pattern]] = defaultdict(list)
    exact: dict[str, list[Pattern]] = defaultdict(list)
    prefix: dict[str, list[Pattern]] = defaultdict(list)
    numbers: list[Pattern] = []
    for pattern in patterns:
        first = pattern.slots[0]
        for key in first.stems | first.groups.keys():
            stems[key].append(pattern)
        for key in first.exact:
            exact[key].append(pattern)
        for key in {start[:_PREFIX] for start in first.prefixes}:
            prefix[key].append(pattern)
        if first.number:
            numbers.append(pattern)
    return PatternIndex(_frozen(stems), _frozen(exact), _frozen(prefix), tuple(numbers))


def _frozen(lists: Mapping[str, list[Pattern]]) -> dict[str, tuple[Pattern, ...]]:
    return {key: tuple(patterns) for key, patterns in lists.items()}


def _slot(part: str, reach: int, classes: Mapping[str, tuple[str, ...]]) -> Slot:
    optional = part.endswith("?") and len(part) > 1
    number = False
    stems: set[str] = set()
    exact: set[str] = set()
    prefixes: list[str] = []
    groups: dict[str, tuple[tuple[str, ...], ...]] = {}
    for choice in (part[:-1] if optional else part).split("|"):
        if choice == "#":
            number = True
        elif choice in _SIGNS:
            optional = True  # such signs are no tokens: nothing stands there
        elif choice.startswith("@"):
            if choice[1:] not in classes:
                raise PatternError(f"unknown word class {choice!r}")
            for entry in classes[choice[1:]]:
                _add(entry, stems, prefixes, groups)
        elif choice.startswith("="):
            exact.add(normal(choice[1:]))
        else:
            _add(choice.replace("_", " "), stems, prefixes, groups)
    return Slot(frozenset(stems), frozenset(exact), tuple(prefixes), groups, number, optional, reach)


def _add(entry: str, stems: set[str], prefixes: list[str], groups: dict[str, tuple[tuple[str, ...], ...]]) -> None:
    """Sorts a choice into words, beginnings and word groups."""
    form = _form(entry)
    if isinstance(form, str):
        prefixes.append(form)
    elif len(form) == 1:
        stems.add(form[0])
    else:
        groups[form[0]] = (*groups.get(form[0], ()), form)


@lru_cache(maxsize=10_000)
def _form(entry: str) -> str | tuple[str, ...]:
    """The beginning that a choice with a star stands for, or the stems of its words."""
    if "*" in entry[:-1] or (entry.endswith("*") and " " in entry):
        raise PatternError(f"{entry!r} has a star inside a group of words")
    if entry.endswith("*"):
        if len(entry) <= _PREFIX:
            raise PatternError(f"{entry!r} is too short a beginning")
        return normal(entry[:-1])
    tokens = normal_tokens(entry)
    if not tokens:
        raise PatternError(f"{entry!r} holds no word")
    return tuple(map(stem, tokens))


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


def _stands(group: tuple[str, ...], passage: Passage, at: int, end: int) -> bool:
    if at + len(group) > end or passage.stems[at : at + len(group)] != group:
        return False
    return all(passage.tokens[at + i].gap is Gap.NONE for i in range(1, len(group)))
