"""The checklist as a table: ticked in its first column, noted in its last."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from checker import checklist as lists
from checker.gui.look import LIGHT, Colours
from checker.gui.message import plain_tip
from checker.gui.standing import Standing, mark_icon, of_status, words
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from checker.checklist import Checklist, Item

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Column(IntEnum):
    """What stands where."""

    WHAT = 0
    STANDING = 1
    NOTE = 2


class ChecklistModel(QAbstractTableModel):
    """Holds the checklist that is worked on; each tick and each note makes a new value of it.

    Signals:
        changed: The user ticked or noted something: the new Checklist.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checklist: Checklist | None = None
        self._look = LIGHT

    @property
    def checklist(self) -> Checklist | None:
        """The checklist as it is now."""
        return self._checklist

    def set_checklist(self, checklist: Checklist) -> None:
        """Work on another checklist."""
        self.beginResetModel()
        self._checklist = checklist
        self.endResetModel()

    def set_look(self, look: Colours) -> None:
        """Draw the marks in other colours."""
        self._look = look
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, Column.NOTE))

    def item(self, row: int) -> Item | None:
        """The item of a row."""
        items = self._checklist.items if self._checklist else ()
        return items[row] if 0 <= row < len(items) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row for each item."""
        return 0 if parent.isValid() or self._checklist is None else len(self._checklist.items)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What, how it stands, note."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What"), self.tr("On the resume"), self.tr("Your note"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What the resume demonstrates needs no tick, and what is not needed takes none."""
        item = self.item(index.row())
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        if index.column() == Column.NOTE:
            return READABLE | Qt.ItemFlag.ItemIsEditable
        if index.column() == Column.WHAT and item.needed and item.status is not Status.DEMONSTRATED:
            return READABLE | Qt.ItemFlag.ItemIsUserCheckable
        return READABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        item = self.item(index.row())
        if item is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole and not item.needed:
            return QColor(self._look.muted)
        if index.column() == Column.WHAT:
            return self._what(item, role)
        if index.column() == Column.STANDING:
            return self._standing(item, role)
        return self._note(item, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or note."""
        item = self.item(index.row())
        if item is None or self._checklist is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.WHAT:
            ticked = Qt.CheckState(value) is Qt.CheckState.Checked
            self._set(lists.tick(self._checklist, item.id, ticked), index.row())
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.NOTE:
            if str(value) != item.note:
                self._set(lists.with_note(self._checklist, item.id, str(value)), index.row())
            return True
        return False

    def _set(self, checklist: Checklist, row: int) -> None:
        self._checklist = checklist
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.NOTE))
        self.changed.emit(checklist)

    def _what(self, item: Item, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(item.name)
        if role == Qt.ItemDataRole.CheckStateRole and item.needed:
            return Qt.CheckState.Checked if item.done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("done") if item.done else self.tr("to do")
            return f"{item.name}, {state}"
        return None

    def _standing(self, item: Item, role: int) -> Any:
        standing = of_status(item.status) if item.needed else Standing.COVERED
        if role == Qt.ItemDataRole.DisplayRole:
            return words(standing)
        return mark_icon(standing, self._look) if role == Qt.ItemDataRole.DecorationRole else None

    def _note(self, item: Item, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(item.note.split())
        return item.note if role == Qt.ItemDataRole.EditRole else None
