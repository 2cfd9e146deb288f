"""Saves a checklist as a file of the user's choice: Markdown, PDF, HTML, CSV or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from checker.checklist_file import write
from checker.gui import save_dialog
from checker.gui.checklist.pdf import to_pdf
from checker.sheet import render

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from checker.checklist import Checklist

SUFFIXES = (".md", ".pdf", ".html", ".csv", ".json")


def save(checklist: Checklist, path: Path) -> None:
    """Put a checklist on disk, whole, in the form that the file's name asks for.

    Raises:
        ChecklistError: It was not saved, and what was there before is unchanged.
    """
    write(path, to_pdf(checklist) if path.suffix.lower() == ".pdf" else render(checklist, path))


def filters() -> tuple[str, ...]:
    """The forms, as a file dialog names them, in the order of `SUFFIXES`."""
    say = QCoreApplication.translate
    names = (
        say("saving", "Markdown task list"),
        say("saving", "PDF to print"),
        say("saving", "Web page"),
        say("saving", "Table for a spreadsheet"),
        say("saving", "JSON, which can be opened again"),
    )
    return tuple(f"{name} (*{suffix})" for name, suffix in zip(names, SUFFIXES, strict=True))


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """The file that the user chooses, with the suffix of its form; None if they choose none."""
    title = QCoreApplication.translate("saving", "Save checklist")
    return save_dialog.ask_where(parent, title, suggested, ";;".join(filters()), completed)


def completed(path: Path, chosen: str) -> Path:
    """The path with the suffix of the chosen form, if the user typed none that is known."""
    if path.suffix.lower() in SUFFIXES:
        return path
    suffix = next((s for s, name in zip(SUFFIXES, filters(), strict=True) if name == chosen), SUFFIXES[0])
    return path.with_name(path.name + suffix)
