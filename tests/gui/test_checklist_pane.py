"""The checklist: ticked, noted, printed, saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pdfplumber
import pytest
from gui.made import make_checklist
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPrintSupport import QPrinter
from shiboken6 import delete

from checker import checklist as lists
from checker import checklist_file as files
from checker.errors import ChecklistError
from checker.gui.checklist.model import ChecklistModel, Column
from checker.gui.checklist.pane import ChecklistPane
from checker.gui.checklist.paper import Block, paginated
from checker.gui.checklist.printing import print_on
from checker.gui.checklist.saving import SUFFIXES, completed, filters, save

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

CHECKED, CHECK = Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def model(qapp: object) -> Iterator[ChecklistModel]:
    assert qapp
    made = ChecklistModel()
    made.set_checklist(make_checklist())
    yield made
    delete(made)


@pytest.fixture
def pane(qtbot: QtBot) -> ChecklistPane:
    made = ChecklistPane()
    qtbot.addWidget(made)
    made.show_checklist(make_checklist())
    made.resize(600, 500)
    made.show()
    return made


def row_of(model: ChecklistModel, id_: str) -> int:
    ids = [item.id for item in (model.item(row) for row in range(model.rowCount())) if item]
    return ids.index(id_)


def cell(model: ChecklistModel, id_: str, column: Column = Column.WHAT) -> QModelIndex:
    return model.index(row_of(model, id_), column)


def test_the_model_keeps_qts_rules(model: ChecklistModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_a_tick_makes_a_new_checklist(qtbot: QtBot, model: ChecklistModel) -> None:
    with qtbot.waitSignal(model.changed) as told:
        model.setData(cell(model, "docker"), CHECKED.value, CHECK)

    assert told.args == [lists.tick(make_checklist(), "docker", ticked=True)]
    assert cell(model, "docker").data(CHECK) == CHECKED


def test_what_is_demonstrated_is_done_and_takes_no_tick(model: ChecklistModel) -> None:
    assert cell(model, "python").data(CHECK) == CHECKED
    assert not cell(model, "python").flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_what_is_not_needed_has_no_box(model: ChecklistModel) -> None:
    assert cell(model, "cpp").data(CHECK) is None
    assert cell(model, "cpp", Column.STANDING).data() == "Not needed"


def test_space_ticks(qtbot: QtBot, pane: ChecklistPane) -> None:
    pane.table.setCurrentIndex(cell(pane.model, "docker"))
    with qtbot.waitSignal(pane.checklist_changed):
        qtbot.keyClick(pane.table, Qt.Key.Key_Space)

    assert pane.done.text() == "2 of 5 done"


def test_a_note_is_written_in_place(qtbot: QtBot, pane: ChecklistPane) -> None:
    pane.table.setCurrentIndex(cell(pane.model, "git", Column.NOTE))
    pane.table.edit(pane.table.currentIndex())
    editor = pane.table.indexWidget(pane.table.currentIndex())
    qtbot.keyClicks(editor, "ask Ada")
    with qtbot.waitSignal(pane.checklist_changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert cell(pane.model, "git", Column.NOTE).data() == "ask Ada"


def test_a_note_that_is_still_being_written_is_not_lost(qtbot: QtBot, pane: ChecklistPane) -> None:
    pane.table.setCurrentIndex(cell(pane.model, "git", Column.NOTE))
    pane.table.edit(pane.table.currentIndex())
    qtbot.keyClicks(pane.table.indexWidget(pane.table.currentIndex()), "half a sen")

    assert pane.checklist is not None
    assert [item.note for item in pane.checklist.items if item.id == "git"] == ["half a sen"]


def test_the_steps_of_the_item_at_hand_are_shown(pane: ChecklistPane) -> None:
    pane.table.setCurrentIndex(cell(pane.model, "docker"))

    assert "Write a Dockerfile." in pane.steps.toPlainText()
    assert "<b>anywhere</b>" in pane.steps.toPlainText()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_form_is_saved_whole(qapp: object, tmp_path: Path, suffix: str) -> None:
    assert qapp
    path = tmp_path / f"list{suffix}"
    save(lists.with_note(lists.tick(make_checklist(), "docker", ticked=True), "git", "ask Ada"), path)

    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert "ask Ada" in (text_of_pdf(path) if suffix == ".pdf" else path.read_text(encoding="utf-8"))


def test_the_pdf_says_in_words_what_is_done_and_numbers_its_pages(qapp: object, tmp_path: Path) -> None:
    assert qapp
    path = tmp_path / "list.pdf"
    long = make_checklist()
    for item in long.items:
        long = lists.with_note(long, item.id, "\n".join(f"line {number}" for number in range(60)))
    save(lists.tick(long, "docker", ticked=True), path)
    text = text_of_pdf(path)

    assert "to do" in text
    assert "done" in text
    with pdfplumber.open(path) as pdf:
        assert len(pdf.pages) > 2
        for number, page in enumerate(pdf.pages, 1):
            words = page.extract_words()
            assert min(word["x0"] for word in words) > 30  # margins
            assert [word["text"] for word in words[-3:]] == [str(number), "of", str(len(pdf.pages))]


def test_saved_json_opens_with_its_ticks(tmp_path: Path) -> None:
    ticked = lists.tick(make_checklist(), "docker", ticked=True)
    save(ticked, tmp_path / "list.json")

    assert files.read(tmp_path / "list.json") == ticked


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "list.md"
    path.write_text("old")
    path.chmod(0o400)
    with pytest.raises(ChecklistError):
        save(make_checklist(), path)

    assert path.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("typed", "form", "path"),
    [
        ("list", 0, "list.md"),
        ("list", 1, "list.pdf"),
        ("my.list", 2, "my.list.html"),
        ("list", 3, "list.csv"),
        ("list.json", 0, "list.json"),
        ("LIST.PDF", 0, "LIST.PDF"),
    ],
)
def test_the_chosen_form_completes_a_name(tmp_path: Path, typed: str, form: int, path: str) -> None:
    assert completed(tmp_path / typed, filters()[form]) == tmp_path / path


def test_the_pdf_has_head_coverage_table_order_and_what_is_not_for_the_user(qapp: object, tmp_path: Path) -> None:
    assert qapp
    value = lists.set_aside(lists.move(make_checklist(), "sql", 0), "docker", aside=True)
    save(value, tmp_path / "list.pdf")
    text = text_of_pdf(tmp_path / "list.pdf")

    assert text.startswith("Improvement checklist\nresume.pdf\nMade on 20 November 2026\n")
    assert f"{value.points:g} of {value.of} points" in text
    assert "A, First document; B, Second document" in text
    assert text.index("SQL only listed A to do") < text.index("Git missing A, B, C to do")
    assert text.index("Not for me (1)") < text.index("Docker missing B not for me")
    assert "Write a Dockerfile." not in text


def test_text_of_any_length_is_set_whole_on_pages(qapp: object, tmp_path: Path) -> None:
    assert qapp
    value = lists.with_note(make_checklist(), "git", " ".join(f"w{number}" for number in range(4000)))
    save(value, tmp_path / "list.pdf")
    words = text_of_pdf(tmp_path / "list.pdf").split()

    assert [word for word in words if word.startswith("w") and word[1:].isdigit()] == [f"w{n}" for n in range(4000)]


def test_marks_of_a_foreign_checklist_are_only_letters_on_paper(qapp: object, tmp_path: Path) -> None:
    assert qapp
    nasty = "<b>bold</b> <img src=x> \x1b[2J"
    value = msgspec.structs.replace(lists.with_note(make_checklist(), "git", nasty), resume=nasty)
    save(value, tmp_path / "list.pdf")

    assert text_of_pdf(tmp_path / "list.pdf").count("<b>bold</b> <img src=x> [2J") > 2


def test_no_block_is_cut_none_ends_a_page_that_stays_with_the_next_and_heads_are_drawn_again() -> None:
    head = block(10, stays=True)
    rows = [block(30, over=head) for _ in range(5)]
    heading = block(10, stays=True)
    pages = paginated([heading, head, *rows, heading, block(30), block(500), block(5, begins=True)], 100)

    assert pages == [
        [heading, head, *rows[:2]],
        [head, *rows[2:5]],
        [heading, block(30)],
        [block(500)],
        [block(5, begins=True)],
    ]
    assert paginated([], 100) == []


def test_a_printer_gets_the_pages_of_the_pdf(qapp: object, tmp_path: Path) -> None:
    assert qapp
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    print_on(printer, make_checklist())
    save(make_checklist(), tmp_path / "saved.pdf")

    assert text_of_pdf(tmp_path / "print.pdf") == text_of_pdf(tmp_path / "saved.pdf")


def test_only_the_pages_that_were_asked_for_are_printed_and_keep_their_numbers(qapp: object, tmp_path: Path) -> None:
    assert qapp
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    printer.setFromTo(2, 2)
    print_on(printer, make_checklist())

    assert text_of_pdf(tmp_path / "print.pdf").endswith("2 of 2")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_it_is_told(qapp: object, tmp_path: Path) -> None:
    assert qapp
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "print.pdf"))
    with pytest.raises(ChecklistError, match="not printed"):
        print_on(printer, make_checklist())


def block(height: float, *, stays: bool = False, over: Block | None = None, begins: bool = False) -> Block:
    return Block(height, paint_nothing, stays=stays, over=over, begins=begins)


def paint_nothing(_: object) -> None:
    pass


def text_of_pdf(path: Path) -> str:
    with pdfplumber.open(path) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)
