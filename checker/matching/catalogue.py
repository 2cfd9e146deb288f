"""What is looked for: requirements, their terms and patterns, groups and source documents, read from TOML.

The fields and the pattern language are explained in ``resources/README.md``.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from checker.errors import DataError
from checker.reading.document import SectionKind
from checker.resources import tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_T = TypeVar("_T")


class Status(StrEnum):
    """How far a resume shows a requirement."""

    DEMONSTRATED = "demonstrated"
    LISTED = "listed"
    MISSING = "missing"


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the documents that describe the role."""

    letter: str
    title: str


class Term(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Words that show a requirement, and where they count."""

    text: str
    case: bool = False  # only in exactly these letters
    exact: bool = False  # neither other spellings nor typing mistakes
    sections: tuple[SectionKind, ...] = ()  # counts only there; empty: anywhere
    near: tuple[str, ...] = ()  # counts only where one of these stands in the same block
    about: tuple[str, ...] = ()  # the same, but anywhere in the same entry: a job, a project, a degree
    unless: tuple[str, ...] = ()  # does not count where one of these stands in the same sentence
    not_within: tuple[str, ...] = ()  # does not count as a part of one of these, as Java in Java Script
    level: Status | None = None  # overrules what the section says
    language: str = "en"


class Example(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A line of a resume and the verdict that a hiring engineer would give on it."""

    text: str
    section: SectionKind = SectionKind.EXPERIENCE
    level: Status = Status.DEMONSTRATED


class Requirement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """One thing that the role asks for."""

    id: str
    name: str
    category: str
    sources: tuple[str, ...]  # "B: skills required 1": document letter and place
    counts: str  # for people: when a resume shows it
    terms: tuple[str | Term, ...] = ()
    patterns: tuple[str | Term, ...] = ()
    includes: tuple[str, ...] = ()  # whatever shows one of these requirements shows this one too
    outside: tuple[SectionKind, ...] = ()  # nothing there shows it, whatever the words
    held: bool = False  # a thing that one holds (a degree, a certificate): named anywhere, it counts as demonstrated
    examples: tuple[str | Example, ...] = ()  # a bare string: from the experience section, demonstrated
    counterexamples: tuple[str | Example, ...] = ()

    @cached_property
    def documents(self) -> tuple[str, ...]:
        """Letters of the documents that ask for it, sorted."""
        return tuple(sorted({source.partition(":")[0] for source in self.sources}))

    @property
    def weight(self) -> int:
        """How many documents ask for it: 1 to 3."""
        return len(self.documents)


class Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Requirements of which one is enough."""

    id: str
    name: str
    any_of: tuple[str, ...]


class _Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What ``catalogue.toml`` holds; its entries are looked at one by one, so that every fault is told at once."""

    sources: tuple[Any, ...] = ()
    groups: tuple[Any, ...] = ()
    words: dict[str, tuple[str, ...]] = {}
    files: tuple[str, ...] = ()


class Catalogue(msgspec.Struct, frozen=True, eq=False, dict=True):
    """All requirements in the order of their files, with what belongs to them; equal only to itself."""

    sources: tuple[Source, ...]
    requirements: tuple[Requirement, ...]
    groups: tuple[Group, ...]
    word_classes: dict[str, tuple[str, ...]]  # what ``@model`` stands for in a pattern

    @cached_property
    def by_id(self) -> dict[str, Requirement]:
        """Requirements by their id."""
        return {requirement.id: requirement for requirement in self.requirements}

    @cached_property
    def group_of(self) -> dict[str, Group]:
        """The group that a requirement belongs to, by the requirement's id; most belong to none."""
        return {member: group for group in self.groups for member in group.any_of}

    @cached_property
    def categories(self) -> tuple[str, ...]:
        """Names of the categories in the order of the files."""
        return tuple(dict.fromkeys(requirement.category for requirement in self.requirements))


def load_catalogue(folder: Path) -> Catalogue:
    """The catalogue of the TOML files in ``folder``.

    Raises:
        DataError: Something is wrong; every faulty entry is named at once.
    """
    faults: list[str] = []
    found = tables(folder, faults)
    frame = (_build(_Frame, [found.pop("catalogue.toml", {})], "catalogue.toml", faults) or (_Frame(),))[0]
    catalogue = Catalogue(
        sources=_build(Source, frame.sources, "catalogue.toml sources", faults),
        groups=_build(Group, frame.groups, "catalogue.toml groups", faults),
        word_classes=frame.words,
        requirements=_in_order(found, frame.files, faults),
    )
    faults += _faults_between(catalogue)
    if faults:
        raise DataError("The catalogue of requirements is faulty", tuple(faults))
    return catalogue


def _in_order(found: dict[str, dict[str, Any]], files: Sequence[str], faults: list[str]) -> tuple[Requirement, ...]:
    """The requirements of all files, in the order in which ``catalogue.toml`` lists the files."""
    if set(files) != set(found):
        faults.append(f"catalogue.toml: files {sorted(files)} are listed, {sorted(found)} are there.")
    requirements: list[Requirement] = []
    for name in files:
        table = found.get(name, {})
        faults += [f"{name}: unknown table {key!r}." for key in table if key != "requirement"]
        entries = table.get("requirement", [])
        if not isinstance(entries, list):
            faults.append(f"{name}: requirement is one table, not a list of them.")
            continue
        requirements += _build(Requirement, entries, name, faults)
    return tuple(requirements)


def _build(kind: type[_T], entries: Sequence[Any], place: str, faults: list[str]) -> tuple[_T, ...]:
    built = []
    for number, entry in enumerate(entries, 1):
        try:
            built.append(msgspec.convert(entry, kind))
        except msgspec.ValidationError as error:
            label = entry.get("id", number) if isinstance(entry, dict) else number
            faults.append(f"{place}, entry {label}: {error}.")
    return tuple(built)


def _faults_between(catalogue: Catalogue) -> list[str]:
    """What no entry shows by itself: ids used twice, and names of things that are not there."""
    ids = Counter(requirement.id for requirement in catalogue.requirements)
    letters = {source.letter for source in catalogue.sources}
    faults = [f"Requirement {name!r} stands {times} times." for name, times in ids.items() if times > 1]
    for entry in catalogue.requirements:
        faults += [f"{entry.id}: includes unknown {other!r}." for other in entry.includes if other not in ids]
        faults += [f"{entry.id}: unknown document {letter!r}." for letter in entry.documents if letter not in letters]
    for group in catalogue.groups:
        faults += [f"Group {group.id!r}: unknown member {member!r}." for member in group.any_of if member not in ids]
    return faults
