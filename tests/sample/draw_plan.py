"""Draws the plan of the sample resume as the picture that the README shows; ``make sample`` runs it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from checker.advising.advice import load_advice
from checker.advising.plan import plan
from checker.check import check
from checker.gui.advice.plan_chart import Picture, Shown
from checker.gui.advice.plan_picture import to_svg
from checker.gui.look import ON_PAPER
from checker.matching.catalogue import load_catalogue
from checker.reading.apart import Apart
from checker.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_DAY = date(2026, 11, 21)  # of the facts, so that the picture is the same whenever it is drawn
_FILE = resource("sample") / "sample-plan.svg"


def main() -> None:
    """Write the picture."""
    app = QApplication([])
    _FILE.write_bytes(drawn(app.font()))


def drawn(font: QFont) -> bytes:
    """The picture, as SVG."""
    catalogue = load_catalogue(resource("requirements"))
    advice = load_advice(resource("advice"), catalogue.by_id)
    with Apart() as reader:
        document, second = reader.read(resource("sample", "sample-resume.pdf"))
    made = plan(check(document, catalogue, advice, _DAY, second).report, advice, _DAY)
    picture = Picture(Shown(made, frozenset(), made.before), 960, font, ON_PAPER, ("Week", "Points"))
    return to_svg(picture, "The plan of the sample resume")


if __name__ == "__main__":
    main()
