"""What was found as lines of plain text: findings, plan, changes, and the explanation of a requirement."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from checker.advising.advice import stakes
from checker.advising.interview import interview_list
from checker.checklist import plain
from checker.comparison import Change, excerpt
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from checker.advising.advice import Suggestion
    from checker.advising.plan import Action, Plan
    from checker.check import Result
    from checker.comparison import Comparison, Difference
    from checker.matching.report import Evidence, Finding, Rejected, Report
    from checker.reading.document import Document

_NAME = 34  # columns of a requirement's name
_PROOFS = 2  # how many places of each side of a change
_SUGGESTIONS = 5  # how many stand under the table
ONE_READER = "Read by one of two readers: may be lost in a hiring system."
_COLOURS = {"missing": "31", "listed": "33", "demonstrated": "32", "not needed": "2"}


def table(result: Result, width: int, *, colour: bool = False) -> Iterator[str]:
    """The findings by category, missing first; then the coverage as a sum; then what would help most.

    Args:
        result: What was found.
        width: Columns of the terminal, 80 at least.
        colour: Whether the statuses are coloured.
    """
    report, pages = result.report, len(result.document.pages)
    yield f"{plain(result.document.name)}, {pages} page{'' if pages == 1 else 's'}"
    for category in dict.fromkeys(finding.requirement.category for finding in report.findings):
        yield from ("", category)
        rows = [finding for finding in report.findings if finding.requirement.category == category]
        for finding in sorted(rows, key=lambda finding: list(_COLOURS).index(_label(finding))):
            yield from _row(finding, width, colour=colour)
    yield from ("", *_wrapped(_sum(report), width))
    yield from _of_one_reader(report, width)
    yield from (line for note in told_once(result) for line in _wrapped(f"Note: {note}", width))
    if result.sources:
        yield from _wrapped("Documents: " + "; ".join(f"{s.letter}, {s.title}" for s in result.sources), width)
    yield from (line for _, sentence, page in warnings(result.document) for line in _warning(sentence, page, width))
    yield from _first_suggestions(result.suggestions[:_SUGGESTIONS], width)


def timetable(result: Result, plan: Plan, width: int) -> Iterator[str]:
    """A plan by week: what to do, what each action closes, and the coverage after it.

    Args:
        result: What was found.
        plan: What to do about it.
        width: Columns of the terminal, 80 at least.
    """
    yield plain(result.document.name)
    yield from _actions(result, plan, width)
    if topics := interview_list(result.report, result.suggestions):
        yield ""
        question = "Could you answer five questions on each of these? They are only named: show them in a bullet with a"
        names = ", ".join(topic.finding.requirement.name for topic in topics)
        yield from _wrapped(f"{question} number, or drop them: {names}", width)


def _actions(result: Result, plan: Plan, width: int) -> Iterator[str]:
    means, count = plan.means, len(plan.actions)
    if not plan.actions:
        yield from _wrapped(f"Nothing that fits into {means.hours} hours would add to the coverage.", width)
        return
    yield from _wrapped(
        f"{count} action{'' if count == 1 else 's'} in {plan.hours} of {means.hours} hours "
        f"({means.weeks} weeks of {means.hours_a_week}): coverage from {plan.before.points:g} to "
        f"{plan.after.points:g} of {plan.after.of} points",
        width,
    )
    yield from ("", f"{'week':<7}{'hours':>5}  {'what to do':<{width - 24}}{'coverage':>10}")
    for action in plan.actions:
        yield from _planned(action, result.report, width)
    if not plan.proven:
        yield from ("", *_wrapped("There may be a better plan: so many hours allow too many to try them all.", width))


def _planned(action: Action, report: Report, width: int) -> Iterator[str]:
    advice = action.advice
    weeks = f"{action.week}" if action.week == action.last_week else f"{action.week}-{action.last_week}"
    first, *rest = _wrapped(advice.title, width - 26)
    yield f"{weeks:<7}{advice.hours:>5}  {first:<{width - 24}}{action.coverage.points:>10g}"
    yield from (f"{'':<14}{line}" for line in rest)
    names = ", ".join(report.finding(id_).requirement.name for id_ in action.closes)
    yield from _wrapped(f"for {names}", width, " " * 16, " " * 16)
    if advice.url:
        yield f"{'':<16}{advice.url}{' (check that this still holds)' if action.stale else ''}"


def told_once(result: Result) -> tuple[str, ...]:
    """What there is to say about retired certificates, each once, whatever it shows."""
    return tuple(dict.fromkeys(note.sentence for note in result.retired))


def warnings(document: Document) -> Iterator[tuple[str, str, int | None]]:
    """What is wrong with the file, then with single pages: code, sentence, page."""
    yield from ((warning.code, warning.sentence, warning.page) for warning in document.warnings)
    yield from (("page", page.problem, page.number) for page in document.pages if page.problem)


def differences(files: Sequence[Path], comparison: Comparison, width: int) -> Iterator[str]:
    """What changed from one file to another, a kind at a time, with the words before and after.

    Args:
        files: The two files.
        comparison: What changed.
        width: Columns of the terminal, 80 at least.
    """
    alike = len({file.name for file in files}) == 1
    old, new = (plain(str(file) if alike else file.name) for file in files)
    yield f"From {old} to {new}"
    if not comparison.differences:
        yield from ("", "Nothing changed for these requirements.")
    for change in Change:
        if found := comparison.of(change):
            yield from ("", change.value.capitalize())
            yield from (line for each in found for line in _difference(each, width))
    before, after = comparison.before, comparison.after
    yield from ("", f"Coverage: from {before.points:g} to {after.points:g} of {after.of} points")


def explanation(finding: Finding, width: int, months: int = 0) -> Iterator[str]:
    """What shows a requirement, by which rule, and what nearly did and why not.

    Args:
        finding: The verdict.
        width: Columns of the terminal.
        months: In the posts that the finding is about, if it is about posts.
    """
    requirement = finding.requirement
    yield f"{requirement.name} ({requirement.id}): {finding.status}"
    if months:
        yield f"The dates beside these posts add up to {time_of(months)}."
    yield from _wrapped(f"Asked for in {'; '.join(requirement.sources)}.", width)
    yield from _wrapped(f"It counts so: {requirement.counts}", width)
    if finding.one_reader:
        yield from _wrapped(ONE_READER, width)
    if finding.covered_by:
        yield f"It is not missed: {' and '.join(finding.covered_by)} of the same group is shown."
    yield from ("", "What shows it" if finding.evidence else "Nothing shows it.")
    yield from (line for evidence in finding.evidence for line in _evidence(evidence, width))
    yield from ("", "What nearly did" if finding.rejected else "Nothing else came near.")
    yield from (line for rejected in finding.rejected for line in _rejected(rejected, width))


def time_of(months: int) -> str:
    """So many months in years and months, as English says it."""
    parts = ((months // 12, "year"), (months % 12, "month"))
    return " and ".join(f"{count} {name}{'' if count == 1 else 's'}" for count, name in parts if count)


def _difference(difference: Difference, width: int) -> Iterator[str]:
    before, after = difference.before, difference.after
    yield f"  {difference.requirement.name}: {before.status} before, {after.status} now"
    for name, side in (("before", before), ("now", after)):
        for words in list(dict.fromkeys(map(excerpt, side.proofs)))[:_PROOFS]:
            yield from _wrapped(f'{name}: "{plain(words)}"', width, "    ", "      ")
    if after.covered_by:
        yield f"    It is not missed: {' and '.join(after.covered_by)} of the same group is shown."


def _label(finding: Finding) -> str:
    return "not needed" if finding.covered_by else finding.status.value


def _row(finding: Finding, width: int, *, colour: bool) -> Iterator[str]:
    label, names = _label(finding), textwrap.wrap(finding.requirement.name, _NAME)
    detail = _cut(_detail(finding), width - _NAME - 17)
    yield f"  {_coloured(label, colour=colour)} {names[0]:<{_NAME}}  {detail}".rstrip()
    yield from (f"  {'':<12} {rest}" for rest in names[1:])


def _detail(finding: Finding) -> str:
    if finding.covered_by:
        return f"{' and '.join(finding.covered_by)} shown"
    if finding.status is Status.MISSING:
        return f"asked for by {', '.join(finding.requirement.documents)}"
    best = finding.evidence[0] if finding.evidence else None
    return f'p. {best.page}  "{plain(best.text).rstrip(",;:")}"' if best else ""


def _sum(report: Report) -> str:
    """The coverage with its parts, so that a reader can redo it."""
    points = dict.fromkeys(Status, 0)
    for stake in stakes(report):
        points[stake.status] += stake.weight
    whole, half, none = points[Status.DEMONSTRATED], points[Status.LISTED], points[Status.MISSING]
    return (
        f"Coverage: {report.coverage.points:g} of {report.coverage.of} points ({100 * report.coverage.share:.0f} %) = "
        f"{whole} demonstrated + {half} only listed x 0.5 + {none} missing x 0"
    )


def _of_one_reader(report: Report, width: int) -> list[str]:
    names = [finding.requirement.name for finding in report.findings if finding.one_reader]
    return _wrapped(f"Note: {', '.join(names)}: {ONE_READER[0].lower()}{ONE_READER[1:]}", width) if names else []


def _warning(sentence: str, page: int | None, width: int) -> list[str]:
    return _wrapped(f"Note{f' on page {page}' if page else ''}: {plain(sentence)}", width)


def _first_suggestions(suggestions: tuple[Suggestion, ...], width: int) -> Iterator[str]:
    if suggestions:
        yield from ("", "What would help most")
    for number, suggestion in enumerate(suggestions, 1):
        advice = suggestion.advice
        yield from _wrapped(f"{number}. {advice.title} (about {advice.hours} h)", width, "  ", "     ")
        yield from _wrapped(suggestion.reason, width, "     ", "     ")
        if advice.url:
            yield f"     {advice.url}{' (check that this still holds)' if suggestion.stale else ''}"


def _evidence(evidence: Evidence, width: int) -> Iterator[str]:
    yield f'  page {evidence.page}, {evidence.section}: "{plain(evidence.text)}" -> {evidence.status}'
    yield from _wrapped(
        f'{evidence.tier}, score {evidence.score:.0f}, by "{plain(evidence.term)}"', width, "    ", "      "
    )
    yield from _wrapped(f"in: {_cut(plain(evidence.context), 300)}", width, "    ", "      ")


def _rejected(rejected: Rejected, width: int) -> Iterator[str]:
    yield f'  page {rejected.page}: "{plain(rejected.text)}"'
    yield from _wrapped(f'by "{plain(rejected.term)}"; {rejected.reason}', width, "    ", "      ")
    yield from _wrapped(f"in: {_cut(plain(rejected.context), 300)}", width, "    ", "      ")


def _wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3].rstrip()}..."


def _coloured(label: str, *, colour: bool) -> str:
    padded = f"{label:<12}"
    return f"\x1b[{_COLOURS[label]}m{padded}\x1b[0m" if colour else padded
