"""Colours that can be read, names that can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from checker.gui.look import DARK, LIGHT, Appearance, Colours, Look, colours, make_palette
from checker.gui.message import second_button
from checker.gui.prose import ProseView
from checker.gui.standing import Standing, colour

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "base", "alternate", "button", "picked")


@pytest.fixture(autouse=True)
def _leave_the_palette_as_it_was(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    yield
    qapp.setPalette(before)


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
    assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5


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
        assert contrast(palette.color(group, ink), palette.color(group, ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize("standing", list(Standing))
def test_marks_can_be_told_from_their_ground(look: Colours, standing: Standing) -> None:
    assert contrast(colour(standing, look), look.base) >= 4.5


@LOOKS
def test_a_palette_tells_which_look_it_is(look: Colours) -> None:
    assert colours(make_palette(look)) is look


def test_the_users_choice_is_shown_and_kept(settings: QSettings) -> None:
    Look(settings).choose(Appearance.DARK)
    assert colours(QApplication.palette()) is DARK
    Look(settings).choose(Appearance.LIGHT)
    assert colours(QApplication.palette()) is LIGHT
    assert Look(settings).choice is Appearance.LIGHT


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
