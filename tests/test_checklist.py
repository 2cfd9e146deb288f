"""The checklist as a value: made from a result, ticked, noted, merged, written as JSON and read back."""

from __future__ import annotations

import contextlib
import json
import string
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.advising.advice import Advice, Kind, suggest
from checker.check import Result
from checker.checklist import (
    FORMAT,
    Action,
    Checklist,
    Item,
    Paper,
    Planned,
    Proof,
    arrange,
    make,
    merge,
    move,
    plain,
    set_aside,
    tick,
    with_note,
)
from checker.checklist_file import NewerChecklistError, from_json, read, to_json
from checker.errors import ChecklistError
from checker.matching.catalogue import Catalogue, Group, Requirement, Source, Status
from checker.matching.report import Evidence, Tier, make_report
from checker.reading.document import Box, Document, Page, SectionKind

TODAY = date(2026, 11, 21)
CATALOGUE = Catalogue(
    sources=(Source("A", "First"), Source("B", "Second")),
    requirements=tuple(
        Requirement(id=id_, name=id_.title(), category="All", sources=tuple(f"{x}: 1" for x in letters), counts="")
        for id_, letters in (("agile", "A"), ("python", "AB"), ("git", "B"), ("java", "A"), ("r", "A"), ("sql", "AB"))
    ),
    groups=(Group("second", "A second language", ("java", "r")),),
    word_classes={},
)


def evidence(status: Status, text: str = "words", page: int = 1) -> Evidence:
    return Evidence(page, text, (Box(0, 0, 1, 1),), SectionKind.SKILLS, Tier.EXACT, 100, status, "term", "line")


def advice(id_: str, *closes: str, kind: Kind = Kind.PROJECT, hours: int = 5) -> Advice:
    steps = ("Do it.", "Resume line: Did N.")
    return Advice(id=id_, title=id_, kind=kind, closes=closes, steps=steps, hours=hours)


def result(name: str = "me.pdf", pool: tuple[Advice, ...] = (), **found: Status) -> Result:
    report = make_report(CATALOGUE, {id_: (evidence(status),) for id_, status in found.items()}, {})
    document = Document(name, (Page(1, 600, 800),), ())
    return Result(document, report, suggest(report, pool, TODAY), CATALOGUE.sources)


def items(checklist: Checklist) -> dict[str, Item]:
    return {item.id: item for item in checklist.items}


def test_missing_stand_first_most_wanted_first_then_listed_then_shown_then_what_is_not_needed() -> None:
    made = make(result(git=Status.LISTED, python=Status.DEMONSTRATED, r=Status.DEMONSTRATED), TODAY)
    assert [item.id for item in made.items] == ["sql", "agile", "git", "python", "r", "java"]


def test_every_requirement_is_an_item_once() -> None:
    assert {item.id for item in make(result(), TODAY).items} == set(CATALOGUE.by_id)


def test_it_tells_resume_day_and_coverage() -> None:
    made = make(result(python=Status.DEMONSTRATED, git=Status.LISTED), TODAY)
    assert (made.resume, made.made_on, made.points, made.of) == ("me.pdf", TODAY, 2.5, 7)
    assert made.papers == (Paper(letter="A", title="First"), Paper(letter="B", title="Second"))


def test_what_is_demonstrated_is_done_without_a_tick() -> None:
    item = items(make(result(python=Status.DEMONSTRATED), TODAY))["python"]
    assert (item.done, item.ticked) == (True, False)


def test_what_is_missing_or_listed_is_to_do() -> None:
    made = items(make(result(git=Status.LISTED), TODAY))
    assert not made["git"].done
    assert not made["python"].done


def test_a_covered_member_is_not_needed_and_an_open_group_says_that_one_is_enough() -> None:
    assert items(make(result(r=Status.LISTED), TODAY))["java"].covered_by == ("R",)
    assert items(make(result(), TODAY))["java"].enough == ("Java", "R")
    assert items(make(result(), TODAY))["python"].enough == ()


def test_evidence_is_told_once_with_its_page() -> None:
    found = {"git": tuple(evidence(Status.LISTED, text, page) for text, page in (("Git\n hub", 2), ("Git hub,", 2)))}
    report = make_report(CATALOGUE, found, {})
    made = make(Result(Document("x.pdf", (), ()), report, ()), TODAY)
    assert items(made)["git"].proofs == (Proof(page=2, words="Git hub"),)


