"""Any file, no harm: no hang, no memory beyond the limit, no process left, no traceback, no empty sentence."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

import pytest
from hostile.attacks import READ, REFUSED, WORDS, Attack, attacks, resume
from hostile.watched import command_line, watching

from checker.gui.reader import Reader
from checker.reading.resume import read

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = [
    pytest.mark.hostile,
    pytest.mark.skipif(sys.platform != "linux", reason="memory and processes are looked up in /proc"),
]
SECONDS, MEMORY = 25.0, 1.2 * 1024  # MiB in any process
ATTACKS = pytest.mark.parametrize("attack", list(attacks()), ids=lambda attack: ascii(attack.name)[:40])


def made(attack: Attack, folder: Path) -> Path:
    path = folder / attack.name
    attack.make(path)
    return path


@ATTACKS
def test_the_command_line_answers(attack: Attack, tmp_path: Path) -> None:
    path = made(attack, tmp_path)
    took = command_line("check", "--json", "--", path)
    answer = json.loads(took.output)

    assert took.seconds < SECONDS
    assert max(took.memory.values()) < MEMORY
    assert took.left == []
    assert took.errors == b""
    assert answer["problem"] is None or answer["problem"].endswith(".")
    assert (answer["problem"] is None) in {READ: {True}, REFUSED: {False}}.get(attack.ends, {True, False})
    if attack.ends is READ:
        python = next(each for each in answer["requirements"] if each["id"] == "python")
        assert python["status"] != "missing"


@ATTACKS
def test_the_window_answers(attack: Attack, tmp_path: Path, qtbot: QtBot) -> None:
    path = made(attack, tmp_path)
    told: list[tuple[str, tuple[object, ...]]] = []
    reader = Reader()
    for name in ("document_read", "failed", "doubted", "locked"):
        getattr(reader, name).connect(lambda *words, name=name: told.append((name, words)))
    began = time.monotonic()
    with watching(os.getpid()) as took:
        reader.open(path)
        qtbot.waitUntil(lambda: bool(told), timeout=40_000)
        took.seconds = time.monotonic() - began
        if told[0][0] in {"document_read", "doubted"}:
            reader.show()
            reader.draw(1, 1600)
            qtbot.wait(200)
        reader.close()

    ((name, words),) = told
    assert took.seconds < SECONDS
    assert max(took.memory.values()) < MEMORY
    assert took.left == []
    assert all(map(str, words))
    assert name in {READ: {"document_read", "doubted"}, REFUSED: {"failed", "locked"}}.get(attack.ends, {name})


def test_a_sound_file_of_the_same_make_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sound.pdf"
    path.write_bytes(resume())
    assert read(path).text == f"Ada Invented\n{WORDS}"


def test_many_files_in_a_row_leave_memory_flat_and_nothing_behind(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.pdf"
    good.write_bytes(resume())
    bad.write_bytes(resume()[:300])
    few = command_line("check", "--json", *[good, bad] * 10, limit=600)
    many = command_line("check", "--json", *[good, bad] * 50, limit=600)

    assert len(many.output.splitlines()) == 100
    assert many.left == []
    assert max(many.memory.values()) < 1.05 * max(few.memory.values())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.pdf", "good.pdf"]
