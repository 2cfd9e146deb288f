"""What the user says against a verdict: words that mean a requirement, and words that do not show it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from checker.matching import context
from checker.matching.match import Match
from checker.matching.report import REFUSED, Evidence, Rejected, Tier
from checker.matching.text import Gap, normal_tokens, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.matching.catalogue import Catalogue
    from checker.matching.text import Passage
    from checker.reading.document import Document


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of a resume, and the requirement that they mean or do not show."""

    requirement: str  # its id
    words: str


class Corrections(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that the user has said: aliases hold for every resume, refusals for the one that is looked at."""

    aliases: tuple[Correction, ...] = ()
    refusals: tuple[Correction, ...] = ()


NONE = Corrections()
_Found = dict[str, tuple[Evidence, ...]]
_Refused = dict[str, tuple[Rejected, ...]]


def corrected(
    found: _Found, refused: _Refused, document: Document, catalogue: Catalogue, corrections: Corrections
) -> tuple[_Found, _Refused]:
    """Evidence and refusals as the user would have them.

    Args:
        found: What the catalogue's own terms and rules found, by requirement id.
        refused: What nearly counted.
        document: Where both were looked for.
        catalogue: What was looked for.
        corrections: What the user says; requirements that the catalogue does not know are passed over.

    Returns:
        Both, with what an alias finds, and with refused evidence before all else that does not count.
    """
    every = {id_: list(items) for id_, items in found.items()}
    against = {id_: list(items) for id_, items in refused.items()}
    for match in _named_otherwise(document, catalogue, corrections.aliases):
        if match.reason:
            against.setdefault(match.requirement, []).append(match.rejected(match.reason))
        else:
            held = catalogue.by_id[match.requirement].held
            every.setdefault(match.requirement, []).append(match.evidence(context.level(match, held=held)))
    for correction in corrections.refusals:
        wrong = [item for item in every.get(correction.requirement, ()) if _same(item.text, correction.words)]
        if wrong:
            every[correction.requirement] = [item for item in every[correction.requirement] if item not in wrong]
            against.setdefault(correction.requirement, [])[:0] = [_as_rejected(item) for item in wrong]
    return ({id_: tuple(items) for id_, items in every.items() if items}, {k: tuple(v) for k, v in against.items()})


def stands_in(words: str, document: Document) -> bool:
    """Whether the words stand in a resume, in this order and next to one another."""
    return any(True for passage in passages(document) for _ in _places(words, passage))


def _named_otherwise(document: Document, catalogue: Catalogue, aliases: tuple[Correction, ...]) -> Iterator[Match]:
    for passage in passages(document) if aliases else ():
        for alias in aliases:
            requirement = catalogue.by_id.get(alias.requirement)
            if requirement is None:
                continue
            for start, end in _places(alias.words, passage):
                match = Match(requirement.id, passage, start, end, Tier.OWN, alias.words)
                yield replace(match, reason=context.refusal(match, None, requirement.outside))


def _places(words: str, passage: Passage) -> Iterator[tuple[int, int]]:
    wanted = normal_tokens(words)
    tokens = passage.tokens
    for start in range(len(tokens) - len(wanted) + 1) if wanted else ():
        here = tokens[start : start + len(wanted)]
        if tuple(token.text for token in here) == wanted and all(token.gap is not Gap.END for token in here[1:]):
            yield start, start + len(wanted)


def _same(text: str, words: str) -> bool:
    return normal_tokens(text) == normal_tokens(words)


def _as_rejected(evidence: Evidence) -> Rejected:
    return Rejected(evidence.page, evidence.text, evidence.boxes, evidence.term, REFUSED, evidence.context)
