"""The command line: files in; a table, JSON, the text that was read or an explanation out; and an exit status."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from datetime import UTC, date, datetime
from functools import cache
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from checker import answers
from checker.check import Result, check
from checker.checklist import make, merge, plain
from checker.checklist_file import read, write
from checker.errors import CheckerError
from checker.matching.tenure import POSTS
from checker.meant import advice_meant, requirement_meant
from checker.printout import differences, explanation, table, timetable
from checker.sheet import SUFFIXES, render
from checker.stock import data as _data
from checker.stock import own_advice
from checker.stock import place as _resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.advising.advice import Advice
    from checker.reading.apart import Apart
    from checker.reading.document import Document

READ, FAILED = 0, 2  # exit statuses: every file was read; one was not, or the call is wrong


def main(arguments: Sequence[str]) -> int:
    """Runs one command.

    Args:
        arguments: What stands after the program's name.

    Returns:
        The exit status.
    """
    _let_any_name_pass()
    options = _options(arguments)
    return _ended(lambda: int(options.run(options)))


def without_window(file: Path | None, why: str) -> int:
    """The same job where no window can be shown: the findings as a table, and the checklist saved in this folder.

    Args:
        file: The resume; None: the sample.
        why: What stands in the window's way, as a sentence.

    Returns:
        The exit status.
    """
    _let_any_name_pass()
    _tell(f"{why} Here are the findings as text.")
    return _ended(lambda: _as_text(file or _resource("sample", "sample-resume.pdf")))


def version() -> str:
    """The program's version, as it was installed."""
    from importlib import metadata  # noqa: PLC0415 - slow to load, and asked for once in a lifetime

    try:
        return metadata.version("resume-checker")
    except metadata.PackageNotFoundError:
        return "not installed"


def _ended(work: Callable[[], int]) -> int:
    """The exit status of the work, whatever ends it."""
    try:
        return work()
    except CheckerError as error:
        _tell(error.sentence)
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has enough. What is still in the buffer would fail once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return 130


def _as_text(file: Path) -> int:
    with _reader() as reader:
        result = _checked(file, reader)
    print(_as_table(result), flush=True)
    _save(result, _unused(Path(_checklist_name(file))))
    return READ


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="resume-checker",
        usage="resume-checker [--new-window] [FILE]\n       resume-checker {check,plan,compare,text,explain} ...",
        description="Says which of a machine learning engineer's requirements a resume shows, only lists or lacks, and "
        "what to do about it. Without a command the window opens, with FILE in it; a window that is open "
        "already takes the file, unless a new one is asked for.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"resume-checker {version()}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="{check,plan,compare,text,explain}")

    checking = commands.add_parser("check", help="the findings on resumes", allow_abbrev=False)
    checking.add_argument("files", nargs="+", type=Path, metavar="FILE")
    checking.add_argument("--json", action="store_true", help="one JSON object a line and file")
    checking.add_argument("--save", type=Path, metavar="OUT", help="the checklist: .md, .html, .csv, .json or a folder")
    _add_own_advice(checking)
    checking.set_defaults(run=_check)

    planning = commands.add_parser("plan", help="what to do in the weeks ahead", allow_abbrev=False)
    _add_plan(planning)

    comparing = commands.add_parser("compare", help="what changed from one resume to another", allow_abbrev=False)
    comparing.add_argument("old", type=Path, metavar="OLD")
    comparing.add_argument("new", type=Path, metavar="NEW")
    comparing.add_argument("--json", action="store_true", help="one JSON object")
    comparing.set_defaults(run=_compare)

    reading = commands.add_parser("text", help="the text as it was read, in reading order", allow_abbrev=False)
    reading.add_argument("file", type=Path, metavar="FILE")
    reading.set_defaults(run=_text)

    explaining = commands.add_parser("explain", help="what matched, what nearly did, and why not", allow_abbrev=False)
    explaining.add_argument("file", type=Path, metavar="FILE")
    explaining.add_argument("requirement", nargs="+", metavar="REQUIREMENT", help="its id or its name")
    explaining.set_defaults(run=_explain)

    for command in (checking, planning, comparing, reading, explaining):
        _add_reading_options(command)
    options = parser.parse_args(arguments)
    if fault := _fault_of_save(getattr(options, "save", None), getattr(options, "files", [])):
        checking.error(fault)
    return options


