from __future__ import annotations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from reading.papers import HEIGHT, WIDTH, Paper, read_bytes, text_lines

from checker.reading.document import Document
from checker.reading.pdf import Reader

WORD = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;()-•|&/", min_size=1, max_size=12)
PLACED = st.tuples(
    st.floats(-30, WIDTH + 30), st.floats(-30, HEIGHT + 30), st.lists(WORD, min_size=1, max_size=6), st.floats(1, 40)
)
SOME = settings(max_examples=40, deadline=None)


def drawn(placed: list[tuple[float, float, list[str], float]]) -> bytes:
    paper = Paper().text(50, 50, "Anchor")
    for x, y, words, size in placed:
        paper.text(x, y, " ".join(words), size=size)
    return paper.data()


@SOME
@given(st.lists(PLACED, max_size=12), st.sampled_from(list(Reader)))
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
@given(st.lists(PLACED, max_size=12))
def test_reading_is_deterministic(placed: list[tuple[float, float, list[str], float]]) -> None:
    data = drawn(placed)
    assert read_bytes(data) == read_bytes(data)


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
