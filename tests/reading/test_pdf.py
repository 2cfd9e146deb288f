from __future__ import annotations

import subprocess
import sys
import zlib

import pypdfium2
import pytest
from reading.papers import HEIGHT, Paper, embedded_font, read_bytes, text_lines
from reading.raw import raw_pdf, stream
from reportlab.pdfbase.pdfmetrics import stringWidth

from checker.errors import ReadingError
from checker.reading.document import Box, Document, Word
from checker.reading.pdf import MAX_PIXELS, Pdf, Reader


def words(read: Document) -> list[Word]:
    return [word for section in read.sections for block in section.blocks for word in block.words]


def codes(read: Document) -> list[str]:
    return [warning.code for warning in read.warnings if warning.code != "little-text"]


def drawn_in(data: bytes, word: Word) -> str:
    """What pdfium, which draws the page, has inside the word's boxes."""
    document = pypdfium2.PdfDocument(data)
    page = document[word.page - 1]
    left, bottom, _, top = page.get_bbox()
    assert bottom >= 0
    text = page.get_textpage()
    found = [
        text.get_text_bounded(left + b.x0 - 1, top - b.bottom - 1, left + b.x1 + 1, top - b.top + 1) for b in word.boxes
    ]
    document.close()
    return "".join(found)


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("crop", [None, (60, 40, 500, 800)])
def test_boxes_lie_on_the_words(reader: Reader, crop: tuple[float, float, float, float] | None) -> None:
    data = Paper(crop=crop).text(100, 100, "Python").text(180, 100, "and").text(300, 300, "Kubernetes", size=14).data()
    for word in words(read_bytes(data, reader)):
        assert drawn_in(data, word).strip() == word.text


def test_a_box_lies_on_the_word_on_a_line_of_bullets() -> None:
    data = Paper().text(50, 100, "Python • SQL • Pandas • PyTorch • Docker • Airflow").data()
    for word in words(read_bytes(data)):
        assert word.text in drawn_in(data, word)
    assert [word.text for word in words(read_bytes(data))][::2] == [
        "Python",
        "SQL",
        "Pandas",
        "PyTorch",
        "Docker",
        "Airflow",
    ]


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_rotated_page_is_read_and_its_boxes_lie_on_the_page_as_shown(rotation: int, reader: Reader) -> None:
    paper = Paper(rotation=rotation)
    paper.lines(100, 100, ["Python and SQL", "Docker and Kubernetes"])
    read = paper.read(reader)
    assert text_lines(read) == ["Python and SQL", "Docker and Kubernetes"]
    page, first = read.pages[0], words(read)[0].boxes[0]
    assert (page.width > page.height) == (rotation != 180)
    x, y = {90: (HEIGHT - 100, 100), 180: (595 - 100, HEIGHT - 100), 270: (100, 595 - 100)}[rotation]
    assert abs((first.x0 + first.x1) / 2 - x) < 30
    assert abs((first.top + first.bottom) / 2 - y) < 30


def test_a_page_that_is_turned_to_show_its_text_upright() -> None:
    paper = Paper(rotation=90)
    paper.canvas.translate(300, 100)
    paper.canvas.rotate(90)
    paper.canvas.drawString(0, 0, "Upright after all")
    read = paper.read()
    assert read.text == "Upright after all"
    box = words(read)[0].boxes[0]
    assert box.x1 - box.x0 > box.bottom - box.top


def test_links_are_kept_with_their_places() -> None:
    paper = Paper().text(50, 100, "GitHub")
    paper.canvas.linkURL("https://example.org/ada", (50, HEIGHT - 102, 90, HEIGHT - 90))
    (link,) = paper.read().links
    assert (link.url, link.page) == ("https://example.org/ada", 1)
    assert link.box == Box(50, 90, 90, 102)


def test_white_text_on_white_is_not_read_and_is_told() -> None:
    paper = Paper().text(50, 100, "Seen by all").ink(1).text(50, 200, "Python Java Kubernetes")
    read = paper.read()
    assert read.text == "Seen by all"
    assert codes(read) == ["hidden-text"]
    assert read.warnings[0].page == 1


def test_white_text_on_a_dark_ground_is_read() -> None:
    paper = Paper()
    paper.canvas.setFillGray(0.2)
    paper.canvas.rect(0, 0, 200, HEIGHT, fill=1)
    paper.ink(1).text(50, 200, "Python").ink(0).text(300, 200, "Engineer")
    read = paper.read()
    assert read.text == "Python Engineer"
    assert codes(read) == []


def test_pale_grey_text_is_read() -> None:
    read = Paper().ink(0.7).text(50, 100, "Python and more", size=8).read()
    assert read.text == "Python and more"


def test_tiny_text_is_not_read() -> None:
    read = Paper().text(50, 100, "Seen").text(50, 200, "Kubernetes", size=1).read()
    assert (read.text, codes(read)) == ("Seen", ["hidden-text"])


def test_covered_text_is_not_read() -> None:
    paper = Paper().text(50, 100, "Seen").text(50, 200, "Kubernetes")
    paper.ink(1)
    paper.canvas.rect(40, HEIGHT - 220, 200, 40, fill=1, stroke=0)
    read = paper.read()
    assert (read.text, codes(read)) == ("Seen", ["hidden-text"])


def undrawn(paper: Paper, x: float, y: float, text: str) -> None:
    drawn = paper.canvas.beginText(x, HEIGHT - y)
    drawn.setFont("Helvetica", 10)
    drawn.setTextRenderMode(3)
    drawn.textOut(text)
    paper.canvas.drawText(drawn)


def test_undrawn_text_is_not_read() -> None:
    paper = Paper().text(50, 100, "Seen")
    undrawn(paper, 50, 200, "Kubernetes")
    read = paper.read()
    assert (read.text, codes(read)) == ("Seen", ["hidden-text"])


