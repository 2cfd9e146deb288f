"""Advice made by hand for the small catalogue of these tests."""

from __future__ import annotations

from datetime import date
from typing import Any

from checker.advising.advice import Advice, Kind

TODAY = date(2026, 11, 21)
IDS = ("python", "keras", "deploy", "agile", "aws", "gcp", "azure", "r", "java")


def advice(id_: str, *closes: str, **fields: Any) -> Advice:
    steps = ("Do it.", "Resume line: Did it N times.")
    return Advice(
        **({"id": id_, "title": id_, "kind": Kind.PROJECT, "closes": closes, "steps": steps, "hours": 5} | fields)
    )
