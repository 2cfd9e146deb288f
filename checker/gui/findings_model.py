"""The findings as an item model, category by category, and the filter and order over it."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from checker.gui.coverage import Part, parts
from checker.gui.standing import Standing, standing_of, words

if TYPE_CHECKING:
    from checker.matching.report import Finding, Report

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the model knows of a row besides its text."""

    FINDING = Qt.ItemDataRole.UserRole + 1  # a Finding; None on a category's row
    COUNTS = Qt.ItemDataRole.UserRole + 2  # (shown, needed); on a category's row
    ID = Qt.ItemDataRole.UserRole + 3
    PART = Qt.ItemDataRole.UserRole + 4  # of the coverage; on a category's row


class FindingsModel(QAbstractItemModel):
    """Two levels: categories in the catalogue's order, and the findings of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._categories: tuple[tuple[str, tuple[Finding, ...]], ...] = ()
        self._parts: tuple[Part, ...] = ()
        self.grouped: frozenset[str] = frozenset()  # ids of requirements of which one is enough

    def set_report(self, report: Report | None) -> None:
        """Show another report."""
        self.beginResetModel()
        by_category: dict[str, list[Finding]] = {}
        for finding in report.findings if report else ():
            by_category.setdefault(finding.requirement.category, []).append(finding)
        self._categories = tuple((name, tuple(findings)) for name, findings in by_category.items())
        self._parts = parts(report) if report else ()
        self.grouped = (
            frozenset(id_ for group in report.groups for id_ in group.group.any_of) if report else frozenset()
        )
        self.endResetModel()

    def index_of(self, requirement_id: str) -> QModelIndex:
        """The row of a requirement; an invalid index if there is none."""
        for number, (_, findings) in enumerate(self._categories):
            for row, finding in enumerate(findings):
                if finding.requirement.id == requirement_id:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Categories at the top, findings below them."""
        if not parent.isValid():
            return len(self._categories)
        return len(self._categories[parent.row()][1]) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """One: the delegate sets out the rest."""
        return 1

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The internal id is 0 on categories, and the number of its category, from 1, on a finding."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The category of a finding."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says to the eye, the ear and the delegate."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            if role == Role.PART:
                return self._parts[index.row()]
            return _category_data(*self._categories[index.row()], role)
        return _finding_data(self._categories[int(index.internalId()) - 1][1][index.row()], role)


def _category_data(name: str, findings: tuple[Finding, ...], role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return name
    if role == Role.COUNTS:
        return _counts(findings)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{name}, {counted(_counts(findings))}"
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


def _counts(findings: tuple[Finding, ...]) -> tuple[int, int]:
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
        line = say("findings", "“%1” (page %2, %3)").replace("%3", evidence.section.value)
        lines.append(line.replace("%2", str(evidence.page)).replace("%1", " ".join(evidence.text.split())))
    return "\n".join(lines)


class FindingsFilter(QSortFilterProxyModel):
    """Findings by text and standing; what is missing comes first within its category."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._standings: frozenset[Standing] = frozenset()
        self._letters: frozenset[str] = frozenset()
        self._one_of = False
        self.setRecursiveFilteringEnabled(True)
        self.sort(0)

    @property
    def standings(self) -> frozenset[Standing]:
        """Which findings are kept; none named means all."""
        return self._standings

    def set_text(self, text: str) -> None:
        """Keep findings which have all these words in their name, evidence or terms."""
        self._text = text.casefold()
        self.invalidate()

    def set_wanted(self, letters: frozenset[str], *, one_of: bool) -> None:
        """Keep findings that one of these documents asks for, or all; or those alone of which one is enough."""
        self._letters, self._one_of = letters, one_of
        self.invalidate()

    def set_standings(self, standings: frozenset[Standing]) -> None:
        """Keep findings that stand so; all of them if none is named."""
        self._standings = standings
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """A category stays as long as one of its findings does."""
        finding = self.sourceModel().index(row, 0, parent).data(Role.FINDING)
        if finding is None:
            return False
        if self._standings and standing_of(finding) not in self._standings:
            return False
        if self._letters and self._letters.isdisjoint(finding.requirement.documents):
            return False
        if self._one_of and not self._is_one_of(finding):
            return False
        if not self._text:
            return True
        haystack = _searchable(finding)
        return all(word in haystack for word in self._text.split())

    def _is_one_of(self, finding: Finding) -> bool:
        model = self.sourceModel()
        return isinstance(model, FindingsModel) and finding.requirement.id in model.grouped

    def lessThan(self, left: Index, right: Index) -> bool:
        """Missing, listed, demonstrated, not needed; then what more documents ask for; then the catalogue's order."""
        first, second = left.data(Role.FINDING), right.data(Role.FINDING)
        if first is None or second is None:
            return left.row() < right.row()
        return (*_rank(first), left.row()) < (*_rank(second), right.row())


def _rank(finding: Finding) -> tuple[int, int]:
    return standing_of(finding), -finding.requirement.weight


def _searchable(finding: Finding) -> str:
    requirement = finding.requirement
    terms = (term if isinstance(term, str) else term.text for term in requirement.terms)
    found = (evidence.text for evidence in finding.evidence)
    return "\n".join((requirement.name, *terms, *found)).casefold()
