from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import DataError, NewerDataError
from checker.matching.corrections import Correction
from checker.own_words import FORMAT, OwnWords, read, save, with_alias, with_refusal

if TYPE_CHECKING:
    from pathlib import Path

SAID = st.builds(Correction, st.sampled_from(["python", "r"]), st.text(max_size=20))


def test_nothing_was_said_where_there_is_no_file(tmp_path: Path) -> None:
    assert read(tmp_path / "none.json") == OwnWords()


def test_what_was_said_is_read_back(tmp_path: Path) -> None:
    own = with_alias(OwnWords(), Correction("ci-cd", "Quokkaflow"), holds=True)
    own = with_refusal(own, "ada-1", Correction("keras", "Keras"), holds=True)
    save(tmp_path / "own.json", own)

    assert read(tmp_path / "own.json") == own


def test_an_alias_holds_for_every_resume_and_a_refusal_for_one() -> None:
    own = with_alias(OwnWords(), Correction("ci-cd", "Quokkaflow"), holds=True)
    own = with_refusal(own, "ada-1", Correction("keras", "Keras"), holds=True)

    assert own.on("ada-1").aliases == own.on("grace-2").aliases == (Correction("ci-cd", "Quokkaflow"),)
    assert own.on("ada-1").refusals == (Correction("keras", "Keras"),)
    assert own.on("grace-2").refusals == ()


@given(st.lists(SAID, max_size=6), SAID)
def test_taking_a_word_back_leaves_no_trace_of_it(before: list[Correction], said: Correction) -> None:
    own = OwnWords()
    for each in before:
        own = with_refusal(with_alias(own, each, holds=True), "ada", each, holds=True)
    own = with_refusal(with_alias(own, said, holds=True), "ada", said, holds=True)
    own = with_refusal(with_alias(own, said, holds=False), "ada", said, holds=False)

    for some in (own.on("ada").aliases, own.on("ada").refusals):
        assert len({(each.requirement, each.words.casefold()) for each in some}) == len(some)
        assert all(each.words for each in some)
        assert said not in some


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "damaged"),
        ('{"aliases": 3}', "damaged"),
        ('{"surprise": 1}', "damaged"),
        (f'{{"format": {FORMAT + 1}}}', "newer version"),
        ("[" * 100_000, "damaged"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_with_a_sentence(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "own.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DataError, match=why):
        read(path)
    assert path.read_text(encoding="utf-8") == text


def test_a_newer_file_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text(f'{{"format": {FORMAT + 1}}}', encoding="utf-8")
    with pytest.raises(NewerDataError):
        read(path)
