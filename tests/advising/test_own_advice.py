"""A folder of the user's own advice: what is sound is taken, and each fault names its place."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from advising.made import advice

from checker.advising.own_advice import OwnAdvice, load_own_advice

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = (advice("shipped", "python"),)
REQUIREMENTS = ("python", "keras")
GOOD = """
[[advice]]
id = "good"
title = "A project of the bootcamp"
kind = "project"
closes = ["python"]
hours = 3
url = "https://bootcamp.example/week-1"
steps = [
    "Do it.",
    "Resume line: Did it N times.",
]
"""
FIELDS = {"id": '"bad"', "title": '"T"', "kind": '"project"', "closes": '["keras"]', "hours": "3"}


def entry(**fields: str) -> str:
    written = {**FIELDS, "steps": '["Do it.", "Resume line: N."]', **fields}
    return "\n[[advice]]\n" + "".join(f"{name} = {value}\n" for name, value in written.items() if value)


def load(folder: Path, text: str, name: str = "own.toml") -> OwnAdvice:
    folder.joinpath(name).write_text(text, encoding="utf-8")
    return load_own_advice(folder, SHIPPED, REQUIREMENTS)


def test_where_there_is_no_folder_there_is_no_advice_and_no_fault(tmp_path: Path) -> None:
    assert load_own_advice(tmp_path / "none", SHIPPED, REQUIREMENTS) == OwnAdvice()
    assert load_own_advice(tmp_path, SHIPPED, REQUIREMENTS) == OwnAdvice()


def test_what_is_sound_is_taken(tmp_path: Path) -> None:
    own = load(tmp_path, GOOD)
    assert own.faults == ()
    assert [each.id for each in own.advice] == ["good"]


@pytest.mark.parametrize(
    ("fields", "line", "words"),
    [
        ({"id": ""}, 15, "entry 2: the field id is missing"),
        ({"id": '"Two Words"'}, 16, "entry Two Words: the id must be"),
        ({"id": '"shipped"'}, 16, "entry shipped: the id 'shipped' is taken"),
        ({"id": '"good"'}, 16, "entry good: the id 'good' is taken"),
        ({"title": '" "'}, 17, "entry bad: the title is empty"),
        ({"kind": '"magic"'}, 18, "magic"),
        ({"closes": '["cobol"]'}, 19, "unknown requirement 'cobol'"),
        ({"closes": "[]"}, 19, "closes nothing"),
        ({"hours": "0"}, 20, "at least 1"),
        ({"hours": '"three"'}, 20, "hours must be a whole number, not text in quotes"),
        ({"hours": "2.5"}, 20, "hours must be a whole number, not a number with a point"),
        ({"closes": '"python"'}, 19, "closes must be a list in brackets, not text in quotes"),
        ({"closes": "[3]"}, 19, "closes must be text in quotes, not a whole number"),
        ({"verified_on": '"soon"'}, 22, "verified_on"),
        ({"steps": '["Resume line: N."]'}, 21, "at least two steps"),
        ({"colour": '"red"'}, 22, "there is no field colour"),
        ({"url": '"http://bootcamp.example"'}, 22, "not an https address"),
        ({"names": '[" "]'}, 22, "empty name"),
        ({"lists": '["python"]'}, 22, "which it does not close"),
    ],
)
def test_a_fault_names_file_line_and_entry_and_spoils_nothing_else(
    tmp_path: Path, fields: dict[str, str], line: int, words: str
) -> None:
    own = load(tmp_path, GOOD + "\n" + entry(**fields))
    (fault,) = own.faults
    assert fault.startswith(f"own.toml, line {line}, ")
    assert words in fault
    assert fault.endswith(".")
    assert [each.id for each in own.advice] == ["good"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[advice]\n", "line 1"),
        ("[advice]\nid = 'x'\n", "two brackets"),
        ("advice = [3]\n", "entry 1: it must be a table of fields, not a whole number"),
        ("[[project]]\nid = 'x'\n", "unknown table 'project'"),
        (entry(replaced_by='"nobody"'), "unknown advice 'nobody'"),
    ],
)
def test_a_faulty_file_spoils_no_other(tmp_path: Path, text: str, words: str) -> None:
    load(tmp_path, GOOD, "good.toml")
    own = load(tmp_path, text, "bad.toml")
    assert [words in fault for fault in own.faults] == [True]
    assert [each.id for each in own.advice] == ["good"]


def test_a_successor_may_be_the_programs_own(tmp_path: Path) -> None:
    assert load(tmp_path, entry(replaced_by='"shipped"')).faults == ()


def test_a_list_of_domains_holds_for_the_folder(tmp_path: Path) -> None:
    load(tmp_path, 'domains = ["other.example"]', "domains.toml")
    own = load(tmp_path, GOOD)
    assert own.advice == ()
    assert "line 8, entry good: the domain 'bootcamp.example' is not listed" in own.faults[0]


def test_what_is_no_text_is_told(tmp_path: Path) -> None:
    tmp_path.joinpath("x.toml").write_bytes(b"\xff\xfe")
    assert "x.toml" in load_own_advice(tmp_path, SHIPPED, REQUIREMENTS).faults[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    own = load(tmp_path, GOOD)
    assert [each.id for each in own.advice] == ["good"]
    assert own.faults == ("pipe.toml: it is a device, a pipe or a folder, not a file.",)


def test_a_file_that_is_far_too_large_is_told(tmp_path: Path) -> None:
    own = load(tmp_path, GOOD + "#" * 5_000_000)
    assert own == OwnAdvice((), ("own.toml: it is far too large.",))


def test_a_folder_that_cannot_be_looked_at_holds_none(tmp_path: Path) -> None:
    assert load_own_advice(tmp_path / ("x" * 300), SHIPPED, REQUIREMENTS) == OwnAdvice()
