"""When Python searches for garbage: between two turns of the window's event loop, in the window's thread."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE = 250  # milliseconds between two searches
MOST = 2_000_000  # objects made and not gone since the last search that no work is let to go on beyond

_HOLDING: set[int] = set()  # who searches; Python does so by itself again once nobody is left


class Garbage(QObject):
    """Searches for garbage from time to time, instead of Python's searching wherever memory is asked for.

    A search on a second thread may end widgets and timers there, which brings the program down; one while findings are
    put up makes the window stop for twice as long.
    """

    def __init__(self, is_at_work: Callable[[], int] = int, parent: QObject | None = None) -> None:
        """Begin.

        Args:
            is_at_work: How much another thread has to do: all of Python waits while one of them searches.
            parent: Whom it belongs to.
        """
        super().__init__(parent)
        self._is_at_work = is_at_work
        _HOLDING.add(id(self))
        gc.disable()
        self._leave = weakref.finalize(self, _leave, id(self))  # also where nobody asks for it
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        self._timer.start()

    def leave(self) -> None:
        """Leave it to Python again; asked twice, it does so once."""
        self._timer.stop()
        self._leave()

    def _search(self) -> None:
        if gc.get_count()[0] > MOST or not self._is_at_work():
            search()


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
