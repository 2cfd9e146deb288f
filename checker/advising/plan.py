"""The plan: which actions close the most gaps within the hours at hand, week by week, with the coverage after each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.advising.advice import Advice, Effort, Kind, is_retired, is_stale, reached, stakes
from checker.advising.problem import Candidate
from checker.advising.selection import choose
from checker.matching.catalogue import Status
from checker.matching.report import WORTH, Coverage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from checker.advising.advice import Stake
    from checker.matching.report import Report

HOURS_A_WEEK, WEEKS = 6, 12  # what is taken for granted until somebody says otherwise


@dataclass(frozen=True, slots=True)
class Means:
    """What somebody can give, has already and does not want."""

    hours_a_week: int = HOURS_A_WEEK
    weeks: int = WEEKS
    held: frozenset[str] = frozenset()  # ids of requirements that they meet, though the resume does not tell
    excluded: frozenset[str] = frozenset()  # ids of advice, or kinds
    unwanted: frozenset[str] = frozenset()  # ids of requirements that are not for them

    @property
    def hours(self) -> int:
        """All hours together."""
        return self.hours_a_week * self.weeks


@dataclass(frozen=True, slots=True)
class Action:
    """One advice at its place in a plan."""

    advice: Advice
    week: int  # in which it begins, from 1
    last_week: int  # in which it ends
    closes: tuple[str, ...]  # ids of the requirements that this one raises, after those before it
    coverage: Coverage  # once it is done too
    stale: bool  # its facts were verified too long ago


@dataclass(frozen=True, slots=True)
class Plan:
    """Actions in the order in which to do them."""

    actions: tuple[Action, ...]
    hours: int
    before: Coverage
    after: Coverage
    means: Means
    proven: bool  # no other plan closes more; False: the search was cut short, and this is the best it met


def plan(report: Report, advice: Iterable[Advice], today: date, means: Means | None = None) -> Plan:
    """The advice that closes the most within the hours, then with the fewest actions, then in the fewest hours.

    What is advanced is taken only together with something of its kind that is not, or where the resume shows that kind.
    Of a group of which one is enough, one counts. What the resume demonstrates, and what is held or unwanted, is never
    planned; a group of which one is held is met, but one of which one is unwanted may be met by another.

    Args:
        report: The findings on a resume.
        advice: What can be done, in any order.
        today: Decides what is retired and what is stale.
        means: The hours, and what is left out.
    """
    means = means or Means()
    ledger = _Ledger(report, means.held, means.unwanted)
    live = [each for each in advice if not is_retired(each, today)]
    fitting, shown = _fitting(live, ledger, means), _kinds_shown(report, live)
    candidates = [
        Candidate(ledger.parts(each), each.hours, each.kind, each.level is Effort.ADVANCED and each.kind not in shown)
        for each in fitting
    ]
    choice = choose(candidates, ledger.worths, means.hours)
    ordered = _in_order([fitting[index] for index in choice.taken], ledger)
    actions = tuple(_scheduled(ordered, ledger, today, means.hours_a_week))
    after = actions[-1].coverage if actions else report.coverage
    return Plan(actions, choice.hours, report.coverage, after, means, choice.proven)


def coverage_with(report: Report, done: Iterable[Advice]) -> Coverage:
    """The coverage once these are done: the published sum, with what they raise."""
    ledger = _Ledger(report)
    return ledger.coverage(frozenset().union(*(ledger.parts(advice) for advice in done)))


class _Ledger:
    """What a resume can still gain, in parts: what is missing can become listed, what is listed demonstrated."""

    def __init__(
        self, report: Report, held: frozenset[str] = frozenset(), unwanted: frozenset[str] = frozenset()
    ) -> None:
        self._report = report
        self._by_stake: dict[str, tuple[Stake, dict[Status, int]]] = {}
        self.worths: list[int] = []  # of each part, in halves of a point
        for stake in stakes(report):
            lacking = [id_ for id_ in stake.ids if id_ not in unwanted and self._is_lacking(id_)]
            if stake.open and lacking and held.isdisjoint(stake.ids):
                steps = [s for s in (Status.LISTED, Status.DEMONSTRATED) if WORTH[s] > WORTH[stake.status]]
                numbered = {status: len(self.worths) + number for number, status in enumerate(steps)}
                self.worths += [stake.weight] * len(steps)
                self._by_stake |= dict.fromkeys(lacking, (stake, numbered))

    def parts(self, advice: Advice) -> frozenset[int]:
        """The parts that following an advice brings."""
        return frozenset(part for id_ in advice.closes for part in self.parts_of(advice, id_))

    def parts_of(self, advice: Advice, requirement_id: str) -> tuple[int, ...]:
        """The parts that it brings by one requirement."""
        if requirement_id not in self._by_stake:
            return ()
        stake, parts = self._by_stake[requirement_id]
        finding = self._report.finding(requirement_id)
        to = reached(advice, finding.requirement, finding.status)
        return tuple(part for status, part in parts.items() if WORTH[stake.status] < WORTH[status] <= WORTH[to])

    def gain(self, parts: Iterable[int]) -> int:
        """What parts are worth, in halves of a point."""
        return sum(self.worths[part] for part in parts)

    def coverage(self, parts: Iterable[int]) -> Coverage:
        """The coverage of the resume with these parts added."""
        before = self._report.coverage
        return Coverage(before.points + self.gain(parts) / 2, before.of)

    def _is_lacking(self, requirement_id: str) -> bool:
        finding = self._report.finding(requirement_id)
        return finding.is_gap or finding.status is Status.LISTED


def _fitting(advice: Iterable[Advice], ledger: _Ledger, means: Means) -> list[Advice]:
    """What may be planned, the preferred of equals first: by level, hours, and id."""
    fitting = [
        each
        for each in advice
        if not {each.id, each.kind.value} & means.excluded and each.hours <= means.hours and ledger.parts(each)
    ]
    return sorted(fitting, key=lambda each: (_LEVELS[each.level], each.hours, each.id))


def _kinds_shown(report: Report, advice: Sequence[Advice]) -> set[Kind]:
    """The kinds of which the resume shows one: it demonstrates what most advice of that kind closes."""
    shown = set()
    groups = {member: group.group.any_of for group in report.groups for member in group.group.any_of}
    for kind in {each.kind for each in advice}:
        closed = Counter(id_ for each in advice if each.kind is kind for id_ in each.closes)
        typical = min(closed, key=lambda id_: (-closed[id_], id_))
        members = groups.get(typical, (typical,))
        if any(report.finding(id_).status is Status.DEMONSTRATED for id_ in members):
            shown.add(kind)
    return shown


def _in_order(chosen: Sequence[Advice], ledger: _Ledger) -> list[Advice]:
    """What adds most an hour first; within a kind by level."""
    waiting, ordered, covered = list(chosen), list[Advice](), frozenset[int]()
    while waiting:
        ready = [
            a for a in waiting if not any(b.kind is a.kind and _LEVELS[b.level] < _LEVELS[a.level] for b in waiting)
        ]
        gains = [ledger.gain(ledger.parts(each) - covered) / each.hours for each in ready]
        best = ready[gains.index(max(gains))]
        waiting.remove(best)
        covered |= ledger.parts(best)
        ordered.append(best)
    return ordered


def _scheduled(ordered: Sequence[Advice], ledger: _Ledger, today: date, hours_a_week: int) -> Iterator[Action]:
    """One after the other, with what each adds to those before it."""
    covered, begun = frozenset[int](), 0
    for advice in ordered:
        closes = []
        for id_ in advice.closes:
            brought = covered.union(ledger.parts_of(advice, id_))
            if brought != covered:
                closes.append(id_)
            covered = brought
        yield Action(
            advice=advice,
            week=begun // hours_a_week + 1,
            last_week=(begun + advice.hours - 1) // hours_a_week + 1,
            closes=tuple(closes),
            coverage=ledger.coverage(covered),
            stale=is_stale(advice, today),
        )
        begun += advice.hours


_LEVELS = {level: place for place, level in enumerate(Effort)}
