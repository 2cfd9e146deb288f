"""The reader process's limits on Windows: a job object that holds it alone, with so much memory and no children."""

from __future__ import annotations

import ctypes
import sys

_EXTENDED_LIMITS = 9
_NO_CHILDREN, _MEMORY, _NO_CRASH_WINDOW, _END_WITH_JOB = 0x8, 0x100, 0x400, 0x2000


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest", ctypes.c_size_t),
        ("largest", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def limit_job(memory: int) -> bool:
    """Put this process into a job of its own.

    Args:
        memory: Bytes that it may take.

    Returns:
        Whether the system did so.
    """
    if sys.platform != "win32":
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    limits = _Extended()
    limits.basic.flags = _NO_CHILDREN | _MEMORY | _NO_CRASH_WINDOW | _END_WITH_JOB
    limits.basic.processes = 1
    limits.process_memory = memory
    job = kernel.CreateJobObjectW(None, None)  # it stays open as long as the process lives
    is_set = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    return bool(is_set and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()))
