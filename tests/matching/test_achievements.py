"""Projects by what they show, publications and talks by where they stand."""

from __future__ import annotations

import pytest
from builders import make_line

from checker.matching.achievements import find_entries, find_projects
from checker.matching.catalogue import Status
from checker.matching.report import Evidence, Tier
from checker.matching.text import Passage, make_passage
from checker.matching.writing import writings
from checker.reading.document import SectionKind


def _passage(section: SectionKind, line: str) -> Passage:
    return make_passage(section, make_line(line).words)


def _projects(passage: Passage, requirement: str, status: Status = Status.DEMONSTRATED) -> list[str]:
    return [words for found, words in _told(passage, requirement, status) if found == "projects"]


def _models(passage: Passage, requirement: str) -> list[str]:
    return [words for found, words in _told(passage, requirement, Status.DEMONSTRATED) if found == "model-development"]


def _told(passage: Passage, requirement: str, status: Status) -> list[tuple[str, str]]:
    word = passage.words[0]
    evidence = Evidence(1, word.text, word.boxes, passage.section, Tier.EXACT, 100.0, status, "", passage.text)
    found = find_projects((passage,), {requirement: (evidence,)})
    return [(match.requirement, match.words[0].text) for match in found]


def test_a_project_counts_by_a_library_at_work_in_it() -> None:
    assert _projects(_passage(SectionKind.PROJECTS, "PyTorch bird caller"), "pytorch") == ["PyTorch"]


@pytest.mark.parametrize(("status", "trained"), [(Status.DEMONSTRATED, True), (Status.LISTED, False)])
def test_what_was_tuned_was_trained_but_a_tuner_that_is_only_listed_trained_nothing(
    status: Status, *, trained: bool
) -> None:
    told = _told(_passage(SectionKind.PROJECTS, "Optuna over the depth of the trees"), "hyperparameter-tuning", status)

    assert ("model-training" in {found for found, _ in told}) is trained


def test_in_a_job_the_making_of_a_model_must_be_told() -> None:
    told = _passage(SectionKind.EXPERIENCE, "Modelled the wear of brakes from sensor logs")

    assert _projects(told, "model-development") == ["Modelled"]
    assert _projects(told, "pytorch") == []
    assert _projects(_passage(SectionKind.EXPERIENCE, "Analyst, Acme, 2010 - 2012, Ulm"), "data-analysis") == []


def test_whoever_judged_or_tuned_a_model_made_one() -> None:
    judged = "RMSE of the tide forecast fell from 14 to 9 centimetres"

    assert _models(_passage(SectionKind.EXPERIENCE, judged), "model-evaluation") == ["RMSE"]
    assert _models(_passage(SectionKind.PROJECTS, "k-means, Folium"), "unsupervised-learning") == ["k-means,"]
    assert _models(_passage(SectionKind.EXPERIENCE, "Keras in the toolbox of the whole group"), "keras") == []


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("Thesis: reinforcement learning for robots that fold", False),
        ("Thesis: built a reinforcement learning agent for robots", True),
    ],
)
def test_the_title_of_a_thesis_alone_tells_of_no_model(line: str, *, made: bool) -> None:
    passage = _passage(SectionKind.EDUCATION, line)

    assert bool(_models(passage, "reinforcement-learning")) is made
    assert _projects(passage, "reinforcement-learning")


def test_a_tool_at_work_tells_of_its_field() -> None:
    tagged = _passage(SectionKind.EXPERIENCE, "Stack: Keras, Java")
    taught = _passage(SectionKind.EXPERIENCE, "Java course for students")

    assert [found for found, _ in _told(tagged, "keras", Status.DEMONSTRATED)] == ["machine-learning"]
    assert [found for found, _ in _told(tagged, "java", Status.DEMONSTRATED)] == ["software-engineering"]
    assert _told(taught, "java", Status.DEMONSTRATED) == []


@pytest.mark.parametrize(
    "line",
    [
        "Taught random forests and their pitfalls to thirty students",
        "Met the machine learning team and its lead weekly",
        "Streamed the card events of the shop into their anomaly detection models",
    ],
)
def test_the_work_of_others_tells_of_no_model_of_ones_own(line: str) -> None:
    passage = _passage(SectionKind.EXPERIENCE, line)

    assert _models(passage, "supervised-learning") == []
    assert _projects(passage, "machine-learning") == []


