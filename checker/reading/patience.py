"""How long a page and a file may take: work that goes on beyond that is given up, and the rest goes on."""

from __future__ import annotations

import math
import signal
import threading
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE_SECONDS = 8.0
FILE_SECONDS = 20.0  # before the process is ended from outside
_SHARE = 0.8  # of a file's seconds: the rest is for what comes behind its pages
_AGAIN = 0.25  # seconds: a library may swallow one alarm

_Made = TypeVar("_Made")


class _GivenUp(BaseException):
    """Raised in the midst of work; no library's ``except Exception`` may stop it."""


class Patience:
    """Counts the seconds that a file, and each of its pages, takes.

    Where the system has alarms (not on Windows) it breaks into work that takes too long; elsewhere it only begins none
    any more. What a library does in one call of its own cannot be broken into anywhere.

    Attributes:
        lost: Whether anything was given up since the page began.
    """

    def __init__(self, file: float = math.inf, page: float = PAGE_SECONDS) -> None:
        """Begin counting.

        Args:
            file: Seconds until the process is ended from outside; infinite: it may take its time, and so may pages.
            page: Seconds for one page.
        """
        self.lost = False
        self._file_ends = time.monotonic() + _SHARE * file
        self._page_seconds = page
        self._page_ends = math.inf
        self.begin_page()

    def half(self) -> Patience:
        """Half of what is left, so that something is left behind it."""
        return Patience(self._left(self._file_ends) / 2 / _SHARE, self._page_seconds)

    def begin_page(self) -> None:
        """Let the next work have a page's seconds."""
        self.lost = False
        if self._file_ends < math.inf:
            self._page_ends = min(self._file_ends, time.monotonic() + self._page_seconds)

    def within(self, work: Callable[[], _Made], otherwise: Callable[[], _Made]) -> _Made:
        """What the work makes, or the other where it takes too long.

        Args:
            work: What may take long.
            otherwise: What stands for its outcome where it was given up.
        """
        left = self._left(self._page_ends)
        made = _in_time(work, left) if left > 0 else None
        if made is not None:
            return made[0]
        self.lost = True
        return otherwise()

    @staticmethod
    def _left(end: float) -> float:
        return max(0.0, end - time.monotonic())


def _in_time(work: Callable[[], _Made], seconds: float) -> tuple[_Made] | None:
    alarms = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not alarms or seconds == math.inf:
        return (work(),)
    running = True

    def break_in(_signal: int, _frame: object) -> None:
        if running:
            raise _GivenUp

    before = signal.signal(signal.SIGALRM, break_in)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
        made = work()
        running = False
    except _GivenUp:
        running = False
        return None
    finally:
        running = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return (made,)
