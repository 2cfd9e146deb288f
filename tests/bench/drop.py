"""Measures the wait: from a file's drop on a running window, with a warm reader, to its findings on the screen.

Run it with ``make bench``, or with PDF files or folders as arguments; it prints milliseconds and judges nothing.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from papers import papers
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from checker.gui.main_window import MainWindow

_RUNS = 5
_REST = 300  # milliseconds between two looks whether the next reader process is ready


def main() -> None:
    """Print for each file the medians of five drops: to the first findings, and to the confirmed ones."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat), Path(folder))
        window.resize(1240, 800)
        window.show()
        while window.workspace is None or window.engine.reader is None or not window.engine.reader.is_warm:
            _rest(_REST)
        print(f"{'milliseconds':24} {'first':>10} {'confirmed':>10}")
        table = []
        for name, data in papers(sys.argv[1:]).items():
            path = Path(folder, f"{name}.pdf")
            path.write_bytes(data)
            times = [_drop(window, path) for _ in range(_RUNS + 1)][1:]
            table.append([statistics.median(column) for column in zip(*times, strict=True)])
            print(f"{name:24}", *(f"{cell:10.0f}" for cell in table[-1]), flush=True)
        print(f"{'median':24}", *(f"{statistics.median(column):10.0f}" for column in zip(*table, strict=True)))
        window.close()
    app.quit()


def _drop(window: MainWindow, path: Path) -> tuple[float, float]:
    """Milliseconds until the findings of the first look, and of both readings, stand on the screen."""
    opening = window.opening
    assert opening is not None
    loop, times = QEventLoop(), []

    def painted() -> None:
        if window.workspace is not None:
            window.workspace.tabs.repaint()
        times.append(1000 * (time.perf_counter() - start))
        if len(times) > 1:
            loop.quit()

    links = [signal.connect(painted) for signal in (opening.found, opening.confirmed)]
    start = time.perf_counter()
    window.open_path(path)
    loop.exec()
    for link in links:
        opening.disconnect(link)
    while window.engine.reader is not None and not window.engine.reader.is_warm:
        _rest(_REST)
    _rest(_REST)
    return times[0], times[1]


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
