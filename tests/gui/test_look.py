"""Colours that can be read, names that can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QSpinBox, QStyle, QWidget

from checker.gui.look import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    FIELD,
    LIGHT,
    Appearance,
    Colours,
    Look,
    colours,
    make_palette,
    motion,
)
from checker.gui.message import plain_label, second_button
from checker.gui.prose import ProseView
from checker.gui.standing import Standing, colour

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow

LOOKS = pytest.mark.parametrize(
    "look",
    [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK],
    ids=["light", "dark", "high contrast light", "high contrast dark"],
)
GROUNDS = ("window", "base", "alternate", "button", "picked")


@pytest.fixture(autouse=True)
def _leave_the_look_as_it_was(qapp: QApplication, settings: QSettings) -> Iterator[None]:
    before = qapp.palette()
    yield
    settings.clear()
    Look(settings).apply()
    qapp.setPalette(before)


def least(look: Colours) -> float:
    """How much contrast words need: WCAG's level AA, and AAA where somebody asks for more."""
    return 7 if look.is_strong else 4.5


def luminance(colour_: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour_.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor | str, other: QColor | str) -> float:
    lights = sorted(luminance(QColor(each)) for each in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#777777", "white") == pytest.approx(4.48, abs=0.01)


@LOOKS
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted", "link", "demonstrated", "listed", "missing", "covered"])
def test_every_ink_can_be_read_on_every_ground(look: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(look, ink), getattr(look, ground)) >= least(look)


@LOOKS
@pytest.mark.parametrize("group", list(QPalette.ColorGroup)[:3])
def test_the_palette_can_be_read(look: Colours, group: QPalette.ColorGroup) -> None:
    palette, role = make_palette(look), QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ):
        assert contrast(palette.color(group, ink), palette.color(group, ground)) >= least(look)


@LOOKS
@pytest.mark.parametrize("standing", list(Standing))
def test_marks_can_be_told_from_their_ground(look: Colours, standing: Standing) -> None:
    assert contrast(colour(standing, look), look.base) >= least(look)


@pytest.mark.parametrize("look", [CONTRAST_LIGHT, CONTRAST_DARK])
def test_frames_stand_out_in_high_contrast(look: Colours) -> None:
    role = QPalette.ColorRole
    for frame in (role.Shadow, role.Link, role.Dark):
        for ground in (role.Window, role.Base, role.Button):
            palette = make_palette(look)
            assert contrast(palette.color(frame), palette.color(ground)) >= 7


@LOOKS
def test_a_palette_tells_which_look_it_is(look: Colours) -> None:
    assert colours(make_palette(look)) is look


def test_the_users_choice_is_shown_and_kept(settings: QSettings) -> None:
    Look(settings).choose(Appearance.DARK)
    assert colours(QApplication.palette()) is DARK
    Look(settings).choose(Appearance.LIGHT)
    assert colours(QApplication.palette()) is LIGHT
    assert Look(settings).choice is Appearance.LIGHT


@pytest.mark.parametrize("choice", [Appearance.CONTRAST_LIGHT, Appearance.CONTRAST_DARK])
def test_high_contrast_has_thick_frames_until_it_is_left(qtbot: QtBot, settings: QSettings, choice: Appearance) -> None:
    look = Look(settings)
    field, plain = QLineEdit(), QSpinBox()
    field.setStyleSheet(FIELD)
    for widget in (field, plain):
        qtbot.addWidget(widget)
        widget.resize(120, 40)
    look.choose(choice)
    thick = [frame_of(widget) for widget in (field, plain)]
    look.choose(Appearance.LIGHT)

    assert min(thick) >= 2
    assert frame_of(field) == 1
    assert field.styleSheet() == FIELD


