"""The checklist as a PDF: the sheet's HTML set on pages, with margins and page numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from checker.errors import ChecklistError
from checker.sheet import to_html

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
    writer.setTitle(checklist.resume)
    writer.setCreator("resume-checker")
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF(), QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    document.setHtml(to_html(checklist))
    # print_ sets the size of the page, margins of two centimetres and page numbers, unless the size is set by hand.
    document.print_(writer)
    del writer  # it writes the end of the file when it goes
    buffer.close()
    if not content.startsWith(QByteArray(b"%PDF-")):
        raise ChecklistError("The checklist was not saved", "Its pages could not be drawn. Save it as HTML instead.")
    return bytes(content.data())
