"""The line that searches the pages: what is typed, how many places there are, and steps from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from checker.gui.look import FIELD
from checker.gui.message import flat_button, plain_label


class PageSearch(QWidget):
    """Out of sight until it is asked for; Enter and Shift+Enter step, Escape leaves.

    Signals:
        wanted: This text is to stand out on the pages; nothing for an empty one.
        stepped: To the next place (1) or the one before (-1).
        left: It is no longer needed.
    """

    wanted = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search the pages"))
        self.line.setAccessibleName(self.tr("Search the pages"))
        self.line.setClearButtonEnabled(True)
        self.line.setAcceptDrops(False)
        self.line.setStyleSheet(FIELD)
        self.line.textChanged.connect(self.wanted)
        self.place = plain_label()
        self.place.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.place)
        row.addWidget(flat_button("‹", self.tr("Previous place (Shift+Enter)"), lambda: self.stepped.emit(-1)))
        row.addWidget(flat_button("›", self.tr("Next place (Enter)"), lambda: self.stepped.emit(1)))
        row.addWidget(flat_button("×", self.tr("Close the search (Escape)"), self.leave))
        self.hide()

    def open(self) -> None:
        """Come into sight, ready to type."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def leave(self) -> None:
        """Go, and let nothing stand out."""
        self.close_quietly()
        self.left.emit()

    def close_quietly(self) -> None:
        """Go without a word, as where another resume is opened."""
        self.line.clear()
        self.hide()

    def show_place(self, number: int, of: int) -> None:
        """Say which place is gone to, from 1, and how many there are."""
        if not self.line.text().strip():
            self.place.setText("")
        elif not of:
            self.place.setText(self.tr("Not on the pages"))
        else:
            self.place.setText(self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(of)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step and leave by keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.leave()
        else:
            super().keyPressEvent(event)
