"""Work that takes too long is given up, whatever it does; the rest goes on."""

from __future__ import annotations

import contextlib
import signal
import threading

import pytest

from checker.reading.patience import Patience

needs_alarms = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no alarms")


def for_ever() -> str:
    """Hangs as libraries do: it takes no exception for an answer."""
    while True:
        try:
            while True:
                pass
        except Exception:  # noqa: BLE001, S110
            pass


@needs_alarms
def test_what_hangs_is_given_up_and_the_next_page_is_read() -> None:
    patience = Patience(file=60, page=0.05)
    patience.begin_page()
    assert patience.within(for_ever, lambda: "otherwise") == "otherwise"
    assert patience.lost
    patience.begin_page()
    assert patience.within(lambda: "read", lambda: "otherwise") == "read"
    assert not patience.lost


@needs_alarms
def test_a_page_has_its_seconds_once() -> None:
    patience = Patience(file=60, page=0.05)
    patience.begin_page()
    patience.within(for_ever, str)
    assert patience.within(lambda: "late", lambda: "not even begun") == "not even begun"


@needs_alarms
def test_all_pages_together_have_a_files_seconds() -> None:
    patience = Patience(file=0.1, page=60)
    patience.begin_page()
    patience.within(for_ever, str)
    patience.begin_page()
    assert patience.within(lambda: "late", lambda: "not even begun") == "not even begun"


@needs_alarms
def test_half_of_it_leaves_the_other_half() -> None:
    patience = Patience(file=0.4, page=60)
    half = patience.half()
    half.begin_page()
    half.within(for_ever, str)
    patience.begin_page()
    assert patience.within(lambda: "in time", str) == "in time"


@needs_alarms
def test_an_alarm_that_was_swallowed_rings_again() -> None:
    def swallows_one() -> str:
        with contextlib.suppress(BaseException):
            for_ever()
        return for_ever()

    patience = Patience(file=60, page=0.05)
    patience.begin_page()
    assert patience.within(swallows_one, lambda: "otherwise") == "otherwise"


@needs_alarms
def test_an_error_goes_through_and_no_alarm_stays_behind() -> None:
    patience = Patience(file=60, page=5)
    patience.begin_page()
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(ZeroDivisionError):
        patience.within(lambda: 1 // 0, int)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_without_limits_and_in_other_threads_it_only_lets_things_pass() -> None:
    assert Patience().within(lambda: "read", str) == "read"
    told: list[str] = []
    patience = Patience(file=60)
    thread = threading.Thread(target=lambda: told.append(patience.within(lambda: "read", str)))
    thread.start()
    thread.join()
    assert told == ["read"]


def test_work_is_not_begun_when_the_file_has_had_its_time() -> None:
    patience = Patience(file=0.0)
    assert patience.within(lambda: "late", lambda: "not begun") == "not begun"