def test_what_is_best_for_a_requirement_stands_first_and_kinds_take_turns() -> None:
    pool = (
        advice("wide", "sql", "agile", "python"),
        advice("wide-too", "sql", "agile", "python", hours=6),
        advice("own", "python", hours=9),
        advice("words", "agile", "python", kind=Kind.WORDING),
        advice("class", "agile", "python", kind=Kind.COURSE),
    )
    made = items(make(result(pool=pool), TODAY))
    assert [action.title for action in made["python"].actions] == ["own", "class", "words"]


def test_tick_and_note_change_one_item_and_leave_the_old_value() -> None:
    made = make(result(), TODAY)
    changed = with_note(tick(made, "git", ticked=True), "git", " two\r\nlines\x1b[31m ")
    assert items(changed)["git"].ticked
    assert items(changed)["git"].note == "two\nlines[31m"
    assert made == make(result(), TODAY)
    assert [a for a, b in zip(changed.items, made.items, strict=True) if a != b] == [items(changed)["git"]]


def test_an_unknown_item_changes_nothing() -> None:
    made = make(result(), TODAY)
    assert tick(made, "cobol", ticked=True) == made == with_note(made, "cobol", "x")


def test_a_new_resume_keeps_ticks_and_notes() -> None:
    old = with_note(tick(make(result(), TODAY), "git", ticked=True), "agile", "ask Ann")
    new = merge(old, make(result("next.pdf", python=Status.DEMONSTRATED), date(2027, 1, 1)))
    assert (new.resume, items(new)["python"].status) == ("next.pdf", Status.DEMONSTRATED)
    assert (items(new)["git"].ticked, items(new)["agile"].note) == (True, "ask Ann")


def test_what_a_later_resume_no_longer_shows_is_open_again() -> None:
    old = make(result(python=Status.DEMONSTRATED), TODAY)
    assert not items(merge(old, make(result(), TODAY)))["python"].done


def test_a_note_on_a_requirement_that_is_gone_is_kept() -> None:
    gone = Item(id="cobol", name="Cobol", category="All", status=Status.MISSING, note="mine")
    silent = Item(id="ada", name="Ada", category="All", status=Status.MISSING)
    new = make(result(), TODAY)
    old = msgspec.structs.replace(new, items=(*new.items, gone, silent))
    assert merge(old, new).items == (*new.items, gone)


def rows(checklist: Checklist) -> list[str]:
    return [item.id for item in checklist.rows]


def test_an_item_that_is_not_for_the_user_stands_last_and_goes_back_to_its_place() -> None:
    made = make(result(r=Status.DEMONSTRATED), TODAY)
    assert rows(made) == ["python", "sql", "agile", "git", "r", "java"]
    aside = set_aside(made, "sql", aside=True)
    assert rows(aside) == ["python", "agile", "git", "r", "java", "sql"]
    assert not items(aside)["sql"].wanted
    assert set_aside(aside, "sql", aside=False) == made
    assert set_aside(made, "cobol", aside=True) == made


@pytest.mark.parametrize(
    ("id_", "row", "expected"),
    [
        ("git", 0, ["git", "python", "agile", "r", "java", "sql"]),
        ("python", 2, ["agile", "git", "python", "r", "java", "sql"]),
        ("python", 99, ["agile", "git", "r", "python", "java", "sql"]),
        ("agile", -5, ["agile", "python", "git", "r", "java", "sql"]),
        ("java", 0, ["python", "agile", "git", "r", "java", "sql"]),
        ("sql", 1, ["python", "agile", "git", "r", "java", "sql"]),
    ],
)
def test_an_item_moves_within_its_part_of_the_list(id_: str, row: int, expected: list[str]) -> None:
    made = set_aside(make(result(r=Status.DEMONSTRATED), TODAY), "sql", aside=True)
    moved = move(made, id_, row)
    assert rows(moved) == expected
    assert moved.arranged
    assert rows(set_aside(moved, "sql", aside=False)).index("sql") == 1


def test_moving_what_is_not_there_changes_nothing() -> None:
    made = make(result(), TODAY)
    assert move(made, "cobol", 0) == made


def test_a_new_resume_keeps_the_order_and_what_is_set_aside() -> None:
    old = set_aside(move(make(result(), TODAY), "git", 0), "agile", aside=True)
    new = merge(old, make(result("next.pdf", sql=Status.DEMONSTRATED), TODAY))
    assert rows(new) == rows(old)
    assert new.arranged
    assert items(new)["agile"].aside
    own = move(make(result(), TODAY), "r", 0)
    assert rows(merge(old, own)) == [*(id_ for id_ in rows(own) if id_ != "agile"), "agile"]


