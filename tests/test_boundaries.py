"""Who may import whom, and what the core may not touch: the house rules, held by tests."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_PACKAGE = _ROOT / "checker"
_PDF_LIBRARIES = ("pdfplumber", "pdfminer", "pypdfium2", "pypdfium2_raw")

# A room may import the rooms before it, and itself. `__main__` reaches all, inside functions.
_ROOMS = (
    "errors",
    "whole",
    "resources",
    "reading",
    "matching",
    "advising",
    "check",
    "comparison",
    "checklist",
    "checklist_file",
    "own_words",
    "history",
    "parts",
    "spreadsheet",
    "sheet",
    "printout",
    "answers",
    "meant",
    "stock",
)
_ORDER = (*_ROOMS, "cli", "gui")
_SHELLS = {"cli", "gui"}
_PARTS = ("page", "findings", "checklist", "advice", "changes")  # of the window; the workspace joins them
_JOINS = {"gui/changes/versions.py": "checker.gui.workspace"}  # what is saved anew changes all that is shown
_PURE = ("reading", "matching", "advising", "check.py", "comparison.py")
_OUTSIDE_WORLD = {"random", "time", "secrets", "uuid", "socket", "http", "tempfile", "subprocess", "logging"}
# The reader process, its walls, its clock and who asks it: edges, though they live with what they run.
_EDGES = {f"reading/{name}.py" for name in ("child", "apart", "wall", "patience")}
# The PDF libraries log words of the resume; their door keeps them quiet.
_ALLOWED = {"reading/pdf.py": {"logging"}}


def _modules(*places: str) -> list[Path]:
    found: list[Path] = []
    for place in places or ("",):
        path = _PACKAGE / place
        found += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return found


def _name(path: Path) -> str:
    return path.relative_to(_PACKAGE).as_posix()


@cache
def _imports(path: Path) -> frozenset[str]:
    """Full names of what a module imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module or ""}
    return frozenset(found)


def _room(name: str) -> str:
    """The first part of a module's path or of an import below ``checker``."""
    return name.removesuffix(".py").split("/")[0].split(".")[0]


def _begins(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_only_the_window_knows_qt(path: Path) -> None:
    if _room(_name(path)) in {"gui", "__main__"}:
        return
    assert not [name for name in _imports(path) if _begins(name, "PySide6", "shiboken6", "checker.gui")]


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_only_pdf_knows_the_pdf_libraries(path: Path) -> None:
    """Each library has a module of its own, which only the door may open."""
    if _name(path) in {"reading/pdf.py", "reading/pdfium.py", "reading/plumber.py"}:
        return
    assert not [name for name in _imports(path) if _begins(name, "checker.reading.pdfium", "checker.reading.plumber")]
    assert not [name for name in _imports(path) if _begins(name, *_PDF_LIBRARIES)]


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_only_the_matcher_knows_rapidfuzz(path: Path) -> None:
    if _name(path) == "matching/matcher.py":
        return
    assert not [name for name in _imports(path) if _begins(name, "rapidfuzz")]


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_a_room_imports_only_rooms_before_it(path: Path) -> None:
    room = _room(_name(path))
    if room in {"__main__", "__init__"}:
        return
    allowed = set(_ORDER[: _ORDER.index(room) + 1]) - (_SHELLS - {room})
    reached = {_room(name.removeprefix("checker.")) for name in _imports(path) if name.startswith("checker.")}

    assert reached <= allowed


@pytest.mark.parametrize("path", _modules("gui"), ids=_name)
def test_the_window_reaches_no_pdf_library_through_another_module(path: Path) -> None:
    assert not [name for name in _imports(path) if _begins(name, "checker.reading.pdf", "checker.cli")]


@pytest.mark.parametrize("path", _modules(*_PURE), ids=_name)
def test_the_core_touches_nothing_outside(path: Path) -> None:
    if _name(path) in _EDGES:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {
        node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }

    outside = {name for name in _imports(path) if _room(name) in _OUTSIDE_WORLD}
    assert outside <= _ALLOWED.get(_name(path), set())
    assert not called & {"print", "input", "today", "now", "getenv", "QSettings"}
    forbidden = ("urllib.request", "os.environ", "sys.argv", "sys.stdout", "sys.stderr")
    assert not {name for name in _imports(path) if _begins(name, *forbidden)}


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=_ROOT)
    return set(done.stdout.split())


def test_the_command_line_loads_no_qt_and_no_pdf_library_by_being_imported() -> None:
    assert not _loaded_by("import checker.cli") & {"PySide6", "shiboken6", *_PDF_LIBRARIES}


def test_checking_loads_no_pdf_library() -> None:
    assert not _loaded_by("import checker.check, checker.checklist") & set(_PDF_LIBRARIES)


@pytest.mark.parametrize("part", _PARTS)
def test_the_parts_of_the_window_do_not_import_one_another(part: str) -> None:
    others = {f"checker.gui.{other}" for other in (*_PARTS, "workspace", "main_window") if other != part}
    for path in _modules(f"gui/{part}"):
        reached = [name for name in _imports(path) if _begins(name, *others)]
        assert not [name for name in reached if not name.startswith(_JOINS.get(_name(path), "-"))], _name(path)


def test_modules_and_functions_stay_small() -> None:
    for path in _modules():
        text = path.read_text(encoding="utf-8")
        assert text.count("\n") <= 400, _name(path)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, f"{_name(path)}: {node.name}"


@pytest.mark.parametrize("path", _modules(), ids=_name)
def test_every_module_says_what_it_owns(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
