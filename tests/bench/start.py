"""Measures the start: from the process's birth to the window's first paint, offscreen, beside a bare Qt window.

Run it with ``make bench``; it prints milliseconds and judges nothing.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_RUNS = 10
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.paintEvent = lambda event: (print("painted", flush=True), QTimer.singleShot(0, app.quit))
window.show()
app.exec()
"""
_OURS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from checker.gui import app, engine, main_window
def painted(_engine):
    print("painted", flush=True)
    QTimer.singleShot(0, QApplication.quit)
engine.Engine.start_reader = painted
main_window.MainWindow._load = lambda self: None
app.run([])
"""


def main() -> None:
    """Print the medians of ten starts each, taken in turn."""
    bare, ours = [], []
    for _ in range(_RUNS + 1):
        bare.append(_start(_BARE))
        ours.append(_start(_OURS))
    for name, times in (("bare QMainWindow", bare[1:]), ("our window", ours[1:])):
        print(f"{name:18} median {statistics.median(times):5.0f} ms   min {min(times):5.0f}   max {max(times):5.0f}")
    ratios = [a / b for a, b in zip(ours[1:], bare[1:], strict=True)]
    print(f"{'ratio, pair by pair':18} median {statistics.median(ratios):.2f}")


def _start(code: str) -> float:
    """Milliseconds until the child has painted its window."""
    with tempfile.TemporaryDirectory() as home:
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_CONFIG_HOME": home,
        }
        begin = time.perf_counter()
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=env, cwd=_ROOT) as child:
            line = child.stdout.readline() if child.stdout else b""
            elapsed = time.perf_counter() - begin
        if line.strip() != b"painted":
            sys.exit("The window was not painted.")
        return elapsed * 1000


if __name__ == "__main__":
    main()
