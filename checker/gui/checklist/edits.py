"""What the user does to the checklist, in steps that can be undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack

from checker import checklist as lists

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from checker.checklist import Checklist, Item

    Change = Callable[[Checklist], Checklist]

_LONGEST = 40  # characters of an item's name in a menu


class Edits(QUndoStack):
    """The steps, the latest last.

    Each is said in terms of one item, so that it can be undone on what another reading has made of the checklist since.
    """

    def __init__(
        self, get: Callable[[], Checklist | None], take: Callable[[Checklist, str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._get, self._take = get, take

    def tick(self, item: Item, *, ticked: bool) -> None:
        """Tick an item or take its tick away."""
        before = item.ticked
        text = self.tr("ticking %1") if ticked else self.tr("unticking %1")
        self._push(item, text, lambda c: lists.tick(c, item.id, ticked), lambda c: lists.tick(c, item.id, before))

    def note(self, item: Item, note: str) -> None:
        """Write another note on an item."""
        before = item.note
        text = self.tr("the note on %1")
        self._push(
            item, text, lambda c: lists.with_note(c, item.id, note), lambda c: lists.with_note(c, item.id, before)
        )

    def set_aside(self, item: Item, *, aside: bool) -> None:
        """Say that an item is not for the user, or that it is after all."""
        before = item.aside
        text = self.tr("setting %1 aside") if aside else self.tr("taking %1 back")
        self._push(
            item, text, lambda c: lists.set_aside(c, item.id, aside), lambda c: lists.set_aside(c, item.id, before)
        )

    def move(self, item: Item, row: int) -> None:
        """Put an item at another row."""
        checklist = self._get()
        if checklist is None:
            return
        before, arranged = [other.id for other in checklist.items], checklist.arranged
        after = [other.id for other in lists.move(checklist, item.id, row).items]
        self._push(
            item,
            self.tr("moving %1"),
            lambda c: lists.arrange(c, after),
            lambda c: lists.arrange(c, before, arranged=arranged),
        )

    def _push(self, item: Item, text: str, do: Change, undo: Change) -> None:
        """Do a step that changes something."""
        checklist = self._get()
        if checklist is None or checklist.read_only or do(checklist).items == checklist.items:
            return
        name = item.name if len(item.name) <= _LONGEST else f"{item.name[: _LONGEST - 1].rstrip()}…"
        self.push(_Step(text.replace("%1", name), lambda: self._run(do, item.id), lambda: self._run(undo, item.id)))

    def _run(self, change: Change, id_: str) -> None:
        checklist = self._get()
        if checklist is not None:
            self._take(change(checklist), id_)


class _Step(QUndoCommand):
    """One step; pushing it does it."""

    def __init__(self, text: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self._do, self._undo = do, undo

    def redo(self) -> None:
        """Do it, for the first time or again."""
        self._do()

    def undo(self) -> None:
        """Take it back."""
        self._undo()
