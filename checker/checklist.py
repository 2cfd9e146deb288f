"""The checklist: what to do about each requirement, ticked and noted by the user, kept whole on disk or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import unicodedata
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec

from checker.errors import ChecklistError, NewerChecklistError
from checker.matching.catalogue import Status
from checker.matching.report import REFUSED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.advising.advice import Suggestion
    from checker.check import Result
    from checker.matching.report import Evidence, Finding

FORMAT = 2  # of the JSON file; a file of a higher one is left alone; 2 added what the user refused
ACTIONS = 3  # at most so many things to do for one requirement; the rest stands in the program
PROOFS = 5  # at most so many places where a requirement is shown
_LARGEST = 16 * 1024 * 1024  # bytes of a file that may be a checklist; ours have some 100,000

_ORDERS = {"Cc", "Cs"}  # what a terminal obeys; halves of characters, which no file can hold
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # of the direction of writing

_Count = Annotated[int, msgspec.Meta(ge=0)]


class _Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the file: a field that is unknown here is a fault there."""


class Paper(_Value, frozen=True, kw_only=True):
    """A document that describes the role."""

    letter: str
    title: str


class Proof(_Value, frozen=True, kw_only=True):
    """Words of the resume that show a requirement."""

    page: Annotated[int, msgspec.Meta(ge=1)]
    words: str


class Action(_Value, frozen=True, kw_only=True):
    """Something to do, in steps."""

    title: str
    steps: tuple[str, ...]
    hours: _Count
    url: str = ""
    note: str = ""
    stale: bool = False  # look whether it still holds


class Item(_Value, frozen=True, kw_only=True):
    """One requirement, how far the resume shows it, and what the user says about it."""

    id: str
    name: str
    category: str
    status: Status
    papers: tuple[str, ...] = ()  # letters of the documents that ask for it
    proofs: tuple[Proof, ...] = ()
    actions: tuple[Action, ...] = ()
    enough: tuple[str, ...] = ()  # nothing of its group is shown: names of the members, of which one is enough
    covered_by: tuple[str, ...] = ()  # missing, but not missed: names of what is shown of its group
    ticked: bool = False  # by the user, and only by the user
    note: str = ""
    refused: tuple[str, ...] = ()  # words of the resume of which the user said that they do not show it
    shown_since: date | None = None  # when a new version of the resume came to demonstrate it; None: none did

    @property
    def needed(self) -> bool:
        """False if something else of its group stands in for it."""
        return not self.covered_by

    @property
    def done(self) -> bool:
        """True if the resume demonstrates it or the user has ticked it.

        What the resume demonstrates is done without a tick: a tick stays the user's own word, so that a later resume
        which no longer shows the requirement opens it again.
        """
        return self.ticked or self.status is Status.DEMONSTRATED

    @property
    def newly_shown(self) -> bool:
        """True if the resume demonstrates it and an earlier version did not: done, by what the user wrote there."""
        return self.shown_since is not None and self.status is Status.DEMONSTRATED


class Checklist(_Value, frozen=True, kw_only=True):
    """What one resume shows and lacks, on one day: missing first, then listed only, demonstrated, not needed."""

    format: int = FORMAT
    resume: str  # the file's name
    made_on: date
    points: Annotated[float, msgspec.Meta(ge=0)]
    of: _Count
    papers: tuple[Paper, ...] = ()
    items: tuple[Item, ...] = ()


def make(result: Result, today: date) -> Checklist:
    """The checklist of a result, with nothing ticked and nothing noted."""
    gaps = result.report.gaps
    rest = (f for status in (Status.LISTED, Status.DEMONSTRATED, Status.MISSING) for f in _most_wanted(result, status))
    findings = dict.fromkeys(finding.requirement.id for finding in (*gaps, *rest))
    return Checklist(
        resume=plain(result.document.name),
        made_on=today,
        points=result.report.coverage.points,
        of=result.report.coverage.of,
        papers=tuple(Paper(letter=source.letter, title=source.title) for source in result.sources),
        items=tuple(_item(result, result.report.finding(id_)) for id_ in findings),
    )


