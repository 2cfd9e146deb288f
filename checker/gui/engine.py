"""What reads and judges behind the window: judge, reader process and opening, each made when it is needed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checker.errors import CheckerError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from checker.gui.judge import Judge
    from checker.gui.opening import Opening
    from checker.gui.reader import Reader
    from checker.gui.second_thread import SecondThread
    from checker.matching.corrections import Corrections


class Engine(QObject):
    """Makes its parts once; nothing of it is loaded before the window has been painted.

    Signals:
        ready: All is there that is needed to open a resume.
        faulty: The program's own data cannot be used: title and sentence.
    """

    ready = Signal()
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
        self._seconds: int | None = None
        self._thread: SecondThread | None = None
        self._is_loading = False
        self._own_advice = own_advice
        self.judge: Judge | None = None
        self.reader: Reader | None = None
        self.opening: Opening | None = None

    def allow(self, seconds: int) -> None:
        """Let each file from the next one on take so long."""
        self._seconds = seconds
        if self.reader is not None:
            self.reader.allow(seconds)

    def start_reader(self) -> Reader:
        """Let a process wait for the next file."""
        if self.reader is None:
            from checker.gui.reader import Reader  # noqa: PLC0415 - loaded after the first paint

            self.reader = Reader(self, command=self._reader_command)
            if self._seconds is not None:
                self.reader.allow(self._seconds)
            self.reader.warm_up()
        return self.reader

    def new_opening(self) -> Opening:
        """What opens a file beside the one that is shown; whoever asks for it closes it."""
        if self.judge is None:
            raise RuntimeError("There is nothing to judge by yet.")
        from checker.gui.opening import Opening  # noqa: PLC0415 - loaded after the first paint
        from checker.gui.reader import Reader  # noqa: PLC0415

        reader = Reader(self, command=self._reader_command)
        opening = Opening(reader, self.judge, self._corrections, self._second_thread(), self)
        reader.setParent(opening)
        return opening

    def load(self) -> None:
        """Make all that is needed to open a resume, beside the window; ``ready`` tells when it is there."""
        if self._is_loading or self.judge is not None:
            return
        self._is_loading = True
        self.start_reader()
        self._second_thread().do(self._load_and_warm_up, self._take, self._tell)

    def _load_and_warm_up(self) -> Judge:
        import checker.gui.changes.versions  # noqa: PLC0415 - loaded here, they do not keep the window waiting
        import checker.gui.workspace  # noqa: PLC0415, F401
        from checker.gui import judge as judging  # noqa: PLC0415

        judge = self._load_judge() if self._load_judge else judging.load_judge(self._own_advice)
        with contextlib.suppress(CheckerError):  # what is faulty now is told when somebody needs it
            judge.warm_up()
        return judge

    def _take(self, judge: Judge) -> None:
        from checker.gui.opening import Opening  # noqa: PLC0415 - loaded after the first paint

        self._is_loading, self.judge = False, judge
        self.opening = Opening(self.start_reader(), judge, self._corrections, self._second_thread(), self)
        self.ready.emit()

    def _tell(self, error: Exception) -> None:
        self._is_loading = False
        if not isinstance(error, (CheckerError, FileNotFoundError)):
            raise error
        self.faulty.emit(self.tr("The program's own data are faulty"), str(error))

    def _second_thread(self) -> SecondThread:
        if self._thread is None:
            from checker.gui.second_thread import SecondThread  # noqa: PLC0415 - loaded after the first paint

            self._thread = SecondThread(self)
        return self._thread

    def close(self) -> None:
        """Leave no process and no thread behind."""
        if self.opening is not None:
            self.opening.close()  # first, so that nobody waits for what is not wanted any more
        if self._thread is not None:
            self._thread.close()
        if self.reader is not None:
            self.reader.close()
