"""No file is replaced under a name that the dialog did not ask about, which asks only about the name as it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from pathlib import Path

    from checker.gui.main_window import MainWindow


def save(window: MainWindow, what: str) -> None:
    assert window.workspace is not None
    window.workspace.show_pane(2)
    {
        "checklist": window._menus.save.trigger,
        "words": window._menus.export_words.trigger,
        "picture": window.workspace.plan.save.click,
    }[what]()


@pytest.mark.parametrize(
    ("what", "form", "taken"),
    [
        ("checklist", "Table (*.csv)", "mine.md"),
        ("words", "Own words (*.json)", "mine.json"),
        ("picture", "Picture (*.png)", "mine.png"),
    ],
)
@pytest.mark.parametrize("agrees", [True, False])
def test_a_name_that_is_taken_once_it_has_its_suffix_is_asked_about(
    opened: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    form: str,
    taken: str,
    *,
    agrees: bool,
) -> None:
    (tmp_path / taken).write_text("somebody's")
    answers = [str(tmp_path / "mine"), str(tmp_path / taken) if agrees else ""]
    suggested: list[str] = []

    def ask(_parent: object, _title: str, path: str, _forms: str) -> tuple[str, str]:
        suggested.append(path)
        return answers[len(suggested) - 1], form

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    save(opened, what)

    assert suggested[1:] == [str(tmp_path / taken)]
    assert ((tmp_path / taken).read_bytes() != b"somebody's") is agrees
