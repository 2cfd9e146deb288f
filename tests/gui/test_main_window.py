"""The window as a whole: open, fail, pick, tick, save, close."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import msgspec
import pytest
from gui.made import FAKE_READER, load_made_judge, make_checklist
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from checker import checklist as lists
from checker import checklist_file as files
from checker.errors import ChecklistError, DataError
from checker.gui.app import last_resort
from checker.gui.look import Appearance
from checker.gui.main_window import MainWindow
from checker.gui.report_log import written
from checker.gui.standing import Standing

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from checker.gui.workspace import Workspace

CHECKED, CHECK = Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def box_of(window: MainWindow, id_: str) -> QModelIndex:
    model = workspace_of(window).checklist.model
    checklist = model.checklist
    assert checklist is not None
    return model.index([item.id for item in checklist.items].index(id_), 0)


def tick(window: MainWindow, id_: str) -> None:
    index = box_of(window, id_)
    workspace_of(window).checklist.model.setData(index, CHECKED, CHECK)


def ticked(window: MainWindow) -> set[str]:
    assert window.checklist is not None
    return {item.id for item in window.checklist.items if item.ticked}


def test_a_resume_fills_every_pane(opened: MainWindow) -> None:
    workspace = workspace_of(opened)

    assert workspace.isVisible()
    assert opened.windowTitle() == "resume.pdf - Resume Checker"
    assert opened.statusBar().currentMessage() == "Read resume.pdf: 3 of 6 requirements found."
    assert len(workspace.page.marks) == 3
    assert workspace.overview.points.text() == "3 of 8 points"
    assert workspace.overview.buttons[Standing.MISSING].text().endswith("Missing")
    assert workspace.suggestions.kind.count() == 4  # everything, two kinds, what may be asked about
    assert opened.checklist is not None
    assert opened.checklist.items == make_checklist().items


def test_picking_a_finding_goes_to_its_first_evidence(qtbot: QtBot, opened: MainWindow) -> None:
    workspace = workspace_of(opened)
    workspace.findings.pick("sql")
    qtbot.keyClick(workspace.findings.view, Qt.Key.Key_Down)

    assert workspace.findings.picked == "java"
    assert workspace.page.picked is not None
    assert workspace.page.picked.ids == ("java",)
    assert "Java" in workspace.details.view.toPlainText()
    assert workspace.bar.place.text() == "3 of 3 marked places"


def test_picking_what_is_missing_unpicks_the_page(qtbot: QtBot, opened: MainWindow) -> None:
    workspace = workspace_of(opened)
    workspace.page.step(1)
    workspace.findings.pick("git")
    qtbot.keyClick(workspace.findings.view, Qt.Key.Key_Down)

    assert workspace.findings.picked == "docker"
    assert workspace.page.picked is None


def test_clicking_words_again_goes_through_what_they_show(opened: MainWindow) -> None:
    workspace = workspace_of(opened)
    shared = workspace.page.marks[1]
    picked = []
    for _ in range(3):
        workspace.page.evidence_clicked.emit(shared)
        picked.append(workspace.findings.picked)

    assert picked == ["python", "sql", "python"]
    assert workspace.details.finding is not None
    assert workspace.details.finding.requirement.id == "python"


def test_next_evidence_by_key(qtbot: QtBot, opened: MainWindow) -> None:
    opened.activateWindow()
    qtbot.keyClick(opened, Qt.Key.Key_F3)
    qtbot.keyClick(opened, Qt.Key.Key_F3)

    assert workspace_of(opened).page.picked == workspace_of(opened).page.marks[1]


def test_the_overview_filters_the_findings(opened: MainWindow) -> None:
    workspace = workspace_of(opened)
    workspace.overview.buttons[Standing.LISTED].click()
    assert workspace.findings.shown.rowCount() == 3  # two, and their heading
    workspace.findings.pick("git")

    assert not workspace.overview.buttons[Standing.LISTED].isChecked()
    assert workspace.findings.shown.rowCount() == 8


def test_advice_is_shown_from_the_overview(opened: MainWindow) -> None:
    workspace = workspace_of(opened)
    workspace.overview.advice_asked.emit("docker-project")

    assert workspace.tabs.currentWidget() is workspace.suggestions
    assert "Write a Dockerfile." in workspace.suggestions.view.toPlainText()


@pytest.mark.parametrize(
    ("name", "title"),
    [("bad.pdf", "This is not a PDF"), ("dies.pdf", "This file could not be read"), ("odd.pdf", "This file could not")],
)
def test_an_error_stands_in_the_place_of_what_was_not_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, title: str
) -> None:
    window.open_path(tmp_path / name)

    qtbot.waitUntil(window._stage.message.isVisible)
    assert window._stage.message.text.startswith(title)


@pytest.mark.parametrize("name", ["bad.pdf", "dies.pdf", "nonsense.pdf", "odd.pdf"])
def test_what_was_open_stays_when_the_next_file_fails(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, name: str
) -> None:
    tick(opened, "docker")
    opened.open_path(tmp_path / name)

    qtbot.waitUntil(lambda: opened.strip.isVisible() and opened.strip.is_trouble)  # a slow reader is told of before
    assert name in opened.strip.text
    assert workspace_of(opened).isVisible()
    assert opened.windowTitle().startswith("resume.pdf")
    assert ticked(opened) == {"docker"}


def test_another_suffix_is_refused_in_place(window: MainWindow, tmp_path: Path) -> None:
    window.open_path(tmp_path / "resume.docx")

    assert "resume.docx is not a PDF" in window.strip.text


def test_reading_that_takes_long_is_told_and_can_be_cancelled(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    opened.open_path(tmp_path / "slow.pdf")
    assert not opened.strip.isVisible()
    qtbot.waitUntil(opened.strip.isVisible)
    assert opened.strip.text == "Reading slow.pdf…"
    opened.strip._action.click()

    assert opened.engine.reader is not None
    assert not opened.engine.reader.is_reading
    assert not opened.strip.isVisible()
    assert workspace_of(opened).isVisible()


def test_faulty_data_of_the_program_are_told(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> None:
    def load() -> None:
        raise DataError("The catalogue is faulty", ("cloud.toml, entry aws: no name.",))

    window = MainWindow(settings, tmp_path, load=load, reader_command=FAKE_READER)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()

    qtbot.waitUntil(window._stage.message.isVisible)
    assert "cloud.toml, entry aws: no name." in window._stage.message.text
    window.close()


@pytest.mark.parametrize("is_terminal", [True, False])
def test_an_error_that_nobody_caught_is_a_quiet_strip(
    opened: MainWindow, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, is_terminal: bool
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal)
    last_resort(opened)(ZeroDivisionError, ZeroDivisionError("secret details"), None)
    told = capsys.readouterr().err

    assert "Something went wrong" in opened.strip.text
    assert "secret details" not in opened.strip.text
    assert "ZeroDivisionError" in told
    assert ("secret details" in told) is is_terminal  # what is no terminal may be the desktop's log
    assert workspace_of(opened).isVisible()
    assert "ZeroDivisionError" in written(opened.folder)
    assert "secret details" not in written(opened.folder)


@pytest.mark.parametrize("suffix", [".md", ".html", ".csv", ".json", ".pdf"])
def test_saved_is_said_once_it_is_on_disk(opened: MainWindow, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"list{suffix}"
    opened.save_checklist(path)

    assert path.stat().st_size > 200
    assert opened.statusBar().currentMessage() == f"Saved to {path}"


def test_a_save_that_fails_is_told_in_place(opened: MainWindow, tmp_path: Path) -> None:
    opened.save_checklist(tmp_path / "no such folder" / "list.md")

    assert opened.strip.text.startswith("The checklist was not saved")
    assert "Saved" not in opened.statusBar().currentMessage()


def test_the_save_dialog_offers_all_forms(opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, path: str, forms: str) -> tuple[str, str]:
        asked.extend((path, forms))
        return str(tmp_path / "mine"), forms.split(";;")[2]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    opened._menus.save.trigger()

    assert asked[0].endswith("resume-checklist.md")
    assert asked[1].count(";;") == 4
    assert (tmp_path / "mine.html").exists()


def test_ticks_come_back_when_the_resume_is_opened_again(
    qtbot: QtBot, opened: MainWindow, resume: Path, settings: QSettings, tmp_path: Path
) -> None:
    tick(opened, "docker")
    opened.close()
    again = MainWindow(settings, tmp_path / "kept", load=load_made_judge, reader_command=FAKE_READER)
    qtbot.addWidget(again)
    again.show()
    again.open_path(resume)
    qtbot.waitUntil(lambda: again.workspace is not None and again.workspace.has_result)

    assert ticked(again) == {"docker"}
    again.close()


def test_a_note_being_written_survives_closing(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    pane = workspace_of(opened).checklist
    workspace_of(opened).show_pane(3)
    pane.table.setCurrentIndex(box_of(opened, "git").siblingAtColumn(2))
    pane.table.edit(pane.table.currentIndex())
    qtbot.keyClicks(pane.table.indexWidget(pane.table.currentIndex()), "half")
    opened.close()
    kept = opened._keeper.kept(resume)

    assert kept is not None
    assert [item.note for item in kept.items if item.id == "git"] == ["half"]


def test_a_kept_checklist_that_cannot_be_read_is_put_aside(qtbot: QtBot, window: MainWindow, resume: Path) -> None:
    place = window._keeper.place_of(resume)
    place.parent.mkdir(parents=True)
    place.write_text("{half a")
    window.open_path(resume)
    qtbot.waitUntil(lambda: workspace_of(window).has_result)

    assert "cannot be opened" in window.strip.text
    assert place.with_suffix(".unreadable").read_text() == "{half a"


def test_what_was_put_aside_before_stays(window: MainWindow, resume: Path) -> None:
    place = window._keeper.place_of(resume)
    place.parent.mkdir(parents=True)
    for content in ("{half a", "{half b"):
        place.write_text(content)
        with pytest.raises(ChecklistError):
            window._keeper.kept(resume)
    assert {path.read_text() for path in place.parent.iterdir()} == {"{half a", "{half b"}


def test_a_kept_checklist_of_a_newer_version_is_told_and_left_as_it_is(
    qtbot: QtBot, window: MainWindow, resume: Path
) -> None:
    place = window._keeper.place_of(resume)
    place.parent.mkdir(parents=True)
    newer = '{"format": 99, "resume": "resume.pdf"}'
    place.write_text(newer)
    window.open_path(resume)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.has_result)
    assert "newer version" in window.strip.text
    with pytest.raises(ChecklistError, match="left as it is"):
        window._keeper.keep(resume, make_checklist())
    assert place.read_text() == newer


def test_ticks_that_cannot_be_kept_are_told(opened: MainWindow, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "kept", ignore_errors=True)
    (tmp_path / "kept").write_text("a file where a folder should be")
    tick(opened, "docker")

    assert opened.strip.text.startswith("Your ticks are not kept")
    assert ticked(opened) == {"docker"}


def test_a_checklist_opens_alone(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(files.to_json(lists.tick(make_checklist(), "docker", ticked=True)))
    window.open_path(path)
    workspace = workspace_of(window)

    assert ticked(window) == {"docker"}
    assert workspace.checklist.isVisible()
    assert not workspace.page.isVisible()
    assert not workspace.tabs.isTabVisible(0)


def test_checklists_of_two_people_whose_resumes_have_one_name_stay_apart(window: MainWindow, tmp_path: Path) -> None:
    ada, grace = tmp_path / "ada.json", tmp_path / "grace.json"
    for path in (ada, grace):
        path.write_text(files.to_json(make_checklist()))
    window.open_path(ada)
    tick(window, "docker")
    window.open_path(grace)
    assert ticked(window) == set()
    window.open_path(ada)
    assert ticked(window) == {"docker"}


def test_a_note_being_written_survives_opening_another_checklist(window: MainWindow, tmp_path: Path) -> None:
    ada, grace = tmp_path / "ada.json", tmp_path / "grace.json"
    for path in (ada, grace):
        path.write_text(files.to_json(make_checklist()))
    window.open_path(ada)
    table = workspace_of(window).checklist.table
    table.setCurrentIndex(box_of(window, "docker").siblingAtColumn(2))
    table.edit(table.currentIndex())
    QTest.keyClicks(table.indexWidget(table.currentIndex()), "after the exam")
    window.open_path(grace)
    assert window.checklist is not None
    assert not any(item.note for item in window.checklist.items)
    window.open_path(ada)

    assert [item.note for item in window.checklist.items if item.note] == ["after the exam"]


def test_a_resume_opened_after_its_checklist_has_its_ticks(
    qtbot: QtBot, window: MainWindow, resume: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list.json"
    path.write_text(files.to_json(lists.tick(make_checklist(), "docker", ticked=True)))
    window.open_path(path)
    window.open_path(resume)
    qtbot.waitUntil(lambda: workspace_of(window).has_result)

    assert ticked(window) == {"docker"}
    assert workspace_of(window).page.isVisible()


def test_a_checklist_opened_over_a_resume_adds_its_ticks(opened: MainWindow, tmp_path: Path) -> None:
    tick(opened, "sql")
    path = tmp_path / "list.json"
    path.write_text(files.to_json(lists.tick(make_checklist(), "docker", ticked=True)))
    opened.open_path(path)

    assert ticked(opened) == {"docker", "sql"}


def test_a_broken_checklist_is_told_in_place(opened: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text("[]")
    opened.open_path(path)

    assert opened.strip.text.startswith("The checklist cannot be opened")


def test_opened_files_are_remembered(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    assert opened._keeper.recent == (resume,)
    assert opened._menus._recent.actions()[0].text() == "resume.pdf"
    opened._menus.recent_cleared.emit()
    assert opened._keeper.recent == ()
    qtbot.wait(1)


def test_the_appearance_is_chosen_from_the_menu(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.palette()
    opened._menus._appearances[Appearance.DARK].trigger()
    assert opened.look.choice is Appearance.DARK
    qtbot.waitUntil(lambda: opened.palette().window().color().lightness() < 60)
    opened._menus._appearances[Appearance.LIGHT].trigger()
    qtbot.waitUntil(lambda: opened.palette().window().color() == before.window().color())


def test_about_says_first_what_matters_and_goes_back(opened: MainWindow) -> None:
    opened._menus.about.trigger()
    assert opened._stage.about is not None
    assert "Your resume never leaves this computer." in opened._stage.about.text
    opened._stage.about.left.emit()

    assert workspace_of(opened).isVisible()


def test_what_fails_while_about_is_shown_leaves_the_work_where_it_was(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened._menus.about.trigger()
    opened.open_path(tmp_path / "bad.pdf")
    qtbot.waitUntil(lambda: opened.strip.isVisible() and opened.strip.is_trouble)
    assert opened._stage.about is not None
    opened._stage.about.left.emit()

    assert workspace_of(opened).isVisible()


def test_a_command_for_the_work_leaves_about(opened: MainWindow) -> None:
    opened._menus.about.trigger()
    opened._menus.panes[3].trigger()
    assert workspace_of(opened).checklist.isVisible()

    opened._menus.about.trigger()
    opened._menus.search_page.trigger()
    assert workspace_of(opened).page_search.isVisible()


def test_quitting_has_a_key(opened: MainWindow) -> None:
    assert opened._menus.quit.shortcut().toString() == "Ctrl+Q"
    opened._menus.quit.trigger()

    assert not opened.isVisible()


def test_closing_leaves_no_reader(opened: MainWindow) -> None:
    reader = opened.engine.reader
    assert reader is not None
    pids = [child._process.processId() for child in (reader._shown, reader._spare) if child is not None]
    opened.close()

    assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_the_windows_place_is_remembered(opened: MainWindow, settings: QSettings) -> None:
    QTest.qWait(1)
    opened.close()

    assert settings.value("geometry")
    assert settings.value("halves")


def test_nothing_promises_or_shouts(opened: MainWindow) -> None:
    opened._stage.show_about()
    from PySide6.QtWidgets import QAbstractButton, QLabel  # noqa: PLC0415

    texts = [w.text() for kind in (QLabel, QAbstractButton) for w in opened.findChildren(kind)]  # type: ignore[type-abstract]
    for text in texts:
        assert "!" not in text
        assert "ATS" not in text


def test_two_resumes_of_one_name_keep_two_checklists(qtbot: QtBot, opened: MainWindow, resume: Path) -> None:
    tick(opened, "docker")
    other = resume.parent / "another person" / resume.name
    other.parent.mkdir()
    other.write_bytes(resume.read_bytes())

    opened.open_path(other)
    qtbot.waitUntil(lambda: opened._path == other)

    assert ticked(opened) == set()


def test_the_second_reading_moves_nothing_that_the_user_looks_at(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "twice.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    window.open_path(path)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.has_result)
    workspace = window.workspace
    assert workspace is not None
    assert workspace.result is not None
    assert workspace.result.second is None
    workspace.findings.pick("python")
    workspace._go_to_finding("python")
    workspace.overview.buttons[Standing.LISTED].setChecked(True)
    tick(window, "docker")
    workspace.tabs.setCurrentWidget(workspace.suggestions)
    picked = workspace.page.picked
    assert picked is not None
    qtbot.waitUntil(lambda: workspace.result is not None and workspace.result.second is not None)

    assert workspace.page.picked == picked
    assert workspace.details.finding is not None
    assert workspace.details.finding.requirement.id == "python"
    assert workspace.overview.buttons[Standing.LISTED].isChecked()
    assert workspace.tabs.currentWidget() is workspace.suggestions
    assert ticked(window) == {"docker"}


def test_findings_of_the_first_look_stay_when_the_second_reading_fails(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "half.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    window.open_path(path)
    qtbot.waitUntil(lambda: "second reading" in window.strip.text)

    assert window.workspace is not None
    assert window.workspace.isVisible()
    assert window.workspace.has_result


def test_a_password_is_asked_for_in_place_until_it_fits_and_is_not_kept(
    qtbot: QtBot, window: MainWindow, resume: Path
) -> None:
    locked = resume.rename(resume.with_name("locked.pdf"))
    field = window.strip.findChild(QLineEdit)
    assert field is not None
    window.open_path(locked)
    qtbot.waitUntil(field.isVisible)
    assert "Protected by a password" in window.strip.text
    assert field.echoMode() is QLineEdit.EchoMode.Password

    qtbot.keyClicks(field, "guess")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wrong password" in window.strip.text)
    assert field.text() == ""

    qtbot.keyClicks(field, "secret")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.has_result)
    assert window.strip.isHidden()
    assert field.text() == ""


def test_a_password_that_is_not_given_leaves_everything_as_it_was(
    qtbot: QtBot, opened: MainWindow, resume: Path
) -> None:
    locked = resume.with_name("locked.pdf")
    locked.write_bytes(resume.read_bytes())
    field = opened.strip.findChild(QLineEdit)
    assert field is not None
    opened.open_path(locked)
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClicks(field, "gue")
    opened.strip.hide()
    assert field.text() == ""
    assert opened.opening is not None
    assert opened.opening.shown == resume


def test_names_of_files_and_of_foreign_items_are_never_markup_in_a_tooltip(window: MainWindow, tmp_path: Path) -> None:
    assert window.workspace is not None
    name = '<img src="x"><b>bold</b>'
    folder = tmp_path / name.replace("/", "")
    folder.mkdir()
    (folder / "resume.pdf").write_bytes(b"%PDF-1.7")
    window._keeper.remember(folder / "resume.pdf")
    window._show_recent()
    checklist = make_checklist()
    odd = msgspec.structs.replace(checklist.items[0], name=name)
    window._show_checklist(msgspec.structs.replace(checklist, items=(odd,)))

    index = window.workspace.checklist.model.index(0, 0)
    tips = [str(index.data(Qt.ItemDataRole.ToolTipRole))]
    tips += [button.toolTip() for button in window._stage.welcome.findChildren(QAbstractButton)]
    tips += [action.toolTip() for action in window._menus._recent.actions()]
    told = [tip for tip in tips if "bold" in tip]
    assert len(told) == 3
    assert not any("<img" in tip or "<b>" in tip for tip in told)


def test_titles_of_advice_are_never_markup_in_a_tooltip(opened: MainWindow) -> None:
    tips = [button.toolTip() for button in workspace_of(opened).overview.findChildren(QAbstractButton)]

    assert any("anywhere" in tip for tip in tips)
    assert not any("<b>" in tip for tip in tips)


def test_the_first_resume_is_shown_from_its_top(opened: MainWindow) -> None:
    page = workspace_of(opened).page

    assert page.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().value() == 0


def test_a_note_being_written_stays_with_its_resume_when_another_is_opened(
    qtbot: QtBot, opened: MainWindow, resume: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7\n")
    pane = workspace_of(opened).checklist
    workspace_of(opened).show_pane(3)
    pane.table.setCurrentIndex(box_of(opened, "git").siblingAtColumn(2))
    pane.table.edit(pane.table.currentIndex())
    qtbot.keyClicks(pane.table.indexWidget(pane.table.currentIndex()), "half")
    opened.open_path(other)
    qtbot.waitUntil(lambda: opened._path == other)
    kept = opened._keeper.kept(resume)

    assert kept is not None
    assert [item.note for item in kept.items if item.id == "git"] == ["half"]
    assert opened._keeper.kept(other) is None
    assert opened.checklist is not None
    assert [item.note for item in opened.checklist.items if item.id == "git"] == [""]


def test_what_is_open_stays_in_place_while_another_file_is_read(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    place = workspace_of(opened).geometry()
    opened.open_path(tmp_path / "slow.pdf")
    qtbot.waitUntil(opened.strip.isVisible)

    assert workspace_of(opened).geometry() == place
    assert opened.strip.width() == opened._stage.width()
    opened.resize(opened.width() + 40, opened.height())
    qtbot.waitUntil(lambda: opened.strip.width() == opened._stage.width())

    opened.strip.trouble("It did not work", "")

    qtbot.waitUntil(lambda: opened._stage._pages.geometry().top() == opened.strip.geometry().bottom() + 1)
