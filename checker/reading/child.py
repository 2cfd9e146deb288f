"""The reader process: limits itself, answers requests in JSON lines, and ends with the process that started it.

A damaged or hostile file can hang or kill a parser. Here that costs a process, not the window.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import queue
import sys
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self

import msgspec

from checker.errors import ReadingError
from checker.reading.messages import Answer, DocumentRead, Draw, Open, PictureDrawn, Problem, Read, Ready, Request
from checker.reading.patience import FILE_SECONDS, Patience
from checker.reading.refusal import meant_by
from checker.reading.sealing import seal
from checker.reading.wall import end_with_parent, leave_inherited, limit_memory, limit_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.reading.pdf import Pdf

# Two lines and a list item, so that every stage has something to do.
_PAGE = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj
4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
5 0 obj<</Length 126>>stream
BT /F 12 Tf 20 170 Td (Experience) Tj /F 9 Tf 0 -20 Td (Nowhere Ltd, 2020 - 2024) Tj
0 -12 Td (* Built models in Python) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF"""


def main() -> int:
    """Answer what comes in by standard input until it closes.

    Returns:
        The exit status.
    """
    end_with_parent()
    leave_inherited()
    warnings.simplefilter("ignore")
    limit_memory()
    limit_time(FILE_SECONDS)
    answers = _own_output()
    _rehearse()
    seal()  # before there is another thread, which would go free
    requests = _requests(sys.stdin.buffer)
    _say(answers, Ready())
    with _Desk(requests) as desk:
        while True:
            for part in desk.answered(desk.next_request()):
                _say(answers, part)


class _Desk:
    """Keeps the file that was read last open, so that its pages can be drawn, also while it is still being read."""

    def __init__(self, requests: queue.SimpleQueue[bytes]) -> None:
        self._requests = requests
        self._put_off: list[bytes] = []  # what came while a file was being read, and had to wait
        self._pdf: Pdf | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def next_request(self) -> bytes:
        """The next line of the window's, as soon as there is one."""
        return self._put_off.pop(0) if self._put_off else self._requests.get()

    def answered(self, line: bytes) -> Iterator[Answer | bytes]:
        """The answers to one request; whatever goes wrong is told in them."""
        try:
            request = msgspec.convert(json.loads(line), Request)
            limit_time(request.seconds if isinstance(request, Read) else FILE_SECONDS)
            if isinstance(request, Draw):
                yield from self._draw(request)
                return
            self._open(request)
            if isinstance(request, Read):
                yield from self._read(Path(request.path).name, request.pause)
        except ReadingError as error:
            yield Problem(error.code, error.title, error.sentence, error.fault)
        except Exception as error:  # noqa: BLE001 (anything may come out of a hostile file)
            meant = meant_by(error)
            yield Problem(meant.code, meant.title, meant.sentence, meant.fault)

    def _open(self, request: Read | Open) -> None:
        from checker.reading.file import pdf_bytes  # noqa: PLC0415 (after the limits)
        from checker.reading.pdf import Pdf  # noqa: PLC0415

        self._close()
        patience = Patience(request.seconds if isinstance(request, Read) else FILE_SECONDS)
        quick = isinstance(request, Open) or request.quick
        self._pdf = Pdf(pdf_bytes(request.path), request.password, patience, quick=quick)

    def _read(self, name: str, pause: float) -> Iterator[Answer | bytes]:
        from checker.reading.resume import quick_document, reading  # noqa: PLC0415 (after the limits)

        if self._pdf is None:
            return
        quick = quick_document(self._pdf, name) if self._pdf.has_quick else None
        if quick is not None:
            yield DocumentRead(quick, first_look=True)
            self._wait_for_the_window(pause)
        yield from self._pictures_in_between()
        for step in reading(self._pdf, name):
            if step is not None:
                yield DocumentRead(step)
            yield from self._pictures_in_between()

    def _wait_for_the_window(self, pause: float) -> None:
        """Leave the processor to the window until it has shown the first findings and asks for a page's picture."""
        with contextlib.suppress(queue.Empty):
            self._put_off.append(self._requests.get(block=pause > 0, timeout=pause or None))

    def _pictures_in_between(self) -> Iterator[Answer | bytes]:
        """Whoever looks at the first findings should see the page too, and not wait for the second reading."""
        waiting, self._put_off = self._put_off, []
        while not self._requests.empty():
            waiting.append(self._requests.get())
        for line in waiting:
            if b'"picture"' in line:
                yield from self.answered(line)
            else:
                self._put_off.append(line)

    def _draw(self, request: Draw) -> Iterator[Answer | bytes]:
        if self._pdf is None:
            raise ReadingError("not-found", "No file is open", "Open a resume first.")
        drawn = self._pdf.picture(request.page, request.width)
        yield PictureDrawn(request.page, drawn.width, drawn.height, drawn.stride, len(drawn.pixels), drawn.format)
        yield drawn.pixels

    def _close(self) -> None:
        if self._pdf is not None:
            self._pdf.close()
            self._pdf = None


def _rehearse() -> None:
    """Read a page of our own both ways: what is done for the first time takes several times as long."""
    from checker.reading.pdf import Pdf  # noqa: PLC0415 (only now: it loads the PDF libraries)
    from checker.reading.resume import document, quick_document  # noqa: PLC0415

    with Pdf(_PAGE) as pdf:
        quick_document(pdf, "")
        document(pdf, "")
        pdf.picture(1, 100)
    gc.freeze()  # what is loaded stays, so that no later search for garbage need look at it


def _say(answers: BinaryIO, part: Answer | bytes) -> None:
    answers.write(part if isinstance(part, bytes) else msgspec.json.encode(part) + b"\n")
    answers.flush()


def _own_output() -> BinaryIO:
    """Standard output for answers alone; what libraries print goes to standard error instead."""
    own = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(own, "wb")


def _requests(source: BinaryIO) -> queue.SimpleQueue[bytes]:
    """The lines of a stream as they come; the process ends with the stream, whatever it is busy with."""
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def listen() -> None:
        for line in source:
            lines.put(line)
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    return lines
