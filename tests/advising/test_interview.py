"""The interview list: what a resume only names, most wanted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advising.made import TODAY, advice

from checker.advising.advice import Kind, suggest
from checker.advising.interview import interview_list

if TYPE_CHECKING:
    from advising.conftest import ReportOf


def test_what_is_only_named_stands_there_most_wanted_first(report_of: ReportOf) -> None:
    report = report_of(demonstrated=["deploy", "azure"], listed=["agile", "keras", "python"])
    say = advice("say", "keras", kind=Kind.WORDING)
    pool = (advice("project", "python"), say, advice("say-it-too", "keras", kind=Kind.WORDING, hours=9))
    topics = interview_list(report, suggest(report, pool, TODAY))
    assert [topic.finding.requirement.id for topic in topics] == ["python", "keras", "agile"]
    assert [topic.wording for topic in topics] == [None, say, None]


def test_what_is_shown_or_missing_is_not_asked(report_of: ReportOf) -> None:
    assert interview_list(report_of(demonstrated=["python"]), ()) == ()