def test_undrawn_text_over_drawn_text_is_not_read() -> None:
    paper = Paper().text(50, 100, "Seen by everybody here")
    undrawn(paper, 50, 100, "Kubernetes Airflow")
    assert paper.read().text == "Seen by everybody here"


def test_undrawn_text_over_the_picture_of_a_scan_is_read() -> None:
    paper = Paper()
    for x in range(50, 110, 4):
        paper.canvas.rect(x, HEIGHT - 202, 2, 9, fill=1, stroke=0)
    undrawn(paper, 50, 200, "Kubernetes")
    assert paper.read().text == "Kubernetes"


def test_text_outside_the_crop_box_is_not_read() -> None:
    paper = Paper(crop=(0, 400, 595, 842)).text(50, 100, "Seen").text(50, 700, "Kubernetes")
    assert paper.read().text == "Seen"


def test_pictures_are_as_wide_as_asked() -> None:
    with Pdf(Paper().text(50, 100, "Ada").data()) as pdf:
        picture = pdf.picture(1, 300)
    assert (picture.width, picture.format) == (300, "BGRX")
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels[i] for i in range(0, len(picture.pixels), 4)) < 150


def test_pictures_stay_within_bounds() -> None:
    with Pdf(Paper().text(50, 100, "Ada").data()) as pdf:
        picture = pdf.picture(1, 100_000)
    assert picture.width * picture.height <= MAX_PIXELS * 1.001


@pytest.mark.parametrize(("page", "width"), [(0, 100), (2, 100), (1, 0), (1, -5)])
def test_a_picture_of_nothing_is_an_error(page: int, width: int) -> None:
    with Pdf(Paper().text(50, 100, "Ada").data()) as pdf, pytest.raises(ReadingError):
        pdf.picture(page, width)


def test_both_readers_say_the_same() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    paper.section(50, 110, "Experience", ["Engineer at Nowhere Ltd", "Certi\ufb01ed at something"])
    paper.text(50, 300, "Pädagogik", font=embedded_font())
    data = paper.data()
    assert read_bytes(data, Reader.FULL).text == read_bytes(data, Reader.QUICK).text


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
SHOWN = b"BT /F 12 Tf 50 700 Td (%s) Tj ET"


def page(content: int, box: bytes = b"/MediaBox[0 0 595 842]") -> bytes:
    return b"<</Type/Page/Parent 2 0 R%s/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>" % (box, content)


def test_a_page_without_a_size_loses_no_other() -> None:
    data = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 2/Kids[4 0 R 6 0 R]>>",
        FONT,
        page(5, b""),
        stream(SHOWN % b"First page"),
        page(7),
        stream(SHOWN % b"Second page"),
    )
    assert text_lines(read_bytes(data)) == ["First page", "Second page"]


def test_a_broken_page_spoils_no_other() -> None:
    data = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 2/Kids[4 0 R 6 0 R]>>",
        FONT,
        page(5),
        stream(zlib.compress(SHOWN % b"lost" * 50)[:20], b"/Filter/FlateDecode"),
        page(7),
        stream(SHOWN % b"Second page"),
    )
    read = read_bytes(data)
    assert text_lines(read) == ["Second page"]
    assert [p.number for p in read.pages] == [1, 2]


def test_a_document_without_pages() -> None:
    data = raw_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>")
    with pytest.raises(ReadingError) as caught:
        read_bytes(data)
    assert caught.value.code in {"no-pages", "damaged"}


def test_letters_at_impossible_places_do_no_harm() -> None:
    content = b"BT /F 12 Tf 50 700 Td (Seen) Tj ET BT 1e38 0 0 1e38 1e38 1e38 Tm /F 1e30 Tf (Lost) Tj ET"
    data = raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[4 0 R]>>", FONT, page(5), stream(content)
    )
    assert "Seen" in read_bytes(data).text


def test_the_quick_reader_takes_plain_words_whole() -> None:
    with Pdf(Paper().text(50, 60, "Kept three services up, café and all").data()) as pdf:
        (page,) = pdf.pages(Reader.QUICK)

    assert [glyph.text for glyph in page.glyphs if glyph.text != " "] == [
        "Kept",
        "three",
        "services",
        "up,",
        "café",
        "and",
        "all",
    ]


def test_the_quick_reader_looks_at_each_letter_where_a_word_changes_its_look() -> None:
    paper = Paper().text(50, 60, "Half").text(50 + 19.44, 60, "bold", bold=True)
    with Pdf(paper.data()) as pdf:
        (page,) = pdf.pages(Reader.QUICK)

    assert "".join(glyph.text for glyph in page.glyphs if glyph.bold) == "bold"


def test_the_quick_reader_parts_words_by_gaps_where_a_page_writes_no_blanks() -> None:
    paper, x = Paper(), 50.0
    for word in ["Trained", "seven", "models", "nightly", "on", "a", "cluster", "of", "four", "machines"]:
        paper.text(x, 60, word)
        x += stringWidth(word, "Helvetica", 10) + 1.2  # a narrow blank, which pdfium does not always take for one

    assert text_lines(paper.read(Reader.QUICK)) == ["Trained seven models nightly on a cluster of four machines"]


def test_the_quick_reader_opens_no_second_library() -> None:
    code = "import sys; from checker.reading.pdf import Pdf, Reader; pdf = Pdf(sys.stdin.buffer.read()); "
    code += "list(pdf.pages(Reader.QUICK)); print('pdfplumber' in sys.modules)"
    data = Paper().text(50, 60, "Python").data()

    done = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True)
    assert done.stdout.strip() == b"False"
