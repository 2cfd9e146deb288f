"""The checklist as a table: ticked in its first column, noted in its last, its rows in the user's order."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from checker.gui.checklist.edits import Edits
from checker.gui.look import LIGHT, Colours
from checker.gui.message import plain_tip
from checker.gui.standing import Standing, mark_icon, of_status, words
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from checker.checklist import Checklist, Item, Planned

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
MOVABLE = READABLE | Qt.ItemFlag.ItemIsDragEnabled


class Column(IntEnum):
    """What stands where."""

    WHAT = 0
    STANDING = 1
    NOTE = 2


class ChecklistModel(QAbstractTableModel):
    """Holds the checklist that is worked on; each edit makes a new value of it.

    Signals:
        changed: The user ticked, noted, moved or set aside something, or undid that: the new Checklist.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checklist: Checklist | None = None
        self._rows: tuple[Item, ...] = ()
        self._look = LIGHT
        self.edits = Edits(lambda: self._checklist, self._take, self)
        self.edited = ""  # id of the item that was edited last

    @property
    def checklist(self) -> Checklist | None:
        """The checklist as it is now."""
        return self._checklist

    def set_checklist(self, checklist: Checklist, *, stay: bool = False) -> None:
        """Work on another checklist; ``stay`` if it is another state of the same, on which edits can be undone."""
        if not stay:
            self.edits.clear()
        self.beginResetModel()
        self._checklist, self._rows = checklist, checklist.rows
        self.endResetModel()

    def plan(self, planned: tuple[Planned, ...]) -> None:
        """Take what the user means to do."""
        known = self._checklist
        if known is not None and not known.read_only and known.planned != planned:
            self._checklist = msgspec.structs.replace(known, planned=planned)
            self.changed.emit(self._checklist)

    def set_look(self, look: Colours) -> None:
        """Draw the marks in other colours."""
        self._look = look
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, Column.NOTE))

    def item(self, row: int) -> Item | None:
        """The item of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, id_: str) -> int:
        """The row of an item; -1 if there is none."""
        return next((row for row, item in enumerate(self._rows) if item.id == id_), -1)

    def move(self, row: int, to: int) -> None:
        """Put the item of a row at another row."""
        item = self.item(row)
        if item is not None:
            self.edits.move(item, to)

    def set_aside(self, row: int, *, aside: bool) -> None:
        """Say that the item of a row is not for the user, or that it is after all."""
        item = self.item(row)
        if item is not None:
            self.edits.set_aside(item, aside=aside)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row for each item."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """What, how it stands, note."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What"), self.tr("On the resume"), self.tr("Your note"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What the resume demonstrates needs no tick, and what is not needed or set aside takes none."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between rows
        item = self.item(index.row())
        if item is None or self._checklist is None:
            return Qt.ItemFlag.NoItemFlags
        if self._checklist.read_only:
            return READABLE
        if index.column() == Column.NOTE:
            return MOVABLE | Qt.ItemFlag.ItemIsEditable
        if index.column() == Column.WHAT and item.wanted and item.status is not Status.DEMONSTRATED:
            return MOVABLE | Qt.ItemFlag.ItemIsUserCheckable
        return MOVABLE

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, and only within the table."""
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        item = self.item(index.row())
        if item is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole and not item.wanted:
            return QColor(self._look.muted)
        if index.column() == Column.WHAT:
            return self._what(item, role)
        if index.column() == Column.STANDING:
            return self._standing(item, role)
        return self._note(item, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or note."""
        item = self.item(index.row())
        if item is None or not self.flags(index) & (Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable):
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.WHAT:
            self.edits.tick(item, ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.NOTE:
            self.edits.note(item, str(value))
            return True
        return False

    def _take(self, checklist: Checklist, id_: str) -> None:
        """Show what an edit of one item has made."""
        old, rows = self.row_of(id_), checklist.rows
        new = next((row for row, item in enumerate(rows) if item.id == id_), -1)
        if [item.id for item in self._rows] == [item.id for item in rows]:
            self._checklist, self._rows = checklist, rows
        elif [i.id for i in self._rows if i.id != id_] == [i.id for i in rows if i.id != id_] and -1 not in {old, new}:
            self.beginMoveRows(NOWHERE, old, old, NOWHERE, new + (new > old))
            self._checklist, self._rows = checklist, rows
            self.endMoveRows()
        else:
            self.set_checklist(checklist, stay=True)
        self.edited = id_
        if new != -1:
            self.dataChanged.emit(self.index(new, 0), self.index(new, Column.NOTE))
        self.changed.emit(checklist)

    def _what(self, item: Item, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(item.name)
        if role == Qt.ItemDataRole.CheckStateRole and item.wanted:
            return Qt.CheckState.Checked if item.done else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.name}, {self._state(item)}"
        return None

    def _state(self, item: Item) -> str:
        if item.aside:
            return self.tr("not for me")
        if not item.needed:
            return self.tr("not needed")
        return self.tr("done") if item.done else self.tr("to do")

    def _standing(self, item: Item, role: int) -> Any:
        standing = of_status(item.status) if item.wanted else Standing.COVERED
        if role == Qt.ItemDataRole.DisplayRole:
            if item.aside:
                return self.tr("Not for me")
            return self.tr("Now shown") if self._is_news(item) else words(standing)
        return mark_icon(standing, self._look) if role == Qt.ItemDataRole.DecorationRole else None

    def _is_news(self, item: Item) -> bool:
        """True on the day on which a new version of the resume came to show it."""
        return item.newly_shown and self._checklist is not None and item.shown_since == self._checklist.made_on

    def _note(self, item: Item, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(item.note.split())
        return item.note if role == Qt.ItemDataRole.EditRole else None
