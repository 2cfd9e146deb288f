"""The best choice of actions within a number of hours: most worth, then fewest actions, then fewest hours, proven.

Covering parts that overlap with a limited budget has no quick recipe, but its relaxation is tight here. Each part gets
a price, each hour and each action too; any prices give an upper bound (Lagrange), good ones nearly the optimum. The
search asks for the highest worth that the bound allows, and steps down until it is reached: with so little slack, most
candidates are in or out by their price alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EFFORT = 12000  # steps of the search before it is content with the best that it has met
_PRICING = 12  # steps that one new pricing within the search counts for
_PATIENCE = 25  # branches within which prices are kept
_TINY = 1e-6  # what floating sums may be off


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be taken."""

    parts: frozenset[int]  # what it brings, by index into the worths; what brings nothing is never taken
    hours: int
    kind: str = ""
    advanced: bool = False  # only together with one of its kind that is not advanced


@dataclass(frozen=True, slots=True)
class Choice:
    """What is taken."""

    taken: tuple[int, ...]  # indices of candidates, in their order
    worth: int
    hours: int
    proven: bool  # nothing better exists; False: the search was cut short


def choose(candidates: Sequence[Candidate], worths: Sequence[int], hours: int, effort: int = EFFORT) -> Choice:
    """The candidates that bring most worth within the hours, then the fewest, then those of fewest hours.

    Args:
        candidates: What can be taken, the preferred of equals first.
        worths: What each part is worth; it counts once, however many bring it.
        hours: What all together may take.
        effort: Steps of the search; where they do not suffice, the choice is good but not proven.
    """
    kept = _undominated(candidates, hours)
    problem = _pose([candidates[index] for index in kept], worths)
    search = _Search(problem, effort)
    search.note(_greedy(problem, hours))
    proven = True
    try:
        _improve(search, hours)
    except _SpentError:
        proven = False
    best = search.best
    taken = tuple(sorted(kept[index] for index in best.taken))
    return Choice(taken, best.worth, best.hours, proven)


@dataclass(frozen=True, slots=True)
class _Problem:
    parts: tuple[tuple[int, ...], ...]  # of each candidate
    hours: tuple[int, ...]
    worths: tuple[int, ...]
    takers: tuple[tuple[int, ...], ...]  # of each part: the candidates that bring it
    kinds: tuple[str, ...]
    advanced: tuple[bool, ...]

    def is_in_order(self, taken: Iterable[int]) -> bool:
        """True if nothing advanced stands without one of its kind that is not."""
        wanted = {self.kinds[index] for index in taken if self.advanced[index]}
        return not wanted or wanted <= {self.kinds[index] for index in taken if not self.advanced[index]}


@dataclass(frozen=True, slots=True)
class _Budget:
    hours: int
    actions: int


@dataclass(frozen=True, slots=True)
class _Prices:
    parts: list[float]
    hour: float = 0.0
    action: float = 0.0


@dataclass(frozen=True, slots=True)
class _Taken:
    taken: tuple[int, ...] = ()
    worth: int = 0
    hours: int = 0

    @property
    def rank(self) -> tuple[int, int, int]:
        """The larger the better."""
        return self.worth, -len(self.taken), -self.hours


@dataclass(slots=True)
class _Node:
    """A state of the search: what is taken, what is still free, and the worth that the prices let one hope for."""

    taken: tuple[int, ...]
    worth: int
    hours: int  # left
    covered: int  # parts, as bits
    free: list[int]
    profits: list[float]  # of each candidate: the prices of what it still brings, less its costs
    surplus: float  # of the parts not covered: worth less price

    def after(self, index: int, problem: _Problem, prices: Sequence[float]) -> _Node:
        """The state once a candidate is taken; the free ones are shared."""
        profits, covered, worth, surplus = self.profits.copy(), self.covered, self.worth, self.surplus
        for part in problem.parts[index]:
            if not covered >> part & 1:
                covered |= 1 << part
                worth += problem.worths[part]
                price = prices[part]
                surplus -= problem.worths[part] - price
                for other in problem.takers[part]:
                    profits[other] -= price
        hours = self.hours - problem.hours[index]
        return _Node((*self.taken, index), worth, hours, covered, self.free.copy(), profits, surplus)


class _SpentError(Exception):
    """The search has taken as many steps as it may."""


