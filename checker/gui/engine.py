"""What reads and judges behind the window: judge, reader process and opening, each made when it is needed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checker.errors import CheckerError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from checker.gui.judge import Judge
    from checker.gui.opening import Opening
    from checker.gui.reader import Reader
    from checker.matching.corrections import Corrections


class Engine(QObject):
    """Makes its parts once; nothing of it is loaded before the window has been painted.

    Signals:
        faulty: The program's own data cannot be used: title and sentence.
    """

    faulty = Signal(str, str)

    def __init__(
        self,
        corrections: Callable[[Path], Corrections],
        *,
        load: Callable[[], Judge] | None = None,
        reader_command: Sequence[str] = (),
        own_advice: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._corrections, self._load_judge, self._reader_command = corrections, load, reader_command
        self._own_advice = own_advice
        self.judge: Judge | None = None
        self.reader: Reader | None = None
        self.opening: Opening | None = None

    def start_reader(self) -> Reader:
        """Let a process wait for the next file."""
        if self.reader is None:
            from checker.gui.reader import Reader  # noqa: PLC0415 - loaded after the first paint

            self.reader = Reader(self, command=self._reader_command)
            self.reader.warm_up()
        return self.reader

    def load(self) -> Opening | None:
        """Make all that is needed to open a resume; None if the program's data are faulty, which ``faulty`` tells."""
        if self.opening is not None:
            return self.opening
        from checker.gui import judge as judging  # noqa: PLC0415 - loaded after the first paint
        from checker.gui.opening import Opening  # noqa: PLC0415

        reader = self.start_reader()
        try:
            self.judge = self._load_judge() if self._load_judge else judging.load_judge(self._own_advice)
        except (CheckerError, FileNotFoundError) as error:
            self.faulty.emit(self.tr("The program's own data are faulty"), str(error))
            return None
        self.opening = Opening(reader, self.judge, self._corrections, self)
        QTimer.singleShot(0, self, self._warm_up)
        return self.opening

    def close(self) -> None:
        """Leave no process behind."""
        if self.reader is not None:
            self.reader.close()

    def _warm_up(self) -> None:
        """What is faulty now is told when somebody needs it."""
        if self.judge is not None:
            with contextlib.suppress(CheckerError):
                self.judge.warm_up()
