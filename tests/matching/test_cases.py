"""Whole invented resumes with the verdicts of a careful reader, one file each; drop a file to add a case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from builders import read_case

from checker.matching.catalogue import Status
from checker.matching.matcher import match_document
from checker.matching.report import make_report

if TYPE_CHECKING:
    from checker.matching.catalogue import Catalogue

_CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_a_resume_gets_the_verdicts_of_a_careful_reader(path: Path, catalogue: Catalogue) -> None:
    case = read_case(path)
    report = make_report(catalogue, *match_document(case.document, catalogue))

    found = {f.requirement.id: str(f.status) for f in report.findings if f.status is not Status.MISSING}

    left_open = case.unsure | case.known_faults.keys()
    assert {id_: found[id_] for id_ in found if id_ not in left_open} == {
        id_: status for id_, status in case.expected.items() if id_ not in left_open
    }


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_a_case_names_only_what_the_catalogue_knows(path: Path, catalogue: Catalogue) -> None:
    case = read_case(path)

    assert not (case.expected.keys() | case.unsure | case.known_faults.keys()) - catalogue.by_id.keys()
    assert all(case.known_faults.values())
