"""Rows of words out of single letters: what stands on one baseline, split where gaps or blanks show it."""

from __future__ import annotations

import itertools
import statistics
import unicodedata
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from checker.reading.document import Box, Word
from checker.reading.glyph import ACCENTS, LOOSE, SOFT_HYPHEN, WORD_GAP, Glyph, mend_encoding
from checker.reading.leftward import runs_left, turned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SEPARATORS = frozenset(
    "\u2022|\u25aa\u25cf\u25e6\u2023\u25a0\u00b7\u2027\u2219\u22c5\u2758\u2223\u25cb\u2b29\u2b25\u25c6\u2666\u25b8\u25ba\u27a2\u27a4\u2756\u25ab\u25fe\u25fc\u25fb\u25a1\u2043\u204c\u204d\u25c7\u25c8\u25b6\u25b9\u25b7\u2605\u2606\u2713\u2714\u2794\u279c\u2192\u00bb\u203a\u29bf\u2b24"
)
_GAP_WITH_BLANKS = 0.16  # of the letters' size: a page that writes blanks may leave wider gaps inside words
_SAME_BASELINE = 0.3  # of the letter size
_HANGING = 24  # letters: longer lines are no superscripts
_ASKEW = 0.3  # of the letters: more baselines than that are those of a page that is not level
_STEEPEST = 0.12  # of the way along a line: no page is scanned so far askew
_OVERPRINT = 0.5  # of a letter's width: a twin that lies closer is fake bold or a shadow
_SPACED_RUN = 4  # single letters in a row that may be one letter-spaced word
_PITCHED = 5  # steps alike that letters of all widths take by no chance


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one baseline, from left to right, over the full width of what is looked at."""

    baseline: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.words[0].boxes[0].x0

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return self.words[-1].boxes[0].x1

    @property
    def top(self) -> float:
        """The upper edge of the highest word."""
        return min(word.boxes[0].top for word in self.words)

    @property
    def bottom(self) -> float:
        """The lower edge of the lowest word."""
        return max(word.boxes[0].bottom for word in self.words)


def rows(glyphs: Iterable[Glyph], page: int) -> tuple[Row, ...]:
    """All words of upright letters, row by row from the top.

    Args:
        glyphs: Letters with no turn, in any order.
        page: The number of their page.

    Returns:
        Rows that hold at least one word.
    """
    lines = _on_baselines(glyphs)
    gap = _word_gap(lines)
    made = []
    for baseline, line in lines:
        letters = _single(line)
        words = _respaced(_words(letters, gap + _spacing(letters), _pitch(letters), page))
        if words:
            made.append(Row(baseline, tuple(words)))
    return tuple(made)


def _on_baselines(glyphs: Iterable[Glyph]) -> list[tuple[float, list[Glyph]]]:
    lines: list[list[Glyph]] = []
    baseline = size = 0.0
    for glyph in sorted(_level(tuple(glyphs)), key=attrgetter("baseline")):
        if lines and glyph.baseline - baseline <= _SAME_BASELINE * min(glyph.size, size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
            baseline, size = glyph.baseline, glyph.size
    usual = [line[len(line) // 2].baseline for line in lines]
    _hang_all(lines, usual)
    return [(at, sorted(line, key=attrgetter("x0", "x1"))) for at, line in zip(usual, lines, strict=True) if line]


def _level(glyphs: tuple[Glyph, ...]) -> Iterable[Glyph]:
    """The letters of a page that was scanned askew with their baselines made level."""
    letters = sum(len(glyph.text) for glyph in glyphs)
    if len({round(glyph.baseline, 1) for glyph in glyphs}) < _ASKEW * len(glyphs) or letters < _HANGING:
        return glyphs
    slopes = [
        (after.baseline - before.baseline) / (after.x0 - before.x0)
        for before, after in itertools.pairwise(glyph for glyph in glyphs if glyph.text != " ")
        if after.x0 > before.x0 and after.x0 - before.x1 < after.size and _is_level(before, after)
    ]
    slope = statistics.median(slopes) if slopes else 0.0
    return (glyph._replace(baseline=glyph.baseline - slope * glyph.x0) for glyph in glyphs)


def _is_level(before: Glyph, after: Glyph) -> bool:
    """Whether two letters stand on one line, be it a little askew."""
    return abs(after.baseline - before.baseline) < _STEEPEST * (after.x0 - before.x0)


def _hang_all(lines: list[list[Glyph]], usual: list[float]) -> None:
    """Put raised and lowered letters beside the word that they hang on."""
    for index, line in enumerate(lines):
        for other in (index + 1, index - 1):
            if 0 < len(line) <= _HANGING and 0 <= other < len(lines) and lines[other]:
                _hang(line, lines[other], abs(usual[index] - usual[other]))


def _hang(line: list[Glyph], others: list[Glyph], distance: float) -> None:
    size = max(glyph.size for glyph in others)
    reach = 0.6 if max(glyph.size for glyph in line) < 0.85 * size else 0.35
    if distance >= reach * size or len(line) >= len(others) or not any(_touches(g, others, size) for g in line):
        return
    if all(_touches(g, others + line, size) for g in line):
        others += line
        line.clear()


def _touches(glyph: Glyph, others: list[Glyph], size: float) -> bool:
    return any(
        -0.3 * size < glyph.x0 - other.x1 < 0.2 * size and other is not glyph for other in others if other.text != " "
    )


def _word_gap(lines: list[tuple[float, list[Glyph]]]) -> float:
    """How wide a gap parts words on this page: one that writes blanks may leave wider gaps inside words."""
    blanks = sum(glyph.text == " " for _, line in lines for glyph in line)
    letters = sum(len(glyph.text) for _, line in lines for glyph in line)
    return _GAP_WITH_BLANKS if blanks > 0.08 * letters else WORD_GAP


def _spacing(line: list[Glyph]) -> float:
    """How far apart the letters inside the words of a line are set, as a share of their size."""
    gaps = [
        (after.x0 - before.x1) / after.size
        for before, after in itertools.pairwise(line)
        if " " not in {before.text, after.text}
    ]
    return max(0.0, LOOSE * statistics.median_low(gaps)) if len(gaps) > 4 else 0.0


def _pitch(line: list[Glyph]) -> float:
    """The step at which letters of all widths are set one by one, in points; 0 where each has the room it needs."""
    inked = [glyph for glyph in line if glyph.text != " "]
    steps = [after.x0 - before.x0 for before, after in itertools.pairwise(inked)]
    if len(steps) < _PITCHED or any(len(glyph.text) > 1 for glyph in inked):
        return 0.0
    pitch = statistics.median_low(steps)
    even = sum(step > 0.5 * pitch and abs(step / pitch - round(step / pitch)) < 0.01 for step in steps if pitch > 0)
    widths = [glyph.x1 - glyph.x0 for glyph in inked]
    return pitch if even == len(steps) and max(widths) > 1.3 * min(widths) else 0.0


def _single(line: list[Glyph]) -> list[Glyph]:
    """The line with letters that are printed twice, or in two parts, made one."""
    kept: list[Glyph] = []
    for glyph in line:
        twin = _twin(kept, glyph)
        if twin is not None:
            kept[twin] = kept[twin]._replace(bold=True)
        elif glyph.text in ACCENTS or unicodedata.combining(glyph.text[0]):
            _accent(kept, glyph)
        elif kept and kept[-1].text in ACCENTS and _covers(glyph, kept[-1]):
            kept[-1] = _accented(glyph, kept[-1])
        else:
            kept.append(glyph)
    return kept


def _twin(kept: list[Glyph], glyph: Glyph) -> int | None:
    width = glyph.x1 - glyph.x0
    for index in range(len(kept) - 1, max(-1, len(kept) - 4), -1):
        other = kept[index]
        reach = _OVERPRINT * min(width, other.x1 - other.x0)  # a letter of a ligature is as wide as all of it
        if glyph.x0 - other.x0 < reach and other.text == glyph.text and glyph.text != " ":
            return index
    return None


def _accent(kept: list[Glyph], mark: Glyph) -> None:
    if kept and kept[-1].text.isalpha() and (_covers(kept[-1], mark) or unicodedata.combining(mark.text[0])):
        kept[-1] = _accented(kept[-1], mark)
    else:
        kept.append(mark)


def _covers(letter: Glyph, mark: Glyph) -> bool:
    middle = (mark.x0 + mark.x1) / 2
    return (
        letter.text.isalpha()
        and letter.x0 - 0.1 * letter.size <= middle <= letter.x1 + 0.1 * letter.size
        and (min(letter.x1, mark.x1) - max(letter.x0, mark.x0) > 0.4 * min(letter.x1 - letter.x0, mark.x1 - mark.x0))
    )


def _accented(letter: Glyph, mark: Glyph) -> Glyph:
    base = {"\u0131": "i", "\u0237": "j"}.get(letter.text, letter.text)  # dotless letters carry the accents in TeX
    composed = unicodedata.normalize("NFC", base + ACCENTS.get(mark.text, mark.text))
    return letter._replace(text=composed if len(composed) == len(base) else letter.text)


def _words(line: list[Glyph], gap: float, pitch: float, page: int) -> list[Word]:
    words: list[Word] = []
    current: list[Glyph] = []
    after_blank = False
    for glyph in line:
        if glyph.text == " ":
            after_blank = True
            continue
        if current and (after_blank or _parts(current[-1], glyph, gap, pitch)):
            words.append(_word(current, page))
            current = []
        current.append(glyph)
        after_blank = False
    if current:
        words.append(_word(current, page))
    return [word for word in words if word.text]


def _parts(before: Glyph, after: Glyph, gap: float, pitch: float) -> bool:
    space = after.x0 - max(before.x1, before.x0 + pitch)
    if space > gap * min(before.size, after.size) or space < -2 * max(before.size, after.size):
        return True
    if before.text in SEPARATORS or after.text in SEPARATORS:
        return not (before.text.isalpha() and after.text == "\u00b7") and before.text != "\u00b7"
    return False


def _word(glyphs: list[Glyph], page: int) -> Word:
    first = glyphs[0]
    if len(glyphs) == 1:
        text, box, size, bold = first.text, Box(*first[1:5]), first.size, first.bold
    else:
        text = _side_by_side(glyphs)
        box = Box(
            min([glyph.x0 for glyph in glyphs]),
            min([glyph.top for glyph in glyphs]),
            max([glyph.x1 for glyph in glyphs]),
            max([glyph.bottom for glyph in glyphs]),
        )
        size = max([glyph.size for glyph in glyphs])
        bold = sum([glyph.bold for glyph in glyphs]) * 2 > len(glyphs)
    if not text.isascii():
        text = _written(text)
    return Word(text=text.strip(), page=page, boxes=(box,), size=round(size, 2), bold=bold)


def _side_by_side(glyphs: list[Glyph]) -> str:
    """The letters as they stand from left to right, ligatures of scripts that run to the left too."""
    text = "".join([glyph.text for glyph in glyphs])
    if len(text) > len(glyphs) and runs_left(text):
        return "".join(glyph.text[::-1] if runs_left(glyph.text) else glyph.text for glyph in glyphs)
    return text


def _written(text: str) -> str:
    """The text in logical order, with its soft hyphens dropped and its accents composed."""
    if runs_left(text):
        text = turned(text)
    if text.endswith(SOFT_HYPHEN):
        text = text[:-1] + "-"
    return mend_encoding(unicodedata.normalize("NFC", text.replace(SOFT_HYPHEN, "")))


# --- letter-spaced headings -------------------------------------------------------------------------------------------


def _respaced(words: list[Word]) -> list[Word]:
    """The words with runs of single letters, as in ``E X P E R I E N C E``, put together."""
    if sum(len(word.text) == 1 for word in words) < _SPACED_RUN:
        return words
    made: list[Word] = []
    run: list[Word] = []
    for word in words:
        if run and not (_is_spaced(word) and word.size == run[-1].size):
            made += _joined(run)
            run = []
        if _is_spaced(word):
            run.append(word)
        else:
            made.append(word)
    return made + _joined(run)


def _is_spaced(word: Word) -> bool:
    return len(word.text) == 1 and (word.text.isalpha() or word.text in "&-/")


def _joined(run: list[Word]) -> list[Word]:
    if len(run) < _SPACED_RUN:
        return run
    gaps = [after.boxes[0].x0 - before.boxes[0].x1 for before, after in itertools.pairwise(run)]
    usual = statistics.median_low(gaps)
    if usual > run[0].size:
        return run
    made = [[run[0]]]
    for word, space in zip(run[1:], gaps, strict=True):
        if space > 1.6 * usual + 0.05 * word.size:
            made.append([])
        made[-1].append(word)
    return [_one(words) for words in made]


def _one(words: list[Word]) -> Word:
    boxes = [word.boxes[0] for word in words]
    first = words[0]
    return Word(
        text="".join(word.text for word in words),
        page=first.page,
        boxes=(union(boxes),),
        size=first.size,
        bold=first.bold,
    )


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them; there must be one at least."""
    every = tuple(boxes)
    return Box(
        min(box.x0 for box in every),
        min(box.top for box in every),
        max(box.x1 for box in every),
        max(box.bottom for box in every),
    )


def moved(word: Word, move: Callable[[Box], Box]) -> Word:
    """The word with each of its boxes moved."""
    return Word(text=word.text, page=word.page, boxes=tuple(map(move, word.boxes)), size=word.size, bold=word.bold)
