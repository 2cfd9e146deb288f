"""What changed from one version of a resume to the next: a Difference for each requirement that stands otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from checker.matching.catalogue import Status
from checker.matching.report import WORTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.matching.catalogue import Requirement
    from checker.matching.report import Coverage, Evidence, Finding, Report


class Change(StrEnum):
    """How a requirement came to stand otherwise; what calls for a second look comes first."""

    LOST = "lost"  # shown before, missing now
    WEAKENED = "weakened"  # demonstrated before, only listed now
    GAINED = "gained"  # missing before, shown now
    STRENGTHENED = "strengthened"  # only listed before, demonstrated now


_ORDER = list(Change)


@dataclass(frozen=True, slots=True)
class Side:
    """How a requirement stands in one version, and what in it says so: nothing where only the status is known."""

    status: Status
    proofs: tuple[Evidence, ...] = ()
    covered_by: tuple[str, ...] = ()  # names of what is shown of its group: it is not missed then


@dataclass(frozen=True, slots=True)
class Difference:
    """A requirement that stands otherwise in the later version."""

    requirement: Requirement
    change: Change
    before: Side
    after: Side


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed; by kind of change, then what more documents ask for first."""

    differences: tuple[Difference, ...]
    before: Coverage
    after: Coverage

    def of(self, change: Change) -> tuple[Difference, ...]:
        """The differences of one kind."""
        return tuple(each for each in self.differences if each.change is change)

    @property
    def newly_demonstrated(self) -> tuple[str, ...]:
        """Ids of what the later version demonstrates and the earlier one did not."""
        return tuple(each.requirement.id for each in self.differences if each.after.status is Status.DEMONSTRATED)


def compare(before: Report, after: Report) -> Comparison:
    """What changed from one report to another.

    A requirement that only one of them was asked about is in neither list: nothing is known of its change.

    Args:
        before: The earlier version, read and judged as the later one was.
        after: The later version.
    """
    sides = {finding.requirement.id: _side(finding) for finding in before.findings}
    return _compared(sides, before.coverage, after)


def compare_with_statuses(statuses: Mapping[str, Status], coverage: Coverage, after: Report) -> Comparison:
    """What changed since a version of which only the verdicts are known.

    Args:
        statuses: The earlier verdicts by requirement id.
        coverage: What they added up to.
        after: The later version.
    """
    return _compared({id_: Side(status) for id_, status in statuses.items()}, coverage, after)


def words_of(side: Side) -> tuple[str, ...]:
    """The words that show it, each once, the surest first."""
    texts = (_bare(evidence.text) for evidence in side.proofs)
    return tuple({text.casefold(): text for text in texts if text}.values())


def excerpt(evidence: Evidence, most: int = 80) -> str:
    """The words with what stands around them, cut at blanks to about so many characters."""
    words, line = _bare(evidence.text), " ".join(evidence.context.split())
    at = line.find(words)
    if at < 0 or not words:
        return words
    if len(line) <= most:
        return line.strip(" ,;:")
    start = max(min(at - (most - len(words)) // 2, len(line) - most, at), 0)
    end = max(start + most, at + len(words))
    before, after = line[start:at], line[at + len(words) : end]
    if start > 0:
        before = "…" + before.partition(" ")[2]
    if end < len(line):
        after = after.rpartition(" ")[0].rstrip(" ,;:") + "…"
    return f"{before}{words}{after}".strip(" ,;:")


def _compared(before: Mapping[str, Side], coverage: Coverage, after: Report) -> Comparison:
    found = (_difference(before[f.requirement.id], f) for f in after.findings if f.requirement.id in before)
    differences = sorted((d for d in found if d), key=lambda d: (_ORDER.index(d.change), -d.requirement.weight))
    return Comparison(tuple(differences), coverage, after.coverage)


def _difference(before: Side, finding: Finding) -> Difference | None:
    if before.status is finding.status:
        return None
    if before.status is Status.MISSING:
        change = Change.GAINED
    elif finding.status is Status.MISSING:
        change = Change.LOST
    else:
        change = Change.STRENGTHENED if WORTH[finding.status] > WORTH[before.status] else Change.WEAKENED
    return Difference(finding.requirement, change, before, _side(finding))


def _side(finding: Finding) -> Side:
    """Only what shows the requirement as well as the verdict says: what is weaker did not decide it."""
    proofs = tuple(evidence for evidence in finding.evidence if evidence.status is finding.status)
    return Side(finding.status, proofs, finding.covered_by)


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:")
