"""The checklist as a table for a spreadsheet: CSV in which no cell is a formula, whatever program opens it."""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING

from checker.checklist import plain
from checker.parts import address, covered, found, one_of, standing, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checklist import Checklist, Item

COLUMNS = (
    "Number",
    "State",
    "Requirement",
    "Category",
    "On the resume",
    "Asked for by",
    "Your note",
    "What to do",
    "Hours",
    "Address",
    "Or instead",
    "Found",
    "Remark",
    "Id",
)
_FORMULA = frozenset("=+-@−")  # what begins one somewhere; the last is the minus sign of typesetters
_QUOTES = frozenset("\"'")


def to_csv(checklist: Checklist) -> str:
    """The checklist with one row for each item, in the user's order, under a row of names.

    It begins with the mark by which spreadsheets know UTF-8, and its lines end as the standard for CSV has it.
    """
    text = io.StringIO(newline="")
    text.write("\ufeff")
    table = csv.writer(text, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    for number, item in enumerate(checklist.rows, 1):
        table.writerow([harmless(cell) for cell in _cells(number, item)])
    return text.getvalue()


def harmless(text: str) -> str:
    """The text in one line that no spreadsheet takes for a formula: an apostrophe before what would begin one.

    Also behind a semicolon: where that parts the columns, a program cuts the line there, whatever the quotes say.
    """
    return ";".join(f"'{piece}" if _begins_formula(piece) else piece for piece in plain(text).split(";"))


def _begins_formula(text: str) -> bool:
    """In any width, since there are programs that know full-width signs; what nobody sees does not hide it."""
    for sign in text:
        if sign in _QUOTES or unicodedata.category(sign)[0] in "ZC":
            continue
        return unicodedata.normalize("NFKC", sign)[0] in _FORMULA
    return False


def _cells(number: int, item: Item) -> Iterator[str]:
    first, *others = item.actions or (None,)
    yield from (str(number), state(item), item.name, item.category, standing(item), ", ".join(item.papers))
    yield " / ".join(item.note.splitlines())
    yield from (first.title, str(first.hours), address(first.url)) if first else ("", "", "")
    yield " / ".join(other.title for other in others if other)
    yield from (found(item), covered(item) or one_of(item), item.id)
