"""Which advice somebody should look after."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from checker.advising.advice import Advice, Kind, load_advice
from checker.advising.audit import Concern, audit
from checker.matching.catalogue import Catalogue, load_catalogue
from checker.resources import resource

TODAY = date(2026, 11, 21)


def concerns(catalogue: Catalogue, **fields: Any) -> tuple[Concern, ...]:
    steps = ("Do it.", "Resume line: Did it N times.")
    common = {"id": "x", "title": "X", "kind": Kind.COURSE, "closes": ("python",), "steps": steps, "hours": 5}
    return audit([Advice(**(common | fields))], catalogue, TODAY)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"verified_on": date(2025, 11, 20)}, ["stale"]),
        ({"verified_on": date(2025, 12, 10)}, ["soon stale"]),
        ({"valid_until": date(2026, 12, 1)}, ["soon stale"]),
        ({"valid_until": date(2026, 11, 20)}, []),  # retired: nobody is sent there
        ({"verified_on": date(2020, 1, 1), "replaced_by": "y"}, []),
        ({"url": "https://x.example"}, ["no source"]),
        ({"url": "https://x.example", "kind": Kind.PROJECT}, []),
        ({"url": "https://x.example", "sources": ("its page",)}, []),
        ({"closes": ("cobol",)}, ["closes nothing"]),
        ({"closes": ("cobol", "keras")}, []),
        ({"kind": Kind.WORDING}, []),
        (
            {"url": "https://x.example", "closes": (), "verified_on": date(2020, 1, 1)},
            ["stale", "no source", "closes nothing"],
        ),
    ],
)
def test_a_concern_is_named(small_catalogue: Catalogue, fields: dict[str, Any], expected: list[str]) -> None:
    assert [concern.topic for concern in concerns(small_catalogue, **fields)] == expected


def test_dates_are_told(small_catalogue: Catalogue) -> None:
    steps = ("Do it.", "Resume line: Did it N times.")
    old = Advice(
        id="x",
        title="X",
        kind=Kind.CERTIFICATE,
        closes=("python",),
        steps=steps,
        hours=5,
        verified_on=date(2026, 1, 31),
    )
    (concern,) = audit([old], small_catalogue, TODAY)
    assert concern.sentence == "verified on 2026-01-31, fresh until 2026-04-30"


def test_the_advice_that_comes_with_the_program_was_in_order_on_its_day() -> None:
    catalogue = load_catalogue(resource("requirements"))
    found = audit(load_advice(resource("advice")), catalogue, TODAY)
    assert {concern.topic for concern in found} <= {"no source"}
