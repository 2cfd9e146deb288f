"""A match: tokens of a passage that answer to a requirement, before and after the verdict on their level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.matching.report import Evidence, Rejected, Tier

if TYPE_CHECKING:
    from checker.matching.catalogue import Status
    from checker.matching.text import Passage
    from checker.reading.document import Box, Word


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens ``start`` to ``end`` (not included) of a passage that answer to a requirement."""

    requirement: str  # its id
    passage: Passage
    start: int
    end: int
    tier: Tier
    term: str  # the term, pattern or rule that they answer to
    score: float = 100.0  # likeness to the term
    level: Status | None = None  # the rule knows better than the section
    reason: str = ""  # not empty: it does not count, and why

    @property
    def words(self) -> tuple[Word, ...]:
        """The words on the page that hold the tokens."""
        first, last = self.passage.tokens[self.start].word, self.passage.tokens[self.end - 1].word
        return self.passage.words[first : last + 1]

    def evidence(self, status: Status) -> Evidence:
        """The match as evidence for ``status``, on the page where it begins."""
        words = self._on_first_page()
        return Evidence(
            page=words[0].page,
            text=" ".join(word.text for word in words),
            boxes=_boxes(words),
            section=self.passage.section,
            tier=self.tier,
            score=round(self.score, 1),
            status=status,
            term=self.term,
            context=self.passage.text,
        )

    def rejected(self, reason: str) -> Rejected:
        """The match as something that nearly counted."""
        words = self._on_first_page()
        text = " ".join(word.text for word in words)
        return Rejected(words[0].page, text, _boxes(words), self.term, reason, self.passage.text)

    def _on_first_page(self) -> tuple[Word, ...]:
        page = self.words[0].page
        return tuple(word for word in self.words if word.page == page)


def _boxes(words: tuple[Word, ...]) -> tuple[Box, ...]:
    return tuple(box for word in words for box in word.boxes)
