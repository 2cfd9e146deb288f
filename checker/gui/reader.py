"""Owns the reader processes: a file goes in, its Document and the pictures of its pages come out as signals."""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage

from checker.reading.answers import Answer, Answers, Nonsense
from checker.reading.apart import COMMAND, encoded, environment
from checker.reading.document import Document
from checker.reading.messages import DocumentRead, Draw, Open, PictureDrawn, Problem, Read, Ready, Request
from checker.reading.patience import FILE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Sequence

_log = logging.getLogger(__name__)

TIME_LIMIT = round(FILE_SECONDS * 1000)  # milliseconds from open to document
PAUSE = 0.15  # seconds between the first look and the second reading, at most


class _Child(QObject):
    """One reader process.

    Signals:
        answered: This child said something whole.
        stopped: This child ended by itself or spoke nonsense; it says no more.
    """

    answered = Signal(object, Answer)
    stopped = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self._ended = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())  # what libraries complain of may quote the resume
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.errorOccurred.connect(self._stop)
        self._process.finished.connect(self._stop)
        self._process.start(command[0], list(command[1:]))

    @property
    def alive(self) -> bool:
        """True while it can be asked."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def ask(self, request: Request) -> None:
        """Send a request; without an answer if the child is dead, which ``stopped`` has told."""
        if self.alive:
            self._process.write(encoded(request))

    def end(self) -> None:
        """Kill it; no signal comes from it any more. It is gone a little later, and nobody waits for that."""
        if self._ended:
            return
        self._ended = True
        self._process.kill()
        self._process.finished.connect(self.deleteLater)
        if not self.alive:
            self.deleteLater()

    def wait(self) -> None:
        """Wait until it is gone, after its end."""
        self._process.waitForFinished(2000)

    def _listen(self) -> None:
        if self._ended:
            return
        try:
            answers = self._answers.feed(bytes(self._process.readAllStandardOutput().data()))
        except Nonsense as error:
            _log.warning("the reader spoke nonsense (%s)", type(error.__cause__ or error).__name__)
            self._stop()
            return
        for answer in answers:
            if not self._ended:
                self.answered.emit(self, answer)

    def _stop(self) -> None:
        if not self._ended:
            _log.warning("a reader process ended by itself (%s)", self._process.exitCode())
            self.end()
            self.stopped.emit(self)


class Reader(QObject):
    """Reads one file at a time, each in a process of its own, and keeps the process of the file that is shown.

    Signals:
        first_look: The file that was opened last, as the quick reader has it; ``show`` lets its pages be drawn.
        document_read: The same as the reader of record has it.
        picture_drawn: A page of the shown file, counted from 1, and its picture.
        failed: The file that was opened last cannot be read: title and sentence. What was shown stays.
        locked: It needs a password, or another one: title and sentence. What was shown stays.
        doubted: There was a first look at it, but the reader of record failed: title and sentence.
    """

    first_look = Signal(Document)
    document_read = Signal(Document)
    picture_drawn = Signal(int, QImage)
    failed = Signal(str, str)
    locked = Signal(str, str)
    doubted = Signal(str, str)

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] = (), limit: int = TIME_LIMIT) -> None:
        super().__init__(parent)
        self._command = command or COMMAND
        self._spare: _Child | None = None  # warm, or getting so, waiting for a file
        self._warm: _Child | None = None  # the spare one, once it is ready
        self._reading: _Child | None = None
        self._shown: _Child | None = None
        self._next: _Child | None = None  # has something of what was opened last, which is not shown yet
        self._next_path: Path | None = None
        self._path = Path()
        self._request: Read | None = None  # what is being read; None once there is nothing more to try
        self._shown_path: Path | None = None  # None: it was opened again once already, or nothing is shown
        self._limit = limit
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._give_up)

    @property
    def is_reading(self) -> bool:
        """True between open and its answer."""
        return self._reading is not None

    @property
    def is_warm(self) -> bool:
        """True if a process stands ready for the next file."""
        return self._spare is not None and self._warm is self._spare

    def warm_up(self) -> None:
        """Have a process ready for the next file."""
        if self._spare is None:
            self._spare = self._start()

    def allow(self, seconds: float) -> None:
        """Let each file from the next one on take so long."""
        self._limit = round(seconds * 1000)

    def open(self, path: Path, password: str | None = None) -> None:
        """Read a file; whatever is being read is given up."""
        self.cancel()
        self._path = path
        self._clock.start(self._limit)
        self._request = Read(str(path), password, self._clock.interval() / 1000, PAUSE)
        self._ask(self._request)

    def _ask(self, request: Read) -> None:
        self.warm_up()
        self._reading, self._spare = self._spare, None
        if self._reading is not None:
            self._reading.ask(request)
        else:
            self._fail(*self._stopped_words())  # it did not even start

    def show(self) -> None:
        """What was read last is what is shown from now on."""
        if self._next_path is None:
            return
        if self._shown is not None:
            self._shown.end()
        self._shown, self._shown_path = self._next, self._next_path
        self._next = self._next_path = None

    def draw(self, page: int, width: int) -> None:
        """Ask for the picture of a page of the shown file, so many pixels wide."""
        if self._shown is None and self._shown_path is not None:
            self._open_again(self._shown_path)
        if self._shown is not None:
            self._shown.ask(Draw(page, width))

    def cancel(self) -> None:
        """Give up what is being read or waits to be shown; what is shown stays."""
        if self._next is not None and self._next is not self._reading:
            self._next.end()
        self._stop()
        self._next = self._next_path = None

    def _stop(self) -> None:
        """Give up what is being read; what there was a first look at can still be shown."""
        self._clock.stop()
        self._request = None
        child, self._reading = self._reading, None
        if child is not None:
            child.end()
            if child is self._shown:
                self._shown = None
            if child is self._next:
                self._next = None

    def close(self) -> None:
        """Leave no process behind."""
        self.cancel()
        for child in (self._spare, self._shown):
            if child is not None:
                child.end()
        self._spare = self._shown = self._shown_path = None
        for child in self.findChildren(_Child):
            child.wait()

    def _start(self) -> _Child:
        child = _Child(self._command, self)
        child.answered.connect(self._take)
        child.stopped.connect(self._lose)
        return child

    def _open_again(self, path: Path) -> None:
        """Replace the process of the shown file, once: it may have died of a page that is too large to draw."""
        self._shown_path = None
        self._shown = self._start()
        self._shown.ask(Open(str(path)))

    def _take(self, child: _Child, answer: Answer) -> None:
        message = answer.message
        if isinstance(message, Ready):
            self._warm = child
        elif isinstance(message, PictureDrawn) and child is self._shown:
            self.picture_drawn.emit(message.page, _image(message, answer.pixels))
        elif isinstance(message, Problem) and child is self._reading:
            if message.fault:
                _log.error("a reader met a fault that it does not know (%s)", _told(message.fault))
            is_locked = message.code == "password" and not self._has_looked
            self._fail(message.title, message.sentence, self.locked if is_locked else None)
        elif isinstance(message, DocumentRead) and child is self._reading:
            self._take_document(child, message)

    def _take_document(self, child: _Child, message: DocumentRead) -> None:
        if child is not self._shown:
            if self._next is not None and self._next is not child:
                self._next.end()
            self._next, self._next_path = child, self._path
        if message.first_look:
            self.first_look.emit(message.document)
            return
        self._clock.stop()
        self._reading = self._request = None  # and with it the password
        self.document_read.emit(message.document)
        self.warm_up()

    def _lose(self, child: _Child) -> None:
        if child is self._spare:
            self._spare = None
        elif child is self._reading:
            self._lose_reading()
        elif child is self._shown:
            self._shown = None
        elif child is self._next:
            self._next = None

    @property
    def _has_looked(self) -> bool:
        """True if there was a first look at what is being read."""
        return self._reading is not None and self._reading in {self._shown, self._next}

    def _lose_reading(self) -> None:
        """One of the readers may have brought the process down: the other one reads alone."""
        request, self._request = self._request, None
        if request is None or self._has_looked:
            self._fail(*self._stopped_words())
            return
        left = self._clock.remainingTime() / 1000
        self._ask(Read(request.path, request.password, left, quick=False))

    def _give_up(self) -> None:
        _log.warning("reading a file was given up after %s ms", self._clock.interval())
        self._fail(
            self.tr("Reading took too long"),
            self.tr("%1 was given up after %2 seconds. Save it as a PDF again and drop the new file.")
            .replace("%1", self._path.name)
            .replace("%2", str(self._clock.interval() // 1000)),
        )

    def _stopped_words(self) -> tuple[str, str]:
        return (
            self.tr("This file could not be read"),
            self.tr(
                "Reading %1 stopped half-way: it is damaged, or too large once unpacked. "
                "Save it as a PDF again and drop the new file."
            ).replace("%1", self._path.name),
        )

    def _fail(self, title: str, sentence: str, how: SignalInstance | None = None) -> None:
        has_looked = self._has_looked
        self._stop()
        (how or (self.doubted if has_looked else self.failed)).emit(title, sentence)
        self.warm_up()


def _told(fault: str) -> str:
    """The class and place of a fault, if it is that: what has read a hostile file may say anything."""
    return fault if re.fullmatch(r"[A-Za-z_]{1,60}(, [A-Za-z_0-9]{1,60}\.py:\d{1,6})?", fault) else "of another form"


def _image(header: PictureDrawn, pixels: bytes) -> QImage:
    picture = QImage(pixels, header.width, header.height, header.stride, QImage.Format.Format_RGB32)
    return picture.copy()  # the pixels belong to the answer, which is about to go


def _environment() -> QProcessEnvironment:
    told = QProcessEnvironment()
    for name, value in environment(os.environ).items():
        told.insert(name, value)
    return told
