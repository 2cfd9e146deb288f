"""The menus and their shortcuts: every action of the window by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from checker.gui.look import Appearance
from checker.gui.message import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QMainWindow, QMenu


class Menus(QObject):
    """Fills a window's menu bar.

    Signals:
        recent_asked: This file is to be opened again.
        recent_cleared: The list of opened files is to be forgotten.
        appearance_chosen: The window is to look so.
    """

    recent_asked = Signal(str)
    recent_cleared = Signal()
    appearance_chosen = Signal(Appearance)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._recents: dict[Path, QAction] = {}
        self._fill_file(window.menuBar().addMenu(self.tr("&File")))
        self._edit = window.menuBar().addMenu(self.tr("&Edit"))
        self._fill_edit(self._edit)
        self._fill_view(window.menuBar().addMenu(self.tr("&View")))
        self._fill_help(window.menuBar().addMenu(self.tr("&Help")))
        self.set_open(has_pages=False, has_checklist=False)

    def set_open(self, *, has_pages: bool, has_checklist: bool) -> None:
        """Offer only what can be done now."""
        sizes = self.zoom_in, self.zoom_out, self.fit, self.fit_page
        for action in (*sizes, self.next, self.previous, self.search, self.search_page):
            action.setEnabled(has_pages)
        for action in (*self.panes[:3], *self.panes[4:], self.compare):
            action.setEnabled(has_pages)
        for action in (self.save, self.print, self.panes[3]):
            action.setEnabled(has_checklist)

    @property
    def at_work(self) -> tuple[QAction, ...]:
        """What makes sense only where the work is seen, and so brings it to the front."""
        finds = self.search, self.search_page, self.next, self.previous
        return (*self.panes, *finds, self.undo, self.redo)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List files that were opened before."""
        self._recent.clear()
        for path in paths:
            self._recent.addAction(self._recents.get(path) or self._recent_action(path))
        self._recent.addSeparator()
        self._recent.addAction(self._forget)
        self._recent.setEnabled(bool(paths))

    def _recent_action(self, path: Path) -> QAction:
        """It belongs to no menu, and so outlives what the menu shows: a command finder that is open may hold it."""
        action = self._recents[path] = QAction(path.name.replace("&", "&&"), self)
        action.setToolTip(plain_tip(str(path)))
        action.triggered.connect(lambda: self.recent_asked.emit(str(path)))
        return action

    def show_appearance(self, choice: Appearance) -> None:
        """Mark what the user chose."""
        self._appearances[choice].setChecked(True)

    def _fill_file(self, menu: QMenu) -> None:
        self.open = self._add(menu, self.tr("&Open resume…"), "Ctrl+O")
        self.sample = self._add(menu, self.tr("Open the s&ample"))
        self._recent = menu.addMenu(self.tr("Open &recent"))
        self._recent.setToolTipsVisible(True)
        self._forget = QAction(self.tr("&Forget these files"), self)
        self._forget.triggered.connect(self.recent_cleared)
        self.compare = self._add(menu, self.tr("Compare with another resume &file…"))
        menu.addSeparator()
        self.open_checklist = self._add(menu, self.tr("Open &checklist…"), "Ctrl+Shift+O")
        self.save = self._add(menu, self.tr("&Save checklist…"), "Ctrl+S")
        self.print = self._add(menu, self.tr("&Print checklist…"), "Ctrl+P")
        menu.addSeparator()
        self.export_words = self._add(menu, self.tr("&Export own words…"))
        menu.addSeparator()
        self.quit = self._add(menu, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def add_edits(self, actions: Sequence[QAction]) -> None:
        """Offer what can be done with the checklist's item at hand."""
        self._edit.insertActions(self._after_edits, actions)

    def follow(self, edits: QUndoStack) -> None:
        """Say what would be undone or done again, and offer it only if there is something."""
        edits.canUndoChanged.connect(self.undo.setEnabled)
        edits.canRedoChanged.connect(self.redo.setEnabled)
        edits.undoTextChanged.connect(self.undo.name)
        edits.redoTextChanged.connect(self.redo.name)

    def _fill_edit(self, menu: QMenu) -> None:
        self.undo = _NamedAction(self.tr("&Undo"), self.tr("&Undo %1"), self)
        self.redo = _NamedAction(self.tr("&Redo"), self.tr("&Redo %1"), self)
        self.undo.setShortcuts(QKeySequence.StandardKey.Undo)
        self.redo.setShortcuts(QKeySequence.StandardKey.Redo)
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        self._after_edits = menu.addSeparator()
        self.preferences = self._add(menu, self.tr("&Preferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _fill_help(self, menu: QMenu) -> None:
        self.find_command = self._add(menu, self.tr("&Find a command…"), "Ctrl+Shift+P")
        menu.addSeparator()
        self.show_log = self._add(menu, self.tr("Show the &log for a report…"))
        self.about = self._add(menu, self.tr("&About Resume Checker"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _fill_view(self, menu: QMenu) -> None:
        self.panes = (
            self._add(menu, self.tr("&Findings"), "Ctrl+1"),
            self._add(menu, self.tr("&What to do"), "Ctrl+2"),
            self._add(menu, self.tr("P&lan"), "Ctrl+3"),
            self._add(menu, self.tr("&Checklist"), "Ctrl+4"),
            self._add(menu, self.tr("What a &parser sees"), "Ctrl+5"),
            self._add(menu, self.tr("Chan&ges"), "Ctrl+6"),
        )
        self.search = self._add(menu, self.tr("&Search the findings"), "Ctrl+F")
        self.search_page = self._add(menu, self.tr("Search the pa&ges"), "Ctrl+Shift+F")
        menu.addSeparator()
        self.next = self._add(menu, self.tr("&Next evidence"), "F3", "Ctrl+G")
        self.previous = self._add(menu, self.tr("&Previous evidence"), "Shift+F3", "Ctrl+Shift+G")
        menu.addSeparator()
        self.zoom_in = self._add(menu, self.tr("Zoom &in"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._add(menu, self.tr("Zoom &out"), "Ctrl+-")
        self.fit = self._add(menu, self.tr("Fit wi&dth"), "Ctrl+0")
        self.fit_page = self._add(menu, self.tr("Fit pag&e"), "Ctrl+9")
        menu.addSeparator()
        self._fill_appearance(menu.addMenu(self.tr("&Appearance")))

    def _fill_appearance(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        names = {
            Appearance.SYSTEM: self.tr("As the &system"),
            Appearance.LIGHT: self.tr("&Light"),
            Appearance.DARK: self.tr("&Dark"),
            Appearance.CONTRAST_LIGHT: self.tr("&High contrast, light"),
            Appearance.CONTRAST_DARK: self.tr("High &contrast, dark"),
        }
        self._appearances = {choice: self._add(menu, name) for choice, name in names.items()}
        for choice, action in self._appearances.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, choice=choice: self.appearance_chosen.emit(choice))

    def _add(self, menu: QMenu, text: str, *shortcuts: str) -> QAction:
        action = menu.addAction(text)
        action.setShortcuts([QKeySequence(keys) for keys in shortcuts])
        return action


class _NamedAction(QAction):
    """Undoes or does again, and says what; it hears nothing more once it is gone, which an undo stack may outlive."""

    def __init__(self, alone: str, named: str, parent: QObject) -> None:
        super().__init__(alone, parent)
        self._alone, self._named = alone, named
        self.setEnabled(False)

    def name(self, edit: str) -> None:
        """Say what would be undone or done again."""
        self.setText(self._named.replace("%1", edit.replace("&", "&&")) if edit else self._alone)
