"""The plan pane: hours to set, rows to tick, a picture to save."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from gui.made import ADVICE, TODAY, make_made_report, make_result
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from checker.advising.plan import Means, Plan, plan
from checker.check import Result
from checker.checklist import Planned
from checker.gui.advice.plan_pane import PlanPane
from checker.gui.look import DARK, LIGHT, ON_PAPER, make_palette

if TYPE_CHECKING:
    from pathlib import Path

    from gui.conftest import MainWindow
    from pytestqt.qtbot import QtBot

    from checker.matching.report import Report


PLANNED = Planned(id="git-course", title="Learn Git", hours=4, week=1, last_week=1)


class Planner:
    """Makes plans, and remembers for which means."""

    def __init__(self) -> None:
        self.asked: list[Means] = []

    def __call__(self, report: Report, means: Means) -> Plan:
        self.asked.append(means)
        return plan(report, ADVICE, TODAY, means)


@pytest.fixture
def planner() -> Planner:
    return Planner()


@pytest.fixture
def pane(qtbot: QtBot, planner: Planner, settings: QSettings) -> PlanPane:
    made = PlanPane(planner, settings)
    qtbot.addWidget(made)
    made.show_result(make_result())
    made.resize(700, 600)
    made.show()
    return made


def click(qtbot: QtBot, pane: PlanPane, row: int) -> None:
    picture = pane.chart.picture()
    assert picture is not None
    place = QPoint(40, round(picture.top + (row + 0.5) * picture.line))
    qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=place)


def test_the_plan_stands_there_as_text_and_picture(pane: PlanPane) -> None:
    text = pane.view.toPlainText()
    assert "2 actions in 10 of 72 hours" in text
    assert "Learn Git" in text
    assert "Pack a model & serve it <b>anywhere</b>" in text
    assert "Weeks 1 to 2" in text
    assert "Learn Git" in pane.chart.accessibleDescription()
    assert pane.chart.accessibleName()
    assert pane.chart.height() > 4 * pane.fontMetrics().height()


def test_the_picture_takes_no_more_room_than_it_needs(pane: PlanPane) -> None:
    pane.resize(700, 1400)
    assert pane.view.geometry().height() > 900


def test_the_sum_tells_now_and_then(pane: PlanPane) -> None:
    report = make_made_report()
    assert pane.plan is not None
    after = pane.plan.after.points
    assert (
        f"now: {report.coverage.points:g} of {report.coverage.of} points. With this plan: {after:g}." in pane.sum.text()
    )


def test_a_plan_is_made_only_when_it_is_looked_at(qtbot: QtBot, planner: Planner, settings: QSettings) -> None:
    pane = PlanPane(planner, settings)
    qtbot.addWidget(pane)
    pane.show_result(make_result())
    pane.show_result(make_result(), stay=True)
    pane.hours.setValue(3)
    assert planner.asked == []
    pane.show()
    assert planner.asked == [Means(3, 12)]
    pane.hide()
    pane.show()
    assert len(planner.asked) == 1


def test_other_hours_make_another_plan_and_are_remembered(
    qtbot: QtBot, pane: PlanPane, planner: Planner, settings: QSettings
) -> None:
    pane.hours.setValue(1)
    pane.weeks.setValue(5)
    assert planner.asked[-1] == Means(1, 5)
    assert "1 actions in" in pane.view.toPlainText()
    again = PlanPane(planner, settings)
    qtbot.addWidget(again)
    assert again.means == Means(1, 5)


@pytest.mark.parametrize("stored", ["", "many", "0", "-4", "99999", "²"])
def test_what_was_stored_is_not_trusted(qtbot: QtBot, planner: Planner, settings: QSettings, stored: str) -> None:
    settings.setValue("hours_a_week", stored)
    pane = PlanPane(planner, settings)
    qtbot.addWidget(pane)
    assert 1 <= pane.hours.value() <= 80


def test_a_click_on_a_row_moves_the_coverage(qtbot: QtBot, pane: PlanPane) -> None:
    assert pane.plan is not None
    first = pane.plan.actions[0]
    click(qtbot, pane, 0)
    assert pane.ticked == {first.advice.id}
    assert pane.sum.text().endswith(f"With the 1 that you ticked: {first.coverage.points:g}.")
    assert "I mean to do this" in pane.view.toPlainText()
    click(qtbot, pane, 0)
    assert pane.ticked == frozenset()
    assert pane.sum.text().endswith(f"With this plan: {pane.plan.after.points:g}.")


def test_a_click_beside_the_rows_ticks_nothing(qtbot: QtBot, pane: PlanPane) -> None:
    click(qtbot, pane, -1)
    click(qtbot, pane, 2)
    assert pane.ticked == frozenset()


def test_the_text_ticks_too_and_leads_to_the_steps(qtbot: QtBot, pane: PlanPane) -> None:
    pane.view.anchorClicked.emit(QUrl("tick:git-course"))
    assert pane.ticked == {"git-course"}
    with qtbot.waitSignal(pane.advice_asked) as asked:
        pane.view.anchorClicked.emit(QUrl("steps:git-course"))
    assert asked.args == ["git-course"]


def test_ticks_stay_with_the_second_reading_and_go_with_another_resume(pane: PlanPane) -> None:
    pane.toggle("git-course")
    pane.show_result(make_result(), stay=True)
    assert pane.ticked == {"git-course"}
    pane.show_result(make_result())
    assert pane.ticked == frozenset()


def test_what_leaves_the_plan_is_no_longer_ticked_until_it_is_in_it_again(pane: PlanPane) -> None:
    pane.toggle("docker-project")
    pane.weeks.setValue(1)
    pane.hours.setValue(5)
    assert pane.ticked == frozenset()
    pane.weeks.setValue(12)
    assert pane.ticked == {"docker-project"}


def test_what_is_ticked_is_told_in_the_plans_order_with_its_weeks(qtbot: QtBot, pane: PlanPane) -> None:
    pane.toggle("git-course")
    with qtbot.waitSignal(pane.planned_changed) as told:
        pane.toggle("docker-project")
    assert pane.plan is not None
    expected = [(a.advice.id, a.advice.title, a.advice.hours, a.week, a.last_week) for a in pane.plan.actions]
    assert [(p.id, p.title, p.hours, p.week, p.last_week) for p in told.args[0]] == expected


def test_what_was_ticked_the_last_time_is_ticked_again(pane: PlanPane) -> None:
    pane.show_result(make_result(), (PLANNED,))
    assert pane.ticked == {"git-course"}
    assert "With the 1 that you ticked" in pane.sum.text()


def test_where_nothing_fits_it_says_so(pane: PlanPane) -> None:
    pane.weeks.setValue(1)
    pane.hours.setValue(1)
    assert "Nothing that fits into these hours" in pane.view.toPlainText()
    assert not pane.save.isEnabled()


def test_a_cut_title_is_told_in_full(pane: PlanPane, monkeypatch: pytest.MonkeyPatch) -> None:
    assert pane.plan is not None
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    picture = pane.chart.picture()
    assert picture is not None
    for height in (picture.top + 1, 1.0):
        place = QPointF(40, height).toPoint()
        QApplication.sendEvent(pane.chart, QHelpEvent(QHelpEvent.Type.ToolTip, place, place))
    assert told == [pane.plan.actions[0].advice.title, ""]


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_picture_has_the_looks_colours(pane: PlanPane, look: object) -> None:
    pane.chart.setPalette(make_palette(look))  # type: ignore[arg-type]
    pane.toggle("git-course")
    image = pane.chart.grab().toImage()
    drawn = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    wanted = {look.base, look.demonstrated, look.link, look.picked}  # type: ignore[attr-defined]
    assert {QColor(colour).name() for colour in wanted} <= drawn


@pytest.mark.parametrize("weeks", [1, 2, 12, 52, 104])
@pytest.mark.parametrize("width", [60.0, 320.0, 2000.0])
def test_the_picture_fits_any_width_and_any_weeks(pane: PlanPane, weeks: int, width: float) -> None:
    pane.weeks.setValue(weeks)
    picture = pane.chart.picture(width, ON_PAPER)
    assert picture is not None
    image = QImage(round(width), round(picture.height), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    picture.paint(painter)
    painter.end()
    assert image.pixelColor(0, 0).name() == ON_PAPER.base


def test_the_picture_is_saved_as_svg_and_png(pane: PlanPane, tmp_path: Path) -> None:
    pane.save_picture(tmp_path / "plan.svg")
    assert ET.parse(tmp_path / "plan.svg").getroot().tag.endswith("svg")  # noqa: S314 - our own file
    assert "Learn Git" in (tmp_path / "plan.svg").read_text(encoding="utf-8")
    pane.save_picture(tmp_path / "plan.PNG")
    image = QImage(str(tmp_path / "plan.PNG"))
    assert image.width() == 2 * 960
    assert not pane.trouble.isVisible()


def test_a_picture_that_cannot_be_saved_is_told_in_place(pane: PlanPane, tmp_path: Path) -> None:
    pane.save_picture(tmp_path / "none" / "plan.svg")
    assert pane.trouble.isVisible()
    assert "was not saved" in pane.trouble.text()
    pane.save_picture(tmp_path / "plan.svg")
    assert not pane.trouble.isVisible()


@pytest.mark.parametrize(("typed", "form", "saved"), [("a.png", "(*.svg)", "a.png"), ("a", "(*.png)", "a.png")])
def test_the_button_asks_where(
    pane: PlanPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, form: str, saved: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), form))
    pane.save.click()
    assert [path.name for path in tmp_path.glob("a*")] == [saved]


def test_the_window_has_it_between_what_to_do_and_the_checklist(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    order = [workspace.tabs.widget(number) for number in range(workspace.tabs.count())]
    assert order.index(workspace.suggestions) + 1 == order.index(workspace.plan) == order.index(workspace.checklist) - 1
    workspace.show_pane(2)
    assert workspace.tabs.currentWidget() is workspace.plan
    assert workspace.plan.plan is not None
    workspace.plan.view.anchorClicked.emit(QUrl("steps:docker-project"))
    assert workspace.tabs.currentWidget() is workspace.suggestions


def test_ticks_are_kept_with_the_resume_and_stand_in_its_checklist(
    qtbot: QtBot, opened: MainWindow, resume: Path, tmp_path: Path
) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.show_pane(2)
    workspace.plan.toggle("git-course")
    opened.save_checklist(tmp_path / "saved.md")
    assert "- [ ] Learn Git (Week 1, about 4 hours)" in (tmp_path / "saved.md").read_text(encoding="utf-8")

    another = tmp_path / "another.pdf"
    another.write_bytes(b"%PDF-1.7\n")
    for path, ticked in ((another, frozenset()), (resume, {"git-course"})):
        with qtbot.waitSignal(opened.engine.opening.found):  # type: ignore[union-attr]
            opened.open_path(path)
        assert workspace.plan.ticked == ticked
        workspace.show_pane(2)  # the plan is made, and nothing is lost by it
        assert {each.id for each in opened.checklist.planned} == ticked  # type: ignore[union-attr]


def test_a_checklist_alone_has_no_plan(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    assert isinstance(workspace.result, Result)
    workspace.result = None
    assert opened.checklist is not None
    workspace.show_checklist(opened.checklist)
    visible = [workspace.tabs.widget(n) for n in range(workspace.tabs.count()) if workspace.tabs.isTabVisible(n)]
    assert visible == [workspace.checklist]
