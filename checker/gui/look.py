"""The colours and the size of letters in the window, and the user's or the system's choice of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

TEXT_SIZES = (80, 200)  # per cent of what the system has


class Appearance(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


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
    is_strong: bool = False  # for who needs more than the usual contrast, thick frames too

    @property
    def covered(self) -> str:
        """Of what is not needed, since another of its group is shown."""
        return self.muted

    @property
    def desk(self) -> str:
        """Around the paper."""
        return "#000000" if self.is_strong else self.line


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
CONTRAST_LIGHT = Colours(
    window="#ffffff",
    base="#ffffff",
    alternate="#f2f2f2",
    button="#ffffff",
    line="#000000",
    text="#000000",
    muted="#303030",
    link="#002a80",
    accent="#002a80",
    on_accent="#ffffff",
    picked="#dfe9ff",
    demonstrated="#00432f",
    listed="#5c3000",
    missing="#7a0f41",
    is_strong=True,
)
CONTRAST_DARK = Colours(
    window="#000000",
    base="#000000",
    alternate="#171717",
    button="#000000",
    line="#ffffff",
    text="#ffffff",
    muted="#e0e0e0",
    link="#a3ccff",
    accent="#ffdd57",
    on_accent="#000000",
    picked="#062a55",
    demonstrated="#6ff0c0",
    listed="#ffc266",
    missing="#ffaed4",
    is_strong=True,
)
_LOOKS = {
    Appearance.LIGHT: LIGHT,
    Appearance.DARK: DARK,
    Appearance.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Appearance.CONTRAST_DARK: CONTRAST_DARK,
}
_MORE = "/* thick frames */"  # stands between a widget's own style sheet and what high contrast adds
# A line to write in.
FIELD = (
    "QLineEdit { border: 1px solid palette(shadow); border-radius: 5px; padding: 5px 6px; margin: 1px; }"
    "QLineEdit:focus { border: 2px solid palette(link); margin: 0; }"
)
# Paper is white in both looks, so what is drawn on it is too.
ON_PAPER = LIGHT


def colours(palette: QPalette) -> Colours:
    """The look that a palette belongs to."""
    ground = palette.color(QPalette.ColorRole.Window)
    exact = (look for look in _LOOKS.values() if QColor(look.window) == ground)
    return next(exact, DARK if ground.lightness() < 128 else LIGHT)


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
        role.Mid: look.desk,
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
    """Keeps palette, frames and letters in step with the user's choice, or with the system where that is the choice.

    Signals:
        chosen: The user chose another appearance: an Appearance.
    """

    chosen = Signal(Appearance)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    @property
    def choice(self) -> Appearance:
        """What the user chose, kept between runs."""
        stored = str(self._settings.value("appearance", Appearance.SYSTEM))
        return Appearance(stored) if stored in list(Appearance) else Appearance.SYSTEM

    def choose(self, choice: Appearance) -> None:
        """Keep a choice and show it."""
        if choice is not self.choice:
            self._settings.setValue("appearance", str(choice))
            self.chosen.emit(choice)
        self.apply()

    @property
    def text_size(self) -> int:
        """How large letters are, in per cent of what the system has; kept between runs."""
        try:
            return clamped(int(str(self._settings.value("text_size", 100))), TEXT_SIZES)
        except ValueError:
            return 100

    def choose_text_size(self, percent: int) -> None:
        """Keep a size of letters and show it."""
        self._settings.setValue("text_size", clamped(percent, TEXT_SIZES))
        self.apply()

    @property
    def due(self) -> Colours:
        """The colours that are due now."""
        if self.choice is not Appearance.SYSTEM:
            return _LOOKS[self.choice]
        if system_wants_contrast():
            return CONTRAST_DARK if system_is_dark() else CONTRAST_LIGHT
        return DARK if system_is_dark() else LIGHT

    def apply(self) -> None:
        """Give every window the colours, the frames and the letters that are due now."""
        look = self.due
        QApplication.setPalette(make_palette(look))
        _set_frames(look)
        _set_letters(self.text_size)
        self.restyle()

    def restyle(self) -> None:
        """Let what has a style sheet of its own follow too: Qt keeps the colours that it read into one."""
        more = ""
        if self.due.is_strong:
            from checker.gui.frames import SHEET  # noqa: PLC0415 - few people need it

            more = _MORE + SHEET
        for widget in QApplication.allWidgets():
            if sheet := widget.styleSheet():
                widget.setStyleSheet("")
                widget.setStyleSheet(sheet.partition(_MORE)[0] + more)


def clamped(number: int, limits: tuple[int, int]) -> int:
    """The number, or the limit that it goes beyond."""
    return min(max(number, limits[0]), limits[1])


def system_is_dark() -> bool:
    """True if the desktop says that it is dark; many say nothing."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """True if the desktop says that somebody needs high contrast."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def motion(widget: QWidget) -> int:
    """How many milliseconds a small movement may take; none where the system asks for rest."""
    hints = QGuiApplication.styleHints()
    asked = getattr(hints.accessibility(), "motionPreference", None) if hasattr(hints, "accessibility") else None
    if asked is not None and asked().name == "ReducedMotion":
        return 0
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its dozens of enumerations take long to load

    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)


def _set_frames(look: Colours) -> None:
    """Qt's style draws frames a shade darker than their ground: with strong colours they need a style of their own."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or look.is_strong == bool(app.styleSheet()):
        return
    if look.is_strong:
        from checker.gui.frames import ROOM, SHEET, FramedStyle  # noqa: PLC0415 - few people need it

        QApplication.setStyle(FramedStyle())
        app.setStyleSheet(SHEET + ROOM)
    else:
        app.setStyleSheet("")
        QApplication.setStyle("Fusion")


def _set_letters(percent: int) -> None:
    """Make letters so large, also those that were given a size of their own."""
    app = QApplication.instance()
    if app is None or percent == (app.property("text_size") or 100):
        return
    app.setProperty("text_size", percent)
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - at the start mostly nothing is to be done

    due = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    due.setPointSizeF(due.pointSizeF() * percent / 100)
    factor = due.pointSizeF() / QApplication.font().pointSizeF()
    own = 2  # the bit of a font that says that its size was set: QFont.SizeResolved, which Python is not told
    sized = [
        (widget, widget.font())
        for widget in QApplication.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().resolveMask() & own
    ]
    QApplication.setFont(due)
    for widget, font in sized:
        font.setPointSizeF(font.pointSizeF() * factor)
        widget.setFont(font)


def ring(widget: QWidget) -> None:
    """Show on a scrolling widget that it has the keyboard: Qt's style draws nothing there by itself."""
    kind = widget.metaObject().className()
    widget.setStyleSheet(
        f"{kind} {{ border: 2px solid palette(window); }} {kind}:focus {{ border: 2px solid palette(link); }}"
    )
