"""What changed, as a table: requirement, before, after, and the words."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from checker.gui.changes.words import kind, proofs, standing_of_side
from checker.gui.look import LIGHT, Colours
from checker.gui.message import plain_tip
from checker.gui.standing import mark_icon, words

if TYPE_CHECKING:
    from checker.comparison import Comparison, Difference, Side

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    WHAT = 0
    BEFORE = 1
    AFTER = 2
    WORDS = 3


class ChangesModel(QAbstractTableModel):
    """Holds a comparison; one row for each difference."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._differences: tuple[Difference, ...] = ()
        self._look = LIGHT

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison, or none."""
        self.beginResetModel()
        self._differences = comparison.differences if comparison else ()
        self.endResetModel()

    def set_look(self, look: Colours) -> None:
        """Draw the marks in other colours."""
        self._look = look
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, Column.WORDS))

    def difference(self, row: int) -> Difference | None:
        """The difference of a row."""
        return self._differences[row] if 0 <= row < len(self._differences) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row for each difference."""
        return 0 if parent.isValid() else len(self._differences)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Requirement, before, after, words."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Requirement"), self.tr("Before"), self.tr("After"), self.tr("Words"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        difference = self.difference(index.row())
        if difference is None or not index.isValid():
            return None
        if index.column() in (Column.BEFORE, Column.AFTER):
            return self._standing(difference.before if index.column() == Column.BEFORE else difference.after, role)
        is_name = index.column() == Column.WHAT
        text = difference.requirement.name if is_name else proofs(difference)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text) if text else None
        if role == Qt.ItemDataRole.AccessibleTextRole and is_name:
            return f"{kind(difference.change)}: {text}"
        return None

    def _standing(self, side: Side, role: int) -> Any:
        standing = standing_of_side(side)
        if role == Qt.ItemDataRole.DisplayRole:
            return words(standing)
        return mark_icon(standing, self._look) if role == Qt.ItemDataRole.DecorationRole else None
