"""What the kernel refuses the reader process once it is sealed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such seal")


def sealed(code: str, *arguments: object) -> str:
    """What the code prints in a process of its own that was sealed first; skips where the kernel cannot."""
    start = "import os, sys, threading\nfrom checker.reading.sealing import seal\nheld = seal()\n"
    guard = "if len(held) < 2: print('unsealed'); sys.exit()\n"
    command = [sys.executable, "-c", start + guard + code, *map(str, arguments)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()
    if said == "unsealed":
        pytest.skip("this kernel has neither Landlock nor seccomp")
    return said


def refused(call: str, *arguments: object) -> bool:
    code = f"try:\n {call}\nexcept PermissionError:\n print('refused')\nelse:\n print('done')"
    return sealed(code, *arguments) == "refused"


@pytest.mark.parametrize(
    "call",
    [
        "import socket; socket.socket()",
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
        "import socket; socket.socket(socket.AF_UNIX)",
        "os.fork()",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.execv('/bin/true', ['true'])",
        "os.kill(os.getppid(), 0)",
    ],
)
def test_no_network_and_no_other_process(call: str) -> None:
    assert refused(call)


@pytest.mark.parametrize(
    "call",
    [
        "open(sys.argv[1], 'w')",
        "open(sys.argv[1], 'a')",
        "open(sys.argv[1] + '.new', 'x')",
        "os.unlink(sys.argv[1])",
        "os.rename(sys.argv[1], sys.argv[1] + '2')",
        "os.mkdir(sys.argv[1] + '.d')",
        "os.symlink('/etc', sys.argv[1] + '.l')",
        "os.chmod(sys.argv[1], 0o777)",
        "os.utime(sys.argv[1], (0, 0))",
        "os.truncate(sys.argv[1], 0)",
    ],
)
def test_nothing_is_written(call: str, tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_text("kept")
    assert refused(call, path)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("kept.txt", "kept")]


def test_reading_computing_and_threads_go_on(tmp_path: Path) -> None:
    path = tmp_path / "read.txt"
    path.write_text("read")
    code = "threading.Thread(target=lambda: print(open(sys.argv[1]).read())).start()"
    assert sealed(code, path) == "read"


def test_a_thread_of_a_sealed_one_is_sealed_too() -> None:
    code = """import socket
def ask():
    try:
        socket.socket()
    except PermissionError:
        print("refused")
threading.Thread(target=ask).start()"""
    assert sealed(code) == "refused"
