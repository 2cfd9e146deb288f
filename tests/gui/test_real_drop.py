"""A real drag and drop between two programs on a real X server, through the real reader to real findings."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.resources import resource

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.xserver


def start(display: str, script: str, *arguments: str) -> subprocess.Popen[str]:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(HERE / script), *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def mouse(display: str, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=os.environ | {"DISPLAY": display}, check=True)
    time.sleep(0.15)


def wait_for_window(display: str, name: str) -> None:
    command = ["xdotool", "search", "--sync", "--onlyvisible", "--name", name]
    subprocess.run(command, env=os.environ | {"DISPLAY": display}, check=True, timeout=30, stdout=subprocess.DEVNULL)


def test_a_resume_dragged_from_another_program_shows_its_findings(display: str, tmp_path: Path) -> None:
    sample = resource("sample", "sample-resume.pdf")
    window = start(display, "drop_window.py", str(tmp_path))
    source = start(display, "drag_source.py", str(sample))
    try:
        wait_for_window(display, "Resume Checker")
        wait_for_window(display, "drag_source")
        time.sleep(0.5)
        mouse(display, "mousemove", "100", "100")
        mouse(display, "mousedown", "1")
        for x in range(150, 690, 60):
            mouse(display, "mousemove", str(x), str(100 + x // 3))
        mouse(display, "mouseup", "1")
        told, _ = window.communicate(timeout=30)
    finally:
        for process in (window, source):
            process.kill()
            process.communicate()
    words = told.split()

    assert words[:2] == ["veil", "sample-resume.pdf"]
    assert int(words[-1]) > 20
    assert window.returncode == 0
