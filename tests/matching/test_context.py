"""What stands around a match: why it does not count there, in so many words, and whether it is shown in use."""

from __future__ import annotations

import pytest
from builders import make_document

from checker.matching.catalogue import Catalogue, Status
from checker.matching.matcher import match_document
from checker.reading.document import SectionKind as Kind


def reasons(catalogue: Catalogue, section: Kind, line: str) -> dict[str, str]:
    """Why requirements are not shown by a line, by their ids."""
    _, refused = match_document(make_document((section, line)), catalogue)
    return {id_: nearly[0].reason for id_, nearly in refused.items()}


@pytest.mark.parametrize(
    ("section", "line", "requirement", "reason"),
    [
        (
            Kind.REFERENCES,
            "Ann Roe, who taught me PyTorch",
            "pytorch",
            "It stands among references: what others did or said.",
        ),
        (Kind.SKILLS, "List your tools here, such as PyTorch", "pytorch", "It stands in placeholder text."),
        (Kind.PUBLICATIONS, "R. Smith and A. Lee. Tides.", "r", "It is the initial of a name."),
        (Kind.EXPERIENCE, "2018 - Present Data Scientist, Ulm", "communication", "It says that a post is held still."),
        (Kind.EXPERIENCE, "No experience with PyTorch yet", "pytorch", "The sentence says that it is not there."),
        (
            Kind.SUMMARY,
            "Hoping to learn PyTorch",
            "pytorch",
            "The sentence says what is wished for, not what is there.",
        ),
        (Kind.INTERESTS, "Letters to R", "r", "Nothing beside it says that this is what is meant."),
    ],
)
def test_a_refusal_says_why_in_a_sentence(
    section: Kind, line: str, requirement: str, reason: str, catalogue: Catalogue
) -> None:
    assert reasons(catalogue, section, line).get(requirement) == reason


def is_shown(catalogue: Catalogue, requirement: str, section: Kind, line: str) -> bool:
    return requirement in match_document(make_document((section, line)), catalogue)[0]


@pytest.mark.parametrize("before", ["in", "using", "with", "Python and", "Stata or", "the language"])
def test_r_at_the_end_of_a_sentence_is_the_language_behind_a_word_that_names_it(
    before: str, catalogue: Catalogue
) -> None:
    assert is_shown(catalogue, "r", Kind.EXPERIENCE, f"Drew the charts for statistics {before} R. Sent them to all")


@pytest.mark.parametrize(
    ("section", "line"),
    [
        (Kind.EXPERIENCE, "Reported on statistics to Prof R. Gupta"),
        (Kind.EXPERIENCE, "R. Gupta and the statistics group"),
        (Kind.PUBLICATIONS, "A. Lee and R. Gupta. Statistics of tides."),
    ],
)
def test_r_before_a_name_is_an_initial(section: Kind, line: str, catalogue: Catalogue) -> None:
    assert not is_shown(catalogue, "r", section, line)


@pytest.mark.parametrize("written", ["Present", "PRESENT", "present"])
def test_the_end_of_a_period_presents_nothing(written: str, catalogue: Catalogue) -> None:
    assert not is_shown(catalogue, "communication", Kind.EXPERIENCE, f"2018 - {written} Results Analyst, Ulm")


def level(catalogue: Catalogue, requirement: str, section: Kind, line: str, title: str = "") -> Status:
    document = make_document((section, line), titles={str(section): title} if title else {})
    found, _ = match_document(document, catalogue)
    return max(found[requirement], key=lambda item: item.status is Status.DEMONSTRATED).status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Relevant coursework: Calculus, Databases, Linear algebra", Status.LISTED),
        ("Relevant coursework: Calculus. Thesis with PyTorch on linear algebra", Status.DEMONSTRATED),
        ("Databases, Logic, Calculus, Linear algebra", Status.LISTED),
    ],
)
def test_subjects_that_are_only_enumerated_are_listed(line: str, status: Status, catalogue: Catalogue) -> None:
    assert level(catalogue, "linear-algebra", Kind.EDUCATION, line) == status


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Online courses", Status.DEMONSTRATED),
        *(
            (title, Status.LISTED)
            for title in ("Coursework", "Course work", "Modules taken", "Subjects", "Vorlesungen")
        ),
    ],
)
def test_a_course_taken_beyond_a_degree_shows_what_it_taught(title: str, status: Status, catalogue: Catalogue) -> None:
    line = "Deep Learning with PyTorch"
    assert level(catalogue, "pytorch", Kind.COURSES, line, title) == status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Wrote a small PyTorch course for neighbours", Status.DEMONSTRATED),
        ("PyTorch, and more such tools here", Status.LISTED),
        ("PyTorch, NumPy, Docker, Git, Linux, Bash, SQL", Status.LISTED),
    ],
)
def test_in_a_section_of_an_unknown_kind_a_sentence_tells_and_a_list_does_not(
    line: str, status: Status, catalogue: Catalogue
) -> None:
    assert level(catalogue, "pytorch", Kind.OTHER, line) == status
