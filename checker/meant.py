"""What somebody means who names a requirement or an advice, and what comes near where there is none of that name."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from checker.checklist import plain
from checker.errors import CheckerError

if TYPE_CHECKING:
    from checker.advising.advice import Advice
    from checker.matching.catalogue import Catalogue, Requirement


def requirement_meant(asked: str, catalogue: Catalogue) -> Requirement:
    """The requirement of that id or name, whatever the case.

    Raises:
        CheckerError: There is none; the sentence names the nearest.
    """
    known = {key.casefold(): r for r in catalogue.requirements for key in (r.id, r.name)}
    wanted = " ".join(asked.split()).casefold()
    if wanted in known:
        return known[wanted]
    near = dict.fromkeys(known[key].id for key in difflib.get_close_matches(wanted, known, n=4, cutoff=0.6))
    near |= dict.fromkeys(r.id for r in catalogue.requirements if wanted and wanted in r.name.casefold())
    hint = f"Did you mean {' or '.join(list(near)[:3])}?" if near else f"There are: {', '.join(catalogue.by_id)}."
    raise CheckerError("Unknown requirement", f'There is no requirement "{plain(asked)}". {hint}')


def advice_meant(asked: str, advice: tuple[Advice, ...]) -> str:
    """The id of an advice, or a kind of them.

    Raises:
        CheckerError: There is none; the sentence names the nearest.
    """
    known = {key for each in advice for key in (each.id, each.kind.value)}
    if asked in known:
        return asked
    near = difflib.get_close_matches(asked, sorted(known), n=3)
    hint = f"Did you mean {' or '.join(near)}?" if near else "The ids stand in the answer of check --json."
    raise CheckerError("Unknown advice", f'There is no advice or kind of advice "{plain(asked)}". {hint}')
