"""The letters by which the rules' patterns are looked for leave out none of their choices."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.matching import degrees, post_words
from checker.matching.writing import one_of

_GUARD = re.compile(r"^\(\?=\(\?i:\[\w+\]\)\)")
_GUARDED = [
    pattern
    for pattern in (
        *(pattern for level in degrees.LEVELS for pattern in (level.words, level.letters)),
        *(pattern for pattern in vars(post_words).values() if isinstance(pattern, re.Pattern)),
    )
    if _GUARD.match(pattern.pattern)
]


@pytest.mark.parametrize("pattern", _GUARDED, ids=lambda pattern: pattern.pattern[:40])
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_choice_begins_with_a_letter_that_is_not_looked_for(pattern: re.Pattern[str], data: st.DataObject) -> None:
    plain = re.compile(_GUARD.sub("", pattern.pattern))
    written = data.draw(st.from_regex(plain))

    assert [found.span() for found in pattern.finditer(written)] == [found.span() for found in plain.finditer(written)]


def test_the_letters_are_looked_for_in_either_case() -> None:
    pattern = re.compile(one_of("(?i:quokka)", "Wombat", chinese="袋熊", first="qw袋"))

    assert pattern.findall("Quokka, quokka, Wombat, wombat, 两只袋熊") == ["Quokka", "quokka", "Wombat", "袋熊"]
