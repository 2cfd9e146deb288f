"""The best choice of actions within a number of hours: most worth, then fewest actions, then fewest hours, proven.

Covering parts that overlap with a limited budget has no quick recipe, but its relaxation is tight here. Each part gets
a price, each hour and each action too; any prices give an upper bound (Lagrange), good ones nearly the optimum. The
search asks for the best that the bound allows, and for a little less until it is reached: with so little slack, most
candidates are in or out by their price alone. What was only glanced at on the way is then looked at again.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.advising.prices import TINY, Budget, Prices, sharpen
from checker.advising.problem import pose, undominated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.advising.problem import Candidate, Problem

EFFORT = 6000  # steps of the search before it is content with the best that it has met
_SHARES = (0.5, 0.7, 1.0)  # of what is left of them: for the worth, the actions, the hours
_GLANCE = 300  # steps after which another aim is tried first
_PRICING = 8  # steps that one new pricing within the search counts for
_ROUNDS = 40  # of the pricing before it
_PATIENCE = 60  # branches within which prices are kept


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
    kept = undominated(candidates, hours)
    problem = pose([candidates[index] for index in kept], worths)
    search = _Search(problem, effort)
    for thrift in (1.0, 0.0):
        search.note(_greedy(problem, hours, thrift))
    proven = _improve(search, hours)
    best = search.best
    taken = tuple(sorted(kept[index] for index in best.taken))
    return Choice(taken, best.worth, best.hours, proven)


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

    def after(self, index: int, problem: Problem, prices: Sequence[float]) -> _Node:
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


@dataclass(frozen=True, slots=True)
class _Aim:
    """What is asked of a choice."""

    worth: int
    budget: Budget


class _SpentError(Exception):
    """The search has taken as many steps as it may."""


@dataclass(slots=True)
class _Search:
    """Branch and bound; remembers the best that it has met."""

    problem: Problem
    effort: int
    best: _Taken = field(default_factory=_Taken)
    floor: int = 0  # below which the effort may not fall in what is tried at present

    def note(self, met: _Taken) -> None:
        """Keep it if it is the best so far."""
        if met.rank > self.best.rank:
            self.best = met

    def reaches(self, aim: _Aim, prices: Prices, free: list[int], rounds: int, steps: int) -> bool | None:
        """True if some choice of the free fulfils the aim, and is noted; None if so many steps do not tell.

        ``rounds`` of pricing come first; none where the prices were made for this.
        """
        self.floor = max(0, self.effort - steps)
        try:
            self._spend(rounds)
            bound, fitting = sharpen(
                self.problem, free, self.problem.worths, aim.budget, aim.worth, prices, rounds=rounds
            )
            return bound >= aim.worth - TINY and self._below(
                _whole(aim.budget, free), aim.worth, aim.budget.actions, fitting
            )
        except _SpentError:
            self.effort = max(self.effort, self.floor)
            return None

    def useful(self, goal: int, budget: Budget, prices: Prices, free: list[int]) -> list[int]:
        """Those of the free that may be part of a choice that is worth the goal."""
        node = _whole(budget, free)
        _price(self.problem, node, prices)
        self._narrow(node, goal, budget.actions, prices)
        return node.free

    def _below(self, node: _Node, goal: int, actions: int, prices: Prices) -> bool:
        """Searches what follows from a state with prices of its own, as long as they serve."""
        _price(self.problem, node, prices)
        branches = self.effort - _PATIENCE
        return self._walk(node, goal, actions, prices, branches)

    def _walk(self, node: _Node, goal: int, actions: int, prices: Prices, until: int) -> bool:
        while True:
            self._spend(1)
            if self._is_met(node, goal):
                return True
            left = actions - len(node.taken)
            slack = self._narrow(node, goal, left, prices)
            if slack < 0 or not node.free or not left:
                return False
            index, is_needed = self._most_pressing(node, slack, prices)
            if index is None:
                return False
            if not is_needed and self.effort < until and len(node.free) > 8:
                return self._below_with_new_prices(node, goal, actions, prices)
            node.free.remove(index)
            taken = node.after(index, self.problem, prices.parts)
            if is_needed:
                node = taken
            elif self._walk(taken, goal, actions, prices, until):
                return True

    def _most_pressing(self, node: _Node, slack: float, prices: Prices) -> tuple[int | None, bool]:
        """What to decide on next, and whether there is no way without it; None if there is no way at all.

        A part that cannot be left out and that few of the free bring decides first, else what has most profit.
        """
        profits, worths = node.profits, self.problem.worths
        free = sum([1 << index for index in node.free])
        fewest, pressing = len(node.free) + 1, node.free
        for part, takers in enumerate(self.problem.takers_bits):
            count = (takers & free).bit_count()
            if count >= fewest or node.covered >> part & 1:
                continue
            lost = worths[part] - prices.parts[part]
            if not count:
                slack -= lost
                continue
            brings = [index for index in self.problem.takers[part] if free >> index & 1]
            if lost + sum([profits[index] for index in brings if profits[index] > 0]) > slack:
                fewest, pressing = count, brings
        if slack < 0:
            return None, False
        index = max(pressing, key=profits.__getitem__)
        return index, fewest == 1 or profits[index] > slack

    def _is_met(self, node: _Node, goal: int) -> bool:
        if not self.problem.is_in_order(node.taken):
            return False
        self.note(_Taken(node.taken, node.worth, sum(self.problem.hours[index] for index in node.taken)))
        return node.worth >= goal

    def _narrow(self, node: _Node, goal: int, left: int, prices: Prices) -> float:
        """Drops what cannot be part of a choice that is worth the goal; by how much the bound is above that."""
        hours, profits = self.problem.hours, node.profits
        free = [index for index in node.free if hours[index] <= node.hours]
        bound = node.worth + node.surplus + prices.hour * node.hours + prices.action * left + TINY
        bound += sum([profits[index] for index in free if profits[index] > 0])
        slack = bound - goal
        node.free = [index for index in free if profits[index] >= -slack]
        return slack

    def _below_with_new_prices(self, node: _Node, goal: int, actions: int, prices: Prices) -> bool:
        self._spend(_PRICING)
        budget = Budget(node.hours, actions - len(node.taken))
        worths = [0 if node.covered >> part & 1 else worth for part, worth in enumerate(self.problem.worths)]
        bound, fitting = sharpen(
            self.problem, node.free, worths, budget, goal - node.worth, prices, rounds=_PRICING, stride=1.0, patience=3
        )
        return node.worth + bound >= goal - TINY and self._below(node, goal, actions, fitting)

    def _spend(self, steps: int) -> None:
        self.effort -= steps
        if self.effort < self.floor:
            raise _SpentError


def _whole(budget: Budget, free: list[int]) -> _Node:
    """Where the search begins; it has no prices yet."""
    return _Node((), 0, budget.hours, 0, free.copy(), [], 0.0)


@dataclass(slots=True)
class _Stage:
    """One thing to better, while what was bettered before it stays as good."""

    search: _Search
    aim: Callable[[int], _Aim]  # by a number: the smaller, the harder
    reached: Callable[[], int]  # the number that the best so far stands for
    prices: Prices
    free: list[int]
    rounds: int = _ROUNDS  # of pricing before each try

    def settle(self, hardest: int, share: float) -> bool:
        """Reach the hardest aim that can be reached; False if the effort does not suffice to prove that it is.

        Args:
            hardest: The number of an aim; all that are smaller are known to be out of reach.
            share: Of the effort that is left.
        """
        until = int((1 - share) * self.search.effort)
        if self.reached() <= hardest or not self._is_open(self.reached() - 1):
            return True
        closed = self._approach(self._hardest_open(hardest), until)
        while closed < self.reached():
            outcome = self._try(self.reached() - 1, self.search.effort - until)
            if outcome is None:
                return False
            if not outcome:
                break
        return True

    def _approach(self, number: int, until: int) -> int:
        """Glance at one aim after another, harder ones first, until one is reached; below the number none can be."""
        closed, stride = number, 1
        while number < self.reached():
            outcome = self._try(number, min(_GLANCE, self.search.effort - until))
            if outcome:
                break
            if outcome is False:
                closed = number + 1
            number, stride = number + stride, 2 * stride
        return closed

    def _hardest_open(self, hardest: int) -> int:
        """The number of the hardest aim that the bound allows; what is harder is out of reach."""
        low, high = hardest, self.reached() - 1
        while low < high and self.rounds:
            middle = (low + high) // 2
            if self._is_open(middle):
                high = middle
            else:
                low = middle + 1
        return low

    def _is_open(self, number: int) -> bool:
        aim, problem = self.aim(number), self.search.problem
        if aim.budget.actions < 1 or aim.budget.hours < 1:
            return False
        bound, _ = sharpen(problem, self.free, problem.worths, aim.budget, aim.worth, self.prices, rounds=self.rounds)
        return bound >= aim.worth - TINY

    def _try(self, number: int, steps: int) -> bool | None:
        return self.search.reaches(self.aim(number), self.prices, self.free, self.rounds, steps)


def _improve(search: _Search, hours: int) -> bool:
    """The most worth, then the fewest actions, then the fewest hours; True if it is proven that nothing is better."""
    problem = search.problem
    free = list(range(len(problem.hours)))
    budget = Budget(hours, len(problem.hours))
    start = Prices([worth / 2 for worth in problem.worths])
    bound, prices = sharpen(problem, free, problem.worths, budget, search.best.worth + 1, start, rounds=120)
    stage = _Stage(search, lambda n: _Aim(-n, budget), lambda: -search.best.worth, prices, free, rounds=0)
    proven = stage.settle(-math.floor(bound + TINY), _SHARES[0])
    stage.free, stage.rounds = search.useful(search.best.worth, budget, prices, free), _ROUNDS
    stage.aim = lambda n: _Aim(search.best.worth, Budget(hours, n))
    stage.reached = lambda: len(search.best.taken)
    proven &= stage.settle(1, _SHARES[1])
    stage.aim = lambda n: _Aim(search.best.worth, Budget(n, len(search.best.taken)))
    stage.reached = lambda: search.best.hours
    return proven & stage.settle(1, _SHARES[2])


def _price(problem: Problem, node: _Node, prices: Prices) -> None:
    """Set what each free candidate brings above its costs, and what the parts are worth above their price."""
    open_ = [not node.covered >> part & 1 for part in range(len(problem.worths))]
    node.profits = [0.0] * len(problem.hours)
    for index in node.free:
        brought = sum([prices.parts[part] for part in problem.parts[index] if open_[part]])
        node.profits[index] = brought - prices.hour * problem.hours[index] - prices.action
    pairs = zip(open_, problem.worths, prices.parts, strict=True)
    node.surplus = sum([worth - price for is_open, worth, price in pairs if is_open])


def _greedy(problem: Problem, hours: int, thrift: float = 1.0) -> _Taken:
    """What brings most an hour, again and again, less what the others then bring too: a choice to be better than.

    ``thrift`` says how much hours matter: 0 counts actions only.
    """
    taken: list[int] = []
    covered: set[int] = set()
    left = hours
    costs = [spent**thrift for spent in problem.hours]
    while True:
        gains = {
            index: sum([problem.worths[part] for part in parts if part not in covered])
            for index, parts in enumerate(problem.parts)
            if problem.hours[index] <= left and problem.is_in_order((*taken, index))
        }
        best = max(gains, key=lambda index: (gains[index] / costs[index], -index), default=None)
        if best is None or not gains[best]:
            return _trimmed(problem, taken)
        taken.append(best)
        covered.update(problem.parts[best])
        left -= problem.hours[best]


def _trimmed(problem: Problem, taken: list[int]) -> _Taken:
    """The same without what the rest brings as well, the longest first."""
    for index in sorted(taken, key=lambda index: -problem.hours[index]):
        rest = [other for other in taken if other != index]
        if problem.worth(rest) == problem.worth(taken) and problem.is_in_order(rest):
            taken = rest
    return _Taken(tuple(taken), problem.worth(taken), sum(problem.hours[index] for index in taken))
