"""The sample resume in ``resources/`` is what its script makes, every time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pdfplumber
import pytest
from PySide6.QtGui import QFont
from sample.draw_plan import drawn

HERE = Path(__file__).parent
SAMPLE = HERE.parents[1] / "resources" / "sample" / "sample-resume.pdf"

Placed = tuple[str, float, float, float, float]


def make(target: Path) -> Path:
    subprocess.run([sys.executable, HERE / "make_sample.py", target], check=True)
    return target


def words(path: Path) -> list[list[Placed]]:
    with pdfplumber.open(path) as pdf:
        return [
            [
                (word["text"], *(round(float(word[side]), 1) for side in ("x0", "top", "x1", "bottom")))
                for word in page.extract_words()
            ]
            for page in pdf.pages
        ]


def links(path: Path) -> list[str]:
    with pdfplumber.open(path) as pdf:
        return [link["uri"] for page in pdf.pages for link in page.hyperlinks]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("sample") / "made.pdf")


def test_the_script_makes_the_sample_that_is_shipped(made: Path) -> None:
    assert words(made) == words(SAMPLE)
    assert links(made) == links(SAMPLE)


def test_the_script_makes_the_same_bytes_twice(made: Path, tmp_path: Path) -> None:
    assert make(tmp_path / "again.pdf").read_bytes() == made.read_bytes()


def test_the_sample_has_two_pages() -> None:
    assert len(words(SAMPLE)) == 2


def test_every_address_in_the_sample_is_nobodys() -> None:
    assert links(SAMPLE)
    for link in links(SAMPLE):
        assert "example" in link


def points(svg: bytes) -> list[str]:
    """The numbers in a picture of a plan, such as the coverage after each action."""
    root = ET.fromstring(svg)  # noqa: S314 (our own picture)
    texts = [(element.text or "").strip() for element in root.iter("{http://www.w3.org/2000/svg}text")]
    return [text for text in texts if text.replace(".", "").isdigit()]


def test_the_picture_of_its_plan_shows_the_plan_as_it_is_now(qapp: object) -> None:
    assert qapp
    now = points(drawn(QFont()))

    assert len(now) > 10
    assert points((SAMPLE.parent / "sample-plan.svg").read_bytes()) == now
