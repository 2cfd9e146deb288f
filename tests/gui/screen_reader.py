"""What a screen reader is told: reads a running window over AT-SPI, and prints what stands in its parts as JSON.

Run under ``dbus-run-session`` with DISPLAY set; the first argument is a folder to keep things in.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]
_TYPES = re.compile(r"\bobjectpath |\b(?:u?int(?:16|32|64)|byte) |@[a-z(){}]+ ")
Node = tuple[str, str]  # a program's name on the bus, and the path of a part of its window


class Bus:
    """The bus that screen readers listen on."""

    def __init__(self) -> None:
        told = _gdbus(["--session"], "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._where = ["--address", ast.literal_eval(told)[0]]

    def call(self, node: Node, method: str, *arguments: str) -> Any:
        text = _gdbus(self._where, *node, method, *arguments)
        plain = _TYPES.sub("", text).replace("true", "True").replace("false", "False")
        return ast.literal_eval(re.sub(r"<(.*?)>", r"\1", plain))[0]

    def inside(self, node: Node) -> list[Node]:
        return self.call(node, "org.a11y.atspi.Accessible.GetChildren")

    def role(self, node: Node) -> str:
        return self.call(node, "org.a11y.atspi.Accessible.GetRoleName")

    def name(self, node: Node) -> str:
        return self.call(node, "org.freedesktop.DBus.Properties.Get", "org.a11y.atspi.Accessible", "Name")

    def find(self, node: Node, role: str, name: str, depth: int = 12) -> Node | None:
        for part in self.inside(node):
            if self.role(part) == role and self.name(part).startswith(name):
                return part
            if depth and (found := self.find(part, role, name, depth - 1)):
                return found
        return None


def _gdbus(where: list[str], destination: str, path: str, method: str, *arguments: str) -> str:
    command = ["gdbus", "call", *where, "--dest", destination, "--object-path", path, "--method", method, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout


def main() -> None:
    bus = Bus()
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    command = [sys.executable, str(Path(__file__).with_name("screen_reader_window.py")), sys.argv[1]]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as window:
        try:
            assert window.stdout is not None
            assert window.stdout.readline() == "shown\n"
            print(json.dumps(_told(bus)))
        finally:
            window.kill()


def _told(bus: Bus) -> dict[str, list[str]]:
    desktop = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    findings = _found(bus, desktop, "list", "Findings")
    table = _found(bus, desktop, "table", "Checklist")
    told = {
        "panes": [bus.name(part) for part in bus.inside(_found(bus, desktop, "page tab list", ""))],
        "findings": [bus.name(part) for part in bus.inside(findings)[:4]],
        "checklist": [bus.name(part) for part in bus.inside(table) if bus.role(part) == "cell"][:3],
    }
    missing = _found(bus, desktop, "check box", "Missing")
    bus.call(missing, "org.a11y.atspi.Action.DoAction", _number_of(bus, missing, "Toggle"))
    return told | {"missing": [bus.name(part) for part in bus.inside(findings)]}


def _number_of(bus: Bus, node: Node, action: str) -> str:
    """Which of the actions of a part has this name."""
    names = [name for name, *_ in bus.call(node, "org.a11y.atspi.Action.GetActions")]
    return str(names.index(action))


def _found(bus: Bus, node: Node, role: str, name: str) -> Node:
    found = bus.find(node, role, name)
    if found is None:
        sys.exit(f"A screen reader finds no {role} called {name}.")
    return found


if __name__ == "__main__":
    main()
