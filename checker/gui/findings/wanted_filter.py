"""The button that narrows the findings to what some documents ask for, or to what is one of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction


class WantedFilter(QToolButton):
    """Opens a menu of what can be chosen, and says what is.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        menu = QMenu(self)
        self.letters = {letter: self._add(menu, f"{letter}: {title}") for letter, title in sorted(titles.items())}
        menu.addSeparator()
        self.one_of = self._add(menu, self.tr("Only where one of a group is enough"))
        menu.addSeparator()
        menu.addAction(self.tr("Show all")).triggered.connect(self.clear)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Show only what these documents ask for"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setStyleSheet(
            "QToolButton { background: palette(button); border: 1px solid palette(shadow); border-radius: 5px;"
            " padding: 5px 20px 5px 10px; margin: 1px; }"
            "QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }"
            "QToolButton:hover { border-color: palette(link); }"
            "QToolButton:focus { border: 2px solid palette(link); margin: 0; }"
        )
        self._say()

    @property
    def chosen_letters(self) -> frozenset[str]:
        """The letters of the chosen documents; none means all."""
        return frozenset(letter for letter, action in self.letters.items() if action.isChecked())

    def clear(self) -> None:
        """Choose nothing."""
        for action in (*self.letters.values(), self.one_of):
            action.setChecked(False)

    def _add(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.toggled.connect(self._tell)
        return action

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = sorted(self.chosen_letters) + ([self.tr("one of a group")] if self.one_of.isChecked() else [])
        text = self.tr("Filter: %1").replace("%1", ", ".join(chosen)) if chosen else self.tr("Filter")
        self.setText(text)
        self.setAccessibleName(text)
