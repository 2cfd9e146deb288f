from __future__ import annotations

import pytest
from builders import make_line

from checker.matching.catalogue import Term
from checker.matching.pattern_index import index_patterns
from checker.matching.patterns import PatternError, compile_pattern
from checker.matching.text import make_passage
from checker.reading.document import SectionKind

_CLASSES = {"model": ("model", "neural network", "classif*")}


def _found(pattern: str, line: str) -> str | None:
    """The words that fill the pattern, or None."""
    passage = make_passage(SectionKind.EXPERIENCE, make_line(line).words)
    index = index_patterns([compile_pattern("any", Term(text=pattern), _CLASSES)])
    for _, start, end in index.find(passage, {"en"}):
        first, last = passage.tokens[start].word, passage.tokens[end - 1].word
        return " ".join(word.text for word in passage.words[first : last + 1])
    return None


@pytest.mark.parametrize(
    ("pattern", "line", "found"),
    [
        ("deploy ... @model", "Deployed several recommender models", "Deployed several recommender models"),
        ("deploy @model", "Deploying neural networks at scale", "Deploying neural networks"),
        ("deploy @model", "Deployed, model", None),
        ("intern , data? , =analytics", "Intern, Analytics", "Intern, Analytics"),
        ("intern , data? , =analytics", "Intern, Data Analytics", "Intern, Data Analytics"),
        ("intern , =analytics", "Intern Analytics", "Intern Analytics"),
        ("intern , =analytics", "Intern, Sample Analytics", None),
        ("train .. @model", "Trained a, b, classifier", "Trained a, b, classifier"),
        ("train .. @model", "Trained one two three four models", None),
        ("train ... @model", "Trained staff. Built a model", None),
        ("take ... staff", "Took orders, trained staff", None),
        ("take ... staff", "Took calls, wrote notes, led staff", None),
        ("create ... train", "Created models, trained them", "Created models, trained"),
        ("collect ... data", "Collected, cleaned and sorted data", "Collected, cleaned and sorted data"),
        ("collect ... data", "Collected and cleaned, by night, the data", "Collected and cleaned, by night, the data"),
        ("# accuracy", "reached 95% accuracy", "95% accuracy"),
        ("accuracy of? #", "accuracy 0.93", "accuracy 0.93"),
        ("accuracy of? #", "accuracy of 93%", "accuracy of 93%"),
        ("## row", "34m rows", "34m rows"),
        ("## row", "1.2M+ rows", "1.2M+ rows"),
        ("## row", "2,000,000 rows", "2,000,000 rows"),
        ("## row", "500.000 rows", "500.000 rows"),
        ("## row", "0.75m rows", "0.75m rows"),
        ("## row", "499,999 rows", None),
        ("## row", "0.4m rows", None),
        ("## row", "250k rows", None),
        ("## row", "2024 rows", None),
        ("## row", "80% rows", None),
        ("## row", "1.000.0 rows", None),
        ("=leaves", "leave", None),
        ("=leaves", "Leaves fall", "Leaves"),
        ("visualiz* ... data|result", "visualization of the data", "visualization of the data"),
        ("supervised and|& unsupervised", "supervised & unsupervised", "supervised & unsupervised"),
        ("supervised and|& unsupervised", "supervised and unsupervised", "supervised and unsupervised"),
        ("train .. large? @model", "trained one two models", "trained one two models"),
        ("led|lead @model", "led model", "led model"),
        ("random_forest|tree", "a random forest", "random forest"),
    ],
)
def test_a_pattern_is_filled_in_order_within_a_sentence(pattern: str, line: str, found: str | None) -> None:
    assert _found(pattern, line) == found


@pytest.mark.parametrize(
    "pattern",
    ["", "... model", "model ...", "model? train", ", model", "model ,", "@unknown", "ab*", "train _", "fine_tun*"],
)
def test_a_pattern_that_cannot_be_understood_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        compile_pattern("any", Term(text=pattern), _CLASSES)


def test_what_a_sentence_must_hold_is_no_word_that_nearly_every_sentence_holds() -> None:
    pattern = compile_pattern("any", Term(text="build =and|=with run|ran|operate .. @model"), _CLASSES)

    assert pattern.rarest
    assert pattern.rarest.text == "run|ran|operate"
