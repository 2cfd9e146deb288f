"""Where the data files are, in the installed package or in a checkout, and what stands in a folder of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of a data file or folder, such as ``resource("requirements")``.

    Raises:
        FileNotFoundError: The installation lacks it.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))


def tables(folder: Path, faults: list[str]) -> dict[str, dict[str, Any]]:
    """What stands in the TOML files of a folder, by file name in alphabetical order.

    Args:
        folder: The folder.
        faults: A sentence is added for each file that cannot be read; it then counts as empty.
    """
    return {path.name: _table(path, faults) for path in sorted(folder.glob("*.toml"))}


def _table(path: Path, faults: list[str]) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - the window stands before any data file is read

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # no UTF-8, no TOML, too long a number, or nested too deep
        faults.append(f"{path.name}: {error}.")
    except OSError as error:
        faults.append(f"{path.name}: cannot be read ({error.strerror}).")
    return {}
