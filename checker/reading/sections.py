"""Sections of a resume: which lines are headings, by their look and their words, and what they head."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.document import Block, Line, Section, SectionKind
from checker.reading.headings import kind_of, kind_of_slip, without_aside
from checker.reading.unheaded import parted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.reading.document import Word
    from checker.reading.layout import Flow

_LARGER = 1.08  # times the body's size: a line that differs by its size
_LARGE = 1.3  # times the body's size: no title of an entry is set so large
_LONGEST = 7  # words in a heading
_ENDS = (".", ",", ";", "!")
_AS_WIDE = 0.15  # of a column's width: columns whose widths differ by less are of one set
_LOWER = 36.0  # points: columns that a program made equally long end this close
_COVERS = 0.85  # of a column's width: an earlier column that reaches so far over it may go on in it


class _Look(NamedTuple):
    """What sets a line apart from others."""

    size: float
    capitals: bool
    bold: bool
    beside: bool  # its text stands to its right, on the same line


class _Candidate(NamedTuple):
    """A block that stands alone and is short enough for a heading."""

    line: Line
    look: _Look
    kind: SectionKind | None
    marked: bool  # a sign stands before it, as before a list item


@dataclass(slots=True)
class _Open:
    """A section that is being filled."""

    kind: SectionKind
    heading: Line | None = None
    blocks: list[Block] = field(default_factory=list)


def sections(pages: Sequence[tuple[Flow, ...]]) -> tuple[Section, ...]:
    """The sections of a resume, in the order of their headings.

    Args:
        pages: The columns of each page, in reading order.

    Returns:
        Sections that hold each block exactly once; what stands before the first heading is HEADER or SUMMARY.
    """
    flows = [flow for page in pages for flow in page]
    candidates = [_candidates(flow) for flow in flows]
    accepted = _accepted(flows, candidates)
    opened: list[_Open] = []
    last: list[_Open] = []  # the section in which each flow ends
    name = _name(flows)
    for flow, found in zip(flows, candidates, strict=True):
        current = None if flow is name else _continued(flows, last, flow)
        if current is None:
            current = _begin(opened, _Open(SectionKind.HEADER))
        for block, candidate in zip(flow.blocks, found, strict=True):
            if candidate is not None and id(candidate) in accepted:
                kind = candidate.kind or SectionKind.OTHER
                current = _begin(opened, _Open(kind, candidate.line))
            else:
                current.blocks.append(block)
        last.append(current)
    return tuple(section for part in opened for section in _closed(part))


def _begin(opened: list[_Open], section: _Open) -> _Open:
    opened.append(section)
    return section


def _closed(part: _Open) -> tuple[Section, ...]:
    """The finished section; what stands under no heading is told apart by what it says."""
    if part.heading is None:
        return tuple(parted(part.blocks))
    return (Section(part.kind, part.heading, tuple(part.blocks)),)


def _continued(flows: Sequence[Flow], last: Sequence[_Open], flow: Flow) -> _Open | None:
    """The section that goes on where a column begins without a heading: that of the column which it continues."""
    before = flows[len(last) - 1] if last else None
    if before and (
        _stands_under(last[-1], flow) or _shares_heading(before, last[-1], flow) or _runs_over(before, flow)
    ):
        return last[-1]
    best: tuple[float, _Open] | None = None
    for earlier, section in zip(reversed(flows[: len(last)]), reversed(last), strict=True):
        shared = min(earlier.right, flow.right) - max(earlier.left, flow.left)
        share = shared / max(1.0, flow.right - flow.left)
        if share > _COVERS:
            return section
        if best is None or share > best[0]:
            best = (share, section)
    return best[1] if best else None


def _stands_under(section: _Open, flow: Flow) -> bool:
    """Whether a column stands below a heading that has nothing under it yet, as where a table follows the heading."""
    heading = section.heading
    if section.blocks or heading is None or heading.words[-1].page != flow.page:
        return False
    first, last = heading.words[0].boxes[0], heading.words[-1].boxes[-1]
    return last.bottom < _top(flow) + 2 and first.x0 < flow.right and flow.left < last.x1


def _shares_heading(before: Flow, section: _Open, flow: Flow) -> bool:
    """Whether a column is the next one of a list in columns that stand under one heading at their left."""
    heading = section.heading
    if heading is None or before.page != flow.page or heading.words[0].page != flow.page or flow.left < before.right:
        return False
    head = heading.words[0].boxes[0]
    ends = max((_bottom(block) for block in section.blocks if block.words[0].page == flow.page), default=0.0)
    lowest = max(map(_bottom, flow.blocks)) - flow.blocks[0].words[0].size
    return head.x0 < flow.left and head.bottom < _top(flow) + 2 and lowest < ends


def _runs_over(before: Flow, flow: Flow) -> bool:
    """Whether the text of a column goes on at the top of the next one, which is as wide and hardly ends lower."""
    if before.page != flow.page or flow.left < before.right:
        return False
    alike = abs((flow.right - flow.left) - (before.right - before.left)) < _AS_WIDE * (before.right - before.left)
    return alike and max(map(_bottom, before.blocks)) > max(map(_bottom, flow.blocks)) - _LOWER


def _top(flow: Flow) -> float:
    return flow.blocks[0].words[0].boxes[0].top


def _bottom(block: Block) -> float:
    return block.words[-1].boxes[-1].bottom


def _name(flows: Sequence[Flow]) -> Flow | None:
    """The column that begins with the name, if one does: with the only line that is the largest of the first page."""
    first = [flow for flow in flows if flow.page == flows[0].page]
    sizes = [(block.words[0].size, flow, block) for flow in first for block in flow.blocks]
    largest = max((size for size, _, _ in sizes), default=0.0)
    found = [(flow, block) for size, flow, block in sizes if size * _LARGER > largest]
    if len(found) != 1 or found[0][1] is not found[0][0].blocks[0] or _says_heading(found[0][1]):
        return None
    return found[0][0]


def _says_heading(block: Block) -> bool:
    return kind_of(" ".join(word.text for word in block.words)) is not None


# --- what looks like a heading ----------------------------------------------------------------------------------------


def _candidates(flow: Flow) -> list[_Candidate | None]:
    found: list[_Candidate | None] = []
    for index, block in enumerate(flow.blocks):
        before = flow.blocks[index - 1] if index else None
        after, then = (*flow.blocks[index + 1 : index + 3], None, None)[:2]
        candidate = _candidate(block, after)
        if candidate and not candidate.kind and after and then and _stands_beside(after, then):
            candidate = None if candidate.look.beside else candidate  # the first cell of a table's row
        found.append(None if before and _stands_beside(before, block) else candidate)
    return found


def _candidate(block: Block, after: Block | None) -> _Candidate | None:
    words = block.words
    if len(block.lines) > 2:
        return None
    text = " ".join(word.text for word in words)
    if len(words) > _LONGEST and (len(without_aside(text).split()) > _LONGEST or kind_of(text) is None):
        return None
    letters = [character for character in text if character.isalpha()]
    if (
        len(letters) < 2
        or len(letters) < 0.6 * len(text.replace(" ", ""))
        or text.endswith(_ENDS)
        or "@" in text
        or text[0] == "("
    ):
        return None
    line = Line(words)
    look = _Look(
        size=_size_of(words),
        capitals=all(character.isupper() or not _has_case(character) for character in letters),
        bold=all(word.bold for word in words),
        beside=after is not None and _stands_beside(block, after),
    )
    return _Candidate(line, look, kind_of(text) or kind_of_slip(text), block.lines[0].bullet)


def _size_of(words: Sequence[Word]) -> float:
    """The size of a line's letters; of small capitals that of the first letter, as they all say so much."""
    first = words[0].size
    return first if first == max(word.size for word in words) else statistics.median(word.size for word in words)


