"""What to tell the user about a PDF that no library opens, or that holds nothing to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import ReadingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.reading.document import FileWarning, Page

_PDFIUM_WANTS_A_PASSWORD, _PDFIUM_KNOWS_NO_SUCH_LOCK = 4, 5  # its error numbers
_FEW = 20  # letters: with fewer, and many without a meaning, there is nothing to read
_DEPTH = 10  # errors may wrap one another in a circle


def unreadable(pdfium: Exception | None, pdfplumber: Exception | None, *, tried: bool) -> ReadingError:
    """What is wrong with a file that neither library opens.

    Args:
        pdfium: What the one raised.
        pdfplumber: What the other raised.
        tried: Whether a password was given.

    Returns:
        The error to raise, with code ``password``, ``unsupported`` or ``damaged``.
    """
    names = {type(error).__name__ for error in _chain(pdfplumber)}
    if getattr(pdfium, "err_code", None) == _PDFIUM_WANTS_A_PASSWORD or "PDFPasswordIncorrect" in names:
        if tried:
            return ReadingError("password", "Wrong password", "This password does not open the PDF. Try again.")
        return ReadingError(
            "password",
            "Protected by a password",
            "This PDF needs a password. Print it to a new PDF from a viewer, and drop that one.",
        )
    if getattr(pdfium, "err_code", None) == _PDFIUM_KNOWS_NO_SUCH_LOCK or "PDFEncryptionError" in names:
        sentence = "This PDF is locked in a way that this program does not know. Save a copy without protection."
        return ReadingError("unsupported", "Unknown protection", sentence)
    return ReadingError(
        "damaged",
        "Damaged PDF",
        "The file begins like a PDF but is broken or cut short. Export the resume again, or download it once more.",
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
        sentence = "Nothing that can be seen is written on its pages. Export the resume again and drop the new file."
        return ReadingError("no-text", "Nothing to read", sentence)
    sentence = "The pages hold no letters, only a picture of them: a scan, probably."
    advice = "Export the resume as a PDF from the program in which it was written."
    return ReadingError("no-text", "No text in the PDF", f"{sentence} {advice}")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that it wraps; pdfplumber puts them into its arguments."""
    for _ in range(_DEPTH):
        if error is None:
            return
        yield error
        inner = error.args[0] if error.args else None
        error = inner if isinstance(inner, BaseException) else error.__cause__ or error.__context__
