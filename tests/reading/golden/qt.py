"""Resumes that Qt's own PDF writer makes, as word processors and browsers built with Qt do."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import reportlab

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

PROSE = """
<h1>Piero Salin</h1>
<p>piero@example.org, +1 555 0120, Trieste</p>
<h2>Experience</h2>
<p><b>Machine Learning Engineer, Boatyard of Nowhere</b></p>
<ul><li>Built a detector of hidden cracks from ten years of sounds, and a page on which the
carpenters say whether it was right, so that it learns from them</li>
<li>Wrote tests</li></ul>
<h2>Education</h2>
<p>MSc Acoustics, University of Nowhere, 2016</p>
<h2>Skills</h2>
<p>Python, TensorFlow, C++ and Qt</p>
"""
TABLE = """
<h1>Marta Oliveira</h1>
<h2>Experience</h2>
<table width="100%">
<tr><td width="30%">2019 - 2023</td><td><b>Data Engineer, Tile Works</b></td></tr>
<tr><td></td><td>Loaded the kiln's readings into a warehouse</td></tr>
<tr><td>2016 - 2019</td><td><b>Developer, Tram Depot</b></td></tr>
<tr><td></td><td>Told drivers where the next tram stands</td></tr>
</table>
<h2>Skills</h2>
<table width="100%" border="1" cellspacing="0" cellpadding="3">
<tr><td width="30%"><b>Languages</b></td><td>Python, SQL, Bash</td></tr>
<tr><td width="30%"><b>Tools</b></td><td>Airflow, dbt, Docker</td></tr>
</table>
"""


@cache
def _font() -> str:
    """A font that is the same everywhere; reportlab brings it."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415

    folder = Path(reportlab.__file__).parent / "fonts"
    for name in ("Vera.ttf", "VeraBd.ttf"):
        number = QFontDatabase.addApplicationFont(str(folder / name))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _application() -> QGuiApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 (the windows of other tests need one of these)

    return QApplication.instance() or QApplication([])


def _printed(html: str) -> bytes:
    _application()
    from PySide6.QtCore import QMarginsF, QSizeF  # noqa: PLC0415
    from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "resume.pdf"
        writer = QPdfWriter(str(path))
        writer.setResolution(72)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(15, 15, 15, 15))
        document = QTextDocument()
        font = QFont(_font())
        font.setPixelSize(10)  # a size in points would follow the screen's
        document.setDefaultFont(font)
        document.setHtml(html)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.print_(writer)
        del writer
        return path.read_bytes()


def qt_prose() -> bytes:
    return _printed(PROSE)


def qt_table() -> bytes:
    return _printed(TABLE)


CASES = {"qt-prose": qt_prose, "qt-table": qt_table}
