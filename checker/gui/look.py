"""The colours of the window, light and dark, and the choice between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget


class Appearance(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """One look: what the palette is made of, and the colours that Qt has no role for."""

    window: str
    base: str
    alternate: str
    button: str
    line: str  # borders and rules
    text: str
    muted: str
    link: str
    accent: str  # filled: the selection in text, the main button
    on_accent: str
    picked: str  # behind a selected row
    demonstrated: str
    listed: str
    missing: str

    @property
    def covered(self) -> str:
        """Of what is not needed, since another of its group is shown."""
        return self.muted


LIGHT = Colours(
    window="#f5f5f3",
    base="#ffffff",
    alternate="#eeeeeb",
    button="#ffffff",
    line="#d0d0cb",
    text="#1f2328",
    muted="#57606a",
    link="#0a53c1",
    accent="#2563c9",
    on_accent="#ffffff",
    picked="#dce8fb",
    demonstrated="#0b6b4f",
    listed="#865000",
    missing="#9a2f5b",
)
DARK = Colours(
    window="#1d1f22",
    base="#25272b",
    alternate="#2b2d32",
    button="#35383e",
    line="#45494f",
    text="#e8e8e6",
    muted="#a9b0ba",
    link="#8ab4f8",
    accent="#2563c9",
    on_accent="#ffffff",
    picked="#2c4061",
    demonstrated="#5fd0a5",
    listed="#f0b35b",
    missing="#f59ac2",
)
# A line to write in.
FIELD = (
    "QLineEdit { border: 1px solid palette(shadow); border-radius: 5px; padding: 5px 6px; margin: 1px; }"
    "QLineEdit:focus { border: 2px solid palette(link); margin: 0; }"
)
# Paper is white in both looks, so what is drawn on it is too.
ON_PAPER = LIGHT


def colours(palette: QPalette) -> Colours:
    """The look that a palette belongs to."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def make_palette(look: Colours) -> QPalette:
    """The palette that every widget inherits."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in {
        role.Window: look.window,
        role.WindowText: look.text,
        role.Base: look.base,
        role.AlternateBase: look.alternate,
        role.Text: look.text,
        role.PlaceholderText: look.muted,
        role.Button: look.button,
        role.ButtonText: look.text,
        role.BrightText: look.on_accent,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.Accent: look.accent,
        role.Link: look.link,
        role.LinkVisited: look.link,
        role.ToolTipBase: look.base,
        role.ToolTipText: look.text,
        role.Mid: look.line,
        role.Midlight: look.alternate,
        role.Light: look.base,
        role.Dark: look.line,
        role.Shadow: look.muted,  # outlines of what can be typed or clicked
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(look.muted))
    return palette


class Look(QObject):
    """Keeps the palette in step with the user's choice, or with the system where that is the choice."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    @property
    def choice(self) -> Appearance:
        """What the user chose, kept between runs."""
        stored = str(self._settings.value("appearance", Appearance.SYSTEM))
        return Appearance(stored) if stored in list(Appearance) else Appearance.SYSTEM

    def choose(self, choice: Appearance) -> None:
        """Keep a choice and show it."""
        self._settings.setValue("appearance", str(choice))
        self.apply()

    def apply(self) -> None:
        """Give every window the palette that is due now."""
        dark = self.choice is Appearance.DARK
        if self.choice is Appearance.SYSTEM:
            dark = system_is_dark()
        QApplication.setPalette(make_palette(DARK if dark else LIGHT))
        for widget in QApplication.allWidgets():
            if sheet := widget.styleSheet():  # Qt keeps the colours that it read into a style sheet
                widget.setStyleSheet("")
                widget.setStyleSheet(sheet)


def system_is_dark() -> bool:
    """True if the desktop says that it is dark; many say nothing."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def ring(widget: QWidget) -> None:
    """Show on a scrolling widget that it has the keyboard: Qt's style draws nothing there by itself."""
    kind = widget.metaObject().className()
    widget.setStyleSheet(
        f"{kind} {{ border: 2px solid palette(window); }} {kind}:focus {{ border: 2px solid palette(link); }}"
    )
