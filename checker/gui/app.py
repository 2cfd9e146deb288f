"""Starts the window: application, settings, language, and what happens to an error that nobody caught."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from checker.gui import first_window
from checker.gui.choices import Choices
from checker.gui.main_window import MainWindow
from checker.gui.translations import speak
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Application(QApplication):
    """The application; on macOS the file manager hands it files as events.

    Signals:
        file_asked: This file is to be opened: a Path.
    """

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take a file from the file manager."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def run(argv: Sequence[str], *, new_window: bool = False) -> int:
    """Show the window, with the file that is named, until it is closed; or hand the file to the one that is open.

    Args:
        argv: The file, if there is one.
        new_window: Whether a further window is wanted where one is open.

    Returns:
        The exit status.
    """
    app = make_application()
    folder = data_folder()
    name = first_window.place(folder)
    path = Path(argv[0]).absolute() if argv else None
    if not new_window and first_window.hand_over(name, path):
        return 0
    settings = QSettings()
    speak(Choices(settings).language)
    window = MainWindow(settings, folder)
    sys.excepthook = last_resort(window)
    app.file_asked.connect(window.open_path)
    window.painted.connect(lambda: _settle(app, window, name))
    window.show()
    if path is not None:
        QTimer.singleShot(0, lambda: window.open_path(path))
    return app.exec()


def make_application() -> Application:
    """The application, with its names, its icon and a style that looks the same everywhere."""
    # Named here, the style costs nothing; set later, its dozens of enumerations would be loaded too.
    app = Application([*sys.argv[:1], "-style", "Fusion"])
    QCoreApplication.setApplicationName("resume-checker")
    QCoreApplication.setOrganizationName("resume-checker")
    QGuiApplication.setApplicationDisplayName("Resume Checker")
    QGuiApplication.setDesktopFileName("resume-checker")
    with contextlib.suppress(FileNotFoundError):  # a window without an icon is still a window
        QApplication.setWindowIcon(QIcon(str(resource("icons", "resume-checker.svg"))))
    return app


def data_folder() -> Path:
    """Where the program keeps what belongs to the user; made here, so that no other user can look into it."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    with contextlib.suppress(OSError):  # whoever writes there tells what stands in the way
        folder.mkdir(mode=0o700, parents=True)
    return folder


def last_resort(window: MainWindow) -> Hook:
    """Tells about an error that nobody caught: to the user in a quiet strip, to the log, to a terminal in full."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from checker.gui.report_log import note_uncaught, told  # noqa: PLC0415 - loaded when it is needed

        if sys.stderr is not None and sys.stderr.isatty():
            traceback.print_exception(kind, error, trace)
        else:  # a desktop writes this into a log of its own, and the message may quote the resume
            print("Traceback without messages:", *told(error), sep="\n", file=sys.stderr)  # noqa: T201 - as Python does
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        note_uncaught(window.folder, error)
        say = QCoreApplication.translate
        window.say_trouble(
            say("app", "Something went wrong in the program"),
            say(
                "app",
                "What is open is still here, and your ticks are kept. If it happens again, start it anew;"
                " the Help menu has a log for a report.",
            ),
        )

    return tell


def _settle(app: Application, window: MainWindow, name: str | None) -> None:
    """What has time until the window has been seen: the log, and an ear for later starts."""
    from checker.gui.report_log import keep_log  # noqa: PLC0415 - loaded after the first paint

    keep_log(window.folder)
    if name is not None:
        ear = first_window.FirstWindow(name, window)
        ear.asked.connect(lambda path, token: _take(window, path, token))
        app.aboutToQuit.connect(ear.close)


def _take(window: MainWindow, path: Path | None, token: str) -> None:
    """Come forward, with the file of a later start; the desktop may ask for the token that it gave to that start."""
    if token and "\0" not in token:
        os.environ[first_window.COME_FORWARD] = token  # where Qt looks for it
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if path is not None:
        window.open_path(path)
