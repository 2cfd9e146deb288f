from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import DataError
from checker.matching.catalogue import load_catalogue
from checker.matching.lexicon import lexicon_of

if TYPE_CHECKING:
    from pathlib import Path

_FRAME = 'files = ["skills.toml"]\n[[sources]]\nletter = "A"\ntitle = "A document"\n'
_GROUP = '[[groups]]\nid = "g"\nname = "G"\nany_of = ["nosql"]\n'
_ENTRY = '[[requirement]]\nid = "sql"\nname = "SQL"\ncategory = "Skills"\nsources = ["A: skills"]\ncounts = "SQL"\n'


def _faults(folder: Path, frame: str, skills: str) -> str:
    (folder / "catalogue.toml").write_text(frame, encoding="utf-8")
    (folder / "skills.toml").write_text(skills, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        lexicon_of(load_catalogue(folder))
    return caught.value.sentence


@pytest.mark.parametrize(
    ("frame", "skills", "told"),
    [
        (_FRAME, _ENTRY + 'colour = "red"\n', "skills.toml, entry sql: Object contains unknown field `colour`"),
        (_FRAME, _ENTRY.replace('name = "SQL"\n', ""), "skills.toml, entry sql: Object missing required field `name`"),
        (_FRAME, _ENTRY + "terms = [1]\n", "skills.toml, entry sql: Expected"),
        (_FRAME, _ENTRY + 'terms = [{ text = "x", sections = ["sklls"] }]\n', "`$.terms[0].sections[0]`"),
        (_FRAME, _ENTRY + _ENTRY, "Requirement 'sql' stands 2 times"),
        (_FRAME, _ENTRY + 'includes = ["nosql"]\n', "sql: includes unknown 'nosql'"),
        (_FRAME, _ENTRY.replace("A: skills", "D: skills"), "sql: unknown document 'D'"),
        (_FRAME, _ENTRY + "terms = [\n", "skills.toml: "),
        (_FRAME, "[[requirements]]\n", "skills.toml: unknown table 'requirements'"),
        (_FRAME.replace("skills.toml", "skill.toml"), _ENTRY, "catalogue.toml: files ['skill.toml'] are listed"),
        (
            _FRAME + '[[groups]]\nid = "g"\nname = "G"\nany_of = ["nosql"]\n',
            _ENTRY,
            "Group 'g': unknown member 'nosql'",
        ),
        (_FRAME, _ENTRY + 'patterns = ["... query"]\n', "sql: pattern '... query' begins or ends with dots"),
        (_FRAME, _ENTRY + 'patterns = ["@tables"]\n', "sql: unknown word class '@tables'"),
    ],
)
def test_a_fault_is_told_with_its_place(frame: str, skills: str, told: str, tmp_path: Path) -> None:
    assert told in _faults(tmp_path, frame, skills)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    second = _ENTRY.replace('"sql"', '"nosql"') + "terms = 1\n"

    sentence = _faults(tmp_path, _FRAME, _ENTRY + "patterns = 1\n" + second)

    assert "entry sql" in sentence
    assert "entry nosql" in sentence


@pytest.mark.parametrize(
    ("frame", "told"),
    [
        (_FRAME.replace('title = "A document"', "title = 3"), "catalogue.toml sources, entry 1: Expected `str`"),
        (_FRAME + '[[groups]]\nid = "g"\nname = "G"\n', "catalogue.toml groups, entry g: Object missing"),
    ],
)
def test_a_fault_in_the_frame_is_told_with_its_table(frame: str, told: str, tmp_path: Path) -> None:
    assert told in _faults(tmp_path, frame, _ENTRY)


def test_a_folder_without_a_frame_is_told_and_not_crashed_upon(tmp_path: Path) -> None:
    (tmp_path / "skills.toml").write_text(_ENTRY, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_catalogue(tmp_path)

    assert caught.value.title == "The catalogue of requirements is faulty"
    assert "files [] are listed, ['skills.toml'] are there" in caught.value.sentence


def test_faulty_terms_and_patterns_of_several_requirements_are_told_at_once(tmp_path: Path) -> None:
    second = _ENTRY.replace('"sql"', '"nosql"') + 'terms = ["a, b"]\npatterns = ["... query"]\n'
    (tmp_path / "catalogue.toml").write_text(_FRAME, encoding="utf-8")
    (tmp_path / "skills.toml").write_text(_ENTRY + 'patterns = ["@tables"]\n' + second, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        lexicon_of(load_catalogue(tmp_path))

    assert caught.value.title == "The catalogue of requirements is faulty"
    assert caught.value.faults == (
        "sql: unknown word class '@tables'.",
        "nosql: term 'a, b' holds a sign that no term reaches across.",
        "nosql: pattern '... query' begins or ends with dots or a comma, or begins with an optional slot.",
    )


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("train|mo*del", "'mo*del' has a star inside a group of words"),
        ("train|deep_mod*", "'deep mod*' has a star inside a group of words"),
        ("train|m*", "'m*' is too short a beginning"),
    ],
)
def test_a_star_that_stands_for_too_much_is_told(pattern: str, told: str, tmp_path: Path) -> None:
    assert told in _faults(tmp_path, _FRAME, _ENTRY + f'patterns = ["{pattern}"]\n')
