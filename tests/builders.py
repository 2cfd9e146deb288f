"""Documents made from plain lines, for tests of what comes after reading."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

from checker.reading.document import Block, Box, Document, Line, Page, Section, SectionKind, Word

if TYPE_CHECKING:
    from pathlib import Path


def make_document(
    *sections: tuple[SectionKind | str, str | tuple[str, ...]], titles: dict[str, str] | None = None
) -> Document:
    """A page on which each line is a block of its own; ``titles`` gives headings by section kind."""
    made = []
    top = 10.0
    for kind, lines in sections:
        blocks = []
        for line in (lines,) if isinstance(lines, str) else lines:
            blocks.append(Block((make_line(line, top),)))
            top += 12
        title = (titles or {}).get(str(kind))
        made.append(Section(SectionKind(kind), make_line(title, top) if title else None, tuple(blocks)))
        top += 12
    return Document("invented.pdf", (Page(1, 595, 842),), tuple(made))


def make_line(text: str, top: float = 10.0) -> Line:
    """Words of one width beside one another."""
    return Line(
        tuple(
            Word(part, 1, (Box(10.0 + 20 * at, top, 28.0 + 20 * at, top + 10),), 10.0)
            for at, part in enumerate(text.split())
        )
    )


class CaseSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A section of a case; a line that begins with a hyphen and a blank is a list item."""

    kind: SectionKind
    lines: tuple[str, ...]
    title: str = ""


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An invented resume with the verdicts of a careful reader; what is not named is missing."""

    note: str
    section: tuple[CaseSection, ...]
    expected: dict[str, str]
    unsure: frozenset[str] = frozenset()  # careful readers would differ
    known_faults: dict[str, str] = {}  # where the program is wrong, and why it stays so for now

    @property
    def document(self) -> Document:
        """The resume as it would have been read."""
        sections = []
        top = 10.0
        for part in self.section:
            blocks = []
            for text in part.lines:
                top += 12
                line = make_line(text.removeprefix("- "), top)
                blocks.append(Block((Line(line.words, bullet=text.startswith("- ")),)))
            heading = make_line(part.title, top) if part.title else None
            sections.append(Section(part.kind, heading, tuple(blocks)))
        return Document("invented.pdf", (Page(1, 595, 842),), tuple(sections))


def read_case(path: Path) -> Case:
    """The case of a TOML file."""
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Case)
