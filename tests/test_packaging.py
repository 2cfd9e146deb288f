"""What is installed is whole: the wheel holds the package, its data, both commands and a Linux desktop's files."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT], check=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel alone is installed."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([*PIP, "install", "--no-deps", "--no-index", "--target", folder, wheel], check=True)
    return folder


def python(installed: Path, code: str) -> str:
    """What the code prints where the installed package comes before the checkout."""
    start = f"import sys; sys.path.insert(0, {str(installed)!r}); "
    call = [sys.executable, "-I", "-c", start + code]
    return subprocess.run(call, check=True, capture_output=True, text=True, cwd=installed).stdout.strip()


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_holds_every_data_file(installed: Path) -> None:
    assert files(installed / "checker" / "_resources") == files(ROOT / "resources")


def test_the_wheel_holds_every_module_and_no_test(installed: Path) -> None:
    modules = {f"checker/{path.relative_to(ROOT / 'checker').as_posix()}" for path in (ROOT / "checker").rglob("*.py")}
    assert {name for name in files(installed) if name.endswith(".py")} == modules


def test_the_installed_package_finds_its_own_data(installed: Path) -> None:
    found = python(installed, "from checker.resources import resource; print(resource('sample', 'sample-resume.pdf'))")
    assert Path(found) == installed / "checker" / "_resources" / "sample" / "sample-resume.pdf"


def test_the_wheel_gives_both_commands(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
        commands = configparser.ConfigParser()
        commands.read_string(archive.read(name).decode())
    assert dict(commands["console_scripts"]) == {"resume-checker": "checker.__main__:main"}
    assert dict(commands["gui_scripts"]) == {"resume-checker-window": "checker.__main__:main"}


def test_the_installed_package_tells_its_version(installed: Path) -> None:
    code = "from checker.__main__ import main; sys.argv = ['resume-checker', '--version']; main()"
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert python(installed, code) == f"resume-checker {version}"


def test_a_linux_desktop_finds_entry_and_description(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        shared = {name.partition(".data/data/")[2] for name in archive.namelist()} - {""}
    assert {
        "share/applications/resume-checker.desktop",
        "share/metainfo/resume-checker.metainfo.xml",
        "share/icons/hicolor/scalable/apps/resume-checker.svg",
    } <= shared


def test_the_desktop_entry_starts_a_command_that_is_there() -> None:
    entry = configparser.RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(ROOT / "resources" / "linux" / "resume-checker.desktop", encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert entry["Desktop Entry"]["TryExec"] in project["gui-scripts"]
    assert entry["Desktop Entry"]["Exec"].split() == [entry["Desktop Entry"]["TryExec"], "%f"]
    assert "application/pdf;" in entry["Desktop Entry"]["MimeType"]
    (action,) = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    command = [entry["Desktop Entry"]["TryExec"], "--new-window"]
    assert entry[f"Desktop Action {action}"]["Exec"].split() == command


def test_the_description_knows_the_present_version() -> None:
    tree = ET.parse(ROOT / "resources" / "linux" / "resume-checker.metainfo.xml")  # noqa: S314 - our own file
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == project["version"]
    assert f"## {project['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_only_the_small_part_of_qt_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {need.split(">")[0].split("=")[0].strip() for need in project["dependencies"]}
    assert "PySide6-Essentials" in names
    assert "PySide6" not in names


def test_every_target_of_the_readme_is_in_the_makefile() -> None:
    asked = set(re.findall(r"(?:^|`)make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    offered = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"run", "test"} <= asked
    assert asked <= offered
