"""What is done to the checklist: undone, done again, moved, set aside, by key, menu, button and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from gui.made import make_checklist, make_result
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton

from checker import checklist as lists
from checker import checklist_file as files
from checker.gui.checklist.model import ChecklistModel, Column
from checker.gui.checklist.pane import ChecklistPane
from checker.sheet import to_text

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from checker.checklist import Checklist
    from checker.gui.main_window import MainWindow
    from checker.gui.menus import Menus
    from checker.gui.workspace import Workspace

CHECKED, CHECK = Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
ORDER = ["git", "docker", "sql", "java", "python", "cpp"]
NO_BUTTON, LEFT, NO_KEY = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(qtbot: QtBot) -> ChecklistPane:
    made = ChecklistPane()
    qtbot.addWidget(made)
    made.show_checklist(make_checklist())
    made.resize(700, 500)
    made.show()
    return made


def value(pane: ChecklistPane) -> Checklist:
    assert pane.model.checklist is not None
    return pane.model.checklist


def order(pane: ChecklistPane) -> list[str]:
    shown = [pane.model.item(row) for row in range(pane.model.rowCount())]
    return [item.id for item in shown if item]


def pick(pane: ChecklistPane, id_: str, column: Column = Column.WHAT) -> QModelIndex:
    index = pane.model.index(pane.model.row_of(id_), column)
    pane.table.setCurrentIndex(index)
    return index


def picked(pane: ChecklistPane) -> str:
    item = pane.model.item(pane.table.currentIndex().row())
    return item.id if item else ""


def tick(pane: ChecklistPane, id_: str) -> None:
    pane.model.setData(pick(pane, id_), CHECKED.value, CHECK)


def note(pane: ChecklistPane, id_: str, text: str) -> None:
    pane.model.setData(pick(pane, id_, Column.NOTE), text, Qt.ItemDataRole.EditRole)


def press(qtbot: QtBot, pane: ChecklistPane, key: Qt.Key, *, alt: bool = False) -> None:
    pane.table.setFocus()
    qtbot.waitUntil(pane.table.hasFocus)
    qtbot.keyClick(pane.table, key, Qt.KeyboardModifier.AltModifier if alt else NO_KEY)


def test_everything_is_undone_in_turn_and_done_again(pane: ChecklistPane) -> None:
    assert order(pane) == ORDER
    states = [value(pane)]
    for edit in (
        lambda: tick(pane, "docker"),
        lambda: note(pane, "git", "ask Ada"),
        lambda: pane.model.move(0, 2),
        lambda: pane.model.set_aside(1, aside=True),
        lambda: pane.model.move(0, 1),
        lambda: pane.model.set_aside(5, aside=False),
    ):
        edit()
        states.append(value(pane))
    assert len({files.to_json(state) for state in states}) == len(states)
    for state in reversed(states[:-1]):
        pane.undo()
        assert value(pane) == state
        assert order(pane) == [item.id for item in state.rows]
    for state in states[1:]:
        pane.redo()
        assert value(pane) == state


def test_undo_tells_the_new_checklist_so_that_it_is_kept(qtbot: QtBot, pane: ChecklistPane) -> None:
    tick(pane, "docker")
    with qtbot.waitSignal(pane.checklist_changed) as told:
        pane.undo()

    assert told.args == [make_checklist()]


def test_undo_shows_where(pane: ChecklistPane) -> None:
    tick(pane, "docker")
    pick(pane, "python")
    pane.undo()

    assert picked(pane) == "docker"


def test_what_changes_nothing_is_no_step(pane: ChecklistPane) -> None:
    note(pane, "git", "  ")
    pane.model.move(0, -1)
    pane.model.move(0, 0)
    pane.model.setData(pick(pane, "docker"), Qt.CheckState.Unchecked.value, CHECK)

    assert pane.edits.count() == 0
    assert value(pane) == make_checklist()


def test_another_checklist_begins_anew_but_another_reading_of_the_same_does_not(pane: ChecklistPane) -> None:
    tick(pane, "docker")
    newer = lists.merge(value(pane), make_checklist())
    pane.show_checklist(newer, stay=True)
    pane.undo()
    assert value(pane) == make_checklist()
    pane.redo()
    pane.show_checklist(make_checklist())
    assert not pane.edits.canUndo()
    assert not pane.edits.canRedo()


def test_a_step_on_an_item_that_is_gone_does_no_harm(pane: ChecklistPane) -> None:
    pane.model.move(0, 2)
    tick(pane, "docker")
    left = msgspec.structs.replace(make_checklist(), items=make_checklist().items[2:])
    pane.show_checklist(left, stay=True)
    pane.undo()
    pane.undo()

    assert [item.id for item in value(pane).items] == ORDER[2:]


def test_alt_and_arrows_move_the_item_and_stay_on_it(qtbot: QtBot, pane: ChecklistPane) -> None:
    pick(pane, "docker")
    press(qtbot, pane, Qt.Key.Key_Up, alt=True)
    assert order(pane)[:3] == ["docker", "git", "sql"]
    press(qtbot, pane, Qt.Key.Key_Down, alt=True)
    press(qtbot, pane, Qt.Key.Key_Down, alt=True)

    assert order(pane)[:3] == ["git", "sql", "docker"]
    assert picked(pane) == "docker"
    assert value(pane).arranged


def test_what_is_not_for_the_user_goes_to_the_end_by_one_key_and_comes_back(qtbot: QtBot, pane: ChecklistPane) -> None:
    pick(pane, "docker")
    press(qtbot, pane, Qt.Key.Key_Delete)

    assert order(pane) == ["git", "sql", "java", "python", "cpp", "docker"]
    assert picked(pane) == "sql"
    assert pane.done.text() == "1 of 4 done, 1 not for me"
    index = pick(pane, "docker")
    assert index.data(CHECK) is None
    assert index.siblingAtColumn(Column.STANDING).data() == "Not for me"
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "not for you" in pane.steps.toPlainText()

    press(qtbot, pane, Qt.Key.Key_Delete)
    assert value(pane) == make_checklist()


def test_a_key_in_a_note_is_the_notes(qtbot: QtBot, pane: ChecklistPane) -> None:
    pane.table.edit(pick(pane, "git", Column.NOTE))
    editor = pane.table.indexWidget(pane.table.currentIndex())
    qtbot.keyClicks(editor, "ab")
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)

    assert pane.checklist is not None
    assert {item.note for item in pane.checklist.items} == {"", "b"}
    assert not any(item.aside for item in pane.checklist.items)


def test_only_what_can_be_done_is_offered(pane: ChecklistPane) -> None:
    offered = []
    for id_ in ("git", "docker", "python", "cpp"):
        pick(pane, id_)
        offered.append((pane.move_up.isEnabled(), pane.move_down.isEnabled(), pane.aside.isEnabled()))

    assert offered == [(False, True, True), (True, True, True), (True, False, True), (False, False, True)]


def test_buttons_do_what_the_keys_do_and_say_so(qtbot: QtBot, pane: ChecklistPane) -> None:
    buttons = {button.accessibleName() or button.text(): button for button in pane.findChildren(QPushButton)}
    pick(pane, "docker")
    qtbot.mouseClick(buttons["Move item up"], LEFT)
    assert order(pane)[0] == "docker"
    qtbot.mouseClick(buttons["Move item down"], LEFT)
    assert order(pane)[0] == "git"
    qtbot.mouseClick(buttons["Not for me"], LEFT)
    assert order(pane)[-1] == "docker"
    pick(pane, "docker")
    assert buttons["Not for me"].text() == "For me after all"


def test_nothing_can_be_done_to_what_is_read_only(pane: ChecklistPane) -> None:
    newer = msgspec.structs.replace(make_checklist(), format=lists.FORMAT + 1)
    pane.show_checklist(newer)
    tick(pane, "docker")
    note(pane, "docker", "mine")
    pane.model.move(0, 2)
    pane.model.set_aside(0, aside=True)

    assert value(pane) == newer
    assert not any(action.isEnabled() for action in (pane.move_up, pane.move_down, pane.aside))
    assert "Read only" in pane.read_only.text()
    pane.show_checklist(make_checklist())
    assert not pane.read_only.isVisible()


def test_it_is_copied_as_text(pane: ChecklistPane) -> None:
    pane.copy.trigger()

    assert QGuiApplication.clipboard().text() == to_text(make_checklist())


def test_the_model_keeps_qts_rules_while_rows_move(qapp: object, qtmodeltester: ModelTester) -> None:
    assert qapp
    model = ChecklistModel()
    model.set_checklist(make_checklist())
    qtmodeltester.check(model)
    persistent = [model.index(row, 0) for row in range(model.rowCount())]
    model.move(0, 3)
    model.set_aside(0, aside=True)
    model.edits.undo()
    model.edits.undo()
    qtmodeltester.check(model)

    assert [index.data() for index in persistent] == ["Git", "Docker", "SQL", "Java", "Python", "C++"]
    model.deleteLater()


# By mouse


def over(pane: ChecklistPane, row: int, *, below: bool = False) -> QPointF:
    rect = pane.table.visualRect(pane.model.index(row, 0))
    return QPointF(rect.center().x(), rect.bottom() - 3 if below else rect.top() + 3)


def drag(pane: ChecklistPane, row: int, place: QPointF, mime: QMimeData, *, drop: bool = True) -> bool:
    """Drag a row (none: -1) over a place; whether that was answered as something that is taken."""
    table, copy = pane.table, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    table.lift(row)
    enter = QDragEnterEvent(place.toPoint(), copy, mime, LEFT, NO_KEY)
    move = QDragMoveEvent(place.toPoint(), copy, mime, LEFT, NO_KEY)
    let_go = QDropEvent(place, copy, mime, LEFT, NO_KEY)
    for event in (enter, move, let_go) if drop else (enter, move):
        QApplication.sendEvent(table.viewport(), event)
    taken = enter.isAccepted()
    if drop:
        table.lift(-1)
    return taken


@pytest.mark.parametrize(
    ("row", "at", "below", "expected"),
    [
        (0, 2, True, ["docker", "sql", "git"]),
        (0, 2, False, ["docker", "git", "sql"]),
        (2, 0, False, ["sql", "git", "docker"]),
        (1, 1, True, ["git", "docker", "sql"]),
        (0, 5, True, ["docker", "sql", "java"]),
    ],
)
def test_a_row_is_dragged_to_where_it_is_let_go(
    pane: ChecklistPane,
    row: int,
    at: int,
    below: bool,  # noqa: FBT001
    expected: list[str],
) -> None:
    pane.table.setCurrentIndex(pane.model.index(row, 0))
    before = picked(pane)
    assert drag(pane, row, over(pane, at, below=below), pane.model.mimeData([pane.model.index(row, 0)]))

    assert order(pane)[:3] == expected
    assert sorted(order(pane)) == sorted(ORDER)
    assert picked(pane) == before


def test_the_gap_is_drawn_while_a_row_is_dragged(pane: ChecklistPane) -> None:
    plainly = pane.table.viewport().grab().toImage()
    drag(pane, 0, over(pane, 2), pane.model.mimeData([pane.model.index(0, 0)]), drop=False)

    assert pane.table.viewport().grab().toImage() != plainly


def test_files_dragged_over_the_table_are_left_to_the_window(pane: ChecklistPane) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/x/resume.pdf")])

    assert not drag(pane, -1, over(pane, 1), mime)
    assert order(pane) == ORDER


# In the window


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def menus_of(window: MainWindow) -> Menus:
    return window._menus


def test_the_menu_names_what_would_be_undone(opened: MainWindow) -> None:
    menus, pane = menus_of(opened), workspace_of(opened).checklist
    assert (menus.undo.text(), menus.undo.isEnabled(), menus.redo.isEnabled()) == ("&Undo", False, False)
    tick(pane, "docker")
    assert (menus.undo.text(), menus.undo.isEnabled()) == ("&Undo ticking Docker", True)
    menus.undo.trigger()
    assert (menus.redo.text(), menus.redo.isEnabled()) == ("&Redo ticking Docker", True)
    assert menus.undo.text() == "&Undo"
    assert workspace_of(opened).tabs.currentWidget() is pane
    menus.redo.trigger()
    assert value(pane).items == lists.tick(make_checklist(), "docker", ticked=True).items


def test_each_kind_of_edit_has_its_words(opened: MainWindow) -> None:
    menus, pane = menus_of(opened), workspace_of(opened).checklist
    told = []
    for edit in (
        lambda: note(pane, "git", "x"),
        lambda: pane.model.move(0, 1),
        lambda: pane.model.set_aside(0, aside=True),
        lambda: pane.model.set_aside(5, aside=False),
    ):
        edit()
        told.append(menus.undo.text())

    assert told == [
        "&Undo the note on Git",
        "&Undo moving Git",
        "&Undo setting Docker aside",
        "&Undo taking Docker back",
    ]


def test_what_is_undone_is_kept_so(opened: MainWindow, resume: Path) -> None:
    pane = workspace_of(opened).checklist
    tick(pane, "docker")
    tick(pane, "git")
    menus_of(opened).undo.trigger()
    kept = opened._keeper.kept(resume)

    assert kept is not None
    assert {item.id for item in kept.items if item.ticked} == {"docker"}


def test_the_standard_keys_undo_and_the_menu_offers_all(opened: MainWindow) -> None:
    menus = menus_of(opened)
    assert menus.undo.shortcuts() == QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)
    assert menus.redo.shortcuts() == QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)
    names = [action.text().replace("&", "") for action in menus._edit.actions() if isinstance(action, QAction)]
    assert [name for name in names if name] == [
        "Undo", "Redo", "Move item up", "Move item down", "Not for me", "Copy checklist as text", "Preferences…",
    ]  # fmt: skip


def test_printing_asks_and_says_that_it_was_sent(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Checklist] = []

    def ask(checklist: Checklist, _parent: object) -> bool:
        asked.append(checklist)
        return len(asked) > 1

    monkeypatch.setattr("checker.gui.checklist.printing.ask_and_print", ask)
    before = opened.statusBar().currentMessage()
    menus_of(opened).print.trigger()
    assert opened.statusBar().currentMessage() == before
    menus_of(opened).print.trigger()
    assert [checklist.items for checklist in asked] == [make_checklist().items] * 2
    assert opened.statusBar().currentMessage() == "Sent to the printer."


def test_another_reading_keeps_what_can_be_undone(opened: MainWindow) -> None:
    pane = workspace_of(opened).checklist
    tick(pane, "docker")
    workspace_of(opened).update_result(make_result(), value(pane))
    workspace_of(opened)._update_findings(make_result(), value(pane))
    menus_of(opened).undo.trigger()

    assert value(pane).items == make_checklist().items
