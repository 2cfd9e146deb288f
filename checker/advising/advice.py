"""Suggestions for what is missing or only listed: what to do, why it helps, and when that was last verified."""

from __future__ import annotations

import heapq
import re
from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import msgspec

from checker.errors import DataError
from checker.matching.catalogue import Status
from checker.matching.report import WORTH, Report
from checker.resources import tables

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from checker.matching.catalogue import Requirement

RESUME_LINE = "Resume line: "  # how the last step of every advice begins


class Kind(StrEnum):
    """What sort of action an advice is."""

    WORDING = "wording"  # it may be done already: say it on the resume
    PROJECT = "project"
    COMPETITION = "competition"
    OPEN_SOURCE = "open-source"
    COURSE = "course"
    CERTIFICATE = "certificate"
    COMMUNITY = "community"
    HABIT = "habit"
    STUDY = "study"  # a degree, an internship: years, not weeks


class Effort(StrEnum):
    """Where in a path an action stands."""

    FIRST = "first"
    NEXT = "next"
    ADVANCED = "advanced"


class Advice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One concrete thing to do."""

    id: str
    title: str
    kind: Kind
    closes: tuple[str, ...]  # requirement ids; the first is what it is best for
    steps: tuple[str, ...]  # in order; the last is the line to put on the resume
    hours: int
    lists: tuple[str, ...] = ()  # of closes: what it lets one list only, though its kind demonstrates
    demonstrates: tuple[str, ...] = ()  # of closes: what it demonstrates, though its kind lets one list only
    level: Effort = Effort.FIRST
    url: str = ""
    sources: tuple[str, ...] = ()
    verified_on: date | None = None  # None: general knowledge that does not age by dates
    valid_until: date | None = None
    replaced_by: str = ""
    names: tuple[str, ...] = ()  # how resumes write it, to know one that is retired
    note: str = ""


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """An advice that fits a report."""

    advice: Advice
    closes: tuple[str, ...]  # ids of what this resume lacks or only lists
    reason: str  # a sentence
    stale: bool  # its facts were verified too long ago, or are past their date


@dataclass(frozen=True, slots=True)
class Stake:
    """What a requirement, or a group once for all its members, weighs and how far it is shown."""

    ids: tuple[str, ...]
    weight: int
    status: Status

    @property
    def open(self) -> float:
        """The points that it can still bring."""
        return self.weight * (1 - WORTH[self.status])


def load_advice(folder: Path, requirements: Collection[str] = ()) -> tuple[Advice, ...]:
    """The advice of the TOML files in ``folder``, in the order of the files' names.

    Args:
        folder: A file ``domains.toml`` in it lists the domains that addresses may lead to; without it all may.
        requirements: The ids that advice may close; empty: not looked at.

    Raises:
        DataError: Something is wrong; every faulty entry is named at once.
    """
    faults: list[str] = []
    found = tables(folder, faults)
    domains = domains_of(found.pop("domains.toml", {}), faults)
    if not found:
        faults.append(f"{folder}: there is no file of advice.")
    placed = [entry for name, table in found.items() for entry in _entries(name, table, faults)]
    for place, advice in placed:
        faults += [f"{place}: {fault}." for fault in faults_of(advice, domains, requirements)]
    faults += _faults_between(placed)
    if faults:
        raise DataError("The advice is faulty", tuple(faults))
    return tuple(advice for _, advice in placed)


def reached(advice: Advice, requirement: Requirement, status: Status) -> Status:
    """How a requirement stands once an advice that closes it is followed, by how it stands now.

    Wording shows what is named already; whether anything that is missing was ever done, only the user knows. A course
    lets one list what it teaches; what one holds by taking it (a certificate) is demonstrated.
    """
    if advice.kind is Kind.WORDING and status is Status.MISSING:
        return status
    only_lists = advice.kind is Kind.COURSE and not requirement.held and requirement.id not in advice.demonstrates
    shown = Status.LISTED if only_lists or requirement.id in advice.lists else Status.DEMONSTRATED
    return max(shown, status, key=WORTH.__getitem__)


def is_retired(advice: Advice, today: date) -> bool:
    """True if it can no longer be done, or something else has taken its place."""
    return bool(advice.replaced_by) or (advice.valid_until is not None and today > advice.valid_until)


def is_stale(advice: Advice, today: date) -> bool:
    """True if its facts are past their date or were verified too long ago to be told without a warning."""
    last = fresh_until(advice)
    return last is not None and today > last


def fresh_until(advice: Advice) -> date | None:
    """The last day on which its facts are told without a warning; None: they do not age."""
    ends = [advice.valid_until] if advice.valid_until else []
    if advice.verified_on:
        ends.append(_months_after(advice.verified_on, fresh_months(advice.kind)))
    return min(ends, default=None)


def fresh_months(kind: Kind) -> int:
    """For how many months the facts of such an advice are taken as they were verified."""
    return {Kind.CERTIFICATE: 3, Kind.COMPETITION: 6}.get(kind, 12)


def stakes(report: Report) -> tuple[Stake, ...]:
    """What the coverage is the sum of: requirements of no group in the report's order, then the groups."""
    grouped = {member for group in report.groups for member in group.group.any_of}
    alone = (
        Stake((finding.requirement.id,), finding.requirement.weight, finding.status)
        for finding in report.findings
        if finding.requirement.id not in grouped
    )
    return (*alone, *(_group_stake(report, group.group.any_of) for group in report.groups))