def tick(checklist: Checklist, id_: str, ticked: bool) -> Checklist:  # noqa: FBT001 - the value that is set
    """The checklist with an item ticked or not; as it was if it has no such item."""
    return _with(checklist, id_, lambda item: msgspec.structs.replace(item, ticked=ticked))


def with_note(checklist: Checklist, id_: str, note: str) -> Checklist:
    """The checklist with the user's note on an item; as it was if it has no such item."""
    lines = "\n".join(plain(line) for line in note.splitlines()).strip()
    return _with(checklist, id_, lambda item: msgspec.structs.replace(item, note=lines))


def mark_shown(checklist: Checklist, ids: Iterable[str], day: date) -> Checklist:
    """The checklist in which a new version of the resume, of this day, shows these items; ticks stay as they are."""
    for id_ in ids:
        checklist = _with(checklist, id_, lambda item: msgspec.structs.replace(item, shown_since=day))
    return checklist


def merge(old: Checklist, new: Checklist) -> Checklist:
    """The new checklist with the ticks and notes of the old one, and since when its items are shown.

    Where both have a note the new one stands. An item that only the old one has is kept if the user ticked it or
    wrote a note on it, at the end: what a person wrote is never dropped.
    """
    before = {item.id: item for item in old.items}
    after = {item.id for item in new.items}
    orphans = (item for item in old.items if item.id not in after and (item.ticked or item.note))
    return msgspec.structs.replace(new, items=(*(_marked(before.get(i.id, i), i) for i in new.items), *orphans))


def to_json(checklist: Checklist) -> str:
    """The checklist as JSON text, which `from_json` reads back."""
    newest = msgspec.structs.replace(checklist, format=FORMAT)
    return msgspec.json.format(msgspec.json.encode(newest), indent=2).decode() + "\n"


def from_json(text: str | bytes) -> Checklist:
    """The checklist of a JSON text.

    Raises:
        ChecklistError: It is none, is damaged, or was made by a newer program.
    """
    try:
        raw = msgspec.json.decode(text)
        if isinstance(raw, dict) and isinstance(raw.get("format"), int) and raw["format"] > FORMAT:
            raise _newer(raw["format"])
        checklist = msgspec.convert(raw, Checklist)
    except msgspec.ValidationError as error:
        raise _unreadable(f"It is not a checklist of this program, or was changed by hand: {error}.") from error
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise _unreadable("It is damaged or is not a checklist of this program: its text is not whole JSON.") from error
    if len({item.id for item in checklist.items}) < len(checklist.items):
        raise _unreadable("It is damaged: an item stands in it twice.")
    return checklist


def read(path: Path) -> Checklist:
    """The checklist that was saved as JSON.

    Raises:
        ChecklistError: The file cannot be read or is no checklist.
    """
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ValueError("it is a device, a pipe or a folder, not a file")  # noqa: TRY301
            data = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise ChecklistError("The checklist cannot be opened", f"{plain(str(path))}: {_why(error)}.") from error
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
        target = Path(os.path.realpath(path))
        _replace(target, data, _mode_of(target))
    except (OSError, ValueError) as error:
        sentence = f"{plain(str(path))} was not saved: {_why(error)}. What was there before is unchanged."
        raise ChecklistError("The checklist was not saved", sentence) from error


def plain(text: str) -> str:
    """The text in one line, without what a terminal or a page would take for an order.

    That is: controls, overrides of the direction of writing, halves of characters.
    """
    kept = "".join(c for c in text if c.isspace() or (unicodedata.category(c) not in _ORDERS and c not in _OVERRIDES))
    return " ".join(kept.split())


def _most_wanted(result: Result, status: Status) -> list[Finding]:
    return sorted((f for f in result.report.findings if f.status is status), key=lambda f: -f.requirement.weight)


