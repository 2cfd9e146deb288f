"""The history of resumes: how each of their versions stood, kept in one SQLite file of the user's."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from checker.checklist import plain
from checker.errors import HistoryError
from checker.matching.catalogue import Status
from checker.matching.report import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from checker.matching.report import Report

FORMAT = 1  # of the file, as its user_version; a file of a higher one is left alone
MOST = 1000  # versions of one resume; the oldest go
_PATIENCE = 1.0  # seconds for another window that writes at the same moment
_TABLE = """CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    resume TEXT NOT NULL,
    at TEXT NOT NULL,
    digest TEXT NOT NULL,
    points REAL NOT NULL,
    of INTEGER NOT NULL,
    statuses TEXT NOT NULL
)"""


@dataclass(frozen=True, slots=True)
class Entry:
    """How one version of a resume stood: verdicts, and not a word of the resume."""

    at: datetime
    digest: str  # of the file
    coverage: Coverage
    statuses: Mapping[str, Status]  # by requirement id


def entry_of(report: Report, digest: str, at: datetime) -> Entry:
    """The entry for a report on a file of this digest at this moment."""
    return Entry(at, digest, report.coverage, {f.requirement.id: f.status for f in report.findings})


class History:
    """Keeps entries by resume, oldest first; the file is made with the first entry and open only for a moment."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def entries(self, resume: str) -> tuple[Entry, ...]:
        """All versions of a resume that were kept, the oldest first.

        Raises:
            HistoryError: They cannot be read. A damaged file was put aside; one of a newer version is left alone.
        """
        if not os.path.exists(self._path):  # noqa: PTH110 (a Path may raise)
            return ()
        with self._open() as file:
            return _entries(file, resume)

    def add(self, resume: str, entry: Entry) -> None:
        """Keep a version; the same file again only brings its verdicts up to date, and keeps its date.

        Raises:
            HistoryError: It could not be kept.
        """
        with self._open() as file:
            file.execute("BEGIN IMMEDIATE")
            _add(file, resume, entry)
            file.execute("COMMIT")

    def clear(self, resume: str | None = None) -> None:
        """Forget the versions of a resume, or of all, so that nothing of them stays in the file.

        Raises:
            HistoryError: They could not be forgotten.
        """
        if not os.path.exists(self._path):  # noqa: PTH110 (a Path may raise)
            return
        with self._open() as file:
            if resume is None:
                file.execute("DELETE FROM version")
            else:
                file.execute("DELETE FROM version WHERE resume = ?", (resume,))
        with self._open() as file:
            file.execute("VACUUM")

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)) as file:
                file.execute("PRAGMA secure_delete = ON")
                _make_ready(file)
                yield file
        except sqlite3.OperationalError as error:  # the disk is full, the file locked or protected
            raise self._trouble(f"{plain(str(error))}") from error
        except (sqlite3.DatabaseError, _DamagedError) as error:
            raise self._trouble(f"it is damaged{self._put_aside()}") from error
        except OSError as error:
            raise self._trouble((error.strerror or "an unknown fault").lower()) from error

    def _put_aside(self) -> str:
        """Under a name that is free: what was put aside before stays too."""
        names = (self._path.with_suffix(f".unreadable{number}") for number in ("", *range(2, 100)))
        aside = next((name for name in names if not os.path.lexists(name)), None)
        with contextlib.suppress(OSError):
            if aside is not None:
                self._path.rename(aside)
                return f", was put aside as {plain(aside.name)}, and a new one begins"
        return ""

    def _trouble(self, why: str) -> HistoryError:
        return HistoryError("The history was not kept", f"{plain(str(self._path))}: {why}.")


class _DamagedError(Exception):
    """The file is sound for SQLite, but what stands in it is not ours."""


def _make_ready(file: sqlite3.Connection) -> None:
    """Make the table in a new file.

    Raises:
        HistoryError: The file is from a newer version of the program.
    """
    (version,) = file.execute("PRAGMA user_version").fetchone()
    if version > FORMAT:
        sentence = (
            f"It has format {version}, and this version of the program knows formats up to {FORMAT}: "
            "update the program. It is left as it is."
        )
        raise HistoryError("The history is from a newer version", sentence)
    columns = tuple(row[1] for row in file.execute("PRAGMA table_info(version)"))
    if version == 0:
        if file.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise _DamagedError
        file.execute("BEGIN IMMEDIATE")
        file.execute(_TABLE)
        file.execute(f"PRAGMA user_version = {FORMAT}")
        file.execute("COMMIT")
    elif columns != ("id", "resume", "at", "digest", "points", "of", "statuses"):
        raise _DamagedError


def _add(file: sqlite3.Connection, resume: str, entry: Entry) -> None:
    last = file.execute(
        "SELECT id, digest FROM version WHERE resume = ? ORDER BY id DESC LIMIT 1", (resume,)
    ).fetchone()
    verdict = (entry.coverage.points, entry.coverage.of, json.dumps(entry.statuses, sort_keys=True))
    if last is not None and last[1] == entry.digest:
        file.execute("UPDATE version SET points = ?, of = ?, statuses = ? WHERE id = ?", (*verdict, last[0]))
        return
    file.execute(
        "INSERT INTO version (resume, at, digest, points, of, statuses) VALUES (?, ?, ?, ?, ?, ?)",
        (resume, entry.at.isoformat(), entry.digest, *verdict),
    )
    file.execute(
        "DELETE FROM version WHERE resume = ?1 AND id NOT IN"
        " (SELECT id FROM version WHERE resume = ?1 ORDER BY id DESC LIMIT ?2)",
        (resume, MOST),
    )


def _entries(file: sqlite3.Connection, resume: str) -> tuple[Entry, ...]:
    rows = file.execute(
        "SELECT at, digest, points, of, statuses FROM version WHERE resume = ? ORDER BY id", (resume,)
    ).fetchall()
    try:
        return tuple(_entry(*row) for row in rows)
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise _DamagedError from error


def _entry(at: str, digest: str, points: float, of: int, statuses: str) -> Entry:
    known = {str(id_): Status(status) for id_, status in json.loads(statuses).items()}
    coverage, moment = Coverage(float(points), int(of)), datetime.fromisoformat(at)
    if coverage.of <= 0 or not 0 <= coverage.points <= coverage.of:
        raise ValueError("no coverage is like that")
    moment.timestamp()  # a moment that no clock shows is none either
    return Entry(moment, str(digest), coverage, known)
