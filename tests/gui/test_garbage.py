"""Garbage goes between two turns of the event loop, and nowhere else."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from checker.gui.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    del qtbot  # the application
    gc.collect()
    made = Garbage()
    yield made
    made.leave()


class Ring:
    """Refers to itself, so that only a search finds it."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_stays_while_work_goes_on_and_goes_when_the_window_rests(garbage: Garbage, qtbot: QtBot) -> None:
    del garbage
    gone = weakref.ref(Ring())
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]  # type: ignore[var-annotated] # enough to make it due

    assert gone() is not None

    qtbot.waitUntil(lambda: gone() is None)
    del kept


def test_python_searches_by_itself_once_nobody_else_does(garbage: Garbage) -> None:
    other = Garbage()
    other.leave()
    other.leave()
    assert not gc.isenabled()

    garbage.leave()

    assert gc.isenabled()


def test_python_searches_again_after_one_that_is_gone() -> None:
    made = Garbage()
    assert not gc.isenabled()
    del made

    assert gc.isenabled()
