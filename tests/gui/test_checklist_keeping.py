"""The checklist between the window and the disk: kept as one works, read-only where it must be, never lost."""

from __future__ import annotations

import errno
import json
import os
from typing import TYPE_CHECKING

import pytest
from gui.made import make_checklist
from PySide6.QtCore import QModelIndex, Qt

from checker import checklist as lists
from checker import checklist_file as files
from checker import whole
from checker.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow
    from checker.gui.workspace import Workspace

CHECKED, CHECK = Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def box_of(window: MainWindow, id_: str) -> QModelIndex:
    checklist = window.checklist
    assert checklist is not None
    return workspace_of(window).checklist.model.index([item.id for item in checklist.rows].index(id_), 0)


def tick(window: MainWindow, id_: str) -> None:
    workspace_of(window).checklist.model.setData(box_of(window, id_), CHECKED, CHECK)


def ticked(window: MainWindow) -> set[str]:
    assert window.checklist is not None
    return {item.id for item in window.checklist.items if item.ticked}


def newer_text() -> str:
    """A checklist of a later version, with a field that nobody knows yet."""
    raw = json.loads(files.to_json(lists.tick(make_checklist(), "docker", ticked=True)))
    return json.dumps(raw | {"format": lists.FORMAT + 1, "mood": "fair"})


def test_a_checklist_of_a_newer_version_opens_read_only_and_is_never_written_over(
    qtbot: QtBot, window: MainWindow, resume: Path
) -> None:
    place = window._keeper.place_of(resume)
    place.parent.mkdir(parents=True)
    place.write_text(newer_text())
    window.open_path(resume)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.has_result)
    pane = workspace_of(window).checklist
    tick(window, "git")

    assert "newer version" in window.strip.text
    assert ticked(window) == {"docker"}
    assert pane.read_only.isVisibleTo(pane)
    assert not box_of(window, "git").flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert place.read_text() == newer_text()
    assert list(place.parent.iterdir()) == [place]


def test_a_newer_checklist_file_opens_read_only_over_a_resume_whose_own_is_left_alone(
    qtbot: QtBot, opened: MainWindow, resume: Path, tmp_path: Path
) -> None:
    tick(opened, "sql")
    place = opened._keeper.place_of(resume)
    before = place.read_text()
    for name, text in (("newer", newer_text()), ("ours", files.to_json(make_checklist()))):
        (tmp_path / f"{name}.json").write_text(text)
        opened.open_path(tmp_path / f"{name}.json")

        assert "newer version" in opened.strip.text
        assert ticked(opened) == {"docker"}
        assert place.read_text() == before

    opened.open_path(resume)
    qtbot.waitUntil(lambda: ticked(opened) == {"sql"})
    assert not workspace_of(opened).checklist.read_only.isVisibleTo(workspace_of(opened).checklist)


def test_a_newer_checklist_is_saved_as_text_but_not_as_json(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "newer.json").write_text(newer_text())
    window.open_path(tmp_path / "newer.json")
    window.save_checklist(tmp_path / "list.json")
    assert "not saved" in window.strip.text
    assert not (tmp_path / "list.json").exists()
    window.save_checklist(tmp_path / "list.md")
    assert "Docker" in (tmp_path / "list.md").read_text()


def test_a_damaged_kept_checklist_does_not_stop_one_that_is_opened(window: MainWindow, tmp_path: Path) -> None:
    place = window._keeper.place_of(tmp_path / "list.json")
    place.parent.mkdir(parents=True)
    place.write_text("{half a")
    (tmp_path / "list.json").write_text(files.to_json(lists.tick(make_checklist(), "docker", ticked=True)))
    window.open_path(tmp_path / "list.json")

    assert ticked(window) == {"docker"}
    assert place.with_suffix(".unreadable").read_text() == "{half a"


def test_what_a_killed_program_left_half_written_is_swept_away_later(window: MainWindow, resume: Path) -> None:
    place = window._keeper.place_of(resume)
    place.parent.mkdir(parents=True)
    old, fresh, other = (place.with_name(name) for name in (".resume-checker-a", ".resume-checker-b", "a.json"))
    for path in (old, fresh, other):
        path.write_text("{half")
    for path in (old, other):
        os.utime(path, (0, 0))
    assert window._keeper.kept(resume) is None

    assert sorted(place.parent.iterdir()) == [fresh, other]


def test_nothing_is_suggested_or_planned_for_what_is_not_for_the_user(opened: MainWindow) -> None:
    workspace = workspace_of(opened)
    model = workspace.checklist.model
    workspace.show_pane(2)
    assert workspace.plan.plan is not None
    assert [action.advice.id for action in workspace.plan.plan.actions] == ["git-course", "docker-project"]
    model.set_aside(model.row_of("docker"), aside=True)

    assert [action.advice.id for action in workspace.plan.plan.actions] == ["git-course"]
    assert [suggestion.advice.id for suggestion in workspace._wanted] == ["git-course"]
    workspace.show_pane(1)
    assert "Learn Git" in workspace.suggestions.view.toPlainText()
    assert "Pack a model" not in workspace.suggestions.view.toPlainText()
    opened._menus.undo.trigger()
    assert len(workspace._wanted) == 2


