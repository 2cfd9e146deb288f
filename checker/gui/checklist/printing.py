"""Prints a checklist on a printer of the user's choice, on the pages that its PDF has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

from checker.checklist import plain
from checker.errors import ChecklistError
from checker.gui.checklist.pages import blocks, foot
from checker.gui.checklist.paper import draw, page_size, width
from checker.gui.checklist.pdf import usual_paper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from checker.checklist import Checklist


def ask_and_print(checklist: Checklist, parent: QWidget) -> bool:
    """Ask on which printer, and print; False if the user would rather not.

    Raises:
        ChecklistError: The printer did not take it.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(usual_paper())
    printer.setDocName(f"Improvement checklist: {plain(checklist.resume)}")
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("printing", "Print checklist"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    if not dialog.exec():
        return False
    print_on(printer, checklist)
    return True


def print_on(printer: QPrinter, checklist: Checklist) -> None:
    """Print on a printer that has been set up.

    Raises:
        ChecklistError: The printer did not take it.
    """
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    first, last = printer.fromPage(), printer.toPage()
    numbers = range(first, last + 1) if first else None
    made = blocks(checklist, width(page_size(printer)))
    if not draw(made, printer, foot(checklist), numbers) or printer.printerState() is QPrinter.PrinterState.Error:
        say = QCoreApplication.translate
        sentence = say("printing", "The printer did not take it. Look whether it is on, or save a PDF instead.")
        raise ChecklistError(say("printing", "The checklist was not printed"), sentence)
