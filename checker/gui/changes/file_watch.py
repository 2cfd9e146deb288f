"""Watches one file as programs save it: written anew in its place, or deleted and another given its name."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

REST = 300  # milliseconds in which a file must stay as it is before it is looked into
_WAITS = 10  # so many more rests for a PDF that has no end yet
_TRIES = 5  # to read a version that could not be read, each after twice the time
_LARGEST = 50 * 1024 * 1024  # bytes; more is not read either
_END = 1024  # bytes before the end of a PDF that hold its mark

Stamp = tuple[int, int, int]


class FileWatch(QObject):
    """Tells when a file holds something else and is at rest.

    Signals:
        changed: The file is there, whole as far as can be told, and its content another than before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, rest: int | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._digest = ""  # of the content that was last told of
        self._seen: Stamp | None = None  # of the file when that was looked at
        self._last: Stamp | None = None  # at the last look, to see whether the file rests
        self._waits = self._tries = 0
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_soon)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._looking = QTimer(self, interval=REST if rest is None else rest, singleShot=True)
        self._looking.timeout.connect(self._look)
        self._trying = QTimer(self, singleShot=True)
        self._trying.timeout.connect(self._try)
        # What no watcher tells of, as on some drives of a network, is seen when the user comes back.
        QGuiApplication.instance().applicationStateChanged.connect(self._come_back)  # type: ignore[union-attr]

    @property
    def path(self) -> Path | None:
        """The file that is watched."""
        return self._path

    def watch(self, path: Path, digest: str) -> None:
        """Watch a file whose content had this digest; no other is watched any more."""
        self.stop()
        self._path, self._digest = path, digest
        self._arm()
        self._look_soon()  # it may have changed since

    def stop(self) -> None:
        """Watch nothing."""
        self._path = self._seen = self._last = None
        self._waits = self._tries = 0
        self._looking.stop()
        self._trying.stop()
        self._arm()

    def try_again(self) -> None:
        """Tell once more in a while, since the content could not be read: a few times, then only of another one."""
        if self._tries < _TRIES:
            self._tries += 1
            self._trying.start(self._looking.interval() * 2**self._tries)

    def _try(self) -> None:
        if self._path is not None and self._seen is not None and stamp_of(self._path) == self._seen:
            self.changed.emit()
        else:
            self._look_soon()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._look_soon()

    def _look_soon(self) -> None:
        """Not anew for each event: a folder in which much goes on would never let the file be looked at."""
        if self._path is not None and not self._looking.isActive():
            self._looking.start()

    def _look(self) -> None:
        self._arm()
        stamp = stamp_of(self._path) if self._path is not None else None
        if stamp is None or self._path is None:
            return  # gone: what is above it is watched, and tells when it is there again
        if stamp != self._last:
            self._last, self._waits = stamp, 0
            self._looking.start()
        elif stamp != self._seen:
            self._look_into(self._path, stamp)

    def _look_into(self, path: Path, stamp: Stamp) -> None:
        digest = digest_of(path)
        if stamp_of(path) != stamp:
            self._looking.start()
        elif digest == self._digest:
            self._seen = stamp
        elif self._waits < _WAITS and (not digest or not _has_end(path)):
            self._waits += 1
            self._looking.start()
        else:
            self._seen, self._digest, self._waits, self._tries = stamp, digest, 0, 0
            self._trying.stop()
            self.changed.emit()

    def _arm(self) -> None:
        """Watch the file, its folder and, where it is a link, those of what it leads to, or what is left of them.

        A watcher forgets what is deleted or gets another's name, so this is done before each look.
        """
        wanted: set[str] = set()
        if self._path is not None:
            for path in {self._path, Path(os.path.realpath(self._path))}:
                wanted.add(str(_nearest(path.parent)))
                if stamp_of(path) is not None:
                    wanted.add(str(path))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))


def stamp_of(path: Path) -> Stamp | None:
    """What tells cheaply whether a file was written: size, time and place; None where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return (found.st_size, found.st_mtime_ns, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def digest_of(path: Path) -> str:
    """What tells one content from another; empty where it cannot be read, or is more than is ever read."""
    stamp = stamp_of(path)
    if stamp is None or stamp[0] > _LARGEST:
        return ""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
    except OSError:
        return ""


def _has_end(path: Path) -> bool:
    """True unless the file is a PDF that is still being written: its readers would make do with half of it."""
    try:
        with path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(file.tell() - _END, 0))
            return b"%%EOF" in file.read()
    except OSError:
        return False


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next((each for each in (folder, *folder.parents) if os.path.isdir(each)), folder)  # noqa: PTH112 (a Path may raise)