def frame_of(widget: QWidget) -> int:
    """How many pixels thick the frame at the left of a widget is: what stands out from the ground inside it."""
    picture = widget.grab().toImage()
    row = [picture.pixelColor(x, picture.height() // 2) for x in range(10)]
    inks = [x for x, pixel in enumerate(row) if contrast(pixel, widget.palette().color(QPalette.ColorRole.Base)) >= 4.5]
    return len(inks)


def test_the_systems_wish_for_contrast_is_followed(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    look = Look(settings)
    monkeypatch.setattr("checker.gui.look.system_wants_contrast", lambda: True)
    look.apply()
    assert colours(QApplication.palette()) is CONTRAST_LIGHT
    monkeypatch.setattr("checker.gui.look.system_is_dark", lambda: True)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert colours(QApplication.palette()) is CONTRAST_DARK
    look.choose(Appearance.LIGHT)
    assert colours(QApplication.palette()) is LIGHT


def test_nothing_moves_where_the_system_asks_for_rest(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert motion(widget) > 0
    rest = Resting("Fusion")  # no widget owns its style
    widget.setStyle(rest)
    assert motion(widget) == 0
    widget.setStyle(QApplication.style())


class Resting(QProxyStyle):
    """A style as on a system without animations."""

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:  # noqa: N802 (Qt's spelling)
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *more)


@pytest.mark.parametrize(("percent", "expected"), [(80, 0.8), (150, 1.5), (200, 2.0), (900, 2.0), (1, 0.8)])
def test_letters_grow_at_once_also_those_with_a_size_of_their_own(
    qtbot: QtBot, settings: QSettings, percent: int, expected: float
) -> None:
    look = Look(settings)
    look.apply()
    usual, large = plain_label("a"), plain_label("A", scale=1.6)
    size = usual.font().pointSizeF()
    for widget in (usual, large):
        qtbot.addWidget(widget)
        widget.show()
    look.choose_text_size(percent)

    qtbot.waitUntil(lambda: usual.font().pointSizeF() == pytest.approx(size * expected, abs=0.1))
    assert large.font().pointSizeF() == pytest.approx(size * 1.6 * expected, abs=0.1)
    assert Look(settings).text_size == round(100 * expected)
    look.choose_text_size(100)
    assert large.font().pointSizeF() == pytest.approx(size * 1.6, abs=0.1)


def test_a_stored_size_that_makes_no_sense_is_the_systems(settings: QSettings) -> None:
    settings.setValue("text_size", "huge")

    assert Look(settings).text_size == 100


def test_the_largest_letters_leave_the_window_on_a_small_screen(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.font().pointSizeF()
    opened.look.choose_text_size(200)
    qtbot.waitUntil(lambda: opened.font().pointSizeF() == pytest.approx(2 * before, abs=0.1))

    assert opened.minimumSizeHint().width() <= 1280
    assert opened.minimumSizeHint().height() <= 720


def test_rows_of_the_checklist_grow_with_their_letters(qtbot: QtBot, opened: MainWindow) -> None:
    assert opened.workspace is not None
    table = opened.workspace.checklist.table
    before = table.rowHeight(0)
    opened.look.choose_text_size(200)

    qtbot.waitUntil(lambda: table.rowHeight(0) > before + 8)


@pytest.mark.parametrize("make", [lambda: ProseView("", lambda _: None), lambda: second_button("")])
def test_what_has_a_style_of_its_own_changes_its_look_too(
    qtbot: QtBot, settings: QSettings, make: Callable[[], QWidget]
) -> None:
    look, widget = Look(settings), make()
    qtbot.addWidget(widget)
    look.choose(Appearance.LIGHT)
    widget.show()
    for choice, expected in ((Appearance.DARK, DARK), (Appearance.LIGHT, LIGHT)):
        look.choose(choice)
        assert widget.palette().color(QPalette.ColorRole.Button).name() == expected.button


def test_the_systems_change_is_followed(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    look = Look(settings)
    look.apply()
    assert colours(QApplication.palette()) is LIGHT
    monkeypatch.setattr("checker.gui.look.system_is_dark", lambda: True)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert colours(QApplication.palette()) is DARK


def test_a_stored_choice_that_makes_no_sense_is_the_systems(settings: QSettings) -> None:
    settings.setValue("appearance", "plaid")

    assert Look(settings).choice is Appearance.SYSTEM


def test_everything_that_takes_the_keyboard_has_a_name(opened: MainWindow) -> None:
    opened._stage.show_about()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in opened.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not name_of(widget)
    ]

    assert "; ".join(nameless) == ""


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
