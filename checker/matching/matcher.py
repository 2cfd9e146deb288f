"""Looks for the catalogue's terms in a resume: exact, then written joined or split, then mistyped.

The only user of rapidfuzz. Every match names its tier, every refusal its reason.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

import msgspec
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from checker.errors import DataError
from checker.matching import context
from checker.matching.achievements import find_entries, find_projects
from checker.matching.catalogue import Term
from checker.matching.education import find_degrees
from checker.matching.languages import languages_of
from checker.matching.match import Match
from checker.matching.patterns import Pattern, PatternError, PatternIndex, compile_pattern, index_patterns
from checker.matching.posts import find_posts, find_work
from checker.matching.profiles import find_profiles
from checker.matching.report import Evidence, Rejected, Tier
from checker.matching.stems import singular
from checker.matching.text import Gap, normal, passages, split_tokens
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.matching.catalogue import Catalogue, Requirement
    from checker.matching.text import Passage, Token
    from checker.reading.document import Document

Found = dict[str, tuple[Evidence, ...]]
Refused = dict[str, tuple[Rejected, ...]]

_SHORTEST_VARIANT = 5  # letters from which a term may be written joined or split: "num py", not "s ql"
_SHORTEST_FUZZY = 6  # letters from which a term may be mistyped
_LONGEST_FUZZY = 3  # tokens of a mistyped term
_TWO_SLIPS = 10  # letters from which two slips are allowed: "Kuberentes" one, "reinforcemnt leraning" two


@dataclass(frozen=True, slots=True)
class KnownTerm:
    """A term of the catalogue in the form in which it is looked up."""

    requirement: str
    term: Term
    tokens: tuple[str, ...]  # singular normal forms
    plain: tuple[str, ...]  # normal forms
    written: tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """The catalogue's terms and patterns, indexed; made once for a catalogue."""

    by_joined: dict[str, tuple[KnownTerm, ...]]  # all tokens of a term in one run
    longest: int  # tokens of the longest term
    fuzzy: dict[tuple[str, int], dict[str, tuple[KnownTerm, ...]]]  # by first letter and number of tokens
    known: frozenset[str]  # words that are never taken for a mistyped other one
    patterns: PatternIndex


def match_document(document: Document, catalogue: Catalogue) -> tuple[Found, Refused]:
    """Evidence and refusals for each requirement, in reading order."""
    lexicon = lexicon_of(catalogue)
    parts = passages(document)
    found: dict[str, list[Evidence]] = defaultdict(list)
    refused: dict[str, list[Rejected]] = defaultdict(list)

    def judge(matches: Iterable[Match]) -> None:
        for match in matches:
            if match.reason:
                refused[match.requirement].append(match.rejected(match.reason))
            else:
                held = catalogue.by_id[match.requirement].held
                found[match.requirement].append(match.evidence(context.level(match, held=held)))

    languages = languages_of(parts)
    named = chain.from_iterable(_in_passage(passage, lexicon) for passage in parts)
    judge(_longest((pair for pair in named if pair[1].language in languages), catalogue))
    judge(_placed(chain(find_degrees(parts), find_posts(parts), find_entries(parts))))
    for requirement, evidence in find_profiles(document).items():
        found[requirement] += evidence
    shown = {id_: tuple(evidence) for id_, evidence in found.items()}
    judge(_placed(chain(find_work(parts, shown), find_projects(parts, shown))))
    _include(catalogue, found)
    return ({id_: tuple(items) for id_, items in found.items()}, {id_: tuple(items) for id_, items in refused.items()})


