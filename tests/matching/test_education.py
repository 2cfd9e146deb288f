"""Degrees: what the letters mean where they stand, and whose degree it is."""

from __future__ import annotations

import pytest
from builders import make_line

from checker.matching.education import find_degrees
from checker.matching.text import Passage, make_passage
from checker.matching.writing import writings
from checker.reading.document import SectionKind

_EDUCATION, _EXPERIENCE, _SUMMARY = SectionKind.EDUCATION, SectionKind.EXPERIENCE, SectionKind.SUMMARY


def _passages(section: SectionKind, *lines: str) -> tuple[Passage, ...]:
    return tuple(make_passage(section, make_line(line).words, index=at) for at, line in enumerate(lines))


def _shown(section: SectionKind, *lines: str) -> set[str]:
    return {match.requirement for match in find_degrees(writings(_passages(section, *lines))) if not match.reason}


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("B.Tech, 2016", "bachelors-degree"),
        ("B.S.E. Mechanical Engineering, 2013", "bachelors-degree"),
        ("B.S.C.S., 2016", "bachelors-degree"),
        ("B.A.Sc. in Systems Design", "bachelors-degree"),
        ("BSE in Textiles", "bachelors-degree"),
        ("B. Sc. Zoology", "bachelors-degree"),
        ("BE - Civil Engineering", "bachelors-degree"),
        ("History, BA", "bachelors-degree"),
        ("Bachelor’s degree in law", "bachelors-degree"),
        ("Licence professionnelle", "bachelors-degree"),
        ("法学学士", "bachelors-degree"),
        ("M.Phil. History", "masters-degree"),
        ("Masters, Public Health", "masters-degree"),
        ("MS, Chemistry", "masters-degree"),
        ("Dipl.-Ing. Bauwesen", "masters-degree"),
        ("Máster universitario en Derecho", "masters-degree"),
        ("Ingénieur diplômé, Mines", "masters-degree"),
        ("管理学硕士", "masters-degree"),
        ("Ph. D., Botany", "phd"),
        ("DPhil, Classics", "phd"),
        ("Dr. rer. nat., Bonn", "phd"),
        ("博士研究生", "phd"),
        ("ScD, Sample Institute", "phd"),
        ("D.Sc. in Botany", "phd"),
        ("Dr. phil., Basel", "phd"),
        ("Dr. rer. pol., Köln", "phd"),
    ],
)
def test_a_degree_is_known_in_any_writing(line: str, degree: str) -> None:
    assert _shown(_EDUCATION, line) == {degree}


@pytest.mark.parametrize(
    ("section", "line"),
    [
        (_EDUCATION, "Boston, MA"),
        (_EDUCATION, "Portland, ME 04101"),
        (_EDUCATION, "Starkville, MS"),
        (_EDUCATION, "M.S. Ramaiah Institute"),
        (_EDUCATION, "AS, Community College"),
        (_EDUCATION, "High school diploma"),
        (_EXPERIENCE, "Wrote macros in MS Excel"),
        (_EXPERIENCE, "Business analyst (BA) for a bank"),
        (_EXPERIENCE, "Scrum Master of two teams"),
        (_EXPERIENCE, "Rebased onto the master branch"),
        (_EXPERIENCE, "Mastered the kitchen; master of the grill"),
        (_EXPERIENCE, "Promotion to team lead"),
        (SectionKind.PUBLICATIONS, "Kim, B.S., Roe, M.A. On rivers. 2001."),
        (SectionKind.REFERENCES, "Prof. Ann Roe, PhD"),
    ],
)
def test_letters_that_mean_something_else_are_no_degree(section: SectionKind, line: str) -> None:
    assert _shown(section, line) == set()


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("Mentored a master's student in robotics", "somebody else"),
        ("Taught PhD students to write", "somebody else"),
        ("Zwei Masterarbeiten betreut", "somebody else"),
        ("Beratung von Doktoranden", "somebody else"),
        ("Reported to Ann B. Roe, supervised by Prof. Lee Roe, PhD", "somebody else"),
        ("Applying for a PhD", "wished"),
        ("Master's degree required", "asks"),
    ],
)
def test_a_degree_of_another_or_of_the_future_is_refused_with_its_reason(line: str, word: str) -> None:
    matches = [m for m in find_degrees(writings(_passages(_SUMMARY, line))) if m.requirement != "related-field"]

    assert matches
    assert all(word in match.reason for match in matches)


def test_two_letters_outside_the_education_section_need_a_field_beside_them() -> None:
    assert _shown(_SUMMARY, "Holds a BS in Zoology") == {"bachelors-degree"}
    assert _shown(_SUMMARY, "Moved to BS to care for family") == set()


def test_two_degrees_in_one_line_are_both_found() -> None:
    assert _shown(_EDUCATION, "BS/MS Geology") == {"bachelors-degree", "masters-degree"}


def test_ones_own_doctorate_behind_the_name_counts() -> None:
    assert _shown(SectionKind.HEADER, "Ann Roe, PhD") == {"phd"}


@pytest.mark.parametrize(
    "lines",
    [
        ("BSc Computer Science",),
        ("Bachelor of Applied Science, Systems Design Engineering",),
        ("MSc Operational Research",),
        ("MCA, 2010",),
        ("B.Tech (IT)",),
        ("University of Oslo", "Bachelor of Science", "Electrical Engineering", "2012"),
        ("Statistics", "MSc, Lund"),
        ("Mathematics, University of Warwick, 2010 - 2013",),
        ("Licence", "Mathématiques appliquées"),
        ("本科 软件工程",),
        ("Licence professionnelle Développement d'applications",),
        ("BA History, major in Data Science",),
        ("Master of Arts, Sample University", "Majoring in Astronomy and Mathematics"),
    ],
)
def test_a_related_field_belongs_to_a_degree_in_its_line_or_beside_it(lines: tuple[str, ...]) -> None:
    assert "related-field" in _shown(_EDUCATION, *lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("BA History. Coursework: statistics, computer science",),
        ("MSc Biology. Thesis: deep learning for cells",),
        ("BBA, minor in Computer Science",),
        ("BA Law", "Winner of the robotics competition"),
        ("BCom", "Higher Secondary, Mathematics and Physics"),
        ("BA Music", "Developed software for the student union"),
        ("Online course in data science, Udemy",),
        ("Grado en Educación Física",),
        ("Mathematics", "Chess", "Drawing"),
        ("PhD in Pyromancy, Ashfell", "On the Probability of Knights: an inquiry"),
        ("MA History, Leeds", "Essays on mathematics teachers"),
    ],
)
def test_a_field_that_is_no_degrees_does_not_count(lines: tuple[str, ...]) -> None:
    assert "related-field" not in _shown(_EDUCATION, *lines)


def test_in_a_summary_the_field_stands_right_beside_the_degree() -> None:
    assert "related-field" in _shown(_SUMMARY, "Developer with an MSc in Statistics")
    assert "related-field" not in _shown(_SUMMARY, "MBA graduate who now works in software")
