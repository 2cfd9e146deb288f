"""Garbage goes between two turns of the event loop, and nowhere else."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from checker.gui import garbage
from checker.gui.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def held(qtbot: QtBot) -> Iterator[Garbage]:
    del qtbot  # the application
    gc.collect()
    made = Garbage()
    yield made
    made.leave()


class Ring:
    """Refers to itself, so that only a search finds it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.usefixtures("held")
def test_garbage_stays_while_work_goes_on_and_goes_when_the_window_rests(qtbot: QtBot) -> None:
    gone = weakref.ref(Ring())
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]  # type: ignore[var-annotated] # enough to make it due

    assert gone() is not None

    qtbot.waitUntil(lambda: gone() is None)
    del kept


def test_garbage_stays_while_another_thread_is_at_work(qtbot: QtBot) -> None:
    gc.collect()
    at_work = True
    made = Garbage(lambda: at_work)
    gone = weakref.ref(Ring())
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]  # type: ignore[var-annotated] # enough to make it due

    made._search()
    assert gone() is not None

    at_work = False
    qtbot.waitUntil(lambda: gone() is None)
    made.leave()
    del kept


def test_no_work_lets_garbage_grow_without_end(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    del qtbot
    gc.collect()
    made = Garbage(lambda: True)
    monkeypatch.setattr(garbage, "MOST", 1000)
    gone = weakref.ref(Ring())
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]  # type: ignore[var-annotated]

    made._search()

    assert gone() is None
    made.leave()
    del kept


def test_python_searches_by_itself_once_nobody_else_does(held: Garbage) -> None:
    other = Garbage()
    other.leave()
    other.leave()
    assert not gc.isenabled()

    held.leave()

    assert gc.isenabled()


def test_python_searches_again_after_one_that_is_gone() -> None:
    made = Garbage()
    assert not gc.isenabled()
    del made

    assert gc.isenabled()
