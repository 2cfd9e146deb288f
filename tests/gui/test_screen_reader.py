"""What somebody hears who cannot see the window: over AT-SPI, as a screen reader asks, on a real X server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.xserver


def test_a_screen_reader_reads_and_works_the_window(display: str, tmp_path: Path) -> None:
    for tool in ("dbus-run-session", "gdbus"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed: a screen reader cannot be tried")
    command = ["dbus-run-session", "--", sys.executable, str(HERE / "screen_reader.py")]
    home = {"DISPLAY": display, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    (tmp_path / "kept").mkdir()

    done = subprocess.run(
        [*command, str(tmp_path / "kept")],
        env=os.environ | home,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["panes"][:5] == ["Findings", "What to do", "Plan", "Checklist", "What a parser sees"]
    assert told["findings"][0] == "Programming languages, 2 of 2 shown"
    assert told["findings"][2].startswith("Python, Demonstrated, “Python” on page 1")
    assert told["checklist"][0].endswith(", to do")
    assert len([name for name in told["missing"] if name.endswith(", Missing")]) > 5
    assert not any("Demonstrated" in name for name in told["missing"])
