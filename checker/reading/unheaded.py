"""What stands under no heading: the name with its contact details, a summary, and in plain resumes all the rest."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from checker.reading.dates import period_in
from checker.reading.document import Section, SectionKind
from checker.reading.words import SEPARATORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.reading.document import Block

_PROSE = 20  # words: a block this long is a summary
_TITLE = 20  # words of a line that names a post or a degree, with its years
_ITEMS = 4  # of a list of skills
_STUDY = re.compile(
    r"(?i)\b(?:universit\w*|college|school|hochschule|fachhochschule|[eé]cole|universidad|bachelor|master of|licence"
    r"|b\.?sc|m\.?sc|b\.?tech|m\.?tech|b\.?eng|m\.?eng|mba|ph\.?d|diploma?)\b|\b(?:BA|MA|BS|MS|BE|ME)\b|大学|学院"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def parted(blocks: Sequence[Block]) -> Iterator[Section]:
    """Sections of blocks that no heading heads, by what their lines say.

    Args:
        blocks: From the beginning of a resume or a column on, in reading order.

    Returns:
        HEADER, then SUMMARY from the first prose on; where posts with their years follow, EXPERIENCE, and then what
        degrees and lists of tools tell. All blocks, in their order.
    """
    for kind, some in groupby(zip(_kinds(blocks), blocks, strict=True), key=lambda pair: pair[0]):
        yield Section(kind, None, tuple(block for _, block in some))


def _kinds(blocks: Sequence[Block]) -> list[SectionKind]:
    last = max((at for at, block in enumerate(blocks) if _is_item(block)), default=-1)
    kinds: list[SectionKind] = []
    current = SectionKind.HEADER
    for at, block in enumerate(blocks):
        told = current in {SectionKind.EXPERIENCE, SectionKind.EDUCATION}
        if _is_post(blocks[at : at + 2]):
            current = SectionKind.EXPERIENCE
        elif told and at > last and _is_study(block):
            current = SectionKind.EDUCATION
        elif told and at > last and _lists_skills(block):
            current = SectionKind.SKILLS
        elif current is SectionKind.HEADER and _is_prose(block):
            current = SectionKind.SUMMARY
        kinds.append(current)
    return kinds


def _is_post(blocks: Sequence[Block]) -> bool:
    """Whether a line names a post and its years, and a list of what was done there follows."""
    title, *items = blocks
    if _is_item(title) or not any(map(_is_item, items)) or len(title.words) > _TITLE:
        return False
    return period_in(_text(title)) is not None and "@" not in _text(title)


def _is_study(block: Block) -> bool:
    """Whether a line names a degree or a school, and a year."""
    text = _text(block)
    return len(block.words) <= _TITLE and bool(_YEAR.search(text) and _STUDY.search(text))


def _lists_skills(block: Block) -> bool:
    """Whether a line only lists: short items between commas, no year and no sentence."""
    text = _text(block)
    items = text.split(",")
    return len(items) >= _ITEMS and len(block.words) <= 3 * len(items) and not _YEAR.search(text)


def _is_prose(block: Block) -> bool:
    """Whether a block below a name tells something: contact details may be as long, but are a list."""
    texts = [word.text for word in block.words]
    is_parted = sum(text in SEPARATORS for text in texts) > 1 or any("@" in text for text in texts)
    return len(texts) >= _PROSE and (not is_parted or texts[-1].endswith("."))


def _is_item(block: Block) -> bool:
    return block.lines[0].bullet


def _text(block: Block) -> str:
    return " ".join(word.text for word in block.words)
