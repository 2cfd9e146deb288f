"""The choice of actions is the best one: compared with trying everything."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.advising.problem import Candidate
from checker.advising.selection import Choice, choose

KINDS = ("course", "competition", "project")


def rank(candidates: list[Candidate], worths: list[int], taken: tuple[int, ...]) -> tuple[int, int, int]:
    covered = {part for index in taken for part in candidates[index].parts}
    return sum(worths[part] for part in covered), -len(taken), -sum(candidates[index].hours for index in taken)


def is_allowed(candidates: list[Candidate], hours: int, taken: tuple[int, ...]) -> bool:
    chosen = [candidates[index] for index in taken]
    opened = {each.kind for each in chosen if not each.advanced}
    in_order = all(each.kind in opened for each in chosen if each.advanced)
    return sum(each.hours for each in chosen) <= hours and in_order and all(each.parts for each in chosen)


def best_of_all(candidates: list[Candidate], worths: list[int], hours: int) -> tuple[int, int, int]:
    """The rank of the best choice, found by trying every one."""
    every = (taken for size in range(len(candidates) + 1) for taken in combinations(range(len(candidates)), size))
    return max(rank(candidates, worths, taken) for taken in every if is_allowed(candidates, hours, taken))


def made_case(seed: int) -> tuple[list[Candidate], list[int], int]:
    """Ten candidates at most, so that all choices can be tried; a third of them advanced."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    worths = [dice.randint(1, 3) for _ in range(dice.randint(1, 9))]
    candidates = [
        Candidate(
            parts=frozenset(dice.sample(range(len(worths)), dice.randint(0, min(4, len(worths))))),
            hours=dice.randint(1, 12),
            kind=dice.choice(KINDS),
            advanced=dice.random() < 0.33,
        )
        for _ in range(dice.randint(0, 10))
    ]
    return candidates, worths, dice.randint(0, 30)


@pytest.mark.parametrize("hundred", range(5))
def test_nothing_is_better_in_a_hundred_small_cases(hundred: int) -> None:
    for seed in range(100 * hundred, 100 * (hundred + 1)):
        candidates, worths, hours = made_case(seed)
        choice = choose(candidates, worths, hours)
        assert choice.proven, seed
        assert is_allowed(candidates, hours, choice.taken), seed
        assert rank(candidates, worths, choice.taken) == (choice.worth, -len(choice.taken), -choice.hours), seed
        assert rank(candidates, worths, choice.taken) == best_of_all(candidates, worths, hours), seed


def test_the_advanced_brings_its_first_step_with_it() -> None:
    first, far = Candidate(frozenset({0}), 1, "course"), Candidate(frozenset({1, 2}), 4, "course", advanced=True)
    assert choose([first, far], [1, 3, 3], 5).taken == (0, 1)
    assert choose([first, far], [1, 3, 3], 4).taken == (0,)
    assert choose([far], [1, 3, 3], 9).taken == ()


def test_another_kind_is_no_first_step() -> None:
    pool = [Candidate(frozenset({0}), 1, "course"), Candidate(frozenset({1}), 1, "project", advanced=True)]
    assert choose(pool, [1, 3], 9).taken == (0,)


def test_of_the_same_the_one_that_stands_first_is_taken() -> None:
    same = Candidate(frozenset({0}), 3)
    assert choose([same, same, same], [2], 9).taken == (0,)


def test_a_search_that_is_cut_short_says_so_and_keeps_within_the_hours() -> None:
    dice = random.Random(7)  # noqa: S311 - no secret
    worths = [dice.randint(1, 3) for _ in range(60)]
    pool = [Candidate(frozenset(dice.sample(range(60), 5)), dice.randint(5, 20)) for _ in range(80)]
    cut = choose(pool, worths, 90, effort=0)
    assert not cut.proven
    assert 0 < cut.hours <= 90
    assert cut.worth <= choose(pool, worths, 90).worth


def test_a_search_that_is_cut_short_still_takes_few_actions() -> None:
    apart = [Candidate(frozenset({part}), 1) for part in range(30)]
    together = [Candidate(frozenset(range(first, first + 10)), 40) for first in (0, 10, 20)]
    assert len(choose([*apart, *together], [1] * 30, 500, effort=0).taken) == 3


@given(st.data())
def test_more_hours_never_bring_less(data: st.DataObject) -> None:
    candidates, worths, hours = made_case(data.draw(st.integers(1000, 2000)))
    more = data.draw(st.integers(0, 10))
    assert choose(candidates, worths, hours).worth <= choose(candidates, worths, hours + more).worth


def test_nothing_to_choose_from_is_no_fault() -> None:
    assert choose([], [], 10) == Choice((), 0, 0, proven=True)
    assert choose([Candidate(frozenset(), 1)], [], 10) == Choice((), 0, 0, proven=True)
