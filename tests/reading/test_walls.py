"""The reader process as it really runs: what it keeps of its parent, what holds it, and with whom it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.reading.apart import COMMAND, environment
from checker.reading.job import limit_job

if TYPE_CHECKING:
    from collections.abc import Iterator

linux = pytest.mark.skipif(sys.platform != "linux", reason="it is looked up in /proc")


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[int]:
    """An open file that a careless parent lets its children inherit."""
    path = tmp_path / "secret.txt"
    path.write_text("secret")
    descriptor = os.open(path, os.O_RDONLY)
    os.set_inheritable(descriptor, True)  # noqa: FBT003 (it takes no names)
    yield descriptor
    os.close(descriptor)


@pytest.fixture
def process(secret: int) -> Iterator[subprocess.Popen[bytes]]:
    assert secret > 2
    told = environment({**os.environ, "CMAP_PATH": "/evil", "TOKEN": "secret"})
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False, env=told) as started:
        assert started.stdout
        assert json.loads(started.stdout.readline()) == {"kind": "ready"}
        yield started
        started.kill()


def status(process: subprocess.Popen[bytes], field: str) -> str:
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return next(line.split()[1] for line in lines if line.startswith(f"{field}:"))


@linux
def test_it_keeps_no_descriptor_of_its_parent(process: subprocess.Popen[bytes]) -> None:
    opened = [link.readlink() for link in Path(f"/proc/{process.pid}/fd").iterdir()]
    assert not [path for path in opened if path.name == "secret.txt"]


@linux
def test_it_knows_nothing_of_its_parents_environment(process: subprocess.Popen[bytes]) -> None:
    known = Path(f"/proc/{process.pid}/environ").read_bytes()
    assert b"TOKEN" not in known
    assert b"CMAP_PATH" not in known


@linux
def test_it_is_sealed_before_it_takes_a_file(process: subprocess.Popen[bytes]) -> None:
    assert status(process, "NoNewPrivs") == "1"
    if os.uname().machine in {"x86_64", "aarch64"}:
        assert status(process, "Seccomp") == "2"


@linux
def test_it_is_killed_with_its_parent_although_its_input_stays_open() -> None:
    reading, writing = os.pipe()
    code = f"""import subprocess, time
child = subprocess.Popen({COMMAND!r}, stdin={reading}, stdout=subprocess.PIPE, pass_fds=[{reading}])
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, pass_fds=[reading]) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        watched = os.pidfd_open(child)
        parent.kill()
    os.close(reading)
    ended = subprocess.run(
        [sys.executable, "-c", f"import select; print(select.select([{watched}], [], [], 20)[0] != [])"],
        pass_fds=[watched],
        capture_output=True,
        text=True,
        check=True,
    )
    os.close(watched)
    os.close(writing)
    assert ended.stdout.strip() == "True"


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has jobs")
def test_windows_holds_it_in_a_job() -> None:
    code = "from checker.reading.job import limit_job; assert limit_job(1 << 28); bytearray(1 << 29)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="it would put the tests into a job")
def test_elsewhere_there_are_no_jobs() -> None:
    assert not limit_job(1)
