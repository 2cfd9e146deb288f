"""The checklist: what to do about each requirement, ticked, noted and put in order by the user."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Annotated

import msgspec

from checker.matching.catalogue import Status
from checker.matching.report import REFUSED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.advising.advice import Suggestion
    from checker.check import Result
    from checker.matching.report import Evidence, Finding

FORMAT = 3  # of the JSON file; 2 added what was refused, 3 the user's order and what is not for them
ACTIONS = 3  # at most so many things to do for one requirement; the rest stands in the program
PROOFS = 5  # at most so many places where a requirement is shown

_ORDERS = {"Cc", "Cs"}  # what a terminal obeys; halves of characters, which no file can hold
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # of the direction of writing

_Count = Annotated[int, msgspec.Meta(ge=0)]


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the file: a field that is unknown here is a fault there."""


class Paper(Value, frozen=True, kw_only=True):
    """A document that describes the role."""

    letter: str
    title: str


class Proof(Value, frozen=True, kw_only=True):
    """Words of the resume that show a requirement."""

    page: Annotated[int, msgspec.Meta(ge=1)]
    words: str


class Action(Value, frozen=True, kw_only=True):
    """Something to do, in steps."""

    title: str
    steps: tuple[str, ...]
    hours: _Count
    url: str = ""
    note: str = ""
    stale: bool = False  # look whether it still holds


class Item(Value, frozen=True, kw_only=True):
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
    aside: bool = False  # the user said that it is not for them
    shown_since: date | None = None  # when a new version of the resume came to demonstrate it; None: none did
    retired: tuple[str, ...] = ()  # sentences about certificates that show it and can no longer be earned

    @property
    def needed(self) -> bool:
        """False if something else of its group stands in for it."""
        return not self.covered_by

    @property
    def wanted(self) -> bool:
        """True if it counts among what is done or to do: it is needed, and the user has not set it aside."""
        return self.needed and not self.aside

    @property
    def part(self) -> int:
        """In which part of the list it stands: what is wanted, what is not needed, what is set aside."""
        return 2 if self.aside else 0 if self.needed else 1

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


class Planned(Value, frozen=True, kw_only=True):
    """An action of the plan that the user means to do."""

    id: str
    title: str
    hours: _Count
    week: _Count
    last_week: _Count
    url: str = ""


class Checklist(Value, frozen=True, kw_only=True):
    """What one resume shows and lacks, on one day.

    As it is made, missing stands first, then listed only, demonstrated, not needed. An item that is set aside keeps its
    place among `items`, so that it can be taken back there, but stands at the end of the `rows`.
    """

    format: int = FORMAT
    resume: str  # the file's name
    made_on: date
    points: Annotated[float, msgspec.Meta(ge=0)]
    of: _Count
    papers: tuple[Paper, ...] = ()
    items: tuple[Item, ...] = ()
    arranged: bool = False  # the order is the user's own
    planned: tuple[Planned, ...] = ()  # in the plan's order

    @property
    def rows(self) -> tuple[Item, ...]:
        """The items in the order in which they are shown: what is not needed and what is set aside come last."""
        return tuple(sorted(self.items, key=lambda item: item.part))

    @property
    def read_only(self) -> bool:
        """True if a newer version of the program made it: what this one does not know would be lost by writing it."""
        return self.format > FORMAT


