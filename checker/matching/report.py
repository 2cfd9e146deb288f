"""The verdict on a resume: a Finding for each requirement, with its evidence, and the coverage that they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from checker.matching.catalogue import Catalogue, Group, Requirement, Status

if TYPE_CHECKING:
    from checker.reading.document import Box, SectionKind

# What a requirement's points are worth by its status; published in the README so that the user can redo the sum.
WORTH = {Status.DEMONSTRATED: 1.0, Status.LISTED: 0.5, Status.MISSING: 0.0}
REFUSED = "You said that this does not show it."  # a reason of Rejected: the user's own


class Tier(StrEnum):
    """By which rule words were recognised, from the surest to the least sure."""

    OWN = "own"  # words that the user says mean it
    EXACT = "exact"  # a term, word for word
    VARIANT = "variant"  # a term, written joined or split
    PATTERN = "pattern"  # what was done, told in other words
    RULE = "rule"  # degrees, posts, dates, links: what a list of words cannot tell
    FUZZY = "fuzzy"  # a term with a typing mistake


TIERS = {tier: place for place, tier in enumerate(Tier)}  # the surest first


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words on a page that show a requirement."""

    page: int  # from 1
    text: str  # the words, as they were read
    boxes: tuple[Box, ...]  # where they stand, in PDF points
    section: SectionKind
    tier: Tier
    score: float  # 0 to 100: likeness of the words to the term
    status: Status  # what these words by themselves show
    term: str  # the term or pattern that they answer to
    context: str  # the whole item or paragraph that they stand in


@dataclass(frozen=True, slots=True)
class Rejected:
    """Words that nearly counted, and why they did not."""

    page: int
    text: str
    boxes: tuple[Box, ...]
    term: str
    reason: str  # a sentence
    context: str


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one requirement."""

    requirement: Requirement
    status: Status
    evidence: tuple[Evidence, ...] = ()  # the strongest first
    rejected: tuple[Rejected, ...] = ()
    one_reader: bool = False  # only one of two readings of the file shows it
    covered_by: tuple[str, ...] = ()  # names of members of its group that are shown: it is not missed then

    @property
    def is_gap(self) -> bool:
        """True if the resume misses it and nothing of its group stands in for it."""
        return self.status is Status.MISSING and not self.covered_by


@dataclass(frozen=True, slots=True)
class GroupFinding:
    """Whether one of a group's requirements is shown."""

    group: Group
    by: tuple[str, ...]  # ids of the members that are shown, demonstrated ones first

    @property
    def satisfied(self) -> bool:
        """True if at least one member is shown."""
        return bool(self.by)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A sum that the user can redo: points for what is shown, of the points that all requirements have."""

    points: float
    of: int

    @property
    def share(self) -> float:
        """Points as a share of 1."""
        return self.points / self.of if self.of else 0.0


@dataclass(frozen=True)
class Report:
    """All findings on one resume, in the catalogue's order."""

    findings: tuple[Finding, ...]
    groups: tuple[GroupFinding, ...]
    coverage: Coverage

    @property
    def gaps(self) -> tuple[Finding, ...]:
        """What is missing, most wanted first: asked for by more documents, then in the catalogue's order."""
        return tuple(sorted((f for f in self.findings if f.is_gap), key=lambda f: -f.requirement.weight))

    def finding(self, requirement_id: str) -> Finding:
        """The finding on one requirement.

        Raises:
            KeyError: The catalogue has no such requirement.
        """
        return self._by_id[requirement_id]

    @cached_property
    def _by_id(self) -> dict[str, Finding]:
        return {finding.requirement.id: finding for finding in self.findings}


_ByRequirement = dict[str, tuple[Evidence, ...]]


def make_report(
    catalogue: Catalogue,
    evidence: _ByRequirement,
    rejected: dict[str, tuple[Rejected, ...]],
    second: _ByRequirement | None = None,
) -> Report:
    """The report on what was found, by requirement id.

    Args:
        catalogue: What was looked for.
        evidence: What shows it.
        rejected: What nearly did.
        second: What shows it in another reading of the same file; None where that has the same words.
    """
    found, one_reader = _by_both(evidence, second)
    status = {r.id: best_status(found.get(r.id, ())) for r in catalogue.requirements}
    groups = tuple(_group_finding(group, status) for group in catalogue.groups)
    covered = {
        member: tuple(catalogue.by_id[id_].name for id_ in finding.by if id_ != member)
        for finding in groups
        for member in finding.group.any_of
    }
    findings = tuple(
        Finding(
            requirement=r,
            status=status[r.id],
            evidence=tuple(sorted(found.get(r.id, ()), key=_strength)),
            rejected=rejected.get(r.id, ()),
            one_reader=r.id in one_reader,
            covered_by=covered.get(r.id, ()) if status[r.id] is Status.MISSING else (),
        )
        for r in catalogue.requirements
    )
    return Report(findings, groups, coverage(catalogue, status))


def _by_both(evidence: _ByRequirement, second: _ByRequirement | None) -> tuple[_ByRequirement, set[str]]:
    """What either of two readings shows, and the ids of what only one does: nothing is missing that one can read."""
    if second is None:
        return evidence, set()
    shown, also_shown = ({id_ for id_, found in reading.items() if found} for reading in (evidence, second))
    return {**evidence, **{id_: second[id_] for id_ in also_shown - shown}}, shown ^ also_shown


def best_status(evidence: tuple[Evidence, ...]) -> Status:
    """The most that any of the evidence shows."""
    return max((item.status for item in evidence), key=WORTH.__getitem__, default=Status.MISSING)


def coverage(catalogue: Catalogue, status: dict[str, Status]) -> Coverage:
    """The sum over requirements and groups: each has as many points as documents ask for it.

    A group counts once, by the best of its members, with the documents of all of them.
    Demonstrated counts whole, listed half, missing nothing.
    """
    points, of = 0.0, 0
    for requirement in catalogue.requirements:
        if requirement.id not in catalogue.group_of:
            of += requirement.weight
            points += requirement.weight * WORTH[status[requirement.id]]
    for group in catalogue.groups:
        weight = len({letter for member in group.any_of for letter in catalogue.by_id[member].documents})
        of += weight
        points += weight * max(WORTH[status[member]] for member in group.any_of)
    return Coverage(points, of)


def _group_finding(group: Group, status: dict[str, Status]) -> GroupFinding:
    shown = (member for member in group.any_of if status[member] is not Status.MISSING)
    return GroupFinding(group, tuple(sorted(shown, key=lambda member: -WORTH[status[member]])))


def _strength(evidence: Evidence) -> tuple[float, int, int]:
    """Sorts the surest of the strongest first, then by place."""
    return -WORTH[evidence.status], TIERS[evidence.tier], evidence.page
