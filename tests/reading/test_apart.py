"""A resume read in a process apart: what comes back, and what happens when nothing does."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from reading.papers import Paper

from checker.errors import ReadingError
from checker.reading.apart import Apart, encoded, environment
from checker.reading.messages import Read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DOCUMENT = {"name": "x.pdf", "pages": [{"number": 1, "width": 595.0, "height": 842.0}], "sections": []}
PROBLEM = {"kind": "problem", "code": "damaged", "title": "Damaged PDF", "sentence": "It is broken."}
FIRST = {"kind": "document", "document": DOCUMENT, "first_look": True}
SECOND = {"kind": "document", "document": DOCUMENT}


def speaking(*lines: dict[str, Any] | str, then: str = "") -> Sequence[str]:
    """A reader process that says these lines once it is asked, and then does something else."""
    said = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    code = f"import os, sys, time\nprint({json.dumps({'kind': 'ready'})!r}, flush=True)\nsys.stdin.readline()\n"
    return sys.executable, "-c", f"{code}for line in {said!r}: print(line, flush=True)\n{then}"


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "ada.pdf"
    path.write_bytes(Paper().text(50, 60, "Ada Invented", size=20).text(50, 90, "Skills: Python, SQL").data())
    return path


@pytest.fixture
def apart() -> Iterator[Apart]:
    with Apart() as made:
        yield made


def test_a_file_is_read_twice(apart: Apart, resume: Path) -> None:
    document, quick = apart.read(resume)
    assert quick is not None
    assert document.text == quick.text == "Ada Invented\nSkills: Python, SQL"
    assert document.name == "ada.pdf"


def test_a_name_that_is_no_text_is_read(apart: Apart, resume: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(resume.parent) + b"/r\xe9sum\xe9\n\xff.pdf"))
    try:
        resume.rename(odd)
    except OSError:
        pytest.skip("this file system has only names that are text")
    assert apart.read(odd)[0].text.startswith("Ada")


def test_what_the_reader_tells_is_raised(apart: Apart, tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="no file of this name") as caught:
        apart.read(tmp_path / "none.pdf")
    assert caught.value.code == "not-found"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (speaking(PROBLEM), "damaged"),
        (speaking(), "crashed"),
        (speaking("Segmentation fault"), "crashed"),
        (speaking(then="os.kill(os.getpid(), 9)"), "crashed"),
        (speaking(then="time.sleep(60)"), "too-long"),
        (speaking(then="while True: pass"), "too-long"),
        (("/nowhere/at/all",), "crashed"),
        ((sys.executable, "-c", ""), "crashed"),
    ],
)
def test_every_failure_is_a_sentence_and_leaves_no_process(command: Sequence[str], code: str) -> None:
    with Apart(command=command, seconds=0.5) as apart, pytest.raises(ReadingError) as caught:
        apart.read(Path("x.pdf"))
    assert caught.value.code == code
    assert caught.value.sentence.endswith(".")


@pytest.mark.parametrize(
    "command",
    [
        speaking(FIRST, PROBLEM),
        speaking(FIRST),
        speaking(FIRST, "Segmentation fault"),
        speaking(FIRST, then="time.sleep(60)"),
    ],
)
def test_the_first_look_stands_where_the_second_reading_fails(command: Sequence[str]) -> None:
    with Apart(command=command, seconds=0.5) as apart:
        document, quick = apart.read(Path("x.pdf"))
    assert quick is None
    assert document.pages[0].number == 1
    (warning,) = document.warnings
    assert warning.code == "one-reading"
    assert "The second reading did not end well" in warning.sentence


def test_each_file_has_a_process_of_its_own_and_none_is_left_over() -> None:
    numbered = speaking("{" + json.dumps(SECOND)[1:], then="time.sleep(60)")
    with Apart(files=2, command=numbered) as apart:
        apart.read(Path("x.pdf"))
        first = apart._spare
        assert first is not None
        apart.read(Path("y.pdf"))
        assert apart._spare is None
        assert first._process.poll() is not None


def test_the_next_file_is_read_after_a_failure(resume: Path) -> None:
    with Apart(files=2) as apart:
        with pytest.raises(ReadingError):
            apart.read(resume.parent)
        assert apart.read(resume)[0].text.startswith("Ada")


def test_the_environment_holds_only_what_python_needs() -> None:
    ours = {"HOME": "/home/ada", "CMAP_PATH": "/evil", "LANG": "de_DE.UTF-8", "TOKEN": "secret", "PYTHONPATH": "/mine"}
    told = environment(ours)
    assert set(told) == {"HOME", "LANG", "PYTHONPATH"}
    first, second = told["PYTHONPATH"].split(os.pathsep)
    assert (Path(first) / "checker" / "reading" / "apart.py").is_file()
    assert second == "/mine"


def test_a_request_is_one_line_of_plain_letters() -> None:
    line = encoded(Read("/r\udce9sum\n\u202e.pdf", "p\u00e4ss"))
    assert line.isascii()
    assert line.count(b"\n") == 1
    assert json.loads(line)["path"] == "/r\udce9sum\n\u202e.pdf"
