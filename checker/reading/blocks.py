"""Blocks out of rows: list items, paragraphs, cells and title lines, with words that a line end split made whole."""

from __future__ import annotations

import itertools
import re
import statistics
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.document import Block, Line, Word
from checker.reading.headings import kind_of
from checker.reading.leftward import in_order
from checker.reading.words import SEPARATORS, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.reading.columns import Piece

_MARKS = SEPARATORS - {"|", "\u2758", "\u2223"} | frozenset(
    "-*+~>\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uf0b7\u00a7"
)
_NUMBER = re.compile(r"\(?\d{1,2}[.)]|\[\d{1,3}\]")
_LOOSE = 1.75  # of the letter size: baselines that lie further apart part paragraphs
_WIDE = 2.5  # of the letter size: a line with such a gap is a row of cells


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# First parts of compounds that keep their hyphen where a line end follows it: "end-" "to-end".
_KEPT = _set(
    """self pre end real state large multi cross fine semi non co open time high low well long short full hands
    cutting deep data few zero one two three half mid post quasi domain feature decision object goal results
    problem event test user cloud client server customer business production enterprise industry community cost
    energy privacy human machine model rule graph tree context content code hand role key value near hard fast
    ever much so e-""",
)
# What makes a plain word with them: "multi-" "ple", "pre-" "dict", "high-" "light".
_SOLID = re.compile(
    r"(?:ple|pli|plic|tude|nar|dict|par|sent|vious|fer|cis|scri|iz|is[ei]|istic|ity|ly|ment|ing|ed\b|er|est|light|line|"
    r"al|ordinat|effici|heren|hort|mon|operat|ern|tial|tic|ary|y\b|ous|ress|lect|tain|vers|bas|set|sheet|point|"
    r"book|house|side|ware|work|land|ness|ful|less)",
)
# Second parts that keep it: "customer-" "facing".
_KEPT_BEFORE = _set(
    """based driven oriented level scale aware friendly ready end specific led wide focused centric facing
    intensive quality free grained tuning tuned trained learn like agnostic time person world of in to""",
)
_NARROWEST = 9  # of the letter size: no prose is set in a narrower column
_PROSE = 24  # letters: a shorter line may be an item of its own
_CHIP = 1.4  # of the letter size: cells of a grid stand further apart than the words of a justified line
_ALIKE = 0.5  # points: gaps that differ by less are those of one stretched line
_DOUBLE = 2.6  # of the letter size: lines further apart than this are never one paragraph
_NO_BLANKS = 0x2E80  # from here on scripts do not part words by blanks
_AND = _set(
    """and or und oder bzw et ou y o e u to bis sowie""",
)


class _Edge(NamedTuple):
    """How far the lines of a piece could run, in points, and whether enough of them do to be sure."""

    right: float
    firm: bool


class _Set(NamedTuple):
    """A line and the row that it was made of."""

    row: Row
    line: Line


def blocks(piece: Piece) -> tuple[Block, ...]:
    """The blocks of a piece of a column.

    Args:
        piece: Rows that are read together.

    Returns:
        Blocks that hold each word exactly once, list marks left out, split words joined.
    """
    made: list[list[_Set]] = []
    above: Row | None = None
    edge = _edge(piece)
    loose = _loose(piece.rows, edge)
    for part in piece.rows:
        for row in _chips(part, edge):
            line = _Set(row, _line(row))
            if row is part and above is not None and _runs_on(made[-1], line, edge, loose, cell=piece.cell):
                made[-1].append(line)
            else:
                made.append([line])
            above = row if row is part else None  # cells of a row have nothing to run on
    lines = (_whole(line.line for line in part) for part in made)
    return tuple(Block(some) for some in lines if some)


def _edge(piece: Piece) -> _Edge:
    near = sum(piece.right - row.words[-1].boxes[0].x1 < 2 * row.words[-1].size for row in piece.rows)
    left = min((row.words[0].boxes[0].x0 for row in piece.rows), default=0.0)
    size = piece.rows[0].words[0].size if piece.rows else 0.0
    firm = near >= max(3, len(piece.rows) / 4) and piece.right - left > _NARROWEST * size
    return _Edge(piece.right, firm)


def _loose(rows: Sequence[Row], edge: _Edge) -> float:
    """The distance of baselines, as a share of the letter size, at which a paragraph ends here.

    Lines that follow a full one tell how far apart the lines of a paragraph are set.
    """
    apart = [
        (row.baseline - above.baseline) / row.words[0].size
        for above, row in itertools.pairwise(rows)
        if above.words[-1].size == row.words[0].size and _was_full(above.words, row.words, edge)
    ]
    usual = statistics.median_low(apart) if len(apart) > 2 else 0.0
    return max(_LOOSE, 1.22 * usual) if usual < _DOUBLE else _LOOSE


def _chips(row: Row, edge: _Edge) -> list[Row]:
    """The cells of a row that is a line of a grid, as skills often are; a row of running text is one."""
    words = row.words
    gaps = [after.boxes[0].x0 - before.boxes[0].x1 for before, after in itertools.pairwise(words)]
    wide = [index + 1 for index, gap in enumerate(gaps) if gap > _CHIP * words[index].size]
    narrow = [gap for index, gap in enumerate(gaps) if index + 1 not in wide]
    if not wide or (narrow and 2 * max(narrow) > min(gaps[index - 1] for index in wide)):
        return [row]
    if wide[0] == 1 and (_is_marked(words) or _NUMBER.fullmatch(words[0].text)):
        wide = wide[1:]
    flush = edge.right - words[-1].boxes[0].x1 < 3
    stretched = flush and edge.firm and max(gaps) - min(gaps) < _ALIKE  # a justified line of few words
    if stretched or len(wide) < (2 if flush else 1):
        return [row]
    bounds = [0, *wide, len(words)]
    return [Row(row.baseline, words[a:b]) for a, b in itertools.pairwise(bounds)]


