"""Looks for the catalogue's terms in a resume: exact, then written joined or split, then mistyped.

The only user of rapidfuzz. Every match names its tier, every refusal its reason.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from checker.matching import context
from checker.matching.achievements import find_entries, find_projects
from checker.matching.catalogue import Status
from checker.matching.education import find_degrees
from checker.matching.languages import languages_of
from checker.matching.lexicon import LONGEST_SLIP, SHORTEST_SLIP, lexicon_of
from checker.matching.match import Match
from checker.matching.posts import find_posts, find_work
from checker.matching.profiles import find_profiles
from checker.matching.report import TIERS, Evidence, Rejected, Tier
from checker.matching.stems import singular
from checker.matching.text import Gap, passages
from checker.matching.writing import writings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.matching.catalogue import Catalogue, Term
    from checker.matching.lexicon import KnownTerm, Lexicon
    from checker.matching.patterns import Pattern
    from checker.matching.text import Passage, Token
    from checker.reading.document import Document

Found = dict[str, tuple[Evidence, ...]]
Refused = dict[str, tuple[Rejected, ...]]

_SHORTEST_VARIANT = 5  # letters from which a term may be written joined or split: "num py", not "s ql"
_ARTICLES = frozenset({"a", "an", "the", "our", "their", "its", "this", "each", "every", "local", "visiting"})
_TWO_SLIPS = 10  # letters from which two slips are allowed: "Kuberentes" one, "reinforcemnt leraning" two


def match_document(document: Document, catalogue: Catalogue) -> tuple[Found, Refused]:
    """Evidence and refusals for each requirement, in reading order."""
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

    judge(_longest(_named(parts, catalogue), catalogue))
    written = writings(parts)
    judge(_placed(chain(find_degrees(written), find_posts(written), find_entries(written))))
    for requirement, evidence in find_profiles(document).items():
        found[requirement] += evidence
    shown = {id_: tuple(evidence) for id_, evidence in found.items()}
    judge(_placed(chain(find_work(parts, shown), find_projects(parts, shown))))
    _include(catalogue, found)
    return ({id_: tuple(items) for id_, items in found.items()}, {id_: tuple(items) for id_, items in refused.items()})


def _named(parts: tuple[Passage, ...], catalogue: Catalogue) -> Iterator[tuple[Match, Term]]:
    """All that answers to a pattern or a term in one of the resume's languages, with that pattern or term."""
    languages = languages_of(parts)
    lexicon = lexicon_of(catalogue)
    for passage in parts:
        for pattern, start, end in lexicon.patterns.find(passage, languages):
            yield _match(pattern, passage, (start, end), Tier.PATTERN)
        for match, term in chain(_terms(passage, lexicon), _mistyped_terms(passage, lexicon)):
            if term.language in languages:
                yield match, term


def _match(
    known: KnownTerm | Pattern, passage: Passage, span: tuple[int, int], tier: Tier, score: float = 100.0
) -> tuple[Match, Term]:
    """What answers to a term or a pattern, with it."""
    term = known.term
    return Match(known.requirement, passage, *span, tier, term.text, score, term.level), term


def _terms(passage: Passage, lexicon: Lexicon) -> Iterator[tuple[Match, Term]]:
    """Terms that stand in the passage, written as they should be, or joined or split."""
    forms, terms = passage.singulars, lexicon.terms
    for start, reach in enumerate(passage.reaches):
        run, end = forms[start], start + 1
        last = min(reach, start + terms.longest + 2)
        while True:
            if run in terms.by_run:
                for known in terms.by_run[run]:
                    yield from _spelled(known, passage, start, end, lexicon)
            if end >= last or not terms.goes_on(run):
                break  # as a rule behind the first token
            run += forms[end]
            end += 1


def _spelled(
    known: KnownTerm, passage: Passage, start: int, end: int, lexicon: Lexicon
) -> Iterator[tuple[Match, Term]]:
    """The term, if it is written here as it should be, or joined or split."""
    tokens = passage.tokens[start:end]
    plain = tuple(token.text for token in tokens)
    term = known.term
    if term.case and not _written_so(tuple(token.written for token in tokens), known.written):
        return
    if term.exact and plain != known.plain:
        return
    if passage.singulars[start:end] == known.tokens:
        yield _match(known, passage, (start, end), Tier.EXACT)
    elif not (term.case or term.exact or len(known.run) < _SHORTEST_VARIANT) and not _says_less(
        known, passage, (start, end), lexicon
    ):
        yield _match(known, passage, (start, end), Tier.VARIANT)


