"""The checklist as a file: JSON that opens again, read with care and written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from checker import whole
from checker.checklist import FORMAT, Action, Checklist, Item, Paper, Planned, Proof, Value, plain
from checker.errors import ChecklistError

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 16 * 1024 * 1024  # bytes of a file that may be a checklist; ours have some 100,000


class NewerChecklistError(ChecklistError):
    """A checklist is sound, but of a format that only a newer version of the program knows.

    Attributes:
        known: What this version knows of it, which is read-only; None if that is too little to be shown.
    """

    def __init__(self, title: str, sentence: str, known: Checklist | None = None) -> None:
        super().__init__(title, sentence)
        self.known = known


def to_json(checklist: Checklist) -> str:
    """The checklist as JSON text, which `from_json` reads back.

    Raises:
        ChecklistError: It is read-only.
    """
    if checklist.read_only:
        sentence = "A newer version of the program made it, and JSON of this version would lose a part. Copy its file."
        raise ChecklistError("The checklist was not saved", sentence)
    newest = msgspec.structs.replace(checklist, format=FORMAT)
    return msgspec.json.format(msgspec.json.encode(newest), indent=2).decode() + "\n"


def from_json(text: str | bytes) -> Checklist:
    """The checklist of a JSON text.

    Raises:
        NewerChecklistError: It was made by a newer program; the error holds what this one knows of it.
        ChecklistError: It is none, or is damaged.
    """
    try:
        raw = msgspec.json.decode(text)
        if isinstance(raw, dict) and isinstance(raw.get("format"), int) and raw["format"] > FORMAT:
            raise _newer(raw)
        checklist = msgspec.convert(raw, Checklist)
    except msgspec.ValidationError as error:
        raise _unreadable(f"It is not a checklist of this program, or was changed by hand: {error}.") from error
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _unreadable("It is damaged or is not a checklist of this program: its text is not whole JSON.") from error
    if _has_twins(checklist):
        raise _unreadable("It is damaged: an item stands in it twice.")
    return checklist


def read(path: Path) -> Checklist:
    """The checklist that was saved as JSON.

    Raises:
        NewerChecklistError: It was made by a newer program; the error holds what this one knows of it.
        ChecklistError: The file cannot be read or is no checklist.
    """
    try:
        data = whole.content(path, _LARGEST)
    except (OSError, ValueError) as error:
        raise ChecklistError("The checklist cannot be opened", f"{plain(str(path))}: {whole.why(error)}.") from error
    if len(data) > _LARGEST:
        raise _unreadable("It is far too large for a checklist.")
    return from_json(data)


def write(path: Path, content: str | bytes) -> None:
    """Puts the content at the path, whole; after any failure there is what was there before, and nothing beside it.

    A link is followed: what it leads to is replaced and the link stays. The file keeps its permissions.

    Raises:
        ChecklistError: It could not be written.
    """
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    try:
        whole.replace(path, data)
    except (OSError, ValueError) as error:
        sentence = f"{plain(str(path))} was not saved: {whole.why(error)}. What was there before is unchanged."
        raise ChecklistError("The checklist was not saved", sentence) from error


def _has_twins(checklist: Checklist) -> bool:
    return len({item.id for item in checklist.items}) < len(checklist.items)


def _newer(raw: dict[str, object]) -> NewerChecklistError:
    title, number = "The checklist is from a newer version", raw["format"]
    sentence = f"It has format {number}, and this version of the program knows formats up to {FORMAT}. "
    sentence += "It cannot be changed here: update the program to work on it."
    try:
        known = msgspec.convert(_known(raw, Checklist), Checklist)
    except msgspec.ValidationError:
        return NewerChecklistError(title, sentence)
    return NewerChecklistError(title, sentence, None if _has_twins(known) else known)


_LISTS: dict[str, type[Value]] = {
    "papers": Paper,
    "items": Item,
    "proofs": Proof,
    "actions": Action,
    "planned": Planned,
}


def _known(raw: object, kind: type[Value]) -> object:
    """What stands in a newer file, without the fields that only newer versions know."""
    if not isinstance(raw, dict):
        return raw
    fields = {field.name for field in msgspec.structs.fields(kind)}
    return {
        name: [_known(each, _LISTS[name]) for each in value] if name in _LISTS and isinstance(value, list) else value
        for name, value in raw.items()
        if name in fields
    }


def _unreadable(sentence: str) -> ChecklistError:
    return ChecklistError("The checklist cannot be opened", sentence)
