"""The catalogue that ships, read once."""

from __future__ import annotations

import pytest

from checker.matching.catalogue import Catalogue, load_catalogue
from checker.matching.lexicon import lexicon_of
from checker.resources import resource


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The catalogue that ships; indexed here, so that a faulty one fails once and not a thousand times, slowly."""
    shipped = load_catalogue(resource("requirements"))
    lexicon_of(shipped)
    return shipped
