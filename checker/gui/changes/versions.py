"""Versions of a resume: sees the next one come, has it read, and says what it changed, here and over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from checker.checklist import mark_shown, merge
from checker.comparison import Comparison, compare, compare_with_statuses
from checker.errors import CheckerError
from checker.gui.changes.file_watch import FileWatch, digest_of
from checker.gui.changes.history_chart import day
from checker.gui.changes.other_resume import OtherResume
from checker.gui.changes.timeline import Timeline
from checker.gui.changes.words import counted, sentence
from checker.history import Entry
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from checker.check import Result
    from checker.gui.choices import Choices
    from checker.gui.judge import Judge
    from checker.gui.keeping import Keeper
    from checker.gui.message import Strip
    from checker.gui.opening import Opening
    from checker.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a resume that was read to its end."""

    path: Path
    digest: str  # of the file
    result: Result


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the shown version is compared with."""

    what: Version | Entry
    title: str  # over the table: what is compared with what
    news: str = ""  # over the strip: what happened


def now() -> datetime:
    """The moment on the user's clock."""
    return datetime.now().astimezone()


class Versions(QObject):
    """Joins the watched file, its readings, their comparison and the history.

    Signals:
        checklist_changed: The new version shows items that were open before: the new Checklist.
        told: A sentence for the status line.
        troubled: Something could not be read or kept: title and sentence.
    """

    checklist_changed = Signal(object)
    told = Signal(str)
    troubled = Signal(str, str)

    def __init__(
        self,
        opening: Opening,
        judge: Judge,
        workspace: Workspace,
        keeper: Keeper,
        strip: Strip,
        choices: Choices,
        new_opening: Callable[[], Opening],
        parent: QWidget,
        *,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(parent)
        self._window, self._clock = parent, clock
        self._opening, self._judge, self._workspace, self._keeper = opening, judge, workspace, keeper
        self._strip = strip
        self._coming = self._digest = ""  # of the file that is being read, and of the one that is shown
        self._latest: Version | None = None
        self._earlier: Earlier | None = None
        self.watch = FileWatch(self)
        self.timeline = Timeline(choices, keeper, self)
        self.other = OtherResume(new_opening, strip, self)
        self._join_opening()
        self._join_pane(choices)

    def ask_for_other(self) -> None:
        """Ask for another resume file, and compare with it."""
        shown = self._opening.shown
        if shown is None:
            return
        title, forms = self.tr("Compare with another resume file"), self.tr("PDF files (*.pdf);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, title, str(shown.parent), forms)
        if path:
            self.other.open(Path(path))

    def show_changes(self) -> None:
        """Bring what changed to the front."""
        self._workspace.show_changes()

    def close(self) -> None:
        """Watch nothing, and leave no process behind."""
        self.watch.stop()
        self.other.cancel()

    # The file

    def _begin(self, path: Path) -> None:
        self._coming = digest_of(path)

    def _take_found(self, _result: Result) -> None:
        """From now on another file is shown, of which nothing is known yet."""
        if self._opening.shown is None:
            return
        self._digest, self._earlier = self._coming, None
        self._workspace.changes.show_comparison(None)
        self.watch.watch(self._opening.shown, self._digest)

    def _read_again(self) -> None:
        """What the user opens meanwhile goes first."""
        if self._opening.is_busy:
            self.watch.try_again()
        else:
            self._opening.read_again()

    def _take_renewed(self, result: Result) -> None:
        self._digest = self._coming
        current = self._workspace.checklist.checklist
        made = self._judge.checklist(result)
        self._workspace.renew_result(result, made if current is None else merge(current, made))
        self.told.emit(self._workspace.summary)

    def _take_settled(self, result: Result) -> None:
        path = self._opening.shown
        if path is None:
            return
        before, self._latest = self._latest, Version(path, self._digest, result)
        is_same = before is not None and before.path == path
        if before is not None and is_same and before.digest != self._digest:
            title, news = self.tr("What the last save of %1 changed"), self.tr("%1 was saved")
            self._tell_next(Earlier(before, title.replace("%1", path.name), news.replace("%1", path.name)))
        elif not is_same and (entry := self._last_entry(path)) is not None:
            title = self.tr("%1 since %2").replace("%2", day(entry.at)).replace("%1", path.name)
            self._tell_next(Earlier(entry, title, title), quiet=True)
        elif self._earlier is not None:
            self._compare(self._earlier)
        self._record(self._latest)

    # What changed

    def _tell_next(self, earlier: Earlier, *, quiet: bool = False) -> None:
        """Compare, and say so above what is shown; where nothing changed, what was compared before stays."""
        comparison = self._comparison(earlier)
        if comparison is None:
            return
        if not comparison.differences:
            if not quiet:
                name = self._opening.shown.name if self._opening.shown else ""
                text = self.tr("%1 was saved and read again: nothing changed for these requirements.")
                self.told.emit(text.replace("%1", name))
            return
        self._compare(earlier)
        self._mark_shown(comparison)
        title = f"{earlier.news}: {counted(comparison)}"
        self._strip.note(title, sentence(comparison), self.tr("Show what changed"), self.show_changes)

    def _compare(self, earlier: Earlier) -> None:
        comparison = self._comparison(earlier)
        if comparison is not None:
            self._earlier = earlier
            self._workspace.changes.show_comparison(comparison, earlier.title)

    def _comparison(self, earlier: Earlier) -> Comparison | None:
        """What changed, between readings of one kind: where one has a second reading and one has not, neither counts.

        None if the user's word, by which both are judged, cannot be read.
        """
        latest, what = self._latest, earlier.what
        if latest is None:
            return None
        if isinstance(what, Entry):
            return compare_with_statuses(what.statuses, what.coverage, latest.result.report)
        pair = (what, latest)
        if (what.result.second is None) == (latest.result.second is None):
            return compare(*(version.result.report for version in pair))
        try:
            corrections = [self._keeper.corrections(version.path) for version in pair]
        except CheckerError as error:
            self.troubled.emit(error.title, error.sentence)
            return None
        alone = (
            self._judge.result(version.result.document, None, said)
            for version, said in zip(pair, corrections, strict=True)
        )
        return compare(*(result.report for result in alone))

    def _mark_shown(self, comparison: Comparison) -> None:
        current = self._workspace.checklist.checklist
        if current is not None and not current.read_only and comparison.newly_demonstrated:
            marked = mark_shown(current, comparison.newly_demonstrated, self._clock().date())
            self._workspace.checklist.show_checklist(marked, stay=True)
            self.checklist_changed.emit(marked)

    def _take_other(self, path: Path, result: Result) -> None:
        shown = self._opening.shown
        if shown is None or self._latest is None or self._latest.path != shown:
            self.troubled.emit(
                self.tr("There is nothing to compare with"), self.tr("Wait until the open resume is wholly read.")
            )
            return
        names = [path.name, shown.name]
        if names[0] == names[1]:
            names = [str(path), str(shown)]
        title = self.tr("%1 compared with %2").replace("%2", names[0]).replace("%1", names[1])
        self._compare(Earlier(Version(path, "", result), title))
        self.show_changes()

    # The history

    def _record(self, version: Version) -> None:
        name = self._name_of(version.path)
        if version.path.parent != resource("sample"):
            self.timeline.record(name, version.result.report, version.digest, self._clock())
        self.show_history()

    def _last_entry(self, path: Path) -> Entry | None:
        """The latest version that was kept, if it is not this one."""
        entries = self.timeline.entries(self._name_of(path))
        return entries[-1] if entries and self._digest and entries[-1].digest != self._digest else None

    def _clear_history(self) -> None:
        if self._opening.shown is not None:
            self.timeline.clear(self._name_of(self._opening.shown))
            self.show_history()

    def show_history(self) -> None:
        """Show what is kept of the resume that is shown, and whether anything is."""
        path = self._opening.shown
        entries = self.timeline.entries(self._name_of(path)) if path is not None else ()
        self._workspace.changes.show_history(entries, kept=self.timeline.is_kept)

    def _name_of(self, path: Path) -> str:
        return self._keeper.place_of(path).stem

    # How it is joined

    def _join_opening(self) -> None:
        opening = self._opening
        opening.began.connect(self._begin)
        opening.found.connect(self._take_found)
        opening.renewed.connect(self._take_renewed)
        opening.settled.connect(self._take_settled)
        opening.unread.connect(self.watch.try_again)
        self.watch.changed.connect(self._read_again)
        self.timeline.troubled.connect(self.troubled)
        self.other.read.connect(self._take_other)
        self.other.failed.connect(self.troubled)
        self.other.asked.connect(opening.leave_locked)
        opening.locked.connect(self.other.leave_locked)

    def _join_pane(self, choices: Choices) -> None:
        changes = self._workspace.changes
        changes.compare_asked.connect(self.ask_for_other)
        changes.keeping_chosen.connect(choices.choose_history)
        choices.history_chosen.connect(lambda _kept: self.show_history())
        changes.clearing_asked.connect(self._clear_history)
