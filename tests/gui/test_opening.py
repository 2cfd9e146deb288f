"""A resume on its way into the window, step by step: what is judged late, in vain, or comes to nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from gui.made import DOCUMENT, DOCUMENT_WITH_WORDS, load_made_judge
from PySide6.QtCore import QObject, Signal

from checker.errors import CheckerError
from checker.gui.judge import Judge
from checker.gui.opening import Opening
from checker.matching.corrections import Corrections
from checker.reading.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.check import Result

ADA, GRACE = Path("ada.pdf"), Path("grace.pdf")


class HandReader(QObject):
    """Reads nothing; a test tells what it found."""

    first_look, document_read = Signal(Document), Signal(Document)
    failed, locked, doubted = Signal(str, str), Signal(str, str), Signal(str, str)
    is_reading = False

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def open(self, path: Path, _password: str | None) -> None:
        self.done.append(f"open {path}")

    def show(self) -> None:
        self.done.append("show")

    def cancel(self) -> None:
        self.done.append("cancel")

    def close(self) -> None:
        self.done.append("close")


class HandThread:
    """Does its work when a test says so."""

    def __init__(self) -> None:
        self._asked: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = []

    def do(self, work: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[Exception], None]) -> None:
        self._asked.append((work, then, otherwise))

    def run(self) -> None:
        while self._asked:
            work, then, otherwise = self._asked.pop(0)
            try:
                made = work()
            except Exception as error:  # noqa: BLE001 - as the thread does
                otherwise(error)
            else:
                then(made)


class Scene:
    """An opening with all that it needs, and what it told."""

    def __init__(self) -> None:
        self.reader, self.thread, self.judged = HandReader(), HandThread(), list[str]()
        self.fault: Exception | None = None
        self.word_fault: CheckerError | None = None
        scene, made = self, load_made_judge()

        class Watched(Judge):
            def result(
                self, document: Document, second: Document | None = None, corrections: Corrections | None = None
            ) -> Result:
                scene.judged.append(document.name)
                if scene.fault:
                    raise scene.fault
                return made.result(document, second, corrections)

        judge = Watched(made.catalogue, made.advice)
        self.opening = Opening(self.reader, judge, self._word, self.thread)  # type: ignore[arg-type]
        self.told: list[str] = []
        for name in ("found", "confirmed", "renewed", "settled"):
            signal = getattr(self.opening, name)
            signal.connect(lambda result, name=name: self.told.append(f"{name} {result.document.name}"))
        for name in ("failed", "doubted"):
            getattr(self.opening, name).connect(lambda title, _sentence, name=name: self.told.append(f"{name} {title}"))
        self.opening.unread.connect(lambda: self.told.append("unread"))

    def _word(self, _path: Path) -> Corrections:
        if self.word_fault:
            raise self.word_fault
        return Corrections()

    def news(self) -> list[str]:
        """What was told since this was asked last."""
        told = list(self.told)
        self.told.clear()
        return told


@pytest.fixture
def scene(qapp: object) -> Scene:
    assert qapp
    made = Scene()
    made.opening.open(ADA)
    made.reader.first_look.emit(DOCUMENT)
    made.reader.document_read.emit(DOCUMENT)
    made.thread.run()
    assert made.news() == ["found resume.pdf", "confirmed resume.pdf", "settled resume.pdf"]
    made.reader.done.clear()
    made.judged.clear()
    return made


def test_a_word_on_a_resume_that_has_left_does_not_bring_it_back(scene: Scene) -> None:
    scene.opening.open(GRACE)
    scene.reader.document_read.emit(DOCUMENT_WITH_WORDS)
    scene.opening.judge_again()
    scene.thread.run()

    assert scene.news() == [
        "found words.pdf",
        "settled words.pdf",
        "confirmed words.pdf",
        "settled words.pdf",
    ]


def test_a_word_counts_though_another_file_is_opened_in_vain(scene: Scene) -> None:
    scene.opening.judge_again()
    scene.opening.open(GRACE)
    scene.opening.cancel()
    scene.thread.run()

    assert scene.news() == ["confirmed resume.pdf", "settled resume.pdf"]
    assert not scene.opening.is_busy


def test_a_word_said_before_the_second_reading_counts_in_both(qapp: object) -> None:
    assert qapp
    scene = Scene()
    scene.opening.open(ADA)
    scene.reader.first_look.emit(DOCUMENT)
    scene.thread.run()
    scene.reader.document_read.emit(DOCUMENT_WITH_WORDS)
    scene.opening.judge_again()
    scene.thread.run()

    assert scene.news() == [
        "found resume.pdf",
        "confirmed words.pdf",
        "settled words.pdf",
        "confirmed words.pdf",
        "settled words.pdf",
    ]


def test_what_is_not_wanted_any_more_is_not_judged(scene: Scene) -> None:
    for path in (GRACE, ADA, GRACE):
        scene.opening.open(path)
        scene.reader.document_read.emit(DOCUMENT_WITH_WORDS)
    scene.opening.cancel()
    scene.thread.run()

    assert scene.judged == []
    assert scene.news() == []
    assert not scene.opening.is_busy


def test_a_doubt_is_told_after_what_it_is_about(scene: Scene) -> None:
    scene.opening.open(GRACE)
    scene.reader.first_look.emit(DOCUMENT_WITH_WORDS)
    scene.reader.doubted.emit("Stopped", "It stopped.")
    scene.thread.run()

    assert scene.news() == ["found words.pdf", "doubted The second reading did not end well"]


def test_a_word_that_cannot_be_read_is_told_after_the_resume_is_shown(scene: Scene) -> None:
    scene.word_fault = CheckerError("Damaged", "It is damaged.")
    scene.opening.open(GRACE)
    scene.reader.document_read.emit(DOCUMENT_WITH_WORDS)
    scene.thread.run()

    assert scene.news() == ["found words.pdf", "settled words.pdf", "doubted Damaged"]


@pytest.mark.parametrize("fault", [CheckerError("Faulty", "It is faulty."), ZeroDivisionError("a fault of ours")])
def test_what_cannot_be_judged_leaves_what_is_shown(scene: Scene, fault: Exception) -> None:
    scene.fault = fault
    scene.opening.open(GRACE)
    scene.reader.first_look.emit(DOCUMENT_WITH_WORDS)
    if isinstance(fault, CheckerError):
        scene.thread.run()
    else:
        with pytest.raises(ZeroDivisionError):
            scene.thread.run()

    assert scene.news() == (["failed Faulty"] if isinstance(fault, CheckerError) else [])
    assert scene.reader.done == ["open grace.pdf", "cancel"]
    assert scene.opening.shown == ADA
    assert scene.opening.path is None
    assert not scene.opening.is_busy


@pytest.mark.parametrize("fault", [CheckerError("Faulty", "It is faulty."), ZeroDivisionError("a fault of ours")])
def test_a_next_version_that_cannot_be_judged_is_tried_later(scene: Scene, fault: Exception) -> None:
    scene.fault = fault
    scene.opening.read_again()
    scene.reader.document_read.emit(DOCUMENT_WITH_WORDS)
    if isinstance(fault, CheckerError):
        scene.thread.run()
    else:
        with pytest.raises(ZeroDivisionError):
            scene.thread.run()
    assert scene.news() == ["unread"]
    scene.fault = None
    scene.opening.read_again()
    scene.reader.document_read.emit(DOCUMENT_WITH_WORDS)
    scene.thread.run()

    assert scene.news() == ["renewed words.pdf", "settled words.pdf"]


def test_pages_are_drawn_of_what_is_shown(scene: Scene) -> None:
    scene.opening.open(GRACE)
    scene.reader.first_look.emit(DOCUMENT_WITH_WORDS)
    assert scene.reader.done == ["open grace.pdf"]
    scene.thread.run()

    assert scene.reader.done == ["open grace.pdf", "show"]
