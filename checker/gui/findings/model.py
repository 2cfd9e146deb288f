"""The findings as an item model: one row after another, each category headed by a row of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from checker.gui.findings.coverage import Part, parts
from checker.gui.standing import Standing, standing_of, words
from checker.gui.terms import section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.matching.report import Finding, Report

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the model knows of a row besides its text."""

    FINDING = Qt.ItemDataRole.UserRole + 1  # a Finding; None on a category's row
    CATEGORY = Qt.ItemDataRole.UserRole + 2  # a Category; None on a finding's row
    ID = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Category:
    """What heads the findings of a category."""

    part: Part  # of the coverage
    counts: tuple[int, int]  # how many are shown, of how many that are needed


class FindingsModel(QAbstractListModel):
    """Categories in the catalogue's order; in each, what is missing comes first, and what more documents ask for.

    It is flat, and not a tree, because a list can be laid out little by little: it stays quick however long it is.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Category | Finding, ...] = ()
        self.grouped: frozenset[str] = frozenset()  # ids of requirements of which one is enough
        self._places: dict[str, int] = {}

    def set_report(self, report: Report | None) -> None:
        """Show another report."""
        self.beginResetModel()
        self.rows = tuple(_rows(report)) if report else ()
        self.grouped = (
            frozenset(id_ for group in report.groups for id_ in group.group.any_of) if report else frozenset()
        )
        self._places = {row.requirement.id: n for n, row in enumerate(self.rows) if not isinstance(row, Category)}
        self.endResetModel()

    def index_of(self, requirement_id: str) -> QModelIndex:
        """The row of a requirement; an invalid index if there is none."""
        place = self._places.get(requirement_id)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All rows, at one level."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says to the eye, the ear and the delegate."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return _category_data(row, role) if isinstance(row, Category) else _finding_data(row, role)


def _rows(report: Report) -> Iterator[Category | Finding]:
    by_category: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_category.setdefault(finding.requirement.category, []).append(finding)
    for part in parts(report):
        findings = by_category[part.name]
        yield Category(part, _counts(findings))
        yield from sorted(findings, key=_rank)


def _category_data(category: Category, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return category.part.name
    if role == Role.CATEGORY:
        return category
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{category.part.name}, {counted(category.counts)}"
    return None


def _finding_data(finding: Finding, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return finding.requirement.name
    if role == Role.FINDING:
        return finding
    if role == Role.ID:
        return finding.requirement.id
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(filter(None, (finding.requirement.name, words(standing_of(finding)), told(finding))))
    return None


def _rank(finding: Finding) -> tuple[int, int]:
    """Missing, listed, demonstrated, not needed; then what more documents ask for."""
    return standing_of(finding), -finding.requirement.weight


def _counts(findings: list[Finding]) -> tuple[int, int]:
    tally = Counter(standing_of(finding) for finding in findings)
    shown = tally[Standing.DEMONSTRATED] + tally[Standing.LISTED]
    return shown, shown + tally[Standing.MISSING]


def counted(counts: tuple[int, int]) -> str:
    """How many of a category are shown, in words."""
    text = QCoreApplication.translate("findings", "%1 of %2 shown")
    return text.replace("%1", str(counts[0])).replace("%2", str(counts[1]))


def told(finding: Finding) -> str:
    """The words found and their page, or what stands in for them."""
    say = QCoreApplication.translate
    if finding.covered_by:
        return say("findings", "not needed: %1 covers it").replace("%1", finding.covered_by[0])
    if not finding.evidence:
        return ""
    first, more = finding.evidence[0], len(finding.evidence) - 1
    text = say("findings", "“%1” on page %2").replace("%2", str(first.page)).replace("%1", first.text.strip(" ,;:.()"))
    return text + (say("findings", ", and %1 more").replace("%1", str(more)) if more else "")


def as_text(finding: Finding) -> str:
    """A finding to be pasted elsewhere: its verdict, and a line for each place that shows it."""
    say = QCoreApplication.translate
    lines = [
        say("findings", "%1: %2").replace("%2", words(standing_of(finding))).replace("%1", finding.requirement.name)
    ]
    for evidence in finding.evidence:
        line = say("findings", "“%1” (page %2, %3)").replace("%3", section(evidence.section))
        lines.append(line.replace("%2", str(evidence.page)).replace("%1", " ".join(evidence.text.split())))
    return "\n".join(lines)
