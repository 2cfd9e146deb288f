"""Measures how lively the window stays: the longest gap between ticks of a 16 ms timer while it is at work.

Run it with ``make bench``; it prints milliseconds and judges nothing.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from papers import papers
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from checker.gui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.check import Result
    from checker.matching.report import Report

_TICK = 16  # milliseconds
_PAGES = "invented, 20 pages"
_MANY = 10_000  # findings


def main() -> None:
    """Print the longest gaps: at the start, while twenty pages are read, while many findings are scrolled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat), Path(folder))
        window.resize(1240, 800)
        watch = _Watch()
        window.show()
        _until(lambda: window.engine.reader is not None and window.engine.reader.is_warm)
        _rest(500)
        watch.tell("from the first paint until all is loaded")
        for name, data in papers(sys.argv[1:]).items():
            if sys.argv[1:] or name == _PAGES:
                path = Path(folder, "many pages.pdf")
                path.write_bytes(data)
                _read(window, path, watch, name)
        _scroll(window, watch)
        window.close()
    app.quit()


class _Watch:
    """Ticks, and remembers the longest time between two ticks."""

    def __init__(self) -> None:
        self._last, self._gaps = time.perf_counter(), [0.0]
        self._timer = QTimer(interval=_TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(1000 * (now - self._last))
        self._last = now

    def tell(self, what: str) -> None:
        """Print the longest gaps since the last time."""
        self._tick()
        worst = sorted(self._gaps, reverse=True)[:3]
        print(f"{what:52} longest gaps", *(f"{gap:6.0f}" for gap in worst), flush=True)
        self._gaps, self._last = [0.0], time.perf_counter()


def _read(window: MainWindow, path: Path, watch: _Watch, name: str) -> None:
    opening = window.opening
    assert opening is not None
    told: list[str] = []
    links = [
        opening.found.connect(lambda: told.append("to the first findings")),
        opening.confirmed.connect(lambda: told.append("to the confirmed ones")),
    ]
    window.open_path(path)
    for number in (0, 1):
        _until(lambda: len(told) > number)  # noqa: B023 - called before the number changes
        watch.tell(f"{name}: {told[number]}")
    for link in links:
        opening.disconnect(link)
    _rest(1000)
    watch.tell(f"{name}: afterwards, with its pictures")
    page = window.workspace.page if window.workspace else None
    for _ in range(60):
        if page is not None:
            page.verticalScrollBar().setValue(page.verticalScrollBar().value() + page.height() // 3)
        _rest(30)
    watch.tell(f"{name}: its pages scrolled")


def _scroll(window: MainWindow, watch: _Watch) -> None:
    """Show far more findings than there are requirements."""
    assert window.workspace is not None
    findings, result = window.workspace.findings, window.workspace.result
    assert result is not None
    findings.show_report(_multiplied(result))
    _rest(200)
    watch.tell(f"{_MANY} findings: shown")
    bar = findings.view.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        _rest(20)
    watch.tell(f"{_MANY} findings: scrolled")
    for typed in ("p", "py", "pyt", "", "learning"):
        findings.search.setText(typed)
        _rest(150)
    watch.tell(f"{_MANY} findings: filtered")


def _multiplied(result: Result) -> Report:
    once = result.report.findings
    many = tuple(
        replace(
            finding, requirement=msgspec.structs.replace(finding.requirement, id=f"{finding.requirement.id}-{number}")
        )
        for number in range(_MANY // len(once) + 1)
        for finding in once
    )[:_MANY]
    return replace(result.report, findings=many, groups=())


def _until(holds: Callable[[], bool]) -> None:
    while not holds():
        _rest(_TICK)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
