"""Starting: what is loaded before the window is seen, and that it can be left again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6.QtCore
import pytest

ROOT = Path(__file__).parents[2]

FIRST_LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from checker.gui import app, engine, main_window
NOT_YET = {"pdfplumber", "pdfminer", "pypdfium2", "rapidfuzz", "msgspec", "tomllib", "PySide6.QtNetwork",
           "checker.matching", "checker.advising", "checker.check", "checker.reading.pdf"}
def look(engine):
    loaded = {name for name in sys.modules if name in NOT_YET or name.split(".")[0] in NOT_YET}
    print("painted" if engine.parent()._painted else "not painted", *sorted(loaded))
    QTimer.singleShot(0, QApplication.quit)
engine.Engine.start_reader = look  # what comes first after the first paint
engine.Engine.load = lambda self: None
app.run([])
"""

WHOLE_RUN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from checker.gui import app, main_window
from gui.made import FAKE_READER, load_made_judge
made = main_window.MainWindow.__init__
def make(self, settings, folder):
    made(self, settings, folder, load=load_made_judge, reader_command=FAKE_READER)
    timer = self.timer = QTimer(self, interval=20)
    def look():
        if self.workspace is not None and self.workspace.has_result:
            print("shown", len(self.workspace.page.marks))
            timer.stop()
            self.close()
    timer.timeout.connect(look)
    timer.start()
main_window.MainWindow.__init__ = make
sys.exit(app.run([sys.argv[1]]))
"""


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = [{str(ROOT / 'tests')!r}]\n{code}", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )


def test_the_window_is_painted_before_anything_heavy_is_loaded() -> None:
    done = run(FIRST_LOOK)

    assert done.stdout == "painted\n", done.stderr
    assert done.returncode == 0


def test_a_named_file_is_opened_and_the_program_ends_cleanly(resume: Path) -> None:
    done = run(WHOLE_RUN, str(resume))

    assert done.stdout == "shown 3\n", done.stderr
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Windows has other permissions, macOS another place")
def test_what_is_kept_lies_where_no_other_user_can_look(resume: Path) -> None:
    run(WHOLE_RUN, str(resume))

    folder = Path(os.environ["XDG_DATA_HOME"], "resume-checker", "resume-checker")
    assert list(folder.iterdir())
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted any more")
def test_this_qt_does_not_wear_out_none() -> None:
    """PySide6 6.12.0 takes a reference to None with each call that returns nothing; after some thousand Python dies."""
    thing = PySide6.QtCore.QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setParent(None)

    assert sys.getrefcount(None) > before - 100
