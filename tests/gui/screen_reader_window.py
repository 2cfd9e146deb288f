"""The window with the sample in it, for a screen reader to read; says so once it is shown."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from checker.gui.app import make_application
from checker.gui.main_window import MainWindow


def main() -> None:
    app = make_application()
    folder = Path(sys.argv[1])
    window = MainWindow(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat), folder)
    window.show()
    QTimer.singleShot(0, window.open_sample)
    timer = QTimer(interval=100)

    def look() -> None:
        if window.workspace is not None and window.workspace.has_result:
            timer.stop()
            print("shown", flush=True)

    timer.timeout.connect(look)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main()
