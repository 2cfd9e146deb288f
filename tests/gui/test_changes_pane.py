"""The changes pane and the history in a window whose reader is a fake: what is shown, cleared, kept off and told."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from gui.made import ADVICE, CATALOGUE, FAKE_READER, MadeJudge, evidence
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from checker.comparison import Comparison, compare
from checker.gui.changes.history_chart import HistoryChart
from checker.gui.changes.model import ChangesModel, Column
from checker.gui.changes.versions import Earlier
from checker.gui.changes.words import counted, covered, sentence
from checker.gui.look import DARK
from checker.gui.main_window import MainWindow
from checker.history import Entry
from checker.matching.catalogue import Status
from checker.matching.report import Coverage, Evidence, make_report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from checker.check import Result
    from checker.gui.changes.versions import Versions
    from checker.gui.workspace import Workspace
    from checker.matching.corrections import Corrections
    from checker.reading.document import Document

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
MISSING, LISTED, DEMONSTRATED = Status.MISSING, Status.LISTED, Status.DEMONSTRATED


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def versions_of(window: MainWindow) -> Versions:
    assert window.versions is not None
    return window.versions


def found(**shown: Status) -> dict[str, tuple[Evidence, ...]]:
    return {id_: (evidence(f"{id_} words", 1, 72, status),) for id_, status in shown.items()}


def compared() -> Comparison:
    before = make_report(CATALOGUE, found(python=DEMONSTRATED, java=LISTED, cpp=LISTED), {})
    after = make_report(CATALOGUE, found(python=LISTED, docker=LISTED, git=DEMONSTRATED, cpp=LISTED), {})
    return compare(before, after)


def history(*points: float) -> tuple[Entry, ...]:
    return tuple(Entry(NOON + timedelta(days=n), str(n), Coverage(each, 8), {}) for n, each in enumerate(points))


# What is said


def test_a_sentence_names_what_changed_with_the_words_and_what_it_comes_to() -> None:
    assert counted(compared()) == "2 gained, 1 weakened, 1 lost"
    assert sentence(compared()) == (
        "Gained: Git (“git words”), Docker (“docker words”). Weakened: Python (“python words”). "
        "Lost: Java (“java words”). Coverage: from 2.5 to 5 of 8 points. Now shown on your checklist: Git."
    )


def test_only_a_few_are_named_and_the_rest_counted() -> None:
    after = make_report(CATALOGUE, found(**dict.fromkeys(("python", "sql", "java", "docker", "git"), LISTED)), {})
    comparison = compare(make_report(CATALOGUE, {}, {}), after)

    assert "and 2 more." in sentence(comparison)
    assert counted(comparison) == "5 gained"


def test_long_words_are_cut_and_coverage_of_two_sums_says_both() -> None:
    long = {"docker": (evidence("word " * 30, 1, 72),)}
    before, after = make_report(CATALOGUE, {}, {}), make_report(CATALOGUE, long, {})

    assert len(sentence(compare(before, after))) < 160
    assert covered(Comparison((), Coverage(1, 8), Coverage(1, 8))) == "Coverage stays at 1 of 8 points."
    assert covered(Comparison((), Coverage(1, 8), Coverage(2, 9))) == "Coverage: from 1 of 8 to 2 of 9 points."


# The table


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = ChangesModel()
    qtmodeltester.check(model)
    model.set_comparison(compared())
    model.set_look(DARK)
    qtmodeltester.check(model)


def test_a_row_says_requirement_before_after_and_words() -> None:
    model = ChangesModel()
    model.set_comparison(compared())
    rows = [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]

    assert rows == [
        ["Java", "Listed only", "Not needed", "Before: “Used java words at work.”\nNot needed: C++ is shown."],
        [
            "Python",
            "Demonstrated",
            "Listed only",
            "Before: “Used python words at work.”\nNow: “Used python words at work.”",
        ],
        ["Git", "Missing", "Demonstrated", "Now: “Used git words at work.”"],
        ["Docker", "Missing", "Listed only", "Now: “Used docker words at work.”"],
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Lost: Java"
    assert model.index(0, Column.BEFORE).data(Qt.ItemDataRole.DecorationRole) is not None


def test_words_of_a_resume_are_never_markup_in_a_tooltip() -> None:
    model = ChangesModel()
    bad = {"docker": (evidence("<b>Docker</b>", 1, 72),)}
    model.set_comparison(compare(make_report(CATALOGUE, {}, {}), make_report(CATALOGUE, bad, {})))

    assert "<b>" not in model.index(0, Column.WORDS).data(Qt.ItemDataRole.ToolTipRole)


def test_nothing_to_compare_yet_says_how_to_come_by_it(opened: MainWindow) -> None:
    pane = workspace_of(opened).changes
    opened._menus.panes[5].trigger()

    assert pane.title.text() == "Nothing was compared yet"
    assert "Save" in pane.sum.text() or "save" in pane.sum.text()
    assert not pane.table.isVisible()
    assert pane.focus_place is pane.compare


def test_a_comparison_without_a_difference_says_so(opened: MainWindow) -> None:
    pane = workspace_of(opened).changes
    same = make_report(CATALOGUE, {}, {})
    pane.show_comparison(compare(same, same), "one and the other")

    assert pane.title.text() == "one and the other"
    assert pane.sum.text() == "Nothing changed for these requirements. Coverage stays at 0 of 8 points."


def test_nothing_can_be_compared_before_something_is_open(window: MainWindow) -> None:
    assert not window._menus.compare.isEnabled()
    versions_of(window).ask_for_other()
    assert not versions_of(window).other._progress.isActive()


# What may be compared


def rewrite(qtbot: QtBot, window: MainWindow, path: Path, signal: str) -> None:
    """The next version in the place of what is shown."""
    qtbot.waitUntil(lambda: versions_of(window).watch._seen is not None)
    with qtbot.waitSignal(getattr(window.opening, signal), timeout=30_000):
        path.write_bytes(b"%PDF-1.7 the next %%EOF")


def test_what_only_the_quick_reading_has_is_shown_but_not_compared(
    qtbot: QtBot, window: MainWindow, resume: Path
) -> None:
    """The reader of record may find more in it, or less: nothing was gained or lost by that."""
    half = resume.rename(resume.with_name("half.pdf"))
    window.open_path(half)
    qtbot.waitUntil(lambda: "second reading" in window.strip.text)
    window.strip.hide()
    rewrite(qtbot, window, half, "renewed")

    assert versions_of(window)._latest is None
    assert workspace_of(window).changes.title.text() == "Nothing was compared yet"
    qtbot.waitUntil(lambda: "second reading" in window.strip.text)
    assert workspace_of(window).changes.chart.entries == ()


class SharperWithTwo(MadeJudge):
    """Finds nothing where only the reader of record has read."""

    def result(
        self, document: Document, second: Document | None = None, corrections: Corrections | None = None
    ) -> Result:
        made = super().result(document, second, corrections)
        return made if second is not None else dataclasses.replace(made, report=make_report(CATALOGUE, {}, {}))


def test_what_a_second_reading_adds_to_one_version_alone_is_no_difference(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, resume: Path
) -> None:
    window = MainWindow(
        settings, tmp_path / "kept", load=lambda: SharperWithTwo(CATALOGUE, ADVICE), reader_command=FAKE_READER
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.versions is not None)
    twice = resume.rename(resume.with_name("twice.pdf"))
    assert window.opening is not None
    with qtbot.waitSignal(window.opening.settled, timeout=30_000):
        window.open_path(twice)
    versions = versions_of(window)
    assert versions._latest is not None
    both = versions._latest
    alone = dataclasses.replace(both, digest="", result=versions._judge.result(both.result.document))
    comparison = versions._comparison(Earlier(alone, ""))

    assert comparison is not None
    assert comparison.differences == ()
    assert len(both.result.report.findings[0].evidence) == 2
    window.close()


def test_the_first_look_at_the_next_version_is_not_shown(qtbot: QtBot, window: MainWindow, resume: Path) -> None:
    twice = resume.rename(resume.with_name("twice.pdf"))
    assert window.opening is not None
    with qtbot.waitSignal(window.opening.settled, timeout=30_000):
        window.open_path(twice)
    shown: list[bool] = []
    window.opening.renewed.connect(lambda result: shown.append(result.second is not None))
    window.opening.found.connect(lambda _: shown.append(False))
    rewrite(qtbot, window, twice, "settled")

    assert shown == [True]


# The history


def test_a_resume_that_is_opened_begins_its_history(opened: MainWindow) -> None:
    chart = workspace_of(opened).changes.chart

    assert [entry.coverage for entry in chart.entries] == [Coverage(3, 8)]


def test_a_history_is_cleared_on_demand(opened: MainWindow, resume: Path) -> None:
    pane = workspace_of(opened).changes
    opened._menus.panes[5].trigger()
    assert pane.chart.isVisible()
    pane.clear.click()

    assert pane.chart.entries == ()
    assert pane.nothing.isVisible()
    assert not pane.clear.isEnabled()
    assert versions_of(opened).timeline.entries(opened._keeper.place_of(resume).stem) == ()


def open_again(qtbot: QtBot, window: MainWindow, resume: Path, content: bytes) -> None:
    resume.write_bytes(content)
    assert window.opening is not None
    with qtbot.waitSignal(window.opening.settled):
        window.open_path(resume)


def test_no_more_is_kept_once_the_user_wants_no_history(
    qtbot: QtBot, opened: MainWindow, resume: Path, settings: QSettings
) -> None:
    pane = workspace_of(opened).changes
    assert pane.keep.isChecked()
    pane.keep.click()
    open_again(qtbot, opened, resume, b"%PDF-1.7 the next")
    assert len(pane.chart.entries) == 1
    assert not pane.keep.isChecked()
    assert str(settings.value("keep_history")).lower() == "false"

    pane.keep.click()
    open_again(qtbot, opened, resume, b"%PDF-1.7 another")
    assert len(pane.chart.entries) == 2


def test_no_history_means_no_file(qtbot: QtBot, window: MainWindow, resume: Path, settings: QSettings) -> None:
    settings.setValue("keep_history", "false")  # as it stands in a file
    open_again(qtbot, window, resume, b"%PDF-1.7")

    assert not window._keeper.history_file.exists()
    assert not workspace_of(window).changes.keep.isChecked()
    assert workspace_of(window).changes.chart.entries == ()


def test_a_history_that_cannot_be_kept_is_told_and_costs_nothing_else(
    qtbot: QtBot, window: MainWindow, resume: Path
) -> None:
    window._keeper.history_file.mkdir(parents=True)
    open_again(qtbot, window, resume, b"%PDF-1.7")

    assert window.strip.text.startswith("The history was not kept")
    assert workspace_of(window).has_result


def test_a_damaged_history_is_put_aside_and_told(qtbot: QtBot, window: MainWindow, resume: Path) -> None:
    file = window._keeper.history_file
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database" * 100)
    open_again(qtbot, window, resume, b"%PDF-1.7")

    assert "damaged" in window.strip.text
    assert file.with_suffix(".unreadable").exists()
    assert len(workspace_of(window).changes.chart.entries) == 1


# The picture


@pytest.fixture
def chart(qtbot: QtBot) -> HistoryChart:
    made = HistoryChart()
    qtbot.addWidget(made)
    made.resize(500, 200)
    return made


@pytest.mark.parametrize("points", [(), (0,), (8,), (0, 8), (3, 3), (7.5, 8, 7.9), tuple(range(8)) * 40])
def test_every_version_has_its_place_in_the_picture(chart: HistoryChart, points: tuple[float, ...]) -> None:
    chart.show_entries(history(*points))
    chart.grab()
    places = chart.places()

    assert len(places) == len(points)
    assert all(chart.rect().adjusted(0, 5, 0, -20).contains(place.toPoint()) for place in places)
    assert [place.x() for place in places] == sorted(place.x() for place in places)
    higher = [b.y() < a.y() for a, b in pairwise(places)]
    assert higher == [b > a for a, b in pairwise(points)]


def test_more_points_of_more_are_not_more_coverage(chart: HistoryChart) -> None:
    """A newer program may ask for more."""
    chart.show_entries((Entry(NOON, "a", Coverage(4, 8), {}), Entry(NOON, "b", Coverage(5, 10), {})))

    assert chart.places()[0].y() == pytest.approx(chart.places()[1].y())


def test_the_history_is_told_to_who_cannot_see_it(chart: HistoryChart) -> None:
    chart.show_entries(history(3.5, 4))

    assert chart.accessibleName() == "Coverage over time"
    assert chart.accessibleDescription().count("of 8 points") == 2
    assert chart.accessibleDescription().endswith("4 of 8 points")
    assert "20" in chart.accessibleDescription()


def test_a_dot_that_is_pointed_at_tells_its_day_and_points(chart: HistoryChart) -> None:
    chart.show_entries(history(3.5, 4))
    chart.show()
    place = chart.places()[0].toPoint()
    for point, told in ((place, "3.5 of 8 points"), (place + QPoint(60, 0), "")):
        QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, point, chart.mapToGlobal(point)))
        assert (told in QToolTip.text()) if told else not QToolTip.isVisible() or QToolTip.text() != told


def test_a_password_opens_only_the_file_that_was_asked_for_last(
    qtbot: QtBot, opened: MainWindow, resume: Path, tmp_path: Path
) -> None:
    versions, opening = opened.versions, opened.opening
    assert versions is not None
    assert opening is not None
    with qtbot.waitSignal(opening.locked):
        opened.open_path(tmp_path / "locked-one.pdf")
    with qtbot.waitSignal(versions.other.asked):
        versions.other.open(tmp_path / "locked-two.pdf")
    with qtbot.waitSignal(versions.other.read):
        opened.strip.password_given.emit("secret")
    assert not opening.is_busy
    assert opening.shown == resume

    with qtbot.waitSignal(versions.other.asked):
        versions.other.open(tmp_path / "locked-two.pdf")
    with qtbot.waitSignal(opening.locked):
        opened.open_path(tmp_path / "locked-one.pdf")
    assert versions.other._opening is None
    with qtbot.waitSignal(opening.settled):
        opened.strip.password_given.emit("secret")
    assert opening.shown == tmp_path / "locked-one.pdf"