def _has_case(character: str) -> bool:
    return character.lower() != character.upper()


def _stands_beside(block: Block, after: Block) -> bool:
    first, second = block.lines[0].words[-1].boxes[0], after.lines[0].words[0].boxes[0]
    return second.x0 > first.x1 and second.top < (first.top + first.bottom) / 2 < second.bottom


# --- which of them are headings ---------------------------------------------------------------------------------------


def _accepted(flows: Sequence[Flow], candidates: Sequence[list[_Candidate | None]]) -> set[int]:
    """The identities of those candidates that are headings."""
    body = _body_size(flows)
    able = [[c if c and (not c.marked or _stands_out(c, body)) else None for c in found] for found in candidates]
    everywhere = [candidate for found in able for candidate in found if candidate]
    common = _usual_look(everywhere)
    columns = _by_column(flows, able)
    accepted: set[int] = set()
    for found in columns:
        usual = _usual_look(found) or common
        if usual is None:
            continue
        if usual.beside and common and not common.beside:
            usual = common  # labels in a table below a heading, not headings at the left
        headings = [c for c in found if c.kind and _is_like(c.look, usual, body)]
        accepted.update(id(candidate) for candidate in headings)
        others = [c for c in found if not c.kind and _is_same(c.look, usual) and len(c.line.words) <= 5]
        most = len(headings) + 1 if usual.size < _LARGE * body else 3 * len(headings)
        if _is_distinct(usual, body) and len(others) <= most:
            accepted.update(id(candidate) for candidate in others if candidate is not everywhere[0])
    return accepted


