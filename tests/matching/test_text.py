from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.matching.stems import singular, stem
from checker.matching.text import Gap, make_passage, normal, split_tokens
from checker.reading.document import Box, SectionKind, Word


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Scikit-Learn", "scikit learn"),
        ("C/C++17 and C#", "c c++17 and c#"),
        ("ResNet-50 at 40% of 1.5M+", "resnet 50 at 40% of 1.5m+"),
        ("eﬀiciency – naïve Übung", "efficiency naive ubung"),
        ("Smith’s Bachelor's", "smith bachelor"),
        ("机器学习 and PyTorch", "机 器 学 习 and pytorch"),
        ("Python3 k-means R&D", "python3 k means r d"),
    ],
)
def test_text_is_split_into_normal_tokens(text: str, tokens: str) -> None:
    assert " ".join(token.text for token in split_tokens(text)) == tokens


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("machine learning", Gap.NONE),
        ("machine-learning", Gap.NONE),
        ("machine/learning", Gap.NONE),
        ("machine & learning", Gap.NONE),
        ("machine, learning", Gap.BREAK),
        ("machine (learning)", Gap.BREAK),
        ("machine: learning", Gap.BREAK),
        ("machine. Learning", Gap.END),
        ("machine; learning", Gap.END),
        ("machine • learning", Gap.END),
        ("machine | learning", Gap.END),
        ("machine – learning", Gap.END),
        ("Node.js", Gap.NONE),
        ("R. Smith", Gap.NONE),
        ("Dr. Smith", Gap.NONE),
    ],
)
def test_signs_between_tokens_decide_whether_a_term_may_reach_across(text: str, gap: Gap) -> None:
    assert split_tokens(text)[1].gap is gap


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(st.lists(st.text(min_size=1).filter(lambda text: not any(c.isspace() for c in text)), max_size=8))
def test_tokens_lead_back_to_their_words_in_order(texts: list[str]) -> None:
    words = tuple(Word(text, 1, (Box(0, 0, 1, 1),), 10) for text in texts)

    tokens = make_passage(SectionKind.OTHER, words).tokens

    places = [token.word for token in tokens]
    assert places == sorted(places)
    assert all(token.written in words[token.word].text for token in tokens)


@pytest.mark.parametrize(
    "forms",
    [
        "deploy deploys deployed deploying",
        "optimise optimised optimize optimizing",
        "use uses used using",
        "plan planned planning plans",
        "classify classifies classified classifying",
        "analyse analysed analyzing analyzes",
        "process processes processed processing",
        "label labelled labeled labeling",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", [("deploy", "deployment"), ("speed", "spe"), ("string", "str")])
def test_other_words_have_other_stems(pair: tuple[str, str]) -> None:
    one, other = pair

    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("plural", "form"),
    [("networks", "network"), ("libraries", "library"), ("analysis", "analysis"), ("class", "class"), ("aws", "aws")],
)
def test_a_plural_loses_its_s(plural: str, form: str) -> None:
    assert singular(plural) == form
