"""The pages and the evidence on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gui.made import DOCUMENT, make_made_report
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checker.gui.page.marks import AIR, Mark, MarkItem, line_rects, marks_of
from checker.gui.page.sheet import Sheet
from checker.gui.page.view import MOST_PIXELS, PageView
from checker.gui.standing import Standing
from checker.reading.document import Box, Document, Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MARKS = marks_of(make_made_report())


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(620, 500)
    made.show()
    made.show_document(DOCUMENT, MARKS)
    return made


def item_of(view: PageView, text: str) -> MarkItem:
    item = view._layer.item(next(mark for mark in view.marks if mark.text == text))
    assert item is not None
    return item


def middle_of(view: PageView, text: str) -> QPoint:
    item = item_of(view, text)
    return view.mapFromScene(item.mapToScene(item.area.center()))


def test_words_that_show_several_requirements_are_one_mark() -> None:
    assert [(mark.text, mark.ids) for mark in MARKS] == [
        ("Python", ("python",)),
        ("Python and SQL", ("python", "sql")),
        ("Java", ("java",)),
    ]
    assert [mark.standing for mark in MARKS] == [Standing.DEMONSTRATED, Standing.LISTED, Standing.LISTED]


def test_words_of_a_line_share_a_rectangle() -> None:
    line = (Box(10, 10, 40, 20), Box(43, 10, 80, 20), Box(84, 11, 99, 20))
    rects = line_rects((*line, Box(10, 24, 30, 34), Box(300, 24, 320, 34)))

    assert [(rect.left() + AIR, rect.right() - AIR) for rect in rects] == [(10, 99), (10, 30), (300, 320)]


def test_boxes_lie_on_their_words(view: PageView) -> None:
    area = item_of(view, "Java").area
    page = item_of(view, "Java").parentItem()

    assert (area.left(), area.top(), area.right(), area.bottom()) == (72 - AIR, 700 - AIR, 112 + AIR, 712 + AIR)
    assert page is not None
    assert page.pos().y() > 842


def test_a_tooltip_names_requirement_and_status(view: PageView) -> None:
    item = item_of(view, "Python and SQL")
    QTest.mouseMove(view.viewport(), middle_of(view, "Python and SQL") - QPoint(300, 0))
    QTest.mouseMove(view.viewport(), middle_of(view, "Python and SQL"))
    assert item.toolTip() == "Python: Listed only\nSQL: Listed only"


def test_listed_is_dashed_and_demonstrated_is_not(view: PageView) -> None:
    """Told by the picture: along the upper edge of a dashed box there are gaps."""
    view.zoom_by(3)
    gaps = {}
    for text in ("Python", "Python and SQL"):
        view.centerOn(item_of(view, text))
        QApplication.processEvents()
        area = view.mapFromScene(item_of(view, text).mapRectToScene(item_of(view, text).area)).boundingRect()
        picture = view.viewport().grab().toImage()
        edge = [picture.pixelColor(x, area.top()) for x in range(area.left() + 10, area.right() - 10)]
        gaps[text] = sum(colour.lightness() > 200 for colour in edge)

    assert gaps["Python"] == 0
    assert gaps["Python and SQL"] > 10


def test_clicking_a_box_tells_and_picks_it(qtbot: QtBot, view: PageView) -> None:
    with qtbot.waitSignal(view.evidence_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, "Python"))

    assert told.args == [MARKS[0]]
    assert view.picked == MARKS[0]


def test_going_to_evidence_brings_it_into_sight(view: PageView) -> None:
    view.go_to(MARKS[2])

    assert view.viewport().rect().contains(middle_of(view, "Java"))
    assert view.picked == MARKS[2]


def marked_sheets(view: PageView) -> list[int]:
    """The pages whose marks lie on them already."""
    sheets = (item for item in view.scene().items() if isinstance(item, Sheet))
    return sorted(sheet.page.number for sheet in sheets if any(isinstance(on, MarkItem) for on in sheet.childItems()))


def many_pages() -> tuple[Document, tuple[Mark, ...]]:
    """Twenty pages with a mark on each."""
    pages = tuple(replace(DOCUMENT.pages[0], number=number) for number in range(1, 21))
    return replace(DOCUMENT, pages=pages), tuple(replace(MARKS[0], page=page.number) for page in pages)


def test_pages_out_of_sight_get_their_marks_while_the_window_goes_on(qtbot: QtBot, view: PageView) -> None:
    document, marks = many_pages()
    view.show_document(document, marks)

    assert marked_sheets(view) == [1]
    assert view.marks == marks
    qtbot.waitUntil(lambda: marked_sheets(view) == list(range(1, 21)))


def test_a_mark_out_of_sight_can_be_gone_to_at_once(view: PageView) -> None:
    document, marks = many_pages()
    view.show_document(document, marks)
    view.go_to(marks[14])

    assert view.picked == marks[14]
    assert marked_sheets(view) == [1, 15]


def test_other_marks_take_the_place_of_those_that_are_not_all_there_yet(qtbot: QtBot, view: PageView) -> None:
    document, marks = many_pages()
    view.show_document(document, marks)
    view.update_marks(marks[10:12])

    qtbot.waitUntil(lambda: marked_sheets(view) == [11, 12])
    assert view.marks == marks[10:12]


def test_stepping_goes_round(qtbot: QtBot, view: PageView) -> None:
    seen = []
    for step in (1, 1, 1, 1, -1):
        with qtbot.waitSignal(view.evidence_clicked):
            view.step(step)
        seen.append(view.picked)

    assert seen == [MARKS[0], MARKS[1], MARKS[2], MARKS[0], MARKS[2]]


def test_stepping_without_evidence_does_nothing(view: PageView) -> None:
    view.show_document(DOCUMENT, ())
    view.step(1)

    assert view.picked is None


def test_pictures_are_asked_for_as_wide_as_they_are_shown(qtbot: QtBot, view: PageView) -> None:
    with qtbot.waitSignal(view.picture_wanted) as told:
        view.fit_width()

    assert told.args == [1, round(595 * view.zoom * view.devicePixelRatioF())]


def test_pictures_that_are_there_are_not_asked_for_again(qtbot: QtBot, view: PageView) -> None:
    asked: list[tuple[int, int]] = []
    view.picture_wanted.connect(lambda *what: asked.append(what))
    qtbot.waitUntil(lambda: bool(asked))
    for page, width in tuple(asked):
        view.set_picture(page, picture(width // 2))  # the reader may give less than it was asked for
    qtbot.wait(120)

    assert len(asked) == len({page for page, _ in asked})


def test_a_picture_is_drawn_in_its_page(view: PageView) -> None:
    view.set_picture(1, picture(595))
    shown = view.viewport().grab().toImage()

    assert shown.pixelColor(middle_of(view, "Python") + QPoint(0, 100)) == QColor("#336699")


def test_huge_pages_ask_for_no_huge_pictures(qtbot: QtBot, view: PageView) -> None:
    asked: list[tuple[int, int]] = []
    view.picture_wanted.connect(lambda *what: asked.append(what))
    view.show_document(Document("poster.pdf", (Page(1, 100.0, 144_000.0),), ()), ())
    view.zoom_by(8)
    qtbot.waitUntil(lambda: bool(asked))

    assert asked[-1][1] ** 2 * 1440 <= MOST_PIXELS * 1.1


def test_the_width_fits_until_somebody_zooms(view: PageView) -> None:
    view.resize(900, 500)
    assert abs(view.sceneRect().width() * view.zoom - view.viewport().width()) < 4
    before = view.zoom
    view.zoom_by(2)
    view.resize(700, 500)
    assert view.zoom == pytest.approx(before * 2)
    view.fit_width()
    assert abs(view.sceneRect().width() * view.zoom - view.viewport().width()) < 4


def test_the_wheel_zooms_with_ctrl(view: PageView) -> None:
    before = view.zoom
    turn = QWheelEvent(
        QPointF(100, 100),
        QPointF(100, 100),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's
    )
    QApplication.sendEvent(view.viewport(), turn)

    assert view.zoom > before


def picture(width: int) -> QImage:
    made = QImage(width, width * 842 // 595, QImage.Format.Format_RGB32)
    made.fill(QColor("#336699"))
    return made


def test_a_resume_is_opened_at_its_top_wherever_the_mouse_is(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(270, 700)  # small, so that all pages fit, until it is laid out
    QCursor.setPos(view.mapToGlobal(QPoint(100, 120)))  # where the file was dropped
    view.show_document(DOCUMENT, MARKS)
    view.resize(620, 700)
    view.show()
    view.resize(620, 680)

    assert view.mapToScene(QPoint(0, 0)).y() <= 0


def test_a_wider_window_keeps_the_line_at_the_top(view: PageView) -> None:
    view.verticalScrollBar().setValue(300)
    top = view.mapToScene(QPoint(0, 0)).y()

    view.resize(900, 500)

    assert view.mapToScene(QPoint(0, 0)).y() == pytest.approx(top, abs=2)
