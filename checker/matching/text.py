"""One normal form for resumes and terms alike: tokens, with a way back to the words on the page.

A token is a run of letters and digits in its normal form; between two tokens stands a Gap, which says whether a
term may reach across it. Chinese, Japanese and Korean characters are tokens by themselves, as no blanks part them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property, lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import msgspec

from checker.matching.stems import singular, stem
from checker.matching.templates import template_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.reading.document import Block, Document, SectionKind, Word

# "C++", "C#" and "F#" keep their signs: they are names. "+" behind a digit ("10+") is kept for numbers.
_TOKEN = re.compile(
    r"c\+\+(?:\d\d)?|[cfj]#|\d+(?:[.,]\d+)*[kmbx]?[%+]?"
    r"|[぀-ヿ㐀-䶿一-鿿가-힯]"
    r"|[^\W\d_぀-ヿ㐀-䶿一-鿿가-힯][^\W_぀-ヿ㐀-䶿一-鿿가-힯]*(?:['’][^\W\d_]{1,2}(?![^\W_]))?"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*[kmbx]?[%+]?")
_SENTENCE_END = re.compile(r"[.!?]\s|[。！？;；•▪|·●◦‣]|\s[-–—]\s")
_ABBREVIATIONS = frozenset(
    {"dr", "prof", "mr", "mrs", "ms", "st", "sr", "jr", "vs", "etc", "inc", "univ", "dept", "dipl", "ing", "no", "vol"}
    | {"approx", "ph", "bsc", "msc", "mio", "mrd", "ca", "bzw", "evtl", "inkl", "resp", "env"}
)
_BREAK = re.compile(r"[,，、:：()\[\]{}\"“”]")
# Forms of verbs that do not end as most do; behind a comma they begin another clause, as those in -ed do.
_PAST = frozenset(
    ("built", "wrote", "ran", "took", "made", "held", "gave", "kept", "taught", "sold", "won", "brought", "met", "cut")
)
_PLAIN_SIGNS = str.maketrans("‐‑‒–—−’‘´`", "------''''")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")


class Gap(IntEnum):
    """What stands between a token and the one before it."""

    NONE = 0  # nothing, a hyphen, an apostrophe, a slash, an ampersand or a blank: a term may reach across
    BREAK = 1  # a comma, a bracket, a colon: a term may not, a sentence goes on
    END = 2  # the end of a sentence or an item between bullets


_LABEL = 5  # words of a line that may head what follows
_SIGNS = {Gap.NONE: "", Gap.BREAK: ", ", Gap.END: ". "}


class Token(msgspec.Struct, frozen=True, gc=False):
    """A run of letters and digits in its normal form."""

    text: str  # casefolded, without accents and ligatures
    written: str  # as it stands on the page
    word: int  # index of its Word in the passage
    gap: Gap  # before it

    @property
    def is_number(self) -> bool:
        """True for 12, 3.5, 40%, 10k and the like."""
        return self.text[0].isdigit()


@dataclass(frozen=True, eq=False)
class Entry:
    """A whole job, project or degree, which its passages share."""

    tokens: tuple[Token, ...]

    @cached_property
    def line(self) -> str:
        """The whole entry, as :attr:`Passage.line` is a passage."""
        return as_line(self.tokens)


@dataclass(frozen=True)
class Passage:
    """A block of a resume as tokens: what a term or a pattern is looked for in."""

    section: SectionKind
    words: tuple[Word, ...]
    tokens: tuple[Token, ...]
    heading: bool = False  # the section's own heading
    index: int = 0  # its place among all passages of the document
    title: str = ""  # its section's heading, as written
    entry: Entry | None = None  # that it belongs to; None: it stands alone
    below: tuple[Block, ...] = ()  # what it heads, if it may be a heading

    def sentence_bounds(self, position: int) -> tuple[int, int]:
        """First token of the sentence that token ``position`` stands in, and the one after its last."""
        at = bisect_right(self._sentences, position)
        return self._sentences[at - 1], self._sentences[at]

    @cached_property
    def _sentences(self) -> tuple[int, ...]:
        """Where each sentence begins, and where the last one ends."""
        begins = [at for at, token in enumerate(self.tokens) if at and token.gap is Gap.END]
        return (0, *begins, len(self.tokens))

    @property
    def sentences(self) -> Iterator[tuple[int, int]]:
        """First token of each sentence, and the one after its last."""
        return pairwise(self._sentences)

    @cached_property
    def reaches(self) -> tuple[int, ...]:
        """For each token where the stretch ends that a term may reach across: before the next comma or the like."""
        ends, end = [], len(self.tokens)
        for at in range(len(self.tokens) - 1, -1, -1):
            ends.append(end)
            if self.tokens[at].gap is not Gap.NONE:
                end = at
        return tuple(reversed(ends))

    @cached_property
    def clauses(self) -> tuple[int, ...]:
        """For each token where the next clause begins behind it: at a verb behind a comma, as in "…, trained staff"."""
        ends, end = [], len(self.tokens)
        for at in range(len(self.tokens) - 1, -1, -1):
            ends.append(end)
            token = self.tokens[at]
            if token.gap is Gap.BREAK and (token.text.endswith("ed") or token.text in _PAST):
                end = at
        return tuple(reversed(ends))

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stem of each token."""
        return tuple([stem(token.text) for token in self.tokens])

    @cached_property
    def singulars(self) -> tuple[str, ...]:
        """Each token without its plural ending."""
        return tuple([singular(token.text) for token in self.tokens])

    @property
    def entry_line(self) -> str:
        """The whole entry, as :attr:`line` is the passage."""
        return self.entry.line if self.entry else self.line

    @cached_property
    def line(self) -> str:
        """The tokens without plural endings, a blank around each and signs where no term may reach across."""
        return self.line_of(0, len(self.tokens))

    def line_of(self, start: int, end: int) -> str:
        """The same for the tokens from ``start`` to ``end``, which is not included."""
        return as_line(self.tokens[start:end])

    @cached_property
    def plain_words(self) -> tuple[str, ...]:
        """The words without ligatures, typographic dashes and quotes, case and accents kept."""
        return tuple([_plain(word.text) for word in self.words])

    @cached_property
    def template_words(self) -> frozenset[int]:
        """The indexes of words that a template put there, for its user to follow or to replace."""
        return template_words(self.text)

    @cached_property
    def is_over_blanks(self) -> bool:
        """True for a heading, of a section or a line, that heads nothing but what a template left."""
        return bool(self.below) and all(map(_is_blank, self.below))

    @cached_property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words)


