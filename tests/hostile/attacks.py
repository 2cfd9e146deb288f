"""Hostile and odd files, made small by hand: each with its name and whether a good reader reads it."""

from __future__ import annotations

import os
import socket
import zlib
from typing import TYPE_CHECKING, NamedTuple

from reading.papers import Paper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Objects = dict[int, bytes]

READ, REFUSED, EITHER = "read", "refused", "either"
WORDS = "Skills: Python, SQL"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_TEXT = b"BT /F 11 Tf 72 700 Td (Ada Invented) Tj 0 -20 Td (Skills: Python, SQL) Tj ET\n"


class Attack(NamedTuple):
    """A file, how to make it, and what comes of it."""

    name: str
    ends: str
    make: Callable[[Path], object]


def attacks() -> Iterator[Attack]:
    """All of them."""
    for name, ends, packed in _bombs():
        yield Attack(f"{name}.pdf", ends, lambda path, packed=packed: path.write_bytes(packed()))
    for name, ends, data in (*_loops(), *_numbers(), *_broken()):
        yield Attack(f"{name}.pdf", ends, lambda path, data=data: path.write_bytes(data))
    yield from _special()


def resume() -> bytes:
    """A sound one."""
    return _pdf(_page(_TEXT))


def _pdf(objects: Objects, trailer: bytes = b"") -> bytes:
    """Objects one after the other; readers find them without a table too."""
    body = b"%PDF-1.7\n"
    places = {}
    for number, content in objects.items():
        places[number] = len(body)
        body += b"%d 0 obj %s endobj\n" % (number, content)
    table = b"xref\n0 1\n0000000000 65535 f \n"
    table += b"".join(b"%d 1\n%010d 00000 n \n" % place for place in places.items())
    size = max(objects) + 1
    return body + table + b"trailer <</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, len(body))


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>> stream\n%s\nendstream" % (len(data), entries, data)


def _packed(data: bytes) -> bytes:
    return _stream(zlib.compress(data, 9), b"/Filter/FlateDecode")


def _page(content: bytes, *, box: bytes = b"/MediaBox[0 0 595 842]", font: bytes = _FONT, more: bytes = b"") -> Objects:
    return {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R%s/Contents 4 0 R/Resources<</Font<</F 5 0 R>>%s>>>>" % (box, more),
        4: _stream(content),
        5: font,
    }


def _bombs() -> Iterator[tuple[str, str, Callable[[], bytes]]]:
    """Small files that unpack to much, or take long; made only when they are wanted."""
    sound = _page(_TEXT)
    yield "700-mb-of-blanks", EITHER, lambda: _pdf(sound | {4: _stream(_blanks(), b"/Filter/FlateDecode")})
    yield (
        "packed-twice",
        EITHER,
        lambda: _pdf(sound | {4: _stream(zlib.compress(_blanks(), 9), b"/Filter[/FlateDecode/FlateDecode]")}),
    )
    yield "9-million-operators", EITHER, lambda: _pdf(sound | {4: _packed(b"q Q " * 4_500_000)})
    letters = b"BT /F 1 Tf " + b"(abcdefghij) Tj " * 100_000 + b"ET"
    yield "a-million-letters", EITHER, lambda: _pdf(sound | {4: _packed(letters)})
    yield "curves", EITHER, lambda: _pdf(sound | {4: _packed(_TEXT + b"0 0 m 1 2 3 4 5 6 c S " * 300_000)})
    wide = b"<</Type/Font/Subtype/Type0/BaseFont/B/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>"
    below = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/B/W[0 999999999 500]>>"
    ranges = _stream(b"begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap")
    yield "a-range-of-4-billion", EITHER, lambda: _pdf(_page(_TEXT, font=wide) | {6: below, 7: ranges})
    many = sound[3].replace(b"4 0 R", b"[%s]" % (b"4 0 R " * 50_000))
    yield "contents-50000-times", EITHER, lambda: _pdf(sound | {3: many})
    picture = b"/Type/XObject/Subtype/Image/Width 90000/Height 90000/ColorSpace/DeviceRGB/BitsPerComponent 8"
    drawn = _page(_TEXT + b"q 500 0 0 500 0 0 cm /X Do Q", more=b"/XObject<</X 6 0 R>>")
    yield "a-huge-picture", EITHER, lambda: _pdf(drawn | {6: _stream(bytes(99), picture)})
    kids = b"3 0 R " * 60_000
    yield "60000-pages", EITHER, lambda: _pdf(sound | {2: b"<</Type/Pages/Kids[%s]/Count 60000>>" % kids})


def _blanks() -> bytes:
    packer, piece = zlib.compressobj(9), b" " * (1 << 20)
    return b"".join(packer.compress(piece) for _ in range(700)) + packer.flush()


