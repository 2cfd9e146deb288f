"""The resume as it looks, all pages below one another, with the evidence boxed; the only module that knows pixels."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from checker.gui.look import motion, ring
from checker.gui.page.layer import MarkLayer
from checker.gui.page.marks import Mark, MarkItem
from checker.gui.page.sheet import Sheet
from checker.gui.page.words import PageWords
from checker.reading.document import Document

if TYPE_CHECKING:
    from checker.reading.document import Page

GAP = 14  # points between pages, and around them
WIDEST = 4000  # pixels across a picture; beyond that a picture is stretched
MOST_PIXELS = 40_000_000
KEPT = 8  # pictures; those of pages out of sight go first
ZOOMS = (0.1, 8.0)


class Fit(Enum):
    """What follows the size of the window."""

    NOTHING = auto()
    WIDTH = auto()
    PAGE = auto()


class PageView(QGraphicsView):
    """Shows pages; asks for their pictures as they come into sight.

    Signals:
        picture_wanted: Page number, and the width in pixels.
        evidence_clicked: The mark that was clicked, or gone to by a key.
        zoomed: Pixels for a point.
        found: Which place of a search is gone to, from 1 (0 for none), and how many there are.
    """

    picture_wanted = Signal(int, int)
    evidence_clicked = Signal(Mark)
    zoomed = Signal(float)
    found = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[Sheet] = []
        self._layer = MarkLayer(self)
        self._asked: dict[int, int] = {}  # page: width of the picture that is on its way
        self._fit = Fit.WIDTH
        self._words = PageWords(Document("", (), ()), ())
        self._pressed: QPoint | None = None  # where the mouse went down, until it is clear what is meant
        self._dragging_out = False
        self.setScene(QGraphicsScene(self))
        for widget in (self, self.viewport()):
            widget.setAccessibleName(self.tr("Pages of the resume"))
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or fitting the width would flip it
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        ring(self)
        self._asking = QTimer(self, interval=40, singleShot=True)
        self._asking.timeout.connect(self._ask_for_pictures)
        self.verticalScrollBar().valueChanged.connect(self._ask_soon)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, down the pages."""
        return self._layer.marks

    @property
    def picked(self) -> Mark | None:
        """The mark that stands out."""
        return self._layer.picked

    @property
    def zoom(self) -> float:
        """Pixels for a point."""
        return self.transform().m11()

    def show_document(self, document: Document, marks: tuple[Mark, ...]) -> None:
        """Show another file, from its top."""
        self._fill(document)
        self.fit_width()
        self.verticalScrollBar().setValue(0)
        self.update_marks(marks)

    def renew(self, document: Document, marks: tuple[Mark, ...]) -> None:
        """Show the next version of the same file where the reader is, as far as there is such a place in it.

        What is in sight stays until its new picture has come, so that nothing flickers.
        """
        picked, sought, across = self.picked, self._words.sought, self.horizontalScrollBar().value()
        top, down = self._top, self.verticalScrollBar().value()
        pictures = {sheet.page.number: sheet.picture for sheet in self._in_sight()}
        self._fill(document)
        for sheet in self._sheets:
            sheet.picture = pictures.get(sheet.page.number)
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)
        if self._fit is not Fit.NOTHING:
            self._follow_size(top)
        self.update_marks(marks)
        self._layer.pick_like(picked)
        self._asking.start()
        if sought:
            self._words.find(sought)
            self.found.emit(self._words.current, self._words.count)

    def _fill(self, document: Document) -> None:
        self._layer.forget()
        self._asked.clear()
        self._words = PageWords(Document("", (), ()), ())
        self.scene().clear()
        self._sheets = [Sheet(page) for page in document.pages]
        self._stack()
        self._words = PageWords(document, self._sheets)

    def update_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks on the same pages, and move nothing; what stood out does so still if it is there."""
        picked = self.picked
        self._layer.show(marks, self._sheets, self._in_sight())
        self._layer.pick_like(picked)

    def set_picture(self, number: int, picture: QImage) -> None:
        """Take the picture of a page."""
        width = self._asked.pop(number, picture.width())
        for sheet in self._sheets:
            if sheet.page.number == number:
                sheet.set_picture(picture, width)
        self._forget_far_pictures()
        self._asking.start()

    def go_to(self, mark: Mark) -> None:
        """Scroll to a mark and let it stand out."""
        item = self._layer.item(mark)
        self._layer.pick(item)
        if item is not None:
            self._bring_into_view(item.mapRectToScene(item.area))
            self._layer.pulse(motion(self) * 3)

    def unpick(self) -> None:
        """Let no mark stand out."""
        self._layer.pick(None)

    def step(self, by: int) -> None:
        """Go to the next mark, or the one before."""
        mark = self._layer.after(by)
        if mark is not None:
            self.go_to(mark)
            self.evidence_clicked.emit(mark)

    def zoom_by(self, factor: float) -> None:
        """Zoom, and no longer follow the width of the window."""
        self._fit = Fit.NOTHING
        self._set_zoom(self.zoom * factor)

    def fit_width(self) -> None:
        """Show pages as wide as the window has room for, and stay so."""
        self._fit = Fit.WIDTH
        self._follow_size(self._top)

    def fit_page(self) -> None:
        """Show each page whole, and stay so."""
        self._fit = Fit.PAGE
        self._follow_size(self._top)

    def find_text(self, text: str) -> None:
        """Let the places of a text stand out, and go to the first one."""
        self._words.find(text)
        self.step_found(1)

    def step_found(self, by: int) -> None:
        """Go to the next place that was found, or the one before."""
        place = self._words.step(by)
        self.found.emit(self._words.current, self._words.count)
        if place.isValid():
            self._bring_into_view(place)

    @property
    def chosen_text(self) -> str:
        """The words that were chosen with the mouse."""
        return self._words.chosen_text

    def copy(self) -> None:
        """Copy the chosen words."""
        if self.chosen_text:
            QGuiApplication.clipboard().setText(self.chosen_text)

    @property
    def _top(self) -> float:
        """The height in the scene that the view begins at."""
        return self.mapToScene(QPoint(0, 0)).y()

    def _follow_size(self, top: float) -> None:
        """Zoom as the window's size asks, and let the view begin at this height."""
        room, width = self.viewport().size(), self.sceneRect().width()
        if width <= 0:
            return
        zoom = (room.width() - 2) / width
        if self._fit is Fit.PAGE:
            tallest = max((sheet.page.height for sheet in self._sheets), default=1.0)
            zoom = min(zoom, room.height() / (tallest + GAP))
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self._set_zoom(zoom)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.verticalScrollBar().setValue(round(top * self.zoom))

    def _bring_into_view(self, place: QRectF) -> None:
        visible = self.mapToScene(self.viewport().rect()).boundingRect()
        if not visible.adjusted(0, 30, 0, -30).contains(place):
            self.centerOn(place.center())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where it began while it was out of sight: Qt centres anew."""
        top = self._top
        super().showEvent(event)
        self.verticalScrollBar().setValue(round(top * self.zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as the view."""
        top = self._top  # before Qt centres on what it held to be the middle
        super().resizeEvent(event)
        if self._fit is not Fit.NOTHING:
            self._follow_size(top)
        self._asking.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which mark was clicked; elsewhere, and once it moves, the mouse chooses words or takes them out."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragging_out = self._words.is_chosen(self.mapToScene(self._pressed))
            item = self.itemAt(self._pressed)
            if not self._dragging_out:
                self._words.begin(self.mapToScene(self._pressed))
                if isinstance(item, MarkItem):
                    self._layer.pick(item)
                    self.evidence_clicked.emit(item.mark)
        super().mousePressEvent(event)
        event.accept()  # a scene passes on what no item wants

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose words as far as the mouse goes, or take out those that it went down on."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        far = QGuiApplication.styleHints().startDragDistance()
        if self._pressed is None or (place - self._pressed).manhattanLength() < far:
            return
        if self._dragging_out:
            self._drag_out()
        else:
            self._words.extend(self.mapToScene(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what is chosen lets go of it."""
        if self._dragging_out and self._pressed is not None:
            self._words.begin(self.mapToScene(self._pressed))
        self._pressed, self._dragging_out = None, False
        super().mouseReleaseEvent(event)
        event.accept()

    def _drag_out(self) -> None:
        """Take the chosen words into another program, as plain text."""
        self._pressed, self._dragging_out = None, False
        carried = QMimeData()
        carried.setText(self.chosen_text)
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End reach the ends of the resume; the rest is the view's own."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._words.choose_all()
            return
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _stack(self) -> None:
        widest = max((sheet.page.width for sheet in self._sheets), default=0.0)
        top = float(GAP)
        for sheet in self._sheets:
            self.scene().addItem(sheet)
            sheet.setPos(GAP + (widest - sheet.page.width) / 2, top)
            top += sheet.page.height + GAP
        self.setSceneRect(QRectF(0, 0, widest + 2 * GAP, top))

    def _set_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[1])
        self.scale(zoom / self.zoom, zoom / self.zoom)
        self._asking.start()
        self.zoomed.emit(zoom)

    def _ask_soon(self) -> None:
        self._asking.start()

    def _in_sight(self) -> list[Sheet]:
        """Pages in view, and those that a short scroll would bring there."""
        view = self.mapToScene(self.viewport().rect()).boundingRect()
        near = view.adjusted(0, -view.height() / 2, 0, view.height() / 2)
        return [sheet for sheet in self._sheets if sheet.sceneBoundingRect().intersects(near)]

    def _ask_for_pictures(self) -> None:
        for sheet in self._in_sight():
            number, width = sheet.page.number, self._due_width(sheet.page)
            if width not in (sheet.asked_width, self._asked.get(number)):
                self._asked[number] = width
                self.picture_wanted.emit(number, width)

    def _due_width(self, page: Page) -> int:
        wide = page.width * self.zoom * self.devicePixelRatioF()
        most = (MOST_PIXELS * page.width / max(page.height, 1.0)) ** 0.5
        return max(1, round(float(min(wide, most, WIDEST))))

    def _forget_far_pictures(self) -> None:
        kept = [sheet for sheet in self._sheets if sheet.asked_width]
        sight = self._in_sight()
        for sheet in [sheet for sheet in kept if sheet not in sight][: max(0, len(kept) - KEPT)]:
            sheet.forget_picture()
