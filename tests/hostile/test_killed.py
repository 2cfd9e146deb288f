"""The process is killed at random moments of ticking and saving: each tick that was shown is on the disk."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.checklist import Checklist, Item
from checker.checklist_file import read, to_json, write
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.hostile
BATCHES, CHECKLISTS, KILLS = 10, 4, 5  # kills of a checklist, which is opened again after each: 200 in all
AT_ONCE = 4
ITEMS = 300
LONGEST = 2.2  # seconds from the first tick to the kill
SHOWN = 1.0  # seconds: what was shown so long must be there
WINDOW = Path(__file__).with_name("ticking_window.py")
TESTS = WINDOW.parents[1]


@dataclass
class Tally:
    """What was seen and what was found."""

    kills: int = 0
    shown: set[tuple[int, str]] = field(default_factory=set)  # checklist and item
    long_shown: set[tuple[int, str]] = field(default_factory=set)
    lost: list[tuple[int, str]] = field(default_factory=list)
    late: int = 0  # shown for less than a second and not there: allowed, but told
    leftovers: int = 0


def checklist(number: int) -> Checklist:
    items = tuple(
        Item(id=f"item-{n}", name=f"Item {n}", category="All", status=Status.MISSING, papers=("A",))
        for n in range(ITEMS)
    )
    return Checklist(resume=f"resume-{number}.pdf", made_on=date(2026, 11, 21), points=1, of=ITEMS, items=items)


def killed(folder: Path, saved: Path, seed: int) -> tuple[list[tuple[float, str]], float]:
    """The ticks that a window has shown, each with its moment, and the moment of its death."""
    command = [sys.executable, str(WINDOW), str(folder), str(saved), str(seed)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(TESTS.parent), str(TESTS)))}
    with (
        (folder / "errors.txt").open("ab") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment) as window,
    ):
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        time.sleep(random.Random(seed).uniform(0, LONGEST))  # noqa: S311 - no secret
        window.kill()
        moment = time.monotonic()
        lines = window.stdout.read().splitlines(keepends=True)
    shown = [line.split() for line in lines if line.endswith("\n")]
    return [(float(when), id_) for when, id_ in shown], moment


def work_on(number: int, folder: Path) -> Tally:
    """Kill the window again and again while it works on one checklist."""
    tally, saved = Tally(), folder / "list.json"
    write(saved, to_json(checklist(number)))
    for kill in range(KILLS):
        shown, moment = killed(folder, saved, number * 1000 + kill)
        tally.kills += 1
        tally.shown |= {(number, id_) for _, id_ in shown}
        tally.long_shown |= {(number, id_) for when, id_ in shown if when < moment - SHOWN}
        (kept,) = (folder / "data" / "checklists").glob("*.json")
        ticked = {(number, item.id) for item in read(kept).items if item.ticked}
        tally.lost += sorted(tally.long_shown - ticked)
        tally.late += len(tally.shown - ticked - tally.long_shown)
        if (folder / "saved.json").exists():
            read(folder / "saved.json")
        assert not list(folder.rglob("*.unreadable*"))
        assert b"Traceback" not in (folder / "errors.txt").read_bytes()
    tally.leftovers = len(list(folder.rglob(".resume-checker-*")))
    return tally


@pytest.fixture(scope="module")
def all_tallies(request: pytest.FixtureRequest) -> Iterator[list[Tally]]:
    """What every batch has found; the figure is printed when all are through."""
    tallies: list[Tally] = []
    yield tallies
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(
            f"\n{sum(tally.kills for tally in tallies)} kills:"
            f" {sum(len(tally.shown) for tally in tallies)} ticks shown,"
            f" {sum(len(tally.long_shown) for tally in tallies)} of them for over a second before a kill;"
            f" lost of these {sum(len(tally.lost) for tally in tallies)},"
            f" of the others {sum(tally.late for tally in tallies)};"
            f" {sum(tally.leftovers for tally in tallies)} half-written files left beside the checklists"
        )


@pytest.mark.parametrize("batch", range(BATCHES))
def test_every_tick_that_was_shown_for_a_second_outlives_the_process(
    batch: int, tmp_path: Path, all_tallies: list[Tally]
) -> None:
    numbers = range(batch * CHECKLISTS, (batch + 1) * CHECKLISTS)
    folders = [tmp_path / str(number) for number in numbers]
    for folder in folders:
        folder.mkdir()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        tallies = list(pool.map(work_on, numbers, folders))
    all_tallies += tallies

    assert sum(tally.kills for tally in tallies) == CHECKLISTS * KILLS
    assert any(tally.long_shown for tally in tallies)
    assert [tick for tally in tallies for tick in tally.lost] == []
