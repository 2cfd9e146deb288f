"""A page's letters in the order in which a person reads them: columns of blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.blocks import blocks
from checker.reading.columns import columns, strip
from checker.reading.document import Block, Box, Line
from checker.reading.words import Row, moved, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.reading.columns import Column
    from checker.reading.glyph import Glyph
    from checker.reading.gutters import Strip

_MARGIN = 0.13  # of the page's height: where page numbers and running titles stand
_TITLE_MARGIN = 0.08
_PAGE_NUMBER = re.compile(
    r"[-\u2013\u2014|\s]*(?:(?:page|seite|p\.|p\xe1gina|pagina|s\.|第)\s*)?\d{1,2}\s*(?:页|頁)?"
    r"(?:\s*(?:/|of|von|de|sur|\||，?共)\s*\d{1,2}\s*(?:页|頁)?)?[-\u2013\u2014|\s]*",
    re.IGNORECASE,
)
_PAGE_OF = re.compile(
    r"(?:^|\s)(?:[-\u2013\u2014|\u2022\u00b7]\s*)?(?:(?:page|seite|p\.|p\xe1gina|pagina|s\.)\s*)?"
    r"(\d{1,2})\s*(?:/|of|von|sur|de)\s*(\d{1,2})$",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"[@/]|\w\.\w|\d")
_FOOTER = 8  # words
_MOST_PAGES = 20  # what is counted to more is no resume


@dataclass(frozen=True, slots=True)
class Flow:
    """The blocks of one column of one page, in reading order; lengths in points."""

    page: int
    left: float
    right: float
    blocks: tuple[Block, ...]


class Sheet(NamedTuple):
    """A page's rows of words that stand upright once it is turned; lengths in points."""

    page: int
    turn: int  # quarter turns anticlockwise that make them upright
    width: float  # of the page as shown
    height: float
    rows: tuple[Row, ...]


def sheets(glyphs: Iterable[Glyph], page: int, width: float, height: float) -> tuple[Sheet, ...]:
    """A page's words, once for each way in which its text is turned.

    Args:
        glyphs: The letters that can be seen on it.
        page: Its number.
        width: Its width as shown, in points.
        height: Its height as shown, in points.

    Returns:
        The rows of words, the turn of most letters first.
    """
    by_turn: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        by_turn.setdefault(glyph.turn, []).append(glyph)
    made = []
    for turn, letters in sorted(by_turn.items(), key=lambda item: (-len(item[1]), item[0])):
        upright = [_upright(glyph, width, height) for glyph in letters] if turn else letters
        tall = width if turn % 2 else height
        lines = _without_page_number(_on_page(rows(upright, page), turn, width, height), page, tall)
        made.append(Sheet(page, turn, width, height, tuple(lines)))
    return tuple(made)


def flows(sheet: Sheet, usual: Sequence[Strip] = ()) -> tuple[Flow, ...]:
    """The columns of a sheet in reading order.

    Args:
        sheet: Rows of words.
        usual: Where the gutters of the resume's pages are.

    Returns:
        Columns that hold each word exactly once.
    """
    back = _back(sheet.turn, sheet.width, sheet.height)
    made = (_flow(column, sheet.page, back) for column in columns(sheet.rows, usual))
    return tuple(flow for flow in made if flow.blocks)


def gutters(pages: Iterable[Sheet]) -> tuple[Strip, ...]:
    """Where the main gutters of a resume's pages are."""
    found = (strip(sheet.rows) for sheet in pages if not sheet.turn)
    return tuple(gutter for gutter in found if gutter)


def _flow(column: Column, page: int, back: Callable[[Box], Box] | None) -> Flow:
    made = tuple(block for piece in column.pieces for block in blocks(piece))
    if back is not None:
        made = tuple(_moved_block(block, back) for block in made)
    return Flow(page, column.left, column.right, made)


def _moved_block(block: Block, move: Callable[[Box], Box]) -> Block:
    return Block(tuple(Line(tuple(moved(word, move) for word in line.words), line.bullet) for line in block.lines))


# --- turned text ------------------------------------------------------------------------------------------------------


def _upright(glyph: Glyph, width: float, height: float) -> Glyph:
    """The letter on a page that is turned so that the letter stands upright."""
    turn = glyph.turn
    x0, top, x1, bottom = _turned_box((glyph.x0, glyph.top, glyph.x1, glyph.bottom), turn, width, height)
    flip = {1: width, 2: height}.get(turn)
    baseline = glyph.baseline if flip is None else flip - glyph.baseline
    return glyph._replace(x0=x0, top=top, x1=x1, bottom=bottom, baseline=baseline, turn=0)


