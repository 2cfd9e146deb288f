"""A file as it is saved by Word, LaTeX and others: told once it is whole and at rest, and never lost from sight."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from checker.gui.changes.file_watch import FileWatch, digest_of, stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

END = b"\n%%EOF\n"
NEW = b"%PDF-1.7 the next version" + END


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "resume.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF-1.7 as it was" + END)
    return path


@pytest.fixture
def watch(qtbot: QtBot, file: Path) -> Iterator[FileWatch]:
    made = FileWatch(rest=20)
    made.watch(file, digest_of(file))
    qtbot.waitUntil(lambda: made._seen is not None)
    yield made
    made.stop()


def write_in_place(path: Path) -> None:
    path.write_bytes(NEW)


def replace_by_another(path: Path) -> None:
    other = path.with_name(".resume.tmp")
    other.write_bytes(NEW)
    other.replace(path)


def delete_and_rename(path: Path) -> None:
    """As Word does: the old file gets another name, the new one its name, and the old one goes."""
    other = path.with_name("~WRD0001.tmp")
    other.write_bytes(NEW)
    path.rename(path.with_name("~WRL0002.tmp"))
    other.rename(path)
    path.with_name("~WRL0002.tmp").unlink()


def delete_the_folder(path: Path) -> None:
    """As a build that begins with a clean slate does."""
    shutil.rmtree(path.parent)
    path.parent.mkdir()
    path.write_bytes(NEW)


SAVES = pytest.mark.parametrize(
    "save", [write_in_place, replace_by_another, delete_and_rename, delete_the_folder], ids=lambda f: f.__name__
)


@SAVES
def test_a_saved_file_is_told_and_so_is_the_next_save(
    qtbot: QtBot, watch: FileWatch, file: Path, save: Callable[[Path], None]
) -> None:
    with qtbot.waitSignal(watch.changed):
        save(file)
    with qtbot.waitSignal(watch.changed):
        file.write_bytes(NEW + b"and more" + END)
    file.write_bytes(NEW)
    with qtbot.waitSignal(watch.changed):
        save(file)


def test_a_file_that_is_gone_is_told_once_it_is_back(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    told: list[bool] = []
    watch.changed.connect(lambda: told.append(file.exists()))
    shutil.rmtree(file.parent)
    qtbot.waitUntil(lambda: str(file.parent.parent) in watch._watcher.directories())
    assert told == []
    file.parent.mkdir()
    qtbot.waitUntil(lambda: str(file.parent) in watch._watcher.directories())
    with qtbot.waitSignal(watch.changed):
        file.write_bytes(NEW)

    assert told == [True]


def test_a_file_that_another_link_leads_to_is_followed(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    built = file.parent.parent / "build" / "main.pdf"
    built.parent.mkdir()
    built.write_bytes(b"%PDF-1.7 built" + END)
    link = file.with_name("link.pdf")
    try:
        link.symlink_to(built)
    except OSError:
        pytest.skip("no links here")
    watch.watch(link, digest_of(link))
    qtbot.waitUntil(lambda: watch._seen is not None)
    with qtbot.waitSignal(watch.changed):
        replace_by_another(built)
    with qtbot.waitSignal(watch.changed):
        built.write_bytes(NEW + END)


def look(watch: FileWatch, times: int) -> list[bool]:
    """So many looks by hand, with no time between, and whether each told of a change."""
    told: list[bool] = []
    for _ in range(times):
        heard: list[None] = []
        link = watch.changed.connect(lambda heard=heard: heard.append(None))
        watch._look()
        watch.changed.disconnect(link)
        told.append(bool(heard))
    return told


def test_a_change_is_told_after_two_looks_that_saw_the_same(watch: FileWatch, file: Path) -> None:
    write_in_place(file)

    assert look(watch, 4) == [False, True, False, False]


def test_a_file_that_is_still_growing_is_left_in_peace(watch: FileWatch, file: Path) -> None:
    told = []
    for size in range(1, 6):
        file.write_bytes(NEW * size)
        told += look(watch, 1)
    assert not any(told)
    assert look(watch, 1) == [True]


def test_half_a_pdf_is_waited_for(watch: FileWatch, file: Path) -> None:
    file.write_bytes(b"%PDF-1.7 only half of it")
    assert not any(look(watch, 6))
    write_in_place(file)

    assert look(watch, 2) == [False, True]


def test_a_pdf_that_never_gets_its_end_is_told_at_last(watch: FileWatch, file: Path) -> None:
    file.write_bytes(b"%PDF-1.7 without an end")

    assert sum(look(watch, 30)) == 1


def test_a_file_that_only_got_another_time_is_no_news(watch: FileWatch, file: Path) -> None:
    os.utime(file, (1, 1))

    assert not any(look(watch, 4))


def test_a_file_that_is_back_to_what_was_told_is_no_news(watch: FileWatch, file: Path) -> None:
    before = file.read_bytes()
    file.write_bytes(NEW)
    file.write_bytes(before)

    assert not any(look(watch, 4))


def test_what_could_not_be_read_is_tried_again_but_not_for_ever(
    qtbot: QtBot, watch: FileWatch, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.gui.changes.file_watch._TRIES", 2)
    told: list[bool] = []
    watch.changed.connect(lambda: (told.append(True), watch.try_again()))
    file.write_bytes(NEW)
    qtbot.waitUntil(lambda: len(told) == 3)

    assert not watch._trying.isActive()
    file.write_bytes(NEW + END)
    qtbot.waitUntil(lambda: len(told) == 6)


def test_coming_back_to_the_window_is_a_reason_to_look(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    """As on a drive that tells of no changes."""
    watch._watcher.removePaths([*watch._watcher.files(), *watch._watcher.directories()])
    file.write_bytes(NEW)
    with qtbot.waitSignal(watch.changed):
        watch._come_back(Qt.ApplicationState.ApplicationActive)


def test_nothing_is_watched_any_more_after_the_end(watch: FileWatch, file: Path) -> None:
    watch.stop()
    file.write_bytes(NEW)

    assert not any(look(watch, 3))
    assert watch._watcher.files() == watch._watcher.directories() == []


def test_what_is_no_file_has_no_stamp_and_no_digest(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "none", tmp_path / ("x" * 400), tmp_path / "a\0b"):
        assert stamp_of(path) is None
        assert digest_of(path) == ""
