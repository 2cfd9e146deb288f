"""A journey on a real X server: dragged in, ticked, saved, opened again, and the next version of the file told."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker.checklist_file import read

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "sample"))
from make_sample import make, words  # noqa: E402 - it stands beside

pytestmark = pytest.mark.xserver


class Seen:
    """What the window has said that it shows."""

    def __init__(self, window: subprocess.Popen[bytes]) -> None:
        assert window.stdout is not None
        self._out, self._text, self.now = window.stdout, b"", dict[str, Any]()

    def wait(self, what: str, holds: Callable[[dict[str, Any]], object]) -> None:
        """Wait until it shows this."""
        end = time.monotonic() + 30
        while not (self.now and holds(self.now)):
            ready, _, _ = select.select([self._out], [], [], max(0, end - time.monotonic()))
            assert ready, f"{what}: the window shows {self.now}"
            self._text += os.read(self._out.fileno(), 65536)
            *lines, self._text = self._text.split(b"\n")
            for line in lines:
                self.now = json.loads(line)
                if holds(self.now):
                    break


def version(path: Path, *, whole: bool) -> None:
    """Save a version of the resume, as a program for writing does: beside it, then in its place."""
    resume = words()
    if not whole:
        resume["skills"], resume["experience"] = resume["skills"][:1], resume["experience"][:1]
    beside = path.with_suffix(".new")
    make(beside, resume)
    beside.replace(path)


def test_from_a_drag_to_the_next_version(display: str, tmp_path: Path) -> None:
    resume, saved = tmp_path / "resume.pdf", tmp_path / "saved.json"
    version(resume, whole=False)
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}

    def start(script: str, argument: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(HERE / script), str(argument)]
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, cwd=ROOT)

    def do(*asked: str) -> None:
        subprocess.run(["xdotool", *asked], env=environment, check=True, timeout=30)
        time.sleep(0.15)

    to_the_window = ("mousemove", "700", "8", "click", "1", "sleep", "0.3")  # nobody manages windows here
    window, source = start("journey_window.py", tmp_path), start("drag_source.py", resume)
    try:
        seen = Seen(window)
        do("search", "--sync", "--onlyvisible", "--name", "drag_source")
        seen.wait("its first page", lambda now: now["title"] == "Resume Checker")
        time.sleep(0.5)
        do("mousemove", "100", "100", "mousedown", "1")
        for x in range(150, 690, 60):
            do("mousemove", str(x), str(100 + x // 3))
        do("mouseup", "1")
        seen.wait("the resume", lambda now: now["title"] == "resume.pdf - Resume Checker")

        do(*to_the_window)
        do("key", "ctrl+4")
        seen.wait("the checklist", lambda now: now["pane"] == "Checklist")
        do("key", "space")
        seen.wait("a tick", lambda now: len(now["ticked"]) == 1)
        ticked = seen.now["ticked"]

        do("key", "ctrl+s")
        seen.wait("where to save", lambda now: now["dialog"] == "Save checklist")
        do("key", "ctrl+a")
        do("type", str(saved))
        do("key", "Return")
        seen.wait("that it is saved", lambda now: str(saved) in now["status"])
        assert [item.id for item in read(saved).items if item.ticked] == ticked

        do(*to_the_window)
        do("key", "space")
        seen.wait("no tick", lambda now: not now["ticked"])
        do("key", "ctrl+shift+o")
        seen.wait("what to open", lambda now: now["dialog"] == "Open checklist")
        do("type", str(saved))
        do("key", "Return")
        seen.wait("the tick again", lambda now: now["ticked"] == ticked)

        version(resume, whole=True)
        seen.wait("what changed", lambda now: "resume.pdf was saved" in now["strip"] and "gained" in now["strip"])
        assert seen.now["ticked"] == ticked
    finally:
        for process in (window, source):
            process.kill()
            process.communicate()
