"""The catalogue that ships, read once."""

from __future__ import annotations

import pytest

from checker.matching.catalogue import Catalogue, load_catalogue
from checker.resources import resource


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The catalogue that ships."""
    return load_catalogue(resource("requirements"))
