"""The findings that are shown: those that fit what is typed and chosen, under the categories that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex

from checker.gui.findings.model import Category, FindingsModel
from checker.gui.standing import Standing, standing_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.matching.report import Finding

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class FindingsFilter(QAbstractProxyModel):
    """Leaves rows out of a findings model and moves none.

    It does once for all rows what Qt's own filter would ask of Python row by row, which takes a hundred times as long.
    """

    def __init__(self, model: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._text = ""
        self.standings: frozenset[Standing] = frozenset()  # which are kept; none named means all
        self._letters: frozenset[str] = frozenset()
        self._one_of = False
        self._searched: dict[int, str] = {}  # text by the identity of what it belongs to: findings, and lists of terms
        self._kept: list[int] = []  # rows of the model
        self._places: dict[int, int] = {}  # and where they are kept
        self.setSourceModel(model)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._take)
        self._keep()

    def set_text(self, text: str) -> None:
        """Keep findings which have all these words in their name, evidence or terms."""
        self._text = text.casefold()
        self._change()

    def set_standings(self, standings: frozenset[Standing]) -> None:
        """Keep findings that stand so; all of them if none is named."""
        self.standings = standings
        self._change()

    def set_wanted(self, letters: frozenset[str], *, one_of: bool) -> None:
        """Keep findings that one of these documents asks for, or all; or those alone of which one is enough."""
        self._letters, self._one_of = letters, one_of
        self._change()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """What is kept."""
        return 0 if parent.isValid() else len(self._kept)

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """One: the delegate sets out the rest."""
        return 1

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """A row that is kept."""
        return self.createIndex(row, column) if self.hasIndex(row, column, parent) else QModelIndex()

    def parent(self, _index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """None: all stand at one level."""
        return QModelIndex()

    def mapToSource(self, index: Index) -> QModelIndex:
        """The model's row."""
        return self._model.index(self._kept[index.row()], 0) if index.isValid() else QModelIndex()

    def mapFromSource(self, index: Index) -> QModelIndex:
        """Where a row of the model is kept; an invalid index if it is not."""
        place = self._places.get(index.row()) if index.isValid() else None
        return QModelIndex() if place is None else self.createIndex(place, 0)

    def _change(self) -> None:
        self.beginResetModel()
        self._keep()
        self.endResetModel()

    def _take(self) -> None:
        self._searched.clear()
        self._keep()
        self.endResetModel()

    def _keep(self) -> None:
        self._kept = list(self._fitting())
        self._places = {row: place for place, row in enumerate(self._kept)}

    def _fitting(self) -> Iterator[int]:
        """The rows of findings that fit, each category's before its first one."""
        heading, tests = None, self._tests()
        for number, row in enumerate(self._model.rows):
            if isinstance(row, Category):
                heading = number
            elif all(test(row) for test in tests):
                if heading is not None:
                    yield heading
                    heading = None
                yield number

    def _tests(self) -> list[Callable[[Finding], bool]]:
        tests: list[Callable[[Finding], bool]] = []
        if self.standings:
            tests.append(lambda finding: standing_of(finding) in self.standings)
        if self._letters:
            tests.append(lambda finding: not self._letters.isdisjoint(finding.requirement.documents))
        if self._one_of:
            tests.append(lambda finding: finding.requirement.id in self._model.grouped)
        if wanted := self._text.split():
            tests.append(lambda finding: self._has(finding, wanted))
        return tests

    def _has(self, finding: Finding, wanted: list[str]) -> bool:
        own, terms = self._searched.get(id(finding)), self._searched.get(id(finding.requirement.terms))
        if own is None:
            texts = (finding.requirement.name, *(evidence.text for evidence in finding.evidence))
            own = self._searched[id(finding)] = "\n".join(texts).casefold()
        if terms is None:
            names = (term if isinstance(term, str) else term.text for term in finding.requirement.terms)
            terms = self._searched[id(finding.requirement.terms)] = "\n".join(names).casefold()
        return all(word in own or word in terms for word in wanted)