def test_a_new_resume_keeps_the_plan_and_the_file_does() -> None:
    planned = (Planned(id="a", title="A", hours=5, week=1, last_week=2),)
    old = msgspec.structs.replace(make(result(), TODAY), planned=planned)
    assert merge(old, make(result(python=Status.LISTED), TODAY)).planned == planned
    assert from_json(to_json(old)).planned == planned


def test_without_an_order_of_the_users_own_the_new_one_holds() -> None:
    new = make(result(sql=Status.DEMONSTRATED), TODAY)
    assert rows(merge(make(result(), TODAY), new)) == rows(new)


def test_a_requirement_that_is_new_stands_where_it_would_by_itself() -> None:
    made = make(result(), TODAY)
    old = msgspec.structs.replace(move(made, "git", 0), items=move(made, "git", 0).items[:-2])
    assert rows(merge(old, made))[-2:] == rows(made)[-2:]


@pytest.mark.parametrize("format_", [1, 2])
def test_an_older_format_is_read(format_: int) -> None:
    raw = json.loads(to_json(tick(make(result(), TODAY), "git", ticked=True)))
    raw["format"] = format_
    del raw["arranged"]
    for item in raw["items"]:
        del item["aside"]
    read_back = from_json(json.dumps(raw))
    assert items(read_back)["git"].ticked
    assert not read_back.read_only
    assert json.loads(to_json(read_back))["format"] == FORMAT


def newer(**fields: Any) -> str:
    """A checklist of a later format, with fields that nobody knows yet."""
    raw = json.loads(to_json(with_note(make(result(git=Status.LISTED), TODAY), "git", "mine")))
    raw |= {"format": FORMAT + 1, "mood": "fair"} | fields
    raw["items"][0] |= {"due": "2030-01-01", "actions": [{"title": "t", "steps": [], "hours": 1, "cost": 3}]}
    return json.dumps(raw)


def test_a_newer_format_is_known_as_far_as_it_can_be_and_is_read_only() -> None:
    with pytest.raises(NewerChecklistError, match="cannot be changed here") as caught:
        from_json(newer())
    known = caught.value.known
    assert known is not None
    assert known.read_only
    assert items(known)["git"].note == "mine"
    assert known.items[0].actions[0].title == "t"


def test_what_comes_of_a_read_only_checklist_is_read_only_and_is_not_written() -> None:
    with pytest.raises(NewerChecklistError) as caught:
        from_json(newer())
    assert caught.value.known is not None
    made = make(result(), TODAY)
    for merged in (merge(caught.value.known, made), merge(made, caught.value.known)):
        assert merged.read_only
        with pytest.raises(ChecklistError, match="newer version"):
            to_json(merged)


@pytest.mark.parametrize("fields", [{"items": 3}, {"made_on": None}, {"papers": [3]}])
def test_a_newer_format_of_another_shape_is_only_told(fields: dict[str, Any]) -> None:
    raw = newer() if "items" not in fields else json.dumps({"format": 9} | fields)
    text = json.dumps(json.loads(raw) | fields)
    with pytest.raises(NewerChecklistError, match="update the program") as caught:
        from_json(text)
    assert caught.value.known is None


words = st.text(max_size=20)
names = st.text(string.ascii_lowercase, min_size=1, max_size=6)
actions = st.builds(
    Action, title=words, steps=st.lists(words, max_size=3).map(tuple), hours=st.integers(0, 9999), url=words
)
entries = st.builds(
    Item,
    id=names,
    name=words,
    category=words,
    status=st.sampled_from(Status),
    papers=st.lists(words, max_size=3).map(tuple),
    proofs=st.lists(st.builds(Proof, page=st.integers(1, 99), words=words), max_size=2).map(tuple),
    actions=st.lists(actions, max_size=2).map(tuple),
    covered_by=st.lists(words, max_size=1).map(tuple),
    ticked=st.booleans(),
    note=words,
    aside=st.booleans(),
)
checklists = st.builds(
    Checklist,
    resume=words,
    made_on=st.dates(),
    points=st.floats(0, 1e6),
    of=st.integers(0, 10**6),
    papers=st.lists(st.builds(Paper, letter=words, title=words), max_size=3).map(tuple),
    items=st.lists(entries, max_size=5, unique_by=lambda item: item.id).map(tuple),
    arranged=st.booleans(),
)


