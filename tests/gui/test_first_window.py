"""A second start hands its file to the first window and ends; and files come from a file manager."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

from checker.gui.first_window import place

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the starts are told apart by their folders")

# Says when it listens, and each file that it shows; ends by itself when its standard input closes.
WINDOW = """
import os, sys
from PySide6.QtCore import QSocketNotifier, QTimer
from checker.gui import app, first_window, main_window
from gui.made import FAKE_READER, load_made_judge
made = main_window.MainWindow.__init__
def make(self, settings, folder):
    made(self, settings, folder, load=load_made_judge, reader_command=FAKE_READER)
main_window.MainWindow.__init__ = make
take_later = app._take
def take_later_too(window, path, token):
    take_later(window, path, token)
    if token:
        print("token", os.environ["XDG_ACTIVATION_TOKEN"], flush=True)
app._take = take_later_too
taken = main_window.MainWindow._take_result
def take(self, result):
    taken(self, result)
    print("shown", result.document.name.encode("utf-8", "backslashreplace").decode(), flush=True)
main_window.MainWindow._take_result = take
settle = app._settle
def settled(app_, window, name):
    settle(app_, window, name)
    ear = window.findChild(first_window.FirstWindow)
    window._end = QSocketNotifier(0, QSocketNotifier.Type.Read, window)
    window._end.activated.connect(window.close)
    print("listens" if ear and ear.is_listening else "deaf", flush=True)
app._settle = settled
new = sys.argv[1:2] == ["--new-window"]
sys.exit(app.run(sys.argv[1 + new:], new_window=new))
"""


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    with tempfile.TemporaryDirectory(prefix="rc-") as runtime:  # as short as a runtime folder is
        yield os.environ | {
            "XDG_RUNTIME_DIR": runtime,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))),
        }


class Window:
    """A window in a process of its own."""

    def __init__(self, environment: dict[str, str], *arguments: str | Path) -> None:
        command = [sys.executable, "-c", WINDOW, *arguments]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, cwd=ROOT)

    def says(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().decode().strip()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.communicate(timeout=30)
        else:
            self.process.communicate()


def start(environment: dict[str, str], *arguments: str | bytes | Path) -> int:
    """The exit status of a whole start of the program, which must not stay."""
    command = [sys.executable, "-m", "checker", *arguments]
    return subprocess.run(command, env=environment, check=False, timeout=60, cwd=ROOT).returncode


def resume(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"%PDF-1.7\n")
    return path


def test_a_second_start_hands_its_file_over_and_ends(environment: dict[str, str], tmp_path: Path) -> None:
    with Window(environment) as window:
        assert window.says() == "listens"
        assert start(environment, resume(tmp_path, "Ünë <b> two.pdf")) == 0
        assert window.says() == "shown Ünë <b> two.pdf"
        assert start(environment) == 0  # it only comes forward
        assert start(environment, "--", resume(tmp_path, "again.pdf")) == 0
        assert window.says() == "shown again.pdf"
    assert window.process.returncode == 0
    assert list(Path(environment["XDG_RUNTIME_DIR"]).iterdir()) == []


def test_a_new_window_is_made_where_it_is_asked_for(environment: dict[str, str], tmp_path: Path) -> None:
    with Window(environment) as first:
        assert first.says() == "listens"
        with Window(environment, "--new-window", resume(tmp_path, "a.pdf")) as second:
            assert {second.says(), second.says()} == {"deaf", "shown a.pdf"}
        assert start(environment, resume(tmp_path, "b.pdf")) == 0
        assert first.says() == "shown b.pdf"


def test_what_a_killed_window_left_behind_is_taken_over(environment: dict[str, str], tmp_path: Path) -> None:
    with Window(environment) as killed:
        assert killed.says() == "listens"
        killed.process.send_signal(signal.SIGKILL)
        killed.process.wait(30)
    assert len(list(Path(environment["XDG_RUNTIME_DIR"]).iterdir())) == 1
    with Window(environment) as window:
        assert window.says() == "listens"
        assert start(environment, resume(tmp_path, "next.pdf")) == 0
        assert window.says() == "shown next.pdf"


def test_the_desktops_word_that_the_window_may_come_forward_is_handed_on(environment: dict[str, str]) -> None:
    with Window(environment) as window:
        assert window.says() == "listens"
        assert start(environment | {"XDG_ACTIVATION_TOKEN": "t-1"}) == 0
        assert window.says() == "token t-1"


def test_only_the_user_may_speak_to_the_window(environment: dict[str, str]) -> None:
    with Window(environment) as window:
        assert window.says() == "listens"
        (socket,) = Path(environment["XDG_RUNTIME_DIR"]).iterdir()
        assert socket.stat().st_mode & 0o077 == 0


NONSENSE = """
import sys
from PySide6.QtNetwork import QLocalSocket
for letter in ("nonsense", '{"open": 5, "token": ""}', "[]", '{"open": "a"}', "[" * 60000, "x" * 200000):
    socket = QLocalSocket()
    socket.connectToServer(sys.argv[1])
    assert socket.waitForConnected(5000)
    socket.write(letter.encode() + b"\\n")
    while socket.waitForBytesWritten(5000):
        pass
    socket.waitForDisconnected(5000)
    print(bytes(socket.readAll().data()))
"""


def test_nonsense_does_the_window_no_harm(environment: dict[str, str], tmp_path: Path) -> None:
    with Window(environment) as window:
        assert window.says() == "listens"
        (socket,) = Path(environment["XDG_RUNTIME_DIR"]).iterdir()
        command = [sys.executable, "-c", NONSENSE, str(socket)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
        assert done.stdout.split() == ["b''"] * 6
        assert start(environment, resume(tmp_path, "sound.pdf")) == 0
        assert window.says() == "shown sound.pdf"


def test_each_data_folder_has_a_name_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    one, other = place(tmp_path / "one"), place(tmp_path / "other")

    assert one is not None
    assert one.startswith("/run/user/1000/")
    assert one != other


def test_a_path_that_the_kernel_cannot_take_means_a_window_for_each_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/" + "x" * 100)

    assert place(Path("/data")) is None


FROM_A_FILE_MANAGER = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from checker.gui.app import make_application
app = make_application()
app.file_asked.connect(lambda path: print(path, flush=True))
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
app.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/a.pdf")))
"""


def test_a_file_from_a_file_manager_is_asked_for(environment: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "ä b.pdf"
    command = [sys.executable, "-c", FROM_A_FILE_MANAGER, str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout == f"{path}\n"
