"""A line in which the user says by which words a resume calls a requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checker.gui.look import FIELD
from checker.gui.message import plain_label, second_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LONGEST = 80  # letters


class OtherWords(QFrame):
    """Asks in place; Escape or an empty line takes the question away.

    Signals:
        given: The words.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.objection = plain_label(), plain_label()
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Other words for it"))
        self.words.setMaxLength(LONGEST)
        self.words.setPlaceholderText(self.tr("The words as they stand on the resume"))
        self.words.setAcceptDrops(False)
        self.words.setStyleSheet(FIELD)
        self.words.returnPressed.connect(self._give)
        self.same = second_button(self.tr("This is the same thing"))
        self.same.clicked.connect(self._give)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.same)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.addWidget(self.question)
        column.addLayout(row)
        column.addWidget(self.objection)
        self.hide()

    def ask(self, name: str) -> None:
        """Ask for the words that mean a requirement of this name."""
        self.question.setText(self.tr("What does your resume call “%1”?").replace("%1", name))
        self.words.setAccessibleName(self.question.text())
        self.words.clear()
        self.objection.hide()
        self.show()
        self.words.setFocus()

    def say_why_not(self, sentence: str) -> None:
        """Say why the words will not do."""
        self.objection.setText(sentence)
        self.objection.show()
        self.words.selectAll()
        self.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the question away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        words = self.words.text().strip()
        if words:
            self.given.emit(words)
        else:
            self.hide()
