"""Prices of parts, hours and actions, and the upper bound that they give on what a choice can bring (Lagrange)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.advising.problem import Problem

TINY = 1e-6  # what floating sums may be off


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be taken."""

    hours: int
    actions: int


@dataclass(frozen=True, slots=True)
class Prices:
    """What a part brings and an hour and an action cost."""

    parts: list[float]
    hour: float = 0.0
    action: float = 0.0


def sharpen(
    problem: Problem,
    free: Iterable[int],
    worths: Sequence[int],
    budget: Budget,
    goal: int,
    start: Prices,
    *,
    rounds: int,
    stride: float = 1.6,
    patience: int = 6,
) -> tuple[float, Prices]:
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
            best, prices = bound, Prices(parts, hour, action)
        if best < goal - TINY or stride < 0.03:
            break
        if stalled >= patience:
            stride, stalled = stride / 2, 0
            parts, action, direction = prices.parts, prices.action, [0.0] * (len(parts) + 1)
            continue
        direction = [slope + before / 2 for slope, before in zip(slopes, direction, strict=True)]
        length = sum([step * step for step in direction])
        if length < TINY:
            break
        pace = stride * (bound - goal + 1) / length
        steps = zip(parts, direction, worths, strict=False)  # the last direction is the action's
        moved = [(price - pace * step, worth) for price, step, worth in steps]
        parts = [0.0 if price < 0 else min(price, worth) for price, worth in moved]
        action = max(0.0, action - pace * direction[-1])
    return best, prices


def _relax(
    problem: Problem,
    free: Iterable[int],
    worths: Sequence[int],
    budget: Budget,
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
