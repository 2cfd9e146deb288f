"""The checklist's table: its keys, its look, and its rows that can be dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from checker.gui.checklist.delegate import ChecklistDelegate
from checker.gui.checklist.model import ChecklistModel, Column
from checker.gui.look import colours, ring
from checker.gui.standing import Standing, words

NOT_DRAGGED = -1


class ChecklistTable(QTableView):
    """Shows a checklist; files that are dragged over it are the window's.

    Signals:
        dropped: This row was let go to stand at that row.
    """

    dropped = Signal(int, int)

    def __init__(self, model: ChecklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragged = NOT_DRAGGED
        self._gap = NOT_DRAGGED  # the row before which the dragged one would come to stand
        self.setModel(model)
        self.setItemDelegate(ChecklistDelegate(self))
        self.setAccessibleName(self.tr("Checklist"))
        self._set_up_rows()
        self._set_up_columns()
        self._make_room()
        ring(self)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the row at hand."""
        self.lift(self.currentIndex().row())
        super().startDrag(actions)
        self.lift(NOT_DRAGGED)

    def lift(self, row: int) -> None:
        """A row is dragged, or none: only while one is does the table take what is let go, and only that row."""
        self._dragged = row
        self.setAcceptDrops(row != NOT_DRAGGED)
        self._mark(NOT_DRAGGED)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take only the row that is dragged; the window says what becomes of files."""
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would come to stand, and scroll at the edges."""
        super().dragMoveEvent(event)
        self._answer(event)
        self._mark(self._gap_at(event.position().toPoint()) if event.isAccepted() else NOT_DRAGGED)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing more."""
        super().dragLeaveEvent(event)
        self._mark(NOT_DRAGGED)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the model makes it, so that it can be undone."""
        self._answer(event)
        row, gap = self._dragged, self._gap_at(event.position().toPoint())
        self._mark(NOT_DRAGGED)
        if event.isAccepted():
            self.dropped.emit(row, gap - (gap > row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the gap over the rows."""
        super().paintEvent(event)
        if self._gap != NOT_DRAGGED:
            last = self.model().rowCount() - 1
            y = self.rowViewportPosition(self._gap) if self._gap <= last else self._bottom_of(last)
            painter = QPainter(self.viewport())
            painter.fillRect(0, y - 2, self.viewport().width(), 3, QColor(colours(self.palette()).accent))
            painter.end()

    def _answer(self, event: QDropEvent) -> None:
        if self._dragged == NOT_DRAGGED:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def _gap_at(self, place: QPoint) -> int:
        row = self.rowAt(place.y())
        if row == -1:
            return self.model().rowCount()
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + (place.y() > middle)

    def _bottom_of(self, row: int) -> int:
        return self.rowViewportPosition(row) + self.rowHeight(row)

    def _mark(self, gap: int) -> None:
        self._gap = gap
        self.viewport().update()

    def _set_up_rows(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.verticalHeader().hide()

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStyleSheet(
            "QHeaderView { background: palette(window); } QHeaderView::section { background: palette(window);"
            " color: palette(window-text); border: none; border-bottom: 1px solid palette(shadow); padding: 6px 4px; }"
        )
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.STANDING, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)

    def _make_room(self) -> None:
        """Rows and columns as large as the letters ask for."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.horizontalHeader().resizeSection(Column.STANDING, self._widest_standing())

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()

    def _widest_standing(self) -> int:
        """Room for the longest of the few words, so that no row need be asked for its own."""
        metrics = self.fontMetrics()
        return max(metrics.horizontalAdvance(words(standing)) for standing in Standing) + 3 * metrics.height()
