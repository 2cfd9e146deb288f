"""A save is whole on the disk, or the old file is as it was and nothing lies beside it."""

from __future__ import annotations

import errno
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from checker.checklist_file import read, write
from checker.errors import ChecklistError

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and permissions of another kind")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fails(name: str, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(name, fail)


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write(tmp_path / "new.md", "text \u00fc\n")
    assert (tmp_path / "new.md").read_bytes() == b"text \xc3\xbc\n"
    assert names(tmp_path) == ["new.md"]


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write(tmp_path / "new.pdf", b"%PDF\r\n\x00")
    assert (tmp_path / "new.pdf").read_bytes() == b"%PDF\r\n\x00"


def test_an_old_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_text("a much longer old text")
    write(path, "new")
    assert path.read_text() == "new"
    assert names(tmp_path) == ["old.md"]


def test_halves_of_characters_do_not_stop_a_save(tmp_path: Path) -> None:
    write(tmp_path / "x.md", "half \ud800")
    assert (tmp_path / "x.md").read_text() == "half \\ud800"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "no permission"),
        (errno.EROFS, "only be read"),
        (errno.EIO, "does not answer"),
        (errno.EBUSY, "busy"),
    ],
)
def test_any_failure_keeps_the_old_file_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, words: str
) -> None:
    path = tmp_path / "old.md"
    path.write_text("old")
    fails(step, code, monkeypatch)
    with pytest.raises(ChecklistError) as caught:
        write(path, "new")
    assert words in caught.value.sentence
    assert caught.value.sentence.endswith("What was there before is unchanged.")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["old.md"]


def test_a_first_save_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fails("os.fsync", errno.ENOSPC, monkeypatch)
    with pytest.raises(ChecklistError):
        write(tmp_path / "new.md", "new")
    assert names(tmp_path) == []


def test_an_interruption_leaves_nothing_and_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "new.md", "new")
    assert names(tmp_path) == []


def test_the_content_is_on_the_disk_before_it_takes_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, seen = tmp_path / "old.md", []
    path.write_text("old")
    real = os.fsync

    def look(handle: int) -> None:
        seen.append((path.read_text(), stat.S_ISDIR(os.fstat(handle).st_mode)))
        real(handle)

    monkeypatch.setattr("os.fsync", look)
    write(path, "new")
    assert seen[0] == ("old", False)
    assert seen[1:] in ([], [("new", True)])


def test_that_the_folder_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "no")
        real(handle)

    monkeypatch.setattr("os.fsync", files_only)
    write(tmp_path / "new.md", "new")
    assert (tmp_path / "new.md").read_text() == "new"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match="there is no such file or folder"):
        write(tmp_path / "nowhere" / "x.md", "new")


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    with pytest.raises(ChecklistError, match="the name of a folder"):
        write(tmp_path / "x.md", "new")
    assert (tmp_path / "x.md").is_dir()


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    with pytest.raises(ChecklistError, match="is a file"):
        write(tmp_path / "file" / "x.md", "new")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match="the name is too long"):
        write(tmp_path / ("x" * 300 + ".md"), "new")
    assert names(tmp_path) == []


def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path) -> None:
    write(tmp_path / ("x" * 252 + ".md"), "new")
    assert len(names(tmp_path)) == 1


def test_a_character_that_no_name_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match="such a character"):
        write(tmp_path / "a\0b.md", "new")


@posix
def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_text("old")
    path.chmod(0o640)
    write(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_what_is_for_one_alone_is_so_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    path.chmod(0o600)
    modes: list[int] = []
    monkeypatch.setattr("os.fsync", lambda handle: modes.append(stat.S_IMODE(os.fstat(handle).st_mode)))
    write(path, "new")

    assert modes[0] == 0o600


@posix
def test_a_new_file_has_the_permissions_that_new_files_have(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("")
    write(tmp_path / "new.md", "new")
    assert (tmp_path / "new.md").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "old.md"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(ChecklistError, match="protected against changes"):
        write(path, "new")
    assert path.read_text() == "old"


@posix
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "list.md", tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    write(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert names(tmp_path / "real") == ["list.md"]


@posix
def test_a_link_to_a_file_that_is_not_there_yet_makes_it(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "list.md")
    write(tmp_path / "link.md", "new")
    assert (tmp_path / "list.md").read_text() == "new"
    assert (tmp_path / "link.md").is_symlink()


@posix
def test_a_link_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "b.md").symlink_to(tmp_path / "a.md")
    with pytest.raises(ChecklistError):
        write(tmp_path / "a.md", "new")
    assert names(tmp_path) == ["a.md", "b.md"]


@posix
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.md")
    with pytest.raises(ChecklistError, match="not a file"):
        write(tmp_path / "x.md", "new")
    assert stat.S_ISFIFO((tmp_path / "x.md").stat().st_mode)


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ChecklistError, match="no permission"):
            write(tmp_path / "x.md", "new")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    os.mkfifo(path)
    with pytest.raises(ChecklistError, match="not a file"):
        read(path)
