"""What other programs read: findings, plan and changes as objects of JSON, with fields that are promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.printout import warnings

if TYPE_CHECKING:
    from pathlib import Path

    from checker.advising.advice import Suggestion
    from checker.advising.plan import Plan
    from checker.advising.retired import RetiredNote
    from checker.check import Result
    from checker.comparison import Comparison, Side
    from checker.matching.report import Finding
    from checker.reading.document import Box


def findings(file: Path, result: Result) -> dict[str, Any]:
    """All that is told about one file."""
    report = result.report
    return {
        "file": str(file),
        "problem": None,
        "pages": len(result.document.pages),
        "coverage": {"points": report.coverage.points, "of": report.coverage.of},
        "requirements": [_finding(finding, result) for finding in report.findings],
        "groups": [{"id": g.group.id, "satisfied": g.satisfied, "by": list(g.by)} for g in report.groups],
        "missing": [finding.requirement.id for finding in report.gaps],
        "advice": [_advice(suggestion) for suggestion in result.suggestions],
        "warnings": [
            {"code": code, "sentence": sentence, "page": page} for code, sentence, page in warnings(result.document)
        ],
    }


def plan(made: Plan) -> dict[str, Any]:
    """What to do, in order, and where it leads."""
    return {
        "actions": [
            {
                "id": action.advice.id,
                "title": action.advice.title,
                "hours": action.advice.hours,
                "week": action.week,
                "closes": list(action.closes),
                "url": action.advice.url,
            }
            for action in made.actions
        ],
        "hours": made.hours,
        "coverage_before": {"points": made.before.points, "of": made.before.of},
        "coverage_after": {"points": made.after.points, "of": made.after.of},
    }


def comparison(made: Comparison) -> dict[str, Any]:
    """What changed from one version to the next, with the words."""
    return {
        "coverage_before": {"points": made.before.points, "of": made.before.of},
        "coverage_after": {"points": made.after.points, "of": made.after.of},
        "changes": [
            {
                "id": each.requirement.id,
                "name": each.requirement.name,
                "change": each.change,
                "before": _side(each.before),
                "after": _side(each.after),
            }
            for each in made.differences
        ],
    }


def _side(side: Side) -> dict[str, Any]:
    words = [{"page": proof.page, "text": proof.text, "context": proof.context} for proof in side.proofs]
    return {"status": side.status, "evidence": words}


def _finding(finding: Finding, result: Result) -> dict[str, Any]:
    return {
        "id": finding.requirement.id,
        "name": finding.requirement.name,
        "category": finding.requirement.category,
        "status": finding.status,
        "one_reader": finding.one_reader,
        "retired": [_retired(note) for note in result.retired if note.requirement == finding.requirement.id],
        "evidence": [
            {
                "page": evidence.page,
                "text": evidence.text,
                "boxes": [_corners(box) for box in evidence.boxes],
                "section": evidence.section,
                "tier": evidence.tier,
                "score": round(evidence.score, 1),
            }
            for evidence in finding.evidence
        ],
    }


def _retired(note: RetiredNote) -> dict[str, Any]:
    return {
        "title": note.certificate.title,
        "since": note.certificate.valid_until.isoformat() if note.certificate.valid_until else None,
        "successor": note.successor.id if note.successor else None,
        "sentence": note.sentence,
    }


def _corners(box: Box) -> list[float]:
    return [round(side, 2) for side in (box.x0, box.top, box.x1, box.bottom)]


def _advice(suggestion: Suggestion) -> dict[str, Any]:
    advice = suggestion.advice
    return {
        "id": advice.id,
        "title": advice.title,
        "closes": list(suggestion.closes),
        "url": advice.url,
        "hours": advice.hours,
        "verified_on": advice.verified_on.isoformat() if advice.verified_on else None,
    }
