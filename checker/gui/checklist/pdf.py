"""The checklist as the bytes of a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from checker.checklist import plain
from checker.errors import ChecklistError
from checker.gui.checklist.pages import blocks, foot
from checker.gui.checklist.paper import draw, page_size, width

if TYPE_CHECKING:
    from checker.checklist import Checklist


def to_pdf(checklist: Checklist) -> bytes:
    """The checklist as the bytes of a PDF file; the state of each item stands in words, too.

    Raises:
        ChecklistError: It could not be drawn.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Improvement checklist: {plain(checklist.resume)}")
    writer.setCreator("resume-checker")
    layout = QPageLayout(usual_paper(), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
    writer.setPageLayout(layout)
    drawn = draw(blocks(checklist, width(page_size(writer))), writer, foot(checklist))
    del writer  # it writes the end of the file when it goes
    buffer.close()
    if not drawn or not content.startsWith(QByteArray(b"%PDF-")):
        raise ChecklistError("The checklist was not saved", "Its pages could not be drawn. Save it as HTML instead.")
    return bytes(content.data())


def usual_paper() -> QPageSize:
    """Letter where people measure in inches, A4 elsewhere."""
    inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4)
