from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from reading.papers import Paper

from checker.reading.document import Document
from checker.reading.messages import Answer, DocumentRead, Draw, Problem, Read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMAND = [sys.executable, "-c", "from checker.reading.child import main; main()"]


class Child:
    """A reader process that is asked and answers."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def say(self, **request: Any) -> None:
        assert self.process.stdin
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()

    def answer(self) -> dict[str, Any]:
        assert self.process.stdout
        found: dict[str, Any] = json.loads(self.process.stdout.readline())
        return found

    def ask(self, **request: Any) -> dict[str, Any]:
        self.say(**request)
        return self.answer()

    def read(self, path: Path) -> dict[str, Any]:
        """What it answers in the end, behind the first look."""
        answer = self.ask(kind="read", path=str(path))
        return self.answer() if answer.get("first_look") else answer

    def pixels(self, count: int) -> bytes:
        assert self.process.stdout
        return self.process.stdout.read(count)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()


@pytest.fixture
def child() -> Iterator[Child]:
    made = Child()
    assert made.answer() == {"kind": "ready"}
    yield made
    made.end()


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "ada.pdf"
    path.write_bytes(Paper().text(50, 60, "Ada Invented", size=20).text(50, 90, "Skills: Python, SQL").data())
    return path


def test_a_file_is_read_twice(child: Child, resume: Path) -> None:
    first, second = child.ask(kind="read", path=str(resume), password=None), child.answer()

    assert [(answer["kind"], answer["first_look"]) for answer in (first, second)] == [
        ("document", True),
        ("document", False),
    ]
    for answer in (first, second):
        document = msgspec.convert(answer["document"], Document)
        assert (document.name, document.text) == ("ada.pdf", "Ada Invented\nSkills: Python, SQL")


def test_its_pages_are_drawn(child: Child, resume: Path) -> None:
    child.read(resume)
    header = child.ask(kind="picture", page=1, width=200)
    assert (header["kind"], header["page"], header["width"], header["format"]) == ("picture", 1, 200, "BGRX")
    assert header["bytes"] == header["stride"] * header["height"]
    assert len(child.pixels(header["bytes"])) == header["bytes"]
    assert child.read(resume)["kind"] == "document"


def test_its_pages_are_drawn_without_reading_it(child: Child, resume: Path) -> None:
    child.say(kind="open", path=str(resume))
    header = child.ask(kind="picture", page=1, width=200)
    assert len(child.pixels(header["bytes"])) == header["bytes"]


def test_pictures_need_not_wait_for_the_second_reading(child: Child, tmp_path: Path) -> None:
    paper = Paper()
    for _ in range(12):
        paper.lines(50, 60, ["Built and sold a great many things to a great many people in many places"] * 50)
        paper.page()
    path = tmp_path / "long.pdf"
    path.write_bytes(paper.data())

    assert child.ask(kind="read", path=str(path))["first_look"]
    header = child.ask(kind="picture", page=1, width=200)
    assert header["kind"] == "picture"
    child.pixels(header["bytes"])
    assert child.answer()["kind"] == "document"


def test_what_else_comes_while_a_file_is_read_is_answered_after_it(child: Child, resume: Path, tmp_path: Path) -> None:
    other = tmp_path / "grace.pdf"
    other.write_bytes(Paper().text(50, 60, "Grace Invented").data())
    child.say(kind="read", path=str(resume))
    child.say(kind="read", path=str(other))

    names = [child.answer()["document"]["name"] for _ in range(4)]
    assert names == ["ada.pdf", "ada.pdf", "grace.pdf", "grace.pdf"]


@pytest.mark.parametrize(
    "request_",
    [
        {"kind": "picture", "page": 1, "width": 100},
        {"kind": "read", "path": "/nowhere/at/all.pdf", "password": None},
        {"kind": "dance"},
        {"path": "x"},
        {"kind": "picture", "page": "one", "width": 100},
    ],
)
def test_what_goes_wrong_is_told_and_the_next_request_answered(
    child: Child, resume: Path, request_: dict[str, Any]
) -> None:
    answer = child.ask(**request_)
    assert answer["kind"] == "problem"
    assert answer["code"]
    assert answer["title"]
    assert answer["sentence"].endswith(".")
    assert child.read(resume)["kind"] == "document"


def test_it_ends_when_nobody_asks_any_more(child: Child) -> None:
    assert child.process.stdin
    child.process.stdin.close()
    assert child.process.wait(10) == 0


def test_it_ends_when_its_parent_is_killed() -> None:
    code = f"""import subprocess, time
child = subprocess.Popen({COMMAND!r}, stdin=subprocess.PIPE)
print(child.pid, flush=True)
time.sleep(60)"""
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert parent.stdout
    child = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    deadline = time.monotonic() + 10
    while _lives(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(child)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
        with open(f"/proc/{process}/stat", encoding="ascii") as stat:  # noqa: PTH123
            return stat.read().split(")")[1].split()[0] != "Z"  # nobody may have buried it yet
    except OSError:
        return False


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such limits")
def test_it_limits_itself(child: Child) -> None:
    with open(f"/proc/{child.process.pid}/limits", encoding="ascii") as limits:  # noqa: PTH123
        told = {line[:26].strip(): line[26:].split()[0] for line in limits}
    assert told["Max address space"] == str(1 << 30)
    assert told["Max core file size"] == "0"
    assert int(told["Max cpu time"]) < 60


def test_messages_are_told_apart() -> None:
    problem = Problem("damaged", "Damaged PDF", "It is broken.")
    assert msgspec.json.decode(msgspec.json.encode(problem), type=Answer) == problem
    assert msgspec.json.decode(b'{"kind":"picture","page":2,"width":9}', type=Read | Draw) == Draw(2, 9)
    empty = DocumentRead(Document("x.pdf", (), ()))
    assert json.loads(msgspec.json.encode(empty))["kind"] == "document"


def test_the_messages_load_no_pdf_library() -> None:
    code = "import sys, checker.reading.messages; print([m for m in sys.modules if m.startswith('pdf')])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