def _says_less(known: KnownTerm, passage: Passage, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """True for a name in one word that stands apart, in small ordinary words, behind an article: "a petting zoo"."""
    start, end = span
    if len(known.tokens) > 1 or not start or passage.tokens[start - 1].text not in _ARTICLES:
        return False
    return not known.term.text.islower() and all(
        token.written.islower() and lexicon.is_ordinary(token.text) for token in passage.tokens[start:end]
    )


def _written_so(written: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """True if the letters are just these; a small s for the plural is allowed."""
    return written == wanted or (written[:-1] == wanted[:-1] and written[-1] == f"{wanted[-1]}s")


def _mistyped_terms(passage: Passage, lexicon: Lexicon) -> Iterator[tuple[Match, Term]]:
    """Terms with a typing mistake; only a stretch with a token that is no known word can hold one."""
    forms, strange = passage.singulars, lexicon.strange_in(passage)
    for start in sorted({at - back for at in strange for back in range(LONGEST_SLIP) if at >= back}):
        found = False
        for at in range(start, min(passage.reaches[start], start + LONGEST_SLIP)):
            if at in strange:
                found = True
            elif (at - start, forms[at]) not in lexicon.slips.places:
                break  # a word that is right must stand where the term has it
            if found:
                yield from _mistyped(passage, start, at + 1, lexicon)


def _mistyped(passage: Passage, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[Match, Term]]:
    """The term that the writing is a slip of, if it is no known word itself and just one term is near."""
    run = "".join(passage.singulars[start:end])
    if len(run) < SHORTEST_SLIP or run in lexicon.known:
        return
    slips = _slips_allowed(run)
    choices = lexicon.slips.runs_like(run, end - start, slips)
    if not choices:
        return
    near = process.extract(run, choices, scorer=OSA.distance, score_cutoff=slips, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return
    for known in lexicon.slips.by_run[near[0][0], end - start]:
        named = near[0][1] > 1 and _names_more(known, passage, start, end)
        if not named and _slips_are_spread(passage.tokens[start:end], known.tokens, lexicon):
            yield _match(known, passage, (start, end), Tier.FUZZY, fuzz.ratio(run, near[0][0]))


def _names_more(known: KnownTerm, passage: Passage, start: int, end: int) -> bool:
    """True for a capital word in a longer name that only resembles a common word: "Candlewick Books"."""
    if end - start > 1 or end == len(passage.tokens) or not known.term.text.islower():
        return False
    token, behind = passage.tokens[start], passage.tokens[end]
    return token.written[0].isupper() and behind.gap is Gap.NONE and behind.written[0].isupper()


def _slips_are_spread(tokens: tuple[Token, ...], wanted: tuple[str, ...], lexicon: Lexicon) -> bool:
    """True if no known word is taken for another, and no short one for a very different one."""
    for token, want in zip(tokens, wanted, strict=True):
        form = singular(token.text)
        slips = OSA.distance(form, want)
        allowed = 0 if len(want) < _SHORTEST_VARIANT else _slips_allowed(want)
        if slips > allowed or (slips and lexicon.knows(token.text, form)):
            return False
    return True


def _slips_allowed(word: str) -> int:
    return 2 if len(word) >= _TWO_SLIPS else 1


def _longest(matches: Iterable[tuple[Match, Term]], catalogue: Catalogue) -> Iterator[Match]:
    """Of the matches of one requirement that share tokens, the surest of the longest, each with its refusal if any."""
    groups: dict[tuple[int, str], list[Match]] = defaultdict(list)
    for match, term in matches:
        reason = context.refusal(match, term, catalogue.by_id[match.requirement].outside)
        groups[match.passage.index, match.requirement].append(_refused(match, reason))
    for group in groups.values():
        yield from _without_overlaps(group)


def _without_overlaps(group: list[Match]) -> Iterator[Match]:
    """Those that count first, then what is sure to be done, the surest tier, the longest; overlaps are dropped."""
    taken: set[int] = set()
    for match in sorted(group, key=_rank):
        span = set(range(match.start, match.end))
        if not span & taken:
            taken |= span
            yield match


def _rank(match: Match) -> tuple[bool, bool, int, int, int]:
    told = match.level is Status.DEMONSTRATED  # "Kaggle: 2 medals" among the skills is more than the name
    return bool(match.reason), not told, TIERS[match.tier], match.start - match.end, match.start


def _placed(matches: Iterable[Match]) -> Iterator[Match]:
    """Matches of rules, with the refusal that their surroundings give."""
    for match in matches:
        yield _refused(match, context.refusal(match, None))


def _refused(match: Match, reason: str) -> Match:
    """The match with its refusal; most have none and stay as they are."""
    return match if reason == match.reason else replace(match, reason=reason)


def _include(catalogue: Catalogue, found: dict[str, list[Evidence]]) -> None:
    """What shows an included requirement shows the including one too."""
    direct = {id_: tuple(items) for id_, items in found.items()}
    for requirement in catalogue.requirements:
        own = {(item.page, item.boxes) for item in found.get(requirement.id, ())}
        for other in requirement.includes:
            found[requirement.id] += [item for item in direct.get(other, ()) if (item.page, item.boxes) not in own]
    for id_ in [id_ for id_, items in found.items() if not items]:
        del found[id_]
