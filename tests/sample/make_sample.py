"""Makes the sample resume, ``resources/sample/sample-resume.pdf``, from the words in ``sample-resume.toml``."""

from __future__ import annotations

import sys
import tomllib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    KeepTogether,
    ListFlowable,
    ListItem,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "resources" / "sample" / "sample-resume.pdf"

INK, SOFT, ACCENT, RULE = (HexColor(code) for code in ("#1f2933", "#52606d", "#0b6e6e", "#c3d5d5"))
WIDTH = A4[0] - 40 * mm - 12  # a page's frame keeps 6 points free on each side

TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=9.8, leading=15.2, textColor=INK)
NAME = ParagraphStyle("name", TEXT, fontName="Helvetica-Bold", fontSize=27, leading=33)
TITLE = ParagraphStyle("title", TEXT, fontSize=13, leading=19, textColor=ACCENT)
CONTACT = ParagraphStyle("contact", TEXT, fontSize=8.6, leading=13, textColor=SOFT)
HEADING = ParagraphStyle("heading", TEXT, fontName="Helvetica-Bold", fontSize=11.5, leading=15, textColor=ACCENT)
DATES = ParagraphStyle("dates", TEXT, textColor=SOFT, alignment=2)

Entry = dict[str, Any]


def linked(text: str, target: str | None) -> str:
    """A text that leads to its target when clicked."""
    return f'<link href="{target}" color="{ACCENT.hexval().replace("0x", "#")}">{text}</link>' if target else text


def header(resume: Entry) -> list[Flowable]:
    """Name, post and where to find the person."""
    contact = [[linked(part["text"], part.get("link")) for part in line] for line in resume["contact"]]
    return [
        Paragraph(resume["name"], NAME),
        Paragraph(resume["title"], TITLE),
        Spacer(1, 3),
        *(Paragraph(" \u00a0•\u00a0 ".join(line), CONTACT) for line in contact),
    ]


def section(words: str, first: list[Flowable], *others: list[Flowable]) -> list[Flowable]:
    """A section of blocks that no page break parts: its name over a thin line, kept with the first of them."""
    line = HRFlowable(width="100%", thickness=0.8, color=RULE, spaceBefore=2, spaceAfter=7)
    top = [Spacer(1, 9), Paragraph(words, HEADING), line]
    return [KeepTogether([*top, *first]), *(KeepTogether(block) for block in others), Spacer(1, 4)]


def columns(left: Flowable, right: Flowable, width: float) -> Table:
    """Two texts side by side on one line, the second one `width` wide."""
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    style += [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return Table([[left, right]], colWidths=[WIDTH - width, width], style=style)


def bullets(lines: list[str]) -> list[Flowable]:
    """A list of lines, each behind a dot."""
    if not lines:
        return []
    items = [ListItem(Paragraph(line, TEXT), bulletColor=ACCENT, leftIndent=11) for line in lines]
    return [ListFlowable(items, bulletType="bullet", start="•", bulletFontSize=9, leftIndent=11)]


def entry(one: Entry) -> list[Flowable]:
    """A post, a project, a degree or a certificate: what, where, when, and what was done."""
    what = f'<b>{one["title"]}</b>\u00a0 <font color="#52606d">{linked(one["place"], one.get("link"))}</font>'
    top = columns(Paragraph(what, TEXT), Paragraph(one["dates"], DATES), 44 * mm)
    return [top, Spacer(1, 2), *bullets(one["bullets"]), Spacer(1, 6)]


def rows(pairs: list[Entry]) -> list[Flowable]:
    """Names on the left, what belongs to each on the right."""
    return [
        columns(Paragraph(f"<b>{pair['name']}</b>", TEXT), Paragraph(pair["items"], TEXT), WIDTH - 36 * mm)
        for pair in pairs
    ]


def story(resume: Entry) -> list[Flowable]:
    """The whole resume from top to bottom."""
    return [
        *header(resume),
        *section("Summary", [Paragraph(resume["summary"], TEXT)]),
        *section("Skills", rows(resume["skills"])),
        *section("Experience", *map(entry, resume["experience"])),
        *section("Projects", *map(entry, resume["projects"])),
        *section("Education", *map(entry, resume["education"])),
        *section("Coursework", rows(resume["coursework"])),
        *section("Courses and Certificates", *map(entry, resume["certificates"])),
        *section("Languages", rows(resume["languages"])),
        *section("Interests", [Paragraph(resume["interests"], TEXT)]),
    ]


def footer(canvas: Canvas, document: SimpleDocTemplate, name: str) -> None:
    """Name and page number at the foot of each page."""
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor(SOFT)
    canvas.drawCentredString(A4[0] / 2, 10 * mm, f"{name}  •  page {document.page}")


def words() -> Entry:
    """What stands in the sample."""
    return tomllib.loads((HERE / "sample-resume.toml").read_text(encoding="utf-8"))


def make(target: Path, resume: Entry | None = None) -> None:
    """Write a resume to `target`, the sample's by default: the same bytes every time, for one release of reportlab."""
    resume = resume or words()
    document = SimpleDocTemplate(
        str(target),
        pagesize=A4,
        leftMargin=20 * mm,
        rightMargin=20 * mm,
        topMargin=17 * mm,
        bottomMargin=18 * mm,
        title=f"{resume['name']}: {resume['title']}",
        author=resume["name"],
        lang="en",
        invariant=1,
        pageCompression=0,
    )
    on_page = partial(footer, name=resume["name"])
    document.build(story(resume), onFirstPage=on_page, onLaterPages=on_page)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
