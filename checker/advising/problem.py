"""What there is to choose from: candidates and the parts that they bring, without what cannot matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be taken."""

    parts: frozenset[int]  # what it brings, by index into the worths; what brings nothing is never taken
    hours: int
    kind: str = ""
    advanced: bool = False  # only together with one of its kind that is not advanced


@dataclass(frozen=True, slots=True)
class Problem:
    """Candidates by number, and parts by number; parts that the same candidates bring are one."""

    parts: tuple[tuple[int, ...], ...]  # of each candidate
    hours: tuple[int, ...]
    worths: tuple[int, ...]
    takers: tuple[tuple[int, ...], ...]  # of each part: the candidates that bring it
    kinds: tuple[str, ...]
    advanced: tuple[bool, ...]

    takers_bits: tuple[int, ...]  # the same as bits

    def worth(self, taken: Iterable[int]) -> int:
        """What these bring together."""
        return sum(self.worths[part] for part in {part for index in taken for part in self.parts[index]})

    def is_in_order(self, taken: Iterable[int]) -> bool:
        """True if nothing advanced stands without one of its kind that is not."""
        wanted = {self.kinds[index] for index in taken if self.advanced[index]}
        return not wanted or wanted <= {self.kinds[index] for index in taken if not self.advanced[index]}


def undominated(candidates: Sequence[Candidate], hours: int) -> list[int]:
    """The indices of what may be part of the best choice: nothing else brings as much for as little."""
    fitting = [index for index, candidate in enumerate(candidates) if candidate.parts and candidate.hours <= hours]
    gated = {candidates[index].kind for index in fitting if candidates[index].advanced}

    def stands_for(other: int, index: int) -> bool:
        better, worse = candidates[other], candidates[index]
        if better.hours > worse.hours or not worse.parts <= better.parts:
            return False
        if better.parts == worse.parts and better.hours == worse.hours and other > index:
            return False
        if better.advanced:
            return worse.advanced and worse.kind == better.kind
        return worse.advanced or worse.kind not in gated or worse.kind == better.kind

    return [index for index in fitting if not any(stands_for(other, index) for other in fitting if other != index)]


def pose(candidates: Sequence[Candidate], worths: Sequence[int]) -> Problem:
    """The problem; parts that the same candidates bring are one."""
    takers: dict[int, list[int]] = {}
    for index, candidate in enumerate(candidates):
        for part in sorted(candidate.parts):
            takers.setdefault(part, []).append(index)
    joined: dict[tuple[int, ...], int] = {}
    for part, by in takers.items():
        joined[tuple(by)] = joined.get(tuple(by), 0) + worths[part]
    numbered, parts = list(joined), [[] for _ in candidates]  # type: tuple[list[tuple[int, ...]], list[list[int]]]
    for part, taken_by in enumerate(numbered):
        for index in taken_by:
            parts[index].append(part)
    return Problem(
        parts=tuple(map(tuple, parts)),
        hours=tuple(candidate.hours for candidate in candidates),
        worths=tuple(joined[by] for by in numbered),
        takers=tuple(numbered),
        takers_bits=tuple(sum(1 << index for index in by) for by in numbered),
        kinds=tuple(candidate.kind for candidate in candidates),
        advanced=tuple(candidate.advanced for candidate in candidates),
    )
