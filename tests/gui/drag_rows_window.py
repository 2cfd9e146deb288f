"""The checklist pane at a known place, which says its order once a row was dragged: for the test on a real X server."""

from __future__ import annotations

import sys

from gui.made import make_checklist
from PySide6.QtCore import QPoint, QTimer

from checker.gui.app import make_application
from checker.gui.checklist.pane import ChecklistPane


def say_place() -> None:
    """Where the middles of the first and the fourth row are."""
    table = pane.table
    for row in (0, 3):
        middle = table.viewport().mapToGlobal(table.visualRect(pane.model.index(row, 1)).center() + QPoint(0, 4))
        sys.stdout.write(f"{middle.x()} {middle.y()}\n")
    sys.stdout.flush()


def say_order(_: object) -> None:
    """Say it and go."""
    rows = (pane.model.item(row) for row in range(pane.model.rowCount()))
    sys.stdout.write(" ".join(item.id for item in rows if item) + "\n")
    QTimer.singleShot(0, app.quit)


app = make_application()
pane = ChecklistPane()
pane.setWindowTitle("drag_rows")
pane.show_checklist(make_checklist())
pane.setGeometry(100, 100, 700, 500)
pane.checklist_changed.connect(say_order)
pane.show()
QTimer.singleShot(500, say_place)
sys.exit(app.exec())
