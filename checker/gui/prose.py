"""Running text with links, built word by word so that nothing from a resume is ever taken for markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QFontMetricsF,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from checker.gui.look import Colours, colours, ring

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.reading.compare import Pair, Stretch

INDENT = 22.0


class Prose:
    """Writes paragraphs into a document."""

    def __init__(self, document: QTextDocument, look: Colours, font: QFont) -> None:
        document.clear()
        document.setDefaultFont(font)
        self._cursor = QTextCursor(document)
        self._look = look
        self._size = font.pointSizeF()
        self._metrics = QFontMetricsF(font)
        self._begun = False

    def paragraph(self, *, above: float = 0, indent: int = 0, hanging: float = 0) -> None:
        """Begin a paragraph; ``above`` is the space before it."""
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setLeftMargin(INDENT * indent + hanging)
        shape.setTextIndent(-hanging)
        shape.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begun:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True

    def text(
        self,
        text: str,
        *,
        colour: str = "",
        bold: bool = False,
        scale: float = 1.0,
        link: str = "",
        underlined: bool = False,
    ) -> None:
        """Write words at the end of the paragraph; ``link`` is what a click on them asks for."""
        shape = QTextCharFormat()
        shape.setForeground(QColor(self._look.link if link else colour or self._look.text))
        shape.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        shape.setFontPointSize(self._size * scale)
        shape.setFontUnderline(underlined or bool(link))
        if link:
            shape.setAnchor(True)
            shape.setAnchorHref(link)
        self._cursor.insertText(re.sub(r"[\s\u2028\u2029]+", " ", text), shape)

    def heading(self, text: str, *, above: float = 16) -> None:
        """A paragraph that heads others."""
        self.paragraph(above=above)
        self.text(text, bold=True)

    def muted(self, text: str) -> None:
        """Words that matter less."""
        self.text(text, colour=self._look.muted)

    def numbered(self, lines: Sequence[str], *, indent: int = 0) -> None:
        """A list in order."""
        for number, line in enumerate(lines, 1):
            self.paragraph(above=4, indent=indent, hanging=self._metrics.horizontalAdvance(f"{number}. "))
            self.muted(f"{number}. ")
            self.text(line.strip())

    def address(self, url: str) -> None:
        """A link to the web, shown as the address that it leads to; other addresses are only written."""
        self.text(url, link=url) if leads_to_web(url) else self.text(url)

    def side_by_side(self, pairs: Sequence[Pair], titles: tuple[str, str]) -> None:
        """A table of two columns under their titles; words that differ are underlined, in another colour."""
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setCellPadding(3)
        shape.setTopMargin(10)
        table = self._cursor.insertTable(len(pairs) + 1, 2, shape)
        for column, title in enumerate(titles):
            self._cursor = table.cellAt(0, column).firstCursorPosition()
            self.text(title, bold=True)
        for row, pair in enumerate(pairs, 1):
            for column, line in enumerate((pair.first, pair.second)):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                self._compared(line)
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _compared(self, line: Sequence[Stretch]) -> None:
        for number, stretch in enumerate(line):
            if number:
                self.text(" ")
            self.text(stretch.text, colour=self._look.missing if stretch.differs else "", underlined=stretch.differs)

    @property
    def look(self) -> Colours:
        """The colours that it writes in."""
        return self._look


class ProseView(QTextBrowser):
    """Shows prose; writes it anew when the colours change.

    Signals:
        asked: A link that is the program's own was clicked: what it asks for.
    """

    asked = Signal(str)

    def __init__(self, name: str, write: Callable[[Prose], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._behind = True  # what it shows is not what is due
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(14)
        self.anchorClicked.connect(self._follow)
        ring(self)

    def rewrite(self, *, stay: bool = False) -> None:
        """Write the text as it is due now; ``stay`` where the reader is. Out of sight, it waits until it is seen."""
        self._behind = not self.isVisible()
        if self._behind:
            return
        place = self.verticalScrollBar().value()
        self._write(Prose(self.document(), colours(self.palette()), self.font()))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place if stay else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was asked for in the meantime."""
        super().showEvent(event)
        if self._behind:
            self.rewrite()

    def changeEvent(self, event: object) -> None:
        """Colours and fonts are part of the text."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if event.type() in (event.Type.PaletteChange, event.Type.FontChange):  # type: ignore[attr-defined]
            self.rewrite(stay=True)

    def _follow(self, url: QUrl) -> None:
        if leads_to_web(url.toString()):
            QDesktopServices.openUrl(url)
        else:
            self.asked.emit(url.toString())


def about_hours(hours: int) -> str:
    """How long something takes, in words."""
    say = QCoreApplication.translate
    return say("prose", "about 1 hour") if hours == 1 else say("prose", "about %1 hours").replace("%1", str(hours))


def leads_to_web(url: str) -> bool:
    """True if it is an address that a browser may be given: nothing that runs or reads a file."""
    parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
    return parsed.isValid() and parsed.scheme() in {"http", "https"} and bool(parsed.host())
