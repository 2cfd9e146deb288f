"""The seal on the reader process: from then on the kernel refuses it the network, writing and starting programs.

Linux alone offers this without rights or a library: Landlock (from 5.13 on) for files, seccomp for the rest.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import sys
from enum import StrEnum
from typing import NamedTuple

_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2  # prctl's numbers
_CREATE_RULESET, _RESTRICT_SELF = 444, 446  # the same on every architecture
# Every right of Landlock but reading a file (1 << 2) and a folder (1 << 3), by the version that brought it.
_FILES = ((1, 0x1FF3), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
_TCP, _SCOPES = (4, 3), (6, 3)

_LOAD, _EQUALS, _ABOVE, _ANY_BIT, _ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06  # what a filter's steps do
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16  # where a system call's description holds them
_ALLOW, _REFUSE, _UNKNOWN, _KILL = 0x7FFF0000, 0x50000 | errno.EPERM, 0x50000 | errno.ENOSYS, 0x80000000
_THREAD = 0x10000  # what clone is asked for where it shall make no process
_OTHER_NUMBERS = 0x40000000  # those of x32, a second door to the same calls


class Held(StrEnum):
    """What the kernel holds the process to."""

    FILES = "no writing"
    CALLS = "no network, no programs"


class _Machine(NamedTuple):
    audit: int
    clone: int
    refused: tuple[int, ...]


# socket, io_uring_setup, execve, execveat, ptrace, process_vm_readv, process_vm_writev, kill, tkill, then what changes
# a file's modes, owner, times and labels, which Landlock lets pass; for x86 also fork, vfork and the older names.
_MACHINES = {
    "x86_64": _Machine(
        0xC000003E,
        56,
        (
            *(41, 425, 59, 322, 101, 310, 311, 62, 200, 57, 58),
            *(90, 91, 268, 452, 92, 93, 94, 260, 132, 235, 261, 280, 188, 189, 190, 197, 198, 199),
        ),
    ),
    "aarch64": _Machine(
        0xC00000B7,
        220,
        (198, 425, 221, 281, 117, 270, 271, 129, 130, 52, 53, 452, 54, 55, 88, 5, 6, 7, 14, 15, 16),
    ),
}
_CLONE3 = 435  # its flags lie where a filter cannot look; libraries take clone where it is unknown


def seal() -> frozenset[Held]:
    """Hold this thread, and those that it starts, to reading and computing; it cannot be undone.

    Returns:
        What the kernel will hold it to; nothing on other systems, or where the kernel is too old.
    """
    if sys.platform != "linux":
        return frozenset()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0))):
        return frozenset()
    held = {Held.FILES: _no_writing(libc), Held.CALLS: _few_calls(libc)}
    return frozenset(what for what, is_held in held.items() if is_held)


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("tcp", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


def _no_writing(libc: ctypes.CDLL) -> bool:
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    rules = _Ruleset(
        sum(rights for since, rights in _FILES if version >= since),
        _TCP[1] if version >= _TCP[0] else 0,
        _SCOPES[1] if version >= _SCOPES[0] else 0,
    )
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(ctypes.sizeof(rules)), 0)
    return bool(ruleset >= 0 and libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0)


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("value", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step)))


def _few_calls(libc: ctypes.CDLL) -> bool:
    machine = _MACHINES.get(platform.machine())
    if machine is None or sys.maxsize < 2**32:
        return False
    steps = _steps(machine)
    program = _Program(len(steps), (_Step * len(steps))(*(_Step(*step) for step in steps)))
    return bool(libc.prctl(_SECCOMP, ctypes.c_ulong(_FILTER), ctypes.byref(program)) == 0)


def _steps(machine: _Machine) -> list[tuple[int, int, int, int]]:
    """The filter: what to do, how many steps to skip if so and if not, and the number that is meant."""
    count = len(machine.refused)
    return [
        (_LOAD, 0, 0, _MACHINE),
        (_EQUALS, 1, 0, machine.audit),
        (_ANSWER, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_ABOVE, count + 5, 0, _OTHER_NUMBERS),
        *((_EQUALS, count + 4 - at, 0, number) for at, number in enumerate(machine.refused)),
        (_EQUALS, 5, 0, _CLONE3),
        (_EQUALS, 0, 2, machine.clone),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_ANY_BIT, 0, 1, _THREAD),
        (_ANSWER, 0, 0, _ALLOW),
        (_ANSWER, 0, 0, _REFUSE),
        (_ANSWER, 0, 0, _UNKNOWN),
    ]
