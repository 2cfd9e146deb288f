"""Text that is odd in some way: each kind is read as a person sees it, or the file is refused with a reason."""

from __future__ import annotations

import pytest
from reading.papers import Paper, read_bytes, text_lines
from reading.raw import HELVETICA, by_shape, one_page, shown, stream
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

from checker.errors import ReadingError
from checker.reading.pdf import Pdf, Reader
from checker.reading.resume import document

BOTH = pytest.mark.parametrize("reader", list(Reader))
SKILLS = shown(b"Skills: Python, SQL", y=750)


def lines(data: bytes, reader: Reader = Reader.FULL) -> list[str]:
    return text_lines(read_bytes(data, reader))


def refusal(data: bytes, reader: Reader = Reader.FULL) -> tuple[str, str]:
    with pytest.raises(ReadingError) as caught:
        read_bytes(data, reader)
    return caught.value.code, caught.value.title


def codes(data: bytes) -> set[str]:
    return {warning.code for warning in read_bytes(data).warnings} - {"little-text"}


# --- nothing to read --------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("content", [b"", shown(b"zero size text", size=0)])
def test_a_page_on_which_nothing_can_be_seen(content: bytes, reader: Reader) -> None:
    assert refusal(one_page(content), reader) == ("no-text", "Nothing to read")


PICTURE = stream(b"\x00" * 8, b"/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray")


@BOTH
@pytest.mark.parametrize("content", [b"q 400 0 0 600 50 100 cm /X Do Q", b"60 60 m 90 400 l 300 80 l f"])
def test_a_page_that_is_a_picture_or_a_drawing(content: bytes, reader: Reader) -> None:
    assert refusal(one_page(content, more=(PICTURE,)), reader) == ("no-text", "No text in the PDF")


def test_letters_that_have_no_meaning() -> None:
    lost = ("no-text", "Letters without a meaning")
    assert refusal(by_shape("Ada Invented", "Python SQL", named=False, embedded=False)) == lost
    assert refusal(by_shape("Ada Invented", "Python SQL", named=False, with_map=False)) == lost
    numbered = b"<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+Odd/FirstChar 1/LastChar 7/Widths[%s]>>" % (b"500 " * 7)
    assert refusal(one_page(shown(bytes(range(1, 8))), font=numbered)) == lost


@BOTH
def test_controls_and_halves_of_characters_are_no_text(reader: Reader) -> None:
    data = by_shape("\x00\x01\ud800\u202e\u200f\ufeff\x1f\x7f")
    assert refusal(data, reader)[0] == "no-text"
    assert lines(by_shape("P\x00y\u202et\ufeffhon")) == ["Python"]


# --- not to be seen ---------------------------------------------------------------------------------------------------


LAYER = b"<</Type/OCG/Name(extra)>>"
OFF = b"/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>"


@pytest.mark.parametrize(
    "hidden",
    [
        b"q 400 400 10 10 re W n " + shown(b"Kubernetes") + b"Q",
        b"/OC /P BDC " + shown(b"Kubernetes") + b" EMC",
        shown(b"Kubernetes", x=700),
        shown(b"Kubernetes", y=-50),
        b"1 g " + shown(b"Kubernetes", size=1) + b"0 g",
        shown(b"Kubernetes") + b"1 g 40 690 300 30 re f 0 g",
        b"3 Tr " + shown(b"Kubernetes") + b"0 Tr",
    ],
    ids=["clipped", "layer off", "right of the page", "below the page", "white and tiny", "covered", "undrawn"],
)
def test_what_nobody_sees_is_told_and_not_read(hidden: bytes) -> None:
    data = one_page(SKILLS + hidden, catalogue=OFF, more=(LAYER,))
    assert (lines(data), codes(data)) == (["Skills: Python, SQL"], {"hidden-text"})


# --- what a letter is -------------------------------------------------------------------------------------------------


def test_shapes_without_names_are_read_by_the_map_in_their_font() -> None:
    assert lines(by_shape("Ada Invented", "Python SQL", named=False)) == ["Ada Invented", "Python SQL"]


@BOTH
def test_a_font_that_is_only_named_is_read_by_a_known_map(reader: Reader) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("HeiseiMin-W3"))
    assert text_lines(Paper().text(50, 100, "こんにちは", font="HeiseiMin-W3").read(reader)) == ["こんにちは"]


@BOTH
def test_letters_mean_what_the_file_says(reader: Reader) -> None:
    assert lines(by_shape("Безвредно"), reader) == ["Безвредно"]


@BOTH
def test_ligatures_by_name_and_by_number(reader: Reader) -> None:
    font = HELVETICA.replace(b"/WinAnsiEncoding", b"<</Differences[1/fi/fl]>>")
    assert lines(one_page(shown(b"pro\001le and work\002ow"), font=font), reader) == ["profile and workflow"]


def test_ligatures_of_three_letters() -> None:
    assert lines(by_shape("o\ufb03ce and sta\ufb00")) == ["office and staff"]


@BOTH
def test_accents_that_are_letters_of_their_own_join_theirs(reader: Reader) -> None:
    content = b"BT /F 12 Tf 50 700 Td [(R\351sum\351 and resum) (e) 445 (\264) 112 ( too)] TJ ET"
    assert lines(one_page(content), reader) == ["Résumé and resumé too"]


