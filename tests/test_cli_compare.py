"""Two resumes compared on the command line: the table, the JSON, and files that cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from reading.papers import Paper

from checker import cli

if TYPE_CHECKING:
    from checker.reading.apart import Apart
    from checker.reading.document import Document


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def resume(folder: Path, name: str, *lines: str) -> str:
    paper = Paper().text(50, 60, "Ada Quokka", size=20)
    for number, line in enumerate(lines):
        paper.text(50, 100 + 16 * number, line, size=13 if line in {"Skills", "Experience"} else 10)
    path = folder / name
    path.write_bytes(paper.data())
    return str(path)


@pytest.fixture
def old(tmp_path: Path) -> str:
    return resume(tmp_path, "old.pdf", "Skills", "Python, PyTorch, Java", "Experience", "Engineer, Quokka Ltd, 2019")


@pytest.fixture
def new(tmp_path: Path) -> str:
    lines = ("Skills", "Python, PyTorch", "Experience", "Engineer, Quokka Ltd, 2019", "Moved twelve teams to Git")
    return resume(tmp_path, "new.pdf", *lines)


def test_changes_are_told_by_kind_with_the_words(old: str, new: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", old, new]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "From old.pdf to new.pdf",
        "",
        "Lost",
        "  Java: listed before, missing now",
        '    before: "Python, PyTorch, Java"',
        "",
        "Gained",
        "  Version control (Git): missing before, demonstrated now",
        '    now: "Engineer, Quokka Ltd, 2019 Moved twelve teams to Git"',
        "",
        "Coverage: from 4.5 to 4 of 103 points",
    ]


def test_json_has_the_promised_fields(old: str, new: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", "--json", old, new]) == 0
    made = json.loads(capsys.readouterr().out)

    assert list(made) == ["coverage_before", "coverage_after", "changes"]
    assert made["coverage_before"] == {"points": 4.5, "of": 103}
    lost, gained = made["changes"]
    assert lost == {
        "id": "java",
        "name": "Java",
        "change": "lost",
        "before": {
            "status": "listed",
            "evidence": [{"page": 1, "text": "Java", "context": "Python, PyTorch, Java"}],
        },
        "after": {"status": "missing", "evidence": []},
    }
    assert (gained["id"], gained["change"]) == ("version-control", "gained")


def test_the_same_file_has_no_changes(old: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["compare", old, old]) == 0

    assert "Nothing changed" in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [False, True])
def test_a_file_that_cannot_be_read_is_named(
    old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"no PDF")
    assert cli.main(["compare", old, str(bad), *(["--json"] if as_json else [])]) == 2
    out, err = capsys.readouterr()

    if as_json:
        assert json.loads(out)["file"] == str(bad)
        assert json.loads(out)["problem"]
    else:
        assert out == ""
        assert "bad.pdf" in err


def test_one_file_is_not_enough(old: str) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["compare", old])

    assert ended.value.code == 2


def test_readings_of_one_kind_are_compared(
    old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What only the second reading of one file shows is not lost where the other file has no second reading."""
    same = resume(tmp_path, "same.pdf", "Skills", "Python, PyTorch, Java", "Experience", "Engineer, Quokka Ltd, 2019")
    richer = resume(tmp_path, "richer.pdf", "Skills", "Python, PyTorch, Java, Scala, C++, TensorFlow")
    read = cli._read

    def half(file: Path, reader: Apart) -> tuple[Document, Document | None]:
        return read(file, reader)[0], None if file == Path(same) else read(Path(richer), reader)[0]

    monkeypatch.setattr(cli, "_read", half)
    for pair in ((old, same), (same, old)):
        assert cli.main(["compare", *pair, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["changes"] == []


def test_files_of_one_name_are_told_apart(old: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "later").mkdir()
    later = resume(tmp_path / "later", "old.pdf", "Skills", "Python")

    assert cli.main(["compare", old, later]) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"From {old} to {later}"
