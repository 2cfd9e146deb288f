"""When Python searches for garbage: between two turns of the window's event loop, in the window's thread."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject, QTimer

PAUSE = 250  # milliseconds between two searches

_HOLDING: set[int] = set()  # who searches; Python does so by itself again once nobody is left


class Garbage(QObject):
    """Searches for garbage from time to time, instead of Python's searching wherever memory is asked for.

    A search on a second thread may end widgets and timers there, which brings the program down; one while findings are
    put up makes the window stop for twice as long.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _HOLDING.add(id(self))
        gc.disable()
        self._leave = weakref.finalize(self, _leave, id(self))  # also where nobody asks for it
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(search)
        self._timer.start()

    def leave(self) -> None:
        """Leave it to Python again; asked twice, it does so once."""
        self._timer.stop()
        self._leave()


def _leave(holder: int) -> None:
    _HOLDING.discard(holder)
    if not _HOLDING:
        gc.enable()


def search() -> None:
    """Search the oldest generation that is due by Python's own measure, if any is."""
    due = [
        generation
        for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(due[-1])
