"""The bar above the page: to the next evidence, and nearer or farther."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from checker.gui.message import flat_button, plain_label

STEP = 1.2  # by which a click zooms


class PageBar(QWidget):
    """Buttons for the page view.

    Signals:
        stepped: To the next evidence (1) or the one before (-1).
        zoom_asked: By this factor.
        fit_asked: As wide as there is room for.
        page_asked: Each page whole.
    """

    stepped = Signal(int)
    zoom_asked = Signal(float)
    fit_asked = Signal()
    page_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = plain_label()
        self.place.setWordWrap(False)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # first to give way
        self.zoom = plain_label()
        self.zoom.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(flat_button("‹", self.tr("Previous evidence (Shift+F3)"), lambda: self.stepped.emit(-1)))
        row.addWidget(flat_button("›", self.tr("Next evidence (F3)"), lambda: self.stepped.emit(1)))
        row.addSpacing(6)
        row.addWidget(self.place, 1)
        row.addWidget(flat_button("−", self.tr("Zoom out (Ctrl+-)"), lambda: self.zoom_asked.emit(1 / STEP)))
        row.addWidget(self.zoom)
        row.addWidget(flat_button("+", self.tr("Zoom in (Ctrl++)"), lambda: self.zoom_asked.emit(STEP)))
        row.addWidget(flat_button(self.tr("Fit width"), self.tr("Fit width (Ctrl+0)"), self.fit_asked.emit))
        row.addWidget(flat_button(self.tr("Fit page"), self.tr("Fit page (Ctrl+9)"), self.page_asked.emit))

    def show_place(self, number: int, of: int) -> None:
        """Say at which of the marks the view is; 0 for none."""
        text = self.tr("%1 of %2 marked places") if number else self.tr("Marked places: %2")
        text = text.replace("%1", str(number))
        self.place.setText(text.replace("%2", str(of)))

    def show_zoom(self, zoom: float) -> None:
        """Say how large a point is; 100 % is a page at 96 dots an inch."""
        self.zoom.setText(f"{round(zoom * 75)} %")
