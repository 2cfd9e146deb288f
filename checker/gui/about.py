"""What the program says about itself, privacy first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from checker.gui.message import MessagePage, main_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class About(MessagePage):
    """A page in the window's place.

    Signals:
        left: Back to what was shown before.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        back = main_button(self.tr("Back"))
        super().__init__((back,), parent)
        back.clicked.connect(self.left)
        title = self.tr("Resume Checker %1")
        self.say(
            title.replace("%1", version()).strip(),
            self.tr(
                "It compares a resume with what three documents ask of a machine learning engineer, shows the words"
                " that count, and suggests what to do about the rest.\n\n"
                "Your resume never leaves this computer. The program makes no connection; your browser opens only"
                " when you click a link. Ticks and notes are kept in your own user folder.\n\n"
                "It is a help for your own work, not a verdict on you."
            ),
        )


def version() -> str:
    """The program's version as it was installed, or nothing."""
    from importlib import metadata  # noqa: PLC0415 - 40 ms, for who asks

    try:
        return metadata.version("resume-checker")
    except metadata.PackageNotFoundError:
        return ""  # run from a checkout that was never installed
