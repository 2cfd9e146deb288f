"""Degrees in a resume: whether the words mean a degree at all, and whether it is one's own."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from checker.matching.degrees import LEVELS, DegreeWriting
from checker.matching.fields import ANY_FIELD, find_fields
from checker.matching.others import is_for_others, is_guided, is_wished
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.matching.match import Match
    from checker.matching.writing import Span, Writing

_SILENT = (SectionKind.REFERENCES, SectionKind.INTERESTS, SectionKind.LANGUAGES)
_NO_LETTERS = (SectionKind.PUBLICATIONS, SectionKind.TALKS)  # there "Smith, B.A." is an author

_NO_DEGREE = "The letters mean something else here."
_SOMEBODY_ELSES = "It is the degree or work of somebody else."
_WISHED = "It is wished for, not begun."
_ASKED = "It is a degree that somebody asks for."

_NO_MASTER = re.compile(
    r"(?i:\b(?:scrum|agile|web|quiz|toast|post|grand|kaggle|competitions?|notebooks?|datasets?|discussions?|candidate|"
    r"international|chess|head|station|jenkins|past|black belt|choir|task|to|i|quickly) )$"
)
_PRODUCT = re.compile(
    r"(?i)^[ -]?(?:office|excel|word|access|sql|power|windows|teams|outlook|visio|dynamics|azure|dos\b|paint|visual|"
    r"build|sharepoint|suite|onenote|publisher|ramaiah|university of baroda|swaminathan)"
)
_TOWN = re.compile(r"[A-Z][\w.'-]*, $")  # "Boston, MA"
_FIELD_BEFORE = re.compile(rf"(?:{ANY_FIELD}(?: \w+)?|[)\d]),? ?[(-]? ?$")
_FIELD_BEHIND = re.compile(
    rf"^(?:\.? ?\((?i:hons?|honou?rs)\.?\))?[ ,.:(/-]*(?:in |of )?(?:[A-Z][\w-]+ (?:and |& )?)?{ANY_FIELD}"
)
_CLUE_BEHIND = re.compile(r"^\.?,? ?(?:in [A-Z](?!\w+ \d)|degree\b|from (?:the )?[A-Z]|student\b|candidate\b|thesis\b)")

_PLURAL_BEHIND = re.compile(
    r"(?i)^[\w.']*(?:[ /-](?:\w+ )?)?(?:students|theses|candidates|researchers|graduates|holders|interns|level)\b"
)
_TITLE_BEFORE = re.compile(
    r"(?:\b(?:Prof|Professor|Dr|Supervisor|Advis[oe]r)\b[^|;]{0,50}|\b(?:by|with|under|to) (?:[A-Z][\w.-]*,? ){2,4})$"
)
_REQUIRED_BEHIND = re.compile(r"(?i)^[^.;]{0,40}\b(?:required|preferred)\b")


def find_degrees(writings: tuple[Writing, ...]) -> Iterator[Match]:
    """Bachelor's, master's and doctor's degrees, and the related fields that some of them are in."""
    read = [writing for writing in writings if writing.section not in _SILENT]
    held: dict[int, list[Span]] = {}
    for writing, degree in ((writing, degree) for writing in read for degree in LEVELS):
        for match, span in _degrees(writing, degree):
            yield match
            if not match.reason:
                held.setdefault(writing.passage.index, []).append(span)
    yield from find_fields(read, held)


def _degrees(writing: Writing, degree: DegreeWriting) -> Iterator[tuple[Match, Span]]:
    """Each writing of the degree with its refusal, if there is one."""
    at_school = writing.section is SectionKind.EDUCATION
    surely = chain(
        degree.words.finditer(writing.text), degree.at_school.finditer(writing.text) if at_school else iter(())
    )
    for found in surely:
        yield from _judged(writing, degree, found.span(), _refusal(writing, found.span(), found[0]))
    for found in degree.letters.finditer(writing.text):
        reason = "" if _is_degree(writing, found.span()) else _NO_DEGREE
        yield from _judged(writing, degree, found.span(), reason or _refusal(writing, found.span(), found[0]))


def _judged(writing: Writing, degree: DegreeWriting, span: Span, reason: str) -> Iterator[tuple[Match, Span]]:
    match = writing.match(degree.requirement, span, degree.term, reason=reason)
    if match:
        yield match, span


def _refusal(writing: Writing, span: Span, written: str) -> str:
    """Why the words are not a degree of one's own; empty if they are."""
    before, behind = writing.before(span[0]), writing.text[span[1] :]
    if written.lower().startswith(("master", "máster")) and _NO_MASTER.search(before):
        return _NO_DEGREE
    if _PLURAL_BEHIND.search(behind) or is_guided(behind) or _is_for_others(writing, before):
        return _SOMEBODY_ELSES
    if is_wished(before):
        return _WISHED
    return _ASKED if _REQUIRED_BEHIND.search(behind) else ""


def _is_for_others(writing: Writing, before: str) -> bool:
    """True if somebody else was taught or worked with, or is named before the title."""
    if writing.section is SectionKind.HEADER:
        return False
    return bool(is_for_others(before) or _TITLE_BEFORE.search(before))


def _is_degree(writing: Writing, span: Span) -> bool:
    """True if two letters stand where a degree would: not in an address, a product's or an author's name."""
    before, behind = writing.text[: span[0]], writing.text[span[1] :]
    if writing.section in _NO_LETTERS or _PRODUCT.search(behind):
        return False
    if _FIELD_BEHIND.search(behind) or _CLUE_BEHIND.search(behind):
        return True
    if _TOWN.search(before) and not _FIELD_BEFORE.search(before) and "." not in writing.text[slice(*span)]:
        return False
    return writing.section is SectionKind.EDUCATION
