"""A thread beside the window's, for what takes longer than a glance: loading the catalogue, judging a resume."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot

from checker.gui.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Callable


class _Worker(QObject):
    """Lives in the other thread and does there what it is told."""

    done = Signal(int, object, object)

    @Slot(int, object)
    def do(self, number: int, work: Callable[[], object]) -> None:
        """Do a piece of work, and tell what came of it, or what stood in its way."""
        try:
            made, trouble = work(), None
        except Exception as error:  # noqa: BLE001 - it is raised where it was asked for
            made, trouble = None, error
        self.done.emit(number, made, trouble)


TURN = 0.0001  # seconds; Python's own 0.005 is waited for at each of many small steps of the window's

# Qt brings the program down if a thread is destroyed before it has ended, whoever forgot to close it.
_RUNNING: dict[QThread, _Worker] = {}


class SecondThread(QObject):
    """Does one piece of work after another, in the order of asking, and tells in the window's thread.

    Python takes turns between the two threads every millisecond, so that the window goes on answering.
    """

    _asked = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        thread, worker = self._thread, self._worker = QThread(), _Worker()
        _RUNNING[thread] = worker
        worker.moveToThread(thread)
        sys.setswitchinterval(TURN)
        thread.finished.connect(lambda: _RUNNING.pop(thread, None))
        self.destroyed.connect(thread.quit)
        self._garbage = Garbage(self._waiting.__len__)  # a method of mine would keep me alive
        self.destroyed.connect(self._garbage.leave)
        self._asked.connect(worker.do, Qt.ConnectionType.QueuedConnection)
        worker.done.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._count = 0
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)  # a thread that runs on would bring the whole program down at its end
        self._thread.start()

    def do(self, work: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[Exception], None]) -> None:
        """Have a piece of work done.

        Args:
            work: What touches nothing of Qt's and changes nothing that others see.
            then: Called with what came of it.
            otherwise: Called with what was raised.
        """
        self._count += 1
        self._waiting[self._count] = then, otherwise
        self._asked.emit(self._count, work)

    def close(self) -> None:
        """End, once the work at hand is done; nothing is told any more."""
        self._waiting.clear()
        self._thread.quit()
        self._thread.wait()
        self._garbage.leave()

    @Slot(int, object, object)
    def _take(self, number: int, made: object, trouble: Exception | None) -> None:
        then, otherwise = self._waiting.pop(number, (None, None))
        if trouble is None and then is not None:
            then(made)
        elif trouble is not None and otherwise is not None:
            otherwise(trouble)