@given(checklists)
def test_what_is_written_is_read_back(checklist: Checklist) -> None:
    assert from_json(to_json(checklist)) == checklist
    assert from_json(to_json(checklist).encode()) == checklist


@given(checklists, checklists)
def test_laws_of_merging(old: Checklist, new: Checklist) -> None:
    merged = merge(old, new)
    assert merge(old, merged) == merged
    assert merge(new, new) == new
    before, after = items(old), items(merged)
    assert all(after[id_].ticked for id_, item in before.items() if item.ticked)
    assert all(after[id_].note for id_, item in before.items() if item.note)
    assert all(after[id_].aside for id_, item in before.items() if item.aside and id_ in after)
    own = old if old.arranged and not new.arranged else new
    both = [item.id for item in own.items if item.id in after]
    assert [item.id for item in merged.items if item.id in set(both)] == both


@given(checklists, names, st.integers(-9, 9))
def test_laws_of_order(checklist: Checklist, id_: str, row: int) -> None:
    moved = move(checklist, id_, row)
    assert sorted(rows(moved)) == sorted(rows(checklist))
    assert move(moved, id_, row) == moved
    assert [item.part for item in moved.rows] == sorted(item.part for item in checklist.items)
    assert arrange(moved, items(checklist), arranged=checklist.arranged) == checklist


@given(checklists, names, st.booleans())
def test_ticking_twice_is_ticking_once(checklist: Checklist, id_: str, ticked: bool) -> None:  # noqa: FBT001
    once = tick(checklist, id_, ticked)
    assert tick(once, id_, ticked) == once
    assert tick(tick(checklist, id_, ticked=True), id_, ticked) == once


@given(st.text())
def test_plain_is_one_line_without_orders_and_stays_as_it_is(text: str) -> None:
    line = plain(text)
    assert plain(line) == line
    assert line.isprintable() or not any(ord(c) < 32 or ord(c) == 127 for c in line)
    line.encode()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"format": FORMAT + 1}, f"has format {FORMAT + 1}"),
        ({"format": "one"}, "$.format"),
        ({"items": 3}, "$.items"),
        ({"items": [{"id": "x"}]}, "missing required field `name`"),
        ({"made_on": "yesterday"}, "$.made_on"),
        ({"made_on": None}, "$.made_on"),
        ({"points": -1}, "$.points"),
        ({"of": 1.5}, "$.of"),
        ({"colour": "red"}, "unknown field `colour`"),
    ],
)
def test_a_changed_file_is_refused_with_a_sentence(change: dict[str, Any], words: str) -> None:
    text = json.dumps(json.loads(to_json(make(result(), TODAY))) | change)
    with pytest.raises(ChecklistError) as caught:
        from_json(text)
    assert words in caught.value.sentence
    assert caught.value.sentence.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        '"x"',
        "{}",
        "\x00",
        "[" * 100_000,
        b"\xff\xfe",
        b'{"resume": "\xff"}',
        '{"resume": "\\ud800"}',
        "# Markdown",
    ],
)
def test_what_is_no_checklist_is_refused_with_a_sentence(text: str | bytes) -> None:
    with pytest.raises(ChecklistError) as caught:
        from_json(text)
    assert caught.value.title == "The checklist cannot be opened"


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=3))
def test_a_damaged_file_is_read_or_refused_but_never_breaks_the_program(at: int, other: bytes) -> None:
    data = to_json(make(result(git=Status.LISTED), TODAY)).encode()
    at %= len(data)
    with contextlib.suppress(ChecklistError):
        assert isinstance(from_json(data[:at] + other + data[at + 1 :]), Checklist)


def test_half_a_file_is_refused() -> None:
    text = to_json(make(result(), TODAY))
    with pytest.raises(ChecklistError):
        from_json(text[: len(text) // 2])


def test_an_item_twice_is_refused() -> None:
    made = make(result(), TODAY)
    with pytest.raises(ChecklistError, match="twice"):
        from_json(to_json(msgspec.structs.replace(made, items=made.items * 2)))


def test_a_newer_format_is_told_before_anything_else_is_looked_at() -> None:
    with pytest.raises(ChecklistError, match="update the program"):
        from_json('{"format": 7, "everything": "is different"}')


def test_reading_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match="there is no such file"):
        read(tmp_path / "none.json")
    with pytest.raises(ChecklistError, match="folder"):
        read(tmp_path)
    with pytest.raises(ChecklistError, match="such a character"):
        read(Path("a\0b"))


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(10**9)
    with pytest.raises(ChecklistError, match="far too large"):
        read(path)
