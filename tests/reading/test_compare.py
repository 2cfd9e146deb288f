from __future__ import annotations

from builders import make_document
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.compare import compared

LINES = st.lists(st.sampled_from(["Python, SQL", "Py thon, SQL", "Trained models", "Trained two models"]), min_size=1)


def test_lines_that_both_readings_have_stand_side_by_side() -> None:
    document = make_document(("skills", "Python, SQL"), ("projects", "Trained models"))

    pairs = compared(document, document)
    assert not any(pair.differs for pair in pairs)
    assert [pair.first[0].text for pair in pairs] == document.text.split("\n")


def test_words_that_only_one_reading_has_are_told() -> None:
    first, second = make_document(("skills", "Python, SQL, Git")), make_document(("skills", "P thon, SQL, Git"))
    (pair,) = compared(first, second)

    assert [(stretch.text, stretch.differs) for stretch in pair.first] == [("Python,", True), ("SQL, Git", False)]
    assert [(stretch.text, stretch.differs) for stretch in pair.second] == [("P thon,", True), ("SQL, Git", False)]


def test_a_line_that_only_one_reading_has_has_nothing_beside_it() -> None:
    first, second = make_document(("skills", ("Python", "SQL"))), make_document(("skills", ("Python",)))

    lost = [pair for pair in compared(first, second) if pair.differs]
    assert [(len(pair.first), len(pair.second)) for pair in lost] == [(1, 0)]


@given(LINES, LINES)
def test_every_line_of_both_readings_is_there_once(first: list[str], second: list[str]) -> None:
    readings = [make_document(("projects", tuple(lines))) for lines in (first, second)]
    pairs = compared(*readings)

    for reading, sides in zip(readings, ([p.first for p in pairs], [p.second for p in pairs]), strict=True):
        told = [" ".join(stretch.text for stretch in side) for side in sides if side]
        assert told == reading.text.split("\n")
