"""The window's words in other languages: which there are, which is due, and how the application gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ENGLISH = "en"  # the language of the sources
_NAMES = {ENGLISH: "English", "de": "Deutsch", "fr": "français", "es": "español"}  # each in its own tongue


def offered() -> dict[str, str]:
    """The languages that the installation holds: code and name, English first."""
    return {code: name for code, name in _NAMES.items() if code == ENGLISH or _words_in(code) is not None}


def due(chosen: str, systems: Sequence[str]) -> str:
    """The language to speak.

    Args:
        chosen: The code of what the user chose; empty: as the system.
        systems: What the system prefers, best first, such as ``de-AT``.
    """
    there = offered()
    wanted = (chosen, *(name.replace("_", "-").partition("-")[0] for name in systems))
    return next((code for code in wanted if code in there), ENGLISH)


def speak(chosen: str) -> str:
    """Let the application speak from now on, in what is made after this.

    Args:
        chosen: The code of what the user chose; empty: as the system.

    Returns:
        The code of the language that is spoken.
    """
    code = due(chosen, QLocale.system().uiLanguages())
    words = _words_in(code)
    if words is None:
        return ENGLISH
    if QLocale.system().language() is not QLocale(code).language():
        QLocale.setDefault(QLocale(code))  # numbers and dates belong to the language
    for name, folder in (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),  # Qt's own dialogs
        (words.name, str(words.parent)),
    ):
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    return code


def _words_in(code: str) -> Path | None:
    try:
        return resource("translations", f"resume-checker_{code}.qm")
    except FileNotFoundError:
        return None
