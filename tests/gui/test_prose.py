"""Text with links: words of a resume stay words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from builders import make_document
from gui.made import ADVICE, CATALOGUE, make_result
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextTable

from checker.advising.retired import RetiredNote
from checker.gui.advice.suggestions import Suggestions
from checker.gui.findings.details import Details
from checker.gui.parser_view import ParserView
from checker.gui.prose import Prose, ProseView, leads_to_web

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from checker.advising.advice import Advice

TITLES = {source.letter: source.title for source in CATALOGUE.sources}
HOSTILE = '<b>bold</b> <img src="file:///etc/passwd"> <a href="x:y">z</a> &amp;'


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that the browser was given."""
    addresses: list[str] = []
    monkeypatch.setattr(
        "checker.gui.prose.QDesktopServices.openUrl", lambda url: addresses.append(url.toString()) or True
    )
    return addresses


@pytest.fixture
def details(qtbot: QtBot) -> Details:
    made = Details(TITLES)
    qtbot.addWidget(made)
    made.show_result(make_result(), ("The columns may be read in the wrong order.",))
    made.show()
    return made


@pytest.fixture
def suggestions(qtbot: QtBot) -> Suggestions:
    made = Suggestions()
    qtbot.addWidget(made)
    made.show_suggestions(make_result().suggestions)
    made.resize(500, 300)
    made.show()
    return made


def text_of(pane: Details | Suggestions) -> str:
    return pane.view.toPlainText()


@pytest.mark.parametrize(
    ("url", "leads"),
    [
        ("https://www.kaggle.com/competitions", True),
        ("http://example.org", True),
        ("HTTPS://EXAMPLE.ORG", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https:", False),
        ("evidence:0", False),
        ("/etc/passwd", False),
        ("", False),
        ("smb://host/share", False),
    ],
)
def test_only_the_web_is_opened(url: str, leads: bool) -> None:  # noqa: FBT001 - a table
    assert leads_to_web(url) is leads


def test_markup_is_shown_as_it_stands(qtbot: QtBot) -> None:
    def write(prose: Prose) -> None:
        prose.paragraph()
        prose.text(HOSTILE)

    view = ProseView("A text", write)
    qtbot.addWidget(view)
    view.show()

    assert view.toPlainText() == HOSTILE


def test_a_finding_is_told_in_full(details: Details) -> None:
    details.show_finding("docker")
    text = text_of(details)

    for part in ("Docker", "Missing", "Docker, named.", "Second document", "tools", "Dockers are people."):
        assert part in text
    assert "1. Write a Dockerfile." in text
    assert "serve it <b>anywhere</b>" in text


def test_what_is_not_needed_is_told_so(details: Details) -> None:
    details.show_finding("cpp")

    assert "Not needed" in text_of(details)
    assert "Shown: Java." in text_of(details)


def test_words_that_were_found_lead_to_the_page(qtbot: QtBot, details: Details) -> None:
    details.show_finding("python")
    with qtbot.waitSignal(details.evidence_picked) as told:
        details.view.anchorClicked.emit(QUrl("evidence:1"))

    assert told.args == [make_result().report.finding("python").evidence[1]]


@pytest.mark.parametrize("successor", [None, ADVICE[0]])
def test_a_retired_certificate_is_told_with_what_follows_it(details: Details, successor: Advice | None) -> None:
    note = RetiredNote("python", ADVICE[1], successor)
    details.show_result(replace(make_result(), retired=(note,)), ())
    details.show_finding("python")
    text = details.view.toPlainText()
    assert "Learn Git is retired: it still counts as held" in text
    assert ("Its successor is Pack a model" in text) is (successor is not None)
    assert ("https://docs.docker.com/" in text) is (successor is not None)
    details.show_finding("sql")
    assert "retired" not in details.view.toPlainText()


def test_notes_about_the_file_are_shown(details: Details) -> None:
    details.show_notes()

    assert "wrong order" in text_of(details)


def test_the_browser_opens_only_on_a_click_and_only_for_the_web(details: Details, opened: list[str]) -> None:
    details.show_finding("docker")
    assert opened == []
    details.view.anchorClicked.emit(QUrl("https://docs.docker.com/"))
    details.view.anchorClicked.emit(QUrl("file:///etc/passwd"))

    assert opened == ["https://docs.docker.com/"]


def test_suggestions_stand_by_kind(suggestions: Suggestions) -> None:
    lines = [line for line in text_of(suggestions).splitlines() if line in {"Projects", "Courses", "Learn Git"}]

    assert lines == ["Projects", "Courses", "Learn Git"]
    assert [suggestions.kind.itemText(row) for row in range(suggestions.kind.count())] == [
        "Everything (2)",
        "Projects (1)",
        "Courses (1)",
    ]


def test_one_kind_can_be_shown_alone(suggestions: Suggestions) -> None:
    suggestions.kind.setCurrentIndex(2)

    assert "Learn Git" in text_of(suggestions)
    assert "Projects" not in text_of(suggestions)


def test_steps_unfold(suggestions: Suggestions) -> None:
    assert "Write a Dockerfile." not in text_of(suggestions)
    suggestions.view.anchorClicked.emit(QUrl(f"steps:{ADVICE[0].id}"))
    assert "Write a Dockerfile." in text_of(suggestions)
    suggestions.view.anchorClicked.emit(QUrl(f"steps:{ADVICE[0].id}"))
    assert "Write a Dockerfile." not in text_of(suggestions)


def test_an_advice_is_shown_with_its_steps(suggestions: Suggestions) -> None:
    suggestions.kind.setCurrentIndex(1)
    suggestions.show_advice("git-course")

    assert "Read the book." in text_of(suggestions)


def test_having_nothing_to_suggest_is_said(suggestions: Suggestions) -> None:
    suggestions.show_suggestions(())

    assert "nothing to suggest" in text_of(suggestions)


def test_words_that_differ_are_underlined_side_by_side(qtbot: QtBot) -> None:
    pane = ParserView()
    qtbot.addWidget(pane)
    pane.show()
    pane.show_readings(
        make_document(("skills", "Python & <b>SQL</b>")), make_document(("skills", "P thon & <b>SQL</b>"))
    )

    document = pane.view.document()
    (table,) = document.rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    cells = [table.cellAt(1, column).firstCursorPosition().block() for column in (0, 1)]
    assert [cell.text() for cell in cells] == ["Python & <b>SQL</b>", "P thon & <b>SQL</b>"]
    for column in (0, 1):
        cursor = table.cellAt(1, column).firstCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        assert cursor.charFormat().fontUnderline()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        assert not cursor.charFormat().fontUnderline()
    assert "Lines that differ: 1." in document.toPlainText()
    assert document.toPlainText().endswith("Python & <b>SQL</b>")


def test_two_readings_alike_are_shown_once(qtbot: QtBot) -> None:
    pane = ParserView()
    qtbot.addWidget(pane)
    pane.show()
    reading = make_document(("skills", "Python"), titles={"skills": "Skills"})
    pane.show_readings(reading, reading)
    assert pane.view.toPlainText().count("Python") == 1
    assert "same words" in pane.view.toPlainText()

    pane.show_readings(reading, None)
    assert "Only one reader" in pane.view.toPlainText()