def passages(document: Document) -> tuple[Passage, ...]:
    """The document's headings and blocks as tokens, in reading order."""
    found: list[Passage] = []
    for section in document.sections:
        title = section.heading.text if section.heading else ""
        if section.heading:
            heading = make_passage(section.kind, section.heading.words, heading=True, index=len(found), title=title)
            found.append(replace(heading, below=section.blocks))
        for entry in _entries(section.blocks):
            made = [(words, _tokens([word.text for word in words])) for words in (block.words for block in entry)]
            whole = Entry(tuple(chain.from_iterable([tokens for _, tokens in made])))
            for at, (words, tokens) in enumerate(made):
                below = tuple(entry[at + 1 : at + 2]) if len(words) <= _LABEL else ()
                found.append(
                    Passage(section.kind, words, tokens, index=len(found), title=title, entry=whole, below=below)
                )
    return tuple(found)


def _is_blank(block: Block) -> bool:
    """True if all words of the block are a template's."""
    return len(template_words(" ".join([word.text for word in block.words]))) == len(block.words)


def _entries(blocks: tuple[Block, ...]) -> list[list[Block]]:
    """Blocks grouped by what they belong to: a new entry begins where list items end and a title follows."""
    entries: list[list[Block]] = []
    for at, block in enumerate(blocks):
        title = not block.lines[0].bullet
        if not entries or (title and blocks[at - 1].lines[0].bullet):
            entries.append([])
        entries[-1].append(block)
    return entries


