"""Where the data files are, in the installed package or in a checkout, and what stands in a folder of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parent
_LARGEST = 4 * 1024 * 1024  # bytes of a data file


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


def text_of(path: Path) -> str:
    """The text of a data file, which may be the user's own.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no file, far too large, or not in UTF-8.
    """
    from checker import whole  # noqa: PLC0415 - the window stands before any data file is read

    data = whole.content(path, _LARGEST)
    if len(data) > _LARGEST:
        raise ValueError("it is far too large")
    return data.decode("utf-8")


def _table(path: Path, faults: list[str]) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - the window stands before any data file is read

    try:
        return tomllib.loads(text_of(path))
    except (ValueError, RecursionError) as error:  # no file, no UTF-8, no TOML, too long a number, or nested too deep
        faults.append(f"{path.name}: {error}.")
    except OSError as error:
        faults.append(f"{path.name}: cannot be read ({error.strerror}).")
    return {}
