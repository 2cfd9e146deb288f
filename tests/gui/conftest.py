"""A window with a judge made by hand and a reader that is a fake."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from gui.made import FAKE_READER, load_made_judge
from PySide6.QtCore import QSettings

from checker.gui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from checker.gui.judge import Judge


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def load() -> Callable[[], Judge]:
    """What makes the window's judge."""
    return load_made_judge


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, tmp_path: Path, load: Callable[[], Judge]) -> Iterator[MainWindow]:
    made = MainWindow(settings, tmp_path / "kept", load=load, reader_command=FAKE_READER)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.workspace is not None)
    yield made
    made.close()


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "resume.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    return path


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, resume: Path) -> MainWindow:
    """The window with a resume in it."""
    window.open_path(resume)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.has_result)
    return window


@pytest.fixture
def display() -> Iterator[str]:
    """The name of a real X server that nobody sees."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed: a real X server cannot be tried")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    ready, _, _ = select.select([reading], [], [], 20)
    assert ready, "Xvfb did not start"
    yield ":" + os.read(reading, 16).decode().strip()
    server.terminate()
    server.wait(10)
