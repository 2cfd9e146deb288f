"""Measures how long the verdicts on resumes take, and how long what they need takes to load.

Run it with ``make bench``, or with the paths of PDFs; it prints milliseconds and judges nothing.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checker.advising.advice import load_advice, suggest
from checker.check import check
from checker.matching import context, lexicon, patterns, stems, text
from checker.matching.catalogue import load_catalogue
from checker.matching.lexicon import lexicon_of
from checker.matching.matcher import match_document
from checker.matching.report import make_report
from checker.reading.resume import read
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.matching.catalogue import Catalogue
    from checker.reading.document import Document

_TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(_TESTS))
from builders import read_case  # noqa: E402 - it stands among the tests

_RUNS = 7  # of which the fastest counts: whatever else the machine does only adds
_TODAY = date(2026, 1, 1)


def main() -> None:
    """Print the median and the maximum over the given PDFs, or over the invented resumes, and the loading."""
    _print_loading()
    _print_resumes(_documents(list(map(Path, sys.argv[1:]))))


def _documents(paths: list[Path]) -> list[Document]:
    if paths:
        return [read(path) for path in paths]
    return [read_case(path).document for path in sorted((_TESTS / "matching" / "cases").glob("*.toml"))]


def _print_loading() -> None:
    folder = resource("requirements")
    catalogue = load_catalogue(folder)
    print(f"load catalogue  {_fastest(lambda: load_catalogue(folder)):7.1f} ms")
    print(f"load advice     {_fastest(lambda: load_advice(resource('advice'), catalogue.by_id)):7.1f} ms")
    print(f"build lexicon   {_fastest(lambda: lexicon_of(catalogue), forget=True):7.1f} ms, with nothing known before")


def _print_resumes(documents: list[Document]) -> None:
    catalogue = load_catalogue(resource("requirements"))
    advice = load_advice(resource("advice"), catalogue.by_id)
    reports = {document: make_report(catalogue, *match_document(document, catalogue)) for document in documents}
    stages: dict[str, Callable[[Document], object]] = {
        "match": lambda document: match_document(document, catalogue),
        "suggest": lambda document: suggest(reports[document], advice, _TODAY),
        "check": lambda document: check(document, catalogue, advice, _TODAY),
    }
    print(f"\n{len(documents)} resumes, each the fastest of {_RUNS}")
    for name, stage in stages.items():
        times = [_fastest(lambda stage=stage, document=document: stage(document)) for document in documents]
        _print_row(name, times)
    _print_row(
        "first check",
        [_first(lambda document=document: stages["check"](document), catalogue) for document in documents],
    )


def _print_row(name: str, times: list[float]) -> None:
    print(f"{name:12} median {statistics.median(times):5.1f} ms   max {max(times):5.1f}")


def _first(call: Callable[[], object], catalogue: Catalogue) -> float:
    """Milliseconds of the first call after the catalogue is indexed, when no word of the resume has been seen yet."""
    _forget()
    lexicon_of(catalogue)
    return _milliseconds(call)


def _fastest(call: Callable[[], object], *, forget: bool = False) -> float:
    """Milliseconds of processor time of the fastest run."""
    times = []
    gc.collect()
    for _ in range(_RUNS):
        if forget:
            _forget()
        times.append(_milliseconds(call))
    return min(times)


def _milliseconds(call: Callable[[], object]) -> float:
    begin = time.process_time()
    call()
    return (time.process_time() - begin) * 1000


def _forget() -> None:
    """Empty what the modules remember from one call to the next."""
    for module in (context, lexicon, patterns, stems, text):
        for value in vars(module).values():
            if hasattr(value, "cache_clear"):
                value.cache_clear()


if __name__ == "__main__":
    main()
