"""A faulty file of advice stops nothing silently: every fault is told, with file and entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.advising.advice import Advice, load_advice
from checker.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path

GOOD = {
    "id": '"good"',
    "title": '"A title"',
    "kind": '"project"',
    "closes": '["python"]',
    "hours": "3",
    "steps": '["Do it.", "Resume line: Did it N times."]',
}


def entry(**fields: str | None) -> str:
    lines = [f"{key} = {value}" for key, value in (GOOD | fields).items() if value is not None]
    return "\n".join(["[[advice]]", *lines, ""])


def load(folder: Path, text: str, domains: str = 'domains = ["kaggle.com"]') -> tuple[Advice, ...]:
    folder.joinpath("projects.toml").write_text(text, encoding="utf-8")
    folder.joinpath("domains.toml").write_text(domains, encoding="utf-8")
    return load_advice(folder, {"python"})


def faults(folder: Path, text: str, domains: str = 'domains = ["kaggle.com"]') -> tuple[str, ...]:
    with pytest.raises(DataError) as caught:
        load(folder, text, domains)
    return caught.value.faults


def test_a_good_entry_is_read(tmp_path: Path) -> None:
    (advice,) = load(tmp_path, entry(url='"https://kaggle.com/x"', verified_on="2026-11-21", sources='["a page"]'))
    assert (advice.id, advice.hours, advice.closes) == ("good", 3, ("python",))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"id": None}, "missing required field `id`"),
        ({"id": '"Has Blanks"'}, "the id must be"),
        ({"title": '" "'}, "the title is empty"),
        ({"kind": '"wizardry"'}, "wizardry"),
        ({"closes": "[]"}, "closes nothing"),
        ({"closes": '["python", "python"]'}, "closes 'python' twice"),
        ({"closes": '["cobol"]'}, "unknown requirement 'cobol'"),
        ({"closes": '"python"'}, "$.closes"),
        ({"hours": "0"}, "at least 1"),
        ({"hours": '"ten"'}, "$.hours"),
        ({"hours": "2.5"}, "$.hours"),
        ({"steps": "[]"}, "at least two steps"),
        ({"steps": '["Resume line: N."]'}, "at least two steps"),
        ({"steps": '["", "Resume line: N."]'}, "empty step"),
        ({"steps": '["Do it.", "Then rest."]'}, "must begin with"),
        ({"url": '"http://kaggle.com"'}, "not an https address"),
        ({"url": '"javascript:alert(1)"'}, "not an https address"),
        ({"url": '"https://[half"'}, "not an https address"),
        ({"url": '"https://kaggle.com/a b"'}, "not an https address"),
        ({"url": '"https://kaggle.com.evil.example"'}, "not listed in domains.toml"),
        ({"url": '"https://kaggle.com@evil.example"'}, "not an https address"),
        ({"verified_on": "2026-11-21"}, "names no source"),
        ({"verified_on": '"soon"', "sources": '["x"]'}, "$.verified_on"),
        ({"valid_until": "2026"}, "$.valid_until"),
        ({"replaced_by": '"nobody"'}, "unknown advice 'nobody'"),
        ({"replaced_by": '"good"'}, "which is replaced itself"),
        ({"level": '"expert"'}, "expert"),
        ({"colour": '"red"'}, "unknown field `colour`"),
        ({"lists": '["keras"]'}, "says what it does for 'keras', which it does not close"),
        ({"demonstrates": '["keras"]'}, "says what it does for 'keras', which it does not close"),
        ({"lists": '["python"]', "demonstrates": '["python"]'}, "says twice what it does for 'python'"),
        ({"demonstrates": '"python"'}, "$.demonstrates"),
    ],
)
def test_a_broken_entry_is_named(tmp_path: Path, fields: dict[str, str | None], words: str) -> None:
    (fault,) = faults(tmp_path, entry(**fields))
    label = "entry 1" if fields.get("id", "") is None else f"entry {fields.get('id', GOOD['id']).strip(chr(34))}"
    assert fault.startswith(f"projects.toml, {label}: ")
    assert words in fault
    assert fault.endswith(".")


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    found = faults(tmp_path, entry(id='"one"', hours="0", closes="[]") + entry(id='"two"', kind='"x"') + entry())
    assert [fault.split(":")[0] for fault in found] == ["projects.toml, entry two", *["projects.toml, entry one"] * 2]


def test_an_id_that_stands_twice_is_told_once(tmp_path: Path) -> None:
    assert faults(tmp_path, entry() + entry()) == ("projects.toml, entry good: the id stands 2 times.",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[advice]\n", "projects.toml: "),
        ("[advice]\nid = 'x'\n", "two brackets"),
        ("advice = [3]\n", "entry 1: Expected `object`"),
        ("[[requirement]]\nid = 'x'\n", "unknown table 'requirement'"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, text: str, words: str) -> None:
    assert any(words in fault for fault in faults(tmp_path, text))


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    tmp_path.joinpath("x.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match=r"x\.toml: "):
        load_advice(tmp_path)


def test_a_folder_in_place_of_a_file_is_named(tmp_path: Path) -> None:
    tmp_path.joinpath("x.toml").mkdir()
    with pytest.raises(DataError, match=r"x\.toml: cannot be read"):
        load_advice(tmp_path)


def test_a_list_of_domains_that_is_none_is_named(tmp_path: Path) -> None:
    assert any("domains.toml" in fault for fault in faults(tmp_path, entry(), "domains = 3"))


def test_an_empty_folder_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no file of advice"):
        load_advice(tmp_path)


def test_without_a_list_any_https_domain_will_do(tmp_path: Path) -> None:
    tmp_path.joinpath("own.toml").write_text(entry(url='"https://bootcamp.example"'), encoding="utf-8")
    assert len(load_advice(tmp_path)) == 1
