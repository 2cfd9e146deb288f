"""The dialogs that the menus open: preferences, the command finder and the log; each is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QMainWindow

    from checker.gui.choices import Choices
    from checker.gui.look import Look
    from checker.gui.menus import Menus


class Dialogs(QObject):
    """Opens them over a window, one at a time."""

    def __init__(self, window: QMainWindow, menus: Menus, look: Look, choices: Choices, folder: Path) -> None:
        super().__init__(window)
        self._window, self._menus, self._look, self._choices, self._folder = window, menus, look, choices, folder
        menus.preferences.triggered.connect(self.show_preferences)
        menus.find_command.triggered.connect(self.find_command)
        menus.show_log.triggered.connect(self.show_log)

    def show_preferences(self) -> None:
        """Let the user choose."""
        from checker.gui.preferences import Preferences  # noqa: PLC0415 - loaded when it is asked for

        self._open(Preferences(self._look, self._choices, self._window))

    def find_command(self) -> None:
        """Let the user find a command by typing."""
        from checker.gui.finder import Finder, commands  # noqa: PLC0415 - loaded when it is asked for

        found = commands(self._window.menuBar(), without=(self._menus.find_command,))
        finder = Finder(found, self._window)
        at = self._window.geometry()
        finder.move(at.center().x() - finder.width() // 2, at.top() + at.height() // 10)
        self._open(finder)

    def show_log(self) -> None:
        """Show what can go into a report."""
        from checker.gui.log_view import LogView  # noqa: PLC0415 - loaded when it is asked for
        from checker.gui.report_log import about_the_program, written  # noqa: PLC0415

        self._open(LogView(written(self._folder), about_the_program(), self._window))

    def _open(self, dialog: QDialog) -> None:
        self._look.restyle()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