def suggest(report: Report, advice: tuple[Advice, ...], today: date) -> tuple[Suggestion, ...]:
    """What fits the gaps and the listed-only requirements of a report, most useful first.

    First stand those that together close every gap that any advice closes, each the one that adds most to the coverage
    after those before it; then the alternatives, by what each would add alone. What is advanced follows what needs
    less; equals are taken by level, then by hours. Studies of years come after all that takes weeks.

    Args:
        report: The findings on a resume.
        advice: What can be suggested.
        today: Decides what is retired and what is stale.
    """
    lacking = {f.requirement.id for f in report.findings if f.is_gap or f.status is Status.LISTED}
    fitting = [a for a in advice if not is_retired(a, today) and not lacking.isdisjoint(a.closes)]
    staked = enumerate(stakes(report))
    gains = {id_: (number, stake.open) for number, stake in staked if stake.open for id_ in stake.ids}
    choices = _choices(report)
    reason = cache(lambda closes: _reason(report, closes, choices))  # many close the same
    return tuple(
        Suggestion(
            advice=each,
            closes=(closes := tuple(id_ for id_ in each.closes if id_ in lacking)),
            reason=reason(closes),
            stale=is_stale(each, today),
        )
        for each in _by_gain(fitting, {id_: gains[id_] for id_ in lacking if id_ in gains})
    )


_ASKING = {1: "one document asks", 2: "two documents ask", 3: "three documents ask"}
_LEVELS = {level: place for place, level in enumerate(Effort)}
_Gains = dict[str, tuple[int, float]]  # by requirement id: its stake, which a group's members share, and open points


def _by_gain(fitting: list[Advice], gains: _Gains) -> list[Advice]:
    """A greedy cover first, then the rest by what each would add alone.

    What an advice adds only shrinks as others are taken, so one whose rank has not changed since it was last looked at
    is the best there is: the others need not be looked at again (Minoux's lazy greedy algorithm).
    """
    alone = sorted(((_rank(advice, gains), advice) for advice in fitting), key=itemgetter(0))
    waiting = alone.copy()  # sorted, and so a heap
    uncovered, cover = dict(gains), []
    while waiting and uncovered:
        rank, best = heapq.heappop(waiting)
        now = _rank(best, uncovered)
        if now != rank:
            heapq.heappush(waiting, (now, best))
            continue
        covered = {uncovered[id_] for id_ in best.closes if id_ in uncovered}
        if not covered:
            break
        uncovered = {id_: gain for id_, gain in uncovered.items() if gain not in covered}
        cover.append(best)
    taken = {advice.id for advice in cover}
    return cover + [advice for _, advice in alone if advice.id not in taken]


def _rank(advice: Advice, gains: _Gains) -> tuple[bool, bool, bool, float, int, int, str]:
    """Sorts first what adds most, the advanced behind the rest; members of one group add once."""
    own = {gains[id_] for id_ in advice.closes if id_ in gains}
    adds = sum([points for _, points in own]) if own else 0
    level = advice.level
    return advice.kind is Kind.STUDY, not adds, level is Effort.ADVANCED, -adds, _LEVELS[level], advice.hours, advice.id


def _reason(report: Report, closes: tuple[str, ...], choices: Mapping[str, tuple[int, str]]) -> str:
    missing, listed, documents, enough = [], [], set[str](), set[tuple[int, str]]()
    for id_ in closes:
        finding = report.finding(id_)
        if finding.status is Status.MISSING:
            missing.append(finding.requirement.name)
        elif finding.status is Status.LISTED:
            listed.append(finding.requirement.name)
        documents.update(finding.requirement.documents)
        if id_ in choices:
            enough.add(choices[id_])
    does = [f"closes {_names(missing)}"] if missing else []
    does += [f"shows {_names(listed)} in use"] if listed else []
    count = _ASKING.get(len(documents)) or f"{len(documents)} documents ask"
    what = f"{' and '.join(does)}; {count} for {'it' if len(closes) == 1 else 'them'}"
    return ", and ".join((what[0].upper() + what[1:], *[sentence for _, sentence in sorted(enough)])) + "."


