"""What is dragged over the window: whether it will be taken, why not, the veil that says so, and the drop itself."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from checker.gui.look import colours


@dataclass(frozen=True, slots=True)
class Offer:
    """What a drag offers: a path to open, or the reason why it is not taken."""

    path: Path | None
    reason: str = ""


def judge(mime: QMimeData) -> Offer:
    """Whether one resume or one checklist is offered."""
    say = QCoreApplication.translate
    urls = mime.urls()
    if not urls:
        return Offer(None, say("drop", "That is not a file. Drop the PDF file of your resume."))
    if len(urls) > 1:
        return Offer(None, say("drop", "Those are several files. Drop one at a time."))
    if not urls[0].isLocalFile():
        return Offer(None, say("drop", "That is not on this computer yet. Save it first, then drop the file."))
    return judge_path(Path(urls[0].toLocalFile()))


def judge_path(path: Path) -> Offer:
    """Whether a path may be a resume or a checklist; what is inside it is for the reader to say."""
    say = QCoreApplication.translate
    if os.path.isdir(path):  # noqa: PTH112 (a Path raises where a name is too long or a folder is closed)
        return Offer(None, say("drop", "That is a folder. Drop the PDF file inside it."))
    if path.suffix.lower() in {".pdf", ".json"} or _begins_like_pdf(path):
        return Offer(path)
    return Offer(
        None, say("drop", "%1 is not a PDF. Save your resume as a PDF and drop that.").replace("%1", path.name)
    )


def _begins_like_pdf(path: Path) -> bool:
    if not os.path.isfile(path):  # noqa: PTH113 (as above; opening a pipe would wait for ever)
        return False
    try:
        with path.open("rb") as file:
            return file.read(5) == b"%PDF-"
    except OSError:
        return False


class Veil(QWidget):
    """Lies over the window while something is dragged over it, and says what dropping it would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.offer = Offer(None)
        self.hide()

    @property
    def headline(self) -> str:
        """What it says in large letters."""
        return self.tr("Let go to open it") if self.offer.path else self.tr("This will not be opened")

    @property
    def sentence(self) -> str:
        """What it says below that."""
        return self.offer.path.name if self.offer.path else self.offer.reason

    def say(self, offer: Offer) -> None:
        """Lie over the whole parent and tell about an offer."""
        self.offer = offer
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the words."""
        look = colours(self.palette())
        ink = QColor(look.link if self.offer.path else look.missing)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.window))
        style = Qt.PenStyle.SolidLine if self.offer.path else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink, 3, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 14, 14)
        self._paint_words(painter, ink, QColor(look.text))
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor, text: QColor) -> None:
        middle = self.rect().center().y()
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        above = self.rect().adjusted(48, 0, -48, 0)
        above.setBottom(middle)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self.headline)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        painter.setFont(font)
        painter.setPen(text)
        below = self.rect().adjusted(48, 0, -48, 0)
        below.setTop(middle + 14)
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            self.sentence,
        )


class DropTarget(QObject):
    """Makes a whole window take drops.

    Signals:
        dropped: This path was let go over the window, and may be opened.
        refused: Something else was: the reason why it is not taken.
    """

    dropped = Signal(Path)
    refused = Signal(str)

    def __init__(self, window: QWidget, ground: QWidget) -> None:
        super().__init__(window)
        self.veil = Veil(ground)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer what concerns a drag."""
        kind = event.type()
        if kind is QEvent.Type.DragEnter and isinstance(event, QDropEvent):
            self.veil.say(judge(event.mimeData()))
            _answer(event, self.veil.offer)
        elif kind is QEvent.Type.DragMove and isinstance(event, QDropEvent):
            _answer(event, self.veil.offer)
        elif kind is QEvent.Type.DragLeave:
            self.veil.hide()
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._take(event)
        else:
            return False
        return True

    def _take(self, event: QDropEvent) -> None:
        """The signal comes after the other program has been told that its drop arrived."""
        self.veil.hide()
        offer = judge(event.mimeData())
        _answer(event, offer)
        QTimer.singleShot(0, lambda: self._tell(offer))

    def _tell(self, offer: Offer) -> None:
        if offer.path is None:
            self.refused.emit(offer.reason)
        else:
            self.dropped.emit(offer.path)


def _answer(event: QDropEvent, offer: Offer) -> None:
    """Take a copy; what is not taken is answered too, so that we are told when the drag ends."""
    event.setDropAction(Qt.DropAction.CopyAction if offer.path else Qt.DropAction.IgnoreAction)
    event.accept()
