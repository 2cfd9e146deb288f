"""The command line as others rely on it: findings, JSON, exit status; and the door that chooses window or command."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from reading.papers import Paper

from checker import __main__ as door
from checker import cli
from checker.checklist import tick
from checker.checklist_file import read, to_json, write
from checker.reading.apart import Apart, _Process
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = resource("sample", "sample-resume.pdf")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test leaves a file in the checkout, and every table has the same width."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


def program(*arguments: str | bytes | Path, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """Our program in a process of its own."""
    root = str(Path(door.__file__).parent.parent)
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    environment |= {"PYTHONPATH": root, **more.pop("environment", {})}
    command = [sys.executable, "-W", "error", "-m", "checker", *arguments]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, env=environment, **more)


def answers(output: str | bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


# ---------------------------------------------------------------- check


def test_json_has_the_promised_fields(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json", str(SAMPLE)]) == 0
    (answer,) = answers(capsys.readouterr().out)
    assert list(answer) == [
        "file", "problem", "pages", "coverage", "requirements", "groups", "missing", "advice", "warnings",
    ]  # fmt: skip
    assert (answer["file"], answer["problem"]) == (str(SAMPLE), None)
    assert answer["pages"] >= 1
    assert set(answer["coverage"]) == {"points", "of"}
    assert len(answer["requirements"]) == 68
    assert len(answer["groups"]) == 8
    assert set(answer["groups"][0]) == {"id", "satisfied", "by"}
    assert set(answer["advice"][0]) == {"id", "title", "closes", "url", "hours", "verified_on"}


def test_json_says_for_everything_shown_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", "--json", str(SAMPLE)])
    (answer,) = answers(capsys.readouterr().out)
    shown = [r for r in answer["requirements"] if r["status"] != "missing"]
    assert shown
    for requirement in shown:
        assert set(requirement) == {"id", "name", "category", "status", "one_reader", "retired", "evidence"}
        for evidence in requirement["evidence"]:
            assert set(evidence) == {"page", "text", "boxes", "section", "tier", "score"}
            assert 1 <= evidence["page"] <= answer["pages"]
            assert evidence["text"]
            assert all(x0 < x1 and top < bottom for x0, top, x1, bottom in evidence["boxes"])
        assert requirement["evidence"]


def test_json_lists_the_missing_most_wanted_first_and_advises_only_on_what_is_not_demonstrated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cli.main(["check", "--json", str(SAMPLE)])
    (answer,) = answers(capsys.readouterr().out)
    status = {r["id"]: r["status"] for r in answer["requirements"]}
    assert {status[id_] for id_ in answer["missing"]} <= {"missing"}
    assert "demonstrated" not in {status[id_] for advice in answer["advice"] for id_ in advice["closes"]}
    assert {id_ for advice in answer["advice"] for id_ in advice["closes"]} >= set(answer["missing"])


def test_an_unreadable_file_has_its_problem_and_the_rest_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"no pdf")
    assert cli.main(["check", "--json", str(bad), str(tmp_path / "none.pdf"), str(SAMPLE)]) == 2
    out, err = capsys.readouterr()
    first, second, third = answers(out)
    assert set(first) == set(second) == {"file", "problem"}
    assert first["problem"].endswith(".")
    assert third["problem"] is None
    assert err == ""


def test_a_table_of_an_unreadable_file_is_a_sentence_on_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(tmp_path), str(SAMPLE)]) == 2
    out, err = capsys.readouterr()
    assert "Coverage:" in out
    assert err.startswith(f"resume-checker: {tmp_path}: ")
    assert "Traceback" not in err


def test_a_fault_of_ours_is_told_and_the_rest_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("deep")

    monkeypatch.setattr(cli, "check", fail)
    assert cli.main(["check", "--json", str(SAMPLE), str(SAMPLE)]) == 2
    problems = [answer["problem"] for answer in answers(capsys.readouterr().out)]
    assert len(problems) == 2
    assert all("RecursionError: deep" in problem for problem in problems)


def test_the_table_fits_and_puts_missing_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(SAMPLE)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= 80 for line in lines if "https://" not in line)
    assert all(line.isprintable() for line in lines)
    order = ("missing", "listed", "demonstrated", "not needed")
    labels = [next((n for n, label in enumerate(order) if line.startswith(f"  {label} ")), -1) for line in lines]
    for before, after in pairwise(labels):
        assert -1 in (before, after) or before <= after


def test_the_sum_can_be_redone(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", str(SAMPLE)])
    line = " ".join(capsys.readouterr().out.split()).partition("Coverage: ")[2]
    points, of, _, whole, half, _, none = (float(number) for number in re.findall(r"[\d.]+", line)[:7])
    assert points == whole + half * 0.5
    assert of == whole + half + none


def test_colour_only_on_a_terminal_that_wants_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "_likes_colour", lambda: True)
    cli.main(["check", str(SAMPLE)])
    assert "\x1b[32mdemonstrated\x1b[0m" in capsys.readouterr().out
    monkeypatch.undo()
    monkeypatch.setenv("NO_COLOR", "")
    assert not cli._likes_colour()


@pytest.mark.parametrize("command", [["check"], ["text"], ["explain"]])
def test_a_locked_file_is_opened_with_the_password_of_a_file(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    locked, key = tmp_path / "locked.pdf", tmp_path / "key"
    locked.write_bytes(Paper(password="secret").text(50, 60, "Skills: Python").data())  # noqa: S106 (the test's own)
    rest = ["python"] if command == ["explain"] else []
    for password, status in (("secret\n", 0), ("secret\r\nmore", 0), ("guess", 2)):
        key.write_bytes(password.encode())
        assert cli.main([*command, str(locked), *rest, "--password-file", str(key)]) == status
    assert "This password does not open the PDF" in capsys.readouterr().err
    assert cli.main([*command, str(locked), *rest]) == 2
    assert "needs a password" in capsys.readouterr().err
    assert cli.main([*command, str(locked), *rest, "--password-file", str(tmp_path / "none")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_file_has_the_seconds_that_it_is_given(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    slow = [sys.executable, "-c", 'import sys; print(\'{"kind":"ready"}\', flush=True); sys.stdin.read()']
    monkeypatch.setattr(Apart, "warm_up", lambda self: setattr(self, "_spare", _Process(slow)))
    assert cli.main(["text", str(SAMPLE), "--seconds", "1"]) == 2
    assert "given up after 1 seconds" in capsys.readouterr().err


# ---------------------------------------------------------------- save


@pytest.mark.parametrize("suffix", [".md", ".html", ".json"])
def test_save_writes_the_form_that_the_name_asks_for(
    tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"list{suffix}"
    assert cli.main(["check", str(SAMPLE), "--save", str(out)]) == 0
    assert f"Checklist saved: {out}" in capsys.readouterr().out
    assert out.read_text(encoding="utf-8").startswith({".md": "# ", ".html": "<!DOCTYPE", ".json": "{"}[suffix])


def test_saving_over_a_json_checklist_keeps_its_ticks(tmp_path: Path) -> None:
    out = tmp_path / "list.json"
    cli.main(["check", str(SAMPLE), "--save", str(out)])
    first = read(out).items[0].id
    write(out, to_json(tick(read(out), first, ticked=True)))
    cli.main(["check", str(SAMPLE), "--save", str(out)])
    assert [item.id for item in read(out).items if item.ticked] == [first]


def test_what_is_no_checklist_is_not_written_over_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "other.json"
    out.write_text('{"mine": 1}')
    assert cli.main(["check", str(SAMPLE), "--save", str(out)]) == 2
    assert out.read_text() == '{"mine": 1}'
    assert "saved" not in capsys.readouterr().out


def test_a_folder_gets_a_file_for_each_resume_and_nothing_is_written_over(tmp_path: Path) -> None:
    for _ in range(2):
        assert cli.main(["check", str(SAMPLE), "--save", str(tmp_path)]) == 0
    assert {p.name for p in tmp_path.iterdir()} == {"sample-resume-checklist.md", "sample-resume-checklist-2.md"}


def test_with_json_the_saved_line_goes_aside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json", str(SAMPLE), "--save", str(tmp_path / "x.md")]) == 0
    out, err = capsys.readouterr()
    assert len(answers(out)) == 1
    assert "Checklist saved: " in err


def test_a_save_that_fails_says_so_and_not_that_it_is_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(SAMPLE), "--save", str(tmp_path / "nowhere" / "x.md")]) == 2
    out, err = capsys.readouterr()
    assert "was not saved" in err
    assert "saved" not in out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["check"],
        ["fly", "x.pdf"],
        ["check", "x.pdf", "--jso"],
        ["check", "x.pdf", "--save", "x.txt"],
        ["check", "x.pdf", "--save", "x.pdf"],
        ["check", "x.pdf", "y.pdf", "--save", "x.md"],
        ["text"],
        ["text", "a.pdf", "b.pdf"],
        ["explain", "a.pdf"],
        ["text", "a.pdf", "--seconds", "0"],
        ["text", "a.pdf", "--seconds", "nan"],
    ],
)
def test_a_wrong_call_ends_with_2_and_a_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "error: " in capsys.readouterr().err


# ---------------------------------------------------------------- text, explain


def test_text_is_what_was_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["text", str(SAMPLE)]) == 0
    out = capsys.readouterr().out
    assert "Python" in out
    assert "\n\n" in out


def test_text_of_an_unreadable_file_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["text", str(tmp_path / "none.pdf")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("resume-checker: ")


@pytest.mark.parametrize("name", ["python", "Python", "  PYTHON "])
def test_explain_takes_id_or_name(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", str(SAMPLE), name]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Python (python): ")
    assert "page 1" in out
    assert "score 100" in out


def test_explain_takes_a_name_of_several_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", str(SAMPLE), "model", "deployment"]) == 0
    assert capsys.readouterr().out.startswith("Model deployment (model-deployment): ")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("pyton", "Did you mean python"),
        ("kubernetes", "There are: python"),
        ("monitoring", "model-monitoring"),
        ("", "There are"),
    ],
)
def test_explain_helps_with_an_unknown_name(name: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", str(SAMPLE), name]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "There is no requirement" in err
    assert hint in err


# ---------------------------------------------------------------- as a process


def test_a_name_that_is_no_text_is_answered(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/r\xe9sum\xe9 \xff.pdf"
    try:
        Path(os.fsdecode(odd)).write_bytes(SAMPLE.read_bytes())
    except OSError:
        pytest.skip("this file system has only names that are text")
    done = program("check", "--json", odd, environment={"PYTHONIOENCODING": "ascii:strict"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["problem"] is None
    table = program("check", odd, "--save", tmp_path, environment={"PYTHONIOENCODING": "ascii:strict"})
    assert (table.returncode, table.stderr) == (0, b"")
    assert b"Checklist saved: " in table.stdout


def test_exit_statuses_of_the_process(tmp_path: Path) -> None:
    assert program("check", SAMPLE).returncode == 0
    failed = program("check", tmp_path / "none.pdf")
    assert failed.returncode == 2
    assert b"Traceback" not in failed.stderr
    wrong = program("--fly")
    assert wrong.returncode == 2
    assert b"error: " in wrong.stderr


def test_version_and_help() -> None:
    assert program("--version").stdout.startswith(b"resume-checker ")
    shown = program("--help")
    assert shown.returncode == 0
    assert b"resume-checker [--new-window] [FILE]" in shown.stdout


def test_a_reader_that_has_enough_is_no_fault() -> None:
    command = [sys.executable, "-m", "checker", "check", *[str(SAMPLE)] * 3]
    environment = os.environ | {"PYTHONPATH": str(Path(door.__file__).parent.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        errors = started.stderr.read()
    assert errors == b""


@pytest.mark.parametrize(
    ("module", "without"),
    [
        ("checker.cli", "PySide6 pdfplumber pypdfium2 rapidfuzz"),
        ("checker.__main__", "PySide6 pdfplumber msgspec argparse"),
    ],
)
def test_importing_loads_nothing_that_is_not_needed(module: str, without: str) -> None:
    code = f"import sys, {module}; print(*sorted({{n.split('.')[0] for n in sys.modules}} & set('{without}'.split())))"
    environment = os.environ | {"PYTHONPATH": str(Path(door.__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == ""


# ---------------------------------------------------------------- the door


def _window_of(calls: list[tuple[str, object]]) -> Callable[..., int]:
    def window(files: list[Path], *, new_window: bool) -> int:
        calls.append(("new window" if new_window else "window", files))
        return 0

    return window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """What the door was led to, with its arguments; nothing is really opened."""
    calls: list[tuple[str, object]] = []
    monkeypatch.setattr(door, "_window", _window_of(calls))
    monkeypatch.setattr(cli, "main", lambda arguments: calls.append(("command", arguments)) or 0)
    return calls


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ([], ("window", [])),
        (["me.pdf"], ("window", [Path("me.pdf")])),
        (["--new-window"], ("new window", [])),
        (["--new-window", "me.pdf"], ("new window", [Path("me.pdf")])),
        (["--new-window", "--", "-me.pdf"], ("new window", [Path("-me.pdf")])),
        (["--", "--new-window"], ("window", [Path("--new-window")])),
        (["--", "-me.pdf"], ("window", [Path("-me.pdf")])),
        (["--", "check"], ("window", [Path("check")])),
        (["./check"], ("window", [Path("check")])),
        (["check", "me.pdf"], ("command", ["check", "me.pdf"])),
        (["check"], ("command", ["check"])),
        (["plan", "me.pdf"], ("command", ["plan", "me.pdf"])),
        (["text", "me.pdf"], ("command", ["text", "me.pdf"])),
        (["explain", "me.pdf", "r"], ("command", ["explain", "me.pdf", "r"])),
        (["--help"], ("command", ["--help"])),
        (["--version"], ("command", ["--version"])),
        (["a.pdf", "b.pdf"], ("command", ["a.pdf", "b.pdf"])),
    ],
)
def test_the_door_leads_to_the_right_room(
    monkeypatch: pytest.MonkeyPatch, asked: list[tuple[str, object]], arguments: list[str], where: tuple[str, object]
) -> None:
    monkeypatch.setattr(sys, "argv", ["resume-checker", *arguments])
    assert door.main() == 0
    assert asked == [where]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_known_by_its_variable(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    assert not door._has_display()
    monkeypatch.setenv(name, "x")
    assert door._has_display()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_the_sample_is_checked_and_the_checklist_saved(tmp_path: Path) -> None:
    for name in ("sample-resume-checklist.md", "sample-resume-checklist-2.md"):
        done = program(cwd=tmp_path)
        assert done.returncode == 0
        assert b"Coverage: " in done.stdout
        assert b"no display" in done.stderr
        assert f"Checklist saved: {tmp_path / name}".encode() in done.stdout
        assert (tmp_path / name).read_text(encoding="utf-8").startswith("# Improvement checklist: sample-resume.pdf")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    done = program("none.pdf", cwd=tmp_path)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_cannot_be_loaded_is_told_and_the_job_is_done_as_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "checker.gui.app", None)
    assert door._window([SAMPLE]) == 0
    out, err = capsys.readouterr()
    assert "The window cannot be shown (" in err
    assert "Checklist saved: " in out
    assert [path.name for path in tmp_path.iterdir()] == ["sample-resume-checklist.md"]


@pytest.mark.parametrize("arguments", [("--save", "list.md"), ("--save", "list.json"), ("--advice", "own")])
def test_a_path_that_cannot_be_looked_at_is_told_in_a_sentence(tmp_path: Path, arguments: tuple[str, str]) -> None:
    option, name = arguments
    done = program("check", SAMPLE, option, tmp_path / ("x" * 300) / name)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert done.stderr.startswith(b"resume-checker: ")
