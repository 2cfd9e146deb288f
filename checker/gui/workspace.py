"""A resume at work: joins the page with the findings, the suggestions and the checklist, and decides nothing itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabBar, QTabWidget, QVBoxLayout, QWidget

from checker.advising.interview import interview_list
from checker.gui.advice.plan_pane import PlanPane
from checker.gui.advice.suggestions import Suggestions
from checker.gui.changes.pane import ChangesPane
from checker.gui.checklist.pane import ChecklistPane
from checker.gui.findings.details import Details
from checker.gui.findings.overview import Overview
from checker.gui.findings.pane import Findings
from checker.gui.page.bar import PageBar
from checker.gui.page.marks import Mark, marks_of
from checker.gui.page.search import PageSearch
from checker.gui.page.view import PageView
from checker.gui.parser_view import ParserView

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QImage

    from checker.advising.advice import Suggestion
    from checker.check import Result
    from checker.checklist import Checklist
    from checker.gui.judge import Judge
    from checker.matching.report import Evidence


class Workspace(QWidget):
    """Everything that is shown of one resume, or of a checklist alone.

    Signals:
        picture_wanted: Page number, and the width in pixels.
        checklist_changed: The user ticked or noted something: the new Checklist.
        save_asked: The checklist is to be saved as a file.
        said: The user's word against a verdict: a Said.
    """

    picture_wanted = Signal(int, int)
    checklist_changed = Signal(object)
    save_asked = Signal()
    said = Signal(object)

    def __init__(self, judge: Judge, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {source.letter: source.title for source in judge.catalogue.sources}
        self.result: Result | None = None
        self._aside: frozenset[str] = frozenset()  # ids of requirements that are not for the user
        self._page, self.bar, self.page_search = PageView(), PageBar(), PageSearch()
        self._page_due = QTimer(self, singleShot=True, interval=0)
        self._page_due.timeout.connect(self._show_page)
        self.overview, self.findings, self.details = Overview(), Findings(titles), Details(titles)
        self.suggestions, self.plan = Suggestions(judge.own_faults), PlanPane(judge.plan, settings)
        self.checklist, self.parser_view, self.changes = ChecklistPane(), ParserView(), ChangesPane()
        self._clicked: Mark | None = None
        self._lay_out()
        self._join_page()
        self._join_findings()
        self._join_checklist()

    @property
    def page(self) -> PageView:
        """The pages of the resume whose findings are shown."""
        if self._page_due.isActive():
            self._show_page()
        return self._page

    @property
    def has_result(self) -> bool:
        """True if a resume is shown, not a checklist alone."""
        return self.result is not None

    @property
    def summary(self) -> str:
        """What was read and how much of what is asked for was found, as a sentence; empty for a checklist alone."""
        if self.result is None:
            return ""
        findings = self.result.report.findings
        found = str(sum(bool(finding.evidence) for finding in findings))
        text = self.tr("Read %1: %2 of %3 requirements found.").replace("%2", found)
        return text.replace("%3", str(len(findings))).replace("%1", self.result.document.name)

    def show_result(self, result: Result, checklist: Checklist) -> None:
        """Show a resume from its beginning."""
        self.result, self._aside = result, _aside_of(checklist)
        notes = notes_of(result)
        self._clicked = None
        self.page_search.close_quietly()
        self._set_alone(alone=False)
        self.findings.search.clear()
        self.findings.filter_by_standing(frozenset())
        self.overview.show_result(replace(result, suggestions=self._wanted), len(notes))
        self.findings.show_report(result.report)
        self.details.show_result(result, notes)
        self.suggestions.show_suggestions(self._wanted, interview_list(result.report, self._wanted))
        self.checklist.show_checklist(checklist)
        self.plan.leave_out(self._aside)
        self.plan.show_result(result, checklist.planned)
        self.parser_view.show_readings(result.document, result.second)
        self.tabs.setCurrentIndex(0)
        self._page_due.start()  # a turn later, so that neither the findings nor the user's keys wait for many pages

    def _show_page(self) -> None:
        self._page_due.stop()
        if self.result is not None:
            marks = marks_of(self.result.report)
            self._page.show_document(self.result.document, marks)
            self.bar.show_place(0, len(marks))

    def update_result(self, result: Result, checklist: Checklist) -> None:
        """Show what another reading of the same resume found, and move nothing that the user looks at."""
        same = self.result is not None and self.result.report == result.report
        self.result = result
        notes = notes_of(result)
        self.overview.update_result(replace(result, suggestions=self._wanted), len(notes))
        self.details.update_result(result, notes)
        self.parser_view.show_readings(result.document, result.second, stay=True)
        if not same:
            self._update_findings(result, checklist)

    def renew_result(self, result: Result, checklist: Checklist) -> None:
        """Show the next version of the resume, and move nothing that the user looks at."""
        self.page.renew(result.document, marks_of(result.report))
        self.update_result(result, checklist)

    def _update_findings(self, result: Result, checklist: Checklist) -> None:
        marks = marks_of(result.report)
        self.findings.show_report(result.report)
        topics = interview_list(result.report, self._wanted)
        self.suggestions.show_suggestions(self._wanted, topics, stay=True)
        self.checklist.show_checklist(checklist, stay=True)
        self.plan.show_result(result, stay=True)
        self.page.update_marks(marks)
        picked = self.page.picked
        self.bar.show_place(self.page.marks.index(picked) + 1 if picked else 0, len(marks))

    def show_checklist(self, checklist: Checklist) -> None:
        """Show another checklist of the resume that is open, or a checklist alone."""
        self.checklist.show_checklist(checklist)
        self.plan.mean(checklist.planned)
        self._heed(checklist)
        self._set_alone(alone=self.result is None)
        self.tabs.setCurrentWidget(self.checklist)

    def show_pane(self, number: int) -> None:
        """Bring a pane to the front: findings (0), suggestions, plan, checklist, the text, or the changes (5)."""
        if self.tabs.isTabVisible(number):
            self.tabs.setCurrentIndex(number)
            panes = (self.findings.view, self.suggestions.view, self.plan.view, self.checklist.table)
            (*panes, self.parser_view.view, self.changes.focus_place)[number].setFocus()

    def show_changes(self) -> None:
        """Bring what changed to the front."""
        self.show_pane(self.tabs.indexOf(self.changes))

    def undo(self) -> None:
        """Take the last edit of the checklist back, in sight."""
        self.tabs.setCurrentWidget(self.checklist)
        self.checklist.undo()

    def redo(self) -> None:
        """Do again what was undone last, in sight."""
        self.tabs.setCurrentWidget(self.checklist)
        self.checklist.redo()

    def search(self) -> None:
        """Put the cursor where findings are searched."""
        if self.has_result:
            self.tabs.setCurrentIndex(0)
            self.findings.search.setFocus()
            self.findings.search.selectAll()

    def set_picture(self, page: int, picture: QImage) -> None:
        """Take the picture of a page."""
        self.page.set_picture(page, picture)

    def save_state(self) -> tuple[QByteArray, QByteArray]:
        """Where the user put the dividers."""
        return self._halves.saveState(), self._findings_split.saveState()

    def restore_state(self, halves: QByteArray, findings: QByteArray) -> None:
        """Put the dividers where they were."""
        self._halves.restoreState(halves)
        self._findings_split.restoreState(findings)

    @property
    def _wanted(self) -> tuple[Suggestion, ...]:
        """The suggestions, but for those that only close what is not for the user."""
        suggestions = self.result.suggestions if self.result else ()
        return tuple(suggestion for suggestion in suggestions if not self._aside.issuperset(suggestion.closes))

    def _heed(self, checklist: Checklist) -> None:
        """Suggest and plan nothing more for what was set aside, and again what was taken back."""
        aside = _aside_of(checklist)
        if self.result is not None and aside != self._aside:
            self._aside = aside
            wanted = replace(self.result, suggestions=self._wanted)
            self.overview.update_result(wanted, len(notes_of(wanted)))
            topics = interview_list(wanted.report, wanted.suggestions)
            self.suggestions.show_suggestions(wanted.suggestions, topics, stay=True)
            self.plan.leave_out(aside)

    def _go_to_finding(self, requirement_id: str) -> None:
        self.details.show_finding(requirement_id)
        finding = self.details.finding
        if finding is not None and finding.evidence:
            self._go_to_evidence(finding.evidence[0])
        else:
            self.page.unpick()

    def _go_to_evidence(self, evidence: Evidence) -> None:
        place = (evidence.page, evidence.boxes)
        mark = next((mark for mark in self.page.marks if (mark.page, mark.boxes) == place), None)
        if mark is not None:
            self._clicked = mark
            self.page.go_to(mark)
            self._show_place(mark)

    def _take_mark(self, mark: Mark) -> None:
        """Show the finding of a mark; another click on words that show several requirements shows the next one."""
        picked = self.findings.picked
        id_ = mark.ids[0]
        if picked in mark.ids:
            step = 1 if mark == self._clicked else 0
            id_ = mark.ids[(mark.ids.index(picked) + step) % len(mark.ids)]
        self._clicked = mark
        self.tabs.setCurrentIndex(0)
        self.findings.pick(id_)
        self.details.show_finding(id_)
        self._show_place(mark)

    def _show_finding(self, requirement_id: str) -> None:
        self.tabs.setCurrentIndex(0)
        self.findings.pick(requirement_id)
        self.findings.view.setFocus()
        self._go_to_finding(requirement_id)

    def _show_place(self, mark: Mark) -> None:
        self.bar.show_place(self.page.marks.index(mark) + 1, len(self.page.marks))

    def _show_advice(self, advice_id: str) -> None:
        self.tabs.setCurrentWidget(self.suggestions)
        self.suggestions.show_advice(advice_id)

    def _set_alone(self, *, alone: bool) -> None:
        self._page_side.setVisible(not alone)
        for number in range(self.tabs.count()):
            self.tabs.setTabVisible(number, not alone or self.tabs.widget(number) is self.checklist)

    def _join_page(self) -> None:
        self._page.picture_wanted.connect(self.picture_wanted)
        self._page.evidence_clicked.connect(self._take_mark)
        self._page.zoomed.connect(self.bar.show_zoom)
        self.bar.stepped.connect(self._page.step)
        self.bar.zoom_asked.connect(self._page.zoom_by)
        self.bar.fit_asked.connect(self._page.fit_width)
        self.bar.page_asked.connect(self._page.fit_page)
        self.page_search.wanted.connect(self._page.find_text)
        self.page_search.stepped.connect(self._page.step_found)
        self.page_search.left.connect(self._page.setFocus)
        self._page.found.connect(self.page_search.show_place)

    def _join_findings(self) -> None:
        self.findings.finding_picked.connect(self._go_to_finding)
        self.findings.category_picked.connect(self.details.show_overview)
        self.findings.filter_dropped.connect(self.overview.clear_filter)
        self.details.evidence_picked.connect(self._go_to_evidence)
        self.details.advice_asked.connect(self._show_advice)
        self.details.chart.picked.connect(self.findings.show_category)
        self.details.said.connect(self.said)
        self.overview.standings_chosen.connect(self.findings.filter_by_standing)
        self.overview.advice_asked.connect(self._show_advice)
        self.plan.advice_asked.connect(self._show_advice)
        self.overview.notes_asked.connect(self.details.show_notes)

    def _join_checklist(self) -> None:
        self.checklist.checklist_changed.connect(self.checklist_changed)  # first, so that it is kept whatever follows
        self.checklist.checklist_changed.connect(self._heed)
        self.checklist.save_asked.connect(self.save_asked)
        self.changes.requirement_picked.connect(self._show_finding)
        self.plan.planned_changed.connect(self.checklist.model.plan)

    def _lay_out(self) -> None:
        self._page_side = _column(self.bar, self.page_search, self._page)
        self._findings_split = QSplitter(Qt.Orientation.Vertical)
        self._findings_split.addWidget(self.findings)
        self._findings_split.addWidget(self.details)
        self.tabs = QTabWidget()
        self.tabs.setTabBar(_TallTabs())
        self.tabs.setDocumentMode(True)
        for widget in (self.tabs, self.tabs.tabBar()):
            widget.setAccessibleName(self.tr("Panes"))
        self.tabs.addTab(_column(self.overview, self._findings_split), self.tr("Findings"))
        self.tabs.addTab(self.suggestions, self.tr("What to do"))
        self.tabs.addTab(self.plan, self.tr("Plan"))
        self.tabs.addTab(self.checklist, self.tr("Checklist"))
        self.tabs.addTab(self.parser_view, self.tr("What a parser sees"))
        self.tabs.addTab(self.changes, self.tr("Changes"))
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.addWidget(self._page_side)
        self._halves.addWidget(self.tabs)
        for splitter, sizes in ((self._findings_split, (3, 2)), (self._halves, (48, 52))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(10)
            splitter.setSizes([100 * size for size in sizes])
            for number, size in enumerate(sizes):
                splitter.setStretchFactor(number, size)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 4)
        row.addWidget(self._halves)


class _TallTabs(QTabBar):
    """Tabs with room for what stands above and below some letters, which Qt's style cuts off."""

    def tabSizeHint(self, index: int) -> QSize:
        """A little taller than the style would have them."""
        size = super().tabSizeHint(index)
        return QSize(size.width(), size.height() + 6)


def notes_of(result: Result) -> tuple[str, ...]:
    """What there is to say about the file itself, and about pages that could not be read."""
    document = result.document
    sentences = [warning.sentence for warning in document.warnings] + [page.problem for page in document.pages]
    return tuple(dict.fromkeys(filter(None, sentences)))


def _aside_of(checklist: Checklist) -> frozenset[str]:
    return frozenset(item.id for item in checklist.items if item.aside)


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretch(len(widgets) - 1, 1)
    return whole
