"""Documents made from plain lines, for tests of what comes after reading."""

from __future__ import annotations

from checker.reading.document import Block, Box, Document, Line, Page, Section, SectionKind, Word


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
