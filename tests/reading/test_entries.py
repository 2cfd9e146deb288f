from __future__ import annotations

from pathlib import Path

import pytest
from builders import Case, make_document, read_case

from checker.reading.dates import Month, Period
from checker.reading.document import Block, Document, Line, Section, SectionKind
from checker.reading.entries import entries

CASES = sorted((Path(__file__).parents[1] / "matching" / "cases").glob("*.toml"))


def made(*lines: str) -> Document:
    """A section of experience whose lines are list items where a hyphen stands before them."""
    plain = make_document(("experience", tuple(line.removeprefix("- ") for line in lines)))
    (section,) = plain.sections
    blocks = tuple(
        Block((Line(block.lines[0].words, bullet=line.startswith("- ")),))
        for line, block in zip(lines, section.blocks, strict=True)
    )
    return Document("invented.pdf", plain.pages, (Section(SectionKind.EXPERIENCE, None, blocks),))


def told(document: Document) -> list[tuple[int, Period | None]]:
    return [(len(entry.blocks), entry.period) for entry in entries(document)]


def test_a_title_after_list_items_begins_an_entry() -> None:
    document = made(
        "Engineer, Nowhere, 2019 - 2021", "- Built it", "- Sold it", "Clerk, Elsewhere, 2017 - 2019", "- Filed"
    )

    assert told(document) == [
        (3, Period(Month(2019, 1), Month(2021, 1))),
        (2, Period(Month(2017, 1), Month(2019, 1))),
    ]


def test_the_date_may_stand_on_a_line_of_its_own_above_or_below_the_title() -> None:
    above = made("05/2019 - 06/2021", "Engineer, Nowhere", "- Built it", "01/2017 - 04/2019", "Clerk", "- Filed")
    below = made("Engineer, Nowhere", "05/2019 - 06/2021", "- Built it", "Clerk", "01/2017 - 04/2019", "- Filed")

    for document in (above, below):
        assert [(size, period.start if period else None) for size, period in told(document)] == [
            (3, Month(2019, 5)),
            (3, Month(2017, 1)),
        ]


def test_posts_without_list_items_are_told_apart_by_their_dates() -> None:
    document = made(
        "Engineer, Nowhere, 2019 - 2021", "Built many things", "Clerk, Elsewhere, 2017 - 2019", "Filed others"
    )
    assert [size for size, _ in told(document)] == [2, 2]


def test_a_year_inside_prose_is_no_date_of_an_entry() -> None:
    prose = "Rewrote the billing that had been in use from 2009 to 2018 and that nobody had dared to touch in all of"
    prose += " those years, alone"
    assert told(made("Engineer, Nowhere", prose)) == [(2, None)]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_block_of_a_resume_is_in_one_entry(path: Path) -> None:
    case: Case = read_case(path)
    found = [block for entry in entries(case.document) for block in entry.blocks]
    assert found == [block for section in case.document.sections for block in section.blocks]
