"""What is dragged onto the window."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, qVersion
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from checker.gui.drop import judge, judge_path

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

# Qt 6.12 wants fractions of pixels there, and knew only whole ones before.
POINT: Any = QPointF(50, 50) if tuple(map(int, qVersion().split(".")[:2])) >= (6, 12) else QPoint(50, 50)


def files(*paths: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(path) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def enter(window: MainWindow, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(POINT, COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event


def drop(window: MainWindow, mime: QMimeData) -> QDropEvent:
    enter(window, mime)  # Qt sends a drop only where something was dragged before
    event = QDropEvent(QPointF(50, 50), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return event


@pytest.mark.parametrize("name", ["resume.pdf", "Größe und Maß.PDF", "no suffix", "checklist.json"])
def test_one_resume_or_checklist_is_taken(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"%PDF-1.4")

    assert judge(files(path)).path == path


def test_everything_else_is_told_why_not(tmp_path: Path) -> None:
    letter = tmp_path / "resume.docx"
    letter.write_bytes(b"PK")
    text = QMimeData()
    text.setText("resume.pdf")

    reasons = [
        judge(mime).reason for mime in (files(tmp_path), files(letter, letter), files("https://x.org/a.pdf"), text)
    ]
    assert [reason.split(".")[0] for reason in reasons] == [
        "That is a folder",
        "Those are several files",
        "That is not on this computer yet",
        "That is not a file",
    ]
    assert judge(files(letter)).reason == "resume.docx is not a PDF. Save your resume as a PDF and drop that."


def test_dragging_shows_at_once_that_a_file_will_be_taken(window: MainWindow, resume: Path) -> None:
    event = enter(window, files(resume))

    assert event.isAccepted()
    assert event.dropAction() is COPY
    assert window.drop.veil.isVisible()
    assert window.drop.veil.sentence == "resume.pdf"


def test_dragging_shows_at_once_why_something_will_not_be_taken(window: MainWindow, tmp_path: Path) -> None:
    folder = files(tmp_path)
    event = enter(window, folder)
    move = QDragMoveEvent(POINT, COPY, folder, LEFT, NONE)
    QApplication.sendEvent(window, move)

    assert event.dropAction() is Qt.DropAction.IgnoreAction
    assert move.dropAction() is Qt.DropAction.IgnoreAction
    assert window.drop.veil.sentence == "That is a folder. Drop the PDF file inside it."


def test_leaving_lifts_the_veil(window: MainWindow, resume: Path) -> None:
    enter(window, files(resume))
    QApplication.sendEvent(window, QDragLeaveEvent())

    assert not window.drop.veil.isVisible()


def test_a_dropped_resume_is_opened(qtbot: QtBot, window: MainWindow, resume: Path) -> None:
    drop(window, files(resume))

    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.has_result)
    assert not window.drop.veil.isVisible()


def test_a_dropped_folder_is_refused_in_place(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    drop(opened, files(tmp_path))

    qtbot.waitUntil(opened.strip.isVisible)
    assert opened.strip.text == "This was not opened That is a folder. Drop the PDF file inside it."
    assert opened.workspace is not None
    assert opened.workspace.isVisible()


def test_the_whole_window_is_the_target(opened: MainWindow) -> None:
    takers = [child for child in opened.findChildren(QWidget) if child.acceptDrops()]

    assert takers == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_and_a_name_that_cannot_be_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "resume")
    for path in (tmp_path / "resume", tmp_path / ("n" * 300), Path("nul\0")):
        assert judge_path(path).path is None
