"""Draws every state of the window as PNG files, to be looked at: ``make shots``.

Light and dark, at one and two pixels a point, in English and German; each state is reached as a user reaches it, by the
real reader and the real judge, with invented resumes.
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from reportlab.pdfgen.canvas import Canvas

from checker.gui.app import make_application
from checker.gui.look import Appearance
from checker.gui.main_window import MainWindow
from checker.gui.standing import Standing
from checker.gui.translations import speak

sys.path.insert(0, str(Path(__file__).parents[1] / "sample"))
from make_sample import make, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.gui.workspace import Workspace

_PATIENCE = 30_000  # milliseconds for what takes a second
_SIZES = ((1280, 800), (1920, 1080), (1000, 680))


def main() -> None:
    """Draw all sets, each by a process of its own: the pixels of a point and the language are settled at the start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("shots"))
    parser.add_argument("--set", nargs=2, metavar=("LOOK", "LANGUAGE"), help="draw this one here")
    chosen = parser.parse_args()
    if chosen.set:
        _draw_set(chosen.folder, *chosen.set)
        return
    for look, scale, language in product(("light", "dark"), ("1", "2"), ("en", "de")):
        folder = chosen.folder / f"{look}-{scale}x-{language}"
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, __file__, str(folder), "--set", look, language]
        subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": scale}, check=True)
        print(f"{folder}: {len(list(folder.glob('*.png')))} pictures", flush=True)


def _draw_set(folder: Path, look: str, language: str) -> None:
    app = make_application()
    speak(language)
    with tempfile.TemporaryDirectory() as place:
        for number, size in enumerate(_SIZES if app.devicePixelRatio() == 1 else _SIZES[:1]):
            room = Path(place, str(number))
            (room / "papers").mkdir(parents=True)
            studio = _Studio(folder, room, "" if number == 0 else f"-{size[0]}")
            studio.window.look.choose(Appearance(look))
            studio.window.resize(*size)
            studio.window.show()
            studio.rest(400)
            for state in _STATES if number == 0 else (_empty, _findings, _plan, _checklist, _changes):
                state(studio)
            studio.window.close()
    app.quit()


@dataclass
class _Studio:
    """A window, its invented papers, and the folder for its pictures."""

    folder: Path
    room: Path
    suffix: str
    window: MainWindow = field(init=False)
    count: int = 0

    def __post_init__(self) -> None:
        settings = QSettings(str(self.room / "settings.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(settings, self.room / "data")

    def shoot(self, name: str, of: QWidget | None = None) -> None:
        """Draw the window, or a dialog, as it is now."""
        self.rest(250)
        self.count += 1
        (of or self.window).grab().save(str(self.folder / f"{self.count:02}-{name}{self.suffix}.png"))

    def rest(self, milliseconds: int) -> None:
        """Let the window go on."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window go on until it is so."""
        for _ in range(_PATIENCE // 20):
            if holds():
                return
            self.rest(20)
        sys.exit("A state of the window was not reached.")

    @property
    def work(self) -> Workspace:
        """The resume at work, once it is loaded."""
        self.until(lambda: self.window.workspace is not None)
        assert self.window.workspace is not None
        return self.window.workspace

    def open(self, path: Path) -> None:
        """Open a resume and wait until both readings are there."""
        done: list[object] = []
        self.until(lambda: self.window.opening is not None)
        assert self.window.opening is not None
        link = self.window.opening.settled.connect(done.append)
        self.window.open_path(path)
        self.until(lambda: bool(done))
        self.window.opening.disconnect(link)
        self.rest(400)

    def paper(self, name: str, data: bytes) -> Path:
        """A file of this content."""
        path = self.room / "papers" / name
        path.write_bytes(data)
        return path


def _empty(studio: _Studio) -> None:
    studio.shoot("empty")


def _dragging(studio: _Studio) -> None:
    for name, path in (("dragging", studio.paper("ada.pdf", _resume())), ("dragging-refused", studio.room)):
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path))])
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(studio.window, enter)
        studio.shoot(name)
        QApplication.sendEvent(studio.window, QDragLeaveEvent())


def _errors_at_first(studio: _Studio) -> None:
    """What cannot be opened while nothing else is."""
    for name, data in (
        ("error-damaged", b"%PDF-1.7\n1 0 obj<</Type/Catalog"),
        ("error-word-file", b"PK\x03\x04" + b"word/document.xml" * 9),
        ("error-no-text", _pdf(lambda page: page.rect(100, 100, 300, 300, fill=1))),
    ):
        studio.window.open_path(studio.paper(f"{name}.pdf", data))
        studio.until(studio.window._stage.message.isVisible)
        studio.until(lambda: studio.window.opening is not None and not studio.window.opening.is_busy)
        studio.shoot(name)
    locked = _pdf(lambda page: page.drawString(72, 700, "x"), "secret")
    studio.window.open_path(studio.paper("error-locked.pdf", locked))
    studio.until(studio.window.strip.isVisible)
    studio.shoot("password")
    studio.window.strip.hide()