@lru_cache(maxsize=4)
def lexicon_of(catalogue: Catalogue) -> Lexicon:
    """The catalogue, indexed.

    Raises:
        DataError: Patterns cannot be understood; all of them are named.
    """
    joined: dict[str, list[KnownTerm]] = defaultdict(list)
    fuzzy: dict[tuple[str, int], dict[str, list[KnownTerm]]] = defaultdict(lambda: defaultdict(list))
    known = set(_english())
    for requirement in catalogue.requirements:
        for known_term in _known_terms(requirement, catalogue.word_classes):
            key = "".join(known_term.tokens)
            joined[key].append(known_term)
            known.update(known_term.plain, known_term.tokens, {key})
            if _may_be_mistyped(known_term, key):
                fuzzy[key[0], len(known_term.tokens)][key].append(known_term)
    return Lexicon(
        by_joined={key: tuple(terms) for key, terms in joined.items()},
        longest=max((len(k.tokens) for terms in joined.values() for k in terms), default=1),
        fuzzy={key: {k: tuple(v) for k, v in terms.items()} for key, terms in fuzzy.items()},
        known=frozenset(known),
        patterns=index_patterns(_patterns(catalogue)),
    )


def as_term(entry: str | Term) -> Term:
    """A bare string of the catalogue as the term that it stands for."""
    return Term(text=entry) if isinstance(entry, str) else entry


def _known_terms(requirement: Requirement, classes: Mapping[str, tuple[str, ...]]) -> Iterator[KnownTerm]:
    for entry in requirement.terms:
        term = _spelled_out(as_term(entry), classes)
        parts = split_tokens(term.text)
        plain = tuple(token.text for token in parts)
        tokens = tuple(map(singular, plain))
        yield KnownTerm(requirement.id, term, tokens, plain, tuple(token.written for token in parts))


def _patterns(catalogue: Catalogue) -> list[Pattern]:
    compiled, faults = [], []
    for requirement in catalogue.requirements:
        faults += [
            f"{requirement.id}: term {term.text!r} holds a sign that no term reaches across."
            for term in map(as_term, requirement.terms)
            if any(token.gap is not Gap.NONE for token in split_tokens(term.text)[1:])
        ]
        for entry in requirement.patterns:
            try:
                compiled.append(_compiled(requirement.id, as_term(entry), catalogue.word_classes))
            except PatternError as error:
                faults.append(f"{requirement.id}: {error}.")
    if faults:
        raise DataError("The catalogue of requirements is faulty", tuple(faults))
    return compiled


def _compiled(requirement: str, term: Term, classes: Mapping[str, tuple[str, ...]]) -> Pattern:
    return compile_pattern(requirement, _spelled_out(term, classes), classes)


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


def _may_be_mistyped(known: KnownTerm, key: str) -> bool:
    term = known.term  # only English words are known well enough to tell a slip from another word
    return (
        not (term.exact or term.case)
        and term.language == "en"
        and len(key) >= _SHORTEST_FUZZY
        and key.isalpha()
        and key.isascii()
    )


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    """Common words, in the forms in which they are compared."""
    names = ("english.txt", "names.txt")
    words = chain.from_iterable(resource("words", name).read_text(encoding="utf-8").split() for name in names)
    return frozenset(map(normal, words))


def _in_passage(passage: Passage, lexicon: Lexicon) -> Iterator[tuple[Match, Term]]:
    for pattern, start, end in lexicon.patterns.find(passage):
        yield Match(pattern.requirement, passage, start, end, Tier.PATTERN, pattern.term.text), pattern.term
    forms = [singular(token.text) for token in passage.tokens]
    strange = [not _is_known(token.text, form, lexicon) for token, form in zip(passage.tokens, forms, strict=True)]
    for start in range(len(forms)):
        key, odd = "", False
        for end in range(start + 1, _reach(passage.tokens, start, lexicon.longest) + 1):
            key += forms[end - 1]
            odd = odd or strange[end - 1]
            for known in lexicon.by_joined.get(key, ()):
                yield from _spelled(known, passage, start, end, forms)
            if odd and end - start <= _LONGEST_FUZZY:
                yield from _mistyped(key, passage, start, end, lexicon)


def _reach(tokens: tuple[Token, ...], start: int, longest: int) -> int:
    """The token after the last one that a term which begins at ``start`` may reach."""
    end = start + 1
    while end < min(len(tokens), start + longest + 2) and tokens[end].gap is Gap.NONE:
        end += 1
    return end


