"""The history as the window keeps it: by the user's choice, and told about when it cannot be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checker.errors import HistoryError
from checker.history import History, entry_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from checker.gui.choices import Choices
    from checker.gui.keeping import Keeper
    from checker.history import Entry
    from checker.matching.report import Report


class Timeline(QObject):
    """Adds versions to the history and reads them back.

    Signals:
        troubled: The history cannot be read or kept: title and sentence.
    """

    troubled = Signal(str, str)

    def __init__(self, choices: Choices, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._history = History(keeper.history_file)

    @property
    def is_kept(self) -> bool:
        """Whether the user lets a history be kept; what there is stays until it is cleared."""
        return self._choices.keeps_history

    def entries(self, name: str) -> tuple[Entry, ...]:
        """The versions of a resume, by the name that it is kept under; none if they cannot be read."""
        try:
            return self._history.entries(name)
        except HistoryError as error:
            self.troubled.emit(error.title, error.sentence)
            return ()

    def record(self, name: str, report: Report, digest: str, at: datetime) -> None:
        """Add a version, if a history is kept."""
        if self.is_kept and digest:
            self._try(lambda: self._history.add(name, entry_of(report, digest, at)))

    def clear(self, name: str) -> None:
        """Forget the versions of a resume."""
        self._try(lambda: self._history.clear(name))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except HistoryError as error:
            self.troubled.emit(error.title, error.sentence)
