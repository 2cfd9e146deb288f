"""Changes from one version of a resume to the next, told in words: in a sentence, and by requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checker.comparison import Change, excerpt, words_of
from checker.gui.standing import Standing, of_status
from checker.gui.terms import number

if TYPE_CHECKING:
    from checker.comparison import Comparison, Difference, Side

MOST_NAMED = 3  # requirements of each kind in a sentence
MOST_PROOFS = 2  # places of each side in a table
_LONGEST = 32  # letters of words that stand in brackets


def standing_of_side(side: Side) -> Standing:
    """How a requirement stood in one version."""
    return Standing.COVERED if side.covered_by else of_status(side.status)


def kind(change: Change) -> str:
    """A kind of change as it stands before what it happened to."""
    say = QCoreApplication.translate
    return {
        Change.GAINED: say("changes", "Gained"),
        Change.STRENGTHENED: say("changes", "Strengthened"),
        Change.WEAKENED: say("changes", "Weakened"),
        Change.LOST: say("changes", "Lost"),
    }[change]


class _Counts(QObject):
    """Numbers of changes; in a class, for elsewhere Qt's tools find no plurals."""

    def of(self, change: Change, count: int) -> str:
        """So many changes of a kind."""
        return {
            Change.GAINED: self.tr("%n gained", "", count),
            Change.STRENGTHENED: self.tr("%n strengthened", "", count),
            Change.WEAKENED: self.tr("%n weakened", "", count),
            Change.LOST: self.tr("%n lost", "", count),
        }[change]

    def and_more(self, names: str, count: int) -> str:
        """Some names, and so many that are not named."""
        return self.tr("%1 and %n more", "", count).replace("%1", names)


def counted(comparison: Comparison) -> str:
    """How many changes of each kind there are, what is good first: "2 gained, 1 lost"."""
    kinds = (Change.GAINED, Change.STRENGTHENED, Change.WEAKENED, Change.LOST)
    numbers = ((change, len(comparison.of(change))) for change in kinds)
    return ", ".join(_Counts().of(change, number_) for change, number_ in numbers if number_)


def covered(comparison: Comparison) -> str:
    """The coverage before and after, as a sentence."""
    say, before, after = QCoreApplication.translate, comparison.before, comparison.after
    if before == after:
        text = say("changes", "Coverage stays at %2 of %3 points.")
    elif before.of == after.of:
        text = say("changes", "Coverage: from %1 to %2 of %3 points.")
    else:
        text = say("changes", "Coverage: from %1 of %4 to %2 of %3 points.")
    points = {"%1": number(before.points), "%2": number(after.points), "%3": str(after.of), "%4": str(before.of)}
    for place, told in points.items():
        text = text.replace(place, told)
    return text


def sentence(comparison: Comparison) -> str:
    """What changed, by name and with the words, and what that comes to."""
    kinds = (Change.GAINED, Change.STRENGTHENED, Change.WEAKENED, Change.LOST)
    parts = [f"{kind(change)}: {_named(comparison.of(change))}." for change in kinds if comparison.of(change)]
    parts.append(covered(comparison))
    newly = comparison.newly_demonstrated
    names = [each.requirement.name for each in comparison.differences if each.requirement.id in newly]
    if names:
        told = QCoreApplication.translate("changes", "Now shown on your checklist: %1.")
        parts.append(told.replace("%1", _joined(names)))
    return " ".join(parts)


def proofs(difference: Difference) -> str:
    """The words before and after, a line for each, with what stands around them."""
    say = QCoreApplication.translate
    lines = []
    for text, side in (
        (say("changes", "Before: %1"), difference.before),
        (say("changes", "Now: %1"), difference.after),
    ):
        quotes = dict.fromkeys(f"“{excerpt(proof)}”" for proof in side.proofs)
        if quotes:
            lines.append(text.replace("%1", " ".join(list(quotes)[:MOST_PROOFS])))
    if difference.after.covered_by:
        shown = ", ".join(difference.after.covered_by)
        lines.append(say("changes", "Not needed: %1 is shown.").replace("%1", shown))
    return "\n".join(lines)


def _named(differences: tuple[Difference, ...]) -> str:
    return _joined([_with_words(each) for each in differences])


def _with_words(difference: Difference) -> str:
    """The name, with the words where they say more than the name."""
    name = difference.requirement.name
    worse = difference.change in {Change.LOST, Change.WEAKENED}
    words = words_of(difference.before if worse else difference.after)
    if not words or words[0].casefold() == name.casefold():
        return name
    quoted = words[0] if len(words[0]) <= _LONGEST else words[0][: _LONGEST - 1].rstrip() + "…"
    return f"{name} (“{quoted}”)"


def _joined(names: list[str]) -> str:
    """The first few names, and how many more there are."""
    told = ", ".join(names[:MOST_NAMED])
    rest = len(names) - MOST_NAMED
    if rest <= 0:
        return told
    return _Counts().and_more(told, rest)
