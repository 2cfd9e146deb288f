"""The checklist in a spreadsheet: one row an item, and no cell that any program runs as a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.checklist import Action, Checklist, Item, Proof, plain
from checker.matching.catalogue import Status
from checker.spreadsheet import COLUMNS, harmless, to_csv


def item(id_: str, status: Status = Status.MISSING, **fields: object) -> Item:
    return Item(**({"id": id_, "name": id_.title(), "category": "Tools", "status": status} | fields))  # type: ignore[arg-type]


def checklist(*items: Item) -> Checklist:
    return Checklist(resume="me.pdf", made_on=date(2026, 11, 21), points=2.5, of=10, items=items)


def rows(value: Checklist, delimiter: str = ",") -> list[dict[str, str]]:
    text = to_csv(value)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=delimiter))


def test_a_row_tells_what_the_other_forms_tell() -> None:
    action = Action(title="Learn it", steps=("Begin.",), hours=3, url="https://keras.io")
    other = Action(title="Build it", steps=("Begin.",), hours=9, url="javascript:alert(1)")
    value = item(
        "keras",
        Status.LISTED,
        papers=("B", "C"),
        note="ask Ann\nor Bob",
        actions=(action, other),
        proofs=(Proof(page=2, words="Keras, NumPy"),),
        enough=("Keras", "PyTorch"),
    )
    assert rows(checklist(value)) == [
        {
            "Number": "1",
            "State": "to do; only listed",
            "Requirement": "Keras",
            "Category": "Tools",
            "On the resume": "only listed",
            "Asked for by": "B, C",
            "Your note": "ask Ann / or Bob",
            "What to do": "Learn it",
            "Hours": "3",
            "Address": "https://keras.io",
            "Or instead": "Build it",
            "Found": '"Keras, NumPy", page 2',
            "Remark": "One of Keras or PyTorch is enough",
            "Id": "keras",
        }
    ]


def test_state_stands_in_words_and_the_users_order_is_kept() -> None:
    value = checklist(
        item("a", aside=True),
        item("b", covered_by=("C++",)),
        item("c", ticked=True),
        item("d", Status.DEMONSTRATED),
        item("e"),
    )
    assert [(row["Number"], row["Requirement"], row["State"]) for row in rows(value)] == [
        ("1", "C", "done, as you ticked; the resume does not show it yet"),
        ("2", "D", "done"),
        ("3", "E", "to do; missing"),
        ("4", "B", "not needed"),
        ("5", "A", "not for me"),
    ]
    assert rows(value)[3]["Remark"] == "C++ will do"


FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM",
    "\ufe661+1",
    "\u22121",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\u00a0=1+1",
    "\u3000\uff1d1",
    "'\"=1+1",
    "x;=1+1",
    'x;"=1+1',
    "x; \uff1d1",
    "x\n=1+1",
)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_a_formula(text: str) -> None:
    named = item("a", name=text, category=text, papers=(text,), note=text, covered_by=(text,))
    worked = item(
        "b", actions=(Action(title=text, steps=(), hours=1, url=text),) * 2, proofs=(Proof(page=1, words=text),)
    )
    for delimiter in ",;\t":
        table = csv.reader(io.StringIO(to_csv(checklist(named, worked))[1:], newline=""), delimiter=delimiter)
        cells = [cell for row in table for cell in row]
        assert not [cell for cell in cells if begins_formula(cell)]


def begins_formula(cell: str) -> bool:
    seen = [sign for sign in cell if unicodedata.category(sign)[0] not in "ZC" and sign != '"']
    return bool(seen) and unicodedata.normalize("NFKC", seen[0])[0] in "=+-@\u2212"


@given(st.text(st.sampled_from("ab=+-@;'\" \t\r\n\uff1d\u200b,"), max_size=12))
def test_a_cell_is_the_text_with_apostrophes_at_most(text: str) -> None:
    assert harmless(text).replace("'", "") == plain(text).replace("'", "")
    assert not any(begins_formula(piece) for piece in harmless(text).split(";"))


def test_harmless_words_stay_as_they_are() -> None:
    for text in ("C++", "scikit-learn", "a = b", "R&D; Go", "about 3-4 hours", "mail@example.org", ""):
        assert harmless(text) == text


def test_names_of_columns_stand_first_and_lines_end_as_the_standard_has_it() -> None:
    text = to_csv(checklist(item("a")))
    assert text.splitlines()[0].count(",") == len(COLUMNS) - 1
    assert text.endswith("\r\n")
