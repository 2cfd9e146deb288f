"""What the command line looks for and can advise: the data files, each loaded once and when it is asked for."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from checker.checklist import plain
from checker.errors import CheckerError

if TYPE_CHECKING:
    from pathlib import Path

    from checker.advising.advice import Advice
    from checker.advising.own_advice import OwnAdvice
    from checker.matching.catalogue import Catalogue


@cache
def data() -> tuple[Catalogue, tuple[Advice, ...]]:
    """The catalogue and the program's advice.

    Raises:
        CheckerError: They are faulty or not there.
    """
    from checker.advising.advice import load_advice  # noqa: PLC0415 - asking for help needs no data
    from checker.matching.catalogue import load_catalogue  # noqa: PLC0415

    return load_catalogue(place("requirements")), load_advice(place("advice"))


@cache
def own_advice(folder: Path) -> OwnAdvice:
    """The advice in a folder of the user's, with what is faulty in it.

    Raises:
        CheckerError: There is no such folder.
    """
    from checker.advising.own_advice import load_own_advice  # noqa: PLC0415 - as above

    if not os.path.isdir(folder):  # noqa: PTH112 (a Path may raise)
        raise CheckerError("No advice", f"{plain(str(folder))} is no folder.")
    catalogue, shipped = data()
    return load_own_advice(folder, shipped, catalogue.by_id)


def place(*parts: str) -> Path:
    """The path of a data file or folder.

    Raises:
        CheckerError: The installation lacks it.
    """
    from checker.resources import resource  # noqa: PLC0415 - as above

    try:
        return resource(*parts)
    except FileNotFoundError as error:
        raise CheckerError("Incomplete", f"The installation lacks {error}: install it again.") from error
