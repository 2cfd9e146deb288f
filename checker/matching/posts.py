"""Posts: those in machine learning, by their title or by the work they describe, and internships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.matching.catalogue import Status
from checker.matching.others import is_for_others, is_guided, is_wished
from checker.matching.post_words import (
    ANALYST,
    AS_POST,
    FIELD,
    GROUP,
    LEADING,
    OF_PRACTICE,
    POST,
    PRACTICE,
    RESEARCH_ROLE,
    SCHOOL_POST,
    SOUGHT,
    TAUGHT,
    THING,
    VERB_FIRST,
    WORK,
)
from checker.matching.writing import match_of_evidence
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.matching.match import Match
    from checker.matching.report import Evidence
    from checker.matching.text import Passage
    from checker.matching.writing import Span, Writing

_TITLE = "a post in machine learning, AI or data science"
_WORK = "a post whose work is machine learning"
_PRACTICE = "an internship in any writing"
_OTHERS = "It is about others who were guided or hired."
_WISHED = "It is wished for, not held."

# Requirements whose evidence in a job tells of work on models.
_OF_MODELS = (
    "model-development",
    "model-training",
    "hyperparameter-tuning",
    "reinforcement-learning",
    "model-evaluation",
)
# What tells the same in a post of research, where models are not made in passing.
_OF_LEARNING = ("supervised-learning", "unsupervised-learning", "machine-learning")
_HEAD_WORDS = 16  # a title stands among the first words of its passage
_NO_PRACTICE = (
    SectionKind.REFERENCES,
    SectionKind.INTERESTS,
    SectionKind.LANGUAGES,
    SectionKind.SKILLS,
    SectionKind.PUBLICATIONS,
)


def find_posts(writings: tuple[Writing, ...]) -> Iterator[Match]:
    """Posts in machine learning and internships, in reading order."""
    for at, writing in enumerate(writings):
        yield from _internships(writing)
        if writing.section is SectionKind.EXPERIENCE:
            yield from _titles(writing)
            yield from _in_group(writings, at)
            yield from _work(writing)
        elif writing.section in (SectionKind.SUMMARY, SectionKind.HEADER):
            yield from _told(writing)
        elif writing.section in (SectionKind.EDUCATION, SectionKind.ACTIVITIES, SectionKind.OTHER):
            yield from (match for match in _titles(writing) if SCHOOL_POST.search(writing.text))


def find_work(passages: tuple[Passage, ...], shown: Mapping[str, tuple[Evidence, ...]]) -> Iterator[Match]:
    """Posts in which models were made or judged in more than one place, by what was ``shown`` so far.

    Learning agents need no second place: they are hardly made in passing.
    """
    jobs = {
        passage.text: passage
        for passage in passages
        if passage.section is SectionKind.EXPERIENCE and not _is_analysts(passage)
    }
    told = _first_told(_OF_MODELS, shown, jobs)
    if len(told) < 2 and not any(agents.context in told for agents in shown.get("reinforcement-learning", ())):
        research = _first_told((*_OF_MODELS, *_OF_LEARNING), shown, jobs)
        told = {context: item for context, item in research.items() if RESEARCH_ROLE.search(_post_head(jobs[context]))}
    for context, evidence in told.items():
        yield from match_of_evidence("ml-experience", evidence, jobs[context], _WORK)


def _first_told(
    requirements: Iterable[str], shown: Mapping[str, tuple[Evidence, ...]], jobs: Mapping[str, Passage]
) -> dict[str, Evidence]:
    """For each passage of a job the first evidence for one of the requirements in use, by the passage's text."""
    return {
        evidence.context: evidence
        for requirement in requirements
        for evidence in shown.get(requirement, ())
        if evidence.context in jobs and evidence.status is Status.DEMONSTRATED
    }


def _post_head(passage: Passage) -> str:
    """The first words of the job that the passage belongs to: its title, in most resumes."""
    tokens = passage.entry.tokens if passage.entry else passage.tokens
    return " ".join(token.written for token in tokens[:_HEAD_WORDS])


def _is_analysts(passage: Passage) -> bool:
    """True in the post of an analyst: it is none in machine learning, even if a model is made there."""
    head = _post_head(passage)
    return bool(ANALYST.search(head)) and not FIELD.search(head)


def _titles(writing: Writing) -> Iterator[Match]:
    """A title among the first words of a passage, or behind "as a"."""
    found = AS_POST.search(writing.text)
    if not found and not VERB_FIRST.search(writing.text):
        found = _title_in(_head(writing))
    if found and not TAUGHT.search(writing.text):
        yield from _post(writing, found.span(), _TITLE)


def _title_in(head: str) -> re.Match[str] | None:
    """A field with its role, or the field beside an internship's name, however many words stand between them."""
    field = FIELD.search(head)
    if not field:
        return None  # as in most lines
    return POST.search(head) or (field if PRACTICE.search(head) else None)


def _head(writing: Writing) -> str:
    """The first words of a passage."""
    return writing.text if len(writing.starts) <= _HEAD_WORDS else writing.text[: writing.starts[_HEAD_WORDS]]


def _in_group(read: Sequence[Writing], at: int) -> Iterator[Match]:
    """A research post whose lab or group stands in the line before or behind it."""
    writing = read[at]
    found = RESEARCH_ROLE.search(_head(writing))
    if not found or len(writing.starts) > _HEAD_WORDS or VERB_FIRST.search(writing.text):
        return
    near = [other for other in read[max(0, at - 1) : at + 2] if other.section is writing.section]
    if any(len(other.starts) <= _HEAD_WORDS and _is_group(other.text) for other in near):
        yield from _post(writing, found.span(), _TITLE)


def _is_group(text: str) -> bool:
    """True for the name of a lab or group of the field."""
    return bool(GROUP.search(text) and FIELD.search(text))


def _work(writing: Writing) -> Iterator[Match]:
    """Work on learning machines that a post describes, or the lead of people who do it."""
    found = (THING.search(writing.text) and WORK.search(writing.text)) or LEADING.search(writing.text)
    if found and not _is_analysts(writing.passage):
        yield from _post(writing, found.span(), _WORK)


def _told(writing: Writing) -> Iterator[Match]:
    """Titles that a summary or the line under the name gives."""
    for found in POST.finditer(writing.text):
        yield from _post(writing, found.span(), _TITLE)


def _post(writing: Writing, span: Span, term: str) -> Iterator[Match]:
    wished = is_wished(writing.before(span[0])) or SOUGHT.search(writing.text, *span)
    reason = _WISHED if wished else ""
    match = writing.match("ml-experience", span, term, reason=reason)
    if match:
        yield match


def _may_tell_practice(text: str) -> bool:
    """True if one of the letters stands in the text that each writing of an internship has; most have none."""
    return any(letters in text for letters in OF_PRACTICE)


def _internships(writing: Writing) -> Iterator[Match]:
    if writing.section in _NO_PRACTICE or not _may_tell_practice(writing.text.lower()):
        return
    for found in PRACTICE.finditer(writing.text):
        before = writing.before(found.start())
        others = is_for_others(before) or is_guided(writing.after(found.end()))
        reason = _OTHERS if others else _WISHED if is_wished(before) else ""
        match = writing.match("internship", found.span(), _PRACTICE, reason=reason)
        if match:
            yield match
