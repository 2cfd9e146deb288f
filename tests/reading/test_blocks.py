from __future__ import annotations

import pytest
from reading.papers import LINE, Paper, outline, text_lines


def blocks(paper: Paper) -> list[str]:
    return [block for _, _, found in outline(paper.read()) for block in found]


def test_a_wrapped_item_is_one_block_and_its_mark_is_gone() -> None:
    paper = Paper()
    paper.lines(
        50,
        100,
        [
            "• Deployed models that were trained with a library for machine",
            "  learning to many devices",
            "• Measured them for all of a long and very rainy summer there",
        ],
    )
    assert blocks(paper) == [
        "Deployed models that were trained with a library for machine learning to many devices",
        "Measured them for all of a long and very rainy summer there",
    ]


@pytest.mark.parametrize("mark", ["•", "-", "–", "*", "»", "·"])
def test_list_marks_are_dropped(mark: str) -> None:
    paper = Paper()
    paper.lines(50, 100, [f"{mark} Python", f"{mark} Spark"])
    read = paper.read()
    assert text_lines(read) == ["Python", "Spark"]
    assert all(line.bullet for section in read.sections for block in section.blocks for line in block.lines)


@pytest.mark.parametrize("mark", ["•", "|", "·"])
def test_marks_between_skills_stay_as_words(mark: str) -> None:
    paper = Paper()
    paper.text(50, 100, f"Python {mark} SQL {mark} AWS")
    assert text_lines(paper.read()) == [f"Python {mark} SQL {mark} AWS"]


def test_a_word_split_at_the_line_end_is_whole_and_has_two_boxes() -> None:
    paper = Paper()
    paper.lines(50, 100, ["We take part in the full cycle of software from first idea to deploy-", "ment and beyond."])
    read = paper.read()
    (word,) = [
        word for section in read.sections for block in section.blocks for word in block.words if len(word.boxes) == 2
    ]
    assert word.text == "deployment"
    assert word.boxes[0].top < word.boxes[1].top


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("end-", "to-end", "end-to-end"),
        ("fine-", "tuning", "fine-tuning"),
        ("multi-", "ple", "multiple"),
        ("pre-", "dictive", "predictive"),
        ("pre-", "processing", "pre-processing"),
        ("Scikit-", "Learn", "Scikit-Learn"),
        ("GPT-", "4", "GPT-4"),
        ("customer-", "facing", "customer-facing"),
        ("learn-", "ing", "learning"),
    ],
)
def test_hyphens_at_line_ends(before: str, after: str, whole: str) -> None:
    paper = Paper()
    paper.lines(50, 100, [f"Some words that fill the line until nothing more will fit on it {before}", f"{after} here"])
    assert whole in text_lines(paper.read())[0].split()


def test_a_hyphen_before_and_joins_nothing() -> None:
    paper = Paper()
    paper.lines(50, 100, ["Some words that fill the line until nothing will fit on it pre-", "and post-processing"])
    assert "pre-" in text_lines(paper.read())[0].split()


def test_a_gap_ends_a_paragraph() -> None:
    paper = Paper()
    long = "A line that is as long as any other line in this column of text"
    paper.lines(50, 100, [long, long])
    paper.lines(50, 100 + 4 * LINE, [long])
    assert len(blocks(paper)) == 2


def test_wide_spacing_is_no_gap() -> None:
    paper = Paper()
    long = "A line that is as long as any other line in this column of text"
    paper.lines(50, 100, [long] * 5, step=21)
    assert len(blocks(paper)) == 1


def test_a_title_is_no_part_of_what_follows() -> None:
    paper = Paper().text(50, 100, "Machine Learning Engineer, a place with a long enough name", bold=True)
    paper.text(50, 100 + LINE, "where things were done with models for a number of years")
    assert len(blocks(paper)) == 2


def test_short_lines_are_items_of_their_own() -> None:
    paper = Paper()
    paper.lines(50, 100, ["Python", "Machine Learning", "Git", "A line that is much longer than the ones above it"])
    assert blocks(paper)[:3] == ["Python", "Machine Learning", "Git"]
