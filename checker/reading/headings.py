"""What headings of resumes say: their words in English, German, French, Spanish and Chinese, by kind of section."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.reading.document import SectionKind
from checker.reading.heading_words import BESIDE, WHOLE, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_K = SectionKind

# A heading of several kinds ("Skills & Interests") is of the kind that stands first here.
_PRIORITY = (
    _K.EXPERIENCE, _K.EDUCATION, _K.SKILLS, _K.PROJECTS, _K.PUBLICATIONS, _K.CERTIFICATES, _K.COURSES, _K.TALKS,
    _K.AWARDS, _K.ACTIVITIES, _K.SUMMARY, _K.LANGUAGES, _K.INTERESTS, _K.REFERENCES, _K.HEADER, _K.OTHER,
)  # fmt: skip

_BESIDE = frozenset(BESIDE.split())
_NOT_A_LETTER = re.compile(r"[\W\d_]+")
_PARTS = re.compile(r"\s*(?:&|\+|/|,|;|\||\band\b|\bund\b|\bet\b|\by\b|[和及与、與])\s*")
_SIGN = re.compile(r"[&+/|]")
_SHORTEST_SLIP = 9  # letters: shorter words are too near to others
_LONGEST = 60  # characters: longer lines are sentences
_ASIDE = re.compile(r"(?<=\w)\s*[(（][^()（）]*[)）]?\s*:?$")  # "Publications (selected)", "Skills (give evidence)"


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).casefold()
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _phrase(text: str) -> str:
    return _NOT_A_LETTER.sub(" ", _fold(text)).strip()


def _tight(phrase: str) -> str:
    return phrase.replace(" ", "")


def _listed(table: dict[SectionKind, str], separator: str | None) -> dict[str, SectionKind]:
    found: dict[str, SectionKind] = {}
    for kind in sorted(table, key=_PRIORITY.index):
        for entry in table[kind].split(separator):
            found.setdefault(_tight(_phrase(entry)), kind)
    return found


_KIND_OF_WHOLE = _listed(WHOLE, ";")
_KIND_OF_WORD = _listed(WORDS, None)


@lru_cache(maxsize=4096)
def kind_of(text: str) -> SectionKind | None:
    """What a section is about whose heading says this.

    Args:
        text: A line that may be a heading, in any of the five languages.

    Returns:
        The kind, or None where these words are no heading that is known.

    Examples:
        ``Programming Languages`` SKILLS; ``Languages`` LANGUAGES; ``Volunteer Experience`` ACTIVITIES;
        ``Skills & Interests`` SKILLS; ``Developed skills in Python`` None.
    """
    text = without_aside(text)
    if len(text) > _LONGEST:
        return None
    phrase = _phrase(text)
    if not phrase:
        return None
    whole = _KIND_OF_WHOLE.get(_tight(phrase))
    parts = _of_parts(text)
    # "Research & Work" is not "Research Work"
    return (parts or whole if _SIGN.search(text) else whole or parts) or _of_words(phrase)


def without_aside(text: str) -> str:
    """A heading without what stands in brackets behind it."""
    return _ASIDE.sub("", text)


@lru_cache(maxsize=4096)
def kind_of_slip(text: str) -> SectionKind | None:
    """What a section is about whose heading says this with one slip of a finger: "Professional Experiance".

    Two words are one slip apart if a letter left out of one or both makes them the same (as in Garbe's SymSpell).
    """
    written = _tight(_phrase(text))
    if not _SHORTEST_SLIP <= len(written) <= _LONGEST:
        return None
    slips = _kind_by_slip()
    found = (slips.get(shorter) for shorter in (written, *_shortened(written)))
    return next((kind for kind in found if kind), None)


@lru_cache(maxsize=1)
def _kind_by_slip() -> dict[str, SectionKind]:
    """The kinds of whole headings by what they are with one letter left out, or with none."""
    long = {entry: kind for entry, kind in _KIND_OF_WHOLE.items() if len(entry) >= _SHORTEST_SLIP}
    return {shorter: kind for entry, kind in long.items() for shorter in _shortened(entry)} | long


def _shortened(word: str) -> Iterator[str]:
    return (
        word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)
    )  # the first letter stands, and a plural is no slip


def goes_on(first: str, second: str) -> bool:
    """Whether two lines are one heading, broken where the room for it ended: "Work", "Experience".

    Two lines that are headings by themselves are one only if that is a heading of its own, or if "and" joins them.
    """
    both = f"{first} {second}"
    if not (_phrase(first) and _phrase(second)) or kind_of(both) is None:
        return False
    apart = kind_of(first) is not None and not _PARTS.fullmatch(f" {_fold(first).split()[-1]} ")
    return not apart or _tight(_phrase(both)) in _KIND_OF_WHOLE


def _of_parts(text: str) -> SectionKind | None:
    parts = [part for part in _PARTS.split(_fold(text)) if _phrase(part)]
    if not 1 < len(parts) <= 4:
        return None
    kinds = [_KIND_OF_WHOLE.get(_tight(_phrase(part))) or _of_words(_phrase(part)) for part in parts]
    known = [kind for kind in kinds if kind]
    words = {word for part in parts for word in _phrase(part).split()}
    if not known or (len(known) < len(parts) and not words <= _BESIDE | _KIND_OF_WORD.keys()):
        return None
    return min(known, key=_PRIORITY.index)


def _of_words(phrase: str) -> SectionKind | None:
    words = phrase.split()
    if len(words) > 6:
        return None
    kinds = [_KIND_OF_WORD[word] for word in words if word in _KIND_OF_WORD]
    if not kinds or not all(word in _BESIDE or word in _KIND_OF_WORD for word in words):
        return None
    if _K.ACTIVITIES in kinds and kinds[-1] in {_K.EXPERIENCE, _K.ACTIVITIES}:
        return _K.ACTIVITIES  # volunteer experience, leadership experience
    others = [kind for kind in kinds if kind is not _K.SUMMARY]
    if kinds[-1] is _K.SUMMARY and others:
        return others[-1]  # skills overview, education summary
    if kinds[-1] is _K.LANGUAGES and words[-2:-1] in (["programming"], ["computer"], ["software"]):
        return _K.SKILLS
    return kinds[-1]  # the last one is what it is: project experience, research experience, education projects
