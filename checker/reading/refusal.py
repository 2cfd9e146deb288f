"""What to tell the user about a PDF that no library opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import ReadingError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PDFIUM_WANTS_A_PASSWORD = 4  # its error number
_DEPTH = 10  # errors may wrap one another in a circle


def unreadable(pdfium: Exception | None, pdfplumber: Exception | None, *, tried: bool) -> ReadingError:
    """What is wrong with a file that neither library opens.

    Args:
        pdfium: What the one raised.
        pdfplumber: What the other raised.
        tried: Whether a password was given.

    Returns:
        The error to raise, with code ``password`` or ``damaged``.
    """
    names = {type(error).__name__ for error in _chain(pdfplumber)}
    if getattr(pdfium, "err_code", None) == _PDFIUM_WANTS_A_PASSWORD or "PDFPasswordIncorrect" in names:
        if tried:
            return ReadingError("password", "Wrong password", "This password does not open the PDF. Try again.")
        return ReadingError(
            "password",
            "Protected by a password",
            "This PDF needs a password. Save a copy without one, or enter the password.",
        )
    return ReadingError(
        "damaged",
        "Damaged PDF",
        "The file begins like a PDF but is broken or cut short. Export the resume again, or download it once more.",
    )


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and those that it wraps; pdfplumber puts them into its arguments."""
    for _ in range(_DEPTH):
        if error is None:
            return
        yield error
        inner = error.args[0] if error.args else None
        error = inner if isinstance(inner, BaseException) else error.__cause__ or error.__context__