def _item(result: Result, finding: Finding) -> Item:
    requirement = finding.requirement
    open_groups = (g.group for g in result.report.groups if not g.satisfied and requirement.id in g.group.any_of)
    return Item(
        id=requirement.id,
        name=requirement.name,
        category=requirement.category,
        status=finding.status,
        papers=requirement.documents,
        proofs=_proofs(finding.evidence),
        actions=_actions(requirement.id, result.suggestions),
        enough=tuple(result.report.finding(id_).requirement.name for g in open_groups for id_ in g.any_of),
        covered_by=finding.covered_by,
        refused=tuple(dict.fromkeys(plain(r.text).rstrip(",;:") for r in finding.rejected if r.reason == REFUSED)),
    )


def _proofs(evidence: tuple[Evidence, ...]) -> tuple[Proof, ...]:
    proofs = dict.fromkeys(Proof(page=each.page, words=plain(each.text).rstrip(",;:")) for each in evidence)
    return tuple(proofs)[:PROOFS]


def _actions(id_: str, suggestions: tuple[Suggestion, ...]) -> tuple[Action, ...]:
    """The advice that is best for the requirement, then other advice that closes it, in the suggestions' order."""
    fitting = sorted((s for s in suggestions if id_ in s.closes), key=lambda s: s.advice.closes[0] != id_)
    kinds = {s.advice.kind: s for s in reversed(fitting)}  # the first of each kind before the second of any
    fitting.sort(key=lambda s: kinds[s.advice.kind] is not s)
    return tuple(
        Action(
            title=s.advice.title,
            steps=s.advice.steps,
            hours=s.advice.hours,
            url=s.advice.url,
            note=s.advice.note,
            stale=s.stale,
        )
        for s in fitting[:ACTIONS]
    )


def _without_waiting(path: str, flags: int) -> int:
    """Opening a named pipe would otherwise wait for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _with(checklist: Checklist, id_: str, change: Callable[[Item], Item]) -> Checklist:
    items = tuple(change(item) if item.id == id_ else item for item in checklist.items)
    return msgspec.structs.replace(checklist, items=items)


def _marked(old: Item, new: Item) -> Item:
    since = new.shown_since or old.shown_since
    return msgspec.structs.replace(new, ticked=old.ticked or new.ticked, note=new.note or old.note, shown_since=since)


def _newer(number: int) -> NewerChecklistError:
    return NewerChecklistError(
        "The checklist is from a newer version",
        f"It has format {number}, and this version of the program knows formats up to {FORMAT}: update the program.",
    )


def _unreadable(sentence: str) -> ChecklistError:
    return ChecklistError("The checklist cannot be opened", sentence)


def _mode_of(target: Path) -> int | None:
    """The permissions of the file that will be replaced; None if there is none yet.

    Replacing asks the folder, not the file, for permission: a file that its owner has protected is refused here.
    """
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise ValueError("it is a device or a link to itself, not a file")
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise ValueError("the file is protected against changes")
    return stat.S_IMODE(mode)


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    """Writes a file of another name in the same folder, waits until it is on the disk, and gives it the name."""
    leftover = target.with_name(f".resume-checker-{secrets.token_hex(8)}")
    try:
        with leftover.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            leftover.chmod(mode)
        leftover.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            leftover.unlink()
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Asks that the new name, too, reaches the disk; the file is whole either way, and not every system can do it."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_REASONS = {
    errno.EACCES: "you have no permission to do so",
    errno.EPERM: "you have no permission to do so",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a part of its folder's name is a file",
    errno.EISDIR: "this is the name of a folder",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "the link leads round in a circle",
    errno.EFBIG: "the file would be larger than the disk allows",
    errno.EIO: "the disk does not answer as it should",
}


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, (error.strerror or "an unknown fault").lower())
    return "a file's name cannot have such a character" if "null" in str(error) else str(error)
