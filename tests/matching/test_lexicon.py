"""What the indexes find is what a plain search through all terms and patterns finds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import make_document, make_line, read_case
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from checker.matching import lexicon, matcher, patterns
from checker.matching.catalogue import load_catalogue
from checker.matching.lexicon import LONGEST_SLIP, SHORTEST_SLIP, TermIndex, beginnings_of, lexicon_of
from checker.matching.matcher import match_document
from checker.matching.report import Tier
from checker.matching.text import Gap, make_passage, split_tokens
from checker.reading.document import SectionKind
from checker.resources import resource

if TYPE_CHECKING:
    from checker.matching.lexicon import KnownTerm
    from checker.matching.patterns import Pattern
    from checker.matching.text import Passage

_CATALOGUE = load_catalogue(resource("requirements"))
_LEXICON = lexicon_of(_CATALOGUE)
_PATTERNS = lexicon._patterns(_CATALOGUE)
_CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
_TERMS = [known for terms in _LEXICON.terms.by_run.values() for known in terms]


def _slip(text: str, at: int, kind: int) -> str:
    """The text with two neighbouring letters exchanged, one left out or one too many."""
    at %= max(1, len(text) - 1)
    return text[:at] + (text[at : at + 2][::-1], text[at + 1 : at + 2], f"e{text[at : at + 2]}")[kind] + text[at + 2 :]


def _fillings(pattern: Pattern) -> st.SearchStrategy[str]:
    """Words that fill each slot of the pattern, in one form or another."""
    endings = st.sampled_from(["", "", "s", "ing"])
    words = (st.sampled_from(sorted(slot.keys) or ["95%"]) for slot in pattern.slots)
    return st.tuples(*(st.builds("".join, st.tuples(word, endings)) for word in words)).map(" ".join)


_NAMES = st.sampled_from([known.term.text for known in _TERMS])
_PIECES = st.one_of(
    _NAMES,
    st.builds(_slip, _NAMES, st.integers(0, 30), st.integers(0, 2)),
    _NAMES.map(lambda name: name.replace(" ", "")),
    _NAMES.map(lambda name: f"{name[:3]} {name[3:]}"),
    st.sampled_from(["Built", "a", "model", "trained", "with", "95%", "and", ",", ".", "•", "Zylofan", "R2"]),
)
_DEEDS = st.one_of(st.sampled_from(_PATTERNS).flatmap(_fillings), st.sampled_from(["and", ",", ".", "a"]))


def _passage(pieces: list[str]) -> Passage:
    return make_passage(SectionKind.EXPERIENCE, make_line(" ".join(pieces)).words)


_PASSAGES = st.lists(_PIECES, min_size=1, max_size=9).map(_passage)


def _windows(passage: Passage, most: int) -> list[tuple[int, int]]:
    """Every stretch of tokens that a term may reach across."""
    return [
        (start, end)
        for start in range(len(passage.tokens))
        for end in range(start + 1, min(len(passage.tokens), start + most) + 1)
        if all(token.gap is Gap.NONE for token in passage.tokens[start + 1 : end])
    ]


@settings(max_examples=40, deadline=None)
@given(_PASSAGES)
def test_terms_are_found_wherever_their_letters_stand(passage: Passage) -> None:
    spelled = [
        (known.requirement, known.term.text, start, end)
        for start, end in _windows(passage, _LEXICON.terms.longest + 2)
        for known in _TERMS
        if known.run == "".join(passage.singulars[start:end])
        for _ in matcher._spelled(known, passage, start, end, _LEXICON)
    ]

    found = [(m.requirement, m.term, m.start, m.end) for m, _ in matcher._terms(passage, _LEXICON)]

    assert sorted(found) == sorted(spelled)


def _is_slip_of(known: KnownTerm, passage: Passage, start: int, end: int) -> bool:
    run = "".join(passage.singulars[start:end])
    near = OSA.distance(run, known.run) <= matcher._slips_allowed(run)
    return near and matcher._slips_are_spread(passage.tokens[start:end], known.tokens, _LEXICON)


@settings(max_examples=25, deadline=None)
@given(_PASSAGES)
def test_what_is_found_as_a_slip_is_one_and_no_single_candidate_is_missed(passage: Passage) -> None:
    candidates = [known for known in _TERMS if lexicon._may_be_mistyped(known)]
    wanted = set()
    for start, end in _windows(passage, LONGEST_SLIP):
        run = "".join(passage.singulars[start:end])
        if len(run) < SHORTEST_SLIP or run in _LEXICON.known:
            continue
        alike = [k for k in candidates if k.run[0] == run[0] and len(k.tokens) == end - start]
        distances = {k.run: OSA.distance(run, k.run) for k in alike}
        nearest = [other for other, slips in distances.items() if slips == min(distances.values())]
        if len(nearest) == 1:
            slips = [k for k in alike if k.run == nearest[0] and _is_slip_of(k, passage, start, end)]
            wanted |= {(k.requirement, k.term.text, start, end) for k in slips}

    matches = [match for match, _ in matcher._mistyped_terms(passage, _LEXICON)]

    assert {(m.requirement, m.term, m.start, m.end) for m in matches} == wanted
    assert all(match.tier is Tier.FUZZY for match in matches)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(_DEEDS, min_size=2, max_size=6).map(_passage),
    st.sampled_from(
        [frozenset({"en", "zh"}), frozenset({"en", "de", "zh"}), frozenset({"en", "zh", "de", "fr", "es"})]
    ),
)
def test_patterns_are_found_wherever_their_slots_are_filled(passage: Passage, languages: frozenset[str]) -> None:
    filled = {
        (pattern.requirement, pattern.term.text, at, end)
        for pattern in _PATTERNS
        if pattern.term.language in languages
        for at in range(len(passage.tokens))
        if (end := patterns.fill(pattern, passage, at, passage.sentence_bounds(at)[1])) is not None
    }

    found = _LEXICON.patterns.find(passage, languages)

    assert {(pattern.requirement, pattern.term.text, at, end) for pattern, at, end in found} == filled


@given(st.lists(st.text("abc", min_size=1, max_size=8)), st.text("abc", min_size=1, max_size=8))
def test_a_run_goes_on_if_a_longer_one_begins_with_it(runs: list[str], run: str) -> None:
    index = TermIndex({}, sorted(runs), 1, beginnings_of(runs))

    assert index.goes_on(run) == any(other != run and other.startswith(run) for other in runs)


@given(st.text("ab1 -,.:/&+#'’_()–•|\t"))
def test_a_quick_look_for_parting_signs_misses_none(text: str) -> None:
    assert lexicon._is_parted(text) == any(token.gap is not Gap.NONE for token in split_tokens(text)[1:])


@pytest.mark.parametrize(
    ("line", "reaches"), [("a b, c d e", (2, 2, 5, 5, 5)), ("a", (1,)), ("a; b", (1, 2)), ("", ())]
)
def test_a_stretch_ends_before_the_next_sign(line: str, reaches: tuple[int, ...]) -> None:
    assert make_passage(SectionKind.SKILLS, make_line(line).words).reaches == reaches


def test_the_catalogue_read_anew_finds_the_same() -> None:
    """What was indexed once may be stale where an index is made otherwise now."""
    before, anew = load_catalogue(resource("requirements")), load_catalogue(resource("requirements"))
    for path in _CASES[::12]:
        document = read_case(path).document
        assert match_document(document, anew) == match_document(document, before)


def test_conditions_name_the_members_of_word_classes(tmp_path: Path) -> None:
    (tmp_path / "catalogue.toml").write_text(
        'files = ["skills.toml"]\n[[sources]]\nletter = "A"\ntitle = "A document"\n'
        '[words]\nanimal = ["quokka", "wombat"]\n',
        encoding="utf-8",
    )
    (tmp_path / "skills.toml").write_text(
        '[[requirement]]\nid = "sql"\nname = "SQL"\ncategory = "Skills"\nsources = ["A: skills"]\ncounts = "SQL"\n'
        "terms = [\n"
        '  { text = "burrowing", near = ["@animal"] },\n'
        '  { text = "hopping", unless = ["@animal", "bunny"] },\n'
        '  { text = "grazing", about = ["@animal"] },\n'
        '  "thumping loudly",\n'
        "]\n"
        'patterns = ["feed|fed .. @animal"]\n',
        encoding="utf-8",
    )
    small = load_catalogue(tmp_path)

    def shown(line: str) -> bool:
        return "sql" in match_document(make_document(("experience", line)), small)[0]

    assert [shown(line) for line in ("Saw a wombat burrowing", "Saw a rabbit burrowing")] == [True, False]
    assert [shown(line) for line in ("A hopping frog", "A hopping quokka", "A hopping bunny")] == [True, False, False]
    assert [shown(line) for line in ("A wombat. It was grazing", "A cow. It was grazing")] == [True, False]
    assert [shown(line) for line in ("Thumping loudly", "Thumpinglodly", "Thumping loudlly")] == [True, False, True]
    assert [shown(line) for line in ("Fed the old wombat", "Fed the old cow")] == [True, False]
