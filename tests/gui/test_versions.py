"""The next version of the resume in a running window: watched, read again, compared, ticked, and kept in a history."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from reading.papers import Paper

from checker.gui.changes.model import Column
from checker.gui.judge import Judge, load_judge
from checker.gui.main_window import MainWindow
from checker.matching.catalogue import Status
from checker.matching.report import Coverage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from checker import checklist as lists
    from checker.gui.changes.versions import Versions
    from checker.gui.workspace import Workspace

PATIENCE = 30_000  # milliseconds for a reading, on a machine that has much to do
SKILLS, JOB = ("Skills", "Python, PyTorch"), ("Experience", "Engineer, Quokka Ltd, 2019 - 2024")


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.gui.changes.file_watch.REST", 30)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


def pdf(*lines: str, password: str | None = None, pages: int = 1) -> bytes:
    paper = Paper(password=password).text(50, 60, "Ada Quokka", size=20)
    for number, line in enumerate(lines):
        paper.text(50, 100 + 16 * number, line, size=13 if line in {"Skills", "Experience"} else 10)
    for _ in range(pages - 1):
        paper.canvas.showPage()
        paper.text(50, 60, "Hobbies and more")
    return paper.data()


GIT = "Moved twelve teams to Git"
FIRST = pdf("Skills", "Python, PyTorch, Java", *JOB)
# Java is lost, PyTorch strengthened, Git and with PyTorch machine learning gained; Python is listed as before.
SECOND = pdf(*SKILLS, *JOB, "Tuned PyTorch", GIT)


@cache
def judge() -> Judge:
    return load_judge()


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(settings, tmp_path / "kept", load=judge)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.versions is not None)
    yield made
    made.close()


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "ada.pdf"
    path.write_bytes(FIRST)
    return path


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def versions_of(window: MainWindow) -> Versions:
    assert window.versions is not None
    return window.versions


def open_to_the_end(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    assert window.opening is not None
    with qtbot.waitSignal(window.opening.settled, timeout=PATIENCE):
        window.open_path(path)
    qtbot.waitUntil(lambda: versions_of(window).watch._seen is not None)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, resume: Path) -> MainWindow:
    open_to_the_end(qtbot, window, resume)
    return window


def save(qtbot: QtBot, window: MainWindow, path: Path, content: bytes) -> None:
    """As most programs save: another file takes the name."""
    other = path.with_name("half.tmp")
    other.write_bytes(content)
    assert window.opening is not None
    with qtbot.waitSignal(window.opening.settled, timeout=PATIENCE):
        other.replace(path)


def rows(window: MainWindow) -> dict[str, tuple[str, str, str]]:
    model = workspace_of(window).changes.model
    cells = [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]
    return {row[0]: tuple(row[1:]) for row in cells}


def item(window: MainWindow, id_: str) -> lists.Item:
    assert window.checklist is not None
    return next(each for each in window.checklist.items if each.id == id_)


def test_a_saved_resume_is_read_again_and_a_strip_says_what_changed(
    qtbot: QtBot, opened: MainWindow, resume: Path
) -> None:
    assert not opened.strip.isVisible()
    save(qtbot, opened, resume, SECOND)

    assert opened.strip.isVisible()
    assert not opened.strip.is_trouble
    assert "ada.pdf was saved: 2 gained, 1 strengthened, 1 lost" in opened.strip.text
    for told in (
        "Gained: Machine learning (“PyTorch”), Version control (Git) (“Git”).",
        "Strengthened: PyTorch. Lost: Java.",
        "Coverage: from 4.5 to 8.5 of 103 points.",
        "Now shown on your checklist: Machine learning, Version control (Git), PyTorch.",
    ):
        assert told in opened.strip.text
    assert opened.statusBar().currentMessage() == "Read ada.pdf: 4 of 68 requirements found."


def test_the_strip_leads_to_a_table_of_what_changed(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    save(qtbot, opened, resume, SECOND)
    assert opened.strip._action.text() == "Show what changed"
    opened.strip._action.click()
    workspace = workspace_of(opened)

    assert workspace.tabs.currentWidget() is workspace.changes
    assert not opened.strip.isVisible()
    table = rows(opened)
    assert list(table) == ["Java", "Machine learning", "Version control (Git)", "PyTorch"]
    assert table["Java"] == ("Listed only", "Missing", "Before: “Python, PyTorch, Java”")
    assert table["Version control (Git)"] == ("Missing", "Demonstrated", f"Now: “{GIT}”")
    assert table["PyTorch"][:2] == ("Listed only", "Demonstrated")
    assert table["PyTorch"][2].startswith("Before: “Python, PyTorch, Java”\nNow: “Engineer,")
    workspace.changes.table.setCurrentIndex(workspace.changes.model.index(2, 0))
    qtbot.keyClick(workspace.changes.table, Qt.Key.Key_Return)
    assert workspace.findings.picked == "version-control"
    assert workspace.tabs.currentIndex() == 0


def test_what_is_now_shown_is_said_on_the_checklist_and_kept(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    model = workspace_of(opened).checklist.model
    for row, each in enumerate(model.checklist.items if model.checklist else ()):
        if each.id == "version-control":
            model.setData(model.index(row, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    table = workspace_of(opened).checklist.table
    table.setCurrentIndex(model.index(model.row_of("version-control"), 0))
    save(qtbot, opened, resume, SECOND)
    picked = model.item(table.currentIndex().row())
    assert picked is not None
    assert picked.id == "version-control"  # though it stands elsewhere now

    assert (item(opened, "version-control").ticked, item(opened, "version-control").newly_shown) == (True, True)
    assert (item(opened, "pytorch").ticked, item(opened, "pytorch").newly_shown) == (False, True)
    assert not item(opened, "python").newly_shown
    standings = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert standings.count("Now shown") == 3
    kept = opened._keeper.kept(resume)
    assert kept is not None
    assert {each.id for each in kept.items if each.newly_shown} == {"version-control", "pytorch", "machine-learning"}
    workspace_of(opened).undo()
    assert (item(opened, "version-control").ticked, item(opened, "version-control").newly_shown) == (False, True)


def test_place_selection_and_pane_stay(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    workspace = workspace_of(opened)
    opened.resize(1000, 500)
    save(qtbot, opened, resume, pdf(*SKILLS, *JOB, pages=3))
    workspace.findings.pick("python")
    workspace._go_to_finding("python")
    bar = workspace.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    workspace.page._words.find("engineer")
    top = workspace.page._top
    workspace.tabs.setCurrentWidget(workspace.parser_view)
    save(qtbot, opened, resume, pdf(*SKILLS, *JOB, GIT, "Engineer of the year", pages=3))

    assert workspace.tabs.currentWidget() is workspace.parser_view
    assert top > 0
    assert workspace.page._top == pytest.approx(top, abs=3)
    assert workspace.page._words.count == 2
    assert workspace.findings.picked == "python"
    assert workspace.details.finding is not None
    assert workspace.details.finding.requirement.id == "python"
    assert workspace.page.picked is not None
    assert workspace.page.picked.ids == ("python",)
    save(qtbot, opened, resume, pdf(*SKILLS, *JOB, GIT, pages=2))
    assert len(workspace.page._sheets) == 2
    assert workspace.page._top == pytest.approx(top, abs=3)
    assert workspace.page.picked.ids == ("python",)


def test_the_page_in_sight_gets_its_new_picture(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    page = workspace_of(opened).page
    qtbot.waitUntil(lambda: page._sheets[0].asked_width > 0)
    before = page._sheets[0].picture
    save(qtbot, opened, resume, SECOND)

    assert page._sheets[0].picture is before  # no flicker
    qtbot.waitUntil(lambda: page._sheets[0].asked_width > 0)
    assert page._sheets[0].picture is not before


def test_a_save_that_changes_nothing_is_told_in_the_status_line_alone(
    qtbot: QtBot, opened: MainWindow, resume: Path
) -> None:
    save(qtbot, opened, resume, SECOND)
    opened.strip.hide()
    save(qtbot, opened, resume, SECOND + b"\n% saved anew\n%%EOF\n")

    assert not opened.strip.isVisible()
    assert "nothing changed" in opened.statusBar().currentMessage()
    assert len(rows(opened)) == 4  # of the save before


def test_half_a_file_is_said_nothing_of_until_it_is_whole(
    qtbot: QtBot, opened: MainWindow, resume: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.gui.changes.file_watch._WAITS", 0)
    assert opened.opening is not None
    with qtbot.waitSignal(opened.opening.unread, timeout=PATIENCE):
        resume.write_bytes(SECOND[:400])
    assert not opened.strip.isVisible()
    assert workspace_of(opened).isVisible()
    assert item(opened, "java").status is Status.LISTED
    with qtbot.waitSignal(opened.opening.settled, timeout=PATIENCE):
        resume.write_bytes(SECOND)

    assert "2 gained" in opened.strip.text


def test_a_deleted_file_leaves_what_is_shown_and_is_seen_when_it_is_back(
    qtbot: QtBot, opened: MainWindow, resume: Path
) -> None:
    watch = versions_of(opened).watch
    resume.unlink()
    qtbot.waitUntil(lambda: str(resume) not in watch._watcher.files())
    watch._look()
    assert not opened.strip.isVisible()
    assert workspace_of(opened).isVisible()
    save(qtbot, opened, resume, SECOND)

    assert "1 lost" in opened.strip.text


def test_a_version_that_needs_a_password_asks_for_it_and_is_then_compared(
    qtbot: QtBot, opened: MainWindow, resume: Path
) -> None:
    field = opened.strip.findChild(QLineEdit)
    assert field is not None
    resume.write_bytes(pdf(*SKILLS, *JOB, GIT, password="secret"))  # noqa: S106 (the test's)
    qtbot.waitUntil(field.isVisible)
    assert opened.opening is not None
    with qtbot.waitSignal(opened.opening.settled, timeout=PATIENCE):
        qtbot.keyClicks(field, "secret")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert "1 gained, 1 lost" in opened.strip.text


def test_opening_another_resume_is_no_next_version(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "grace.pdf"
    other.write_bytes(SECOND)
    open_to_the_end(qtbot, opened, other)

    assert not opened.strip.isVisible()
    assert rows(opened) == {}
    assert versions_of(opened).watch.path == other


def test_a_version_from_another_day_is_compared_by_its_verdicts(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, opened: MainWindow, resume: Path
) -> None:
    opened.close()
    resume.write_bytes(SECOND)
    again = MainWindow(settings, tmp_path / "kept", load=judge)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.versions is not None)
    open_to_the_end(qtbot, again, resume)

    assert "2 gained, 1 strengthened, 1 lost" in again.strip.text
    assert rows(again)["Java"] == ("Listed only", "Missing", "")
    assert item(again, "version-control").newly_shown
    again.close()


def test_each_version_is_a_point_of_the_history(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    chart = workspace_of(opened).changes.chart
    assert [entry.coverage.points for entry in chart.entries] == [4.5]
    save(qtbot, opened, resume, SECOND)

    assert [entry.coverage for entry in chart.entries] == [Coverage(4.5, 103), Coverage(8.5, 103)]
    assert chart.accessibleDescription().endswith("8.5 of 103 points")


def test_no_history_is_kept_where_the_user_wants_none(
    qtbot: QtBot, opened: MainWindow, resume: Path, settings: QSettings
) -> None:
    pane = workspace_of(opened).changes
    assert pane.keep.isChecked()
    pane.keep.click()
    save(qtbot, opened, resume, SECOND)

    assert len(pane.chart.entries) == 1
    assert not pane.keep.isChecked()
    assert str(settings.value("keep_history")).lower() == "false"


def test_the_sample_has_no_history(qtbot: QtBot, window: MainWindow) -> None:
    assert window.opening is not None
    with qtbot.waitSignal(window.opening.settled, timeout=PATIENCE):
        window.open_sample()

    assert not window._keeper.history_file.exists()


def test_another_file_is_compared_by_the_same_readers(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "older.pdf"
    older.write_bytes(SECOND)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(older), ""))
    with qtbot.waitSignal(versions_of(opened).other.read, timeout=PATIENCE):
        opened._menus.compare.trigger()
    workspace = workspace_of(opened)

    assert workspace.tabs.currentWidget() is workspace.changes
    assert workspace.changes.title.text() == "ada.pdf compared with older.pdf"
    assert {name: cells[:2] for name, cells in rows(opened).items()} == {
        "Machine learning": ("Demonstrated", "Missing"),
        "Version control (Git)": ("Demonstrated", "Missing"),
        "PyTorch": ("Demonstrated", "Listed only"),
        "Java": ("Missing", "Listed only"),
    }
    assert opened.opening is not None
    assert opened.opening.shown == tmp_path / "ada.pdf"
    qtbot.waitUntil(lambda: versions_of(opened).other._opening is None)


def test_another_file_that_cannot_be_read_is_told(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no PDF at all")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    opened._menus.compare.trigger()

    qtbot.waitUntil(lambda: opened.strip.isVisible() and opened.strip.is_trouble)
    assert workspace_of(opened).isVisible()


def test_the_users_word_counts_in_what_was_compared(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    save(qtbot, opened, resume, SECOND)
    workspace = workspace_of(opened)
    workspace._show_finding("version-control")
    workspace.details._answer("wrong:0")
    qtbot.waitUntil(lambda: opened.opening is not None and not opened.opening.is_busy)

    assert "Version control (Git)" not in rows(opened)
    assert set(rows(opened)) == {"Machine learning", "PyTorch", "Java"}
    chart = workspace.changes.chart
    assert len(chart.entries) == 2
    assert chart.entries[-1].statuses["version-control"] is Status.MISSING