@dataclass(slots=True)
class _Search:
    """Branch and bound; remembers the best that it has met."""

    problem: _Problem
    effort: int
    best: _Taken = field(default_factory=_Taken)

    def note(self, met: _Taken) -> None:
        """Keep it if it is the best so far."""
        if met.rank > self.best.rank:
            self.best = met

    def reaches(self, goal: int, budget: _Budget, prices: _Prices, free: list[int]) -> bool:
        """True if some choice of the free within the budget is worth the goal; it is then noted."""
        return self._below(_whole(budget, free), goal, budget.actions, prices)

    def useful(self, goal: int, budget: _Budget, prices: _Prices, free: list[int]) -> list[int]:
        """Those of the free that may be part of a choice that is worth the goal."""
        node = _whole(budget, free)
        _price(self.problem, node, prices)
        self._narrow(node, goal, budget.actions, prices)
        return node.free

    def _below(self, node: _Node, goal: int, actions: int, prices: _Prices) -> bool:
        """Searches what follows from a state with prices of its own, as long as they serve."""
        _price(self.problem, node, prices)
        branches = self.effort - _PATIENCE
        return self._walk(node, goal, actions, prices, branches)

    def _walk(self, node: _Node, goal: int, actions: int, prices: _Prices, until: int) -> bool:
        while True:
            self._spend(1)
            if self._is_met(node, goal):
                return True
            left = actions - len(node.taken)
            slack = self._narrow(node, goal, left, prices)
            if slack < 0 or not node.free or not left:
                return False
            index = max(node.free, key=node.profits.__getitem__)
            is_needed = node.profits[index] > slack
            if not is_needed and self.effort < until and len(node.free) > 8:
                return self._below_with_new_prices(node, goal, actions, prices)
            node.free.remove(index)
            taken = node.after(index, self.problem, prices.parts)
            if is_needed:
                node = taken
            elif self._walk(taken, goal, actions, prices, until):
                return True

    def _is_met(self, node: _Node, goal: int) -> bool:
        if not self.problem.is_in_order(node.taken):
            return False
        self.note(_Taken(node.taken, node.worth, sum(self.problem.hours[index] for index in node.taken)))
        return node.worth >= goal

    def _narrow(self, node: _Node, goal: int, left: int, prices: _Prices) -> float:
        """Drops what cannot be part of a choice that is worth the goal; by how much the bound is above that."""
        hours, profits = self.problem.hours, node.profits
        free = [index for index in node.free if hours[index] <= node.hours]
        bound = node.worth + node.surplus + prices.hour * node.hours + prices.action * left + _TINY
        bound += sum([profits[index] for index in free if profits[index] > 0])
        slack = bound - goal
        node.free = [index for index in free if profits[index] >= -slack]
        return slack

    def _below_with_new_prices(self, node: _Node, goal: int, actions: int, prices: _Prices) -> bool:
        self._spend(_PRICING)
        budget = _Budget(node.hours, actions - len(node.taken))
        worths = [0 if node.covered >> part & 1 else worth for part, worth in enumerate(self.problem.worths)]
        bound, fitting = _sharpen(
            self.problem, node.free, worths, budget, goal - node.worth, prices, rounds=_PRICING, stride=1.0, patience=3
        )
        return node.worth + bound >= goal - _TINY and self._below(node, goal, actions, fitting)

    def _spend(self, steps: int) -> None:
        self.effort -= steps
        if self.effort < 0:
            raise _SpentError


def _whole(budget: _Budget, free: list[int]) -> _Node:
    """Where the search begins; it has no prices yet."""
    return _Node((), 0, budget.hours, 0, free.copy(), [], 0.0)


def _improve(search: _Search, hours: int) -> None:
    """The most worth, then fewer actions for the same, then fewer hours."""
    problem = search.problem
    free = list(range(len(problem.hours)))
    budget = _Budget(hours, len(problem.hours))
    start = _Prices([worth / 2 for worth in problem.worths])
    bound, prices = _sharpen(problem, free, problem.worths, budget, search.best.worth + 1, start, rounds=120)
    goal = math.floor(bound + _TINY)
    while goal > search.best.worth and not search.reaches(goal, budget, prices, free):
        goal -= 1
    free = search.useful(search.best.worth, budget, prices, free)
    while _reaches_with(search, _Budget(hours, len(search.best.taken) - 1), prices, free):
        pass
    while _reaches_with(search, _Budget(search.best.hours - 1, len(search.best.taken)), prices, free):
        pass


def _reaches_with(search: _Search, budget: _Budget, prices: _Prices, free: list[int]) -> bool:
    """True if the worth of the best so far is reached with a smaller budget too."""
    problem, goal = search.problem, search.best.worth
    if budget.actions < 1 or budget.hours < 1:
        return False
    bound, fitting = _sharpen(problem, free, problem.worths, budget, goal, prices, rounds=60)
    return bound >= goal - _TINY and search.reaches(goal, budget, fitting, free)