def _spelled(
    known: KnownTerm, passage: Passage, start: int, end: int, forms: list[str]
) -> Iterator[tuple[Match, Term]]:
    """The term, if it is written here as it should be, or joined or split."""
    tokens = passage.tokens[start:end]
    plain = tuple(token.text for token in tokens)
    term = known.term
    if term.case and not _written_so(tuple(token.written for token in tokens), known.written):
        return
    if term.exact and plain != known.plain:
        return
    if tuple(forms[start:end]) == known.tokens:
        yield Match(known.requirement, passage, start, end, Tier.EXACT, term.text), term
    elif not (term.case or term.exact) and len("".join(known.tokens)) >= _SHORTEST_VARIANT:
        yield Match(known.requirement, passage, start, end, Tier.VARIANT, term.text), term


def _written_so(written: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """True if the letters are just these; a small s for the plural is allowed."""
    return written == wanted or (written[:-1] == wanted[:-1] and written[-1] == f"{wanted[-1]}s")


def _mistyped(key: str, passage: Passage, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[Match, Term]]:
    """The term that the writing is a slip of, if it is no known word itself and just one term is near."""
    if len(key) < _SHORTEST_FUZZY or not key[0].isalpha() or key in lexicon.known:
        return
    choices = lexicon.fuzzy.get((key[0], end - start))
    if not choices:
        return
    slips = 2 if len(key) >= _TWO_SLIPS else 1
    near = process.extract(key, choices.keys(), scorer=OSA.distance, score_cutoff=slips, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return
    for known in choices[near[0][0]]:
        if not _slips_are_spread(passage.tokens[start:end], known.tokens, lexicon):
            continue
        score = fuzz.ratio(key, near[0][0])
        yield Match(known.requirement, passage, start, end, Tier.FUZZY, known.term.text, score), known.term


def _slips_are_spread(tokens: tuple[Token, ...], wanted: tuple[str, ...], lexicon: Lexicon) -> bool:
    """True if no known word is taken for another, and no short one for a very different one."""
    for token, want in zip(tokens, wanted, strict=True):
        form = singular(token.text)
        slips = OSA.distance(form, want)
        allowed = 0 if len(want) < _SHORTEST_VARIANT else 2 if len(want) >= _TWO_SLIPS else 1
        if slips > allowed or (slips and _is_known(token.text, form, lexicon)):
            return False
    return True


def _is_known(text: str, form: str, lexicon: Lexicon) -> bool:
    return text in lexicon.known or form in lexicon.known or not text[0].isalpha()


def _longest(matches: Iterable[tuple[Match, Term]], catalogue: Catalogue) -> Iterator[Match]:
    """Of the matches of one requirement that share tokens, the surest of the longest, each with its refusal if any."""
    groups: dict[tuple[int, str], list[Match]] = defaultdict(list)
    for match, term in matches:
        outside = catalogue.by_id[match.requirement].outside
        judged = replace(match, level=term.level, reason=context.refusal(match, term, outside))
        groups[match.passage.index, match.requirement].append(judged)
    for group in groups.values():
        yield from _without_overlaps(group)


def _without_overlaps(group: list[Match]) -> Iterator[Match]:
    """Those that count first, then the surest tier, then the longest; what overlaps a better one is dropped."""
    tiers = list(Tier)
    taken: set[int] = set()
    for match in sorted(group, key=lambda m: (bool(m.reason), tiers.index(m.tier), m.start - m.end, m.start)):
        span = set(range(match.start, match.end))
        if not span & taken:
            taken |= span
            yield match


def _placed(matches: Iterable[Match]) -> Iterator[Match]:
    """Matches of rules, with the refusal that their surroundings give."""
    for match in matches:
        yield replace(match, reason=context.refusal(match, None))


def _include(catalogue: Catalogue, found: dict[str, list[Evidence]]) -> None:
    """What shows an included requirement shows the including one too."""
    direct = {id_: tuple(items) for id_, items in found.items()}
    for requirement in catalogue.requirements:
        own = {(item.page, item.boxes) for item in found.get(requirement.id, ())}
        for other in requirement.includes:
            found[requirement.id] += [item for item in direct.get(other, ()) if (item.page, item.boxes) not in own]
    for id_ in [id_ for id_, items in found.items() if not items]:
        del found[id_]
