from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from builders import make_document

from checker.matching.matcher import match_document
from checker.matching.tenure import POSTS, months_in_posts
from checker.printout import time_of

if TYPE_CHECKING:
    from checker.matching.catalogue import Catalogue

TODAY = date(2026, 11, 21)


def months(catalogue: Catalogue, *sections: tuple[str, tuple[str, ...]]) -> int:
    document = make_document(*sections)
    found, _ = match_document(document, catalogue)
    return months_in_posts(document, found.get(POSTS, ()), TODAY)


def test_months_of_posts_that_overlap_are_counted_once(catalogue: Catalogue) -> None:
    posts = (
        "Machine Learning Engineer, Nowhere Ltd, 01/2020 - 12/2021",
        "Data Scientist, Elsewhere Ltd, 07/2021 - 06/2022",
    )
    assert months(catalogue, ("experience", posts)) == 30


def test_a_post_that_is_still_held_ends_today(catalogue: Catalogue) -> None:
    assert months(catalogue, ("experience", ("Machine Learning Engineer, Nowhere Ltd, Sep 2026 - Present",))) == 3


def test_other_posts_do_not_count(catalogue: Catalogue) -> None:
    posts = ("Waiter, Nowhere Inn, 01/2015 - 12/2018", "Machine Learning Engineer, Elsewhere Ltd, 01/2020 - 12/2020")
    assert months(catalogue, ("experience", posts)) == 12


def test_a_summary_has_no_dates(catalogue: Catalogue) -> None:
    assert months(catalogue, ("summary", ("Machine learning engineer since 2015",))) == 0
    assert months(catalogue, ("experience", ("Machine Learning Engineer, Nowhere Ltd",))) == 0


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 month"), (12, "1 year"), (13, "1 year and 1 month"), (30, "2 years and 6 months")]
)
def test_months_in_words(count: int, text: str) -> None:
    assert time_of(count) == text
