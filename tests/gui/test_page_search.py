"""Words of the pages in the window: searched, chosen by the mouse, copied, dragged out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.made import DOCUMENT, DOCUMENT_WITH_WORDS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from checker.gui.page.search import PageSearch
from checker.gui.page.view import PageView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(620, 500)
    made.show()
    made.show_document(DOCUMENT_WITH_WORDS, ())
    return made


def at(view: PageView, page: int, x: float, y: float) -> QPoint:
    sheet = next(sheet for sheet in view._sheets if sheet.page.number == page)
    return view.mapFromScene(sheet.mapToScene(x, y))


def drag(view: PageView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_a_search_goes_to_its_places_one_by_one_and_round_again(view: PageView, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    view.found.connect(lambda number, of: told.append((number, of)))

    view.find_text("model")
    for by in (1, 1, -1):
        view.step_found(by)

    assert told == [(1, 3), (2, 3), (3, 3), (2, 3)]
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)  # the second one stands on page 2


def test_nothing_is_found_of_nothing(view: PageView) -> None:
    told: list[tuple[int, int]] = []
    view.found.connect(lambda number, of: told.append((number, of)))

    view.find_text("zebra")
    view.find_text("")

    assert told == [(0, 0), (0, 0)]
    assert view._words._items == []


def test_a_letter_that_stands_everywhere_makes_no_item_for_each_place(view: PageView) -> None:
    view.find_text("e")

    assert view._words.count == 7
    assert len(view._words._items) == 3  # one for each page, and one for the place that is gone to


def test_what_a_search_found_does_not_hide_marks_from_the_mouse(view: PageView) -> None:
    view.find_text("model")

    assert view.itemAt(at(view, 1, 70, 105)) in view._sheets


def test_the_mouse_chooses_words_and_keys_copy_them(view: PageView) -> None:
    drag(view, at(view, 1, 52, 105), at(view, 1, 95, 119))
    assert view.chosen_text == "Built a model\nin two weeks"[: len(view.chosen_text)]
    assert view.chosen_text.startswith("Built a model\nin")

    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.chosen_text

    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Built a model\nin two weeks\nAnother model\nThe last model"


def test_copying_nothing_leaves_the_clipboard_alone(view: PageView) -> None:
    QGuiApplication.clipboard().setText("before")

    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "before"


def test_a_click_lets_go_of_what_was_chosen(view: PageView) -> None:
    drag(view, at(view, 1, 52, 105), at(view, 1, 90, 105))
    assert view.chosen_text

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 1, 60, 105))

    assert view.chosen_text == ""


def test_chosen_words_are_dragged_out_as_plain_text(view: PageView, monkeypatch: pytest.MonkeyPatch) -> None:
    carried: list[str] = []
    monkeypatch.setattr(
        "checker.gui.page.view.QDrag.exec", lambda drag, _action: carried.append(drag.mimeData().text())
    )
    drag(view, at(view, 1, 52, 105), at(view, 1, 90, 105))

    drag(view, at(view, 1, 60, 105), at(view, 1, 300, 300))

    assert carried == [view.chosen_text]
    assert view.chosen_text.startswith("Built")


def test_another_resume_has_other_words(view: PageView) -> None:
    view.find_text("model")
    drag(view, at(view, 1, 52, 105), at(view, 1, 90, 105))

    view.show_document(DOCUMENT, ())

    assert view.chosen_text == ""
    assert view._words.count == 0


def test_the_line_steps_by_enter_and_leaves_by_escape(qtbot: QtBot) -> None:
    search = PageSearch()
    qtbot.addWidget(search)
    steps: list[int] = []
    search.stepped.connect(steps.append)
    search.open()
    QTest.keyClicks(search.line, "model")
    search.show_place(1, 3)
    assert search.place.text() == "1 of 3"
    search.show_place(0, 0)
    assert search.place.text() == "Not on the pages"

    QTest.keyClick(search.line, Qt.Key.Key_Return)
    QTest.keyClick(search.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignals([search.left, search.wanted]):
        QTest.keyClick(search.line, Qt.Key.Key_Escape)

    assert steps == [1, -1]
    assert search.isHidden()
    assert search.line.text() == ""


def test_a_page_can_be_shown_whole(view: PageView) -> None:
    view.fit_page()

    tall = view._sheets[0].sceneBoundingRect().height() * view.zoom
    assert 0.9 * view.viewport().height() < tall <= view.viewport().height()

    view.resize(620, 300)
    assert view._sheets[0].sceneBoundingRect().height() * view.zoom <= view.viewport().height()
