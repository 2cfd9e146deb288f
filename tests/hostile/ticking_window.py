"""A window that ticks through its own checklist as a hasty user would, and tells each tick once it is shown.

Run with a folder for what is kept, a saved checklist, and a number that decides what is done when.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from gui.made import load_made_judge
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checker.gui.main_window import MainWindow
from checker.gui.reader import Reader

LONGEST_PAUSE = 40  # milliseconds between two ticks


class Hasty:
    """Ticks what is not ticked, in any order, with a note, a move or a saved file now and then."""

    def __init__(self, window: MainWindow, folder: Path, chance: random.Random) -> None:
        assert window.workspace is not None
        self._window, self._folder, self._chance = window, folder, chance
        self._pane = window.workspace.checklist

    def begin(self) -> None:
        """Go on until the process ends."""
        print("ready", flush=True)
        self._next()

    def _next(self) -> None:
        model, table = self._pane.model, self._pane.table
        items = [model.item(row) for row in range(model.rowCount())]
        open_ = [row for row, item in enumerate(items) if item is not None and not item.done]
        if open_:
            row = self._chance.choice(open_)
            table.setCurrentIndex(model.index(row, 0))
            QTest.keyClick(table, Qt.Key.Key_Space)
            table.viewport().repaint()
            item = model.item(row)
            if item is not None and item.ticked:
                print(f"{time.monotonic()} {item.id}", flush=True)
            self._do_something_else(row)
        QTimer.singleShot(self._chance.randrange(LONGEST_PAUSE), self._next)

    def _do_something_else(self, row: int) -> None:
        dice = self._chance.random()
        if dice < 0.2:
            self._pane.model.setData(self._pane.model.index(row, 2), f"note {dice}", Qt.ItemDataRole.EditRole)
        elif dice < 0.4:
            self._pane.model.move(row, self._chance.randrange(self._pane.model.rowCount()))
        elif dice < 0.5:
            self._window.save_checklist(self._folder / "saved.json")


def main() -> None:
    """Show the window, and begin."""
    kept, saved, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    Reader.warm_up = lambda _self: None  # type: ignore[method-assign] # no resume is read here
    window = MainWindow(
        QSettings(str(kept / "settings.ini"), QSettings.Format.IniFormat), kept / "data", load=load_made_judge
    )
    window.show()
    window.open_path(saved)
    loading = QTimer(interval=1)

    def begin() -> None:
        if window.checklist is not None and window.workspace is not None:
            loading.stop()
            window.workspace.checklist.table.setFocus()
            Hasty(window, kept, random.Random(seed)).begin()  # noqa: S311 - no secret

    loading.timeout.connect(begin)
    loading.start()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
