"""The changes pane: what is otherwise than in another version, and how coverage went over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from checker.gui.box import paint_box
from checker.gui.changes.history_chart import HistoryChart
from checker.gui.changes.model import ChangesModel, Column
from checker.gui.changes.words import counted, covered
from checker.gui.look import colours, ring
from checker.gui.message import plain_label, second_button
from checker.gui.standing import Standing, words

if TYPE_CHECKING:
    from checker.comparison import Comparison
    from checker.history import Entry


class ChangesPane(QWidget):
    """Shows a comparison and a history.

    Signals:
        compare_asked: The resume is to be compared with another file.
        requirement_picked: The user wants to see the finding on this requirement.
        keeping_chosen: Whether a history is to be kept.
        clearing_asked: The history of this resume is to be forgotten.
    """

    compare_asked = Signal()
    requirement_picked = Signal(str)
    keeping_chosen = Signal(bool)
    clearing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChangesModel(self)
        self.title, self.sum = plain_label(bold=True), plain_label()
        self.compare = second_button(self.tr("Compare with another file…"))
        self.compare.clicked.connect(self.compare_asked)
        self.table, self.chart = QTableView(), HistoryChart()
        self.nothing = plain_label(self.tr("There is no history yet."))
        self.keep = _Box(self.tr("Keep a history on this computer"))
        self.keep.setToolTip(self.tr("Day, verdicts and coverage of each version; no words of your resume."))
        self.keep.clicked.connect(self.keeping_chosen)
        self.clear = second_button(self.tr("Clear this history"))
        self.clear.clicked.connect(self.clearing_asked)
        self._set_up_table()
        self._lay_out()
        self.show_comparison(None)
        self.show_history((), kept=True)

    @property
    def focus_place(self) -> QWidget:
        """What has the keyboard first."""
        return self.table if self.table.isVisibleTo(self) else self.compare

    def show_comparison(self, comparison: Comparison | None, title: str = "") -> None:
        """Show what changed, under a title that says from what to what; or that nothing was compared yet."""
        self.model.set_comparison(comparison)
        self.table.setVisible(self.model.rowCount() > 0)
        if comparison is None:
            self.title.setText(self.tr("Nothing was compared yet"))
            self.sum.setText(
                self.tr(
                    "Leave your resume open here and save its next version as a PDF in the same place:"
                    " it is read again, and what changed is shown here. Or compare it with another file."
                )
            )
            return
        self.title.setText(title)
        told = counted(comparison) or self.tr("Nothing changed for these requirements")
        self.sum.setText(f"{told}. {covered(comparison)}")
        self.table.setCurrentIndex(self.model.index(0, 0))

    def show_history(self, entries: tuple[Entry, ...], *, kept: bool) -> None:
        """Show how coverage went, and whether that is kept."""
        self.chart.show_entries(entries)
        self.chart.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self.clear.setEnabled(bool(entries))
        self.keep.setChecked(kept)

    def _pick(self, index: QModelIndex) -> None:
        difference = self.model.difference(index.row())
        if difference is not None:
            self.requirement_picked.emit(difference.requirement.id)

    def _set_up_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setModel(self.model)
        table.setItemDelegate(_Rows(table))
        table.setAccessibleName(self.tr("Changes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAcceptDrops(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStyleSheet(
            "QHeaderView { background: palette(window); } QHeaderView::section { background: palette(window);"
            " color: palette(window-text); border: none; border-bottom: 1px solid palette(shadow); padding: 6px 4px; }"
        )
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        metrics = table.fontMetrics()
        widest = max(metrics.horizontalAdvance(words(standing)) for standing in Standing) + 3 * metrics.height()
        for column, width in ((Column.WHAT, 10 * metrics.height()), (Column.BEFORE, widest), (Column.AFTER, widest)):
            header.resizeSection(column, width)
        ring(table)
        table.activated.connect(self._pick)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.compare)
        above = _column((head, self.sum, self.table))
        foot = QHBoxLayout()
        foot.addWidget(self.keep, 1)
        foot.addWidget(self.clear)
        below = _column((plain_label(self.tr("Coverage over time"), bold=True), self.nothing, self.chart, foot))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(10)
        halves.addWidget(above)
        halves.addWidget(below)
        halves.setSizes([420, 260])
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(halves)

    def changeEvent(self, event: QEvent) -> None:
        """The marks have the palette's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_look(colours(self.palette()))

    def showEvent(self, event: object) -> None:
        """The palette may have changed before there was a pane to tell."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.model.set_look(colours(self.palette()))


class _Box(QCheckBox):
    """A box to tick that is seen in every look, like those of the checklist."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint our own box over the style's."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_box(painter, QRectF(place), colours(self.palette()), ticked=self.isChecked(), free=self.isEnabled())
        painter.end()


class _Rows(QStyledItemDelegate):
    """Paints rows with air, and their selection as softly as the findings'."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Set the selection's colours, and begin every cell at the top."""
        super().initStyleOption(option, index)
        look = colours(option.palette)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Highlight, QColor(look.picked))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(look.text))
        option.palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """What the text needs, with air."""
        return super().sizeHint(option, index) + QSize(0, 10)


def _column(parts: tuple[QWidget | QHBoxLayout, ...]) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if isinstance(part, QTableView | HistoryChart) else 0)
        else:
            column.addLayout(part)
    column.addStretch(0)
    return whole
