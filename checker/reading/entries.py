"""The entries of a section: a job, a project, a degree, each with the span of time that its title tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.reading.dates import Period, period_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.reading.document import Block, Document, Section

_TITLE_WORDS = 24  # a longer block is prose, and a year in it is no entry's date


@dataclass(frozen=True, slots=True)
class Entry:
    """Blocks that tell of one thing."""

    section: Section
    blocks: tuple[Block, ...]
    period: Period | None  # as its title lines tell it; None where they tell none


def entries(document: Document) -> tuple[Entry, ...]:
    """All entries of a resume, in reading order.

    Args:
        document: The resume, read.

    Returns:
        Entries that hold each block exactly once. A new one begins where a title follows list items, and where a
        second span of time stands in a title.
    """
    return tuple(entry for section in document.sections for entry in entries_of(section))


def entries_of(section: Section) -> Iterator[Entry]:
    """The entries of one section."""
    current: list[Block] = []
    period: Period | None = None
    for block in section.blocks:
        told = _told_by_title(block)
        after_items = bool(current) and _is_item(current[-1]) and not _is_item(block)
        if current and (after_items or (told and period and not _is_date_alone(current[-1]))):
            yield Entry(section, tuple(current), period)
            current, period = [], None
        current.append(block)
        period = period or told
    if current:
        yield Entry(section, tuple(current), period)


def _is_item(block: Block) -> bool:
    return block.lines[0].bullet


def _told_by_title(block: Block) -> Period | None:
    return None if _is_item(block) or len(block.words) > _TITLE_WORDS else period_in(_text(block))


def _is_date_alone(block: Block) -> bool:
    """Whether a block is nothing but dates, as in a column of them: what it dates comes behind it."""
    return len(block.words) <= 5 and period_in(_text(block)) is not None


def _text(block: Block) -> str:
    return " ".join(word.text for word in block.words)
