"""The findings that are shown: those that fit what is typed and chosen, under the categories that they belong to."""

from __future__ import annotations

from bisect import bisect
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QObject, QPersistentModelIndex

from checker.gui.findings.model import Category, FindingsModel
from checker.gui.standing import Standing, standing_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
        self._texts: tuple[tuple[str, ...], ...] = ()  # searched in each row; put together when typed
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
        self._texts = ()
        self._keep()
        self.endResetModel()

    def _keep(self) -> None:
        self._kept = _with_headings(self._fitting(), self._model.rows)
        self._places = {row: place for place, row in enumerate(self._kept)}

    def _fitting(self) -> list[int]:
        """The rows of findings that fit, one thing that is asked for after the other."""
        rows = self._model.rows
        fitting = [number for number, row in enumerate(rows) if not isinstance(row, Category)]
        for test in self._tests():
            fitting = [number for number in fitting if test(rows[number])]  # type: ignore[arg-type]  # findings alone
        wanted = self._text.split()
        if wanted and not self._texts:
            self._texts = tuple(_searched(rows))
        for word in wanted:
            has = {text: word in text for text in {text for texts in self._texts for text in texts}}
            fitting = [number for number in fitting if any(has[text] for text in self._texts[number])]
        return fitting

    def _tests(self) -> Iterator[Callable[[Finding], bool]]:
        if self.standings:
            yield lambda finding: standing_of(finding) in self.standings
        if self._letters:
            yield lambda finding: not self._letters.isdisjoint(finding.requirement.documents)
        if self._one_of:
            yield lambda finding: finding.requirement.id in self._model.grouped


def _with_headings(fitting: list[int], rows: Sequence[Category | Finding]) -> list[int]:
    """The rows that fit, each category's heading before its first one."""
    headings = [number for number, row in enumerate(rows) if isinstance(row, Category)]
    kept: list[int] = []
    for heading, end in pairwise((*headings, len(rows))):
        of_it = fitting[bisect(fitting, heading) : bisect(fitting, end)]
        kept += (heading, *of_it) if of_it else ()
    return kept


def _searched(rows: Iterable[Category | Finding]) -> Iterator[tuple[str, ...]]:
    """What a search looks through in each row: name, evidence and terms; what rows share is put together once."""
    shared: dict[int, str] = {}  # by the identity of evidence or terms, which live as long as the rows
    for row in rows:
        if isinstance(row, Category):
            yield ()
            continue
        evidence, terms = row.evidence, row.requirement.terms
        if id(evidence) not in shared:
            shared[id(evidence)] = "\n".join(found.text for found in evidence).casefold()
        if id(terms) not in shared:
            names = (term if isinstance(term, str) else term.text for term in terms)
            shared[id(terms)] = "\n".join(names).casefold()
        yield row.requirement.name.casefold(), shared[id(evidence)], shared[id(terms)]
