"""The checklist on its way to and from the disk: opened, kept as one works, and saved where the user says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from checker.errors import CheckerError

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from checker.checklist import Checklist
    from checker.gui.keeping import Keeper


class Paperwork(QObject):
    """Reads and writes checklists; what goes wrong is told and costs nothing that was there.

    Signals:
        troubled: Something was not kept or not saved: title and sentence.
        failed: A file that was to be opened is no checklist: title and sentence.
        saved: The checklist is on disk: its path.
        printed: The checklist is on its way to a printer.
    """

    troubled = Signal(str, str)
    failed = Signal(str, str)
    saved = Signal(object)
    printed = Signal()

    def __init__(self, settings: QSettings, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._keeper = settings, keeper

    def opened(self, path: Path, current: Checklist | None) -> Checklist | None:
        """A saved checklist, with the ticks and notes of what is worked on; None if it cannot be read.

        Args:
            path: The file.
            current: The checklist of the resume that is open, which it is brought into; None where none is open.
        """
        from checker.checklist import merge  # noqa: PLC0415 - loaded after the first paint
        from checker.checklist_file import NewerChecklistError, read  # noqa: PLC0415 - loaded after the first paint

        try:
            opened = read(path)
        except NewerChecklistError as error:
            (self.troubled if error.known else self.failed).emit(error.title, error.sentence)
            return error.known
        except CheckerError as error:
            self.failed.emit(error.title, error.sentence)
            return None
        if current is not None and current.read_only:
            sentence = self.tr("The checklist that is open is from a newer version. Open the resume again, then this.")
            self.troubled.emit(self.tr("This was not opened"), sentence)
            return None
        if current is not None:
            return merge(opened, current)
        kept = self._kept(path)  # by its place: two people's checklists may name the same resume
        return opened if kept is None else merge(kept, opened)

    def with_kept(self, resume: Path, made: Checklist, alone: Checklist | None) -> Checklist:
        """A checklist that was just made, with the ticks and notes of the last time.

        Args:
            resume: The resume that it belongs to.
            made: The checklist, with nothing ticked.
            alone: One that was opened before its resume, if there is one.
        """
        from checker.checklist import merge  # noqa: PLC0415 - loaded after the first paint

        fits = alone is not None and alone.resume == made.resume and not alone.read_only
        for old in (self._kept(resume), alone if fits else None):
            made = merge(old, made) if old else made
        return made

    def _kept(self, resume: Path) -> Checklist | None:
        """What was kept for a resume, as far as it can be known; what is wrong with it is told."""
        from checker.checklist_file import NewerChecklistError  # noqa: PLC0415 - loaded after the first paint

        try:
            return self._keeper.kept(resume)
        except CheckerError as error:
            self.troubled.emit(error.title, error.sentence)
            return error.known if isinstance(error, NewerChecklistError) else None

    def keep(self, resume: Path, checklist: Checklist) -> None:
        """Put what is worked on on disk without being asked; what is read-only was not worked on."""
        if checklist.read_only:
            return
        try:
            self._keeper.keep(resume, checklist)
        except CheckerError as error:
            self.troubled.emit(error.title, error.sentence)

    def save(self, checklist: Checklist, path: Path) -> None:
        """Save where the user chose; it is only said once it is on disk."""
        from checker.gui.checklist.saving import save  # noqa: PLC0415 - loaded after the first paint

        try:
            save(checklist, path)
        except CheckerError as error:
            self.troubled.emit(error.title, error.sentence)
            return
        self._settings.setValue("folder", str(path.parent))
        self.saved.emit(path)

    def ask_and_print(self, checklist: Checklist, window: QWidget) -> None:
        """Ask on which printer, and print."""
        from checker.gui.checklist.printing import ask_and_print  # noqa: PLC0415 - loaded after the first paint

        try:
            printed = ask_and_print(checklist, window)
        except CheckerError as error:
            self.troubled.emit(error.title, error.sentence)
            return
        if printed:
            self.printed.emit()

    def ask_and_save(self, checklist: Checklist, window: QWidget) -> None:
        """Ask where to, and save."""
        from checker.gui.checklist.saving import ask_where  # noqa: PLC0415 - loaded after the first paint

        path = ask_where(window, self._folder / f"{Path(checklist.resume).stem}-checklist.md")
        if path:
            self.save(checklist, path)

    def ask_and_export_words(self, window: QWidget) -> None:
        """Ask where to, and write the user's own words there."""
        from checker.gui.save_dialog import ask_where  # noqa: PLC0415 - loaded after the first paint

        title, forms = self.tr("Export own words"), self.tr("Own words (*.json)")
        path = ask_where(window, title, self._folder / "own-words.json", forms, _with_suffix)
        if path is None:
            return
        try:
            self._keeper.export_words(path)
        except CheckerError as error:
            self.troubled.emit(error.title, error.sentence)
            return
        self.saved.emit(path)

    @property
    def _folder(self) -> Path:
        """Where something was saved last."""
        return Path(str(self._settings.value("folder", "")) or Path.home())


def _with_suffix(path: Path, _form: str) -> Path:
    return path if path.suffix else path.with_name(f"{path.name}.json")
