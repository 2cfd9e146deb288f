"""The resume as it was read: words with their boxes, in reading order, grouped as a person would group them.

Positions are PDF points with the origin at the top left of the page as it is shown. Pages count from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SectionKind(StrEnum):
    """What a part of a resume is about, whatever its heading says."""

    HEADER = "header"  # the name and contact details, before the first heading
    SUMMARY = "summary"  # profile, objective, about me
    SKILLS = "skills"
    EXPERIENCE = "experience"
    PROJECTS = "projects"
    EDUCATION = "education"
    COURSES = "courses"  # coursework, training
    CERTIFICATES = "certificates"
    PUBLICATIONS = "publications"  # papers, theses, patents
    TALKS = "talks"  # talks, conferences, workshops
    AWARDS = "awards"  # honours, competitions, achievements
    ACTIVITIES = "activities"  # volunteering, leadership, memberships, open source
    LANGUAGES = "languages"  # spoken ones
    INTERESTS = "interests"
    REFERENCES = "references"  # what others say, and their addresses
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in PDF points from its top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """A word as a person reads it; one that a hyphen had split at a line end is whole again and has two boxes."""

    text: str
    page: int
    boxes: tuple[Box, ...]
    size: float  # of its letters, in points
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side in one column of one page."""

    words: tuple[Word, ...]
    bullet: bool = False  # a list mark stood before the first word and was dropped

    @property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines whose words run on from one to the next: a list item, a paragraph, a cell, a title line."""

    lines: tuple[Line, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """All words of the block in reading order."""
        return tuple(word for line in self.lines for word in line.words)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, if there is one, and the blocks that it heads; it may run over several pages."""

    kind: SectionKind
    heading: Line | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads to an address."""

    url: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """The size of one page as it is shown, and what went wrong with it, if anything did."""

    number: int
    width: float
    height: float
    problem: str = ""  # a sentence; the page's text is then missing or partial


@dataclass(frozen=True, slots=True)
class FileWarning:
    """Something about the file itself that may hurt it in a hiring system."""

    code: str
    sentence: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One resume, read."""

    name: str  # the file's name without its folder
    pages: tuple[Page, ...]
    sections: tuple[Section, ...]
    links: tuple[Link, ...] = ()
    warnings: tuple[FileWarning, ...] = ()

    @property
    def text(self) -> str:
        """Everything that was read, in reading order: a line for each line, a blank line between sections."""
        parts = []
        for section in self.sections:
            lines = [section.heading.text] if section.heading else []
            lines += [line.text for block in section.blocks for line in block.lines]
            parts.append("\n".join(lines))
        return "\n\n".join(parts)

    def reads_like(self, other: Document) -> bool:
        """Whether the other has the same words in the same order, blocks and sections, wherever they stand."""
        return _told(self) == _told(other)


def _told(document: Document) -> list[tuple[SectionKind, str, list[list[str]]]]:
    return [
        (
            section.kind,
            section.heading.text if section.heading else "",
            [[line.text for line in block.lines] for block in section.blocks],
        )
        for section in document.sections
    ]
