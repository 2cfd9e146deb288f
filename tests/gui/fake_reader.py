"""A reader child for tests: answers, is slow, dies, or speaks nonsense, by the name of the file that it is to read."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def main() -> None:
    say(kind="ready")
    for line in sys.stdin:
        answer(json.loads(line))


def answer(request: dict[str, Any]) -> None:
    if request["kind"] == "picture":
        send_picture(request["page"], request["width"])
        return
    if request["kind"] == "read":
        read(request)


def read(request: dict[str, Any]) -> None:
    name = Path(request["path"]).name
    if name.startswith(("twice", "half")):
        say(kind="document", document=document(name), first_look=True)
        time.sleep(0.2)
        if name.startswith("half"):
            sys.exit(3)
    if name.startswith("slow"):
        time.sleep(60)
    elif name.startswith("dies") or (name.startswith("alone") and request["quick"]):
        sys.exit(3)
    elif name.startswith("locked") and request["password"] != "secret":  # noqa: S105 (the test's own)
        title = "Wrong password" if request["password"] else "Protected by a password"
        say(kind="problem", code="password", title=title, sentence="It needs a password.")
    elif name.startswith("nonsense"):
        write("Segmentation fault (no, really)")
    elif name.startswith("bad"):
        say(kind="problem", code="not-a-pdf", title="This is not a PDF", sentence=f"{name} is something else.")
    elif name.startswith("odd"):
        say(kind="document", document={"name": name, "pages": "many"})
    else:
        say(kind="document", document=document(name))


def send_picture(page: int, width: int) -> None:
    height = width * 842 // 595
    pixels = bytes((page, 128, 255, 0)) * (width * height)
    head = {"kind": "picture", "page": page, "width": width, "height": height, "stride": width * 4}
    sys.stdout.write(json.dumps(head | {"bytes": len(pixels), "format": "BGRX"}) + "\n")
    sys.stdout.flush()
    sys.stdout.buffer.write(pixels)
    sys.stdout.buffer.flush()


def document(name: str) -> dict[str, Any]:
    boxes = [{"x0": 72.0, "top": 100.0, "x1": 120.0, "bottom": 112.0}]
    word = {"text": "Python", "page": 1, "boxes": boxes, "size": 10.0}
    section = {"kind": "skills", "heading": None, "blocks": [{"lines": [{"words": [word]}]}]}
    pages = [{"number": number, "width": 595.0, "height": 842.0} for number in (1, 2)]
    return {"name": name, "pages": pages, "sections": [section]}


def say(**message: Any) -> None:
    write(json.dumps(message))


def write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
