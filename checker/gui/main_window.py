"""The main window: takes what is dropped or chosen, and joins reader, judge, keeper and panes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from checker.errors import CheckerError
from checker.gui.choices import Choices
from checker.gui.dialogs import Dialogs
from checker.gui.drop import DropTarget, judge_path
from checker.gui.engine import Engine
from checker.gui.keeping import Keeper
from checker.gui.look import Look
from checker.gui.menus import Menus
from checker.gui.paperwork import Paperwork
from checker.gui.stage import Stage
from checker.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from checker.check import Result
    from checker.checklist import Checklist
    from checker.gui.changes.versions import Versions
    from checker.gui.judge import Judge
    from checker.gui.keeping import Said
    from checker.gui.opening import Opening
    from checker.gui.workspace import Workspace

PATIENCE = 500  # milliseconds before it is said that something is being read


class MainWindow(QMainWindow):
    """The one window; its heavier parts are made after it has been painted for the first time.

    Signals:
        painted: It has been seen for the first time.
    """

    painted = Signal()

    def __init__(
        self,
        settings: QSettings,
        folder: Path,
        *,
        load: Callable[[], Judge] | None = None,
        reader_command: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._settings, self.folder = settings, folder
        self._keeper = Keeper(settings, folder)
        own = folder / "advice"
        self.engine = Engine(
            self._keeper.corrections, load=load, reader_command=reader_command, own_advice=own, parent=self
        )
        self.engine.faulty.connect(self._say_faulty)
        self.engine.ready.connect(self._make_parts)
        self._then: Callable[[], None] | None = None  # what was asked for before all was loaded
        self._kept_for: Path | None = None  # the resume, or the checklist alone, under which what is worked on is kept
        self._paperwork = Paperwork(settings, self._keeper, self)
        self.look = Look(settings, self)
        self.look.apply()
        self.choices = Choices(settings, self)
        self.engine.allow(self.choices.seconds)
        self.choices.seconds_chosen.connect(self.engine.allow)
        self.workspace: Workspace | None = None
        self.versions: Versions | None = None
        self._painted = False
        self._progress = QTimer(self, interval=PATIENCE, singleShot=True)
        self._progress.timeout.connect(self._say_reading)
        self.setWindowTitle(self.tr("Resume Checker"))
        self.setAcceptDrops(True)
        self._lay_out()
        self._join_menus()
        self._join_paperwork()
        self._restore()

    # What is opened

    def open_path(self, path: Path) -> None:
        """Open a resume or a checklist; say in place why not, if it is neither."""
        offer = judge_path(path)
        if offer.path is None:
            self._refuse(offer.reason)
        elif path.suffix.lower() == ".json":
            self.open_checklist(path)
        else:
            self.open_resume(path)

    def open_resume(self, path: Path) -> None:
        """Read a file; what is open stays until the other is read."""
        self.strip.hide()
        if self.opening is None:
            self._load_for(lambda: self.open_resume(path))
            return
        self._progress.start()
        self.opening.open(path)

    def open_sample(self) -> None:
        """Open the invented resume that comes with the program."""
        try:
            self.open_resume(resource("sample", "sample-resume.pdf"))
        except FileNotFoundError:
            self.strip.trouble(self.tr("The sample is missing"), self.tr("Install the program again to get it back."))

    def open_checklist(self, path: Path) -> None:
        """Open a saved checklist: into the one that is open, or alone."""
        if self.workspace is None:
            self._load_for(lambda: self.open_checklist(path))
            return
        self.strip.hide()
        current = self.checklist  # with a note that is being written, which belongs to what may be leaving
        checklist = self._paperwork.opened(path, current if self.workspace.has_result else None)
        if checklist is not None:
            self._kept_for = self._path or path
            self._show_checklist(checklist)
            self.statusBar().showMessage(self.tr("Opened the checklist %1").replace("%1", path.name))

    @property
    def checklist(self) -> Checklist | None:
        """The checklist that is worked on."""
        return self.workspace.checklist.checklist if self.workspace else None

    def _take_result(self, result: Result) -> None:
        """Show a resume that was opened."""
        self._progress.stop()
        self.strip.hide()
        if self.engine.judge is None or self.workspace is None or self._path is None:
            return
        current = self.checklist  # with a note that is being written, which is still kept for what is leaving
        alone = None if self.workspace.has_result else current
        self._kept_for = self._path
        made = self.engine.judge.checklist(result)
        self.workspace.show_result(result, self._paperwork.with_kept(self._path, made, alone))
        self._stage.show_work()
        self.workspace.findings.view.setFocus()
        self.setWindowTitle(self.tr("%1 - Resume Checker").replace("%1", result.document.name))
        self._menus.set_open(has_pages=True, has_checklist=True)
        self._remember(self._path)
        self.statusBar().showMessage(self.workspace.summary)

    def _take_confirmed(self, result: Result) -> None:
        """Let the second reading have its say, where the user is."""
        from checker.checklist import merge  # noqa: PLC0415 - loaded after the first paint

        if self.engine.judge is not None and self.workspace is not None and self.checklist is not None:
            self.workspace.update_result(result, merge(self.checklist, self.engine.judge.checklist(result)))
            self.statusBar().showMessage(self.workspace.summary)

    def _take_word(self, said: Said) -> None:
        """Keep what the user says against a verdict, and judge anew."""
        if self.opening is not None and self._path is not None:
            try:
                self._keeper.take_word(self._path, said)
            except CheckerError as error:
                self.strip.trouble(error.title, error.sentence)
                return
            self.opening.judge_again()

    @property
    def opening(self) -> Opening | None:
        """What opens resumes, once it is loaded."""
        return self.engine.opening

    @property
    def _path(self) -> Path | None:
        """The resume that is shown."""
        return self.opening.shown if self.opening else None

    def _show_checklist(self, checklist: Checklist) -> None:
        if self.workspace is not None:
            self.workspace.show_checklist(checklist)
            self._stage.show_work()
            self._menus.set_open(has_pages=self.workspace.has_result, has_checklist=True)
            self._keep(checklist)

    # What is saved

    def save_checklist(self, path: Path) -> None:
        """Save the checklist; it is only said once it is on disk."""
        if self.checklist is not None:
            self._paperwork.save(self.checklist, path)

    def _say_saved(self, path: Path) -> None:
        self.strip.hide()
        self.statusBar().showMessage(self.tr("Saved to %1").replace("%1", str(path)))

    def _keep(self, checklist: Checklist) -> None:
        if self._kept_for is not None:
            self._paperwork.keep(self._kept_for, checklist)

    def _ask_where_to_save(self) -> None:
        if self.checklist is not None:
            self._paperwork.ask_and_save(self.checklist, self)

    def _ask_and_print(self) -> None:
        if self.checklist is not None:
            self._paperwork.ask_and_print(self.checklist, self)

    def _ask_for_resume(self) -> None:
        self._ask(self.tr("Open resume"), self.tr("PDF files (*.pdf);;All files (*)"))

    def _ask_for_checklist(self) -> None:
        self._ask(self.tr("Open checklist"), self.tr("Saved checklists (*.json)"))

    def _ask(self, title: str, forms: str) -> None:
        path, _ = QFileDialog.getOpenFileName(self, title, str(self._path.parent if self._path else Path.home()), forms)
        if path:
            self.open_path(Path(path))

    # What is said

    def say_trouble(self, title: str, sentence: str) -> None:
        """Tell about something that did not work, above what is open."""
        self.strip.trouble(title, sentence)

    def _tell(self, title: str, sentence: str) -> None:
        """Tell what did not work: above what is open, or in its place if nothing is."""
        self._progress.stop()
        self._stage.tell(title, sentence)

    def _refuse(self, reason: str) -> None:
        self.strip.trouble(self.tr("This was not opened"), reason)

    def _say_reading(self) -> None:
        if self.opening is not None and self.opening.path is not None:
            title = self.tr("Reading %1…").replace("%1", self.opening.path.name)
            self.strip.progress(title, self._cancel)

    def _cancel(self) -> None:
        if self.opening is not None:
            self.opening.cancel()
        self.statusBar().showMessage(self.tr("Reading was cancelled."))

    def _remember(self, path: Path) -> None:
        if path.parent != resource("sample"):
            self._keeper.remember(path)
            self._show_recent()

    def _forget_recent(self) -> None:
        self._keeper.forget_recent()
        self._show_recent()

    def _show_recent(self) -> None:
        recent = self._keeper.recent
        self._menus.show_recent(recent)
        self._stage.welcome.show_recent(recent)

    # How it is made

    def _load_for(self, act: Callable[[], None]) -> None:
        """Have the parts made that are not needed for the first look, and act once they are there."""
        self._then = act
        self.engine.load()

    def _say_faulty(self, title: str, sentence: str) -> None:
        self._then = None
        self._tell(title, sentence)

    def _make_parts(self) -> None:
        from checker.gui.workspace import Workspace  # noqa: PLC0415 - loaded after the first paint

        opening = self.opening
        if opening is None or self.engine.judge is None or self.workspace is not None:
            return
        self._join_opening(opening)
        self.workspace = Workspace(self.engine.judge, self._settings)
        self._join_workspace(self.workspace)
        self._join_versions(opening, self.engine.judge, self.workspace)
        self.look.restyle()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _join_versions(self, opening: Opening, judge: Judge, workspace: Workspace) -> None:
        """After all else listens: what is shown comes before what changed in it."""
        from checker.gui.changes.versions import Versions  # noqa: PLC0415 - loaded after the first paint

        parts = (opening, judge, workspace, self._keeper, self.strip, self.choices, self.engine.new_opening)
        versions = self.versions = Versions(*parts, self)
        versions.checklist_changed.connect(self._keep)
        versions.told.connect(self.statusBar().showMessage)
        versions.troubled.connect(self.say_trouble)
        self._menus.compare.triggered.connect(versions.ask_for_other)

    def _join_opening(self, opening: Opening) -> None:
        opening.found.connect(self._take_result)
        opening.confirmed.connect(self._take_confirmed)
        opening.failed.connect(self._tell)
        opening.locked.connect(self.strip.ask_password)
        opening.doubted.connect(self.say_trouble)
        self.strip.password_given.connect(opening.unlock)

    def _join_workspace(self, workspace: Workspace) -> None:
        self._stage.add_work(workspace)
        workspace.said.connect(self._take_word)
        halves, findings = (self._settings.value(name) for name in ("halves", "findings"))
        if isinstance(halves, QByteArray) and isinstance(findings, QByteArray):
            workspace.restore_state(halves, findings)
        workspace.checklist_changed.connect(self._keep)
        workspace.save_asked.connect(self._ask_where_to_save)
        if self.engine.reader is not None:
            workspace.picture_wanted.connect(self.engine.reader.draw)
            self.engine.reader.picture_drawn.connect(workspace.set_picture)
        menus = self._menus
        for action in menus.at_work:
            action.triggered.connect(self._stage.show_work)
        menus.zoom_in.triggered.connect(lambda: workspace.page.zoom_by(1.2))
        menus.zoom_out.triggered.connect(lambda: workspace.page.zoom_by(1 / 1.2))
        menus.fit.triggered.connect(workspace.page.fit_width)
        menus.fit_page.triggered.connect(workspace.page.fit_page)
        menus.next.triggered.connect(lambda: workspace.page.step(1))
        menus.previous.triggered.connect(lambda: workspace.page.step(-1))
        menus.search.triggered.connect(workspace.search)
        menus.undo.triggered.connect(workspace.undo)
        menus.redo.triggered.connect(workspace.redo)
        menus.follow(workspace.checklist.edits)
        menus.add_edits(workspace.checklist.edit_actions)
        menus.search_page.triggered.connect(workspace.page_search.open)
        for number, action in enumerate(menus.panes):
            action.triggered.connect(lambda _checked=False, number=number: workspace.show_pane(number))

    def _join_menus(self) -> None:
        menus = self._menus = Menus(self)
        menus.open.triggered.connect(self._ask_for_resume)
        menus.sample.triggered.connect(self.open_sample)
        menus.open_checklist.triggered.connect(self._ask_for_checklist)
        menus.save.triggered.connect(self._ask_where_to_save)
        menus.print.triggered.connect(self._ask_and_print)
        menus.export_words.triggered.connect(lambda: self._paperwork.ask_and_export_words(self))
        menus.quit.triggered.connect(self.close)
        menus.about.triggered.connect(self._stage.show_about)
        menus.recent_asked.connect(lambda path: self.open_path(Path(path)))
        menus.recent_cleared.connect(self._forget_recent)
        menus.appearance_chosen.connect(self.look.choose)
        self.look.chosen.connect(menus.show_appearance)
        menus.show_appearance(self.look.choice)
        Dialogs(self, menus, self.look, self.choices, self.folder)
        self._show_recent()

    def _join_paperwork(self) -> None:
        self._paperwork.troubled.connect(self.say_trouble)
        self._paperwork.failed.connect(self._tell)
        self._paperwork.saved.connect(self._say_saved)
        self._paperwork.printed.connect(lambda: self.statusBar().showMessage(self.tr("Sent to the printer.")))

    def _lay_out(self) -> None:
        stage = self._stage = Stage()
        self.strip = stage.strip
        stage.open_asked.connect(self._ask_for_resume)
        stage.sample_asked.connect(self.open_sample)
        stage.recent_asked.connect(lambda path: self.open_path(Path(path)))
        self.setCentralWidget(stage)
        self.drop = DropTarget(self, stage)
        self.drop.dropped.connect(self.open_path)
        self.drop.refused.connect(self._refuse)

    def _restore(self) -> None:
        geometry = self._settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1240, 800)

    # What happens to it

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint the rest is loaded, while somebody reads the first page."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.engine.start_reader)
            QTimer.singleShot(1, self.engine.load)
            QTimer.singleShot(2, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, and leave no process behind."""
        _ = self.checklist  # takes a note that is just being written
        self._settings.setValue("geometry", self.saveGeometry())
        if self.workspace is not None:
            halves, findings = self.workspace.save_state()
            self._settings.setValue("halves", halves)
            self._settings.setValue("findings", findings)
        if self.versions is not None:
            self.versions.close()
        self.engine.close()
        event.accept()
