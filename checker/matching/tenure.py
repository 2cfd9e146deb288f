"""How long somebody has worked in posts of machine learning: their months, each counted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.reading.dates import Month, months_of
from checker.reading.document import SectionKind
from checker.reading.entries import entries_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from checker.matching.report import Evidence
    from checker.reading.document import Block, Box, Document

POSTS = "ml-experience"  # the requirement whose evidence are posts


def months_in_posts(document: Document, posts: Iterable[Evidence], today: date) -> int:
    """The months of the jobs that hold some evidence, without those that overlap.

    Args:
        document: The resume.
        posts: Evidence of posts in machine learning.
        today: Where a post ends that is still held.

    Returns:
        Months; 0 where no dates stand beside the posts.
    """
    places = {(evidence.page, box) for evidence in posts for box in evidence.boxes}
    jobs = (section for section in document.sections if section.kind is SectionKind.EXPERIENCE)
    held = (
        entry.period
        for job in jobs
        for entry in entries_of(job)
        if entry.period and any(_holds(block, places) for block in entry.blocks)
    )
    return months_of(held, Month(today.year, today.month)) if places else 0


def _holds(block: Block, places: set[tuple[int, Box]]) -> bool:
    return any((word.page, box) in places for word in block.words for box in word.boxes)
