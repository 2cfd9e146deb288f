"""What the user says against verdicts, kept whole on disk: words that mean a requirement, and words that show none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from checker import whole
from checker.checklist import plain
from checker.checklist_file import write
from checker.errors import DataError, NewerDataError
from checker.matching.corrections import Correction, Corrections

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1  # of the JSON file; a file of a higher one is left alone
MOST = 2000  # of each kind: more is no person's word
_LARGEST = 4 * 1024 * 1024  # bytes
_Some = Annotated[tuple[Correction, ...], msgspec.Meta(max_length=MOST)]


class OwnWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Aliases hold for every resume, refusals for the one under whose name they stand."""

    format: int = FORMAT
    aliases: _Some = ()
    refusals: dict[str, _Some] = {}

    def on(self, resume: str) -> Corrections:
        """What holds for a resume, by the name under which it is kept."""
        return Corrections(self.aliases, self.refusals.get(resume, ()))


def with_alias(own: OwnWords, said: Correction, *, holds: bool) -> OwnWords:
    """The same with words that mean a requirement, or without them."""
    return msgspec.structs.replace(own, aliases=_with(own.aliases, said, holds=holds))


def with_refusal(own: OwnWords, resume: str, said: Correction, *, holds: bool) -> OwnWords:
    """The same with words that do not show a requirement on a resume, or without them."""
    refusals = {**own.refusals, resume: _with(own.refusals.get(resume, ()), said, holds=holds)}
    return msgspec.structs.replace(own, refusals={name: some for name, some in refusals.items() if some})


def read(path: Path) -> OwnWords:
    """The words that were kept; none where there is no file.

    Raises:
        DataError: The file cannot be read, is damaged, or was made by a newer program.
    """
    try:
        data = whole.content(path, _LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return OwnWords()
    except (OSError, ValueError) as error:
        raise _fault(path, whole.why(error)) from error
    try:
        raw = msgspec.json.decode(data if len(data) <= _LARGEST else b"")
        if isinstance(raw, dict) and isinstance(raw.get("format"), int) and raw["format"] > FORMAT:
            newer = f"{plain(str(path))}: it is from a newer version of the program; update this one."
            raise NewerDataError("Your own words could not be read", (newer,))
        return msgspec.convert(raw, OwnWords)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise _fault(path, "it is damaged or was changed by hand") from error


def save(path: Path, own: OwnWords) -> None:
    """Put them on disk, whole or not at all.

    Raises:
        ChecklistError: They could not be written; what was there before is unchanged.
    """
    write(path, msgspec.json.format(msgspec.json.encode(own), indent=2).decode() + "\n")


def _with(some: tuple[Correction, ...], said: Correction, *, holds: bool) -> tuple[Correction, ...]:
    said = msgspec.structs.replace(said, words=plain(said.words).strip(" ,;:."))
    others = tuple(each for each in some if _key(each) != _key(said))
    return (*others, said)[-MOST:] if holds and said.words else others


def _key(said: Correction) -> tuple[str, str]:
    return said.requirement, said.words.casefold()


def _fault(path: Path, why: str) -> DataError:
    return DataError("Your own words could not be read", (f"{plain(str(path))}: {why}.",))
