"""Forms of a word brought to one stem, so that a pattern's ``deploy`` meets deploys, deployed and deploying."""

from __future__ import annotations

from functools import lru_cache

_VOWELS = frozenset("aeiouy")
_DOUBLED = "bdgklmnprtv"  # planned, debugging; not ss, as in assess
_BRITISH = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("yse", "yze"),
    ("ysing", "yzing"),
    ("ysed", "yzed"),
    ("elling", "eling"),
    ("elled", "eled"),
)
_BRITISH_ENDINGS = tuple(british for british, _ in _BRITISH)


@lru_cache(maxsize=20_000)
def singular(token: str) -> str:
    """A token without its plural s; both sides of a comparison pass through here, so words need not survive whole.

    >>> singular("networks"), singular("analysis"), singular("aws"), singular("class")
    ('network', 'analysis', 'aws', 'class')
    """
    if len(token) > 3 and token.endswith("s") and not token.endswith(("ss", "is", "us")):
        return token[:-3] + "y" if token.endswith("ies") and len(token) > 4 else token[:-1]
    return token


@lru_cache(maxsize=20_000)
def stem(token: str) -> str:
    """A token without the endings of verbs and plurals.

    >>> {stem(word) for word in ("deploy", "deploys", "deployed", "deploying")}
    {'deploy'}
    >>> {stem(word) for word in ("optimise", "optimized", "optimizing", "optimizes")}
    {'optimiz'}
    """
    word = singular(token)
    if word.endswith(_BRITISH_ENDINGS):
        word = _american(word)
    if word.endswith(("ing", "ed")) and not word.endswith("eed"):
        root = word[:-3] if word.endswith("ing") else word[:-2]
        if len(root) > 1 and not _VOWELS.isdisjoint(root):
            return _close(root)
    return _close(word)


def _american(word: str) -> str:
    """A British spelling as Americans write it."""
    for british, american in _BRITISH:
        if word.endswith(british) and len(word) > len(british) + 2:
            return word[: -len(british)] + american
    return word


def _close(root: str) -> str:
    """Endings on which forms differ: study/studied, plan/planned, train/trained, use/using."""
    if len(root) > 3 and root[-1] == root[-2] and root[-1] in _DOUBLED:
        root = root[:-1]
    if len(root) > 2 and root.endswith("e"):
        root = root[:-1]
    return root[:-1] + "y" if root.endswith("i") else root
