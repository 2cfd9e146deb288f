"""Another resume file, read beside the one that is shown, only to be compared with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checker.check import Result

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from checker.gui.message import Strip
    from checker.gui.opening import Opening

PATIENCE = 500  # milliseconds before it is said that something is being read


class OtherResume(QObject):
    """Reads one file at a time as the shown one was read: by both readers, with the user's word.

    Signals:
        read: The file and what was found on it.
        failed: It cannot be read, or not by both readers: title and sentence.
        asked: It needs a password, which the strip asks for.
    """

    read = Signal(object, Result)
    failed = Signal(str, str)
    asked = Signal()

    def __init__(
        self,
        make_opening: Callable[[], Opening],
        strip: Strip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_opening, self._strip = make_opening, strip
        self._opening: Opening | None = None
        self._path: Path | None = None
        self._told = False  # that it is being read
        self._waits = False  # for its password
        self._progress = QTimer(self, interval=PATIENCE, singleShot=True)
        self._progress.timeout.connect(self._say_reading)
        strip.password_given.connect(self._unlock)

    def open(self, path: Path) -> None:
        """Read a file; another that is being read is given up."""
        self.cancel()
        self._path = path
        opening = self._opening = self._make_opening()
        opening.settled.connect(self._take)
        opening.failed.connect(self._fail)
        opening.doubted.connect(self._fail)
        opening.locked.connect(self._ask)
        self._progress.start()
        opening.open(path)

    def cancel(self) -> None:
        """Give up what is being read, and leave no process behind."""
        self._progress.stop()
        self._told = self._waits = False
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.close()
            opening.deleteLater()

    def leave_locked(self) -> None:
        """Give up a file that waits for its password: the next one that is typed is for another."""
        if self._waits:
            self.cancel()

    def _take(self, result: Result) -> None:
        path = self._path
        self._end()
        if path is not None:
            self.read.emit(path, result)

    def _fail(self, title: str, sentence: str) -> None:
        self._end()
        self.failed.emit(title, sentence)

    def _ask(self, title: str, sentence: str) -> None:
        self._progress.stop()
        self._waits = True
        self._strip.ask_password(title, sentence)
        self.asked.emit()

    def _unlock(self, password: str) -> None:
        if self._opening is not None and self._waits:
            self._waits = False
            self._opening.unlock(password)

    def _say_reading(self) -> None:
        if self._path is not None:
            self._told = True
            title = self.tr("Reading %1…").replace("%1", self._path.name)
            self._strip.progress(title, self.cancel)

    def _end(self) -> None:
        """The reader is still telling; it goes once it is done."""
        self._progress.stop()
        if self._told:
            self._told = False
            self._strip.hide()
        ended = self._opening
        QTimer.singleShot(0, self, lambda: self.cancel() if self._opening is ended else None)
