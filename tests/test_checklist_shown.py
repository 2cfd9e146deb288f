"""What a new version of the resume shows: said on the item, carried on, and never taken for the user's tick."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from checker.checklist import Checklist, Item, mark_shown, merge, tick
from checker.checklist_file import from_json, to_json
from checker.matching.catalogue import Status
from checker.sheet import to_html, to_markdown

TODAY, BEFORE = date(2026, 11, 21), date(2026, 11, 2)


def checklist(**statuses: Status) -> Checklist:
    items = tuple(Item(id=id_, name=id_.title(), category="All", status=status) for id_, status in statuses.items())
    return Checklist(resume="ada.pdf", made_on=TODAY, points=1, of=2, items=items)


def shown(of: Checklist) -> dict[str, date | None]:
    return {item.id: item.shown_since for item in of.items if item.newly_shown}


def test_nothing_is_newly_shown_at_first() -> None:
    assert shown(checklist(git=Status.DEMONSTRATED)) == {}


@pytest.mark.parametrize("ticked", [True, False])
def test_what_is_newly_shown_leaves_the_tick_as_it_was(*, ticked: bool) -> None:
    made = mark_shown(tick(checklist(git=Status.DEMONSTRATED, r=Status.LISTED), "git", ticked), ["git", "none"], TODAY)

    assert shown(made) == {"git": TODAY}
    assert made.items[0].ticked is ticked
    assert made.items[0].done


def test_it_is_carried_into_the_next_checklist_and_told_while_it_holds() -> None:
    old = mark_shown(checklist(git=Status.DEMONSTRATED, r=Status.DEMONSTRATED), ["git", "r"], BEFORE)
    new = merge(old, checklist(git=Status.DEMONSTRATED, r=Status.LISTED))

    assert shown(new) == {"git": BEFORE}
    again = mark_shown(merge(new, checklist(git=Status.DEMONSTRATED, r=Status.DEMONSTRATED)), ["r"], TODAY)
    assert shown(again) == {"git": BEFORE, "r": TODAY}


def test_a_look_that_misses_it_for_a_moment_does_not_forget_it() -> None:
    old = mark_shown(checklist(git=Status.DEMONSTRATED), ["git"], BEFORE)
    look = merge(old, checklist(git=Status.MISSING))

    assert shown(merge(look, checklist(git=Status.DEMONSTRATED))) == {"git": BEFORE}


def test_it_is_kept_and_a_checklist_from_before_is_still_read() -> None:
    made = mark_shown(checklist(git=Status.DEMONSTRATED), ["git"], TODAY)
    assert from_json(to_json(made)) == made

    old = msgspec.json.decode(to_json(made))
    del old["items"][0]["shown_since"]
    assert shown(from_json(msgspec.json.encode(old))) == {}


def test_a_printed_checklist_says_since_when() -> None:
    made = mark_shown(checklist(git=Status.DEMONSTRATED), ["git"], TODAY)

    assert "done; the resume shows it since 2026-11-21" in to_html(made)
    assert "done; the resume shows it since 2026-11-21" in to_markdown(made)
