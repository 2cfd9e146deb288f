"""Brings the window's words to the translators and their translations back: ``make translations`` runs it.

It writes what stands in the sources into the .ts files, which Qt Linguist or any editor opens, and makes of each the
.qm file that the window loads.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")


def update(folder: Path) -> None:
    """Bring the files of a folder up to date with the sources."""
    sources = sorted(map(str, (ROOT / "checker" / "gui").rglob("*.py")))
    for language in LANGUAGES:
        ts = folder / f"resume-checker_{language}.ts"
        # Without places, so that a line more in a source is no change here. ``say`` is our short name for translate.
        how = ("-silent", "-locations", "none", "-no-obsolete", "-tr-function-alias", "translate+=say")
        _run("lupdate", *how, "-source-language", "en", "-target-language", language, *sources, "-ts", str(ts))
        _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *arguments], check=True)


if __name__ == "__main__":
    update(FOLDER)
