"""The findings pane: a filter line above a list of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from checker.gui.findings.delegate import FindingsDelegate
from checker.gui.findings.filter import FindingsFilter
from checker.gui.findings.model import FindingsModel, Role, as_text
from checker.gui.findings.wanted_filter import WantedFilter
from checker.gui.look import FIELD, ring
from checker.gui.message import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from checker.gui.standing import Standing
    from checker.matching.report import Report

_BATCH = 100  # rows that are laid out at once: all that a resume has


class Findings(QWidget):
    """Shows a report as a list.

    Signals:
        finding_picked: The user went to this requirement, by mouse or keys.
        category_picked: The user went to a category's row: its name.
        filter_dropped: What hid a finding that had to be shown is taken off.
    """

    finding_picked = Signal(str)
    category_picked = Signal(str)
    filter_dropped = Signal()

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False  # while the program moves the selection
        self.model = FindingsModel(self)
        self.shown = FindingsFilter(self.model, self)
        self.search = _search_line(self.tr("Search the findings"))
        self.search.textChanged.connect(self._filter_by_text)
        self.wanted = WantedFilter(titles)
        self.wanted.changed.connect(self._filter_by_wanted)
        self.view = QListView()
        self.nothing = plain_label(self.tr("Nothing fits this search."))
        self.nothing.hide()
        self._set_up_view(titles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.wanted)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)

    @property
    def picked(self) -> str | None:
        """The requirement whose row is selected."""
        id_ = self.view.currentIndex().data(Role.ID)
        return id_ if isinstance(id_, str) else None

    def show_report(self, report: Report | None) -> None:
        """Show another report; what was selected stays so if it is still there."""
        before, place = self.picked, self.view.verticalScrollBar().value()
        self._quiet = True
        self.model.set_report(report)
        self._quiet = False
        if before is not None:
            self.pick(before)
        self.view.verticalScrollBar().setValue(place)

    def pick(self, requirement_id: str) -> None:
        """Select a requirement's row, without a signal; a filter that hides it is taken off."""
        source = self.model.index_of(requirement_id)
        if not source.isValid():
            return
        if not self.shown.mapFromSource(source).isValid():
            self._drop_filters()
        self._quiet = True
        self.view.setCurrentIndex(self.shown.mapFromSource(source))
        self._quiet = False

    def show_category(self, name: str) -> None:
        """Bring a category to the top; a filter that hides it is taken off."""
        if not self._category(name).isValid():
            self._drop_filters()
        self.view.scrollTo(self._category(name), QListView.ScrollHint.PositionAtTop)

    def _category(self, name: str) -> QModelIndex:
        rows = (self.shown.index(row, 0) for row in range(self.shown.rowCount()))
        return next((index for index in rows if index.data() == name), QModelIndex())

    def filter_by_standing(self, standings: frozenset[Standing]) -> None:
        """Show findings that stand so; all if none is named."""
        if standings != self.shown.standings:
            self._refilter(lambda: self.shown.set_standings(standings))

    def _drop_filters(self) -> None:
        self.search.clear()
        self.wanted.clear()
        self.filter_by_standing(frozenset())
        self.filter_dropped.emit()

    def _filter_by_wanted(self) -> None:
        self._refilter(lambda: self.shown.set_wanted(self.wanted.chosen_letters, one_of=self.wanted.one_of.isChecked()))

    def copy(self) -> None:
        """Copy the selected finding as text: its verdict, and the words that show it."""
        finding = self.view.currentIndex().data(Role.FINDING)
        if finding is not None:
            QGuiApplication.clipboard().setText(as_text(finding))

    def _filter_by_text(self, text: str) -> None:
        self._refilter(lambda: self.shown.set_text(text))

    def _refilter(self, change: Callable[[], None]) -> None:
        before = self.picked
        self._quiet = True
        change()
        if before is not None:
            self.view.setCurrentIndex(self.shown.mapFromSource(self.model.index_of(before)))
        self._quiet = False
        self.nothing.setVisible(self.model.rowCount() > 0 and self.shown.rowCount() == 0)

    def _tell(self, current: QModelIndex) -> None:
        id_ = current.data(Role.ID)
        if self._quiet:
            return
        if isinstance(id_, str):
            self.finding_picked.emit(id_)
        elif current.isValid():
            self.category_picked.emit(current.data())

    def _set_up_view(self, titles: Mapping[str, str]) -> None:
        view = self.view
        view.setModel(self.shown)
        view.setItemDelegate(FindingsDelegate(titles, view))
        view.setLayoutMode(QListView.LayoutMode.Batched)  # a long list is laid out little by little
        view.setBatchSize(_BATCH)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        view.setAcceptDrops(False)
        view.setAccessibleName(self.tr("Findings"))
        ring(view)
        view.selectionModel().currentChanged.connect(self._tell)
        copy = QAction(self.tr("Copy this finding"), view)
        copy.setShortcuts(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        view.addAction(copy)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.clicked.connect(self._tell)  # again on the row that is selected already: go back to its words


def _search_line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    line.setAcceptDrops(False)
    line.setStyleSheet(FIELD)
    return line
