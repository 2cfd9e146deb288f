"""The walls of the reader process: how much memory and time it may take, and that it ends with its parent."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys

MEMORY = 1 << 30  # bytes of address space: a reading with pictures takes 80 MB
SPARE_SECONDS = 10  # of processor time beyond what a file may take: loading, and the pictures of its pages
_MOST_DESCRIPTORS = 1 << 16
_END_WITH_PARENT = 1  # prctl's number


def limit_memory() -> None:
    """Let memory end for this process before it ends for the user, and let no crash write memory to the disk."""
    if sys.platform == "win32":
        from checker.reading.job import limit_job  # noqa: PLC0415 (that system's own way)

        limit_job(MEMORY)
        return
    import resource  # noqa: PLC0415 (Windows has none)

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # macOS refuses this one
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def limit_time(seconds: float) -> None:
    """Let the next request have its seconds of processor time, however many the earlier ones took."""
    if sys.platform == "win32":
        return  # whoever started this process watches the clock
    import resource  # noqa: PLC0415

    with contextlib.suppress(ValueError, OSError):
        used = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        wanted = int(used.ru_utime + used.ru_stime + seconds) + SPARE_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (wanted, most))


def leave_inherited() -> None:
    """Close what the parent had open but the three streams, and forget what it had in its environment for libraries."""
    os.environ.pop("CMAP_PATH", None)  # pdfminer would search that folder first, whosever it is
    if os.name == "posix":
        os.closerange(3, _MOST_DESCRIPTORS)


def end_with_parent() -> None:
    """Let the kernel kill this process with the thread that started it, where it does so (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_END_WITH_PARENT, ctypes.c_ulong(signal.SIGKILL))