def _loops() -> Iterator[tuple[str, str, bytes]]:
    """Parts that lead round in a circle, or very deep."""
    sound = _page(_TEXT)
    yield "mediabox-is-itself", READ, _pdf(_page(_TEXT, box=b"/MediaBox 6 0 R") | {6: b"6 0 R"})
    yield "contents-in-a-circle", EITHER, _pdf(sound | {4: b"6 0 R", 6: b"4 0 R"})
    yield "root-is-itself", REFUSED, _pdf(sound | {1: b"1 0 R"})
    yield "tree-in-a-circle", EITHER, _pdf(sound | {2: b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>>"})
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"
    drawn = _page(_TEXT + b"/X Do", more=b"/XObject<</X 6 0 R>>")
    yield "form-draws-itself", EITHER, _pdf(drawn | {6: _stream(b"/X Do /X Do", form)})
    yield "table-before-itself", EITHER, _pdf(sound, b"/Prev 9")
    yield "length-is-itself", EITHER, _pdf(sound | {4: b"<</Length 4 0 R>> stream\n" + _TEXT + b"endstream"})
    for what, opening, closing in (("arrays", b"[", b"]"), ("dictionaries", b"<</A", b">>")):
        yield f"deep-{what}", EITHER, _pdf(sound | {6: opening * 50_000 + b"1 " + closing * 50_000}, b"/Info 6 0 R")


def _numbers() -> Iterator[tuple[str, str, bytes]]:
    """Pages of sizes that no page has."""
    boxes = {
        "missing": b"",
        "null": b"/MediaBox null",
        "of-three": b"/MediaBox[0 0 595]",
        "of-names": b"/MediaBox[/a/b/c/d]",
        "zero": b"/MediaBox[0 0 0 0]",
        "huge": b"/MediaBox[0 0 4e9 4e9]",
    }
    for name, box in boxes.items():
        yield f"mediabox-{name}", READ, _pdf(_page(_TEXT, box=box))
    yield "letters-without-size", REFUSED, _pdf(_page(_TEXT.replace(b"11 Tf", b"0 Tf")))
    yield "letters-beyond-numbers", EITHER, _pdf(_page(_TEXT.replace(b"72 700 Td", b"9e37 9e37 Td")))
    good = _page(_TEXT)
    two = {
        2: b"<</Type/Pages/Kids[6 0 R 3 0 R]/Count 2>>",
        6: b"<</Type/Page/Parent 2 0 R/MediaBox(no)/Contents 9 0 R>>",
    }
    yield "first-page-bad", READ, _pdf(good | two)


def _broken() -> Iterator[tuple[str, str, bytes]]:
    """Files that are cut short, wrapped, locked or none at all."""
    sound = resume()
    yield "cut-in-half", EITHER, sound[: len(sound) // 2]
    yield "header-only", REFUSED, b"%PDF-1.7\n"
    yield "junk-before", READ, b"X-Mail: yes\r\n" * 90 + sound
    yield "zeros-behind", READ, sound + bytes(1 << 20)
    yield "table-of-nonsense", READ, sound.replace(b"startxref\n", b"startxref\n9999")
    yield "length-too-long", EITHER, sound.replace(b"/Length ", b"/Length 9")
    locked = Paper(password="secret").text(50, 60, WORDS)  # noqa: S106 (the test's own)
    yield "locked", REFUSED, locked.data()
    yield "owner-only", READ, _owner_only()
    for name, data in (
        ("empty", b""),
        ("zeros", bytes(9999)),
        ("page-of-the-web", b"<!DOCTYPE html><title>%</title>"),
        ("archive", b"PK\x03\x04" + bytes(99)),
        ("picture", b"\x89PNG\r\n\x1a\n" + bytes(99)),
        ("text", b"Ada Invented, engineer"),
    ):
        yield f"no-pdf-{name}", REFUSED, data


def _owner_only() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    canvas = Canvas("", encrypt=StandardEncryption("", ownerPassword="owner", canCopy=0))
    canvas.drawString(72, 700, WORDS)
    return bytes(canvas.getpdfdata())


def _special() -> Iterator[Attack]:
    """What is no regular file, and names that are hard to say."""
    yield Attack("folder.pdf", REFUSED, lambda path: path.mkdir())
    yield Attack("pipe.pdf", REFUSED, os.mkfifo)
    yield Attack("zeros-without-end.pdf", REFUSED, lambda path: path.symlink_to("/dev/zero"))
    yield Attack("link-to-itself.pdf", REFUSED, lambda path: path.symlink_to(path.name))
    yield Attack("link-to-nothing.pdf", REFUSED, lambda path: path.symlink_to("nothing"))
    yield Attack("sparse.pdf", REFUSED, lambda path: (path.write_bytes(resume()), os.truncate(path, 3 << 30)))
    yield Attack("socket.pdf", REFUSED, _listen)
    for name in (
        "line\nbreak.pdf",
        "\u202efdp.exe.pdf",
        "n" * 251 + ".pdf",
        os.fsdecode(b"r\xe9sum\xe9\xff.pdf"),
        "-.pdf",
    ):
        yield Attack(name, READ, lambda path: path.write_bytes(resume()))


def _listen(path: Path) -> None:
    before = os.getcwd()  # noqa: PTH109
    os.chdir(path.parent)  # a socket's name must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(before)
