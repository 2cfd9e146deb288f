"""The user's word against a verdict: said in the details, kept on disk, and on the checklist."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from checker.gui.judge import load_judge
from checker.matching.catalogue import Status
from checker.matching.report import REFUSED, Tier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from checker.gui.judge import Judge
    from checker.gui.main_window import MainWindow
    from checker.gui.workspace import Workspace
    from checker.matching.report import Finding


@pytest.fixture
def load() -> Callable[[], Judge]:
    """The program's own judge; the reader reads "Python" under skills from every file."""
    return load_judge


def workspace(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def finding(window: MainWindow, id_: str) -> Finding:
    result = workspace(window).result
    assert result is not None
    return result.report.finding(id_)


def click(window: MainWindow, id_: str, asked: str) -> None:
    workspace(window).details.show_finding(id_)
    workspace(window).details.view.asked.emit(asked)
    wait_until_judged(window)


def wait_until_judged(window: MainWindow) -> None:
    assert window.opening is not None
    for _ in range(1000):
        if not window.opening.is_busy:
            return
        QTest.qWait(10)
    pytest.fail("it is not judged yet")


def test_this_is_wrong_takes_evidence_away_and_says_so_on_the_checklist(opened: MainWindow) -> None:
    assert finding(opened, "python").status is Status.LISTED
    click(opened, "python", "wrong:0")

    assert finding(opened, "python").status is Status.MISSING
    assert finding(opened, "python").rejected[0].reason == REFUSED
    assert opened.checklist is not None
    assert next(item.refused for item in opened.checklist.items if item.id == "python") == ("Python",)
    assert "take that back" in workspace(opened).details.view.toPlainText()


def test_it_can_be_taken_back(opened: MainWindow) -> None:
    click(opened, "python", "wrong:0")
    click(opened, "python", "right:0")

    assert finding(opened, "python").status is Status.LISTED
    assert opened.checklist is not None
    assert next(item.refused for item in opened.checklist.items if item.id == "python") == ()


def test_this_is_the_same_thing_changes_the_finding_at_once(opened: MainWindow) -> None:
    click(opened, "ci-cd", "otherwise:")
    asked = workspace(opened).details.otherwise
    assert asked.isVisible()
    asked.words.setText("python")
    QTest.keyClick(asked.words, Qt.Key.Key_Return)
    wait_until_judged(opened)

    assert finding(opened, "ci-cd").status is Status.LISTED
    assert finding(opened, "ci-cd").evidence[0].tier is Tier.OWN
    assert not asked.isVisible()


def test_own_words_can_be_taken_back_too(opened: MainWindow) -> None:
    click(opened, "ci-cd", "otherwise:")
    workspace(opened).details.otherwise.given.emit("Python")
    wait_until_judged(opened)
    click(opened, "ci-cd", "wrong:0")

    assert finding(opened, "ci-cd").status is Status.MISSING


def test_words_that_are_not_on_the_resume_are_objected_to(opened: MainWindow) -> None:
    click(opened, "ci-cd", "otherwise:")
    asked = workspace(opened).details.otherwise
    asked.words.setText("Quokkaflow")
    asked.same.click()

    assert "do not stand on the resume" in asked.objection.text()
    assert finding(opened, "ci-cd").status is Status.MISSING
    QTest.keyClick(asked.words, Qt.Key.Key_Escape)
    assert not asked.isVisible()


def test_the_users_word_holds_when_the_resume_is_opened_again(
    qtbot: QtBot, opened: MainWindow, resume: Path, tmp_path: Path
) -> None:
    click(opened, "python", "wrong:0")
    click(opened, "ci-cd", "otherwise:")
    workspace(opened).details.otherwise.given.emit("Python")
    wait_until_judged(opened)
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7\n")
    opened.open_path(other)
    qtbot.waitUntil(lambda: opened._path == other)
    assert (finding(opened, "python").status, finding(opened, "ci-cd").status) == (Status.LISTED, Status.LISTED)
    opened.open_path(resume)
    qtbot.waitUntil(lambda: opened._path == resume)

    assert (finding(opened, "python").status, finding(opened, "ci-cd").status) == (Status.MISSING, Status.LISTED)


def test_own_words_that_cannot_be_read_are_put_aside_and_told(
    qtbot: QtBot, window: MainWindow, resume: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept" / "own-words.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("{", encoding="utf-8")
    window.open_path(resume)
    qtbot.waitUntil(lambda: "own words" in window.strip.text)
    wait_until_judged(window)

    assert workspace(window).has_result
    assert kept.with_suffix(".unreadable").read_text(encoding="utf-8") == "{"


def test_own_words_that_cannot_be_kept_change_nothing(opened: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "kept" / "own-words.json").mkdir(parents=True)
    click(opened, "python", "wrong:0")

    assert finding(opened, "python").status is Status.LISTED
    assert opened.strip.isVisible()


def test_own_words_of_a_newer_version_are_left_as_they_are(
    qtbot: QtBot, window: MainWindow, resume: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept" / "own-words.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text('{"format": 99}', encoding="utf-8")
    window.open_path(resume)
    qtbot.waitUntil(lambda: "newer version" in window.strip.text)
    wait_until_judged(window)
    click(window, "python", "wrong:0")

    assert kept.read_text(encoding="utf-8") == '{"format": 99}'
    assert finding(window, "python").status is Status.LISTED


def test_own_words_are_exported_to_a_file_of_ones_own(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(opened, "ci-cd", "otherwise:")
    workspace(opened).details.otherwise.given.emit("Python")
    wait_until_judged(opened)
    for chosen in ("", str(tmp_path / "words")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen: (chosen, ""))
        opened._menus.export_words.trigger()

    exported = (tmp_path / "words.json").read_text(encoding="utf-8")
    assert json.loads(exported)["aliases"] == [{"requirement": "ci-cd", "words": "Python"}]
    assert exported == (tmp_path / "kept" / "own-words.json").read_text(encoding="utf-8")
    assert "words.json" in opened.statusBar().currentMessage()


def test_an_export_that_cannot_be_written_is_told(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/nowhere/at/all.json", ""))
    opened._menus.export_words.trigger()

    assert "was not saved" in opened.strip.text
