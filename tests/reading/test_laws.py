from __future__ import annotations

import msgspec
import pypdfium2
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from reading.papers import HEIGHT, WIDTH, Paper, read_bytes, text_lines

from checker.reading.document import Document, Word
from checker.reading.pdf import Reader

WORD = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;()-•|&/", min_size=1, max_size=12)
PLACED = st.tuples(
    st.floats(-30, WIDTH + 30), st.floats(-30, HEIGHT + 30), st.lists(WORD, min_size=1, max_size=6), st.floats(1, 40)
)
# Tiny words that stand nearly on one line: one side of the gutter between them ends above the other begins.
ENDS_ABOVE = [
    (0.0, 0.0, ["0"], 1.0),
    (0.0, 50.0, ["0"], 2.0),
    (0.0, 110.0, ["0"], 2.0),
    (0.0, 111.0, ["0"], 2.0),
    (0.0, 112.0, ["0"], 2.0),
    (7.0, 120.0, ["0"], 2.0),
    (12.0, 119.0, ["00"], 2.0),
    (25.0, 118.0, ["0", "0"], 2.0),
]
SOME = settings(max_examples=40, deadline=None, phases=set(Phase) - {Phase.explain})


def drawn(placed: list[tuple[float, float, list[str], float]]) -> bytes:
    paper = Paper().text(50, 50, "Anchor")
    for x, y, words, size in placed:
        paper.text(x, y, " ".join(words), size=size)
    return paper.data()


@SOME
@given(st.lists(PLACED, max_size=12), st.sampled_from(list(Reader)))
@example(ENDS_ABOVE, Reader.FULL)
def test_every_box_lies_inside_its_page(placed: list[tuple[float, float, list[str], float]], reader: Reader) -> None:
    read = read_bytes(drawn(placed), reader)
    for section in read.sections:
        words = [*(section.heading.words if section.heading else ()), *(w for b in section.blocks for w in b.words)]
        for word in words:
            page = read.pages[word.page - 1]
            assert word.text.strip() == word.text != ""
            for box in word.boxes:
                assert 0 <= box.x0 <= box.x1 <= page.width
                assert 0 <= box.top <= box.bottom <= page.height


@SOME
@given(st.lists(PLACED, max_size=12), st.sampled_from(list(Reader)))
def test_reading_is_deterministic(placed: list[tuple[float, float, list[str], float]], reader: Reader) -> None:
    data = drawn(placed)
    assert read_bytes(data, reader) == read_bytes(data, reader)


@SOME
@given(st.lists(PLACED, max_size=8))
def test_a_document_survives_json(placed: list[tuple[float, float, list[str], float]]) -> None:
    read = read_bytes(drawn(placed))
    assert msgspec.json.decode(msgspec.json.encode(read), type=Document) == read


@SOME
@given(
    st.lists(st.lists(st.text("abcdefghij", min_size=2, max_size=9), min_size=1, max_size=4), min_size=4, max_size=20),
    st.lists(st.text("klmnopqrst", min_size=2, max_size=9), min_size=4, max_size=20),
)
def test_a_column_beside_changes_no_line(left: list[list[str]], right: list[str]) -> None:
    alone, beside = Paper(), Paper()
    lines = [" ".join(words) for words in left]
    for paper in (alone, beside):
        paper.section(40, 100, "Experience", [f"• {line}" for line in lines])
    beside.section(400, 100, "Skills", [f"• {line}" for line in right])
    found = text_lines(beside.read())
    assert [line for line in text_lines(alone.read()) if line not in found] == []


TERM = st.text("abcdefghijlmnopqrstuvyzABCDEFGHIKLMNOPRSTUVXZ", min_size=2, max_size=6)
PLAIN_LINE = st.lists(TERM, min_size=1, max_size=3)
COLUMN = st.tuples(st.floats(11.5, 18), st.floats(-14, 14), st.lists(PLAIN_LINE, min_size=4, max_size=14))
REST = "enated"  # the other half of a word that a line end parts
SLOTS = {"Experience": 40.0, "Skills": 230.0, "Education": 420.0}


def with_columns(columns: dict[str, tuple[float, float, list[list[str]]]]) -> Paper:
    """Columns of list items below headings; each has its own distance of lines and begins at its own height."""
    paper = Paper()
    for heading, (step, lower, lines) in columns.items():
        paper.text(SLOTS[heading], 100 + lower, heading, size=14, bold=True)
        items = [f"{' ' if line[0] == REST else '•'} {' '.join(line)}" for line in lines]
        paper.lines(SLOTS[heading], 124 + lower, items, step=step)
    return paper


@SOME
@given(st.lists(COLUMN, min_size=3, max_size=3), st.sampled_from(list(SLOTS)), st.sampled_from(list(Reader)))
def test_a_column_more_changes_no_line_of_the_others(
    columns: list[tuple[float, float, list[list[str]]]], added: str, reader: Reader
) -> None:
    every = dict(zip(SLOTS, columns, strict=True))
    fewer = text_lines(with_columns({name: column for name, column in every.items() if name != added}).read(reader))
    found = iter(text_lines(with_columns(every).read(reader)))
    assert [line for line in fewer if line not in found] == []  # all of them, and in the same order


def _runs(read: Document) -> list[tuple[Word, ...]]:
    """The words of each heading and each block."""
    headings = [section.heading.words for section in read.sections if section.heading]
    return headings + [block.words for section in read.sections for block in section.blocks]


@SOME
@given(st.lists(COLUMN, min_size=1, max_size=3), st.data())
def test_the_boxes_of_any_evidence_hold_its_letters(
    columns: list[tuple[float, float, list[list[str]]]], chosen: st.DataObject
) -> None:
    named = dict(zip(SLOTS, columns, strict=False))
    *_, last = (lines for _, _, lines in named.values())
    last[-1:] = [[last[-1][0], "hyph-"], [REST]]
    data = with_columns(named).data()
    read = read_bytes(data)
    with pypdfium2.PdfDocument(data) as document:
        for words in _runs(read):
            start = chosen.draw(st.integers(0, len(words) - 1))
            span = words[start : chosen.draw(st.integers(start + 1, len(words)))]
            assert drawn_in(document, span) == "".join(word.text for word in span).rstrip("-")


def drawn_in(document: pypdfium2.PdfDocument, span: tuple[Word, ...]) -> str:
    """What pdfium has inside the boxes of some words, without blanks and the hyphens of line ends."""
    found = []
    for word in span:
        page = document[word.page - 1]
        text, height = page.get_textpage(), page.get_height()
        for box in word.boxes:
            assert 0 <= box.x0 < box.x1 <= page.get_width()
            assert 0 <= box.top < box.bottom <= height
            middle = height - (box.top + box.bottom) / 2  # letters of the next line may reach into the box
            found.append(text.get_text_bounded(box.x0 - 0.5, middle - 1, box.x1 + 0.5, middle + 1))
    return "".join("".join(found).split()).replace("-", "").replace("\ufffe", "").replace("\x02", "")
