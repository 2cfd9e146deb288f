"""Work beside the window: in order, told in the window's own thread, ended with it."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer
from shiboken6 import delete

from checker.gui.second_thread import _RUNNING, SecondThread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def thread(qtbot: QtBot) -> Iterator[SecondThread]:
    del qtbot  # the application
    made = SecondThread()
    yield made
    made.close()


def fail(error: Exception) -> None:
    raise AssertionError from error


def test_work_is_done_elsewhere_and_told_here(thread: SecondThread, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    thread.do(threading.get_ident, lambda there: told.append((there, threading.get_ident())), fail)
    qtbot.waitUntil(lambda: bool(told))

    ((there, here),) = told
    assert here == threading.get_ident() != there


def test_one_piece_comes_after_another(thread: SecondThread, qtbot: QtBot) -> None:
    told: list[int] = []

    for number in range(20):
        thread.do(lambda number=number: number, told.append, fail)
    qtbot.waitUntil(lambda: len(told) == 20)

    assert told == list(range(20))


def test_what_is_raised_is_told_and_the_next_piece_is_done(thread: SecondThread, qtbot: QtBot) -> None:
    told: list[Any] = []

    thread.do(lambda: 1 // 0, told.append, lambda error: told.append(type(error)))
    thread.do(lambda: "next", told.append, fail)
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told == [ZeroDivisionError, "next"]


def test_the_window_goes_on_ticking_meanwhile(thread: SecondThread, qtbot: QtBot) -> None:
    enough, told, ticks = threading.Event(), [], []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.timeout.connect(lambda: enough.set() if len(ticks) > 5 else None)
    timer.start()

    thread.do(lambda: enough.wait(30), told.append, fail)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)

    assert told == [True]


def test_nothing_is_told_after_the_end(qtbot: QtBot) -> None:
    made = SecondThread()
    told: list[int] = []
    made.do(lambda: 1, told.append, fail)
    made.close()

    qtbot.wait(0)

    assert told == []


def test_one_that_nobody_closed_ends_all_the_same(qtbot: QtBot) -> None:
    started, go_on = threading.Event(), threading.Event()
    forgotten = SecondThread()
    thread = forgotten._thread
    forgotten.do(lambda: (started.set(), go_on.wait(30)), fail, fail)
    qtbot.waitUntil(started.is_set)

    delete(forgotten)
    del forgotten
    assert thread.isRunning()
    go_on.set()

    qtbot.waitUntil(lambda: thread not in _RUNNING)
    assert not thread.isRunning()


def test_no_garbage_is_searched_for_where_a_widget_must_not_end(thread: SecondThread, qtbot: QtBot) -> None:
    told: list[bool] = []

    thread.do(gc.isenabled, told.append, fail)
    qtbot.waitUntil(lambda: bool(told))

    assert told == [False]


def test_garbage_is_left_to_python_again_after_the_end(qtbot: QtBot) -> None:
    del qtbot  # the application
    made = SecondThread()
    made.do(lambda: 1, fail, fail)
    assert not gc.isenabled()
    made.close()

    assert gc.isenabled()


def test_garbage_is_left_to_python_again_after_a_thread_that_nobody_closed(qtbot: QtBot) -> None:
    del qtbot  # the application
    made = SecondThread()
    assert not gc.isenabled()
    delete(made)

    assert gc.isenabled()
