"""Small PDFs about invented people, drawn line by line as the programs do that make resumes."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import reportlab
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checker.reading.pdf import Pdf, Reader
from checker.reading.resume import document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.reading.document import Document

WIDTH, HEIGHT = 595.0, 842.0
LINE = 14.0  # from one line of running text to the next


@dataclass
class Paper:
    """A PDF in the making; positions in points from the top left of its page."""

    width: float = WIDTH
    height: float = HEIGHT
    password: str | None = None
    crop: tuple[float, float, float, float] | None = None
    rotation: int = 0
    _file: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        lock = StandardEncryption(self.password, ownerPassword="owner", canPrint=0) if self.password else None
        # reportlab swaps the sides of a page that it turns
        shape = (self.height, self.width) if self.rotation % 180 else (self.width, self.height)
        self.canvas = Canvas(self._file, pagesize=shape, encrypt=lock, invariant=True)
        self._set_up()

    def _set_up(self) -> None:
        if self.crop:
            self.canvas.setCropBox(self.crop)
        if self.rotation:
            self.canvas.setPageRotation(self.rotation)

    def text(self, x: float, y: float, text: str, *, size: float = 10, bold: bool = False, font: str = "") -> Paper:
        self.canvas.setFont(font or ("Helvetica-Bold" if bold else "Helvetica"), size)
        self.canvas.drawString(x, self.height - y, text)
        return self

    def right(self, x: float, y: float, text: str, *, size: float = 10, bold: bool = False) -> Paper:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawRightString(x, self.height - y, text)
        return self

    def lines(self, x: float, y: float, texts: Sequence[str], *, size: float = 10, step: float = LINE) -> float:
        """One text under another; returns where the next would stand."""
        for text in texts:
            self.text(x, y, text, size=size)
            y += step
        return y

    def section(self, x: float, y: float, heading: str, texts: Sequence[str], *, size: float = 14) -> float:
        """A bold heading and lines under it; returns where the next heading may stand."""
        self.text(x, y, heading, size=size, bold=True)
        return self.lines(x, y + 1.5 * LINE, texts) + LINE

    def ink(self, shade: float) -> Paper:
        self.canvas.setFillGray(shade)
        return self

    def page(self) -> Paper:
        self.canvas.showPage()
        self._set_up()
        return self

    def data(self) -> bytes:
        self.canvas.save()
        return self._file.getvalue()

    def read(self, reader: Reader = Reader.FULL) -> Document:
        return read_bytes(self.data(), reader)


def read_bytes(data: bytes, reader: Reader = Reader.FULL, password: str | None = None) -> Document:
    with Pdf(data, password) as pdf:
        return document(pdf, "invented.pdf", reader)


def text_lines(read: Document) -> list[str]:
    return [line for line in read.text.split("\n") if line]


def outline(read: Document) -> list[tuple[str, str | None, list[str]]]:
    """Kind, heading and blocks of each section."""
    return [
        (
            section.kind.value,
            section.heading.text if section.heading else None,
            [" ".join(word.text for word in block.words) for block in section.blocks],
        )
        for section in read.sections
    ]


@cache
def embedded_font() -> str:
    """A font whose letters go into the file, with accents and ligatures; reportlab brings it."""
    pdfmetrics.registerFont(TTFont("Vera", str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))
    return "Vera"


@cache
def chinese_font() -> str:
    """A font that is only named in the file, as Chinese ones often are."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    return "STSong-Light"
