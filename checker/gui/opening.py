"""A resume on its way into the window: from its path by way of the reader and the judge to what is found on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checker.check import Result
from checker.errors import CheckerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.gui.judge import Judge
    from checker.gui.reader import Reader
    from checker.gui.second_thread import SecondThread
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
        thread: SecondThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self._judge, self._corrections, self._thread = reader, judge, corrections, thread
        self._turn = 0  # of what is judged: what was begun before it is no longer wanted
        self._judging = 0  # how much is not judged yet
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
        """True while a file is being read or judged."""
        return self._reader.is_reading or self._judging > 0

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

    def leave_locked(self) -> None:
        """Wait no more for a password: the next one that is typed is for another file."""
        self._locked = None

    def cancel(self) -> None:
        """Give up what is being read."""
        self._path = self._locked = None
        self._again = False
        self._turn += 1
        self._reader.cancel()

    def close(self) -> None:
        """Give up what is being read, and leave no process behind."""
        self._turn += 1
        self._read = None
        self._reader.close()

    def _begin(self, path: Path, password: str | None) -> None:
        self._turn += 1
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
        read = self._read
        if read is None or self.shown is None:
            return
        try:
            said = self._corrections(self.shown)
        except CheckerError as error:
            self.doubted.emit(error.title, error.sentence)
            return

        def show(result: Result) -> None:
            if self._read is not read:
                self.judge_again()  # something else is shown by now, and the word may count there too
                return
            self.confirmed.emit(result)
            if self._is_settled:
                self.settled.emit(result)

        self._have_judged(read, said, show, self.doubted.emit)

    def _tell(self, document: Document, second: Document | None, *, is_last: bool = False) -> None:
        path = self._path or self.shown
        if path is None:
            return
        turn, read = self._turn, (document, second)
        said, doubt = self._said(path)

        def is_wanted() -> bool:
            return turn == self._turn

        def show(result: Result) -> None:
            self._read, self._is_settled = read, is_last
            self._show(result)
            if is_last:
                self.settled.emit(result)
            if doubt is not None:
                self.doubted.emit(*doubt)

        self._have_judged(read, said, show, self._fail, is_wanted)

    def _have_judged(
        self,
        read: tuple[Document, Document | None],
        said: Corrections | None,
        show: Callable[[Result], None],
        tell: Callable[[str, str], None],
        is_wanted: Callable[[], bool] | None = None,
    ) -> None:
        """Have a document judged beside the window, and show what comes of it if it is still wanted then.

        Args:
            read: The document, by both readers.
            said: The user's word on it.
            show: What is done with the result.
            tell: What is done with a title and a sentence instead of one.
            is_wanted: Whether the file is still to be opened; None: the document is shown already.
        """
        self._judging += 1

        def judge() -> Result | None:
            return self._judge.result(*read, said) if is_wanted is None or is_wanted() else None

        def then(result: Result | None) -> None:
            self._judging -= 1
            if result is not None and (is_wanted is None or is_wanted()):
                show(result)

        def otherwise(error: Exception) -> None:
            self._judging -= 1
            if is_wanted is not None:
                if not is_wanted():
                    return
                self._turn += 1
                self._reader.cancel()  # nothing more that is read of it may come over what is shown
            if isinstance(error, CheckerError):
                tell(error.title, error.sentence)
                return
            if is_wanted is not None:
                self._leave()
            raise error

        self._thread.do(judge, then, otherwise)

    def _show(self, result: Result) -> None:
        if self._again:
            self._again = False
            self._reader.show()
            self.renewed.emit(result)
        elif self._path is not None:
            self.shown, self._path = self._path, None
            self._reader.show()
            self.found.emit(result)
        elif result.second is not None:
            self.confirmed.emit(result)

    def _said(self, path: Path) -> tuple[Corrections | None, tuple[str, str] | None]:
        """The user's word; where it cannot be read, what to tell of that, and the resume is shown without it."""
        try:
            return self._corrections(path), None
        except CheckerError as error:
            return None, (error.title, error.sentence)

    def _leave(self) -> None:
        """Wait no more for what cannot be judged; the next version of what is shown may be another matter."""
        self._path = None
        if self._again:
            self._again = False
            self.unread.emit()

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
        self._tell_afterwards(self.tr("The second reading did not end well"), f"{sentence} {told}")

    def _tell_afterwards(self, title: str, sentence: str) -> None:
        """Tell of a doubt once all is shown that waits to be judged: what is shown takes messages away."""
        turn = self._turn

        def then(_: object) -> None:
            if turn == self._turn:
                self.doubted.emit(title, sentence)

        self._thread.do(lambda: None, then, lambda _: None)
