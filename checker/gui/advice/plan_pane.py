"""The plan pane: hours and weeks to set, the plan as picture and text, and what it would come to if it were done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from checker.advising.plan import HOURS_A_WEEK, WEEKS, Means, coverage_with
from checker.checklist import Planned
from checker.checklist_file import write
from checker.errors import CheckerError
from checker.gui.advice.plan_chart import PlanChart, Shown
from checker.gui.advice.plan_picture import to_png, to_svg
from checker.gui.look import ON_PAPER
from checker.gui.message import plain_label, second_button
from checker.gui.prose import Prose, ProseView, about_hours
from checker.gui.save_dialog import ask_where
from checker.gui.terms import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from checker.advising.plan import Action, Plan
    from checker.check import Result
    from checker.matching.report import Report

_WIDE = 960.0  # of a picture that is saved


class PlanPane(QWidget):
    """Shows the plan for a report; it is made when somebody looks at it.

    Signals:
        advice_asked: The steps of this advice are to be shown.
        planned_changed: What the user means to do, in the plan's order: a tuple of Planned.
    """

    advice_asked = Signal(str)
    planned_changed = Signal(object)

    def __init__(
        self, make: Callable[[Report, Means], Plan], settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._settings = make, settings
        self._report: Report | None = None
        self._unwanted: frozenset[str] = frozenset()
        self._name = ""
        self.plan: Plan | None = None  # None: not made yet
        self._meant: frozenset[str] = frozenset()  # ids of advice that the user means to follow
        self.hours = self._spin_box("hours_a_week", HOURS_A_WEEK, 80, self.tr("Hours a week"))
        self.weeks = self._spin_box("weeks", WEEKS, 104, self.tr("Weeks"))
        self.sum = plain_label(bold=True)
        self.trouble = plain_label()
        self.trouble.hide()
        self.save = second_button(self.tr("Save picture…"))
        self.save.clicked.connect(self._ask_where_to_save)
        self.chart = PlanChart()
        self.chart.toggled.connect(self.toggle)
        self.view = ProseView(self.tr("The plan in words"), self._write)
        self.view.asked.connect(self._answer)
        self._lay_out()

    @property
    def means(self) -> Means:
        """The hours that the user has."""
        return Means(self.hours.value(), self.weeks.value(), unwanted=self._unwanted)

    def leave_out(self, unwanted: frozenset[str]) -> None:
        """Plan nothing for these requirements."""
        if unwanted != self._unwanted:
            self._unwanted = unwanted
            self._replan()

    @property
    def ticked(self) -> frozenset[str]:
        """Ids of the advice that the user means to follow; what the plan has no longer, it may have again."""
        if self.plan is None:
            return self._meant
        return self._meant & {action.advice.id for action in self.plan.actions}

    def mean(self, planned: tuple[Planned, ...]) -> None:
        """Take what was ticked the last time."""
        self._meant = frozenset(each.id for each in planned)
        self._show(stay=True)

    def show_result(self, result: Result, planned: tuple[Planned, ...] = (), *, stay: bool = False) -> None:
        """Plan for another report, with what was ticked the last time; ``stay`` keeps ticks and place as they are."""
        self._report, self._name = result.report, result.document.name
        if not stay:
            self._meant = frozenset(each.id for each in planned)
        self.plan = None
        self.trouble.hide()
        if self.isVisible():
            self._renew(stay=stay)

    def toggle(self, advice_id: str) -> None:
        """Mean to do an action, or no longer."""
        self._meant ^= {advice_id}
        self._show(stay=True)
        self._tell()

    def save_picture(self, path: Path) -> None:
        """Save the picture as SVG, or as PNG if the name ends so; say in place why not."""
        picture = self.chart.picture(_WIDE, ON_PAPER)
        if picture is None:
            return
        self.trouble.hide()
        try:
            write(path, to_png(picture) if path.suffix.lower() == ".png" else to_svg(picture, self.tr("Plan")))
        except CheckerError as error:
            self.trouble.setText(error.sentence)
            self.trouble.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the plan that was due."""
        super().showEvent(event)
        if self.plan is None:
            self._renew()

    def _change_means(self) -> None:
        self._settings.setValue("hours_a_week", self.hours.value())
        self._settings.setValue("weeks", self.weeks.value())
        self._replan()

    def _replan(self) -> None:
        self.plan = None
        if self.isVisible():
            self._renew(stay=True)

    def _renew(self, *, stay: bool = False) -> None:
        if self._report is None:
            return
        self.plan = self._make(self._report, self.means)
        self._show(stay=stay)
        self._tell()

    def _tell(self) -> None:
        self.planned_changed.emit(
            tuple(
                Planned(
                    id=action.advice.id,
                    title=action.advice.title,
                    hours=action.advice.hours,
                    week=action.week,
                    last_week=action.last_week,
                    url=action.advice.url,
                )
                for action in (self.plan.actions if self.plan else ())
                if action.advice.id in self._meant
            )
        )

    def _show(self, *, stay: bool) -> None:
        if self.plan is None or self._report is None:
            return
        ticked = [action.advice for action in self.plan.actions if action.advice.id in self.ticked]
        reached = coverage_with(self._report, ticked)
        self.sum.setText(self._sum_of(self.plan, len(ticked), reached.points))
        self.chart.show_plan(Shown(self.plan, self.ticked, reached), self._told(self.plan))
        self._area.setMaximumHeight(self.chart.sizeHint().height() + 2)  # the rest is the words'
        self.save.setEnabled(bool(self.plan.actions))
        self.view.rewrite(stay=stay)

    def _sum_of(self, plan: Plan, ticked: int, points: float) -> str:
        text = self.tr("Coverage now: %1 of %2 points. With this plan: %3.")
        text = text.replace("%2", str(plan.before.of)).replace("%3", number(plan.after.points))
        text = text.replace("%1", number(plan.before.points))
        if ticked:
            more = self.tr("With the %4 that you ticked: %5.").replace("%5", number(points))
            text += " " + more.replace("%4", str(ticked))
        return text

    def _told(self, plan: Plan) -> str:
        rows = ((self._when(action), action.advice.title, number(action.coverage.points)) for action in plan.actions)
        lines = (f"{when}: {title}. {points}" for when, title, points in rows)
        return "; ".join(lines)

    def _write(self, prose: Prose) -> None:
        prose.paragraph()
        if self.plan is None or not self.plan.actions:
            prose.muted(self.tr("Nothing that fits into these hours would add to the coverage."))
            return
        text = self.tr("%1 actions in %2 of %3 hours. Nothing else in these hours brings more.")
        if not self.plan.proven:
            text = self.tr("%1 actions in %2 of %3 hours. So many hours allow too many plans to try them all.")
        text = text.replace("%3", str(self.plan.means.hours)).replace("%2", str(self.plan.hours))
        prose.muted(text.replace("%1", str(len(self.plan.actions))))
        for action in self.plan.actions:
            self._write_action(prose, action)

    def _write_action(self, prose: Prose, action: Action) -> None:
        advice = action.advice
        prose.paragraph(above=14)
        prose.text(advice.title, bold=True)
        prose.paragraph(above=2)
        after = self.tr("coverage then %1").replace("%1", number(action.coverage.points))
        prose.muted(f"{self._when(action)}, {about_hours(advice.hours)}, {after}")
        prose.paragraph(above=2)
        prose.text(self._closes(action))
        prose.paragraph(above=2)
        is_ticked = advice.id in self.ticked
        prose.text(
            "☑ " + self.tr("I mean to do this") if is_ticked else "☐ " + self.tr("Mean to do this"),
            link=f"tick:{advice.id}",
        )
        prose.muted("  ·  ")
        prose.text(self.tr("What to do, step by step"), link=f"steps:{advice.id}")
        if advice.url:
            prose.muted("  ·  ")
            prose.address(advice.url)
        if action.stale:
            prose.paragraph(above=2)
            prose.muted(self.tr("This was verified a while ago: look whether it still holds."))

    def _closes(self, action: Action) -> str:
        if self._report is None:
            return ""
        names = [self._report.finding(id_).requirement.name for id_ in action.closes]
        return self.tr("For %1").replace("%1", ", ".join(names))

    def _when(self, action: Action) -> str:
        if action.week == action.last_week:
            return self.tr("Week %1").replace("%1", str(action.week))
        return self.tr("Weeks %1 to %2").replace("%2", str(action.last_week)).replace("%1", str(action.week))

    def _answer(self, asked: str) -> None:
        kind, _, id_ = asked.partition(":")
        if kind == "tick":
            self.toggle(id_)
        elif kind == "steps":
            self.advice_asked.emit(id_)

    def _ask_where_to_save(self) -> None:
        folder = Path(str(self._settings.value("folder", "")) or Path.home())
        suggested = folder / f"{Path(self._name).stem}-plan.svg"
        forms = ";;".join((self.tr("Picture that scales (*.svg)"), self.tr("Picture (*.png)")))
        path = ask_where(self, self.tr("Save picture"), suggested, forms, _with_suffix)
        if path is not None:
            self.save_picture(path)

    def _spin_box(self, key: str, default: int, most: int, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, most)
        stored = str(self._settings.value(key, default))
        box.setValue(int(stored) if stored.isascii() and stored.isdigit() and len(stored) < 5 else default)
        box.setKeyboardTracking(False)
        for widget in (box, box.lineEdit()):
            widget.setAccessibleName(name)
        box.valueChanged.connect(self._change_means)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for box in (self.hours, self.weeks):
            label = plain_label(box.accessibleName())
            label.setBuddy(box)
            label.setWordWrap(False)
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(12)
        row.addStretch(1)
        row.addWidget(self.save)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.chart)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(area)
        halves.addWidget(self.view)
        halves.setSizes([300, 200])
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.sum)
        column.addWidget(self.trouble)
        column.addWidget(halves, 1)


def _with_suffix(path: Path, form: str) -> Path:
    suffix = ".png" if "*.png" in form else ".svg"
    return path if path.suffix.lower() in {".svg", ".png"} else path.with_name(path.name + suffix)