def test_what_is_set_aside_stays_so_when_the_resume_is_opened_again(
    qtbot: QtBot, opened: MainWindow, resume: Path
) -> None:
    model = workspace_of(opened).checklist.model
    model.set_aside(model.row_of("docker"), aside=True)
    model.move(model.row_of("sql"), 0)
    before = opened.checklist
    opened.open_resume(resume)
    with qtbot.waitSignal(opened.opening.found if opened.opening else opened.destroyed):
        pass

    assert opened.checklist == before
    assert [suggestion.advice.id for suggestion in workspace_of(opened)._wanted] == ["git-course"]


def write_half_a_note(qtbot: QtBot, window: MainWindow, id_: str) -> None:
    """Type into a note, and leave its editor open."""
    workspace_of(window).show_pane(3)
    table = workspace_of(window).checklist.table
    table.setCurrentIndex(box_of(window, id_).siblingAtColumn(2))
    table.edit(table.currentIndex())
    qtbot.keyClicks(table.indexWidget(table.currentIndex()), "half")


def notes(checklist: lists.Checklist | None) -> list[str]:
    assert checklist is not None
    return [item.note for item in checklist.items if item.note]


def test_a_note_being_written_stays_with_its_resume_when_another_opens(
    qtbot: QtBot, opened: MainWindow, resume: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7\n")
    tick(opened, "docker")
    opened.open_path(other)
    write_half_a_note(qtbot, opened, "git")
    qtbot.waitUntil(lambda: opened._path == other)

    assert ticked(opened) == set()
    assert notes(opened.checklist) == []
    assert notes(opened._keeper.kept(resume)) == ["half"]


def test_checklists_of_two_people_that_name_the_same_resume_do_not_mix(window: MainWindow, tmp_path: Path) -> None:
    for name, id_ in (("hers", "docker"), ("his", "git")):
        mine = lists.with_note(lists.tick(make_checklist(), id_, ticked=True), id_, name)
        (tmp_path / f"{name}.json").write_text(files.to_json(mine))
        window.open_path(tmp_path / f"{name}.json")

        assert ticked(window) == {id_}
        assert notes(window.checklist) == [name]

    tick(window, "sql")
    window.open_path(tmp_path / "hers.json")
    assert ticked(window) == {"docker"}
    window.open_path(tmp_path / "his.json")
    assert ticked(window) == {"git", "sql"}


def test_a_note_being_written_on_a_checklist_alone_is_kept_when_another_opens(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.json").write_text(files.to_json(make_checklist()))
    window.open_path(tmp_path / "first.json")
    write_half_a_note(qtbot, window, "git")
    window.open_path(tmp_path / "second.json")
    assert notes(window.checklist) == []
    window.open_path(tmp_path / "first.json")
    assert notes(window.checklist) == ["half"]


def test_files_opened_before_that_can_no_longer_be_looked_at_stop_nothing(
    opened: MainWindow, resume: Path, settings: QSettings
) -> None:
    settings.setValue("recent", [str(resume), f"/{'x' * 300}/resume.pdf"])
    assert opened._keeper.recent == (resume,)


def test_it_is_told_where_a_damaged_checklist_was_put(qtbot: QtBot, window: MainWindow, resume: Path) -> None:
    place = window._keeper.place_of(resume)
    place.parent.mkdir(parents=True)
    place.write_text("{half a")
    window.open_path(resume)
    qtbot.waitUntil(lambda: workspace_of(window).has_result)

    assert f"put aside as {place.with_suffix('.unreadable').name}" in window.strip.text


def test_what_the_disk_does_not_give_for_once_is_no_damage_and_stays(
    qtbot: QtBot, opened: MainWindow, resume: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(opened, "docker")
    place = opened._keeper.place_of(resume)
    before = place.read_text()

    def fails(_path: Path, _largest: int) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as broken:
        broken.setattr(whole, "content", fails)
        opened.open_path(resume)
        qtbot.waitUntil(lambda: ticked(opened) == set())
        assert "left as it is" in opened.strip.text
        tick(opened, "git")
    assert "are not kept" in opened.strip.text
    assert [path.name for path in place.parent.iterdir()] == [place.name]
    assert place.read_text() == before

    opened.open_path(resume)
    qtbot.waitUntil(lambda: ticked(opened) == {"docker"})


def test_own_words_that_the_disk_does_not_give_for_once_stay(
    opened: MainWindow, resume: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = opened.folder / "own-words.json"
    kept.write_text("{}")

    def fails(_path: Path, _largest: int) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(whole, "content", fails)
    with pytest.raises(DataError, match="left as it is"):
        opened._keeper.corrections(resume)
    assert kept.read_text() == "{}"
