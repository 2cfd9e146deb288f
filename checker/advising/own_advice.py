"""Advice of the user's own, from a folder of TOML files: what is sound is taken, and what is not is told."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from checker.advising.advice import Advice, domains_of, faults_of
from checker.resources import tables, text_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class OwnAdvice:
    """What a folder holds."""

    advice: tuple[Advice, ...] = ()
    faults: tuple[str, ...] = ()  # a sentence each: file, line, entry, what is wrong; those entries are left out


def load_own_advice(folder: Path, shipped: Collection[Advice], requirements: Collection[str]) -> OwnAdvice:
    """The advice of the TOML files in a folder; nothing where there is no such folder.

    Args:
        folder: A file ``domains.toml`` in it lists the domains that addresses may lead to; without it all may.
        shipped: The program's own, whose ids are taken and may be named as successors.
        requirements: The ids that advice may close.
    """
    faults: list[str] = []
    found = tables(folder, faults) if os.path.isdir(folder) else {}  # noqa: PTH112 (a Path may raise)
    domains = domains_of(found.pop("domains.toml", {}), faults)
    taken = {advice.id for advice in shipped}
    sound: dict[str, Advice] = {}
    for name, table in found.items():
        lines = _lines(folder / name)
        faults += [f"{name}: unknown table {key!r}." for key in table if key != "advice"]
        for number, entry in enumerate(_entries(table.get("advice", []), name, faults)):
            advice, wrong = _judged(entry, domains, requirements, taken | set(sound))
            if advice is not None and not wrong:
                sound[advice.id] = advice
            faults += [f"{name}, {_place(lines, number, entry, fault)}: {_plainly(fault)}." for fault in wrong]
    for advice in list(sound.values()):
        if advice.replaced_by and advice.replaced_by not in taken | set(sound):
            faults.append(f"Entry {advice.id}: replaced_by names unknown advice {advice.replaced_by!r}.")
            del sound[advice.id]
    return OwnAdvice(tuple(sound.values()), tuple(faults))


def _entries(entries: object, name: str, faults: list[str]) -> list[Any]:
    if isinstance(entries, list):
        return entries
    faults.append(f"{name}: write [[advice]], with two brackets, above each entry.")
    return []


def _judged(
    entry: object, domains: frozenset[str], requirements: Collection[str], taken: Collection[str]
) -> tuple[Advice | None, list[str]]:
    """The advice of an entry, and what is wrong with it."""
    try:
        advice = msgspec.convert(entry, Advice)
    except msgspec.ValidationError as error:
        return None, [str(error)]
    wrong = list(faults_of(advice, domains, requirements))
    if advice.id in taken:
        wrong.append(f"the id {advice.id!r} is taken")
    return advice, wrong


def _lines(path: Path) -> list[str]:
    try:
        return text_of(path).splitlines()
    except (OSError, ValueError):  # told already, where it was read as TOML
        return []


def _place(lines: list[str], number: int, entry: object, fault: str) -> str:
    """The line and the id: of the field that a fault is about, or of the entry."""
    heads = [at for at, line in enumerate(lines) if re.match(r"\s*\[\[\s*advice\s*\]\]", line)]
    name = f"entry {entry['id']}" if isinstance(entry, dict) and "id" in entry else f"entry {number + 1}"
    if number >= len(heads):  # written in another way, as a table within a line
        return name
    end = heads[number + 1] if number + 1 < len(heads) else len(lines)
    fields = set(_fields(fault))
    about = (
        at for at in range(heads[number], end) if (field := re.match(r"\s*(\w+)\s*=", lines[at])) and field[1] in fields
    )
    return f"line {next(about, heads[number]) + 1}, {name}"


def _plainly(fault: str) -> str:
    """What the schema says, for whoever does not know its words."""
    fault = re.sub(r"^Object missing required field `(\w+)`.*", r"the field \1 is missing", fault)
    fault = re.sub(r"^Object contains unknown field `(\w+)`.*", r"there is no field \1", fault)
    typed = re.match(r"Expected `(\w+)[^`]*`, got `(\w+)`(?: - at `\$\.(\w+).*`)?", fault)
    if typed:
        wanted, got = (_TYPES.get(word, word) for word in typed.group(1, 2))
        fault = f"{typed[3] or 'it'} must be {wanted}, not {got}"
    return fault


_TYPES = {
    "int": "a whole number",
    "float": "a number with a point",
    "str": "text in quotes",
    "array": "a list in brackets",
    "object": "a table of fields",
    "bool": "true or false",
    "date": "a day such as 2026-11-21",
}


def _fields(fault: str) -> Iterator[str]:
    """The fields that a fault may be about."""
    yield from re.findall(r"\$\.(\w+)|field `(\w+)`", fault)[0] if "$." in fault or "field `" in fault else ()
    yield from (field for words, field in _ABOUT if words in fault)


_ABOUT = (
    ("the id ", "id"),
    ("the title", "title"),
    ("closes", "closes"),
    ("hours are", "hours"),
    ("was verified", "verified_on"),
    ("says what it does", "lists"),
    ("says what it does", "demonstrates"),
    ("says twice", "demonstrates"),
    ("step", "steps"),
    ("address", "url"),
    ("the domain", "url"),
    ("empty name", "names"),
)
