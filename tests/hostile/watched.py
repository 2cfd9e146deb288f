"""Our program with a file, and what it took: seconds, memory of each process, and who is left."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import checker

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Took:
    """What a process and those below it took; memory in MiB by process."""

    output: bytes = b""
    errors: bytes = b""
    seconds: float = 0.0
    memory: dict[int, float] = field(default_factory=dict)

    @property
    def left(self) -> list[int]:
        """Processes that were below it and are still there."""
        return [process for process in self.memory if process != os.getpid() and Path(f"/proc/{process}").exists()]


def command_line(*arguments: str | Path, limit: float = 60) -> Took:
    """Run our program on the command line."""
    environment = os.environ | {"PYTHONPATH": str(Path(checker.__file__).parent.parent)}
    command = [sys.executable, "-m", "checker", *arguments]
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        with watching(process.pid) as took:
            took.output, took.errors = process.communicate(timeout=limit)
        took.seconds = time.monotonic() - began
    return took


@contextmanager
def watching(process: int) -> Iterator[Took]:
    """Watch a process and all below it."""
    took, ended = Took(), threading.Event()

    def look() -> None:
        while not ended.wait(0.02):
            for each in (process, *_below(process)):
                took.memory[each] = max(took.memory.get(each, 0.0), _peak(each))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield took
    finally:
        ended.set()
        watcher.join()


def _below(process: int) -> list[int]:
    found = []
    try:
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in map(int, (thread / "children").read_text().split()):
                found += [child, *_below(child)]
    except OSError:
        pass  # it has just ended
    return found


def _peak(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)
