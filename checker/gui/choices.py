"""What the user chose beside the looks: the language, the patience with a file, and whether a history is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from checker.gui.look import clamped

SECONDS = (5, 120)  # that reading a file may take
SYSTEM_LANGUAGE = ""


class Choices(QObject):
    """Keeps them between runs; what is stored and makes no sense counts as not chosen.

    Signals:
        seconds_chosen: So many seconds may a file take from now on.
        history_chosen: Whether a history is kept from now on.
    """

    seconds_chosen = Signal(int)
    history_chosen = Signal(bool)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def seconds(self) -> int:
        """How long reading a file may take."""
        try:
            return clamped(int(str(self._settings.value("seconds", 20))), SECONDS)
        except ValueError:
            return 20

    def choose_seconds(self, seconds: int) -> None:
        """Keep how long reading a file may take."""
        self._settings.setValue("seconds", clamped(seconds, SECONDS))
        self.seconds_chosen.emit(self.seconds)

    @property
    def keeps_history(self) -> bool:
        """Whether each resume's coverage is kept over time."""
        return str(self._settings.value("keep_history", "true")).lower() not in {"false", "0"}

    def choose_history(self, keeps: bool) -> None:  # noqa: FBT001 (as a box that is ticked tells it)
        """Keep a history, or none."""
        self._settings.setValue("keep_history", keeps)
        self.history_chosen.emit(keeps)

    @property
    def language(self) -> str:
        """The language by its code; empty: as the system."""
        return str(self._settings.value("language", SYSTEM_LANGUAGE))

    def choose_language(self, code: str) -> None:
        """Keep the language for the next start."""
        self._settings.setValue("language", code)
