"""The checklist pane: what to tick and to note, how much is done, and the steps of the item at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from checker.gui.checklist.model import ChecklistModel
from checker.gui.checklist.table import ChecklistTable
from checker.gui.look import colours
from checker.gui.message import plain_label, second_button
from checker.gui.prose import Prose, ProseView, about_hours
from checker.sheet import to_text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from checker.checklist import Action, Checklist, Item


class ChecklistPane(QWidget):
    """Shows a checklist and lets it be worked on.

    Signals:
        checklist_changed: The user ticked, noted, moved or set aside something, or undid that: the new Checklist.
        save_asked: The checklist is to be saved as a file.
    """

    checklist_changed = Signal(object)
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChecklistModel(self)
        self.model.changed.connect(self._take_change)
        self.edits = self.model.edits
        self.done = plain_label(bold=True)
        self.read_only = plain_label(
            self.tr("Read only: a newer version of the program made this. What this version knows is shown.")
        )
        self.read_only.hide()
        self.save = second_button(self.tr("Save checklist…"))
        self.save.clicked.connect(self.save_asked)
        self.table = ChecklistTable(self.model)
        self.table.selectionModel().currentChanged.connect(self._go_to)
        self.table.dropped.connect(self._move)
        self.steps = ProseView(self.tr("Steps of the selected item"), self._write)
        self._make_actions()
        self._lay_out()

    @property
    def checklist(self) -> Checklist | None:
        """The checklist as it is now, with a note that is just being written."""
        self._commit_note()
        return self.model.checklist

    def show_checklist(self, checklist: Checklist, *, stay: bool = False) -> None:
        """Work on another checklist; ``stay`` if it is another state of the same, on which edits can be undone."""
        row = self.table.currentIndex().row()
        picked = self.model.item(row) if stay else None
        self.model.set_checklist(checklist, stay=stay)
        row = row if picked is None else self.model.row_of(picked.id)
        self.read_only.setVisible(checklist.read_only)
        self._count()
        self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        self._offer()
        self.steps.rewrite()

    def undo(self) -> None:
        """Take the last edit back, and show where."""
        self._commit_note()
        self.edits.undo()
        self._show_edited()

    def redo(self) -> None:
        """Do again what was undone last, and show where."""
        self._commit_note()
        self.edits.redo()
        self._show_edited()

    def _show_edited(self) -> None:
        row = self.model.row_of(self.model.edited)
        if row != -1:
            self.table.setCurrentIndex(self.model.index(row, 0))

    def _move(self, row: int, to: int) -> None:
        self._commit_note()
        self.model.move(row, to)
        self.table.scrollTo(self.table.currentIndex())

    def _step(self, by: int) -> None:
        row = self.table.currentIndex().row()
        self._move(row, row + by)

    def _turn_aside(self) -> None:
        """Set the item aside or take it back, and stay at the row: the next item is there."""
        self._commit_note()
        here = self.table.currentIndex()
        item = self.model.item(here.row())
        if item is not None:
            self.model.set_aside(here.row(), aside=not item.aside)
            self.table.setCurrentIndex(self.model.index(here.row(), here.column()))

    def _copy(self) -> None:
        if self.checklist is not None:
            QGuiApplication.clipboard().setText(to_text(self.checklist))

    def _take_change(self, checklist: Checklist) -> None:
        self._count()
        self._offer()
        self.steps.rewrite(stay=True)
        self.checklist_changed.emit(checklist)

    def _count(self) -> None:
        items = self.model.checklist.items if self.model.checklist else ()
        wanted = [item for item in items if item.wanted]
        text = self.tr("%1 of %2 done").replace("%2", str(len(wanted)))
        text = text.replace("%1", str(sum(item.done for item in wanted)))
        aside = sum(item.aside for item in items)
        if aside:
            text += ", " + self.tr("%1 not for me").replace("%1", str(aside))
        self.done.setText(text)

    def _offer(self) -> None:
        """Offer what can be done with the item at hand."""
        row, checklist = self.table.currentIndex().row(), self.model.checklist
        item, above, below = (self.model.item(each) for each in (row, row - 1, row + 1))
        free = item is not None and checklist is not None and not checklist.read_only
        part = item.part if item is not None else None
        self.move_up.setEnabled(free and above is not None and above.part == part)
        self.move_down.setEnabled(free and below is not None and below.part == part)
        self.aside.setEnabled(free)
        self.aside.setText(self.tr("For me after &all") if item and item.aside else self.tr("&Not for me"))
        for button, action in self._buttons.items():
            button.setEnabled(action.isEnabled())
        self._aside_button.setText(self.aside.text().replace("&", ""))

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
        for action in item.actions if not item.aside else ():
            self._write_action(prose, action)

    def _write_about(self, prose: Prose, item: Item) -> None:
        if item.aside:
            prose.paragraph(above=6)
            prose.text(
                self.tr("You said that this is not for you. It stays at the end of the list until you take it back.")
            )
        for sentence in item.retired:
            prose.paragraph(above=6)
            prose.text(sentence)
        if item.covered_by:
            prose.paragraph(above=6)
            prose.text(self.tr("Not needed: %1 covers it.").replace("%1", ", ".join(item.covered_by)))
        if item.newly_shown and item.shown_since is not None:
            prose.paragraph(above=6)
            day = QLocale().toString(QDate(*item.shown_since.timetuple()[:3]), QLocale.FormatType.LongFormat)
            prose.text(self.tr("Now shown: your resume demonstrates it since %1.").replace("%1", day))
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
        if action.title in self._planned:
            prose.muted(self.tr(", in your plan"))
        prose.numbered(action.steps)
        for line in filter(None, (action.note, self._stale(action))):
            prose.paragraph(above=4)
            prose.muted(line)
        if action.url:
            prose.paragraph(above=4)
            prose.address(action.url)

    @property
    def _planned(self) -> set[str]:
        return {planned.title for planned in self.model.checklist.planned} if self.model.checklist else set()

    def _stale(self, action: Action) -> str:
        return self.tr("This was verified a while ago: look whether it still holds.") if action.stale else ""

    def _go_to(self, _current: QModelIndex) -> None:
        self._offer()
        self.steps.rewrite()

    def _make_actions(self) -> None:
        """What can be done with the item at hand: by key where the table has the keyboard, by menu, by button."""
        self.move_up = self._action(self.tr("Move item &up"), "Alt+Up")
        self.move_down = self._action(self.tr("Move item &down"), "Alt+Down")
        self.aside = self._action(self.tr("&Not for me"), "Del")
        self.copy = self._action(self.tr("&Copy checklist as text"), "Ctrl+Shift+C")
        self.move_up.triggered.connect(lambda: self._step(-1))
        self.move_down.triggered.connect(lambda: self._step(1))
        self.aside.triggered.connect(self._turn_aside)
        self.copy.triggered.connect(self._copy)
        self.edit_actions = (self.move_up, self.move_down, self.aside, self.copy)
        self.table.addActions(list(self.edit_actions))
        self._aside_button = second_button(self.tr("Not for me"))
        self._buttons = {second_button("↑"): self.move_up, second_button("↓"): self.move_down}
        for button, action in self._buttons.items():
            name, keys = action.text().replace("&", ""), action.shortcut()
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
        self._buttons[self._aside_button] = self.aside
        for button, action in self._buttons.items():
            button.clicked.connect(action.trigger)

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.done, 1)
        for button in (*self._buttons, self.save):
            row.addWidget(button)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.steps)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.read_only)
        column.addWidget(halves, 1)

    def changeEvent(self, event: QEvent) -> None:
        """The marks have the palette's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_look(colours(self.palette()))

    def showEvent(self, event: object) -> None:
        """The palette may have changed before there was a pane to tell."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.model.set_look(colours(self.palette()))
