"""The findings as a list: its order, its filter, its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from gui.made import CATALOGUE, make_made_report
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import delete

from checker.gui.findings.coverage import parts
from checker.gui.findings.delegate import chips
from checker.gui.findings.filter import FindingsFilter
from checker.gui.findings.model import Category, FindingsModel, Role, told
from checker.gui.findings.pane import Findings
from checker.gui.standing import Standing
from checker.gui.terms import number
from checker.matching.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow

TITLES = {source.letter: source.title for source in CATALOGUE.sources}
EVERYTHING = [
    "Programming languages",
    "  SQL",
    "  Java",
    "  Python",
    "  C++",
    "Software engineering",
    "  Git",
    "  Docker",
]


def rows(model: QAbstractItemModel) -> list[str]:
    indexes = (model.index(number, 0) for number in range(model.rowCount()))
    return [f"{'' if index.data(Role.CATEGORY) else '  '}{index.data()}" for index in indexes]


@pytest.fixture
def model(qapp: object) -> Iterator[FindingsModel]:
    assert qapp
    made = FindingsModel()
    made.set_report(make_made_report())
    yield made
    delete(made)


@pytest.fixture
def shown(model: FindingsModel) -> Iterator[FindingsFilter]:
    made = FindingsFilter(model)
    yield made
    delete(made)  # left to Python's collector, it might outlive its model


@pytest.fixture
def pane(qtbot: QtBot) -> Findings:
    made = Findings(TITLES)
    qtbot.addWidget(made)
    made.show_report(make_made_report())
    made.resize(500, 400)
    made.show()
    return made


def test_the_model_keeps_qts_rules(model: FindingsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.set_report(None)
    model.set_report(make_made_report())


def test_the_filter_keeps_qts_rules(shown: FindingsFilter, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shown)
    shown.set_text("git")
    shown.set_standings(frozenset({Standing.MISSING}))
    shown.set_text("")


def test_an_empty_report_has_no_rows(model: FindingsModel) -> None:
    model.set_report(Report((), (), make_made_report().coverage))

    assert rows(model) == []


def test_what_is_missing_comes_first_and_what_is_not_needed_last(shown: FindingsFilter) -> None:
    assert rows(shown) == EVERYTHING


@pytest.mark.parametrize(
    ("text", "standings", "left"),
    [
        ("", set(), EVERYTHING),
        ("GIT", set(), ["Software engineering", "  Git"]),
        ("ock", set(), ["Software engineering", "  Docker"]),
        ("python and", set(), ["Programming languages", "  SQL", "  Python"]),
        ("  java ", set(), ["Programming languages", "  Java"]),
        ("", {Standing.LISTED}, ["Programming languages", "  SQL", "  Java"]),
        ("", {Standing.MISSING}, ["Software engineering", "  Git", "  Docker"]),
        ("", {Standing.DEMONSTRATED, Standing.LISTED}, ["Programming languages", "  SQL", "  Java", "  Python"]),
        ("docker", {Standing.LISTED}, []),
        ("no such thing", set(), []),
    ],
)
def test_filtering(shown: FindingsFilter, text: str, standings: set[Standing], left: list[str]) -> None:
    shown.set_text(text)
    shown.set_standings(frozenset(standings))

    assert rows(shown) == left


def test_a_filter_that_is_taken_off_leaves_everything(shown: FindingsFilter) -> None:
    shown.set_text("git")
    shown.set_standings(frozenset({Standing.LISTED}))
    shown.set_text("")
    shown.set_standings(frozenset())

    assert rows(shown) == EVERYTHING


def test_a_category_says_how_many_are_shown(model: FindingsModel) -> None:
    headings = [row for row in model.rows if isinstance(row, Category)]

    assert [heading.counts for heading in headings] == [(3, 3), (0, 2)]  # C++ is not needed


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("python", "“Python” on page 1, and 1 more"),
        ("java", "“Java” on page 2"),
        ("cpp", "not needed: Java covers it"),
        ("docker", ""),
    ],
)
def test_a_row_tells_what_was_found(id_: str, words: str) -> None:
    assert told(make_made_report().finding(id_)) == words


def test_a_row_can_be_heard(model: FindingsModel) -> None:
    heard = model.index_of("python").data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard == "Python, Demonstrated, “Python” on page 1, and 1 more"


def test_letters_keep_their_columns(pane: Findings) -> None:
    row = pane.rect()
    report = make_made_report()
    places = {letter: place.left() for letter, place in chips(row, report.finding("git"))}

    assert [letter for letter, _ in chips(row, report.finding("docker"))] == ["B"]
    assert chips(row, report.finding("docker"))[0][1].left() == places["B"]
    assert places["A"] < places["B"] < places["C"] < row.right()


def test_going_to_a_row_by_keys_tells(qtbot: QtBot, pane: Findings) -> None:
    pane.pick("sql")
    with qtbot.waitSignal(pane.finding_picked) as told_:
        qtbot.keyClick(pane.view, Qt.Key.Key_Down)

    assert told_.args == ["java"]
    assert pane.picked == "java"


def test_picking_by_program_is_silent(qtbot: QtBot, pane: Findings) -> None:
    with qtbot.assertNotEmitted(pane.finding_picked):
        pane.pick("git")
        pane.show_report(make_made_report())

    assert pane.picked == "git"


def test_a_hidden_finding_that_must_be_shown_takes_the_filter_off(qtbot: QtBot, pane: Findings) -> None:
    pane.search.setText("docker")
    with qtbot.waitSignal(pane.filter_dropped):
        pane.pick("python")

    assert pane.search.text() == ""
    assert pane.picked == "python"


def test_finding_nothing_is_said(pane: Findings) -> None:
    pane.search.setText("no such thing")
    assert pane.nothing.isVisible()
    pane.search.clear()
    assert not pane.nothing.isVisible()


def test_rows_are_painted(pane: Findings) -> None:
    pane.pick("python")
    picture = pane.grab().toImage()

    assert len({picture.pixel(x, y) for x in range(0, 500, 7) for y in range(40, 300, 3)}) > 4


def test_the_parts_of_the_coverage_add_up_to_it() -> None:
    report = make_made_report()

    assert sum(part.demonstrated + part.listed for part in parts(report)) == report.coverage.points
    assert sum(part.of for part in parts(report)) == report.coverage.of
    assert [(part.name, part.points) for part in parts(report)] == [
        ("Programming languages", "3 of 4 points"),
        ("Software engineering", "0 of 4 points"),
    ]


def test_a_click_on_a_bar_goes_to_its_category(opened: MainWindow, qtbot: QtBot) -> None:
    workspace = opened.workspace
    assert workspace is not None
    chart, view = workspace.details.chart, workspace.findings.view
    assert chart.isVisible()
    assert "Software engineering: 0 of 4 points" in chart.accessibleDescription()
    workspace.findings.filter_by_standing(frozenset({Standing.DEMONSTRATED}))  # hides it

    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(30, chart.height() - 20))

    qtbot.waitUntil(lambda: workspace.findings._category("Software engineering").isValid())
    assert view.visualRect(workspace.findings._category("Software engineering")).isValid()


def test_the_picture_of_the_whole_gives_way_to_a_finding_and_to_notes(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    details = workspace.details

    details.show_finding("git")
    assert (details.chart.isVisible(), details.view.isVisible()) == (False, True)
    details.show_overview()
    assert (details.chart.isVisible(), details.view.isVisible()) == (True, False)
    details.show_notes()
    assert (details.chart.isVisible(), details.view.isVisible()) == (False, True)


def test_a_category_shows_the_whole_again(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.details.show_finding("git")

    workspace.findings.view.setCurrentIndex(workspace.findings._category("Software engineering"))

    assert workspace.details.chart.isVisible()


def test_a_finding_is_copied_with_its_words(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.findings.pick("python")

    QTest.keyClick(workspace.findings.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == (
        "Python: Demonstrated\n“Python” (page 1, skills)\n“Python and SQL” (page 1, skills)"
    )


def test_findings_are_kept_by_document_and_by_group(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    findings = workspace.findings

    findings.wanted.letters["C"].trigger()
    assert rows(findings.shown) == [
        "Programming languages",
        "  Java",
        "  C++",
        "Software engineering",
        "  Git",
    ]
    findings.wanted.one_of.trigger()
    assert rows(findings.shown) == ["Programming languages", "  Java", "  C++"]
    assert findings.wanted.text() == "Filter: C, one of a group"
    findings.pick("python")  # hidden by both
    assert findings.picked == "python"
    assert findings.wanted.text() == "Filter"
    assert rows(findings.shown) == EVERYTHING


def test_a_filter_keeps_what_is_selected(pane: Findings, qtbot: QtBot) -> None:
    pane.pick("python")

    with qtbot.assertNotEmitted(pane.finding_picked):
        pane.search.setText("pyth")
        pane.search.clear()

    assert pane.picked == "python"
    pane.search.setText("git")
    assert pane.picked is None


def test_a_long_list_is_whole_in_the_end(pane: Findings, qtbot: QtBot) -> None:
    once = make_made_report()
    many = tuple(
        replace(finding, requirement=msgspec.structs.replace(finding.requirement, id=f"{finding.requirement.id}-{n}"))
        for n in range(200)
        for finding in once.findings
    )

    pane.show_report(replace(once, findings=many, groups=()))
    qtbot.waitUntil(lambda: pane.view.visualRect(pane.shown.index(len(many), 0)).isValid())
    pane.pick("docker-199")

    assert pane.shown.rowCount() == len(many) + 2
    qtbot.waitUntil(lambda: pane.view.viewport().rect().intersects(pane.view.visualRect(pane.view.currentIndex())))


@pytest.mark.parametrize(("value", "told_as"), [(74, "74"), (74.5, "74.5"), (0, "0"), (103.0, "103")])
def test_a_number_has_no_more_digits_than_it_needs(value: float, told_as: str) -> None:
    assert number(value) == told_as
