"""What the window and the reader process say to one another: one JSON object a line, pixels after a picture's."""

from __future__ import annotations

import msgspec

from checker.reading.document import Document
from checker.reading.patience import FILE_SECONDS


class Read(msgspec.Struct, tag_field="kind", tag="read", frozen=True):
    """Asks for the document in a file: twice, first as the quick reader has it, if it can read it."""

    path: str
    password: str | None = None
    seconds: float = FILE_SECONDS  # until the asker kills
    pause: float = 0.0  # seconds to leave the processor to whoever shows the first look, unless they ask for a picture
    quick: bool = True  # False: without the quick reader, which brought a process down


class Open(msgspec.Struct, tag_field="kind", tag="open", frozen=True):
    """Asks that the pages of a file can be drawn; answered only where that fails."""

    path: str
    password: str | None = None


class Draw(msgspec.Struct, tag_field="kind", tag="picture", frozen=True):
    """Asks for a page of the file that was read last, as a picture so many pixels wide."""

    page: int
    width: int


class Ready(msgspec.Struct, tag_field="kind", tag="ready", frozen=True):
    """Says that the libraries are loaded, so that reading begins at once."""


class DocumentRead(msgspec.Struct, tag_field="kind", tag="document", frozen=True):
    """Answers ``Read``."""

    document: Document
    first_look: bool = False  # the reader of record has not read it yet


class PictureDrawn(msgspec.Struct, tag_field="kind", tag="picture", frozen=True):
    """Answers ``Draw``; so many raw bytes follow its line, rows of pixels from the top."""

    page: int
    width: int
    height: int
    stride: int
    bytes: int
    format: str


class Problem(msgspec.Struct, tag_field="kind", tag="problem", frozen=True):
    """Answers either where that failed; the fields are those of ``ReadingError``."""

    code: str
    title: str
    sentence: str
    fault: str = ""


Request = Read | Open | Draw
Answer = Ready | DocumentRead | PictureDrawn | Problem