def _price(problem: _Problem, node: _Node, prices: _Prices) -> None:
    """Set what each free candidate brings above its costs, and what the parts are worth above their price."""
    open_ = [not node.covered >> part & 1 for part in range(len(problem.worths))]
    node.profits = [0.0] * len(problem.hours)
    for index in node.free:
        brought = sum([prices.parts[part] for part in problem.parts[index] if open_[part]])
        node.profits[index] = brought - prices.hour * problem.hours[index] - prices.action
    pairs = zip(open_, problem.worths, prices.parts, strict=True)
    node.surplus = sum([worth - price for is_open, worth, price in pairs if is_open])


def _sharpen(
    problem: _Problem,
    free: Iterable[int],
    worths: Sequence[int],
    budget: _Budget,
    goal: int,
    start: _Prices,
    *,
    rounds: int,
    stride: float = 1.6,
    patience: int = 6,
) -> tuple[float, _Prices]:
    """A low upper bound on what the free candidates can bring, and its prices; no lower than it takes to miss the goal.

    Subgradient steps in Polyak's length, each leaning half on the one before; where they stop to help they are halved.
    """
    free = tuple(free)
    parts, action = [min(price, worth) for price, worth in zip(start.parts, worths, strict=True)], start.action
    best, prices = math.inf, start
    direction, stalled = [0.0] * (len(parts) + 1), 0
    for _ in range(rounds):
        bound, hour, slopes = _relax(problem, free, worths, budget, parts, action)
        stalled = 0 if bound < best - 0.01 else stalled + 1
        if bound < best:
            best, prices = bound, _Prices(parts, hour, action)
        if best < goal - _TINY or stride < 0.03:
            break
        if stalled >= patience:
            stride, stalled = stride / 2, 0
            parts, action, direction = prices.parts, prices.action, [0.0] * (len(parts) + 1)
            continue
        direction = [slope + before / 2 for slope, before in zip(slopes, direction, strict=True)]
        length = sum([step * step for step in direction])
        if length < _TINY:
            break
        pace = stride * (bound - goal + 1) / length
        steps = zip(parts, direction, worths, strict=False)  # the last direction is the action's
        moved = [(price - pace * step, worth) for price, step, worth in steps]
        parts = [0.0 if price < 0 else min(price, worth) for price, worth in moved]
        action = max(0.0, action - pace * direction[-1])
    return best, prices


def _relax(
    problem: _Problem,
    free: Iterable[int],
    worths: Sequence[int],
    budget: _Budget,
    parts: list[float],
    action: float,
) -> tuple[float, float, list[float]]:
    """The bound that prices give, the price of an hour that fits them, and where the bound falls: per part, and action.

    With the parts priced, only hours are scarce: candidates are taken by profit an hour, the last one in part.
    """
    price_of, dense = parts.__getitem__, []
    for index in free:
        profit = sum(map(price_of, problem.parts[index])) - action
        if profit > 0:
            dense.append((-profit / problem.hours[index], index, profit))
    bound = sum(worths) - sum(parts) + action * budget.actions
    slopes = [-1.0] * len(parts)
    left, taken, hour = float(budget.hours), 0.0, 0.0
    for density, index, profit in sorted(dense):
        hours = problem.hours[index]
        share = 1.0 if hours <= left else left / hours
        bound += profit * share
        left -= hours * share
        taken += share
        for part in problem.parts[index]:
            slopes[part] += share
        if share < 1:
            hour = -density
            break
    for part, (slope, price, worth) in enumerate(zip(slopes, parts, worths, strict=True)):
        if (slope > 0 and price <= 0) or (slope < 0 and price >= worth):
            slopes[part] = 0.0
    slope = budget.actions - taken
    return bound, hour, [*slopes, slope if action > 0 or slope < 0 else 0.0]


def _greedy(problem: _Problem, hours: int) -> _Taken:
    """What brings most an hour, again and again: a first choice to be better than."""
    taken: list[int] = []
    covered: set[int] = set()
    left = hours
    while True:
        gains = {
            index: sum([problem.worths[part] for part in parts if part not in covered])
            for index, parts in enumerate(problem.parts)
            if problem.hours[index] <= left and problem.is_in_order((*taken, index))
        }
        best = max(gains, key=lambda index: (gains[index] / problem.hours[index], -index), default=None)
        if best is None or not gains[best]:
            worth = sum(problem.worths[part] for part in covered)
            return _Taken(tuple(taken), worth, hours - left)
        taken.append(best)
        covered.update(problem.parts[best])
        left -= problem.hours[best]


def _undominated(candidates: Sequence[Candidate], hours: int) -> list[int]:
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


def _pose(candidates: Sequence[Candidate], worths: Sequence[int]) -> _Problem:
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
    return _Problem(
        parts=tuple(map(tuple, parts)),
        hours=tuple(candidate.hours for candidate in candidates),
        worths=tuple(joined[by] for by in numbered),
        takers=tuple(numbered),
        kinds=tuple(candidate.kind for candidate in candidates),
        advanced=tuple(candidate.advanced for candidate in candidates),
    )
