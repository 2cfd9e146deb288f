"""The portfolio pane: everything that closes a gap, by kind, with its reason, its hours and its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from checker.advising.advice import Effort, Kind
from checker.gui.message import plain_label
from checker.gui.prose import Prose, ProseView, about_hours

if TYPE_CHECKING:
    from datetime import date

    from checker.advising.advice import Suggestion
    from checker.advising.interview import Topic


_INTERVIEW = "interview"  # stands among the kinds
_MOST_FAULTS = 8


class Suggestions(QWidget):
    """Shows suggestions as a text to read, each with its steps folded away until they are wanted."""

    def __init__(self, own_faults: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_faults = own_faults  # what of the user's own advice was left out, and why
        self._suggestions: tuple[Suggestion, ...] = ()
        self._topics: tuple[Topic, ...] = ()
        self._open: set[str] = set()  # ids of advice whose steps are shown
        self._kind_words = self._kinds()
        self._effort_words = {
            Effort.FIRST: self.tr("a first step"),
            Effort.NEXT: self.tr("a next step"),
            Effort.ADVANCED: self.tr("for later"),
        }
        self.kind = QComboBox()
        for widget in (self.kind, self.kind.view()):
            widget.setAccessibleName(self.tr("Kind of suggestion"))
        self.kind.currentIndexChanged.connect(self._filter)
        self.view = ProseView(self.tr("What to do"), self._write)
        self.view.asked.connect(self._answer)
        self._lay_out()

    def show_suggestions(
        self, suggestions: tuple[Suggestion, ...], topics: tuple[Topic, ...] = (), *, stay: bool = False
    ) -> None:
        """Show other suggestions, the most useful ones first within their kind; ``stay`` where the reader is.

        Args:
            suggestions: What to do.
            topics: What is only named, and may be asked about.
            stay: Whether the reader's choices and place stay.
        """
        self._suggestions, self._topics = suggestions, topics
        chosen = self.kind.currentData() if stay else None
        if not stay:
            self._open.clear()
        self.kind.blockSignals(True)  # noqa: FBT003 - Qt's
        self.kind.clear()
        self.kind.addItem(self.tr("Everything (%1)").replace("%1", str(len(suggestions))), None)
        for kind in self._present():
            count = sum(suggestion.advice.kind is kind for suggestion in suggestions)
            self.kind.addItem(f"{self._kind_words[kind]} ({count})", kind.value)
        if topics:
            self.kind.addItem(f"{self.tr('Before an interview')} ({len(topics)})", _INTERVIEW)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)  # noqa: FBT003
        self.view.rewrite(stay=stay)

    def show_advice(self, advice_id: str) -> None:
        """Unfold the steps of an advice and bring it into sight."""
        self.kind.setCurrentIndex(0)
        self._open.add(advice_id)
        self.view.rewrite()
        title = next((s.advice.title for s in self._suggestions if s.advice.id == advice_id), "")
        if title and self.view.find(" ".join(title.split())):
            self._scroll_to_found()

    def _scroll_to_found(self) -> None:
        cursor = self.view.textCursor()
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.view.cursorRect(cursor).top() - 6)
        cursor.setPosition(cursor.selectionStart())
        self.view.setTextCursor(cursor)

    def _filter(self) -> None:
        self.view.rewrite()

    def _present(self) -> list[Kind]:
        kinds = {suggestion.advice.kind for suggestion in self._suggestions}
        return [kind for kind in self._kind_words if kind in kinds]

    def _answer(self, asked: str) -> None:
        kind, _, id_ = asked.partition(":")
        if kind == "steps":
            self._open ^= {id_}
            self.view.rewrite(stay=True)
        elif kind == "show":
            self.show_advice(id_)

    def _write(self, prose: Prose) -> None:
        wanted = self.kind.currentData()
        if wanted is None:
            self._write_faults(prose)
        if not self._suggestions:
            prose.paragraph()
            prose.muted(self.tr("There is nothing to suggest: everything that is asked for is demonstrated."))
        for number, kind in enumerate(kind for kind in self._present() if wanted in (None, kind.value)):
            prose.paragraph(above=22 if number else 0)
            prose.text(self._kind_words[kind], bold=True, scale=1.2)
            for suggestion in self._suggestions:
                if suggestion.advice.kind is kind:
                    self._write_suggestion(prose, suggestion)

        if self._topics and wanted in (None, _INTERVIEW):
            self._write_interview(prose, above=0 if wanted else 22)

    def _write_faults(self, prose: Prose) -> None:
        """What of the user's own advice is not shown, and where to mend it."""
        if self._own_faults:
            prose.paragraph()
            prose.text(self.tr("A part of your own advice was left out"), bold=True)
            for fault in self._own_faults[:_MOST_FAULTS]:
                prose.paragraph(above=4)
                prose.text(fault)
            if len(self._own_faults) > _MOST_FAULTS:
                prose.paragraph(above=4)
                prose.muted(self.tr("And %1 more.").replace("%1", str(len(self._own_faults) - _MOST_FAULTS)))
            prose.paragraph(above=16)

    def _write_interview(self, prose: Prose, above: float) -> None:
        prose.paragraph(above=above)
        prose.text(self.tr("Before an interview"), bold=True, scale=1.2)
        prose.paragraph(above=6)
        prose.text(
            self.tr(
                "These are only named on your resume. Could you answer five questions on each? If you can, show it in "
                "a bullet with a number; if you cannot, drop it. This list is for you alone: it is in no checklist."
            )
        )
        for topic in self._topics:
            prose.paragraph(above=10)
            prose.text(topic.finding.requirement.name, bold=True)
            for evidence in topic.finding.evidence[:1]:
                prose.text("  ")
                named = self.tr("“%1” on page %2").replace("%2", str(evidence.page))
                prose.muted(named.replace("%1", " ".join(evidence.text.split()).strip(" ,;:.")))
            if topic.wording is not None:
                prose.text("  ")
                prose.text(self.tr("How to show it"), link=f"show:{topic.wording.id}")

    def _write_suggestion(self, prose: Prose, suggestion: Suggestion) -> None:
        advice = suggestion.advice
        is_open = advice.id in self._open
        prose.paragraph(above=14)
        prose.text(advice.title, bold=True)
        prose.paragraph(above=2)
        prose.muted(self._effort(suggestion))
        prose.paragraph(above=2)
        prose.text(suggestion.reason)
        prose.paragraph(above=2)
        prose.text(self.tr("Hide the steps") if is_open else self.tr("Show the steps"), link=f"steps:{advice.id}")
        if advice.url:
            prose.muted("  ·  ")
            prose.address(advice.url)
        if is_open:
            prose.numbered(advice.steps)
            self._write_small_print(prose, suggestion)

    def _effort(self, suggestion: Suggestion) -> str:
        text = f"{about_hours(suggestion.advice.hours)}, {self._effort_words[suggestion.advice.level]}"
        return text[0].upper() + text[1:]

    def _write_small_print(self, prose: Prose, suggestion: Suggestion) -> None:
        advice = suggestion.advice
        if advice.note:
            prose.paragraph(above=4)
            prose.muted(advice.note)
        if advice.verified_on:
            day = self.locale().toString(_qt_date(advice.verified_on), QLocale.FormatType.LongFormat)
            text = self.tr("Verified on %1.").replace("%1", day)
            prose.paragraph(above=4)
            prose.muted(text + (" " + self.tr("Look whether it still holds.") if suggestion.stale else ""))

    def _kinds(self) -> dict[Kind, str]:
        return {
            Kind.WORDING: self.tr("Say it on the resume"),
            Kind.PROJECT: self.tr("Projects"),
            Kind.COMPETITION: self.tr("Competitions"),
            Kind.OPEN_SOURCE: self.tr("Open source"),
            Kind.COURSE: self.tr("Courses"),
            Kind.CERTIFICATE: self.tr("Certificates"),
            Kind.COMMUNITY: self.tr("Communities"),
            Kind.HABIT: self.tr("Habits"),
            Kind.STUDY: self.tr("Longer studies"),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Show")), 0)
        row.addWidget(self.kind, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.view, 1)


def _qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