def _turned_box(
    box: tuple[float, float, float, float], turn: int, width: float, height: float
) -> tuple[float, float, float, float]:
    """The box as seen by a reader who turns the page anticlockwise by so many quarters."""
    x0, y0, x1, y1 = box
    if turn == 1:
        return y0, width - x1, y1, width - x0
    if turn == 2:
        return width - x1, height - y1, width - x0, height - y0
    if turn == 3:
        return height - y1, x0, height - y0, x1
    return box


def _back(turn: int, width: float, height: float) -> Callable[[Box], Box] | None:
    if not turn:
        return None
    across, down = (height, width) if turn % 2 else (width, height)
    return lambda box: Box(*_turned_box((box.x0, box.top, box.x1, box.bottom), -turn % 4, across, down))


# --- what is no running text ------------------------------------------------------------------------------------------


def _on_page(lines: Sequence[Row], turn: int, width: float, height: float) -> list[Row]:
    """The rows without words that lie off the page, and boxes cut at its edges."""
    across, down = (height, width) if turn % 2 else (width, height)

    def cut(box: Box) -> Box:
        return Box(max(0.0, box.x0), max(0.0, box.top), min(across, box.x1), min(down, box.bottom))

    made = []
    for row in lines:
        words = tuple(
            word if _inside(word.boxes[0], across, down) else moved(word, cut)
            for word in row.words
            if _overlaps(word.boxes[0], across, down)
        )
        if words:
            made.append(Row(row.baseline, words))
    return made


def _inside(box: Box, width: float, height: float) -> bool:
    return box.x0 >= 0 and box.top >= 0 and box.x1 <= width and box.bottom <= height


def _overlaps(box: Box, width: float, height: float) -> bool:
    return box.x1 > 1 and box.bottom > 1 and box.x0 < width - 1 and box.top < height - 1


def _without_page_number(lines: list[Row], page: int, height: float) -> list[Row]:
    edge = {0, 1, len(lines) - 2, len(lines) - 1}
    made = (_numberless(row, page, height) if index in edge else row for index, row in enumerate(lines))
    return [row for row in made if row]


def _numberless(row: Row, page: int, height: float) -> Row | None:
    """The row but for the page number that ends it in a margin; None where it tells nothing else but a name."""
    if _MARGIN * height < row.baseline < (1 - _MARGIN) * height or len(row.words) > _FOOTER:
        return row
    text = row.text
    if _PAGE_NUMBER.fullmatch(text):
        return None
    found = _PAGE_OF.search(text)
    if found is None or int(found[1]) != page or int(found[2]) > _MOST_PAGES:
        return row  # "placed 3 of 40"
    kept = row.words[: len(text[: found.start()].split())]
    telling = page == 1 and any(_CONTACT.search(word.text) for word in kept)  # later pages repeat the first one's
    return Row(row.baseline, kept) if telling else None


def without_running_titles(pages: Sequence[tuple[Flow, ...]], heights: Sequence[float]) -> list[tuple[Flow, ...]]:
    """The pages without the lines in their margins that an earlier page has in the same place.

    Args:
        pages: The columns of each page.
        heights: The pages' heights, in points.

    Returns:
        The same pages; the first one keeps such a line.
    """
    seen: set[tuple[str, int]] = set()
    made = []
    for page, height in zip(pages, heights, strict=True):
        kept = [_without(flow, seen, height) for flow in page]
        seen.update(title for flow in page for block in flow.blocks if (title := _running_title(block, height)))
        made.append(tuple(flow for flow in kept if flow.blocks))
    return made


def _without(flow: Flow, seen: set[tuple[str, int]], height: float) -> Flow:
    kept = tuple(block for block in flow.blocks if _running_title(block, height) not in seen)
    return Flow(flow.page, flow.left, flow.right, kept)


def _running_title(block: Block, height: float) -> tuple[str, int] | None:
    """What a line in the margin says but for a page number at its end, and how far down it stands; None elsewhere."""
    box = block.lines[0].words[0].boxes[0]
    if len(block.lines) > 2 or _TITLE_MARGIN * height < box.bottom < (1 - _TITLE_MARGIN) * height:
        return None
    text = re.sub(r"\W*\d{1,2}$", "", " ".join(word.text for word in block.words))
    return text.casefold(), round(box.bottom / 4)
