"""The strip above the findings: how much is covered, how many stand how, and what to do first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from checker.gui.findings.coverage import paint_bar, whole
from checker.gui.look import colours
from checker.gui.message import plain_label, plain_tip
from checker.gui.standing import Standing, mark_icon, meaning, standing_of, words
from checker.gui.terms import number

if TYPE_CHECKING:
    from checker.check import Result

FILTERS = (Standing.DEMONSTRATED, Standing.LISTED, Standing.MISSING)


class CoverageBar(QWidget):
    """A bar of the points that are covered, of all points: filled where demonstrated, hatched where only listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, demonstrated: float, listed: float) -> None:
        """Show two shares of 1."""
        self._shares = (demonstrated, listed)
        self.update()

    def sizeHint(self) -> QSize:
        """A line's height."""
        return QSize(160, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the trough and what fills it."""
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), self._shares, colours(self.palette()))
        painter.end()


class Overview(QWidget):
    """Sums a result up.

    Signals:
        standings_chosen: The findings of these standings are wanted; empty for all.
        advice_asked: This advice is to be shown.
        notes_asked: What there is to say about the file itself is to be shown.
    """

    standings_chosen = Signal(frozenset)
    advice_asked = Signal(str)
    notes_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points = plain_label(bold=True, scale=1.25)
        self.points.setWordWrap(False)
        self.bar = CoverageBar()
        self.buttons = {standing: self._filter_button(standing) for standing in FILTERS}
        self.notes = QPushButton(flat=True)
        self.notes.clicked.connect(self.notes_asked)
        self._first = QVBoxLayout()
        self._first.setSpacing(0)
        self._lay_out()

    def show_result(self, result: Result, notes: int) -> None:
        """Sum another result up, with so many notes about its file; no filter is on."""
        self.clear_filter()
        self.update_result(result, notes)

    def update_result(self, result: Result, notes: int) -> None:
        """Sum the result of another reading up; the filter stays."""
        self._show_coverage(result)
        tally = Counter(standing_of(finding) for finding in result.report.findings)
        for standing, button in self.buttons.items():
            button.setText(f" {tally[standing]} {words(standing)}")
        self.notes.setVisible(notes > 0)
        self.notes.setText(self.tr("Notes about the file: %1").replace("%1", str(notes)))
        self._show_first(result)

    def clear_filter(self) -> None:
        """Let no filter button be down."""
        for button in self.buttons.values():
            button.setChecked(False)

    def _show_coverage(self, result: Result) -> None:
        shown = whole(result.report)
        self.points.setText(shown.points)
        sum_ = (
            self.tr(
                "Demonstrated: %1 points. Listed only, which counts half: %2 points.\n"
                "Every requirement weighs as many points as documents ask for it, 1 to 3;"
                " of a group of which one is enough, the best counts."
            )
            .replace("%1", number(shown.demonstrated))
            .replace("%2", number(shown.listed))
        )
        for widget in (self.points, self.bar):
            widget.setToolTip(sum_)
        self.bar.setAccessibleName(self.points.text())
        self.bar.show_shares(*shown.shares)

    def _show_first(self, result: Result) -> None:
        while (item := self._first.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for suggestion in result.suggestions[:3]:
            self._first.addWidget(self._advice_button(suggestion.advice.id, suggestion.advice.title))

    def _advice_button(self, id_: str, title: str) -> QPushButton:
        button = QPushButton("→  " + title.replace("&", "&&"))
        button.setStyleSheet(
            "QPushButton { border: 2px solid transparent; border-radius: 5px; padding: 2px 4px; text-align: left;"
            " color: palette(link); } QPushButton:hover { text-decoration: underline; }"
            "QPushButton:focus { border-color: palette(link); }"
        )
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(title)
        button.setToolTip(plain_tip(title))
        button.clicked.connect(lambda: self.advice_asked.emit(id_))
        return button

    def _filter_button(self, standing: Standing) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(meaning(standing))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setStyleSheet(
            "QToolButton { background: palette(button); border: 1px solid palette(shadow); border-radius: 12px;"
            " padding: 4px 12px 4px 10px; margin: 1px; }"
            "QToolButton:hover { border-color: palette(link); }"
            "QToolButton:focus { border: 2px solid palette(link); margin: 0; }"
            "QToolButton:checked { background: palette(alternate-base); border: 2px solid palette(text); margin: 0;"
            " font-weight: bold; }"
        )
        button.setIcon(mark_icon(standing, colours(self.palette())))
        button.setAccessibleName(words(standing))
        button.toggled.connect(self._choose)
        return button

    def _choose(self) -> None:
        self.standings_chosen.emit(frozenset(s for s, button in self.buttons.items() if button.isChecked()))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.points)
        head.addWidget(self.bar, 1)
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        first = plain_label(self.tr("Worth doing first"), bold=True)
        column.addWidget(first)
        column.addLayout(self._first)
        column.addLayout(row)

    def changeEvent(self, event: QEvent) -> None:
        """The marks on the buttons have the palette's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for standing, button in self.buttons.items():
                button.setIcon(mark_icon(standing, colours(self.palette())))
