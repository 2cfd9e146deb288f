"""Retired certificates on a resume: they count as held, and a note names what follows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from builders import make_document

from checker import answers, printout
from checker.advising.advice import load_advice
from checker.advising.retired import retired_notes
from checker.check import Result, check
from checker.matching.catalogue import Status, load_catalogue
from checker.resources import resource

CATALOGUE = load_catalogue(resource("requirements"))
ADVICE = load_advice(resource("advice"), CATALOGUE.by_id)
TODAY = date(2026, 11, 21)


def result_of(line: str, *, section: str = "certificates", today: date = TODAY) -> Result:
    return check(make_document((section, line)), CATALOGUE, ADVICE, today)


@pytest.mark.parametrize(
    ("line", "requirement", "certificate", "successor"),
    [
        ("MLS-C01, valid until 2026", "cert-aws-ml", "retired-aws-ml-specialty", "certificate-aws-ml-engineer"),
        (
            "AWS Certified Machine Learning – Specialty, 2023",
            "cert-aws-ml",
            "retired-aws-ml-specialty",
            "certificate-aws-ml-engineer",
        ),
        (
            "Azure AI Engineer (AI-102), 2022",
            "cert-azure-ai",
            "retired-azure-ai-engineer",
            "certificate-microsoft-ai-apps",
        ),
        (
            "Microsoft Certified: Azure Data Scientist Associate (DP-100)",
            "azure",
            "retired-azure-data-scientist",
            "certificate-microsoft-mlops",
        ),
        ("Azure AI Fundamentals AI-900", "azure", "retired-azure-ai-fundamentals", "certificate-microsoft-ai-apps"),
        ("TensorFlow Developer Certificate, Google, 2022", "tensorflow", "retired-tensorflow-developer", None),
    ],
)
def test_what_is_retired_counts_and_its_successor_is_named(
    line: str, requirement: str, certificate: str, successor: str | None
) -> None:
    result = result_of(line)
    (note,) = [note for note in result.retired if note.requirement == requirement]
    assert result.report.finding(requirement).status is not Status.MISSING
    assert note.certificate.id == certificate
    assert (note.successor and note.successor.id) == successor
    assert (note.successor.title if note.successor else "nothing follows it") in note.sentence


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("AWS Certified Machine Learning Engineer - Associate, 2025", "certificates"),
        ("Google Professional Machine Learning Engineer, 2024", "certificates"),
        ("Deployed models on Azure for a team of data scientists", "experience"),
        ("Trained models in TensorFlow as a developer", "experience"),
        ("Azure Administrator Associate AZ-104", "certificates"),
    ],
)
def test_what_is_not_retired_has_no_note(line: str, section: str) -> None:
    assert result_of(line, section=section).retired == ()


def test_until_its_last_day_a_certificate_without_successor_has_no_note() -> None:
    line = "TensorFlow Developer Certificate, Google, 2022"
    assert result_of(line, today=date(2024, 12, 31)).retired == ()
    assert result_of(line, today=date(2025, 1, 1)).retired


def test_table_and_json_tell_it() -> None:
    result = result_of("AWS Certified Machine Learning - Specialty, 2023")
    (note,) = result.retired
    lines = " ".join(" ".join(printout.table(result, 100)).split())
    assert lines.count(f"Note: {note.sentence}") == 1
    assert "retired since 2026-03-31" in note.sentence
    told = {r["id"]: r["retired"] for r in answers.findings(resource("sample"), result)["requirements"]}
    assert told["cert-aws-ml"] == [
        {
            "title": note.certificate.title,
            "since": "2026-03-31",
            "successor": "certificate-aws-ml-engineer",
            "sentence": note.sentence,
        }
    ]
    assert told["python"] == []


def test_a_name_in_another_script_is_found_only_where_it_stands() -> None:
    retired = next(each for each in ADVICE if each.id == "retired-aws-ml-specialty")
    mine = msgspec.structs.replace(retired, id="mine", names=("Сертификат",))
    report = check(make_document(("certificates", "MLS-C01")), CATALOGUE, ADVICE, TODAY).report
    found = []
    for context in ("机器学习证书", "Мой сертификат, 2020"):
        finding = next(f for f in report.findings if f.requirement.id == "cert-aws-ml")
        evidence = replace(finding.evidence[0], context=context)
        only = replace(report, findings=(replace(finding, evidence=(evidence,)),))
        found.append(len(retired_notes(only, (mine,), TODAY)))
    assert found == [0, 1]
