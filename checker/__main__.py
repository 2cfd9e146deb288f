"""The program's door: the window, the command line or the reader child; it loads only what that one needs."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Runs what the arguments ask for.

    Returns:
        The exit status.
    """
    arguments = sys.argv[1:]
    if arguments[:1] == ["--reader"]:
        from checker.reading.child import main as serve  # noqa: PLC0415 - the child alone needs the PDF libraries

        return serve()
    new_window = arguments[:1] == ["--new-window"]
    arguments = arguments[new_window:]
    files = arguments[1:] if arguments[:1] == ["--"] else arguments
    if len(files) > 1 or (files == arguments and _asks_for_a_command(arguments)):
        from checker.cli import main as command  # noqa: PLC0415 - the window does without it

        return command(arguments)
    return _window([Path(file) for file in files], new_window=new_window)


def _asks_for_a_command(arguments: list[str]) -> bool:
    commands = {"check", "plan", "compare", "text", "explain"}
    return bool(arguments) and (arguments[0].startswith("-") or arguments[0] in commands)


def _window(files: list[Path], *, new_window: bool = False) -> int:
    """The window with the file in it; where none can be shown, the same job as text."""
    why = "There is no display for the window."
    if _has_display():
        try:
            from checker.gui.app import run  # noqa: PLC0415 - only the window needs Qt
        except ImportError as error:  # a system library that Qt needs
            why = f"The window cannot be shown ({error})."
        else:
            return run([str(file) for file in files], new_window=new_window)
    from checker.cli import without_window  # noqa: PLC0415 - the window does without it

    return without_window(files[0] if files else None, why)


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
