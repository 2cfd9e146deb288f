"""Nothing leaves the computer: no socket leads elsewhere, and no word of a resume stays behind in a file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from reading.papers import Paper

import checker

if TYPE_CHECKING:
    from collections.abc import Iterator

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


# The whole window, with a resume in it and an ear for later starts; it prints what it has open beyond its own machine.
LISTENING = """import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from checker.gui import app, first_window
settle = app._settle
def settled(app_, window, name):
    settle(app_, window, name)
    ear = window.findChild(first_window.FirstWindow)
    def look():
        if window.workspace.has_result and not window.engine.reader.is_reading:
            window._timer.stop()
            print("listens" if ear.is_listening else "deaf", *beyond())
            window.close()
    window._timer = QTimer(timeout=look, interval=50)
    window._timer.start()
def beyond():
    links = [os.readlink(entry) for entry in Path("/proc/self/fd").iterdir() if entry.is_symlink()]
    local = {line.split()[6] for line in Path("/proc/self/net/unix").read_text().splitlines()[1:]}
    return [link for link in links if link.startswith("socket:") and link[8:-1] not in local]
app._settle = settled
sys.exit(app.run([sys.argv[1]]))
"""


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """As short as a runtime folder is: the kernel takes no longer names for sockets."""
    with tempfile.TemporaryDirectory(prefix="rc-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no /proc")
@pytest.mark.usefixtures("runtime")
def test_a_window_that_listens_for_later_starts_listens_to_this_machine_alone(resume: Path, tmp_path: Path) -> None:
    done = run(sys.executable, "-c", f"{NO_SOCKETS}{LISTENING}", resume, folder=tmp_path)
    assert done.stdout.decode().split() == ["listens"], done.stderr


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not there")
@pytest.mark.usefixtures("runtime")
def test_no_process_of_the_window_asks_the_kernel_for_a_socket_to_elsewhere(resume: Path, tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    command = ("strace", "-f", "-qq", "-o", log, "-e", "trace=%network", sys.executable, "-c", LISTENING)
    done = run(*command, resume, folder=tmp_path)
    if b"ptrace" in done.stderr:
        pytest.skip("this system lets no process be watched")
    assert done.stdout.decode().split() == ["listens"], done.stderr
    asked = [
        line for line in log.read_text().splitlines() if "socket(" in line or "connect(" in line or "bind(" in line
    ]
    assert [line for line in asked if "AF_UNIX" not in line] == []
    assert [line for line in asked if "listen" in line or "bind(" in line] != []


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
