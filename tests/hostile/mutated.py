"""PDF files with something broken in them, for hypothesis to choose: bytes, lengths, numbers, objects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from reading.papers import Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    Change = Callable[[bytes], bytes]

_OBJECT = re.compile(rb"\d+ 0 obj.*?endobj", re.DOTALL)
_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")
_TOKEN = re.compile(rb"/\w+|<<|>>|\[|\]|\b(?:obj|endobj|stream|endstream|xref|trailer|BT|ET|Tf|Td|Tj|q|Q|cm|Do|R)\b")
_ODD_NUMBERS = (
    b"0",
    b"-1",
    b"1e9",
    b"4294967296",
    b"99999999999999999999",
    b"0.0000001",
    b"-2147483648",
    b"null",
    b"R",
)
_SHARE = st.floats(0, 1, exclude_max=True)  # of a file's length: where


def bases() -> tuple[bytes, ...]:
    """Sound files to break: of one page and of three, as a program packs them and written out."""
    one = Paper()
    one.section(50, 100, "Skills", ["Python, SQL, Git"])
    one.section(50, 300, "Experience", ["Built models, 2021"])
    three = Paper()
    for at in range(3):
        three.lines(50, 60, [f"Worked on data {at} in Python"] * 5)
        three.page()
    return one.data(), three.data(), _WRITTEN_OUT


def mutated() -> st.SearchStrategy[bytes]:
    """A base with one to six changes."""
    return st.builds(_changed, st.sampled_from(bases()), st.lists(_changes(), min_size=1, max_size=6))


def _changed(data: bytes, changes: list[Change]) -> bytes:
    for change in changes:
        data = change(data)
    return data


def _changes() -> st.SearchStrategy[Change]:
    return st.one_of(
        st.builds(_flip, _SHARE, st.integers(1, 255)),
        st.builds(_flip, _SHARE, st.integers(1, 255)),
        st.builds(_cut, _SHARE),
        st.builds(_drop, _SHARE, st.integers(1, 400)),
        st.builds(_repeat, _SHARE, st.integers(1, 400), st.integers(2, 6)),
        st.builds(_insert, _SHARE, st.binary(min_size=1, max_size=40)),
        st.builds(_swap_objects, _SHARE, _SHARE),
        st.builds(_set_one, st.just(_NUMBER), _SHARE, st.sampled_from(_ODD_NUMBERS)),
        st.builds(_copy_one, st.just(_NUMBER), _SHARE, _SHARE),
        st.builds(_copy_one, st.just(_TOKEN), _SHARE, _SHARE),
        st.builds(_set_one, st.just(_TOKEN), _SHARE, st.just(b"")),
    )


def _flip(share: float, mask: int) -> Change:
    def change(data: bytes) -> bytes:
        at = int(share * len(data))
        return data[:at] + bytes(byte ^ mask for byte in data[at : at + 1]) + data[at + 1 :]

    return change


def _cut(share: float) -> Change:
    return lambda data: data[: int(share * len(data))]


def _drop(share: float, size: int) -> Change:
    return lambda data: data[: int(share * len(data))] + data[int(share * len(data)) + size :]


def _repeat(share: float, size: int, times: int) -> Change:
    def change(data: bytes) -> bytes:
        at = int(share * len(data))
        return data[:at] + data[at : at + size] * times + data[at + size :]

    return change


def _insert(share: float, what: bytes) -> Change:
    return lambda data: data[: int(share * len(data))] + what + data[int(share * len(data)) :]


def _swap_objects(one: float, other: float) -> Change:
    """The contents of two objects change places, and their numbers stay."""

    def change(data: bytes) -> bytes:
        spans = [match.span() for match in _OBJECT.finditer(data)]
        if not spans:
            return data
        (a, b), (c, d) = sorted((spans[int(one * len(spans))], spans[int(other * len(spans))]))
        if a == c:
            return data
        first, second = data[a:b].split(b" ", 1), data[c:d].split(b" ", 1)
        return data[:a] + first[0] + b" " + second[1] + data[b:c] + second[0] + b" " + first[1] + data[d:]

    return change


def _set_one(pattern: re.Pattern[bytes], share: float, what: bytes) -> Change:
    def change(data: bytes) -> bytes:
        spans = [match.span() for match in pattern.finditer(data)]
        if not spans:
            return data
        start, end = spans[int(share * len(spans))]
        return data[:start] + what + data[end:]

    return change


def _copy_one(pattern: re.Pattern[bytes], source: float, target: float) -> Change:
    def change(data: bytes) -> bytes:
        found = [match.group() for match in pattern.finditer(data)]
        return _set_one(pattern, target, found[int(source * len(found))])(data) if found else data

    return change


_WRITTEN_OUT = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/Outlines 9 0 R/AcroForm<</Fields[7 0 R]>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R 8 0 R]/Count 2/MediaBox[0 0 595 842]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/Rotate 90/CropBox[10 10 585 832]/Contents[5 0 R 5 0 R]/Annots[7 0 R]
/Resources<</Font<</F 4 0 R/G 10 0 R>>/XObject<</X 6 0 R>>>>>> endobj
4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 32/LastChar 34/Widths[300 400 500]
/Encoding<</Differences[65/fi/A 66/B]>>>> endobj
5 0 obj <</Length 152>> stream
q 1 0 0 1 20 700 cm BT /F 12 Tf 14 TL 3 Tr 0 Tr 100 Tz (Skills: Python and SQL) Tj T*
[(Gi) -20 (t)] TJ 0 1 -1 0 5 5 Tm /G 9 Tf <00410042> Tj ET /X Do 0 0 50 50 re f Q
endstream endobj
6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Matrix[1 0 0 1 0 0]/Resources<</Font<</F 4 0 R>>>>/Length 34>>
stream
BT /F 9 Tf 9 9 Td (In a form) Tj ET
endstream endobj
7 0 obj <</Type/Annot/Subtype/Link/Rect[20 700 200 720]/A<</S/URI/URI(https://example.org/ada)>>>> endobj
8 0 obj <</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>> endobj
9 0 obj <</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>> endobj
10 0 obj <</Type/Font/Subtype/Type0/BaseFont/Boxes/Encoding/Identity-H/ToUnicode 12 0 R/DescendantFonts[11 0 R]>> endobj
11 0 obj <</Type/Font/Subtype/CIDFontType2/BaseFont/Boxes/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)
/Supplement 0>>/DW 600/W[1[500 600] 10 20 300]>> endobj
12 0 obj <</Length 120>> stream
begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfrange <0041> <0043> <0061> <0050> <0051> [<0062> <0063>] endbfrange endcmap
endstream endobj
trailer <</Root 1 0 R/Size 13>>
%%EOF
"""
