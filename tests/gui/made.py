"""Results made by hand: five requirements in two categories, one group, two pages."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checker.advising.advice import Advice, Kind, Suggestion
from checker.check import Result
from checker.checklist import make
from checker.gui.judge import Judge
from checker.matching.catalogue import Catalogue, Group, Requirement, Source, Status
from checker.matching.report import Evidence, Rejected, Report, Tier, make_report
from checker.reading.document import Block, Box, Document, FileWarning, Line, Page, Section, SectionKind, Word

if TYPE_CHECKING:
    from checker.checklist import Checklist
    from checker.matching.corrections import Corrections

TODAY = date(2026, 11, 20)
FAKE_READER = (sys.executable, str(Path(__file__).with_name("fake_reader.py")))


def requirement(id_: str, name: str, category: str, *sources: str) -> Requirement:
    return Requirement(id=id_, name=name, category=category, sources=sources, counts=f"{name}, named.", terms=(name,))


CATALOGUE = Catalogue(
    sources=(Source("A", "First document"), Source("B", "Second document"), Source("C", "Third document")),
    requirements=(
        requirement("python", "Python", "Programming languages", "A: skills", "B: skills 1"),
        requirement("sql", "SQL", "Programming languages", "A: skills"),
        requirement("java", "Java", "Programming languages", "C: skills"),
        requirement("docker", "Docker", "Software engineering", "B: tools"),
        requirement("git", "Git", "Software engineering", "A: tools", "B: tools", "C: tools"),
        requirement("cpp", "C++", "Programming languages", "C: skills"),
    ),
    groups=(Group("second-language", "A second language", ("java", "cpp")),),
    word_classes={},
)


def evidence(text: str, page: int, left: float, status: Status = Status.DEMONSTRATED, top: float = 100.0) -> Evidence:
    boxes = (Box(left, top, left + 40, top + 12),)
    return Evidence(page, text, boxes, SectionKind.SKILLS, Tier.EXACT, 100.0, status, text, f"Used {text} at work.")


PYTHON = evidence("Python", 1, 72)
SHARED = evidence("Python and SQL", 1, 200, Status.LISTED)
JAVA = evidence("Java", 2, 72, Status.LISTED, top=700)
NEARLY = Rejected(1, "Dockers", (Box(10, 10, 50, 22),), "Docker", "Dockers are people.", "the dockers of Hamburg")

DOCUMENT = Document(
    "resume.pdf",
    (Page(1, 595, 842), Page(2, 595, 842)),
    (),
    warnings=(FileWarning("columns", "The columns may be read in the wrong order."),),
)


def line(text: str, page: int, top: float, left: float = 50.0) -> Line:
    words = []
    for word in text.split():
        words.append(Word(word, page, (Box(left, top, left + 6.0 * len(word), top + 10),), 10))
        left += 6.0 * len(word) + 4
    return Line(tuple(words))


_LINES = (line("Built a model", 1, 100), line("in two weeks", 1, 114), line("Another model", 2, 600))
DOCUMENT_WITH_WORDS = Document(
    "words.pdf",
    DOCUMENT.pages,
    (Section(SectionKind.EXPERIENCE, None, (Block(_LINES), Block((line("The last model", 2, 700),)))),),
)


def make_made_report() -> Report:
    found = {"python": (PYTHON, SHARED), "sql": (SHARED,), "java": (JAVA,)}
    return make_report(CATALOGUE, found, {"docker": (NEARLY,)})


ADVICE = (
    Advice(
        id="docker-project",
        title="Pack a model & serve it <b>anywhere</b>",
        kind=Kind.PROJECT,
        closes=("docker",),
        steps=("Write a Dockerfile.", "Resume line: Packed a model."),
        hours=6,
        url="https://docs.docker.com/",
    ),
    Advice(
        id="git-course",
        title="Learn Git",
        kind=Kind.COURSE,
        closes=("git",),
        steps=("Read the book.", "Resume line: Git."),
        hours=4,
        url="file:///etc/passwd",
    ),
)


def make_result(document: Document = DOCUMENT, second: Document | None = None) -> Result:
    suggestions = tuple(
        Suggestion(advice=advice, closes=advice.closes, reason="Closes it.", stale=False) for advice in ADVICE
    )
    return Result(document, make_made_report(), suggestions, CATALOGUE.sources, second)


def make_checklist() -> Checklist:
    return make(make_result(), TODAY)


class MadeJudge(Judge):
    """Finds the same on every document."""

    def result(
        self, document: Document, second: Document | None = None, corrections: Corrections | None = None
    ) -> Result:
        del corrections  # it finds the same, whatever the user says
        return make_result(document, second)


def load_made_judge() -> Judge:
    return MadeJudge(CATALOGUE, ADVICE)
