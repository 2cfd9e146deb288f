"""The checklist pane: what to tick and to note, how much is done, and the steps of the item at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QSplitter, QTableView, QVBoxLayout, QWidget

from checker.gui.checklist_delegate import ChecklistDelegate
from checker.gui.checklist_model import ChecklistModel, Column
from checker.gui.look import colours, ring
from checker.gui.message import plain_label, second_button
from checker.gui.prose import Prose, ProseView, about_hours
from checker.gui.standing import Standing, words

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from checker.checklist import Action, Checklist, Item


class ChecklistPane(QWidget):
    """Shows a checklist and lets it be worked on.

    Signals:
        checklist_changed: The user ticked or noted something: the new Checklist.
        save_asked: The checklist is to be saved as a file.
    """

    checklist_changed = Signal(object)
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChecklistModel(self)
        self.model.changed.connect(self._take_change)
        self.done = plain_label(bold=True)
        self.save = second_button(self.tr("Save checklist…"))
        self.save.clicked.connect(self.save_asked)
        self.table = QTableView()
        self.steps = ProseView(self.tr("Steps of the selected item"), self._write)
        self._set_up_table()
        self._lay_out()

    @property
    def checklist(self) -> Checklist | None:
        """The checklist as it is now, with a note that is just being written."""
        self._commit_note()
        return self.model.checklist

    def show_checklist(self, checklist: Checklist) -> None:
        """Work on another checklist."""
        row = self.table.currentIndex().row()
        self.model.set_checklist(checklist)
        self._count()
        self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        self.steps.rewrite()

    def _take_change(self, checklist: Checklist) -> None:
        self._count()
        self.checklist_changed.emit(checklist)

    def _count(self) -> None:
        checklist = self.model.checklist
        needed = [item for item in checklist.items if item.needed] if checklist else []
        text = self.tr("%1 of %2 done").replace("%2", str(len(needed)))
        self.done.setText(text.replace("%1", str(sum(item.done for item in needed))))

    def _commit_note(self) -> None:
        editor = self.table.indexWidget(self.table.currentIndex())
        if editor is not None:
            self.table.commitData(editor)
            self.table.closeEditor(editor, self.table.itemDelegate().EndEditHint.NoHint)

    def _write(self, prose: Prose) -> None:
        item = self.model.item(self.table.currentIndex().row())
        if item is None:
            prose.paragraph()
            prose.muted(self.tr("Pick an item to see what to do about it."))
            return
        prose.paragraph()
        prose.text(item.name, bold=True, scale=1.1)
        prose.paragraph(above=2)
        prose.muted(self._asked_by(item))
        self._write_about(prose, item)
        for action in item.actions:
            self._write_action(prose, action)

    def _write_about(self, prose: Prose, item: Item) -> None:
        if item.covered_by:
            prose.paragraph(above=6)
            prose.text(self.tr("Not needed: %1 covers it.").replace("%1", ", ".join(item.covered_by)))
        for proof in item.proofs:
            prose.paragraph(above=6)
            prose.text(self.tr("“%1” on page %2").replace("%2", str(proof.page)).replace("%1", proof.words))
        for words_ in item.refused:
            prose.paragraph(above=6)
            prose.muted(self.tr("You said that “%1” does not show it.").replace("%1", words_))
        if item.note:
            prose.heading(self.tr("Your note"))
            for line in item.note.splitlines():
                prose.paragraph(above=4)
                prose.text(line)

    def _asked_by(self, item: Item) -> str:
        text = self.tr("%1, asked for by %2").replace("%1", item.category)
        text = text.replace("%2", ", ".join(item.papers))
        if len(item.enough) > 1:
            text += ". " + self.tr("One of these is enough: %1").replace("%1", ", ".join(item.enough))
        return text

    def _write_action(self, prose: Prose, action: Action) -> None:
        prose.heading(action.title)
        prose.text("  ")
        prose.muted(about_hours(action.hours))
        prose.numbered(action.steps)
        for line in filter(None, (action.note, self._stale(action))):
            prose.paragraph(above=4)
            prose.muted(line)
        if action.url:
            prose.paragraph(above=4)
            prose.address(action.url)

    def _stale(self, action: Action) -> str:
        return self.tr("This was verified a while ago: look whether it still holds.") if action.stale else ""

    def _go_to(self, _current: QModelIndex) -> None:
        self.steps.rewrite()

    def _set_up_table(self) -> None:
        table, triggers = self.table, QAbstractItemView.EditTrigger
        table.setModel(self.model)
        table.setItemDelegate(ChecklistDelegate(table))
        table.setAccessibleName(self.tr("Checklist"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAcceptDrops(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStyleSheet(
            "QHeaderView { background: palette(window); } QHeaderView::section { background: palette(window);"
            " color: palette(window-text); border: none; border-bottom: 1px solid palette(shadow); padding: 6px 4px; }"
        )
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.STANDING, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        self._make_room()
        ring(table)
        table.selectionModel().currentChanged.connect(self._go_to)

    def _make_room(self) -> None:
        """Rows and columns as large as the letters ask for."""
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.table.horizontalHeader().resizeSection(Column.STANDING, self._widest_standing())

    def _widest_standing(self) -> int:
        """Room for the longest of the few words, so that no row need be asked for its own."""
        metrics = self.fontMetrics()  # the table hears of other letters later
        return max(metrics.horizontalAdvance(words(standing)) for standing in Standing) + 3 * metrics.height()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.done, 1)
        row.addWidget(self.save)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.steps)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(halves, 1)

    def changeEvent(self, event: QEvent) -> None:
        """The marks have the palette's colours, the rows the letters' height."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_look(colours(self.palette()))
        elif event.type() is QEvent.Type.FontChange:
            self._make_room()

    def showEvent(self, event: object) -> None:
        """The palette may have changed before there was a pane to tell."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.model.set_look(colours(self.palette()))
