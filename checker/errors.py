"""Errors that a user may meet: each has a title and a sentence that says what is wrong and what to do."""

from __future__ import annotations


class CheckerError(Exception):
    """Anything that stops the work and can be told to the user as it is.

    Attributes:
        title: A few words, without a full stop.
        sentence: What is wrong and what to do, in whole sentences.
    """

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(f"{title}: {sentence}")
        self.title = title
        self.sentence = sentence


class ReadingError(CheckerError):
    """A resume could not be read.

    Attributes:
        code: A stable word for programs, such as ``not-a-pdf``, ``password``, ``damaged``, ``no-text``,
            ``no-pages``, ``empty``, ``too-large``, ``not-a-file``, ``not-found``, ``no-permission``, ``unsupported``,
            ``too-long`` or ``crashed``.
    """

    def __init__(self, code: str, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.code = code


class DataError(CheckerError):
    """A data file of the program or the user is faulty; every fault is told at once, with its place.

    Attributes:
        faults: One sentence each: file, entry, field and what is wrong.
    """

    def __init__(self, title: str, faults: tuple[str, ...]) -> None:
        super().__init__(title, "\n".join(faults))
        self.faults = faults


class NewerDataError(DataError):
    """A data file was written by a newer version of the program: it must be left as it is."""


class ChecklistError(CheckerError):
    """A checklist could not be saved or opened; what was on disk is as it was."""
