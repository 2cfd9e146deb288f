"""The details pane: one finding, why it is wanted, what was found, what nearly was, and what to do about it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from checker.gui.findings.coverage import parts
from checker.gui.findings.coverage_chart import CoverageChart
from checker.gui.findings.other_words import OtherWords
from checker.gui.keeping import Said, Verb
from checker.gui.look import ring
from checker.gui.message import plain_label
from checker.gui.prose import Prose, ProseView, about_hours
from checker.gui.standing import Standing, colour, meaning, standing_of, words
from checker.gui.terms import section, status
from checker.matching.corrections import Correction, stands_in
from checker.matching.report import REFUSED, Tier
from checker.matching.tenure import POSTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.advising.advice import Suggestion
    from checker.advising.retired import RetiredNote
    from checker.check import Result
    from checker.matching.report import Evidence, Finding

MOST_SUGGESTIONS = 4  # the rest stands under "What to do"
MOST_REJECTED = 6


class Details(QWidget):
    """Shows one finding of a result, or what there is to say about the file.

    Signals:
        evidence_picked: These words of the shown finding are to be seen on the page.
        advice_asked: This advice is to be shown with all there is to it.
        said: The user's word against the verdict: a Said.
    """

    evidence_picked = Signal(object)
    advice_asked = Signal(str)
    said = Signal(object)

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._result: Result | None = None
        self._finding: Finding | None = None
        self._notes: tuple[str, ...] = ()  # about the file
        self._shows_notes = False
        self.view = ProseView(self.tr("Details"), self._write)
        self.view.asked.connect(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.chart = CoverageChart()
        self._whole = self._overview()
        column.addWidget(self._whole, 1)
        column.addWidget(self.view, 1)
        self.otherwise = OtherWords()
        self.otherwise.given.connect(self._take_alias)
        column.addWidget(self.otherwise)

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown."""
        return self._finding

    def show_result(self, result: Result, notes: tuple[str, ...]) -> None:
        """Belong to another result and what there is to say about its file, and show nothing of it yet."""
        self._result, self._notes = result, notes
        self.show_overview()

    def show_overview(self) -> None:
        """Show what the coverage is made of, and no finding."""
        self._finding, self._shows_notes = None, False
        self.chart.show_parts(parts(self._result.report) if self._result else ())
        self._show()

    def update_result(self, result: Result, notes: tuple[str, ...]) -> None:
        """Belong to the result of another reading of the same resume, and go on showing the same."""
        self._result, self._notes = result, notes
        if self._finding is not None:
            self._finding = result.report.finding(self._finding.requirement.id)
        self.chart.show_parts(parts(result.report))
        self.view.rewrite(stay=True)

    def show_finding(self, requirement_id: str) -> None:
        """Show a finding of the result."""
        if self._result is not None:
            self._finding, self._shows_notes = self._result.report.finding(requirement_id), False
            self._show()

    def show_notes(self) -> None:
        """Show what there is to say about the file itself."""
        self._finding, self._shows_notes = None, True
        self._show()

    def _show(self) -> None:
        """Bring to sight what is due: the picture of the whole where nothing else is asked for."""
        is_whole = self._finding is None and not self._shows_notes
        self.otherwise.hide()
        self._whole.setVisible(is_whole)
        self.view.setVisible(not is_whole)
        self.view.rewrite()

    def _overview(self) -> QScrollArea:
        hint = plain_label(self.tr("Pick a finding, or a box on the page, to see what is behind it."))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setContentsMargins(14, 12, 14, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hint)
        column.addWidget(self.chart)
        column.addStretch()
        around = QScrollArea()
        around.setWidget(inside)
        around.setWidgetResizable(True)
        around.setFrameShape(QFrame.Shape.NoFrame)
        around.setBackgroundRole(QPalette.ColorRole.Base)
        around.setAccessibleName(self.tr("Coverage by category"))
        ring(around)
        return around

    def _answer(self, asked: str) -> None:
        kind, _, rest = asked.partition(":")
        if kind == "advice":
            self.advice_asked.emit(rest)
        elif kind == "otherwise" and self._finding is not None:
            self.otherwise.ask(self._finding.requirement.name)
        elif self._finding is not None and rest.isdecimal():
            with contextlib.suppress(IndexError):  # another verdict may have come between the click and here
                self._answer_on(self._finding, kind, int(rest))

    def _answer_on(self, finding: Finding, kind: str, number: int) -> None:
        if kind == "evidence":
            self.evidence_picked.emit(finding.evidence[number])
        elif kind == "right":
            self._say(Verb.IS_RIGHT, finding.rejected[number].text)
        elif finding.evidence[number].tier is Tier.OWN:
            self._say(Verb.NO_LONGER_MEANS, finding.evidence[number].term)
        else:
            self._say(Verb.IS_WRONG, finding.evidence[number].text)

    def _take_alias(self, words_: str) -> None:
        if self._result is None or self._finding is None:
            return
        if stands_in(words_, self._result.document):
            self._say(Verb.MEANS, words_)
            self.otherwise.hide()
        else:
            self.otherwise.say_why_not(self.tr("These words do not stand on the resume."))

    def _say(self, verb: Verb, words_: str) -> None:
        if self._finding is not None:
            self.said.emit(Said(verb, Correction(self._finding.requirement.id, words_)))

    def _write(self, prose: Prose) -> None:
        if self._shows_notes:
            self._write_notes(prose)
        elif self._finding is not None:
            self._write_finding(prose, self._finding)

    def _write_notes(self, prose: Prose) -> None:
        prose.heading(self.tr("About the file"), above=0)
        for sentence in self._notes:
            prose.paragraph(above=6)
            prose.text(sentence)

    def _write_finding(self, prose: Prose, finding: Finding) -> None:
        standing = standing_of(finding)
        prose.paragraph()
        prose.text(finding.requirement.name, bold=True, scale=1.2)
        prose.paragraph(above=4)
        prose.text(words(standing), bold=True, colour=colour(standing, prose.look).name())
        prose.text("  ")
        prose.muted(meaning(standing))
        if finding.covered_by:
            prose.text(" ")
            prose.muted(self.tr("Shown: %1.").replace("%1", ", ".join(finding.covered_by)))
        if finding.requirement.id == POSTS and self._result is not None and self._result.months:
            prose.paragraph(above=4)
            text = self.tr("The dates beside these posts add up to %1 months.")
            prose.text(text.replace("%1", str(self._result.months)))
        if finding.one_reader:
            prose.paragraph(above=4)
            prose.text(
                self.tr("Read by one of two readers: may be lost in a hiring system."), colour=prose.look.missing
            )
        self._write_retired(prose, finding)
        self._write_evidence(prose, finding)
        self._write_advice(prose, finding)
        self._write_rejected(prose, finding)
        prose.heading(self.tr("What counts"))
        prose.paragraph(above=4)
        prose.text(finding.requirement.counts)
        self._write_sources(prose, finding)

    def _write_retired(self, prose: Prose, finding: Finding) -> None:
        notes = self._result.retired if self._result else ()
        for note in notes:
            if note.requirement == finding.requirement.id:
                prose.paragraph(above=4)
                prose.text(self._retired(note))
                if note.successor and note.successor.url:
                    prose.text("  ")
                    prose.address(note.successor.url)

    def _retired(self, note: RetiredNote) -> str:
        text = self.tr("%1 is retired: it still counts as held, and nothing follows it.")
        if note.successor:
            text = self.tr("%1 is retired: it still counts as held. Its successor is %2.")
            text = text.replace("%2", note.successor.title)
        return text.replace("%1", note.certificate.title)

    def _write_evidence(self, prose: Prose, finding: Finding) -> None:
        if finding.evidence:
            prose.heading(self.tr("Found on the resume"))
        for number, evidence in enumerate(finding.evidence):
            prose.paragraph(above=4)
            prose.text(self.tr("“%1”").replace("%1", _short(evidence.text, 80)), link=f"evidence:{number}")
            prose.text("  ")
            prose.muted(self._place(evidence))
            prose.text("  ")
            prose.text(self.tr("this is wrong"), link=f"wrong:{number}")
        if standing_of(finding) in (Standing.MISSING, Standing.LISTED):
            prose.paragraph(above=8)
            prose.text(self.tr("My resume calls it otherwise…"), link="otherwise:")

    def _place(self, evidence: Evidence) -> str:
        place = self.tr("page %1, %2: %3").replace("%1", str(evidence.page))
        return place.replace("%2", section(evidence.section)).replace("%3", status(evidence.status))

    def _write_rejected(self, prose: Prose, finding: Finding) -> None:
        if finding.rejected:
            prose.heading(self.tr("Nearly found"))
        for number, rejected in enumerate(finding.rejected[:MOST_REJECTED]):
            prose.paragraph(above=4)
            prose.text(self.tr("“%1”").replace("%1", _short(rejected.text, 80)))
            prose.text("  ")
            prose.muted(self.tr("page %1: %2").replace("%1", str(rejected.page)).replace("%2", rejected.reason))
            if rejected.reason == REFUSED:
                prose.text("  ")
                prose.text(self.tr("take that back"), link=f"right:{number}")

    def _write_sources(self, prose: Prose, finding: Finding) -> None:
        prose.heading(self.tr("Who asks for it"))
        places: dict[str, list[str]] = {}
        for source in finding.requirement.sources:
            letter, _, place = source.partition(":")
            places.setdefault(letter, []).append(place.strip())
        for letter, where in sorted(places.items()):
            prose.paragraph(above=4, hanging=20)
            prose.text(letter, bold=True)
            prose.text("  ")
            prose.text(self._titles.get(letter, ""))
            prose.text("  ")
            prose.muted(", ".join(filter(None, where)))

    def _write_advice(self, prose: Prose, finding: Finding) -> None:
        suggestions = self._suggestions(finding)
        if suggestions and standing_of(finding) in (Standing.MISSING, Standing.LISTED):
            prose.heading(self.tr("What to do"))
            for suggestion in suggestions[:MOST_SUGGESTIONS]:
                self._write_suggestion(prose, suggestion)

    def _suggestions(self, finding: Finding) -> list[Suggestion]:
        id_ = finding.requirement.id
        fitting = [s for s in self._result.suggestions if id_ in s.closes] if self._result else []
        return sorted(fitting, key=lambda suggestion: suggestion.advice.closes[0] != id_)

    def _write_suggestion(self, prose: Prose, suggestion: Suggestion) -> None:
        advice = suggestion.advice
        prose.paragraph(above=8)
        prose.text(advice.title, link=f"advice:{advice.id}")
        prose.text("  ")
        prose.muted(about_hours(advice.hours))
        prose.numbered(advice.steps, indent=1)
        if advice.url:
            prose.paragraph(above=4, indent=1)
            prose.address(advice.url)
        if suggestion.stale:
            prose.paragraph(above=4, indent=1)
            prose.muted(self.tr("This was verified a while ago: look whether it still holds."))


def _short(text: str, most: int) -> str:
    line = " ".join(text.split()).strip(" ,;:.()")
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