def _add_plan(planning: argparse.ArgumentParser) -> None:
    planning.add_argument("file", type=Path, metavar="FILE")
    planning.add_argument("--hours", type=_from_one_to(80), default=6, metavar="N", help="a week; 6 if not said")
    planning.add_argument("--weeks", type=_from_one_to(104), default=12, metavar="N", help="12 if not said")
    what = "what you meet already, though the resume does not tell: a requirement's id or name; may be repeated"
    planning.add_argument("--held", action="append", default=[], metavar="REQUIREMENT", help=what)
    what = "what you do not want: an advice's id, or a kind such as course; may be repeated"
    planning.add_argument("--without", action="append", default=[], metavar="ADVICE", help=what)
    planning.add_argument("--json", action="store_true", help="one JSON object")
    _add_own_advice(planning)
    planning.set_defaults(run=_plan)


def _add_own_advice(command: argparse.ArgumentParser) -> None:
    what = "a folder of advice of your own, as TOML files, to be taken beside the program's"
    command.add_argument("--advice", type=Path, metavar="FOLDER", help=what)


def _add_reading_options(command: argparse.ArgumentParser) -> None:
    seconds = "what a file may take before it is given up (default: 20)"
    command.add_argument("--seconds", type=_seconds, metavar="N", default=20.0, help=seconds)
    key = "a file whose first line opens a PDF that needs a password"
    command.add_argument("--password-file", type=Path, metavar="FILE", help=key)


def _seconds(text: str) -> float:
    number = float(text)
    if not 1 <= number <= 3600:
        raise argparse.ArgumentTypeError("it must be from 1 to 3600")
    return number


def _from_one_to(most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= most):
            raise argparse.ArgumentTypeError(f"{plain(text)!r} is not a whole number from 1 to {most}")
        return int(text)

    return number


def _fault_of_save(out: Path | None, files: list[Path]) -> str:
    if out is None or os.path.isdir(out):  # noqa: PTH112 (a Path may raise)
        return ""
    if len(files) > 1:
        return "with several resumes, --save needs a folder that is there"
    if out.suffix.lower() not in SUFFIXES:
        return "--save needs a folder that is there, or a name ending in .md, .html, .csv or .json"
    return ""


def _check(options: argparse.Namespace) -> int:
    with _reader(options, len(options.files)) as reader:
        reader.warm_up()
        _advice(options.advice)  # faulty data stop the whole call, not each file
        return max([_check_one(file, options, reader) for file in options.files])


def _check_one(file: Path, options: argparse.Namespace, reader: Apart) -> int:
    try:
        result = _checked(file, reader, options.advice)
        shown = json.dumps(answers.findings(file, result)) if options.json else _as_table(result)
        print(shown, flush=True)
        if options.save:
            _save(result, _out(options.save, file), aside=options.json)
    except CheckerError as error:
        return _failed(file, error, as_json=options.json and isinstance(error, _UnreadError))
    return READ


def _failed(file: Path, error: CheckerError, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"file": str(file), "problem": error.sentence}), flush=True)
    else:
        _tell(f"{_shown(file)}: {error.sentence}")
    return FAILED


def _compare(options: argparse.Namespace) -> int:
    from checker.comparison import compare  # noqa: PLC0415 - asking for help needs no comparing

    results, files = [], (options.old, options.new)
    with _reader(options, len(files)) as reader:
        for file in files:
            try:
                results.append(_checked(file, reader))
            except _UnreadError as error:
                return _failed(file, error, as_json=options.json)
    if len({result.second is None for result in results}) > 1:  # what one reader more has found is no change
        results = [check(result.document, *_data(), _today()) for result in results]
    made = compare(*(result.report for result in results))
    lines = [json.dumps(answers.comparison(made))] if options.json else differences(files, made, _width())
    print("\n".join(lines), flush=True)
    return READ


def _plan(options: argparse.Namespace) -> int:
    from checker.advising.plan import Means, plan  # noqa: PLC0415 - asking for help needs no planning

    catalogue, advice = _data()[0], _advice(options.advice)
    held = frozenset(requirement_meant(each, catalogue).id for each in options.held)
    without = frozenset(advice_meant(each, advice) for each in options.without)
    means = Means(options.hours, options.weeks, held, without)
    try:
        with _reader(options) as reader:
            result = _checked(options.file, reader, options.advice)
    except _UnreadError as error:
        return _failed(options.file, error, as_json=options.json)
    made = plan(result.report, advice, _today(), means)
    lines = [json.dumps(answers.plan(made))] if options.json else timetable(result, made, _width())
    print("\n".join(lines), flush=True)
    return READ


