"""What to do: the faults of the user's own advice, and what to prepare for an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.made import make_result
from PySide6.QtCore import QUrl

from checker.advising.interview import interview_list
from checker.gui.advice.suggestions import Suggestions
from checker.gui.judge import load_judge

if TYPE_CHECKING:
    from pathlib import Path

    from gui.conftest import MainWindow
    from pytestqt.qtbot import QtBot

    from checker.advising.advice import Advice


def shown(qtbot: QtBot, faults: tuple[str, ...] = ()) -> Suggestions:
    pane = Suggestions(faults)
    qtbot.addWidget(pane)
    result = make_result()
    pane.show_suggestions(result.suggestions, interview_list(result.report, result.suggestions))
    pane.show()
    return pane


def test_what_is_only_named_is_asked_about(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    text = pane.view.toPlainText()
    assert "Could you answer five questions on each?" in text
    assert text.index("Before an interview") < text.index("Java") < text.index("“Java” on page 2")
    pane.kind.setCurrentIndex(pane.kind.count() - 1)
    assert pane.kind.currentText() == "Before an interview (2)"
    assert pane.view.toPlainText().startswith("Before an interview")
    assert "Learn Git" not in pane.view.toPlainText()
    pane.show_suggestions((), ())
    assert "Before an interview" not in pane.view.toPlainText()


def test_the_way_to_show_it_is_a_click_away(qtbot: QtBot) -> None:
    pane = shown(qtbot)
    pane.view.anchorClicked.emit(QUrl("show:git-course"))
    assert "Read the book." in pane.view.toPlainText()


@pytest.mark.parametrize("count", [1, 8, 9])
def test_faults_of_own_advice_stand_first_and_are_not_too_many(qtbot: QtBot, count: int) -> None:
    text = shown(qtbot, tuple(f"own.toml, line {n}: <b>bad</b>." for n in range(count))).view.toPlainText()
    assert text.startswith("A part of your own advice was left out")
    assert "own.toml, line 0: <b>bad</b>." in text
    assert ("And 1 more." in text) is (count == 9)


def test_the_window_has_an_interview_list(opened: MainWindow) -> None:
    workspace = opened.workspace
    assert workspace is not None
    workspace.show_pane(1)
    assert "Before an interview" in workspace.suggestions.view.toPlainText()


def test_the_judge_takes_own_advice_beside_the_programs(tmp_path: Path) -> None:
    known: tuple[Advice, ...] = load_judge().advice
    text = '[[advice]]\nid = "own"\ntitle = "Own"\nkind = "project"\ncloses = ["python"]\nhours = 2\n'
    text += 'steps = ["Do it.", "Resume line: N."]\n[[advice]]\nid = "bad"\n'
    tmp_path.joinpath("own.toml").write_text(text, encoding="utf-8")
    judge = load_judge(tmp_path)
    assert [each.id for each in judge.advice[len(known) :]] == ["own"]
    assert len(judge.own_faults) == 1
    assert judge.own_faults[0].startswith("own.toml, line 8, entry bad: ")
    assert load_judge(tmp_path / "none").own_faults == ()
