"""The marks that lie on the pages of one document, and which of them stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QVariantAnimation

from checker.gui.page.marks import MarkItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.gui.page.marks import Mark
    from checker.gui.page.sheet import Sheet


class MarkLayer(QObject):
    """Puts marks on the sheets in sight at once, and on the others one sheet at a time: the window goes on meanwhile.

    Sheets go with their scene, and their marks with them; whoever clears it calls ``forget`` first.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marks: dict[int, list[Mark]] = {}  # by page
        self._sheets: dict[int, Sheet] = {}
        self._items: dict[int, list[MarkItem]] = {}  # of the pages that have theirs
        self._picked: MarkItem | None = None
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._mark_next_sheet)
        self._pulse = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._pulse.valueChanged.connect(self._show_pulse)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, down the pages."""
        return tuple(mark for marks in self._marks.values() for mark in marks)

    @property
    def picked(self) -> Mark | None:
        """The mark that stands out."""
        return self._picked.mark if self._picked else None

    def show(self, marks: Sequence[Mark], sheets: Sequence[Sheet], in_sight: Sequence[Sheet]) -> None:
        """Put marks, sorted down the pages, on the sheets of a document, and take away those that lie there."""
        self.pick(None)
        for items in self._items.values():
            for item in items:
                item.scene().removeItem(item)
        self._items = {}
        self._sheets = {sheet.page.number: sheet for sheet in sheets}
        self._marks = {}
        for mark in marks:
            if mark.page in self._sheets:
                self._marks.setdefault(mark.page, []).append(mark)
        for sheet in in_sight:
            self._items_on(sheet.page.number)
        self._later.start()

    def forget(self) -> None:
        """Let go of sheets that are about to go, with what lies on them."""
        self._later.stop()
        self._pulse.stop()
        self._marks, self._sheets, self._items, self._picked = {}, {}, {}, None

    def item(self, mark: Mark) -> MarkItem | None:
        """What lies on the page for a mark; None for one that is not of this document."""
        return next((item for item in self._items_on(mark.page) if item.mark == mark), None)

    def pick(self, item: MarkItem | None) -> None:
        """Let one mark stand out, or none."""
        self._pulse.stop()
        if self._picked is not None:
            self._picked.set_picked(picked=False)
        self._picked = item
        if item is not None:
            item.set_picked(picked=True)

    def pick_like(self, picked: Mark | None) -> None:
        """Let the mark of the same words stand out that is nearest to where they were."""
        if picked is not None:
            like = (item for item in self._items_on(picked.page) if item.mark.text == picked.text)
            self.pick(min(like, key=lambda item: abs(item.mark.order[1] - picked.order[1]), default=None))

    def pulse(self, milliseconds: int) -> None:
        """Let an outline close in on the mark that stands out."""
        self._pulse.setDuration(milliseconds)
        self._pulse.start()

    def after(self, by: int) -> Mark | None:
        """The mark so many places after the one that stands out, round and round; None where there are none."""
        marks = self.marks
        if not marks:
            return None
        start = marks.index(self._picked.mark) if self._picked else (-1 if by > 0 else 0)
        return marks[(start + by) % len(marks)]

    def _items_on(self, page: int) -> list[MarkItem]:
        if page not in self._items and page in self._sheets:
            sheet = self._sheets[page]
            self._items[page] = [MarkItem(mark, sheet) for mark in self._marks.get(page, ())]
        return self._items.get(page, [])

    def _mark_next_sheet(self) -> None:
        page = next((page for page in self._sheets if page not in self._items), None)
        if page is None:
            self._later.stop()
        else:
            self._items_on(page)

    def _show_pulse(self, value: float) -> None:
        if self._picked is not None:
            self._picked.set_pulse(value)