def _line(row: Row) -> Line:
    words = in_order(row.words)
    if _is_marked(words):
        return Line(words[1:], bullet=True)
    first = words[0]
    if len(first.text) > 1 and first.text[0] in _MARKS - frozenset("-*+~>") and first.text[1].isalnum():
        unmarked = Word(text=first.text[1:], page=first.page, boxes=first.boxes, size=first.size, bold=first.bold)
        return Line((unmarked, *words[1:]), bullet=True)
    return Line(words)


def _is_marked(words: Sequence[Word]) -> bool:
    if len(words) < 2:
        return words[0].text in SEPARATORS and words[0].text != "|"
    mark, after = words[0], words[1]
    if mark.text in _MARKS:
        return True
    # the hollow bullet of word processors is the letter o of a font without a map
    return mark.text == "o" and after.boxes[0].x0 - mark.boxes[0].x1 > 0.6 * after.size


# --- where a block ends -----------------------------------------------------------------------------------------------


def _runs_on(part: list[_Set], line: _Set, edge: _Edge, loose: float, *, cell: bool) -> bool:
    above, below = part[-1].line, line.line
    if below.bullet or not above.words or not below.words or _NUMBER.fullmatch(below.words[0].text):
        return False
    size = max(above.words[-1].size, below.words[0].size)
    if line.row.baseline - part[-1].row.baseline > loose * size:
        return False
    if _changes_look(above, below) or _is_row_of_cells(above) or _is_row_of_cells(below):
        return False
    if cell or _hyphenated(above.words[-1], below.words[0]):
        return True
    if part[0].line.bullet and _hangs(part[0], below):
        return True
    if _is_heading(below):
        return False
    return _was_full(above.words, below.words, edge) or _goes_on(above, below)


def _changes_look(above: Line, line: Line) -> bool:
    if abs(above.words[-1].size - line.words[0].size) > 0.08 * above.words[-1].size:
        return True
    if above.words[-1].bold == line.words[0].bold:
        return False
    return all(word.bold for word in above.words) or all(word.bold for word in line.words)


def _is_row_of_cells(line: Line) -> bool:
    pairs = zip(line.words, line.words[1:], strict=False)
    return any(after.boxes[0].x0 - before.boxes[0].x1 > _WIDE * after.size for before, after in pairs)


def _hangs(first: _Set, line: Line) -> bool:
    """Whether a line is set in under the text of a list item, not under its mark."""
    text = first.line.words[0].boxes[0].x0
    start = line.words[0].boxes[0].x0
    return start > first.row.words[0].boxes[0].x0 + 1 and abs(start - text) < 3


def _is_heading(line: Line) -> bool:
    """Whether a line says what a heading says, as it may without looking like one."""
    text = line.text
    return text[0].isupper() and (text[-1].isalpha() or text[-1] == ":") and kind_of(text) is not None


def _was_full(above: Sequence[Word], below: Sequence[Word], edge: _Edge) -> bool:
    """Whether the first word of a line would not have fitted on the line above."""
    if not edge.firm and len(above) < 4 and sum(_letters(word) for word in above) < _PROSE:
        return False  # the widest of some short lines is no edge
    last, first = above[-1], below[0]
    room = edge.right - last.boxes[0].x1
    if ord(first.text[0]) >= _NO_BLANKS:
        return room < 2 * last.size
    return room < first.boxes[0].x1 - first.boxes[0].x0 + 0.2 * last.size


def _letters(word: Word) -> int:
    return len(word.text) * (2 if ord(word.text[0]) >= _NO_BLANKS else 1)


def _goes_on(above: Line, line: Line) -> bool:
    """Whether the words themselves say that a sentence or a list is not over."""
    last, first = above.words[-1].text, line.words[0].text
    return (last.endswith((",", "&")) or last.casefold() in _AND or first[0].islower()) and len(above.words) > 2


# --- words that a line end split --------------------------------------------------------------------------------------


def _whole(lines: Iterable[Line]) -> tuple[Line, ...]:
    made: list[Line] = []
    for line in lines:
        if made and made[-1].words and line.words and _hyphenated(made[-1].words[-1], line.words[0]):
            above = made[-1]
            joined = _join(above.words[-1], line.words[0])
            made[-1] = Line((*above.words[:-1], joined), above.bullet)
            made.append(Line(line.words[1:], line.bullet))
        else:
            made.append(line)
    return tuple(line for line in made if line.words)


def _hyphenated(last: Word, first: Word) -> bool:
    text = last.text
    if len(text) < 2 or text[-1] != "-" or not text[-2].isalnum():
        return False
    following = first.text
    return following[0].isalnum() and following.strip(",.;:").casefold() not in _AND


def _keeps_hyphen(stem: str, before: str, after: str) -> bool:
    if len(stem) < 2 or "-" in before or not after[0].islower() or not before[-1].islower():
        return True
    following = re.split(r"[^\w]", after)[0]
    return following in _KEPT_BEFORE or (stem in _KEPT and _SOLID.match(following) is None)


def _join(last: Word, first: Word) -> Word:
    before, after = last.text[:-1], first.text
    stem = re.split(r"[^\w]", before)[-1].casefold()
    text = f"{before}-{after}" if _keeps_hyphen(stem, before, after) else before + after
    return Word(text=text, page=last.page, boxes=last.boxes + first.boxes, size=last.size, bold=last.bold)
