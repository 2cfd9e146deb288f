"""The dialog of preferences: each takes effect as it is chosen, the language at the next start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checker.gui.choices import SECONDS, SYSTEM_LANGUAGE, Choices
from checker.gui.look import TEXT_SIZES, Appearance, Look, colours
from checker.gui.message import plain_label, second_button
from checker.gui.translations import offered


class Preferences(QDialog):
    """Appearance, size of letters, language, patience and history."""

    def __init__(self, look: Look, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._choices = look, choices
        self._spoken = choices.language  # until the program is started again
        self.setWindowTitle(self.tr("Preferences"))
        self.appearance, self.text_size = self._appearances(), self._text_sizes()
        self.language, self.later = self._languages(), self._later()
        self.seconds, self.history = self._seconds(), self._history()
        self._lay_out()
        self._outline()
        look.chosen.connect(self._show_appearance)

    def _appearances(self) -> QComboBox:
        box = QComboBox()
        names = {
            Appearance.SYSTEM: self.tr("As the system"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
            Appearance.CONTRAST_LIGHT: self.tr("High contrast, light"),
            Appearance.CONTRAST_DARK: self.tr("High contrast, dark"),
        }
        for choice, name in names.items():
            box.addItem(name, str(choice))
        box.setCurrentIndex(box.findData(str(self._look.choice)))
        box.activated.connect(lambda: self._look.choose(Appearance(box.currentData())))
        return box

    def _show_appearance(self, choice: Appearance) -> None:
        self.appearance.setCurrentIndex(self.appearance.findData(str(choice)))

    def _text_sizes(self) -> QSpinBox:
        box = QSpinBox(minimum=TEXT_SIZES[0], maximum=TEXT_SIZES[1], singleStep=10)
        box.setSuffix(self.tr(" %"))
        box.setKeyboardTracking(False)  # while 150 is typed, 1 and 15 do not count
        box.setValue(self._look.text_size)
        box.valueChanged.connect(self._look.choose_text_size)
        return box

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("As the system"), SYSTEM_LANGUAGE)
        for code, name in offered().items():
            box.addItem(name, code)
        box.setCurrentIndex(max(box.findData(self._choices.language), 0))
        box.activated.connect(lambda: self._choose_language(str(box.currentData())))
        return box

    def _choose_language(self, code: str) -> None:
        self._choices.choose_language(code)
        self.later.setVisible(code != self._spoken)
        self.adjustSize()

    def _later(self) -> QLabel:
        label = plain_label(self.tr("The new language shows when the program is started again."))
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        label.hide()
        return label

    def _seconds(self) -> QSpinBox:
        box = QSpinBox(minimum=SECONDS[0], maximum=SECONDS[1], singleStep=5)
        box.setSuffix(self.tr(" seconds"))
        box.setKeyboardTracking(False)
        box.setValue(self._choices.seconds)
        box.setToolTip(self.tr("A file that takes longer is given up."))
        box.valueChanged.connect(self._choices.choose_seconds)
        return box

    def _history(self) -> QCheckBox:
        box = QCheckBox(self.tr("Keep each resume's coverage over time"))
        box.setToolTip(self.tr("It is kept on this computer only."))
        box.setChecked(self._choices.keeps_history)
        box.toggled.connect(self._choices.choose_history)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        for name, field in (
            (self.tr("&Appearance"), self.appearance),
            (self.tr("Text &size"), self.text_size),
            (self.tr("&Language"), self.language),
            ("", self.later),
            (self.tr("&Reading a file may take"), self.seconds),
            (self.tr("&History"), self.history),
        ):
            form.addRow(name, field)
            if name:
                field.setAccessibleName(name.replace("&", ""))
        self.history.setAccessibleName(self.history.text())
        close = second_button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(20)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.later.fontMetrics().horizontalAdvance(self.later.text()) * 3 // 2)

    def _outline(self) -> None:
        """Qt's style draws outlines a shade darker than the ground, where nobody sees them in the dark."""
        for field in (self.appearance, self.text_size, self.language, self.seconds, self.history):
            palette = field.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(colours(self.palette()).muted))
            field.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.adjustSize()
        elif event.type() is QEvent.Type.PaletteChange:
            self._outline()