def _stands_out(candidate: _Candidate, body: float) -> bool:
    """Whether a line after a list mark is a heading after a sign: its look says so as its words do."""
    look = candidate.look
    return candidate.kind is not None and (look.size >= _LARGER * body or (look.bold and look.capitals))


def _body_size(flows: Iterable[Flow]) -> float:
    sizes: Counter[float] = Counter()
    for flow in flows:
        for block in flow.blocks:
            for word in block.words:
                sizes[round(word.size, 1)] += len(word.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _by_column(flows: Sequence[Flow], candidates: Sequence[list[_Candidate | None]]) -> list[list[_Candidate]]:
    """The candidates of each column, over all pages."""
    columns: defaultdict[tuple[int, int], list[_Candidate]] = defaultdict(list)
    for flow, found in zip(flows, candidates, strict=True):
        columns[round(flow.left / 30), round(flow.right / 30)] += [candidate for candidate in found if candidate]
    return list(columns.values())


def _usual_look(candidates: Iterable[_Candidate]) -> _Look | None:
    """The look that most kinds of headings share; the most striking one of those that are alike."""
    kinds: defaultdict[_Look, set[SectionKind]] = defaultdict(set)
    for candidate in candidates:
        if candidate.kind:
            kinds[candidate.look].add(candidate.kind)
    if not kinds:
        return None
    return max(kinds, key=lambda look: (len(kinds[look]), look.size, look.capitals, look.bold, not look.beside))


def _is_like(look: _Look, usual: _Look, body: float) -> bool:
    """Whether a line whose words are known looks enough like the other headings."""
    if _is_same(look, usual):
        return True
    if look.beside and not usual.beside:  # a label in a table, or a heading of which others stand above their text
        return _is_same(look._replace(beside=False), usual) and _is_distinct(usual, body)
    if look.size >= usual.size - 0.6 and (look.bold or not usual.bold or look.capitals):
        return True
    larger = look.size >= max(_LARGER * body, 0.85 * usual.size)
    return (larger and look.capitals >= usual.capitals) or (look.bold and look.capitals)


def _is_same(look: _Look, usual: _Look) -> bool:
    return abs(look.size - usual.size) < 0.4 and look[1:] == usual[1:]


def _is_distinct(look: _Look, body: float) -> bool:
    return look.size >= _LARGER * body or look.capitals or look.beside
