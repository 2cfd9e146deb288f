"""The log for reports tells what went wrong and where, and holds no word of a resume."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from checker.gui.app import last_resort
from checker.gui.log_view import LogView
from checker.gui.reader import _told as told_by_reader
from checker.gui.report_log import MOST_BYTES, before, keep_log, keep_no_log, written
from checker.reading.refusal import meant_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow

WORDS = "Zanzibarquux Ada"
_log = logging.getLogger("checker.gui.test")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "data"
    keep_log(place)
    yield place
    keep_no_log()


def fail_on(resume: str) -> None:
    """Raises as a library does: with the words in it, and wrapped."""
    try:
        {}[resume]
    except KeyError as error:
        raise ValueError(f"cannot read {resume}") from error


def test_an_error_is_told_by_class_and_place_and_without_its_message(folder: Path) -> None:
    try:
        fail_on(WORDS)
    except ValueError:
        _log.exception("this went wrong")
    told = written(folder)

    assert "checker.gui.test: this went wrong" in told
    assert "ValueError\n" in told
    assert "KeyError\n" in told
    assert "test_report_log:" in told
    assert "fail_on" in told
    assert f"Python {sys.version.split()[0]}" in told
    assert "Qt 6." in told
    assert not any(word in told for word in WORDS.split())
    assert str(folder) not in told
    assert os.environ["HOME"] not in told


def test_an_error_that_nobody_caught_in_a_window_with_a_resume_leaves_no_word_of_it(opened: MainWindow) -> None:
    assert opened.workspace is not None
    assert opened.workspace.result is not None
    quoted = opened.workspace.result.report.findings[0].evidence[0].text
    try:
        fail_on(f"{WORDS} {quoted} {opened.workspace.result.document.name}")
    except ValueError as error:
        last_resort(opened)(ValueError, error, error.__traceback__)
    told = written(opened.folder)

    assert "nobody caught this" in told
    for word in (*WORDS.split(), f"“{quoted}”", opened.workspace.result.document.name):
        assert word not in told


def test_a_reader_that_stops_is_noted_without_the_files_name(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    keep_log(window.folder)
    path = tmp_path / f"dies-{WORDS}.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    window.open_path(path)
    qtbot.waitUntil(window._stage.message.isVisible)

    assert "a reader process ended by itself" in written(window.folder)
    assert "Zanzibarquux" not in written(window.folder)


def test_a_fault_that_nobody_has_met_goes_from_the_reader_to_the_log() -> None:
    class NeverSeenError(Exception):
        pass

    with pytest.raises(NeverSeenError) as raised:
        raise NeverSeenError(WORDS)
    fault = meant_by(raised.value).fault

    assert fault.startswith("NeverSeenError, test_report_log.py:")
    assert told_by_reader(fault) == fault
    assert meant_by(MemoryError(WORDS)).fault == ""


@pytest.mark.parametrize("said", [WORDS, f"{WORDS}, a.py:1", "A, b.py:1\nAda", "A, ../a.py:1", "x" * 5000])
def test_a_reader_that_was_taken_over_writes_no_words_into_the_log(said: str) -> None:
    assert told_by_reader(said) == "of another form"


def test_the_log_stays_small(folder: Path) -> None:
    for number in range(300):
        _log.warning("%s number %s went wrong", "x" * 1000, number)
    sizes = [path.stat().st_size for path in folder.iterdir()]

    assert len(sizes) == 2
    assert max(sizes) <= MOST_BYTES
    assert written(folder).rstrip().endswith("number 299 went wrong")
    assert before(folder / "log.txt").exists()


def test_what_happens_again_and_again_is_told_once(folder: Path) -> None:
    for _ in range(50):
        _log.warning("the same")

    assert written(folder).count("the same") == 1


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    keep_log(tmp_path / "file")
    _log.warning("lost")
    keep_no_log()

    assert written(tmp_path / "file") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_nobody_else_may_read_it(folder: Path) -> None:
    _log.warning("mine")

    assert (folder / "log.txt").stat().st_mode & 0o077 == 0


def test_the_log_is_shown_in_place_and_copied(window: MainWindow) -> None:
    keep_log(window.folder)
    _log.warning("this went <b>wrong</b>")
    window._menus.show_log.trigger()
    view = window.findChild(LogView)
    assert isinstance(view, LogView)
    view.copy.click()

    assert "this went <b>wrong</b>" in view.text.toPlainText()
    assert QGuiApplication.clipboard().text() == view.text.toPlainText()
    assert view.text.isReadOnly()
    assert view.text.accessibleName()
    view.reject()


def test_an_empty_log_says_so(window: MainWindow) -> None:
    window._menus.show_log.trigger()
    view = window.findChild(LogView)
    assert isinstance(view, LogView)

    assert "Nothing has gone wrong so far." in view.text.toPlainText()
    assert "Qt 6." in view.text.toPlainText()
    view.reject()