def make(result: Result, today: date) -> Checklist:
    """The checklist of a result, with nothing ticked and nothing noted."""
    gaps = result.report.gaps
    rest = (f for status in (Status.LISTED, Status.DEMONSTRATED, Status.MISSING) for f in _most_wanted(result, status))
    findings = dict.fromkeys(finding.requirement.id for finding in (*gaps, *rest))
    closing: dict[str, list[Suggestion]] = {id_: [] for id_ in findings}
    for suggestion in result.suggestions:
        for id_ in suggestion.closes:
            closing[id_].append(suggestion)
    return Checklist(
        resume=plain(result.document.name),
        made_on=today,
        points=result.report.coverage.points,
        of=result.report.coverage.of,
        papers=tuple(Paper(letter=source.letter, title=source.title) for source in result.sources),
        items=tuple(_item(result, result.report.finding(id_), closing[id_]) for id_ in findings),
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


def set_aside(checklist: Checklist, id_: str, aside: bool) -> Checklist:  # noqa: FBT001 - the value that is set
    """The checklist with an item that is not for the user, or is again; as it was if it has no such item."""
    return _with(checklist, id_, lambda item: msgspec.structs.replace(item, aside=aside))


def move(checklist: Checklist, id_: str, row: int) -> Checklist:
    """The checklist with an item at another of its rows, or as near to it as its part of the list allows."""
    item = next((item for item in checklist.items if item.id == id_), None)
    if item is None:
        return checklist
    first = sum(other.part < item.part for other in checklist.items)
    order = [other.id for other in checklist.rows if other.part == item.part and other.id != id_]
    order.insert(max(0, row - first), id_)
    return arrange(checklist, order)


def arrange(checklist: Checklist, order: Iterable[str], *, arranged: bool = True) -> Checklist:
    """The checklist with some items in this order, at the places that those items have; the others stay.

    Args:
        checklist: Whose items.
        order: Their ids; an id that it does not have is passed over.
        arranged: Whether the order is the user's own from now on.
    """
    rank = {id_: number for number, id_ in enumerate(order)}
    ordered = iter(sorted((item for item in checklist.items if item.id in rank), key=lambda item: rank[item.id]))
    items = tuple(next(ordered) if item.id in rank else item for item in checklist.items)
    return msgspec.structs.replace(checklist, items=items, arranged=arranged)


def merge(old: Checklist, new: Checklist) -> Checklist:
    """The new checklist with what the user did to the old one: ticks, notes, order, what is not for them, the plan.

    Where both have a note, or an order of the user's own, the new one stands. An item that only the old one has is
    kept if the user ticked it or wrote a note on it: what a person wrote is never dropped. If one of the two is
    read-only, so is what comes of it.
    """
    before = {item.id: item for item in old.items}
    after = {item.id for item in new.items}
    orphans = (item for item in old.items if item.id not in after and (item.ticked or item.note))
    items = (*(_marked(before.get(i.id, i), i) for i in new.items), *orphans)
    planned = new.planned or old.planned
    merged = msgspec.structs.replace(new, items=items, planned=planned, format=max(old.format, new.format))
    return arrange(merged, before) if old.arranged and not new.arranged else merged


def plain(text: str) -> str:
    """The text in one line, without what a terminal or a page would take for an order.

    That is: controls, overrides of the direction of writing, halves of characters.
    """
    if text.isascii() and text.isprintable():  # as most words are
        return " ".join(text.split())
    kept = "".join(c for c in text if c.isspace() or (unicodedata.category(c) not in _ORDERS and c not in _OVERRIDES))
    return " ".join(kept.split())


def _most_wanted(result: Result, status: Status) -> list[Finding]:
    return sorted((f for f in result.report.findings if f.status is status), key=lambda f: -f.requirement.weight)


def _item(result: Result, finding: Finding, closing: Iterable[Suggestion]) -> Item:
    requirement = finding.requirement
    open_groups = (g.group for g in result.report.groups if not g.satisfied and requirement.id in g.group.any_of)
    return Item(
        id=requirement.id,
        name=requirement.name,
        category=requirement.category,
        status=finding.status,
        papers=requirement.documents,
        proofs=_proofs(finding.evidence),
        actions=_actions(requirement.id, closing),
        enough=tuple(result.report.finding(id_).requirement.name for g in open_groups for id_ in g.any_of),
        covered_by=finding.covered_by,
        refused=tuple(dict.fromkeys(plain(r.text).rstrip(",;:") for r in finding.rejected if r.reason == REFUSED)),
        retired=tuple(note.sentence for note in result.retired if note.requirement == requirement.id),
    )


def _proofs(evidence: tuple[Evidence, ...]) -> tuple[Proof, ...]:
    proofs: dict[Proof, None] = {}
    for each in evidence:
        if len(proofs) == PROOFS:
            break
        proofs[Proof(page=each.page, words=plain(each.text).rstrip(",;:"))] = None
    return tuple(proofs)


def _actions(id_: str, closing: Iterable[Suggestion]) -> tuple[Action, ...]:
    """The advice that is best for the requirement, then other advice that closes it, in the suggestions' order."""
    fitting = sorted(closing, key=lambda s: s.advice.closes[0] != id_)
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


def _with(checklist: Checklist, id_: str, change: Callable[[Item], Item]) -> Checklist:
    items = tuple(change(item) if item.id == id_ else item for item in checklist.items)
    return msgspec.structs.replace(checklist, items=items)


def _marked(old: Item, new: Item) -> Item:
    ticked, aside = old.ticked or new.ticked, old.aside or new.aside
    note, since = new.note or old.note, new.shown_since or old.shown_since
    return msgspec.structs.replace(new, ticked=ticked, note=note, aside=aside, shown_since=since)
