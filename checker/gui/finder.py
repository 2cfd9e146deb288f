"""The command finder: a line to type in, and below it every command of the menu bar that fits, best first."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtCore import QSortFilterProxyModel as Proxy
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent, QKeySequence
from PySide6.QtGui import QStandardItem as Item
from PySide6.QtGui import QStandardItemModel as Model
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from checker.gui.look import FIELD
from checker.gui.message import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QMenuBar

Index = QModelIndex | QPersistentModelIndex
_ROWS = 14  # that are seen at once
_AIR = 5  # pixels above and below the letters of a row
_IN_PATH, _INSIDE, _LETTERS = 8, 1, 3  # what a poorer fit costs
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Command(NamedTuple):
    """An action of the menu bar, with the menus that lead to it."""

    action: QAction
    path: tuple[str, ...]
    is_offered: bool  # its menus too

    @property
    def name(self) -> str:
        """Its words, as the menu shows them."""
        return spoken(self.action.text())


def commands(bar: QMenuBar, *, without: Sequence[QAction] = ()) -> list[Command]:
    """Every command of a menu bar, in its order."""
    return [command for command in _below(bar.actions(), (), offered=True) if command.action not in without]


def _below(actions: Sequence[QAction], path: tuple[str, ...], *, offered: bool) -> Iterator[Command]:
    for action in actions:
        offered_too = offered and action.isEnabled()
        menu = action.menu()
        if not action.isVisible() or action.isSeparator():
            continue
        if isinstance(menu, QObject):
            words = (*path, spoken(action.text()))
            yield from _below(menu.actions(), words, offered=offered_too)  # type: ignore[attr-defined]
        elif action.text():
            yield Command(action, path, offered_too)


def spoken(text: str) -> str:
    """The words of a menu entry, without the marks for its key."""
    return re.sub(r"&(.)", r"\1", text)


def cost(asked: str, name: str, path: Sequence[str] = ()) -> int | None:
    """How far a command is from what is asked for; None if it does not fit.

    The words, or beginnings or parts of words, must stand in the order in which they were typed; at worst their
    letters do.

    Args:
        asked: What was typed.
        name: The command's words.
        path: Those of the menus that lead to it, which fit less well.
    """
    wanted = _folded(asked).split()
    near = _cost(wanted, _folded(name))
    far = _cost(wanted, _folded(" ".join((*path, name))))
    costs = [each for each in (near, None if far is None else far + _IN_PATH) if each is not None]
    return min(costs, default=None)


def _cost(wanted: Sequence[str], text: str) -> int | None:
    place = total = 0
    for word in wanted:
        begin = re.search(rf"\b{re.escape(word)}", text[place:])
        inside = text.find(word, place)
        letters = re.search(".*?".join(map(re.escape, word)), text[place:])
        if begin:
            place += begin.end()
        elif inside >= 0:
            place, total = inside + len(word), total + _INSIDE
        elif letters:
            place, total = place + letters.end(), total + _LETTERS
        else:
            return None
    return total


def _folded(text: str) -> str:
    """Without capitals and accents, so that both can be left out."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class Fitting(Proxy):
    """Keeps the commands that fit, best first and else in the menu bar's order."""

    def __init__(self, found: Sequence[Command], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self._costs: list[int | None] = [0] * len(found)

    def ask(self, text: str) -> None:
        """Look for something."""
        self._costs = [cost(text, command.name, command.path) for command in self._found]
        self.invalidate()
        self.sort(0)

    def command(self, index: Index) -> Command:
        """The command of a row."""
        return self._found[self.mapToSource(index).row()]

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Whether it fits."""
        return self._costs[row] is not None

    def lessThan(self, left: Index, right: Index) -> bool:
        """Whether it fits better, or as well and stands before."""
        one, other = ((self._costs[index.row()] or 0, index.row()) for index in (left, right))
        return one < other


class Finder(QDialog):
    """Finds a command by typing and runs it; the keyboard stays in the line."""

    def __init__(self, found: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.line, self.view = QLineEdit(), QTreeView()
        self.none = plain_label(self.tr("No command fits. Try another word."))
        self.none.hide()
        self.fitting = Fitting(found, self)
        self.fitting.setSourceModel(self._model(found))
        self._set_up_line()
        self._set_up_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self.line, self.none, self.view):
            column.addWidget(widget)
        column.addStretch()
        column.setStretchFactor(self.view, 1)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(min(100 * letter, 1000), min((line + 2 * _AIR) * (_ROWS + 2), 700))
        self._look_for("")

    def _model(self, found: Sequence[Command]) -> Model:
        model = Model(0, 3, self)
        for command in found:
            action = command.action
            name = f"✓ {command.name}" if action.isChecked() else command.name
            menu = " › ".join(command.path)
            if not command.is_offered:
                menu = self.tr("%1 (not now)").replace("%1", menu)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            row = [Item(name), Item(menu), Item(keys)]
            row[0].setData(", ".join(filter(None, (name, menu, keys))), Qt.ItemDataRole.AccessibleTextRole)
            for item in row:
                item.setEditable(False)
                item.setEnabled(command.is_offered)
            for item in row[1:]:
                item.setForeground(self.palette().placeholderText())
            model.appendRow(row)
        return model

    def _set_up_line(self) -> None:
        self.line.setStyleSheet(FIELD)
        self.line.setPlaceholderText(self.tr("Type what you want to do"))
        self.line.setAccessibleName(self.tr("Find a command"))
        self.line.setAcceptDrops(False)
        self.line.textChanged.connect(self._look_for)
        self.line.returnPressed.connect(self._run)
        self.line.installEventFilter(self)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.fitting)
        view.setAccessibleName(self.tr("Commands"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setStyleSheet(f"QTreeView::item {{ padding: {_AIR}px 8px; }}")
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHeaderHidden(True)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            view.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        view.clicked.connect(self._run)
        view.selectionModel().currentChanged.connect(self._tell)

    def _look_for(self, text: str) -> None:
        self.fitting.ask(text)
        count = self.fitting.rowCount()
        self.view.setVisible(count > 0)
        self.none.setVisible(count == 0)
        rows = (self.fitting.index(row, 0) for row in range(count))
        enabled = (row for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled)
        self.view.setCurrentIndex(next(enabled, QModelIndex()))
        self.view.scrollToTop()

    def _run(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            return
        action = self.fitting.command(index).action
        self.accept()
        QTimer.singleShot(0, action, action.trigger)  # once the keyboard is back in the window

    def _tell(self, index: QModelIndex) -> None:
        """Say what Enter would run: the keyboard is in the line, so that a screen reader would not."""
        if index.isValid() and self.isVisible():
            text = str(index.siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move go to the list."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = QKeyCombination.fromCombined(event.key()).key()
            if key in _MOVES:
                self.view.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)
