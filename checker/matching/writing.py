"""A passage as one line of text that rules can read, with the way back from a stretch of it to a Match."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from checker.matching.match import Match
from checker.matching.report import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.matching.catalogue import Status
    from checker.matching.report import Evidence
    from checker.matching.text import Passage
    from checker.reading.document import SectionKind

# A full stop behind a title or an initial ends nothing.
_SENTENCE_MARK = re.compile(r"(?<!\bProf)(?<!\bDr)(?<!\b[A-Z])\. |; | \| | • |。")


Span = tuple[int, int]  # from a character of a Writing to the one behind the last


@dataclass(frozen=True, slots=True)
class Writing:
    """The words of a passage with single blanks between them: case and accents kept, dashes and quotes made plain."""

    passage: Passage
    text: str
    starts: tuple[int, ...]  # where each word begins in the text

    @property
    def section(self) -> SectionKind:
        """The section that the passage stands in."""
        return self.passage.section

    def before(self, position: int, length: int = 80) -> str:
        """What stands before a position, back to the end of the sentence before."""
        return _last_clause(self.text[max(0, position - length) : position])

    def after(self, position: int, length: int = 80) -> str:
        """What stands behind a position."""
        return self.text[position : position + length]

    def match(
        self, requirement: str, span: Span, term: str, *, level: Status | None = None, reason: str = ""
    ) -> Match | None:
        """The match of the words that the span touches; None if they hold no letter or digit."""
        first = bisect_right(self.starts, span[0]) - 1
        last = bisect_right(self.starts, max(span[0], span[1] - 1)) - 1
        held = [i for i, token in enumerate(self.passage.tokens) if first <= token.word <= last]
        if not held:
            return None
        return Match(requirement, self.passage, held[0], held[-1] + 1, Tier.RULE, term=term, level=level, reason=reason)


def writings(passages: Iterable[Passage]) -> tuple[Writing, ...]:
    """Each passage as a Writing."""
    return tuple(map(_writing, passages))


def one_of(*choices: str, chinese: str = "", first: str = "") -> str:
    """A pattern of choices that begin where a word begins: looked for there alone, which is ten times as fast.

    Args:
        choices: Patterns of which one must be met.
        chinese: A pattern that may begin anywhere.
        first: The letters in lower case that all of these begin with: elsewhere nothing is looked for, which is twice
            as fast again. Empty: any.
    """
    words = rf"(?<!\w)(?:{'|'.join(choices)})"
    pattern = rf"(?:{words}|{chinese})" if chinese else words
    return rf"(?=(?i:[{first}])){pattern}" if first else pattern


def match_of_evidence(requirement: str, evidence: Evidence, passage: Passage, term: str) -> Iterator[Match]:
    """The words of evidence for one requirement, in the passage that holds them, as a match of another."""
    boxes = set(evidence.boxes)
    held = [at for at, token in enumerate(passage.tokens) if boxes.intersection(passage.words[token.word].boxes)]
    if held:
        yield Match(requirement, passage, held[0], held[-1] + 1, Tier.RULE, term)


def _writing(passage: Passage) -> Writing:
    words = passage.plain_words
    starts = accumulate([len(word) + 1 for word in words], initial=0)
    return Writing(passage, " ".join(words), tuple(starts)[: len(words)])


def _last_clause(text: str) -> str:
    """The end of a text from the last sentence mark on."""
    return _SENTENCE_MARK.split(text)[-1]
