"""A resume on its way into the window: from its path by way of the reader and the judge to what is found on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from checker.check import Result
from checker.errors import CheckerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.gui.judge import Judge
    from checker.gui.reader import Reader
    from checker.matching.corrections import Corrections
    from checker.reading.document import Document


class Opening(QObject):
    """Opens one resume at a time; what is shown stays until the other is read.

    Signals:
        began: This file is being read, for the first time or again.
        found: What the first look at the file found, or the reader of record where there is no first look.
        confirmed: What both readings found, after ``found`` told about the first.
        renewed: What the next version of the file that is shown came to, once it is wholly read.
        settled: After one of the three: no reading of this version is still to come, and the reader of record has its
            part in it.
        unread: The next version cannot be read, or not yet; what is shown stays.
        failed: The file cannot be opened: title and sentence.
        locked: It needs a password, or another one: title and sentence; ``unlock`` tries one.
        doubted: The second reading of the file, or of what the user said about it, failed: title and sentence. What
            ``found`` told stands.
    """

    began = Signal(Path)
    found = Signal(Result)
    confirmed = Signal(Result)
    renewed = Signal(Result)
    settled = Signal(Result)
    unread = Signal()
    failed = Signal(str, str)
    locked = Signal(str, str)
    doubted = Signal(str, str)

    def __init__(
        self,
        reader: Reader,
        judge: Judge,
        corrections: Callable[[Path], Corrections],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self._judge, self._corrections = reader, judge, corrections
        self._path: Path | None = None  # on its way
        self._first: Document | None = None  # as the quick reader has it
        self._read: tuple[Document, Document | None] | None = None  # what was judged last
        self._locked: Path | None = None  # waits for its password
        self._again = False  # what is being read is the next version of what is shown
        self._is_settled = False  # what was judged last is the reader of record's
        self.shown: Path | None = None
        reader.first_look.connect(self._look)
        reader.document_read.connect(self._take)
        reader.failed.connect(self._fail)
        reader.locked.connect(self._ask)
        reader.doubted.connect(self._doubt)

    @property
    def path(self) -> Path | None:
        """The file that is being read, of which nothing is shown yet."""
        return self._path

    @property
    def is_busy(self) -> bool:
        """True while a file is being read."""
        return self._reader.is_reading

    def open(self, path: Path, password: str | None = None) -> None:
        """Read a file."""
        self._again = False
        self._begin(path, password)

    def read_again(self) -> None:
        """Read the next version of the file that is shown; nothing is shown of it before it is wholly read."""
        if self.shown is not None:
            self._again = True
            self._begin(self.shown, None)

    def unlock(self, password: str) -> None:
        """Read the file that waits for its password with this one; it is not kept."""
        if self._locked is not None:
            self._begin(self._locked, password)

    def cancel(self) -> None:
        """Give up what is being read."""
        self._path = self._locked = None
        self._again = False
        self._reader.cancel()

    def _begin(self, path: Path, password: str | None) -> None:
        self._path, self._first, self._locked = None if self._again else path, None, None
        self._reader.open(path, password)
        self.began.emit(path)

    def _look(self, document: Document) -> None:
        self._first = document
        if not self._again:
            self._tell(document, None)

    def _take(self, document: Document) -> None:
        self._tell(document, self._first, is_last=True)

    def judge_again(self) -> None:
        """Let the user's word count that was kept since."""
        if self._read is None or self.shown is None:
            return
        try:
            result = self._judge.result(*self._read, self._corrections(self.shown))
        except CheckerError as error:
            self.doubted.emit(error.title, error.sentence)
            return
        self.confirmed.emit(result)
        if self._is_settled:
            self.settled.emit(result)

    def _tell(self, document: Document, second: Document | None, *, is_last: bool = False) -> None:
        path = self._path or self.shown
        if path is None:
            return
        try:
            result = self._judge.result(document, second, self._said(path))
        except CheckerError as error:
            self._fail(error.title, error.sentence)
            return
        self._read, self._is_settled = (document, second), is_last
        self._show(result)
        if is_last:
            self.settled.emit(result)

    def _show(self, result: Result) -> None:
        if self._again:
            self._again = False
            self.renewed.emit(result)
        elif self._path is not None:
            self.shown, self._path = self._path, None
            self.found.emit(result)
        elif result.second is not None:
            self.confirmed.emit(result)

    def _said(self, path: Path) -> Corrections | None:
        """The user's word; where it cannot be read, that is told and the resume is shown without it."""
        try:
            return self._corrections(path)
        except CheckerError as error:
            title, sentence = error.title, error.sentence
        QTimer.singleShot(0, self, lambda: self.doubted.emit(title, sentence))
        return None

    def _fail(self, title: str, sentence: str) -> None:
        self._path = None
        if self._again:
            self._again = False
            self.unread.emit()
        else:
            self.failed.emit(title, sentence)

    def _ask(self, title: str, sentence: str) -> None:
        self._locked, self._path = self.shown if self._again else self._path, None
        self.locked.emit(title, sentence)

    def _doubt(self, _title: str, sentence: str) -> None:
        if self._again and self._first is not None:
            self._tell(self._first, None)
        told = self.tr("These findings come from the quick reading alone.")
        self.doubted.emit(self.tr("The second reading did not end well"), f"{sentence} {told}")
