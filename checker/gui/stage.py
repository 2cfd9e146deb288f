"""The pages that take turns in the window: welcome, a message, the resume at work, about the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from checker.gui.about import About

if TYPE_CHECKING:
    from collections.abc import Iterable


class Stage(QStackedWidget):
    """Shows one page at a time."""

    def __init__(self, pages: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about: About | None = None  # made when it is asked for
        self._before: QWidget | None = None
        for page in pages:
            self.addWidget(page)

    def show_about(self) -> None:
        """Show what the program says of itself, until it is left for what was shown before."""
        if self.about is None:
            self.about = About()
            self.about.left.connect(self._leave_about)
            self.addWidget(self.about)
        if self.currentWidget() is not self.about:
            self._before = self.currentWidget()
        self.setCurrentWidget(self.about)

    def _leave_about(self) -> None:
        if self._before is not None:
            self.setCurrentWidget(self._before)
