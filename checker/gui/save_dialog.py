"""Asks under which name a file is to be saved, so that no file is replaced that the user was not asked about."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def ask_where(
    parent: QWidget, title: str, suggested: Path, forms: str, completed: Callable[[Path, str], Path]
) -> Path | None:
    """The file that the user chooses; None if they choose none.

    The dialog asks before a file of the very name that was typed is replaced. Where the name with its suffix is taken,
    it is asked again, with that name.

    Args:
        parent: The window that asks.
        title: Of the dialog.
        suggested: The name that stands in it.
        forms: Its filters, as Qt has them.
        completed: Gives a name that was typed, and the filter that was chosen with it, the suffix that it lacks.
    """
    while True:
        chosen, form = QFileDialog.getSaveFileName(parent, title, str(suggested), forms)
        if not chosen:
            return None
        path = completed(Path(chosen), form)
        if path == Path(chosen) or not os.path.lexists(path):
            return path
        suggested = path
