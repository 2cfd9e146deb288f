"""The asking side of the reader process: how it is started, and one resume at a time read in one of its own."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec

import checker
from checker.errors import ReadingError
from checker.reading.answers import Answers, Nonsense
from checker.reading.document import FileWarning
from checker.reading.messages import DocumentRead, Problem, Read, Ready
from checker.reading.patience import FILE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.reading.answers import Message
    from checker.reading.document import Document
    from checker.reading.messages import Request

# -P: a file named json.py in the folder that the user happens to be in is not ours to run.
COMMAND = (sys.executable, "-P", "-m", "checker", "--reader")
_START_SECONDS = 30.0  # to load the libraries; a busy machine may take long
_PIECE = 1 << 16
# What Python and the loader of its libraries need, where packages of the user's own lie (without HOME, Python would
# ask a service for it), and what decides how file names are spelt.
_NEEDED = (
    *("PYTHONHOME", "PYTHONUSERBASE", "LD_LIBRARY_PATH", "HOME", "APPDATA", "SYSTEMROOT"),
    *("LANG", "LC_ALL", "LC_CTYPE", "PYTHONUTF8"),
)


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """What a reader process is told of our environment: this very package first, and nothing that it does not need."""
    needed = {name: ours[name] for name in _NEEDED if name in ours}
    root = str(Path(checker.__file__).parent.parent)
    return needed | {"PYTHONPATH": os.pathsep.join(filter(None, (root, ours.get("PYTHONPATH"))))}


def encoded(request: Request) -> bytes:
    """A request as the reader process takes it: one line, in which any file name can stand."""
    return json.dumps(msgspec.to_builtins(request)).encode() + b"\n"


class Apart:
    """Reads resumes, each in a process of its own; the next one loads while the last one's resume is looked at."""

    def __init__(
        self,
        *,
        files: int = 1,
        command: Sequence[str] = COMMAND,
        seconds: float = FILE_SECONDS,
        password: str | None = None,
    ) -> None:
        """Make ready.

        Args:
            files: How many will come, so that none is made ready for a file that never comes.
            command: What starts a reader process.
            seconds: What a file may take.
            password: What opens a file that needs one.
        """
        self._password = password
        self._to_come, self._command, self._seconds = files, command, seconds
        self._spare: _Process | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._spare is not None:
            self._spare.end()
            self._spare = None

    def warm_up(self) -> None:
        """Have a process ready for the next file."""
        if self._spare is None:
            self._spare = _Process(self._command)

    def read(self, path: Path) -> tuple[Document, Document | None]:
        """The document in a file by the reader of record, and by the quick reader if that made something of it.

        Where only the quick reader managed, its document is the first and bears a warning.

        Raises:
            ReadingError: Nothing could be read, or it took too much.
        """
        end = time.monotonic() + self._seconds
        self._to_come -= 1
        try:
            return self._ask(Read(str(path), self._password, self._seconds))
        except ReadingError as error:
            left = end - time.monotonic()
            if error.code != "crashed" or left <= 0:
                raise
            return self._ask(Read(str(path), self._password, left, quick=False))
        finally:
            if self._to_come > 0:
                self.warm_up()

    def _ask(self, request: Read) -> tuple[Document, Document | None]:
        self.warm_up()
        process, self._spare = self._spare, None
        if process is None:
            raise _stopped()
        try:
            return _two_documents(process.answers(request, request.seconds))
        finally:
            process.end()


def _two_documents(messages: Iterator[Message]) -> tuple[Document, Document | None]:
    first: Document | None = None
    try:
        for message in messages:
            read = _document_read(message)
            if read is not None and not read.first_look:
                return read.document, first
            first = read.document if read else first
    except ReadingError as error:
        if first is None:
            raise
        sentence = f"The second reading did not end well: {error.sentence} These findings are the quick reading's."
        return replace(first, warnings=(*first.warnings, FileWarning("one-reading", sentence))), None
    raise _stopped()


def _document_read(message: Message) -> DocumentRead | None:
    if isinstance(message, Problem):
        raise ReadingError(message.code, message.title, message.sentence)
    return message if isinstance(message, DocumentRead) else None


class _Process:
    """One reader process, its answers collected by a thread, so that waiting for them can end."""

    def __init__(self, command: Sequence[str]) -> None:
        self._said: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        try:
            self._process = subprocess.Popen(  # noqa: S603 (our own program)
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # what libraries complain of may quote the resume
                env=environment(os.environ),
            )
        except OSError as error:
            raise _stopped() from error
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def answers(self, request: Request, seconds: float) -> Iterator[Message]:
        """What it answers to a request, until it ends or its seconds are over.

        Raises:
            ReadingError: Its seconds are over, it ended, or it spoke nonsense.
        """
        answers = Answers()
        end = time.monotonic() + _START_SECONDS
        try:
            while piece := self._said.get(timeout=max(0.0, end - time.monotonic())):
                # line by line, so that what stands before nonsense is heard
                for answer in (answer for line in piece.splitlines(keepends=True) for answer in answers.feed(line)):
                    if isinstance(answer.message, Ready):
                        end = time.monotonic() + seconds
                        self._ask(request)
                    else:
                        yield answer.message
        except queue.Empty:
            raise _too_long(seconds) from None
        except Nonsense as error:
            raise _stopped() from error
        raise _stopped()

    def end(self) -> None:
        """Kill it and see it buried."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what it was never able to hear
                    pipe.close()

    def _ask(self, request: Request) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):  # it has just died: its silence will tell
                self._process.stdin.write(encoded(request))
                self._process.stdin.flush()

    def _listen(self) -> None:
        if self._process.stdout is not None:
            while piece := os.read(self._process.stdout.fileno(), _PIECE):
                self._said.put(piece)
        self._said.put(b"")


def _too_long(seconds: float) -> ReadingError:
    sentence = f"Reading it was given up after {seconds:g} seconds: it is too complex. Save it as a PDF again."
    return ReadingError("too-long", "Reading took too long", sentence)


def _stopped() -> ReadingError:
    sentence = "Reading it stopped half-way: it is damaged, or too large once unpacked. Save it as a PDF again."
    return ReadingError("crashed", "This file could not be read", sentence)
