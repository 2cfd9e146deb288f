"""Every command of the menu bar can be found by typing and run by the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenuBar

from checker.gui.finder import Finder, commands, cost, spoken

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow


@pytest.fixture
def finder(qtbot: QtBot, opened: MainWindow) -> Finder:
    opened._menus.find_command.trigger()
    made = opened.findChild(Finder)
    assert isinstance(made, Finder)
    qtbot.waitUntil(made.isVisible)
    return made


def names(finder: Finder) -> list[str]:
    return [str(finder.fitting.index(row, 0).data()) for row in range(finder.fitting.rowCount())]


def test_every_action_of_the_window_can_be_found(finder: Finder, opened: MainWindow) -> None:
    offered = {command.action for command in finder.fitting._found}
    named = [
        each for value in vars(opened._menus).values() for each in (value if isinstance(value, tuple) else [value])
    ]
    actions = {each for each in named if isinstance(each, QAction) and not each.isSeparator()}
    actions -= {opened._menus.find_command}

    assert len(actions) >= 20
    assert actions <= offered


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("open res", "Open resume…"),
        ("ope lis", "Open checklist…"),
        ("dark", "Dark"),
        ("view dark", "Dark"),
        ("appear li", "Light"),
        ("NEXT", "Next evidence"),
        ("zmout", "Zoom out"),
        ("prefs", "Preferences…"),
        ("", "Open resume…"),
    ],
)
def test_words_in_order_find_a_command(finder: Finder, typed: str, first: str) -> None:
    finder.line.setText(typed)

    assert finder.view.currentIndex().siblingAtColumn(0).data().removeprefix("✓ ") == first


@pytest.mark.parametrize(
    ("asked", "name", "fits"),
    [
        ("cafe", "Café", True),
        ("evidence next", "Next evidence", False),
        ("open  resume ", "Open resume…", True),
        ("x", "Open", False),
        (".*", "Open", False),
    ],
)
def test_what_fits(asked: str, name: str, *, fits: bool) -> None:
    assert (cost(asked, name) is not None) is fits


def test_a_words_beginning_fits_better_than_its_inside_and_that_better_than_letters() -> None:
    begin, inside, letters = (cost("zoo", name) for name in ("Zoom in", "Amazoon", "Z on o"))
    assert begin is not None
    assert inside is not None
    assert letters is not None
    assert begin < inside < letters


def test_a_command_runs_on_enter(qtbot: QtBot, finder: Finder, opened: MainWindow) -> None:
    assert opened.workspace is not None
    qtbot.keyClicks(finder.line, "checkl")
    while names(finder)[finder.view.currentIndex().row()] != "Checklist":
        qtbot.keyClick(finder.line, Qt.Key.Key_Down)
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: opened.workspace is not None and opened.workspace.tabs.currentIndex() == 3)
    qtbot.waitUntil(lambda: opened.findChild(Finder) is None)


def test_what_cannot_be_done_now_is_shown_but_not_run(qtbot: QtBot, window: MainWindow) -> None:
    window._menus.find_command.trigger()
    finder = window.findChild(Finder)
    assert isinstance(finder, Finder)
    finder.line.setText("next evidence")

    assert names(finder) == ["Next evidence"]
    assert finder.fitting.index(0, 1).data() == "View (not now)"
    assert not finder.fitting.index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert finder.isVisible()
    finder.line.setText("forget")  # its menu is closed while nothing was opened
    assert finder.fitting.index(0, 1).data() == "File › Open recent (not now)"
    finder.reject()


def test_nothing_that_fits_is_said(finder: Finder) -> None:
    finder.line.setText("xyzzy plugh")

    assert finder.none.isVisible()
    assert not finder.view.isVisible()
    finder.line.setText("")
    assert not finder.none.isVisible()


def test_shortcut_and_menu_are_shown_and_heard(finder: Finder) -> None:
    finder.line.setText("save")
    row = finder.view.currentIndex()

    assert row.siblingAtColumn(1).data() == "File"
    assert row.siblingAtColumn(2).data() == "Ctrl+S"
    assert row.siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Save checklist…, File, Ctrl+S"
    assert finder.line.accessibleName()
    assert finder.view.accessibleName()


def test_files_with_odd_names_are_found_by_them(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("&Files").addAction("R&&D <b>resume</b>.pdf")
    (found,) = commands(bar)

    assert found.name == "R&D <b>resume</b>.pdf"
    assert found.path == ("Files",)
    assert spoken("Save &as…") == "Save as…"


def test_files_that_are_forgotten_meanwhile_do_no_harm(qtbot: QtBot, finder: Finder, opened: MainWindow) -> None:
    opened._menus.recent_cleared.emit()
    finder.line.setText("resume.pdf")
    with qtbot.waitSignal(opened._menus.recent_asked) as asked:
        finder._run()

    assert asked.args is not None
    assert str(asked.args[0]).endswith("resume.pdf")


def test_the_model_keeps_its_word(finder: Finder) -> None:
    QAbstractItemModelTester(finder.fitting, QAbstractItemModelTester.FailureReportingMode.Fatal, finder)
    for text in ("o", "op", "opx", ""):
        finder.line.setText(text)
