"""How the window tells that something did not work, or is at work: a strip above, or a page in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from checker.gui.look import colours

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_PASSWORD = 127  # as the PDF standard has it


def plain_label(text: str = "", *, bold: bool = False, scale: float = 1.0) -> QLabel:
    """A label that never takes its text for markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(bold)
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label


def plain_tip(text: str) -> str:
    """The text as a tooltip that never takes it for markup: those look at what they are given and guess."""
    import html  # noqa: PLC0415 - its table of signs is not needed for the first look

    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


class Strip(QFrame):
    """One message above what is open; it stays until it is closed or another takes its place.

    Signals:
        password_given: What was typed where a password was asked for.
        floats: Whether it is to lie over what is open, and move nothing there, as what passes by itself does.
    """

    password_given = Signal(str)
    floats = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_trouble = False
        self._then: Callable[[], None] | None = None
        self._title = plain_label(bold=True)
        self._sentence = plain_label()
        self._action = QPushButton(self.tr("Cancel"))
        self._password = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=_LONGEST_PASSWORD)
        self._password.setAccessibleName(self.tr("Password of the PDF"))
        self._password.setPlaceholderText(self.tr("Password"))
        self._password.setAcceptDrops(False)  # the whole window is the target
        self._password.returnPressed.connect(self._act)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted for it
        self.hide()

    @property
    def text(self) -> str:
        """Title and sentence, as a test or a screen reader asks for them."""
        return f"{self._title.text()} {self._sentence.text()}".strip()

    def trouble(self, title: str, sentence: str) -> None:
        """Say what did not work."""
        self._say(title, sentence, trouble=True)

    def note(self, title: str, sentence: str = "", action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say what is going on; ``then`` is what a click on the button called ``action`` does."""
        self._say(title, sentence, trouble=False)
        self._offer(action, then)

    def progress(self, title: str, cancel: Callable[[], None]) -> None:
        """Say what the program is doing, and let it be cancelled; it lies over what is open until it is hidden."""
        self._say(title, "", trouble=False, floats=True)
        self._offer(self.tr("Cancel"), cancel)

    def ask_password(self, title: str, sentence: str) -> None:
        """Ask for a password in place; ``password_given`` brings it, and nothing keeps it."""
        self._say(title, sentence, trouble=False)
        self._offer(self.tr("Open"), self._give_password)
        self._password.show()
        self._password.setFocus()

    def _offer(self, action: str, then: Callable[[], None] | None) -> None:
        self._then = then
        self._action.setText(action)
        self._action.setVisible(bool(action))

    def _give_password(self) -> None:
        given = self._password.text()
        self._password.clear()
        self.note(self.tr("Opening…"))
        self.password_given.emit(given)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed."""
        if not event.spontaneous():
            self._password.clear()
        super().hideEvent(event)

    def _say(self, title: str, sentence: str, *, trouble: bool, floats: bool = False) -> None:
        self.is_trouble = trouble
        self._then = None
        self._action.hide()
        self._password.clear()
        self._password.hide()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(self.text)
        self.floats.emit(floats)
        self.show()
        self.update()

    def _act(self) -> None:
        then = self._then
        if then != self._give_password:
            self.hide()
        if then is not None:
            then()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 12, 10)
        row.addLayout(words, 1)
        for button in (self._password, self._action, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a ground of its own and a bar at its side."""
        look = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.base))
        painter.fillRect(QRect(0, 0, 6, self.height()), QColor(look.missing if self.is_trouble else look.link))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(look.line))
        painter.end()


class MessagePage(QWidget):
    """A message in the place of what could not be opened, with what to do about it."""

    def __init__(self, buttons: tuple[QPushButton, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(bold=True, scale=1.6)
        self._sentence = plain_label(scale=1.1)
        column = QVBoxLayout()
        column.setSpacing(14)
        for label in (self._title, self._sentence):
            label.setMaximumWidth(560)
            label.setMinimumWidth(420)
            column.addWidget(label)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column.addSpacing(6)
        column.addLayout(row)
        around = QVBoxLayout(self)
        around.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addLayout(column)
        middle.addStretch()
        around.addLayout(middle)
        around.addStretch(3)

    @property
    def text(self) -> str:
        """Title and sentence."""
        return f"{self._title.text()} {self._sentence.text()}".strip()

    def say(self, title: str, sentence: str) -> None:
        """Show a message."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(self.text)


def main_button(text: str) -> QPushButton:
    """A button for what most people will do next."""
    button = QPushButton(text)
    button.setStyleSheet(
        "QPushButton { background: palette(highlight); color: palette(highlighted-text); font-weight: bold;"
        " border: 2px solid palette(highlight); border-radius: 6px; padding: 7px 18px; }"
        "QPushButton:focus { border-color: palette(text); }"
    )
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def second_button(text: str) -> QPushButton:
    """A button beside the main one."""
    button = QPushButton(text)
    button.setStyleSheet(
        "QPushButton { background: palette(button); color: palette(button-text);"
        " border: 2px solid palette(shadow); border-radius: 6px; padding: 7px 18px; }"
        "QPushButton:focus, QPushButton:hover { border-color: palette(link); }"
        "QPushButton:disabled { color: palette(shadow); border-color: palette(mid); }"
    )
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setMinimumSize(QSize(0, 0))
    return button


def flat_button(text: str, name: str, click: object) -> QToolButton:
    """A button of a sign or a word, in a row of them; its name says what it does."""
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(click)
    return button
