"""The reader's process: what it answers, and what happens when it does not."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from gui.made import FAKE_READER
from hypothesis import given
from hypothesis import strategies as st

from checker.gui.reader import Reader
from checker.reading.answers import Answers, Nonsense

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PIXELS = bytes(range(256)) * 3 + b"\n{}\n" * 8  # they may look like lines
HEAD = {"kind": "picture", "page": 1, "width": 20, "height": 10, "stride": 80, "bytes": 800, "format": "BGRX"}
PROBLEM = b'{"kind":"problem","code":"a","title":"b","sentence":"c"}\n'
STREAM = b'{"kind":"ready"}\n' + json.dumps(HEAD).encode() + b"\n" + PIXELS + PROBLEM


@pytest.fixture
def reader(qapp: object) -> Iterator[Reader]:
    assert qapp
    made = Reader(command=FAKE_READER, limit=3000)
    yield made
    made.close()


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_answers_are_the_same_however_the_pipe_cuts_them(cuts: list[int]) -> None:
    answers = Answers()
    marks = [0, *sorted(cuts), len(STREAM)]
    told = [a for start, end in pairwise(marks) for a in answers.feed(STREAM[start:end])]

    assert [type(answer.message).__name__ for answer in told] == ["Ready", "PictureDrawn", "Problem"]
    assert told[1].pixels == PIXELS


@pytest.mark.parametrize(
    "line",
    [
        b"Segmentation fault",
        b"[1, 2]",
        b'{"page": 1}',
        json.dumps(HEAD | {"stride": 4}).encode(),
        json.dumps(HEAD | {"bytes": 10**9, "height": 10**9 // 80}).encode(),
        json.dumps(HEAD | {"width": -20}).encode(),
        json.dumps(HEAD | {"width": "20"}).encode(),
        b"[" * 200_000,
    ],
)
def test_nonsense_is_told_from_answers(line: bytes) -> None:
    with pytest.raises(Nonsense):
        Answers().feed(line + b"\n")


def test_a_document_is_read(qtbot: QtBot, reader: Reader, resume: Path) -> None:
    with qtbot.waitSignal(reader.document_read) as told:
        reader.open(resume)

    assert told.args is not None
    assert told.args[0].text == "Python"
    assert not reader.is_reading


def test_a_process_stands_ready_for_the_next_file(qtbot: QtBot, reader: Reader, resume: Path) -> None:
    assert not reader.is_warm
    reader.warm_up()
    qtbot.waitUntil(lambda: reader.is_warm)
    reader.open(resume)
    assert not reader.is_warm
    qtbot.waitUntil(lambda: reader.is_warm)


def test_a_first_look_comes_before_the_document(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    told: list[str] = []
    reader.first_look.connect(lambda document: told.append(f"first {document.name}"))
    reader.document_read.connect(lambda document: told.append(f"then {document.name}"))
    reader.open(tmp_path / "twice.pdf")
    qtbot.waitUntil(lambda: len(told) == 2)

    assert told == ["first twice.pdf", "then twice.pdf"]
    assert not reader.is_reading


def test_a_second_reading_that_fails_is_doubt_and_its_pages_can_still_be_drawn(
    qtbot: QtBot, reader: Reader, tmp_path: Path
) -> None:
    failed: list[str] = []
    reader.failed.connect(lambda title, _sentence: failed.append(title))
    with qtbot.waitSignals([reader.first_look, reader.doubted]):
        reader.open(tmp_path / "half.pdf")
    reader.show()
    with qtbot.waitSignal(reader.picture_drawn):
        reader.draw(1, 100)

    assert failed == []
    assert not reader.is_reading


def test_a_second_reading_may_be_cancelled(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    with qtbot.waitSignal(reader.first_look):
        reader.open(tmp_path / "twice.pdf")
    reader.show()
    reader.cancel()
    with qtbot.assertNotEmitted(reader.document_read, wait=400):
        pass
    with qtbot.waitSignal(reader.picture_drawn):
        reader.draw(1, 100)


def test_pictures_come_as_they_were_drawn(qtbot: QtBot, reader: Reader, resume: Path) -> None:
    with qtbot.waitSignal(reader.document_read):
        reader.open(resume)
    reader.show()
    with qtbot.waitSignal(reader.picture_drawn) as told:
        reader.draw(2, 300)

    assert told.args is not None
    page, picture = told.args
    assert (page, picture.width(), picture.height()) == (2, 300, 300 * 842 // 595)
    assert picture.pixelColor(299, 400).getRgb() == (255, 128, 2, 255)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("bad.pdf", "This is not a PDF"),
        ("dies.pdf", "This file could not be read"),
        ("nonsense.pdf", "This file could not be read"),
        ("odd.pdf", "This file could not be read"),
    ],
)
def test_every_failure_is_told_once(qtbot: QtBot, reader: Reader, tmp_path: Path, name: str, title: str) -> None:
    told: list[tuple[str, str]] = []
    reader.failed.connect(lambda *words: told.append(words))
    reader.open(tmp_path / name)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(100)

    assert [words[0] for words in told] == [title]
    assert name in told[0][1]


def test_where_one_reader_brings_the_process_down_the_other_reads_alone(
    qtbot: QtBot, reader: Reader, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reader.document_read) as told:
        reader.open(tmp_path / "alone.pdf")
    assert told.args is not None
    assert told.args[0].name == "alone.pdf"


def test_a_locked_file_is_told_apart_from_one_that_cannot_be_read(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    failed: list[str] = []
    reader.failed.connect(lambda title, _sentence: failed.append(title))
    for password, title in ((None, "Protected by a password"), ("guess", "Wrong password")):
        with qtbot.waitSignal(reader.locked) as told:
            reader.open(tmp_path / "locked.pdf", password)
        assert told.args is not None
        assert told.args[0] == title
    with qtbot.waitSignal(reader.document_read):
        reader.open(tmp_path / "locked.pdf", "secret")
    assert failed == []
    assert "secret" not in repr(vars(reader))


def test_a_slow_file_is_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    reader = Reader(command=FAKE_READER, limit=200)
    with qtbot.waitSignal(reader.failed) as told:
        reader.open(tmp_path / "slow.pdf")
    reader.close()

    assert told.args is not None
    assert told.args[0] == "Reading took too long"


def test_a_reader_that_does_not_start_fails(qtbot: QtBot, tmp_path: Path) -> None:
    reader = Reader(command=[str(tmp_path / "nothing")])
    with qtbot.waitSignal(reader.failed, timeout=2000):
        reader.open(tmp_path / "resume.pdf")
    reader.close()


def test_after_a_failure_the_shown_file_can_still_be_drawn(
    qtbot: QtBot, reader: Reader, resume: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reader.document_read):
        reader.open(resume)
    reader.show()
    with qtbot.waitSignal(reader.failed):
        reader.open(tmp_path / "dies.pdf")
    with qtbot.waitSignal(reader.picture_drawn):
        reader.draw(1, 100)


def test_what_is_not_shown_yet_gives_no_pictures_and_may_be_left(
    qtbot: QtBot, reader: Reader, resume: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reader.document_read):
        reader.open(resume)
    reader.show()
    first = reader._shown
    for name in ("twice.pdf", "other.pdf"):
        with qtbot.waitSignal(reader.document_read):
            reader.open(tmp_path / name)
        waiting = reader._next
        assert waiting is not None
        assert reader._shown is first
        with qtbot.waitSignal(reader.picture_drawn):
            reader.draw(1, 100)
        reader.cancel()
        reader.show()  # too late
        assert waiting._ended
    assert reader._shown is first
    assert reader._shown_path == resume


def test_a_lost_process_of_the_shown_file_is_replaced_once(qtbot: QtBot, reader: Reader, resume: Path) -> None:
    with qtbot.waitSignal(reader.document_read):
        reader.open(resume)
    reader.show()
    assert reader._shown is not None
    reader._shown._process.kill()
    qtbot.waitUntil(lambda: reader._shown is None)
    with qtbot.waitSignal(reader.picture_drawn):
        reader.draw(1, 100)


def test_the_second_file_wins(qtbot: QtBot, reader: Reader, resume: Path, tmp_path: Path) -> None:
    reader.open(tmp_path / "slow.pdf")
    with qtbot.waitSignal(reader.document_read) as told:
        reader.open(resume)

    assert told.args is not None
    assert told.args[0].name == "resume.pdf"


def test_cancelling_is_silent_and_leaves_nothing(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    told: list[str] = []
    reader.failed.connect(lambda title, _sentence: told.append(title))
    reader.open(tmp_path / "slow.pdf")
    child = reader._reading
    assert child is not None
    reader.cancel()
    qtbot.wait(50)

    assert told == []
    assert not reader.is_reading


def test_closing_leaves_no_process(qtbot: QtBot, reader: Reader, resume: Path) -> None:
    with qtbot.waitSignal(reader.document_read):
        reader.open(resume)
    reader.show()
    children = [child for child in (reader._shown, reader._spare) if child is not None]
    reader.close()

    assert len(children) == 2
    assert not any(child.alive for child in children)