def test_kinds_of_blanks_and_hyphens() -> None:
    assert lines(by_shape("no\u00a0break, e\u2011mail, zero\u200bwidth")) == ["no break, e-mail, zerowidth"]


def test_soft_hyphens_of_old_fonts_are_gone() -> None:
    content = shown(b"develop\255ment of micro\255services by man\255") + shown(b"agement", y=686)
    assert lines(one_page(content)) == ["development of microservices by management"]


@BOTH
def test_drawn_letters_of_a_font_of_its_own(reader: Reader) -> None:
    box = stream(b"500 0 0 0 400 700 d1 0 0 400 700 re f")
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 500 700]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</a 6 0 R/b 6 0 R>>"
        b"/Encoding<</Differences[97/a/b]>>/FirstChar 97/LastChar 98/Widths[500 500]/Resources<<>>>>"
    )
    assert lines(one_page(shown(b"ab"), font=font, more=(box,)), reader) == ["ab"]


# --- where a letter stands --------------------------------------------------------------------------------------------


@BOTH
def test_letters_drawn_backwards_one_by_one(reader: Reader) -> None:
    content = b"".join(shown(b"%c" % letter, x=50 + 8 * at) for at, letter in reversed(list(enumerate(b"Python"))))
    assert lines(one_page(content), reader) == ["Python"]


@BOTH
def test_gaps_for_blanks_inside_one_text(reader: Reader) -> None:
    content = SKILLS + b"BT /F 12 Tf 50 700 Td [(Senior) -220 (Software) -220 (Engineer)] TJ ET"
    assert lines(one_page(content), reader)[-1] == "Senior Software Engineer"


@BOTH
def test_letters_set_apart_inside_one_text(reader: Reader) -> None:
    content = SKILLS + b"BT /F 12 Tf 50 700 Td [(E) -300 (X) -300 (P) -300 (E) -300 (R) -300 (T) -300 (S)] TJ ET"
    assert lines(one_page(content), reader)[-1] == "EXPERTS"


@BOTH
def test_a_shadow_is_read_once(reader: Reader) -> None:
    assert lines(one_page(shown(b"Education") + shown(b"Education", x=50.3)), reader) == ["Education"]


@BOTH
def test_a_mirrored_page_is_read(reader: Reader) -> None:
    content = b"q 1 0 0 -1 0 842 cm " + SKILLS + shown(b"Awards: none") + b"Q"
    assert sorted(lines(one_page(content), reader)) == ["Awards: none", "Skills: Python, SQL"]


@BOTH
def test_lines_that_run_to_the_left(reader: Reader) -> None:
    drawn = ("מנהל פרויקט בכיר"[::-1], "Python 2019 " + "خبرة في البرمجة"[::-1], "Ada Invented")
    meant = ["מנהל פרויקט בכיר", "خبرة في البرمجة Python 2019", "Ada Invented"]
    assert lines(by_shape(*drawn), reader) == meant


@BOTH
def test_a_line_that_is_not_level_is_one_line(reader: Reader) -> None:
    text = b"Senior Engineer, Nowhere Ltd, 2019 to 2024, Python and SQL and a little more"
    content = b"BT /F 11 Tf 0.9994 0.0349 -0.0349 0.9994 50 600 Tm (%s) Tj ET" % text
    assert lines(one_page(content), reader) == [text.decode()]


# --- beside the page's own text ---------------------------------------------------------------------------------------


def test_words_that_stand_for_others_are_one_or_the_other() -> None:
    content = SKILLS + b"/Span<</ActualText(Ada Invented)>>BDC " + shown(b"Xqzx Wvv") + b"EMC"
    for reader in Reader:
        assert lines(one_page(content), reader)[-1] in {"Xqzx Wvv", "Ada Invented"}


FIELD = (
    b"<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Ada Invented)/Rect[120 700 300 720]/P 3 0 R/AP<</N 7 0 R>>>>",
    stream(
        b"/Tx BMC BT /F 12 Tf 2 5 Td (Ada Invented) Tj ET EMC",
        b"/Type/XObject/Subtype/Form/BBox[0 0 180 20]/Resources<</Font<</F 5 0 R>>>>",
    ),
)
FORM = one_page(
    shown(b"Name", y=705),
    page=b"/Annots[6 0 R]",
    catalogue=b"/AcroForm<</Fields[6 0 R]/DA(/F 12 Tf)/DR<</Font<</F 5 0 R>>>>>>",
    more=FIELD,
)


@pytest.mark.parametrize("readers", [list(Reader), list(reversed(Reader)), [Reader.FULL, Reader.FULL]])
def test_what_is_filled_into_a_form_is_read(readers: list[Reader]) -> None:
    with Pdf(FORM) as pdf:
        found = [text_lines(document(pdf, "form.pdf", reader)) for reader in readers]
    assert found == [["Name Ada Invented"]] * 2


def test_a_note_on_a_page_without_text_is_no_resume() -> None:
    note = b"<</Type/Annot/Subtype/FreeText/Rect[100 600 400 650]/Contents(Ada Invented)/DA(/Helv 12 Tf)>>"
    assert refusal(one_page(b"", page=b"/Annots[6 0 R]", more=(note,)))[0] == "no-text"
