"""The bytes of a file that may be a resume: a regular file of sensible size and a PDF, or an error in plain words."""

from __future__ import annotations

import codecs
import errno
import os
import re
import stat
from pathlib import Path

from checker.errors import ReadingError

MAX_BYTES = 50 * 1024 * 1024
_HEAD = 1024  # bytes that tell what a file is
_BEFORE = 4096  # bytes that mail programs and scanners may have put before a PDF; readers skip them
_EXPORT = "Open it in the program that it was made with and choose Save as PDF or Export as PDF, then drop the PDF."
_MIXED_UP: tuple[tuple[bytes, str, str], ...] = (
    (b"PK\x03\x04", "a Word, Pages, OpenDocument or ZIP file", _EXPORT),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file", _EXPORT),
    (b"{\\rtf", "an RTF file", _EXPORT),
    (b"\x89PNG", "a PNG picture", "A picture holds no text: export the resume as a PDF from where it was written."),
    (
        b"\xff\xd8\xff",
        "a JPEG picture",
        "A picture holds no text: export the resume as a PDF from where it was written.",
    ),
    (b"GIF8", "a GIF picture", "A picture holds no text: export the resume as a PDF from where it was written."),
    (b"\x1f\x8b", "a compressed archive", "Unpack it first and drop the PDF that is in it."),
    (b"%!PS", "a PostScript file", "Convert it to PDF first, for example with ps2pdf."),
)
_HTML = re.compile(rb"<!doctype html|<html|<head|<body", re.IGNORECASE)


def pdf_bytes(path: str | Path) -> bytes:
    """The content of a PDF file.

    Args:
        path: Where the file is.

    Returns:
        All its bytes.

    Raises:
        ReadingError: With code ``not-found``, ``no-permission``, ``not-a-file``, ``empty``, ``too-large`` or
            ``not-a-pdf``.
    """
    data = _content(path)
    if not data:
        raise ReadingError("empty", "Empty file", "The file is empty. Export the resume as a PDF again and drop that.")
    if b"%PDF-" not in data[:_BEFORE]:
        raise _not_a_pdf(data)
    return data


def _content(path: str | Path) -> bytes:
    try:
        # O_NONBLOCK: opening a named pipe would otherwise wait for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _cannot_open(error, path) from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise _not_a_file(is_folder=stat.S_ISDIR(status.st_mode))
        if status.st_size > MAX_BYTES:
            raise _too_large()
        data = _all(descriptor)
    except OSError as error:
        raise _cannot_open(error, path) from error
    finally:
        os.close(descriptor)
    if len(data) > MAX_BYTES:  # it grew, or the system does not know its size
        raise _too_large()
    return data


def _all(descriptor: int) -> bytes:
    with os.fdopen(descriptor, "rb", closefd=False) as file:
        return file.read(MAX_BYTES + 1)


def _cannot_open(error: Exception, path: str | Path) -> ReadingError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ReadingError(
            "not-found", "File not found", "There is no file of this name. It may have been moved, renamed or deleted."
        )
    if isinstance(error, IsADirectoryError) or Path(os.fsdecode(path)).is_dir():
        return _not_a_file(is_folder=True)
    if isinstance(error, PermissionError):
        return ReadingError(
            "no-permission",
            "No permission to read the file",
            "The system does not let you read this file. Change its permissions, or copy it to a folder of your own.",
        )
    if getattr(error, "errno", None) == errno.ELOOP:
        sentence = "This is a link that leads round in a circle. Drop the file that it was meant to lead to."
        return ReadingError("not-a-file", "A link to nowhere", sentence)
    if getattr(error, "errno", None) == errno.ENXIO:  # a socket
        return _not_a_file(is_folder=False)
    return ReadingError(
        "not-a-file", "Cannot open the file", "The system could not open this file. Copy it to your disk and try again."
    )


def _not_a_file(*, is_folder: bool) -> ReadingError:
    if is_folder:
        return ReadingError(
            "not-a-file", "A folder, not a file", "This is a folder. Drop the resume PDF that is in it."
        )
    return ReadingError(
        "not-a-file",
        "Not a regular file",
        "This is a device, a pipe or a socket, not a file. Drop the resume as a PDF file.",
    )


def _too_large() -> ReadingError:
    return ReadingError(
        "too-large",
        "File too large",
        f"The file is larger than {MAX_BYTES // 1024 // 1024} MB, which no resume needs. "
        "Export it again without large pictures.",
    )


def _not_a_pdf(data: bytes) -> ReadingError:
    what, advice = _kind(data)
    return ReadingError("not-a-pdf", "Not a PDF", f"This is {what}, not a PDF. {advice}")


def _kind(data: bytes) -> tuple[str, str]:
    for magic, what, advice in _MIXED_UP:
        if data.startswith(magic):
            return what, advice
    if _HTML.search(data[:_HEAD]):
        return "a web page", "Open it in a browser, print it to a PDF file and drop that."
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data[:_HEAD])  # a letter cut in two at the end is no fault
    except UnicodeDecodeError:
        return "some other kind of file", _EXPORT
    if b"\x00" in data[:_HEAD]:
        return "some other kind of file", _EXPORT
    return "a text file", "Paste the text into a word processor, save it as a PDF and drop that."
