"""Whoever follows an advice and writes its line finds that the checker then counts what the advice said it closes."""

from __future__ import annotations

import re

import pytest

from checker.advising.advice import RESUME_LINE, Advice, Kind, load_advice
from checker.matching.catalogue import Status, load_catalogue
from checker.matching.matcher import match_document
from checker.matching.report import make_report
from checker.reading.document import Block, Box, Document, Line, Page, Section, SectionKind, Word
from checker.resources import resource

CATALOGUE = load_catalogue(resource("requirements"))
ADVICE = load_advice(resource("advice"))

# Where a line of this kind would stand on a resume; a job or a project for all others.
SECTIONS = {
    Kind.WORDING: tuple(SectionKind),
    Kind.CERTIFICATE: (SectionKind.CERTIFICATES, SectionKind.EXPERIENCE),
    Kind.COURSE: (SectionKind.COURSES, SectionKind.EXPERIENCE, SectionKind.PROJECTS),
    Kind.COMMUNITY: (SectionKind.ACTIVITIES, SectionKind.TALKS, SectionKind.EXPERIENCE, SectionKind.PROJECTS),
    Kind.STUDY: (SectionKind.EDUCATION, SectionKind.EXPERIENCE, SectionKind.PROJECTS),
}
# The successors of AI-102 count for it, but the catalogue does not know their names yet.
UNKNOWN_NAMES = {"certificate-microsoft-mlops", "certificate-microsoft-ai-apps"}


def document(text: str, kind: SectionKind) -> Document:
    words = tuple(Word(word, 1, (Box(9 * at, 0, 9 * at + 8, 10),), 10) for at, word in enumerate(text.split()))
    return Document("line.pdf", (Page(1, 600, 800),), (Section(kind, None, (Block((Line(words, bullet=True),)),)),))


def shown_by(advice: Advice) -> set[str]:
    line = advice.steps[-1].removeprefix(RESUME_LINE)
    line = re.sub(r"\b[XYN]\b", "42", line.replace("20XX", "2024"))
    kinds = SECTIONS.get(advice.kind, (SectionKind.EXPERIENCE, SectionKind.PROJECTS))
    reports = (make_report(CATALOGUE, *match_document(document(line, kind), CATALOGUE)) for kind in kinds)
    return {f.requirement.id for report in reports for f in report.findings if f.status is Status.DEMONSTRATED}


@pytest.mark.parametrize("kind", Kind)
def test_a_resume_line_shows_what_the_advice_closes(kind: Kind) -> None:
    lost = {a.id: set(a.closes) - shown_by(a) for a in ADVICE if a.kind is kind and a.id not in UNKNOWN_NAMES}
    assert {id_: ids for id_, ids in lost.items() if ids} == {}
