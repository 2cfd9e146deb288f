"""What exceptions of the libraries mean to the user: a sentence each, and never a word of the resume."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from checker.reading.refusal import meant_by, page_problem, unreadable


class PDFPasswordIncorrect(Exception):  # noqa: N818 (the library's own name)
    """As pdfminer raises it: without a message."""


class PDFSyntaxError(Exception):
    pass


class PdfminerException(Exception):  # noqa: N818 (the library's own name)
    """As pdfplumber wraps all others."""


class PdfiumError(Exception):
    def __init__(self, err_code: int) -> None:
        super().__init__("Failed to load document")
        self.err_code = err_code


class NeverSeenError(Exception):
    pass


def wrapped(error: BaseException) -> Exception:
    return PdfminerException(error)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PDFPasswordIncorrect(), "password"),
        (wrapped(PDFPasswordIncorrect()), "password"),
        (wrapped(MemoryError()), "too-large"),
        (MemoryError(), "too-large"),
        (TimeoutError(), "too-long"),
        (wrapped(RecursionError()), "damaged"),
        (wrapped(PDFSyntaxError("No /Root object!")), "damaged"),
        (struct.error("unpack"), "damaged"),
        (KeyError("Jane Doe"), "damaged"),
        (NeverSeenError("Jane Doe"), "damaged"),
        (None, "damaged"),
    ],
)
def test_every_exception_is_a_sentence_without_its_message(error: BaseException | None, code: str) -> None:
    meant = meant_by(error)
    assert meant.code == code
    assert meant.title
    assert meant.sentence.endswith(".")
    assert "Jane" not in meant.sentence


def test_an_unknown_exception_is_named_with_its_place() -> None:
    try:
        raise NeverSeenError("Jane Doe")  # noqa: TRY301
    except NeverSeenError as error:
        sentence = meant_by(error).sentence
    assert "in a way that we do not know (NeverSeenError, test_refusal.py:" in sentence


def test_errors_that_wrap_one_another_in_a_circle_end() -> None:
    one, other = PdfminerException(), PdfminerException()
    one.args, other.args = (other,), (one,)
    assert meant_by(one).code == "damaged"


@pytest.mark.parametrize(
    ("pdfium", "pdfplumber", "tried", "code", "said"),
    [
        (PdfiumError(4), PDFPasswordIncorrect(), False, "password", "needs a password"),
        (PdfiumError(4), PDFPasswordIncorrect(), True, "password", "does not open"),
        (PdfiumError(3), wrapped(PDFPasswordIncorrect()), False, "password", "needs a password"),
        (PdfiumError(5), TypeError(), False, "unsupported", "locked in a way"),
        (PdfiumError(4), wrapped(struct.error()), False, "damaged", "protection of this PDF is damaged"),
        (PdfiumError(3), wrapped(PDFSyntaxError()), False, "damaged", "broken or cut short"),
    ],
)
def test_what_both_libraries_say_is_weighed(
    pdfium: Any, pdfplumber: Exception, *, tried: bool, code: str, said: str
) -> None:
    told = unreadable(pdfium, pdfplumber, tried=tried)
    assert told.code == code
    assert said in told.sentence


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (wrapped(MemoryError()), "unpacks to more"),
        (TimeoutError(), "too complex to be read in time"),
        (wrapped(PDFSyntaxError()), "is damaged"),
        (None, "is damaged"),
    ],
)
def test_a_page_that_gives_nothing_says_why(error: BaseException | None, said: str) -> None:
    problem = page_problem(3, error)
    assert problem.startswith("Page 3 ")
    assert said in problem
