"""The plan on the command line: its JSON, its table, and calls that cannot be answered."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from checker import cli
from checker.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = str(resource("sample", "sample-resume.pdf"))


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def answer(capsys: pytest.CaptureFixture[str], command: str, *more: str) -> dict[str, Any]:
    assert cli.main([command, SAMPLE, "--json", *more]) == 0
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    return made


def test_json_has_the_promised_fields(capsys: pytest.CaptureFixture[str]) -> None:
    made = answer(capsys, "plan", "--hours", "6", "--weeks", "12")
    assert list(made) == ["actions", "hours", "coverage_before", "coverage_after"]
    assert set(made["actions"][0]) == {"id", "title", "hours", "week", "closes", "url"}
    assert made["coverage_before"] == answer(capsys, "check")["coverage"]
    assert made["coverage_after"]["points"] > made["coverage_before"]["points"]
    assert sum(action["hours"] for action in made["actions"]) == made["hours"] <= 72
    weeks = [action["week"] for action in made["actions"]]
    assert weeks == sorted(weeks)
    assert 1 <= weeks[0] <= weeks[-1] <= 12


def test_six_hours_in_twelve_weeks_are_taken_for_granted(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "plan") == answer(capsys, "plan", "--hours", "6", "--weeks", "12")


def test_nothing_that_is_demonstrated_is_planned(capsys: pytest.CaptureFixture[str]) -> None:
    status = {r["id"]: r["status"] for r in answer(capsys, "check")["requirements"]}
    closed = {id_ for action in answer(capsys, "plan")["actions"] for id_ in action["closes"]}
    assert closed
    assert "demonstrated" not in {status[id_] for id_ in closed}


def test_what_is_held_or_unwanted_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    first = answer(capsys, "plan")["actions"][0]
    made = answer(capsys, "plan", "--held", first["closes"][0].upper(), "--without", "habit", "--without", "course")
    assert first["closes"][0] not in {id_ for action in made["actions"] for id_ in action["closes"]}
    assert not any(action["id"].startswith(("habit-", "course-")) for action in made["actions"])


def test_the_table_tells_the_same_as_the_json(capsys: pytest.CaptureFixture[str]) -> None:
    made = answer(capsys, "plan", "--weeks", "5")
    assert cli.main(["plan", SAMPLE, "--weeks", "5"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= 80 and line.isprintable() for line in lines if "https://" not in line)
    head = " ".join(" ".join(lines[:3]).split())
    before, after = (made[key]["points"] for key in ("coverage_before", "coverage_after"))
    count, hours = len(made["actions"]), made["hours"]
    assert f"{count} actions in {hours} of 30 hours (5 weeks of 6): coverage from {before:g} to {after:g} of" in head
    rows = [re.match(r"(\d+)(?:-\d+)? +(\d+)  \S", line) for line in lines]
    assert [(int(row[1]), int(row[2])) for row in rows if row] == [(a["week"], a["hours"]) for a in made["actions"]]


OWN = """
[[advice]]
id = "own-bootcamp"
title = "The bootcamp's all-in-one project"
kind = "project"
closes = [{closes}]
hours = 1
steps = ["Do it.", "Resume line: Did it N times."]

[[advice]]
id = "own-broken"
title = "Broken"
"""


def test_own_advice_is_planned_and_its_faults_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    closed = [id_ for action in answer(capsys, "plan")["actions"] for id_ in action["closes"]]
    closes = ", ".join(f'"{id_}"' for id_ in dict.fromkeys(closed))
    tmp_path.joinpath("own.toml").write_text(OWN.replace("{closes}", closes), encoding="utf-8")
    assert cli.main(["plan", SAMPLE, "--json", "--advice", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert "own-bootcamp" in {action["id"] for action in json.loads(out)["actions"]}
    assert "own.toml, line 10, entry own-broken: the field kind is missing" in err
    assert "own-bootcamp" in {each["id"] for each in answer(capsys, "check", "--advice", str(tmp_path))["advice"]}
    without = answer(capsys, "plan", "--advice", str(tmp_path), "--without", "own-bootcamp")
    assert "own-bootcamp" not in {action["id"] for action in without["actions"]}


def test_a_folder_of_advice_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["plan", SAMPLE, "--advice", str(tmp_path / "none")]) == 2
    assert "none is no folder" in capsys.readouterr().err


def test_what_is_only_named_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    listed = [r["name"] for r in answer(capsys, "check")["requirements"] if r["status"] == "listed"]
    assert listed
    assert cli.main(["plan", SAMPLE]) == 0
    asked = " ".join(capsys.readouterr().out.split()).partition("Could you answer five questions")[2]
    assert all(name in asked for name in listed)


def test_where_nothing_fits_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    kinds = ("wording", "project", "competition", "open-source", "course", "certificate", "community", "habit", "study")
    assert cli.main(["plan", SAMPLE, *(f"--without={kind}" for kind in kinds)]) == 0
    assert "Nothing that fits into 72 hours would add to the coverage." in capsys.readouterr().out


@pytest.mark.parametrize("value", ["0", "-1", "2.5", "six", "²", "1" * 50, "81"])
def test_hours_are_a_whole_number_that_a_week_has(value: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["plan", SAMPLE, f"--hours={value}"])
    assert ended.value.code == 2
    assert "is not a whole number from 1 to 80" in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--without", "cours"], 'There is no advice or kind of advice "cours". Did you mean course'),
        (["--without", "zzzz"], "The ids stand in the answer of check --json."),
        (["--held", "pythn"], 'There is no requirement "pythn". Did you mean python'),
    ],
)
def test_what_is_not_known_is_named(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["plan", SAMPLE, *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err


def test_an_unreadable_file_is_told_as_it_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = str(tmp_path / "none.pdf")
    assert cli.main(["plan", bad]) == 2
    assert capsys.readouterr().err.startswith("resume-checker: ")
    assert cli.main(["plan", bad, "--json"]) == 2
    out, err = capsys.readouterr()
    assert set(json.loads(out)) == {"file", "problem"}
    assert err == ""
