"""The log for reports in a dialog: read first, then copied, and sent by nobody but the user."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from checker.gui.message import plain_label, second_button


class LogView(QDialog):
    """Plain text to read and to copy."""

    def __init__(self, written: str, versions: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log for a report"))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        size = self.font().pointSizeF()
        font = self.text.font()
        font.setPointSizeF(size)
        self.text.setFont(font)
        nothing = self.tr("Nothing has gone wrong so far.")
        self.text.setPlainText(f"{versions}\n\n{written or nothing}")
        self._lay_out()
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(min(100 * letter, 1000), min(30 * line, 700))

    def _lay_out(self) -> None:
        told = plain_label(
            self.tr(
                "It says what went wrong in the program, and where. No word of a resume stands in it, and no name of a"
                " file. Nothing is sent: copy it, and put it into your report."
            )
        )
        self.copy, close = second_button(self.tr("C&opy")), second_button(self.tr("&Close"))
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.text, 1)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))
