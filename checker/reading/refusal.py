"""What to tell the user about a PDF that no library opens, or that holds nothing to read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from checker.errors import ReadingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.reading.document import FileWarning, Page

_PDFIUM_WANTS_A_PASSWORD, _PDFIUM_KNOWS_NO_SUCH_LOCK = 4, 5  # its error numbers
_FEW = 20  # letters: with fewer, and many without a meaning, there is nothing to read
_DEPTH = 10  # errors may wrap one another in a circle
_AGAIN = "Export the resume again, or download it once more."
_SIMPLER = "Export it again from the program in which it was written, without large pictures and drawings."


class _Meaning(NamedTuple):
    """What an exception of a library means to the user."""

    code: str
    title: str
    sentence: str


_LOCKED = _Meaning(
    "password", "Protected by a password", "This PDF needs a password. Give it here, or save a copy without one."
)
_WRONG_KEY = _Meaning("password", "Wrong password", "This password does not open the PDF. Try again.")
_UNKNOWN_LOCK = _Meaning(
    "unsupported",
    "Unknown protection",
    "This PDF is locked in a way that this program does not know. Save a copy without protection.",
)
_BROKEN_LOCK = _Meaning(
    "damaged", "Damaged PDF", f"The protection of this PDF is damaged, so that no password opens it. {_AGAIN}"
)
_TOO_LARGE = _Meaning(
    "too-large", "Too large once unpacked", f"This PDF unpacks to more than this program may hold. {_SIMPLER}"
)
_TOO_LONG = _Meaning("too-long", "Too complex", f"This PDF is too complex to be read in time. {_SIMPLER}")
_NESTED = _Meaning("damaged", "Damaged PDF", f"The parts of this PDF lead round in a circle or too deep. {_AGAIN}")
_BROKEN = _Meaning("damaged", "Damaged PDF", f"The file begins like a PDF but is broken or cut short. {_AGAIN}")
# By the name of the exception's class, so that no library need be loaded; what comes first wins over what it wraps.
_MEANINGS = {
    "PDFPasswordIncorrect": _LOCKED,
    "PDFEncryptionError": _UNKNOWN_LOCK,
    "PDFNotImplementedError": _Meaning(
        "unsupported", "Unknown kind of PDF", f"This PDF uses something that this program does not know. {_SIMPLER}"
    ),
    "PDFTextExtractionNotAllowed": _UNKNOWN_LOCK,
    "MemoryError": _TOO_LARGE,
    "TimeoutError": _TOO_LONG,
    "RecursionError": _NESTED,
    **dict.fromkeys(
        ("PdfiumError", "PDFSyntaxError", "PDFNoValidXRef", "PDFNoPageLabels", "PDFObjectNotFound", "PDFValueError"),
        _BROKEN,
    ),
    **dict.fromkeys(("PDFTypeError", "PDFKeyError", "PDFException", "PSSyntaxError", "PSEOF", "PSTypeError"), _BROKEN),
    **dict.fromkeys(("PSValueError", "PSException", "MalformedPDFException", "OSError", "UnicodeDecodeError"), _BROKEN),
    **dict.fromkeys(("AttributeError", "IndexError", "KeyError", "TypeError", "ValueError", "OverflowError"), _BROKEN),
    **dict.fromkeys(("AssertionError", "ZeroDivisionError", "StopIteration", "error", "Error"), _BROKEN),
}


def unreadable(pdfium: Exception | None, pdfplumber: Exception | None, *, tried: bool) -> ReadingError:
    """What is wrong with a file that neither library opens.

    Args:
        pdfium: What the one raised.
        pdfplumber: What the other raised.
        tried: Whether a password was given.

    Returns:
        The error to raise, with code ``password``, ``unsupported`` or ``damaged``.
    """
    number = getattr(pdfium, "err_code", None)
    found = meant_by(pdfplumber)
    if number == _PDFIUM_WANTS_A_PASSWORD and found.title == _BROKEN.title:
        return ReadingError(*_BROKEN_LOCK)
    if number == _PDFIUM_WANTS_A_PASSWORD or found.code == _LOCKED.code:
        return ReadingError(*(_WRONG_KEY if tried else _LOCKED))
    if number == _PDFIUM_KNOWS_NO_SUCH_LOCK:
        return ReadingError(*_UNKNOWN_LOCK)
    return found


def page_problem(number: int, error: BaseException | None) -> str:
    """What is wrong with one page of which nothing was read, as a sentence.

    Args:
        number: The page's, from 1.
        error: What a library raised on it, if anything.
    """
    what = {
        _TOO_LARGE.code: "unpacks to more than this program may hold",
        _TOO_LONG.code: "is too complex to be read in time",
    }
    code = meant_by(error).code if error is not None else ""
    return f"Page {number} {what.get(code, 'is damaged and could not be read')}."


def meant_by(error: BaseException | None) -> ReadingError:
    """What an exception that a library raised on a file means.

    Args:
        error: What was raised; those that it wraps count too, from the outside in.

    Returns:
        The error to raise. Where nobody has met such an exception, its sentence names its class and place, for
        reports, and never its message, which may quote the resume.
    """
    chain = list(_chain(error))
    meanings = [_MEANINGS[name] for each in chain if (name := type(each).__name__) in _MEANINGS]
    telling = [meaning for meaning in meanings if meaning is not _BROKEN]
    if meanings:
        return ReadingError(*(telling or meanings)[0])
    fault = _place(chain[-1:])
    return ReadingError(
        "damaged",
        "Damaged in an unknown way",
        f"This file is damaged in a way that we do not know{f' ({fault})' if fault else ''}. {_AGAIN}",
        fault,
    )


def without_text(letters: int, pages: Sequence[Page], warnings: Sequence[FileWarning]) -> ReadingError | None:
    """What is wrong with a file that gives no text.

    Args:
        letters: How many letters and digits were read.
        pages: All pages.
        warnings: What was told about them.

    Returns:
        The error to raise, with code ``damaged`` or ``no-text``; None where there is something to read.
    """
    codes = {warning.code for warning in warnings}
    if letters >= (_FEW if "unknown-letters" in codes else 1):
        return None
    problem = next((page.problem for page in pages if page.problem), "")
    if problem:
        return ReadingError("damaged", "Damaged PDF", f"{problem} Export the resume again and drop the new file.")
    if "unknown-letters" in codes:
        sentence = "Its fonts do not say which letters their shapes are. Export the resume again with other fonts."
        return ReadingError("no-text", "Letters without a meaning", sentence)
    if "outlines" in codes:
        sentence = "The letters on its pages were turned into outlines, which no machine reads."
        advice = "Export it again with text kept as text, and drop the new file."
        return ReadingError("no-text", "Outlines, no letters", f"{sentence} {advice}")
    if "page-without-text" not in codes:
        sentence = (
            "Its pages are blank or damaged: nothing that can be seen is written on them. Export the resume again."
        )
        return ReadingError("no-text", "Nothing to read", sentence)
    sentence = "The pages hold no letters, only a picture of them: a scan, probably."
    advice = "Export the resume as a PDF from the program in which it was written."
    return ReadingError("no-text", "No text in the PDF", f"{sentence} {advice}")


def _place(chain: Sequence[BaseException]) -> str:
    """The class of an error and where it was raised, fit for a report."""
    for error in chain:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f", {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
        return f"{type(error).__name__}{where}"
    return ""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that it wraps; pdfplumber puts them into its arguments."""
    for _ in range(_DEPTH):
        if error is None:
            return
        yield error
        inner = error.args[0] if error.args else None
        error = inner if isinstance(inner, BaseException) else error.__cause__ or error.__context__
