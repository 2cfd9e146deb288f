"""The history as the window keeps it: by the user's choice, and told about when it cannot be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from checker.errors import HistoryError
from checker.history import History, entry_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from checker.gui.keeping import Keeper
    from checker.history import Entry
    from checker.matching.report import Report

KEY = "keep_history"


class Timeline(QObject):
    """Adds versions to the history and reads them back.

    Signals:
        troubled: The history cannot be read or kept: title and sentence.
    """

    troubled = Signal(str, str)

    def __init__(self, settings: QSettings, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._keeper = settings, keeper
        self._history = History(keeper.history_file)

    @property
    def is_kept(self) -> bool:
        """Whether the user lets a history be kept; yes if nothing was said."""
        return str(self._settings.value(KEY, "true")).lower() not in {"false", "0"}

    def choose(self, kept: bool) -> None:  # noqa: FBT001 - a slot: what the box says
        """Keep a history from now on, or no more; what there is stays until it is cleared."""
        self._settings.setValue(KEY, kept)

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