def make_passage(
    section: SectionKind, words: tuple[Word, ...], *, heading: bool = False, index: int = 0, title: str = ""
) -> Passage:
    """A passage of the given words."""
    return Passage(section, words, _tokens([word.text for word in words]), heading, index, title)


@lru_cache(maxsize=20_000)
def split_tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a term."""
    return _tokens(text.split())


def as_line(tokens: tuple[Token, ...]) -> str:
    """Tokens without plural endings, a blank around each, with a sign where a comma or the like parts them."""
    parts = [f"{_SIGNS[token.gap]}{singular(token.text)}" for token in tokens]
    if tokens:
        parts[0] = singular(tokens[0].text)
    return f" {' '.join(parts)} "


def normal_tokens(text: str) -> tuple[str, ...]:
    """The tokens of a term in normal form."""
    if text.isascii() and text.replace(" ", "").isalpha():
        return tuple(text.lower().split())  # as with most terms
    return tuple(chain.from_iterable(map(_forms, text.split())))


@lru_cache(maxsize=20_000)
def normal(text: str) -> str:
    """Casefolded, with compatibility characters, dashes and accents unfolded; Chinese is left as it is."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.translate(_DASHES)).casefold()
    return unicodedata.normalize("NFC", "".join(c for c in folded if not unicodedata.combining(c)))


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    """A word without ligatures, typographic dashes and quotes."""
    return word if word.isascii() else unicodedata.normalize("NFKC", word).translate(_PLAIN_SIGNS)


def _tokens(words: list[str]) -> tuple[Token, ...]:
    """Tokens of words that stand side by side; what no token takes decides the gap before the next."""
    tokens: list[Token] = []
    between = ""
    for index, word in enumerate(words):
        if between == " " and word.isascii() and word.isalpha():  # as most do: nothing but letters behind a blank
            tokens.append(Token(word.lower(), word, index, Gap.NONE))
            continue
        end = 0
        for start, stop, text in _split(word):
            between += word[end:start]
            gap = _gap(between, tokens[-1].text) if tokens else Gap.END
            tokens.append(Token(text, word[start:stop], index, gap))
            between, end = "", stop
        between += word[end:] + " "
    return tuple(tokens)


@lru_cache(maxsize=20_000)
def _split(word: str) -> tuple[tuple[int, int, str], ...]:
    """Start, end and normal form of each token of a word."""
    if word.isascii() and word.isalpha():
        return ((0, len(word), word.lower()),)
    form = normal(word)
    found = tuple((match.start(), match.end(), _stemless(match[0])) for match in _TOKEN.finditer(form))
    if len(form) == len(word):
        return found
    # A ligature or another sign that stands for several letters: positions inside the word are approximate.
    return tuple((min(start, len(word) - 1), min(end, len(word)), text) for start, end, text in found)


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[str, ...]:
    """The normal form of each token of a word."""
    return tuple(form for _, _, form in _split(word))


def _stemless(token: str) -> str:
    """A token without its possessive ending."""
    return token.replace("’", "'").removesuffix("'s").removesuffix("'") or token


def _gap(between: str, before: str) -> Gap:
    """What the signs between two tokens mean; a full stop behind an initial or an abbreviation ends nothing."""
    if between == " ":
        return Gap.NONE
    if not between.strip(" -/&+'’"):
        return Gap.END if " - " in between else Gap.NONE
    if between.strip() == "." and (len(before) == 1 or before in _ABBREVIATIONS):
        return Gap.NONE
    if _SENTENCE_END.search(between):
        return Gap.END
    if _BREAK.search(between):
        return Gap.BREAK
    return Gap.NONE
