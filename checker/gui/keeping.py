"""What is kept between runs without being asked: checklists as they are worked on, and which files were opened."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from checker.checklist import Checklist
    from checker.matching.corrections import Correction, Corrections
    from checker.own_words import OwnWords

MOST_RECENT = 8
_SURELY_OVER = 60.0  # seconds after which nobody is still writing a file


class Verb(Enum):
    """What the user says about words of a resume and a requirement."""

    MEANS = auto()  # on every resume
    NO_LONGER_MEANS = auto()
    IS_WRONG = auto()  # on this resume: they do not show it
    IS_RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """A word of the user's against a verdict, or back from one."""

    verb: Verb
    correction: Correction


class Keeper:
    """Keeps things in the user's own folder for the program's data."""

    def __init__(self, settings: QSettings, folder: Path) -> None:
        self._settings = settings
        self._folder = folder
        self._left_alone: set[Path] = set()  # what is there cannot be read and must not be written over

    def place_of(self, resume: Path) -> Path:
        """Where the checklist of a resume is kept: by the resume's place, so that its next version finds it.

        Two people's ``resume.pdf`` in two folders are two resumes. A checklist that is opened alone is kept by its own.
        """
        import hashlib  # noqa: PLC0415 - the window stands before it is loaded

        name = re.sub(r"[^\w.-]+", "-", resume.name)[:60].strip(".-") or "resume"
        digest = hashlib.sha256(os.fsencode(resume.absolute())).hexdigest()
        return self._folder / "checklists" / f"{name}-{digest[:10]}.json"

    def keep(self, resume: Path, checklist: Checklist) -> None:
        """Put a checklist on disk, whole.

        Raises:
            ChecklistError: It could not be kept.
        """
        from checker.checklist_file import to_json, write  # noqa: PLC0415 - the window stands before these are loaded
        from checker.errors import ChecklistError  # noqa: PLC0415

        path = self.place_of(resume)
        if checklist.read_only or path in self._left_alone:
            sentence = f"What was kept before, {path}, is left as it is. Save the checklist as a file of your own."
            raise ChecklistError("Your ticks are not kept", sentence)
        self._make(path.parent)
        write(path, to_json(checklist))

    def kept(self, resume: Path) -> Checklist | None:
        """The checklist that was kept for a resume.

        Raises:
            NewerChecklistError: There is one of a newer version; it stays where it is, and none is kept in its place.
            ChecklistError: There is one, but it cannot be read; it was put aside if it is damaged, or else left alone.
        """
        from checker.checklist_file import NewerChecklistError, read  # noqa: PLC0415 - the window stands before these
        from checker.errors import ChecklistError  # noqa: PLC0415
        from checker.whole import sweep  # noqa: PLC0415

        path = self.place_of(resume)
        self._left_alone.discard(path)
        sweep(path.parent, time.time() - _SURELY_OVER)
        if not os.path.exists(path):  # noqa: PTH110 (a Path may raise)
            return None
        try:
            return read(path)
        except NewerChecklistError:
            self._left_alone.add(path)
            raise
        except ChecklistError as error:
            raise ChecklistError(error.title, f"{error.sentence} {self._spare(path, error)}") from error

    def _spare(self, path: Path, error: Exception) -> str:
        """Let nothing be written over what cannot be read, and tell what becomes of it."""
        aside = None if isinstance(error.__cause__, OSError) else self._put_aside(path)  # a disk may answer next time
        if aside is not None:
            return f"It was put aside as {aside.name}, and a new one begins."
        self._left_alone.add(path)
        return f"What was kept, {path}, is left as it is."

    @staticmethod
    def _put_aside(path: Path) -> Path | None:
        """Under a name that is free: what was put aside before stays too."""
        names = (path.with_suffix(f".unreadable{number}") for number in ("", *range(2, 100)))
        aside = next((name for name in names if not os.path.lexists(name)), None)
        try:
            return path.rename(aside) if aside is not None else None
        except OSError:
            return None

    def take_word(self, resume: Path, said: Said) -> None:
        """Keep what the user says about words of a resume.

        Raises:
            CheckerError: It could not be kept, or what was kept before cannot be read.
        """
        from checker import own_words  # noqa: PLC0415 - the window stands before these are loaded

        own, holds = self._own_words(), said.verb in {Verb.MEANS, Verb.IS_WRONG}
        if said.verb in {Verb.MEANS, Verb.NO_LONGER_MEANS}:
            own = own_words.with_alias(own, said.correction, holds=holds)
        else:
            own = own_words.with_refusal(own, self.place_of(resume).stem, said.correction, holds=holds)
        self._make(self._folder)
        own_words.save(self._own_words_file, own)

    def corrections(self, resume: Path) -> Corrections:
        """All that the user has said and that holds for a resume.

        Raises:
            DataError: It cannot be read; the file was put aside if it is damaged, or else left alone.
        """
        return self._own_words().on(self.place_of(resume).stem)

    @property
    def history_file(self) -> Path:
        """Where the versions of resumes are kept."""
        return self._folder / "history.sqlite"

    def export_words(self, path: Path) -> None:
        """Write all that the user has said against verdicts to a file of their own.

        Raises:
            CheckerError: It cannot be read, or not be written there; what was there before is unchanged.
        """
        from checker import own_words  # noqa: PLC0415 - the window stands before these are loaded

        own_words.save(path, self._own_words())

    @property
    def _own_words_file(self) -> Path:
        return self._folder / "own-words.json"

    def _own_words(self) -> OwnWords:
        from checker import own_words  # noqa: PLC0415 - the window stands before these are loaded
        from checker.errors import DataError, NewerDataError  # noqa: PLC0415

        self._left_alone.discard(self._own_words_file)
        try:
            return own_words.read(self._own_words_file)
        except NewerDataError:
            self._left_alone.add(self._own_words_file)
            raise
        except DataError as error:
            raise DataError(error.title, (*error.faults, self._spare(self._own_words_file, error))) from error

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files that were opened, the latest first; without those that are gone."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored] if stored else []
        return tuple(Path(name) for name in map(str, names) if os.path.isfile(name))  # noqa: PTH113 (a Path may raise)

    def remember(self, path: Path) -> None:
        """Put a file at the top of what was opened."""
        others = [str(other) for other in self.recent if other != path]
        self._settings.setValue("recent", [str(path), *others][:MOST_RECENT])

    def forget_recent(self) -> None:
        """Keep no list of opened files."""
        self._settings.remove("recent")

    @staticmethod
    def _make(folder: Path) -> None:
        from checker.errors import ChecklistError  # noqa: PLC0415

        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = (
                f"The folder {folder} cannot be made ({error.strerror}). Save the checklist as a file of your own."
            )
            raise ChecklistError("Your ticks are not kept", sentence) from error
