"""The real window at a known place, which says whenever it shows something else: for the journey on a real X server."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from checker.gui.app import make_application
from checker.gui.main_window import MainWindow


def state() -> dict[str, object]:
    """What somebody sees."""
    dialog = QApplication.activeModalWidget()
    checklist = window.checklist
    workspace = window.workspace
    return {
        "title": window.windowTitle(),
        "pane": workspace.tabs.tabText(workspace.tabs.currentIndex()) if workspace else "",
        "ticked": [item.id for item in checklist.items if item.ticked] if checklist else [],
        "dialog": dialog.windowTitle() if dialog else "",
        "strip": window.strip.text if window.strip.isVisible() else "",
        "status": window.statusBar().currentMessage(),
    }


def look() -> None:
    """Say what is seen, if it is something else than before."""
    now = state()
    if now != said[-1]:
        said.append(now)
        sys.stdout.write(json.dumps(now) + "\n")
        sys.stdout.flush()


folder = Path(sys.argv[1])
said: list[dict[str, object]] = [{}]
app = make_application()
window = MainWindow(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat), folder)
window.setGeometry(300, 0, 900, 700)
window.show()
timer = QTimer(interval=30)
timer.timeout.connect(look)
timer.start()
sys.exit(QApplication.exec())
