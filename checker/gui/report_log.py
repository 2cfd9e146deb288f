"""The log for reports: what went wrong in the program and where, and never a word of a resume."""

from __future__ import annotations

import logging
import os
import platform
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from checker.gui.about import version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

MOST_BYTES = 100_000  # of a file; the one before it is kept too
_DEPTH = 10  # errors may wrap one another in a circle
_FRAMES = 30  # of one error: the last ones tell most

_ours = logging.getLogger("checker")


class ReportLog(logging.Handler):
    """Writes what the program's own loggers say to a file.

    Of an error it takes the class, and the places that it came through as module, line and function. Its message may
    quote the resume and its path may name somebody, so neither is written.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self.path = folder / "log.txt"
        self._last = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Write an entry, unless it says the same as the one before; what cannot be written is let go."""
        text = "\n".join(_told(record))
        if text == self._last:
            return
        self._last = text
        when = datetime.fromtimestamp(record.created).astimezone().isoformat(" ", "seconds")
        entry = f"{when} {about_the_program()}\n{text}\n\n".encode("utf-8", "backslashreplace")
        try:
            self._write(entry[:MOST_BYTES])
        except OSError:
            return

    def _write(self, entry: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and self.path.stat().st_size + len(entry) > MOST_BYTES:
            self.path.replace(before(self.path))
        with os.fdopen(os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as file:
            file.write(entry)


def keep_log(folder: Path) -> None:
    """Write down in this folder, from now on, what goes wrong."""
    if any(handler.path.parent == folder for handler in _logs()):
        return
    keep_no_log()
    _ours.addHandler(ReportLog(folder))


def keep_no_log() -> None:
    """Write nothing down any more."""
    for handler in _logs():
        _ours.removeHandler(handler)


def written(folder: Path) -> str:
    """The log as it can be sent, the oldest entry first; empty if nothing went wrong."""
    path = folder / "log.txt"
    parts = []
    for each in (before(path), path):
        try:
            parts.append(each.read_text(encoding="utf-8", errors="replace"))
        except OSError:  # nothing was written
            continue
    return "".join(parts)


def before(path: Path) -> Path:
    """Where the older half of the log is."""
    return path.with_name("log.before.txt")


def about_the_program() -> str:
    """The versions that matter in a report."""
    parts = (
        f"resume-checker {version() or 'not installed'}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.system()} {platform.machine()}",
        QGuiApplication.platformName(),
    )
    return ", ".join(filter(None, parts))


def _logs() -> list[ReportLog]:
    return [handler for handler in _ours.handlers if isinstance(handler, ReportLog)]


def _told(record: logging.LogRecord) -> Iterator[str]:
    yield f"{record.name}: {record.getMessage()}"
    yield from told(record.exc_info[1] if record.exc_info else None)


def told(error: BaseException | None) -> Iterator[str]:
    """An error and those that it came from: their classes and places, and never their messages."""
    for _ in range(_DEPTH):
        if error is None:
            return
        yield type(error).__name__
        yield from _places(error.__traceback__)
        error = error.__cause__ or error.__context__


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        frame = trace.tb_frame
        places.append(f"  {frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}")
        trace = trace.tb_next
    return places[-_FRAMES:]


def note_uncaught(folder: Path, error: BaseException) -> None:
    """Write down an error that nobody caught."""
    keep_log(folder)
    _ours.critical("nobody caught this", exc_info=(type(error), error, error.__traceback__))
