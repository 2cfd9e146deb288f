"""Which languages a resume is written in, so that a French word is not looked for in an English sentence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.matching.text import Passage

_SHORT = 60  # tokens; a shorter text is no ground for a verdict
_SHARE = 0.03  # of all tokens: function words that only this language has
_FUNCTION_WORDS = {
    "de": frozenset(["und", "der", "die", "das", "mit", "fur", "von", "zur", "zum", "im", "bei", "auf", "sowie"]),
    "fr": frozenset(["et", "le", "la", "les", "des", "du", "pour", "avec", "dans", "sur", "une", "aux", "l", "d"]),
    "es": frozenset(["y", "el", "la", "los", "las", "del", "para", "con", "en", "una", "por", "de", "al", "como"]),
}


def languages_of(passages: Iterable[Passage]) -> frozenset[str]:
    """Languages whose terms are looked for: English and Chinese always, others where their function words stand.

    Chinese signs cannot be taken for anything else, and English names are used in every language.
    """
    counts: Counter[str] = Counter()
    for passage in passages:
        counts.update(token.text for token in passage.tokens)
    total = counts.total()
    found = {
        language
        for language, words in _FUNCTION_WORDS.items()
        if total < _SHORT or sum(counts[word] for word in words) >= _SHARE * total
    }
    return frozenset(found | {"en", "zh"})
