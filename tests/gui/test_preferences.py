"""Preferences take effect at once, are kept, and what is stored and makes no sense does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from checker.gui.choices import Choices
from checker.gui.look import CONTRAST_DARK, Appearance, colours
from checker.gui.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from checker.gui.main_window import MainWindow


@pytest.fixture
def preferences(qtbot: QtBot, window: MainWindow) -> Iterator[Preferences]:
    """As the menu opens them."""
    before = QApplication.palette()
    window._menus.preferences.trigger()
    made = window.findChild(Preferences)
    assert isinstance(made, Preferences)
    qtbot.waitUntil(made.isVisible)
    yield made
    made.reject()
    window._settings.clear()
    window.look.apply()
    QApplication.setPalette(before)


def test_an_appearance_is_shown_at_once_and_ticked_in_the_menu(preferences: Preferences, window: MainWindow) -> None:
    box = preferences.appearance
    box.setCurrentIndex(box.findData(str(Appearance.CONTRAST_DARK)))
    box.activated.emit(box.currentIndex())

    assert colours(window.palette()) is CONTRAST_DARK
    assert window._menus._appearances[Appearance.CONTRAST_DARK].isChecked()


def test_an_appearance_chosen_in_the_menu_shows_in_the_dialog(preferences: Preferences, window: MainWindow) -> None:
    window._menus._appearances[Appearance.DARK].trigger()

    assert preferences.appearance.currentData() == "dark"


def test_letters_grow_while_the_dialog_is_open(qtbot: QtBot, preferences: Preferences, window: MainWindow) -> None:
    before = window.font().pointSizeF()
    preferences.text_size.setValue(150)

    qtbot.waitUntil(lambda: window.font().pointSizeF() == pytest.approx(1.5 * before, abs=0.1))


def test_the_next_file_has_the_seconds_that_were_chosen(
    preferences: Preferences, window: MainWindow, tmp_path: Path
) -> None:
    preferences.seconds.setValue(5)
    slow = tmp_path / "slow.pdf"
    slow.write_bytes(b"%PDF-1.7\n")
    window.open_path(slow)

    assert window.engine.reader is not None
    assert window.engine.reader._request is not None
    assert window.engine.reader._request.seconds == 5
    assert window.engine.reader._clock.interval() == 5000
    assert Choices(window._settings).seconds == 5


def test_a_window_starts_with_the_seconds_of_the_last_time(window: MainWindow, settings: QSettings) -> None:
    Choices(settings).choose_seconds(60)
    from checker.gui.engine import Engine  # noqa: PLC0415

    engine = Engine(lambda _: None, reader_command=window.engine._reader_command)  # type: ignore[arg-type, return-value]
    engine.allow(Choices(settings).seconds)

    assert engine.start_reader()._limit == 60_000
    engine.close()


def test_a_history_can_be_kept_off(preferences: Preferences, window: MainWindow) -> None:
    told: list[bool] = []
    window.choices.history_chosen.connect(told.append)
    assert preferences.history.isChecked()
    preferences.history.click()

    assert told == [False]
    assert not Choices(window._settings).keeps_history
    assert str(window._settings.value("keep_history")).lower() == "false"


def test_another_language_is_kept_and_it_is_said_when_it_shows(preferences: Preferences, window: MainWindow) -> None:
    assert not preferences.later.isVisible()
    box = preferences.language
    box.setCurrentIndex(box.findData("en"))
    box.activated.emit(box.currentIndex())

    assert preferences.later.isVisible()
    assert Choices(window._settings).language == "en"


@pytest.mark.parametrize(("stored", "seconds"), [("soon", 20), ("1", 5), ("900", 120), ("30", 30)])
def test_stored_seconds_that_make_no_sense_do_no_harm(settings: QSettings, stored: str, seconds: int) -> None:
    settings.setValue("seconds", stored)

    assert Choices(settings).seconds == seconds


def test_a_history_that_is_kept_off_stays_off_in_a_file(settings: QSettings) -> None:
    Choices(settings).choose_history(False)  # noqa: FBT003
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)

    assert not Choices(again).keeps_history


def test_every_field_has_a_name_and_a_key(preferences: Preferences) -> None:
    fields = [preferences.appearance, preferences.text_size, preferences.language, preferences.seconds]
    for field in fields:
        assert field.accessibleName()
        assert any(label.buddy() is field and "&" in label.text() for label in preferences.findChildren(QLabel))
    nameless = [
        widget
        for widget in preferences.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.parentWidget() is preferences
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
