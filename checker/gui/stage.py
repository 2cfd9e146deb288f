"""What stands in the window: one page at a time, and above it the strip that tells what is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checker.gui.message import MessagePage, Strip, main_button, second_button
from checker.gui.welcome import Welcome

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from checker.gui.about import About


class Stage(QWidget):
    """Welcome, a message in the place of what could not be opened, the work, or what the program says of itself.

    Signals:
        open_asked: A file is to be chosen.
        sample_asked: The sample is to be opened.
        recent_asked: This file, opened before, is to be opened again.
    """

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip, self.welcome, self.message = Strip(), Welcome(), self._message_page()
        self.about: About | None = None  # made when it is asked for
        self._work: QWidget | None = None
        self._before: QWidget | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.message)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        self.strip.floats.connect(self._float)
        self.welcome.open_asked.connect(self.open_asked)
        self.welcome.sample_asked.connect(self.sample_asked)
        self.welcome.recent_asked.connect(self.recent_asked)

    def add_work(self, work: QWidget) -> None:
        """Take what is shown of a resume; it is not shown yet."""
        self._work = work
        self._pages.addWidget(work)

    def show_work(self) -> None:
        """Bring the work to the front."""
        if self._work is not None:
            self._pages.setCurrentWidget(self._work)

    def tell(self, title: str, sentence: str) -> None:
        """Tell what did not work: above what is open, or in its place if nothing is."""
        shown = self._pages.currentWidget()
        if self._work is not None and self._work is (self._before if shown is self.about else shown):
            self.strip.trouble(title, sentence)
        else:
            self.strip.hide()
            self.message.say(title, sentence)
            self._pages.setCurrentWidget(self.message)

    def show_about(self) -> None:
        """Show what the program says of itself, until it is left for what was shown before."""
        if self.about is None:
            from checker.gui.about import About  # noqa: PLC0415 - loaded after the first paint

            self.about = About()
            self.about.left.connect(self._leave_about)
            self._pages.addWidget(self.about)
        if self._pages.currentWidget() is not self.about:
            self._before = self._pages.currentWidget()
        self._pages.setCurrentWidget(self.about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies over the page as wide as it."""
        super().resizeEvent(event)
        if self._column.indexOf(self.strip) < 0:
            self._float(floats=True)

    def _float(self, floats: bool) -> None:  # noqa: FBT001 - a slot
        self._column.removeWidget(self.strip)
        if floats:
            self.strip.setGeometry(0, 0, self.width(), self.strip.sizeHint().height())
            self.strip.raise_()
        else:
            self._column.insertWidget(0, self.strip)

    def _leave_about(self) -> None:
        if self._before is not None:
            self._pages.setCurrentWidget(self._before)

    def _message_page(self) -> MessagePage:
        other, sample = main_button(self.tr("Open another file…")), second_button(self.tr("Try the sample"))
        other.clicked.connect(self.open_asked)
        sample.clicked.connect(self.sample_asked)
        return MessagePage((other, sample))
