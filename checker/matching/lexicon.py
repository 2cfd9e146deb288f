"""The catalogue's terms and patterns in the forms in which they are looked for, indexed once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

from checker.errors import DataError
from checker.matching.catalogue import Term
from checker.matching.pattern_index import PatternIndex, index_patterns
from checker.matching.patterns import Pattern, PatternError, compile_pattern
from checker.matching.stems import singular, stem
from checker.matching.text import Gap, normal, normal_tokens, split_tokens
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.matching.catalogue import Catalogue, Requirement
    from checker.matching.text import Passage

LONGEST_SLIP = 3  # tokens of a mistyped term
SHORTEST_SLIP = 6  # letters from which a term may be mistyped
_SHORTEST_WORD = 3  # letters; the list of common words has none of them
_BEGINNING = 5  # letters by which most words are told to begin no term
_MAY_PART = re.compile(r"[^\w\s&+#/'’-]|\s-\s")  # without these no sign parts two words


class KnownTerm(msgspec.Struct, frozen=True, gc=False):
    """A term of the catalogue in the form in which it is looked up."""

    requirement: str
    term: Term
    tokens: tuple[str, ...]  # singular normal forms
    plain: tuple[str, ...]  # normal forms
    run: str  # all tokens in one, so that the term is found joined and split too

    @property
    def written(self) -> tuple[str, ...]:
        """The tokens in the catalogue's own letters."""
        return tuple(token.written for token in split_tokens(self.term.text))


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Terms by all their tokens in one run."""

    by_run: Mapping[str, tuple[KnownTerm, ...]]
    runs: list[str]  # in alphabetical order, in which what begins with a run follows it
    longest: int  # tokens of the longest term
    beginnings: frozenset[str]  # of longer runs: up to so many letters as are asked first

    def goes_on(self, run: str) -> bool:
        """True if the run is the beginning of a longer one."""
        if run[:_BEGINNING] not in self.beginnings:
            return False  # as with most words
        if len(run) <= _BEGINNING:
            return True
        at = bisect_right(self.runs, run)
        return at < len(self.runs) and self.runs[at].startswith(run)


@dataclass(frozen=True, slots=True)
class SlipIndex:
    """Terms that may be mistyped, by what a slip leaves as it is: the first letter and the number of tokens."""

    by_run: Mapping[tuple[str, int], tuple[KnownTerm, ...]]  # by all tokens in one run, and how many they are
    by_shape: Mapping[tuple[str, int, int], tuple[str, ...]]  # runs by first letter, number of tokens and of letters
    places: frozenset[tuple[int, str]]  # each token of such a term behind its place
    # What was found for a first letter, numbers of tokens and of letters, and so many slips: most come again.
    like: dict[tuple[str, int, int, int], tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def runs_like(self, run: str, tokens: int, slips: int) -> tuple[str, ...]:
        """Runs of as many tokens that may be so few slips away, by their first letter and length."""
        shape = run[0], tokens, len(run), slips
        if shape in self.like:
            return self.like[shape]
        lengths = range(len(run) - slips, len(run) + slips + 1)
        found = tuple([other for length in lengths for other in self.by_shape.get((run[0], tokens, length), ())])
        if found:
            self.like[shape] = found
        return found


@dataclass(frozen=True)
class Lexicon:
    """The catalogue's terms and patterns, indexed; made once for a catalogue."""

    terms: TermIndex
    slips: SlipIndex
    known: frozenset[str]  # words that are never taken for a mistyped other one
    patterns: PatternIndex

    def strange_in(self, passage: Passage) -> set[int]:
        """Places of tokens that :meth:`knows` does not know."""
        known, pairs = self.known, enumerate(zip(passage.tokens, passage.singulars, strict=True))
        unknown = [(at, token) for at, (token, form) in pairs if form not in known and token.text not in known]
        return {at for at, token in unknown if token.text[0].isalpha()}

    def knows(self, text: str, form: str) -> bool:
        """True for a token that is a word, by its text or its singular, and for one that is no word at all."""
        return text in self.known or form in self.known or not text[0].isalpha()

    @staticmethod
    def is_ordinary(text: str) -> bool:
        """True for a common English word in any of its forms; the shortest are not in the list."""
        return len(text) == _SHORTEST_WORD or text in _common_words() or stem(text) in _common_words()


@dataclass(frozen=True, slots=True)
class _Known:
    """All that is made of the terms."""

    terms: TermIndex
    slips: SlipIndex
    words: frozenset[str]


@lru_cache(maxsize=4)
def lexicon_of(catalogue: Catalogue) -> Lexicon:
    """The catalogue, indexed.

    Raises:
        DataError: Patterns cannot be understood; all of them are named.
    """
    known = _known(catalogue)
    return Lexicon(known.terms, known.slips, known.words, _pattern_index(catalogue))


