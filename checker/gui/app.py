"""Starts the window: application, settings, look, and what happens to an error that nobody caught."""

from __future__ import annotations

import contextlib
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from checker.gui.main_window import MainWindow
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def run(argv: Sequence[str]) -> int:
    """Show the window, with the file that is named, until it is closed.

    Returns:
        The exit status.
    """
    app = make_application()
    window = MainWindow(QSettings(), data_folder())
    sys.excepthook = last_resort(window)
    window.show()
    if argv:
        path = Path(argv[0]).absolute()
        QTimer.singleShot(0, lambda: window.open_path(path))
    return app.exec()


def make_application() -> QApplication:
    """The application, with its names, its icon and a style that looks the same everywhere."""
    # Named here, the style costs nothing; set later, its dozens of enumerations would be loaded too.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    QCoreApplication.setApplicationName("resume-checker")
    QCoreApplication.setOrganizationName("resume-checker")
    QGuiApplication.setApplicationDisplayName("Resume Checker")
    QGuiApplication.setDesktopFileName("resume-checker")
    with contextlib.suppress(FileNotFoundError):  # a window without an icon is still a window
        QApplication.setWindowIcon(QIcon(str(resource("icons", "resume-checker.svg"))))
    return app


def data_folder() -> Path:
    """Where the program keeps what belongs to the user."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def last_resort(window: MainWindow) -> Hook:
    """Tells about an error that nobody caught: to the user in a quiet strip, to the terminal in full."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        window.say_trouble(
            window.tr("Something went wrong in the program"),
            window.tr("What is open is still here, and your ticks are kept. If it happens again, start it anew."),
        )

    return tell