def _reading(studio: _Studio) -> None:
    studio.until(lambda: studio.window.engine.reader is not None and studio.window.engine.reader.is_warm)
    reader = studio.window.engine.reader
    assert reader is not None
    assert reader._spare is not None
    child = reader._spare._process.processId()
    os.kill(child, signal.SIGSTOP)
    studio.window.open_path(studio.paper("ada-lovell.pdf", _resume()))
    studio.until(studio.window.strip.isVisible)
    studio.shoot("reading")
    os.kill(child, signal.SIGCONT)
    studio.until(lambda: studio.work.has_result)
    studio.rest(800)


def _findings(studio: _Studio) -> None:
    studio.open(studio.paper("ada-lovell.pdf", _resume("skills", "experience")))
    studio.shoot("findings")
    for name, id_ in (("details-shown", "python"), ("details-missing", "ci-cd")):
        studio.work._show_finding(id_)
        studio.shoot(name)
    studio.work.details._answer("otherwise:")
    studio.shoot("other-words")
    studio.work.findings.search.setText("zebra")
    studio.shoot("search-nothing")
    studio.work.findings.search.clear()
    studio.work.overview.buttons[Standing.MISSING].click()
    studio.shoot("only-missing")
    studio.work.overview.buttons[Standing.MISSING].click()
    studio.work.page_search.open()
    studio.work.page_search.line.setText("model")
    studio.shoot("search-pages")
    studio.work.page_search.leave()


def _plan(studio: _Studio) -> None:
    studio.work.show_pane(1)
    studio.shoot("what-to-do")
    studio.work.show_pane(2)
    studio.until(lambda: studio.work.plan.plan is not None)
    assert studio.work.plan.plan is not None
    for action in studio.work.plan.plan.actions[:3]:
        studio.work.plan.toggle(action.advice.id)
    studio.shoot("plan")


def _checklist(studio: _Studio) -> None:
    studio.work.show_pane(3)
    model = studio.work.checklist.model
    for row in (0, 2):
        model.setData(model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.setData(model.index(1, 2), "Ask Grace about this", Qt.ItemDataRole.EditRole)
    studio.shoot("checklist")
    studio.work.show_pane(4)
    studio.shoot("what-a-parser-sees")


def _changes(studio: _Studio) -> None:
    """The next version is saved, and told; then another file is compared."""
    studio.work.show_pane(0)
    renewed: list[object] = []
    assert studio.window.opening is not None
    link = studio.window.opening.settled.connect(renewed.append)
    studio.paper("ada-lovell.pdf", _resume())
    studio.until(lambda: bool(renewed))
    studio.window.opening.disconnect(link)
    studio.until(studio.window.strip.isVisible)
    studio.shoot("next-version")
    studio.work.show_pane(5)
    studio.shoot("changes")
    assert studio.window.versions is not None
    other: list[object] = []
    studio.window.versions.other.read.connect(lambda *_: other.append(1))
    studio.window.versions.other.open(studio.paper("older.pdf", _resume("projects", "experience")))
    studio.until(lambda: bool(other))
    studio.window.strip.hide()
    studio.shoot("comparison")


def _trouble_above(studio: _Studio) -> None:
    """What did not work while a resume is open."""
    studio.work.show_pane(0)
    studio.window.open_path(studio.room)
    studio.shoot("error-folder")
    studio.window.open_path(studio.paper("broken.json", b"{"))
    studio.shoot("error-checklist")
    studio.window.save_checklist(Path("/nowhere/list.md"))
    studio.shoot("error-not-saved")
    studio.window.open_path(studio.paper("newer.json", _newer(studio)))
    studio.shoot("checklist-of-a-newer-version")
    studio.window.strip.hide()


def _dialogs(studio: _Studio) -> None:
    menus = studio.window._menus
    for name, action in (("preferences", menus.preferences), ("commands", menus.find_command), ("log", menus.show_log)):
        action.trigger()
        studio.rest(300)
        for dialog in studio.window.findChildren(QDialog):
            if dialog.isVisible():
                studio.shoot(name, dialog)
                dialog.close()
    menus.about.trigger()
    studio.shoot("about")


_STATES = (
    _empty, _dragging, _errors_at_first, _reading, _findings, _plan, _checklist, _changes, _trouble_above, _dialogs,
)  # fmt: skip


def _resume(*cut: str) -> bytes:
    """The sample's words as a resume, with no more than the beginning of these sections."""
    resume = words()
    for section in cut:
        resume[section] = resume[section][:1]
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        make(Path(file.name), resume)
        return Path(file.name).read_bytes()


def _pdf(draw: Callable[[Canvas], object], password: str | None = None) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, encrypt=password)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def _newer(studio: _Studio) -> bytes:
    from checker.checklist_file import to_json  # noqa: PLC0415 - needed here alone

    assert studio.window.checklist is not None
    return to_json(studio.window.checklist).replace('"format": 3', '"format": 99').encode()


if __name__ == "__main__":
    main()