@lru_cache(maxsize=4)
def _known(catalogue: Catalogue) -> _Known:
    terms = [
        known for requirement in catalogue.requirements for known in _known_terms(requirement, catalogue.word_classes)
    ]
    words = _common_words().union(
        [known.run for known in terms],
        chain.from_iterable([known.plain for known in terms]),
        chain.from_iterable([known.tokens for known in terms]),
    )
    return _Known(_index_terms(terms), _index_slips(terms), words)


@lru_cache(maxsize=4)
def _pattern_index(catalogue: Catalogue) -> PatternIndex:
    return index_patterns(_patterns(catalogue))


def as_term(entry: str | Term) -> Term:
    """A bare string of the catalogue as the term that it stands for."""
    return Term(text=entry) if isinstance(entry, str) else entry


def _known_terms(requirement: Requirement, classes: Mapping[str, tuple[str, ...]]) -> Iterator[KnownTerm]:
    for entry in requirement.terms:
        term = _spelled_out(as_term(entry), classes)
        plain = normal_tokens(term.text)
        tokens = tuple(map(singular, plain))
        yield KnownTerm(requirement.id, term, tokens, plain, "".join(tokens))


def _index_terms(terms: Iterable[KnownTerm]) -> TermIndex:
    by_run: dict[str, list[KnownTerm]] = defaultdict(list)
    longest = 1
    for known in terms:
        by_run[known.run].append(known)
        longest = max(longest, len(known.tokens))
    frozen = {run: tuple(known) for run, known in by_run.items()}
    return TermIndex(frozen, sorted(by_run), longest, beginnings_of(by_run))


def beginnings_of(runs: Iterable[str]) -> frozenset[str]:
    """What runs begin with and go on behind, up to as many letters as are asked first."""
    longest = {run[:-1][:_BEGINNING] for run in runs}  # many runs share it
    return frozenset([begin[:length] for begin in longest for length in range(1, len(begin) + 1)])


def _index_slips(terms: Iterable[KnownTerm]) -> SlipIndex:
    by_run: dict[tuple[str, int], list[KnownTerm]] = defaultdict(list)
    by_shape: dict[tuple[str, int, int], dict[str, None]] = defaultdict(dict)  # as an ordered set
    places: set[tuple[int, str]] = set()
    for known in terms:
        count = len(known.tokens)
        if count <= LONGEST_SLIP and _may_be_mistyped(known):
            by_run[known.run, count].append(known)
            by_shape[known.run[0], count, len(known.run)][known.run] = None
            places.update(enumerate(known.tokens))
    return SlipIndex(
        {key: tuple(known) for key, known in by_run.items()},
        {shape: tuple(runs) for shape, runs in by_shape.items()},
        frozenset(places),
    )


def _may_be_mistyped(known: KnownTerm) -> bool:
    """True for long English words: only those are known well enough to tell a slip from another word."""
    term, run = known.term, known.run
    if term.exact or term.case or term.language != "en":
        return False
    return len(run) >= SHORTEST_SLIP and run.isalpha() and run.isascii()


def _patterns(catalogue: Catalogue) -> list[Pattern]:
    compiled, faults = [], []
    for requirement in catalogue.requirements:
        faults += [
            f"{requirement.id}: term {text!r} holds a sign that no term reaches across."
            for text in [entry if isinstance(entry, str) else entry.text for entry in requirement.terms]
            if _is_parted(text)
        ]
        for entry in requirement.patterns:
            term = _spelled_out(as_term(entry), catalogue.word_classes)
            try:
                compiled.append(compile_pattern(requirement.id, term, catalogue.word_classes))
            except PatternError as error:
                faults.append(f"{requirement.id}: {error}.")
    if faults:
        raise DataError("The catalogue of requirements is faulty", tuple(faults))
    return compiled


def _is_parted(text: str) -> bool:
    """True if a comma, a bracket or the like stands between the words."""
    if not _MAY_PART.search(text):
        return False  # most terms hold no such sign, and need not be split
    return any(token.gap is not Gap.NONE for token in split_tokens(text)[1:])


def _spelled_out(term: Term, classes: Mapping[str, tuple[str, ...]]) -> Term:
    """The term with the members of a word class in place of ``@name`` in its conditions."""
    if not (term.near or term.about or term.unless):
        return term

    def members(phrases: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(
            member for phrase in phrases for member in (classes.get(phrase[1:], ()) if phrase[0] == "@" else (phrase,))
        )

    return msgspec.structs.replace(
        term, near=members(term.near), about=members(term.about), unless=members(term.unless)
    )


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    """Common English words and names, in the forms in which they are compared."""
    files = (resource("words", name).read_text(encoding="utf-8") for name in ("english.txt", "names.txt"))
    return frozenset(chain.from_iterable(normal(text).split() for text in files))
