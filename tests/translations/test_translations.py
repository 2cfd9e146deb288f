"""The translators' files hold every word of the window, and the window speaks what they hold."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from translations.update import FOLDER, LANGUAGES, ROOT, update

from checker.gui.translations import due, offered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EACH = pytest.mark.parametrize("language", LANGUAGES)


class Message(NamedTuple):
    """One entry of a translators' file; its translation has several forms where it counts something."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool


def messages(path: Path) -> list[Message]:
    found = []
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, tuple(forms), translation.get("type") is None))
    return found


def ts(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"resume-checker_{language}.ts"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, brought up to date in another folder."""
    folder = tmp_path_factory.mktemp("fresh") / "translations"
    shutil.copytree(FOLDER, folder)
    update(folder)
    return folder


@EACH
def test_the_translators_files_are_up_to_date_with_the_sources(language: str, fresh: Path) -> None:
    there, wanted = ({message[:2] for message in messages(ts(language, folder))} for folder in (FOLDER, fresh))

    assert there == wanted, "make translations brings them up to date"


@EACH
def test_the_window_loads_what_the_translators_wrote(language: str, fresh: Path) -> None:
    there, wanted = (ts(language, folder).with_suffix(".qm").read_bytes() for folder in (FOLDER, fresh))

    assert there == wanted, "make translations brings them up to date"


def said(path: Path) -> Iterator[tuple[str, str]]:
    """Context and words of all that a module has translated."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for owner in ast.walk(tree):
        if isinstance(owner, ast.ClassDef):
            yield from ((owner.name, words(call, 0)) for call in calls(owner, "tr") if is_selfs(call))
    assert all(is_selfs(call) for call in calls(tree, "tr")), f"{path.name}: only self.tr tells its context"
    for call in (*calls(tree, "translate"), *calls(tree, "say")):
        if is_translation(call):
            yield words(call, 0), words(call, 1)


def calls(tree: ast.AST, name: str) -> list[ast.Call]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if getattr(call.func, "attr", getattr(call.func, "id", "")) == name]


def is_selfs(call: ast.Call) -> bool:
    owner = getattr(call.func, "value", None)
    return isinstance(owner, ast.Name) and owner.id == "self"


def is_translation(call: ast.Call) -> bool:
    """True where words are translated, not a painter's place, and said by no label."""
    owner = getattr(call.func, "value", None)
    return owner is None or (isinstance(owner, ast.Name) and owner.id == "QCoreApplication")


def words(call: ast.Call, place: int) -> str:
    said_ = call.args[place]
    assert isinstance(said_, ast.Constant), f"line {call.lineno}: only words that stand there can be translated"
    return str(said_.value)


@pytest.mark.parametrize("path", sorted((ROOT / "checker" / "gui").rglob("*.py")), ids=lambda path: path.name)
def test_every_word_that_a_module_has_translated_reaches_the_translators(path: Path, fresh: Path) -> None:
    reached = {message[:2] for message in messages(ts("de", fresh))}

    assert set(said(path)) - reached == set()


@EACH
def test_a_translation_keeps_what_is_put_in_and_how_it_ends(language: str) -> None:
    faults = []
    for _, source, forms, is_finished in messages(ts(language)):
        for form in forms if is_finished else ():
            places = [sorted(re.findall(r"%\d", text)) for text in (source, form)]
            ends = [re.search(r"[ …:.]?$", text) for text in (source, form)]
            if places[0] != places[1] or [end and end[0] for end in ends] != [ends[0] and ends[0][0]] * 2:
                faults.append((source, form))
            if "!" in form or not form.strip() or (source[:1] == " ") != (form[:1] == " "):
                faults.append((source, form))
            if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
                faults.append((source, form))
    assert faults == []


SPEAK = """
import sys
from pathlib import Path
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QDialogButtonBox
from checker.gui.app import make_application
from checker.gui.main_window import MainWindow
from checker.gui.translations import speak
app = make_application()
spoken = speak(sys.argv[1])
folder = Path(sys.argv[2])
window = MainWindow(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat), folder)
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
button = box.buttons()[0]
print(spoken, window.menuBar().actions()[0].text(), button.text().replace("&", ""), QLocale().toString(1.5), sep="|")
"""


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ("de", ["de", "&Datei", "Abbrechen", "1,5"]),
        ("fr", ["fr", "&Fichier", "Annuler", "1,5"]),
        ("es", ["es", "&Archivo", "Cancelar", "1,5"]),
        ("en", ["en", "&File", "Cancel", "1.5"]),
        ("", ["en", "&File", "Cancel", "1.5"]),
        ("xx", ["en", "&File", "Cancel", "1.5"]),
    ],
)
def test_the_window_speaks_the_language_that_was_chosen(chosen: str, told: list[str], tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    command = [sys.executable, "-c", SPEAK, chosen, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip().split("|") == told


@pytest.mark.parametrize(
    ("chosen", "systems", "expected"),
    [
        ("", ("de-AT", "en"), "de"),
        ("", ("it-IT", "fr_CA"), "fr"),
        ("", ("en-GB", "de"), "en"),
        ("", ("ja",), "en"),
        ("", (), "en"),
        ("es", ("de-DE",), "es"),
        ("klingon", ("de-DE",), "de"),
    ],
)
def test_a_language_is_chosen_or_the_systems_best(chosen: str, systems: tuple[str, ...], expected: str) -> None:
    assert due(chosen, systems) == expected


def test_only_languages_that_are_there_are_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(offered()) == ["en", *LANGUAGES]

    def nothing(*parts: str) -> Path:
        raise FileNotFoundError(parts)

    monkeypatch.setattr("checker.gui.translations.resource", nothing)
    assert offered() == {"en": "English"}


@EACH
def test_a_number_of_things_is_told_in_the_language_whatever_the_number(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ts(language, FOLDER).with_suffix(".qm")))
    counting = [message[:2] for message in messages(ts(language, FOLDER)) if "%n" in message[1]]

    assert counting
    for context, source in counting:
        for number in (0, 1, 2, 7):
            assert translator.translate(context, source, "", number), f"{source} for {number}"


@EACH
def test_every_word_is_translated(language: str) -> None:
    assert [
        message.source for message in messages(ts(language)) if not message.is_finished or not all(message.forms)
    ] == []