def _text(options: argparse.Namespace) -> int:
    with _reader(options) as reader:
        document, _ = _read(options.file, reader)
    print("\n".join(plain(line) for line in document.text.split("\n")))
    return READ


def _explain(options: argparse.Namespace) -> int:
    requirement = requirement_meant(" ".join(options.requirement), _data()[0])
    with _reader(options) as reader:
        result = _checked(options.file, reader)
    months = result.months if requirement.id == POSTS else 0
    print("\n".join(explanation(result.report.finding(requirement.id), _width(), months)))
    return READ


class _UnreadError(CheckerError):
    """A resume that could not be read or checked."""


def _reader(options: argparse.Namespace | None = None, files: int = 1) -> Apart:
    from checker.reading.apart import Apart  # noqa: PLC0415 - asking for help needs no reader

    if options is None:
        return Apart(files=files)
    return Apart(files=files, seconds=options.seconds, password=_password(options.password_file))


def _password(path: Path | None) -> str | None:
    try:
        return path.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r") if path else None
    except (OSError, ValueError) as error:
        raise CheckerError("No password", f"The password file {_shown(path or Path())} cannot be read.") from error


def _read(file: Path, reader: Apart) -> tuple[Document, Document | None]:
    try:
        return reader.read(file)
    except CheckerError as error:
        raise _UnreadError(error.title, error.sentence) from error


def _checked(file: Path, reader: Apart, own: Path | None = None) -> Result:
    """The result on one file.

    The last fence: whatever a hostile file makes a library do, the other files are still checked.
    """
    catalogue, advice = _data()[0], _advice(own)
    try:
        document, second = _read(file, reader)
        return check(document, catalogue, advice, _today(), second)
    except CheckerError:
        raise
    except Exception as error:
        sentence = (
            f"It could not be checked, by a fault of this program ({type(error).__name__}: {error}). Please report it."
        )
        raise _UnreadError("The resume could not be checked", sentence) from error


@cache
def _advice(own: Path | None) -> tuple[Advice, ...]:
    """The program's advice and the user's own; what is faulty in that is left out and told, once."""
    added = own_advice(own) if own else None
    for fault in added.faults if added else ():
        _tell(plain(fault))
    return (*_data()[1], *(added.advice if added else ()))


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


def _out(save: Path, file: Path) -> Path:
    return _unused(save / _checklist_name(file)) if os.path.isdir(save) else save  # noqa: PTH112 (a Path may raise)


def _checklist_name(file: Path) -> str:
    return f"{file.stem[:80]}-checklist.md"


def _unused(path: Path) -> Path:
    """The path, or the first with a number behind it that is not taken: nothing is overwritten unasked."""
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(each for each in chain([path], numbered) if not os.path.lexists(each))


def _save(result: Result, path: Path, *, aside: bool = False) -> None:
    """Saves the checklist and says so; ticks and notes of one that is there as JSON are kept."""
    checklist = make(result, _today())
    if path.suffix.lower() == ".json" and os.path.exists(path):  # noqa: PTH110 (a Path may raise)
        checklist = merge(read(path), checklist)
    write(path, render(checklist, path))
    print(f"\nChecklist saved: {_shown(path.resolve())}", file=sys.stderr if aside else sys.stdout, flush=True)


def _as_table(result: Result) -> str:
    return "\n".join(table(result, _width(), colour=_likes_colour()))


def _width() -> int:
    return min(max(shutil.get_terminal_size((100, 24)).columns, 80), 100)


def _likes_colour() -> bool:
    plainly = "NO_COLOR" in os.environ or os.environ.get("TERM") in {None, "dumb"}
    return not plainly and sys.stdout is not None and sys.stdout.isatty()


def _shown(path: Path) -> str:
    """A file's name fit for a terminal, with numbers for bytes that are no text."""
    return plain(str(path).encode("utf-8", "backslashreplace").decode())


def _tell(sentence: str) -> None:
    print(f"resume-checker: {sentence}", file=sys.stderr, flush=True)


def _let_any_name_pass() -> None:
    """A file's name need not be text; what the terminal cannot show is shown by its number."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # a window's program may have no streams
        if reconfigure:
            reconfigure(errors="backslashreplace")
