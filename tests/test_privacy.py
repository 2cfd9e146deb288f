"""Nothing leaves the computer: no process opens a socket, and no word of a resume stays behind in a file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from reading.papers import Paper

import checker

ROOT = str(Path(checker.__file__).parent.parent)
WORD = "Zanzibarquux"
# Whatever asks for a socket ends the process with a status of its own.
NO_SOCKETS = """import os, sys
def watch(event, arguments):
    if event.startswith("socket."):
        os.write(2, f"{event} {arguments}".encode())
        os._exit(77)
sys.addaudithook(watch)
"""


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "ada.pdf"
    path.parent.mkdir()
    path.write_bytes(Paper().text(50, 60, f"Ada {WORD}", size=20).text(50, 90, "Skills: Python, SQL").data())
    return path


def run(*command: str | Path, folder: Path, more: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PYTHONPATH": ROOT, "TMPDIR": str(folder)}
    return subprocess.run(
        command, input=more, capture_output=True, check=False, cwd=folder, env=environment, timeout=120
    )


def test_the_command_line_opens_no_socket(resume: Path, tmp_path: Path) -> None:
    code = f"{NO_SOCKETS}from checker.cli import main\nsys.exit(main(['check', sys.argv[1]]))"
    done = run(sys.executable, "-c", code, resume, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_reader_process_opens_no_socket(resume: Path, tmp_path: Path) -> None:
    code = f"{NO_SOCKETS}from checker.reading.child import main\nmain()"
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": ROOT},
        cwd=tmp_path,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps({"kind": "read", "path": str(resume)}).encode() + b"\n")
        process.stdin.flush()
        kinds = [json.loads(process.stdout.readline())["kind"] for _ in range(3)]
        process.stdin.close()
        assert process.wait(30) == 0
    assert kinds == ["ready", "document", "document"]


def test_the_window_opens_no_socket_to_anywhere(resume: Path, tmp_path: Path) -> None:
    """Qt may speak to the user's own desktop; Python itself opens nothing at all."""
    code = f"""{NO_SOCKETS}from PySide6.QtCore import QSettings, QTimer
from pathlib import Path
from checker.gui.app import make_application
from checker.gui.main_window import MainWindow
app = make_application()
window = MainWindow(QSettings(sys.argv[2] + "/s.ini", QSettings.Format.IniFormat), Path(sys.argv[2]) / "kept")
window.show()
def look():
    if window.workspace is not None and window.workspace.has_result and not window.engine.reader.is_reading:
        window.close()
        app.quit()
timer = QTimer(timeout=look, interval=50)
timer.start()
QTimer.singleShot(0, lambda: window.open_path(Path(sys.argv[1])))
QTimer.singleShot(60000, lambda: os._exit(3))
app.exec()
"""
    done = run(sys.executable, "-c", code, resume, tmp_path, folder=tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not there")
def test_no_process_asks_the_kernel_for_a_socket(resume: Path, tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    command = ("strace", "-f", "-qq", "-o", log, "-e", "trace=%network", sys.executable, "-m", "checker", "check")
    done = run(*command, resume, folder=tmp_path)
    if b"ptrace" in done.stderr:
        pytest.skip("this system lets no process be watched")
    assert done.returncode == 0
    assert [line for line in log.read_text().splitlines() if "socket(" in line or "connect(" in line] == []


@pytest.mark.parametrize("broken", [False, True])
def test_no_word_of_a_resume_is_left_in_files_or_complaints(resume: Path, tmp_path: Path, *, broken: bool) -> None:
    if broken:
        data = resume.read_bytes()
        resume.write_bytes(data.replace(b"/MediaBox", f"/{WORD}".encode()).replace(b"xref", b"xxxx")[:-200])
    done = run(sys.executable, "-m", "checker", "check", "--json", resume, folder=tmp_path)
    assert WORD.encode() not in done.stderr
    left = [path for path in tmp_path.rglob("*") if path.is_file() and path != resume]
    home = [path for path in Path(os.environ["HOME"]).rglob("*") if path.is_file()]
    assert [path for path in (*left, *home) if WORD.encode() in path.read_bytes()] == []
    assert left == []