def test_whoever_only_tests_a_product_makes_no_model() -> None:
    tested = _passage(SectionKind.EXPERIENCE, "Validated the alarm module against 1,100 strips, sensitivity 98%")
    built = _passage(SectionKind.EXPERIENCE, "Built and validated the alarm module on 1,100 strips, sensitivity 98%")

    assert _models(tested, "model-evaluation") == []
    assert _models(built, "model-evaluation") == ["Built"]


@pytest.mark.parametrize("section", [SectionKind.SKILLS, SectionKind.SUMMARY])
def test_what_is_only_named_is_no_project(section: SectionKind) -> None:
    passage = _passage(section, "Modelled the wear of brakes from sensor logs")

    assert _projects(passage, "model-development", Status.LISTED) == []


@pytest.mark.parametrize(
    ("section", "line", "requirements"),
    [
        (SectionKind.PUBLICATIONS, "Roe A. On tides. Sample Press 2001", ["research"]),
        (SectionKind.PUBLICATIONS, "Roe A. On tides. TIDES 2018, Innsbruck", ["research", "conferences"]),
        (SectionKind.PUBLICATIONS, "Roe A. On tides. EGU General Assembly 2021", ["research", "conferences"]),
        (SectionKind.PUBLICATIONS, "Roe A. On tides. PNAS 2018", ["research"]),
        (SectionKind.PROJECTS, "Elk counter, finalist at Peaks Hack 2022", ["other-competition"]),
        (SectionKind.ACTIVITIES, "Sox Hack Night, regular", []),
        (SectionKind.TALKS, "Tides for beginners, town hall", ["conferences", "communication"]),
        (SectionKind.OTHER, "Roe A., Doe J. Tides. arXiv:2001.01234", ["research"]),
        (SectionKind.EXPERIENCE, "Roe et al., Letters on Tides, 2012", ["research"]),
        (SectionKind.AWARDS, "Runner-up, HackRiver 2022", ["other-competition"]),
        (SectionKind.ACTIVITIES, "RiverHacks, best use of maps", ["other-competition"]),
        (SectionKind.PROJECTS, "Hack the Coast: tide clock", ["other-competition"]),
        (SectionKind.ACTIVITIES, "Team Odd Sox, Hack for Water weekend", ["other-competition"]),
        (SectionKind.ACTIVITIES, "Attended RailsConf 2015", ["conferences"]),
        (SectionKind.EXPERIENCE, "Went to a workshop at GopherCon", ["conferences"]),
        (SectionKind.EXPERIENCE, "Moved NetConf templates in 2015", []),
        (SectionKind.EXPERIENCE, "PlanCon licences sold in 2015", []),
        (SectionKind.EXPERIENCE, "Sold licences of PlanCon to banks", []),
        (SectionKind.PROJECTS, "HackerRank stars and HackMD notes", []),
        (SectionKind.ACTIVITIES, "Blog on Life Hacks for students", []),
    ],
)
def test_an_entry_is_known_by_its_place_or_its_shape(section: SectionKind, line: str, requirements: list[str]) -> None:
    assert [match.requirement for match in find_entries(writings([_passage(section, line)]))] == requirements


def test_a_heading_and_a_lone_year_are_no_entries() -> None:
    heading = make_passage(SectionKind.TALKS, make_line("Talks and long evenings").words, heading=True)

    assert not list(find_entries(writings([heading, _passage(SectionKind.PUBLICATIONS, "2012")])))


@pytest.mark.parametrize(
    ("title", "requirements"),
    [
        ("Professional Affiliations", ["community"]),
        ("MEMBERSHIPS", ["community"]),
        ("Mitgliedschaften", ["community"]),
        ("Awards and affiliations", []),
        ("Association football", []),
    ],
)
def test_what_stands_among_memberships_is_a_community(title: str, requirements: list[str]) -> None:
    passage = make_passage(SectionKind.ACTIVITIES, make_line("Guild of Port Pilots").words, title=title)

    assert [match.requirement for match in find_entries(writings([passage]))] == requirements
