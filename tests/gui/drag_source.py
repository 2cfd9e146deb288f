"""A window from which a file can be dragged, as from a file manager: for the test with a real X server."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(mime)
        sys.stdout.write(f"{drag.exec(Qt.DropAction.CopyAction)}\n")
        sys.stdout.flush()


app = QApplication(sys.argv)
source = Source("drag me")
source.setWindowTitle("drag_source")
source.setGeometry(0, 0, 200, 200)
source.show()
sys.exit(app.exec())
