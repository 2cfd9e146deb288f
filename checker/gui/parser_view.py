"""What a parser sees: the text of the resume as two readers have it, side by side, with the differences marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checker.gui.prose import Prose, ProseView
from checker.reading.compare import compared

if TYPE_CHECKING:
    from checker.reading.document import Document, Section


class ParserView(QWidget):
    """Shows one text where the two readers agree, and both where they do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: Document | None = None
        self._second: Document | None = None
        self.view = ProseView(self.tr("What a parser sees"), self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.view)

    def show_readings(self, first: Document, second: Document | None, *, stay: bool = False) -> None:
        """Show a resume as the reader of record has it, and as the quick one, if there is that."""
        self._first, self._second = first, second
        self.view.rewrite(stay=stay)

    def _write(self, prose: Prose) -> None:
        if self._first is None:
            return
        pairs = () if self._second is None else compared(self._first, self._second)
        differing = [pair for pair in pairs if pair.differs]
        prose.paragraph()
        prose.text(self._verdict(len(differing)), bold=True)
        if differing:
            prose.side_by_side(differing, (self.tr("Reader of record"), self.tr("Quick reader")))
        prose.heading(self.tr("The text in the order in which a program reads it"))
        for section in self._first.sections:
            self._write_section(prose, section)

    def _write_section(self, prose: Prose, section: Section) -> None:
        above = 12.0
        if section.heading:
            prose.paragraph(above=above)
            prose.text(section.heading.text, bold=True)
            above = 0.0
        for line in (line for block in section.blocks for line in block.lines):
            prose.paragraph(above=above)
            prose.text(f"\N{BULLET} {line.text}" if line.bullet else line.text)
            above = 0.0

    def _verdict(self, differing: int) -> str:
        if self._second is None:
            return self.tr("Only one reader could make sense of this file. Hiring systems may see less.")
        if not differing:
            return self.tr("Two readers see the same words. What is missing here is missing for a hiring system too.")
        text = self.tr("Two readers do not see the same words. Lines that differ: %1.")
        return text.replace("%1", str(differing))
