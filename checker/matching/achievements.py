"""Projects that apply machine learning or data analysis, publications and talks, told from where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.matching.catalogue import Status
from checker.matching.writing import match_of_evidence, writings
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.matching.match import Match
    from checker.matching.report import Evidence
    from checker.matching.text import Passage
    from checker.matching.writing import Writing

_PROJECT = "a project that applies machine learning or data analysis"
_PUBLICATION = "an entry among publications"
_TALK = "an entry among talks"

# What shows that a project in the projects section is one of machine learning or data analysis.
_OF_PROJECTS = (
    "model-development",
    "model-training",
    "machine-learning",
    "supervised-learning",
    "unsupervised-learning",
    "reinforcement-learning",
    "data-analysis",
    "tensorflow",
    "pytorch",
    "keras",
    "scikit-learn",
)
_PLACES = (
    SectionKind.EXPERIENCE,
    SectionKind.EDUCATION,
    SectionKind.AWARDS,
    SectionKind.ACTIVITIES,
    SectionKind.COURSES,
)
# Elsewhere a tool may only be named: the making of a model or an analysis must be told, in at least so many words;
# an analyst's title with employer and town is shorter.
_TOLD = {"model-development": 5.0, "model-training": 5.0, "data-analysis": 8.0}
_LEARNING = frozenset({"machine-learning", "supervised-learning", "unsupervised-learning", "reinforcement-learning"})
_MADE = re.compile(
    r"\b(?:buil[dt]|develop|design|implement|creat|train|thesis|dissertation|capstone|project)\w*", re.IGNORECASE
)
_DATA = re.compile(r"\bdata|python|sql\b|\bdataset", re.IGNORECASE)
_CITATION = re.compile(
    r"\barXiv:? ?\d{4}\.\d|\bdoi\b|\b10\.\d{4,}/|\bet al\.?[,:)]? .*\b(?:19|20)\d\d\b"
    r"|\b(?:Journal of|Transactions on|Proceedings of|Lecture Notes in)\b.*\b(?:19|20)\d\d\b"
)


def find_projects(passages: tuple[Passage, ...], shown: Mapping[str, tuple[Evidence, ...]]) -> Iterator[Match]:
    """Described projects, own or at work, in which what was ``shown`` so far applies learning or analysis to data."""
    by_place = {(passage.section, passage.text): passage for passage in passages if not passage.heading}
    told: set[tuple[SectionKind, str]] = set()
    for requirement in _OF_PROJECTS:
        for evidence in shown.get(requirement, ()):
            place = (evidence.section, evidence.context)
            if place in by_place and place not in told and _describes(requirement, evidence, by_place[place]):
                told.add(place)
                yield from match_of_evidence("projects", evidence, by_place[place], _PROJECT)


def find_entries(passages: tuple[Passage, ...]) -> Iterator[Match]:
    """Publications and talks, which need no word for what they are where they are headed so."""
    for writing in writings(passages):
        if writing.passage.heading or len(writing.passage.tokens) < 3:
            continue
        if writing.section is SectionKind.PUBLICATIONS:
            yield from _entry(writing, "research", _PUBLICATION)
        elif writing.section is SectionKind.TALKS:
            yield from _entry(writing, "conferences", _TALK)
        elif _CITATION.search(writing.text) and writing.section is not SectionKind.SKILLS:
            yield from _entry(writing, "research", _PUBLICATION)


def _describes(requirement: str, evidence: Evidence, passage: Passage) -> bool:
    """True if the evidence shows that the passage tells of such a project."""
    if evidence.status is not Status.DEMONSTRATED:
        return False
    if evidence.section is SectionKind.PROJECTS:
        return True
    if evidence.section not in _PLACES:
        return False
    if requirement in _LEARNING:
        return _length(passage) >= 5 and bool(_MADE.search(evidence.context))
    if requirement == "data-analysis" and not _DATA.search(evidence.context):
        return False
    return requirement in _TOLD and _length(passage) >= _TOLD[requirement]


def _length(passage: Passage) -> float:
    """How many words a passage has; a Chinese sign is half of one, a number none."""
    words = [token.text for token in passage.tokens if not token.is_number]
    return sum(1.0 if len(word) > 1 or word.isascii() else 0.5 for word in words)


def _entry(writing: Writing, requirement: str, term: str) -> Iterator[Match]:
    match = writing.match(requirement, (0, len(writing.text)), term)
    if match:
        yield match