def _choices(report: Report) -> dict[str, tuple[int, str]]:
    """For each member of a group of which nothing is shown: the group's place, and that one of them is enough."""
    unmet = [group.group.any_of for group in report.groups if not group.satisfied]
    told = [f"one of {_names([report.finding(id_).requirement.name for id_ in ids])} is enough" for ids in unmet]
    return {id_: (place, told[place]) for place, ids in enumerate(unmet) for id_ in ids}


def _names(names: list[str]) -> str:
    """The names as a person lists them; beyond five only how many more there are."""
    if len(names) > 5:
        names = [*names[:4], f"{len(names) - 4} more"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _group_stake(report: Report, members: tuple[str, ...]) -> Stake:
    findings = [report.finding(id_) for id_ in members]
    letters = {letter for finding in findings for letter in finding.requirement.documents}
    return Stake(members, len(letters), max((f.status for f in findings), key=WORTH.__getitem__))


@lru_cache(maxsize=1000)
def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def domains_of(table: dict[str, Any], faults: list[str]) -> frozenset[str]:
    """The domains that a ``domains.toml`` lists; empty where any will do."""
    try:
        return frozenset(msgspec.convert(table.get("domains", []), tuple[str, ...]))
    except msgspec.ValidationError as error:
        faults.append(f"domains.toml: {error}.")
        return frozenset()


def _entries(name: str, table: dict[str, Any], faults: list[str]) -> Iterator[tuple[str, Advice]]:
    """Each entry of a file that has the right fields, with its place; faults are added for the others."""
    faults += [f"{name}: unknown table {key!r}." for key in table if key != "advice"]
    entries = table.get("advice", [])
    if not isinstance(entries, list):
        faults.append(f"{name}: write [[advice]], with two brackets, above each entry.")
        return
    for number, entry in enumerate(entries, 1):
        place = f"{name}, entry {entry.get('id', number) if isinstance(entry, dict) else number}"
        try:
            yield place, msgspec.convert(entry, Advice)
        except msgspec.ValidationError as error:
            faults.append(f"{place}: {error}.")


def faults_of(advice: Advice, domains: frozenset[str], requirements: Collection[str]) -> Iterator[str]:
    """What is wrong with one entry by itself."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", advice.id):
        yield "the id must be lower-case words joined by hyphens"
    if not advice.title.strip():
        yield "the title is empty"
    if not advice.closes:
        yield "closes nothing"
    yield from (f"closes {id_!r} twice" for id_, times in Counter(advice.closes).items() if times > 1)
    if requirements:
        yield from (f"closes unknown requirement {id_!r}" for id_ in advice.closes if id_ not in requirements)
    told = Counter((*advice.lists, *advice.demonstrates))
    yield from (f"says what it does for {id_!r}, which it does not close" for id_ in told if id_ not in advice.closes)
    yield from (f"says twice what it does for {id_!r}" for id_, times in told.items() if times > 1)
    if advice.hours < 1:
        yield f"hours are {advice.hours}, and must be at least 1"
    if advice.verified_on and not advice.sources:
        yield "was verified on a day, but names no source"
    if not all(name.strip() for name in advice.names):
        yield "has an empty name"
    yield from _faults_of_steps(advice.steps)
    if advice.url:
        yield from _faults_of_address(advice.url, domains)


def _faults_of_steps(steps: tuple[str, ...]) -> Iterator[str]:
    if len(steps) < 2:
        yield "needs at least two steps: something to do, and the resume line"
    if not all(step.strip() for step in steps):
        yield "has an empty step"
    if steps and not steps[-1].startswith(RESUME_LINE):
        yield f"the last step must begin with {RESUME_LINE!r}"


def _faults_of_address(url: str, domains: frozenset[str]) -> Iterator[str]:
    address = re.fullmatch(r"https://([a-z0-9.-]+)(/[^\s<>\"]*)?", url)
    if not address:
        yield f"{url!r} is not an https address"
    elif domains and address[1] not in domains:
        yield f"the domain {address[1]!r} is not listed in domains.toml"


def _faults_between(placed: list[tuple[str, Advice]]) -> Iterator[str]:
    """What no entry shows by itself: ids used twice, and successors that are not there or retired themselves."""
    by_id = {advice.id: advice for _, advice in placed}
    for id_, times in Counter(advice.id for _, advice in placed).items():
        if times > 1:
            yield f"{next(place for place, advice in placed if advice.id == id_)}: the id stands {times} times."
    for place, advice in placed:
        if advice.replaced_by and advice.replaced_by not in by_id:
            yield f"{place}: replaced_by names unknown advice {advice.replaced_by!r}."
        elif advice.replaced_by and by_id[advice.replaced_by].replaced_by:
            yield f"{place}: replaced_by names {advice.replaced_by!r}, which is replaced itself."
