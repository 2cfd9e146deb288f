"""The parts of a checklist that leaves the program, and the words for what stands in them; every form says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from checker.checklist import plain
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.checklist import Action, Checklist, Item, Planned, Proof


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, what it says, and the items under it in the order in which the user sees them."""

    heading: str
    explanation: str
    items: tuple[Item, ...]
    is_work: bool  # its items have a box to tick


def parts(checklist: Checklist) -> Iterator[Part]:
    """What is to do, what is done, what is not for the user and what is not needed; none that is empty."""
    order = (
        "In your own order." if checklist.arranged else "Missing first, most wanted first; then what is only listed."
    )
    listed = " Only listed is what is named, but no job, project or study shows it in use: show it in one, or drop it."
    wanted = [item for item in checklist.rows if item.wanted]
    for heading, explanation, items, is_work in (
        ("To do", order + listed, [item for item in wanted if not item.done], True),
        ("Done", "The resume demonstrates it, or you ticked it.", [item for item in wanted if item.done], True),
        ("Not for me", "You set these aside.", [item for item in checklist.rows if item.aside], False),
        (
            "Not needed",
            "The documents ask for one of a group, and another of the group is shown.",
            [item for item in checklist.rows if not item.needed and not item.aside],
            False,
        ),
    ):
        if items:
            yield Part(f"{heading} ({len(items)})", explanation, tuple(items), is_work)


PLAN = "Your plan"
PLAN_EXPLANATION = "What you mean to do, in order."


def when(planned: Planned) -> str:
    """The weeks of an action and the hours that it takes."""
    weeks = (
        f"Week {planned.week}" if planned.week == planned.last_week else f"Weeks {planned.week} to {planned.last_week}"
    )
    return f"{weeks}, about {planned.hours} hour{'' if planned.hours == 1 else 's'}"


def title(checklist: Checklist) -> str:
    """What stands above all."""
    return f"Improvement checklist: {plain(checklist.resume)}"


def opening(checklist: Checklist) -> Iterator[str]:
    """The day, how much is done, the coverage and the documents, as sentences."""
    yield f"Made on {checklist.made_on.isoformat()}. {done(checklist)}."
    yield f"{coverage(checklist)}. {FORMULA}"
    if checklist.papers:
        yield f"The documents: {papers(checklist)}"


FORMULA = (
    "A requirement weighs one point for each document that asks for it; demonstrated counts whole, only listed half; "
    "a group counts once."
)


def done(checklist: Checklist) -> str:
    """How much is done."""
    wanted = [item for item in checklist.items if item.wanted]
    return f"Done: {sum(item.done for item in wanted)} of {len(wanted)}"


def coverage(checklist: Checklist) -> str:
    """The coverage as a sum and a share."""
    percent = f" ({100 * checklist.points / checklist.of:.0f} %)" if checklist.of else ""
    return f"Coverage: {checklist.points:g} of {checklist.of} points{percent}"


def papers(checklist: Checklist) -> str:
    """The documents by letter and title."""
    return "; ".join(f"{paper.letter}, {paper.title}" for paper in checklist.papers)


def state(item: Item) -> str:
    """Whether it is to do or done, in words; never by a mark alone."""
    if item.aside:
        return "not for me"
    if not item.needed:
        return "not needed"
    if item.status is Status.DEMONSTRATED:
        return f"done; the resume shows it since {item.shown_since}" if item.newly_shown else "done"
    return "done, as you ticked; the resume does not show it yet" if item.ticked else f"to do; {standing(item)}"


def standing(item: Item) -> str:
    """How the resume shows it."""
    return "only listed" if item.status is Status.LISTED else item.status.value


def why(item: Item) -> str:
    """Who asks for it, and what to know of a certificate that shows it."""
    count, letters = len(item.papers), ", ".join(item.papers)
    asked = (
        f"{item.category}; asked for by {count} document{'' if count == 1 else 's'} ({letters})."
        if count
        else item.category
    )
    asked = f"{asked} {one_of(item)}." if one_of(item) else asked
    return " ".join((asked, *item.retired))


def one_of(item: Item) -> str:
    """Of what group one is enough; nothing if there is no such group, or one of it is shown."""
    return f"One of {', '.join(item.enough[:-1])} or {item.enough[-1]} is enough" if len(item.enough) > 1 else ""


def found(item: Item) -> str:
    """The words of the resume that show it."""
    return "; ".join(map(_proof, item.proofs))


def _proof(proof: Proof) -> str:
    return f'"{plain(proof.words)}", page {proof.page}'


def effort(action: Action) -> str:
    """How long it takes, and whether to look first."""
    hours = f"about {action.hours} hour{'' if action.hours == 1 else 's'}"
    return f"{hours}; verified a while ago: check that this still holds" if action.stale else hours


def refused(item: Item) -> str:
    """The words of which the user said that they do not show it."""
    return ", ".join(f"“{words}”" for words in item.refused)


def covered(item: Item) -> str:
    """What stands in for it."""
    return f"{' and '.join(item.covered_by)} will do" if item.covered_by else ""


def address(url: str) -> str:
    """The address, safe to stand between brackets or quotes; nothing if it does not lead to the web."""
    try:
        split = urlsplit(url)
    except ValueError:
        return ""
    if split.scheme not in {"http", "https"} or not split.hostname or plain(url) != url:
        return ""
    return quote(url, safe="/:?#@&=+$,;~%.-_!", errors="replace")
