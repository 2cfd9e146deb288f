"""The history of resumes on disk: kept, cleared, and never the reason why anything else fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from checker.errors import HistoryError
from checker.history import FORMAT, Entry, History, entry_of
from checker.matching.catalogue import Catalogue, Requirement, Source, Status
from checker.matching.report import Coverage, make_report

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def entry(digest: str, points: float = 3.5, hours: int = 0) -> Entry:
    statuses = {"python": Status.DEMONSTRATED, "git": Status.LISTED, "sql": Status.MISSING}
    return Entry(NOON + timedelta(hours=hours), digest, Coverage(points, 9), statuses)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite"


@pytest.fixture
def history(path: Path) -> History:
    return History(path)


def test_nothing_is_known_and_no_file_made_before_the_first_entry(history: History, path: Path) -> None:
    assert history.entries("ada") == ()
    history.clear("ada")
    assert not path.exists()


def test_entries_come_back_in_the_order_in_which_they_came(history: History, path: Path) -> None:
    history.add("ada", entry("b", hours=2))
    history.add("ada", entry("a", 4.5, hours=1))
    history.add("grace", entry("c"))

    assert History(path).entries("ada") == (entry("b", hours=2), entry("a", 4.5, hours=1))


def test_the_same_file_again_is_no_other_version(history: History) -> None:
    history.add("ada", entry("a"))
    history.add("ada", entry("a", points=5, hours=3))

    assert history.entries("ada") == (entry("a", points=5),)


def test_a_file_that_comes_back_to_what_it_was_is_a_version_again(history: History) -> None:
    for digest in ("a", "b", "a"):
        history.add("ada", entry(digest))

    assert [each.digest for each in history.entries("ada")] == ["a", "b", "a"]


def test_the_oldest_go_where_there_are_too_many(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.history.MOST", 4)
    history.add("grace", entry("first"))
    for number in range(7):
        history.add("ada", entry(str(number)))

    assert [each.digest for each in history.entries("ada")] == ["3", "4", "5", "6"]
    assert len(history.entries("grace")) == 1


def test_clearing_one_resume_leaves_the_others_and_no_trace(history: History, path: Path) -> None:
    history.add("ada-secret-name", entry("deadbeef"))
    history.add("grace", entry("c"))
    history.clear("ada-secret-name")

    assert history.entries("ada-secret-name") == ()
    assert len(history.entries("grace")) == 1
    assert b"secret-name" not in path.read_bytes()
    assert b"deadbeef" not in path.read_bytes()


def test_clearing_all_leaves_none(history: History) -> None:
    history.add("ada", entry("a"))
    history.add("grace", entry("c"))
    history.clear()

    assert history.entries("ada") == history.entries("grace") == ()


def test_no_file_is_left_beside_it(history: History, path: Path) -> None:
    history.add("ada", entry("a"))
    history.clear()

    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_an_entry_has_the_verdicts_of_the_report_and_no_words() -> None:
    catalogue = Catalogue(
        sources=(Source("A", "A"),),
        requirements=(Requirement("git", "Git", "Tools", ("A: tools",), "named"),),
        groups=(),
        word_classes={},
    )

    made = entry_of(make_report(catalogue, {}, {}), "d", NOON)

    assert made == Entry(NOON, "d", Coverage(0, 1), {"git": Status.MISSING})


def test_a_newer_history_is_told_and_left_as_it_is(history: History, path: Path) -> None:
    history.add("ada", entry("a"))
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA user_version = {FORMAT + 1}")
    before = path.read_bytes()

    for act in (lambda: history.add("ada", entry("b")), lambda: history.entries("ada"), history.clear):
        with pytest.raises(HistoryError, match="update the program"):
            act()
    assert path.read_bytes() == before


def spoil_with_text(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text("This was never a database. " * 200)


def spoil_the_middle(path: Path) -> None:
    history = History(path)
    history.add("ada" * 4000, entry("a"))
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


def spoil_the_table(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE version (surprise TEXT)")
        file.execute(f"PRAGMA user_version = {FORMAT}")
        file.commit()


def spoil_with_another_program(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE somebody_elses (thing TEXT)")
        file.commit()


@pytest.mark.parametrize(
    "change",
    [
        "at = 'yesterday'",
        "at = '0001-01-01'",
        "statuses = '[]'",
        "statuses = '{'",
        """statuses = '{"git": "odd"}'""",
        f"statuses = '{'[' * 100_000}'",
        "points = 'many'",
        "points = 9e999",
        "points = -1",
        "of = 9e999",
        "of = 0",
    ],
)
def test_an_entry_that_is_no_entry_is_damage(history: History, path: Path, change: str) -> None:
    history.add("ada", entry("a"))
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"UPDATE version SET {change}")  # noqa: S608 (the test's own words)
        file.commit()

    with pytest.raises(HistoryError, match="put aside"):
        history.entries("ada")
    assert history.entries("ada") == ()


@pytest.mark.parametrize(
    "spoil", [spoil_with_text, spoil_the_middle, spoil_the_table, spoil_with_another_program], ids=lambda f: f.__name__
)
def test_a_damaged_history_is_put_aside_and_a_new_one_begins(history: History, path: Path, spoil: object) -> None:
    assert callable(spoil)
    for number in ("", "2"):
        spoil(path)
        damaged = path.read_bytes()
        with pytest.raises(HistoryError, match=r"put aside as history\.unreadable"):
            history.entries("ada")
        assert path.with_suffix(f".unreadable{number}").read_bytes() == damaged

    history.add("ada", entry("a"))
    assert len(history.entries("ada")) == 1


def test_a_history_that_another_window_writes_is_not_taken_for_damaged(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.history._PATIENCE", 0)
    history.add("ada", entry("a"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(HistoryError, match="locked"):
            history.add("ada", entry("b"))
        other.execute("ROLLBACK")

    assert len(history.entries("ada")) == 1


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")

    with pytest.raises(HistoryError):
        History(tmp_path / "data" / "history.sqlite").add("ada", entry("a"))
