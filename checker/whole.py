"""Files that are written whole or not at all, and read without waiting for a pipe."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

_LEFTOVER = ".resume-checker-"  # begins the names of what is being written


def replace(path: Path, data: bytes) -> None:
    """Put the data at the path, whole; after any failure there is what was there before, and nothing beside it.

    A link is followed: what it leads to is replaced and the link stays. The file keeps its permissions.

    Raises:
        OSError: It could not be written.
        ValueError: The same, for a reason that the system has no number for.
    """
    target = Path(os.path.realpath(path))
    _put(target, data, _mode_of(target))


def content(path: Path, largest: int) -> bytes:
    """The bytes of a regular file; one more than the largest allowed, if there are more.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no file.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ValueError("it is a device, a pipe or a folder, not a file")
        return file.read(largest + 1)


def sweep(folder: Path, before: float) -> None:
    """Take away what was being written in a folder when the program was killed.

    Args:
        folder: One of our own.
        before: What was last changed later than this time, in seconds as files have it, may still be being written.
    """
    with contextlib.suppress(OSError):
        for leftover in folder.glob(f"{_LEFTOVER}*"):
            if leftover.lstat().st_mtime < before:
                leftover.unlink()


def why(error: OSError | ValueError) -> str:
    """What stands in the way, as the end of a sentence."""
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, (error.strerror or "an unknown fault").lower())
    return "a file's name cannot have such a character" if "null" in str(error) else str(error)


def _without_waiting(path: str, flags: int) -> int:
    """Opening a named pipe would otherwise wait for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _mode_of(target: Path) -> int | None:
    """The permissions of the file that will be replaced; None if there is none yet.

    Replacing asks the folder, not the file, for permission: a file that its owner has protected is refused here.
    """
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise ValueError("it is a device or a link to itself, not a file")
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise ValueError("the file is protected against changes")
    return stat.S_IMODE(mode)


def _put(target: Path, data: bytes, mode: int | None) -> None:
    """Writes a file of another name in the same folder, waits until it is on the disk, and gives it the name."""
    leftover = target.with_name(f"{_LEFTOVER}{secrets.token_hex(8)}")
    first_mode = 0o666 if mode is None else mode  # nobody reads half of it who may not read the whole
    try:
        with open(leftover, "xb", opener=lambda name, flags: os.open(name, flags, first_mode)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            leftover.chmod(mode)
        leftover.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            leftover.unlink()
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Asks that the new name, too, reaches the disk; the file is whole either way, and not every system can do it."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_REASONS = {
    errno.EACCES: "you have no permission to do so",
    errno.EPERM: "you have no permission to do so",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a part of its folder's name is a file",
    errno.EISDIR: "this is the name of a folder",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "the link leads round in a circle",
    errno.EFBIG: "the file would be larger than the disk allows",
    errno.EIO: "the disk does not answer as it should",
}
