"""PDFs written byte by byte, for what no program that makes resumes would write on purpose."""

from __future__ import annotations

import io
import unicodedata
import zlib
from functools import cache
from pathlib import Path

import reportlab
from reportlab.pdfbase.ttfonts import TTFontFile

HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
_MAPPED = b"/ToUnicode 8 0 R"


def raw_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    file = io.BytesIO()
    file.write(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(file.tell())
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = file.tell()
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    file.writelines(b"%010d 00000 n \n" % place for place in places)
    file.write(b"trailer <</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return file.getvalue()


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), more, content)


def one_page(
    content: bytes, *, font: bytes = HELVETICA, page: bytes = b"", catalogue: bytes = b"", more: tuple[bytes, ...] = ()
) -> bytes:
    """A page of this content with the font F; ``more`` objects are numbered from 6."""
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>/Properties<</P 6 0 R>>>>%s>>" % page,
        stream(content),
        font,
        *more,
    )


def shown(text: bytes, *, size: float = 12, x: float = 50, y: float = 700, spacing: float = 0) -> bytes:
    """The operators that show some bytes in the font F."""
    return b"BT /F %g Tf %g Tc 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (size, spacing, x, y, text)


@cache
def _font_program(*, with_map: bool) -> bytes:
    program = (Path(reportlab.__file__).parent / "fonts" / "Vera.ttf").read_bytes()
    return program if with_map else program.replace(b"cmap", b"none", 1)


@cache
def _shapes() -> dict[int, int]:
    """The number of each character's shape in the font."""
    found: dict[int, int] = TTFontFile(io.BytesIO(_font_program(with_map=True))).charToGlyph
    return found


def by_shape(*lines: str, named: bool = True, embedded: bool = True, with_map: bool = True) -> bytes:
    """Lines set by the numbers of shapes, as most programs do, with up to three ways back to letters.

    Args:
        lines: The text; characters that the font lacks are drawn as others of its letters.
        named: Whether the file says what each number means.
        embedded: Whether the font is in the file.
        with_map: Whether the font in the file has its own map from characters to shapes.
    """
    characters = sorted(set("".join(lines)))
    shapes = {c: _shapes().get(ord(c), 0) for c in characters}
    if not embedded or 0 in shapes.values():  # any numbers will do, as long as no two are the same
        shapes = {c: number for number, c in enumerate(characters, start=40 if embedded else 1)}
    narrow = b"".join(
        b"%d[0]" % number for c, number in shapes.items() if unicodedata.category(c) in {"Mn", "Cf", "Cc"}
    )
    content = b"".join(
        b"BT /F 12 Tf 1 0 0 1 50 %d Tm <%s> Tj ET\n"
        % (700 - 20 * at, "".join(f"{shapes[c]:04X}" for c in line).encode())
        for at, line in enumerate(lines)
    )
    program = zlib.compress(_font_program(with_map=with_map))
    meanings = b"".join(
        b"<%04X> <%s>\n" % (n, c.encode("utf-16-be", "surrogatepass").hex().encode()) for c, n in shapes.items()
    )
    return one_page(
        content,
        font=b"<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Vera/Encoding/Identity-H/DescendantFonts[6 0 R]%s>>"
        % (_MAPPED if named else b""),
        more=(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Vera/CIDToGIDMap/Identity/DW 600/FontDescriptor 7 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[%s]>>" % narrow,
            b"<</Type/FontDescriptor/FontName/AAAAAA+Vera/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900"
            b"/Descent -200/CapHeight 700/StemV 80%s>>" % (b"/FontFile2 9 0 R" if embedded else b""),
            stream(
                b"/CIDInit /ProcSet findresource begin begincmap "
                b"1 begincodespacerange <0000> <FFFF> endcodespacerange %d beginbfchar\n%sendbfchar endcmap end"
                % (len(shapes), meanings)
            ),
            stream(program, b"/Filter/FlateDecode"),
        ),
    )
