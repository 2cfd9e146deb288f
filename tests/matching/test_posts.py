"""Posts: machine learning by title or by work, and internships in five languages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import make_line

from checker.matching.catalogue import Status
from checker.matching.posts import find_posts, find_work
from checker.matching.report import Evidence, Tier
from checker.matching.text import Entry, Passage, make_passage
from checker.matching.writing import writings
from checker.reading.document import SectionKind

_EXPERIENCE = SectionKind.EXPERIENCE


def _passages(section: SectionKind, *lines: str) -> tuple[Passage, ...]:
    return tuple(make_passage(section, make_line(line, 12.0 * at).words, index=at) for at, line in enumerate(lines))


def _shown(section: SectionKind, *lines: str) -> set[str]:
    return {match.requirement for match in find_posts(writings(_passages(section, *lines))) if not match.reason}


@pytest.mark.parametrize(
    "lines",
    [
        ("Machine Learning Engineer, Acme",),
        ("Acme | Senior Data Scientist | 2019",),
        ("Software Engineer (Computer Vision)",),
        ("Applied Scientist II",),
        ("Worked as a data scientist for two years",),
        ("Research Assistant", "Robot Learning Lab, Sample University"),
        ("Projektingenieur", "Training neuronaler Netze für die Kamera"),
        ("Entwicklerin Maschinelles Lernen",),
        ("Chercheuse en intelligence artificielle",),
        ("Investigador en aprendizaje profundo",),
        ("深度学习工程师",),
        ("Projektingenieurin", "Zufallswälder für die Qualitätsprüfung entwickelt"),
        ("Développeur", "Conçu des arbres de décision pour le tri des colis"),
        ("Developer", "Fine-tuned a language model on support tickets"),
        ("Led the machine learning team of the bank",),
        ("Staff SRE, ML Platform",),
        ("Softwareentwickler", "Aufbau einer Störungserkennung auf Basis von Autoencodern"),
        ("Instructor, Data Science Bootcamp",),
    ],
)
def test_a_post_counts_by_its_title_or_its_work(lines: tuple[str, ...]) -> None:
    assert "ml-experience" in _shown(_EXPERIENCE, *lines)


@pytest.mark.parametrize(
    ("section", "lines"),
    [
        (_EXPERIENCE, ("Software Engineer, Acme", "Built the checkout page")),
        (_EXPERIENCE, ("Data Analyst, Acme",)),
        (_EXPERIENCE, ("Data Science Fellow, Sample Collective (immersive, 600 hrs)",)),
        (_EXPERIENCE, ("Supported machine learning engineers with tickets",)),
        (_EXPERIENCE, ("Built dashboards for the machine learning team",)),
        (_EXPERIENCE, ("Research Assistant", "Department of Marine Biology")),
        (_EXPERIENCE, ("Engineer passionate about machine learning",)),
        (SectionKind.SKILLS, ("Machine learning engineer tools",)),
        (SectionKind.PROJECTS, ("Trained a neural network on tides",)),
        (SectionKind.EDUCATION, ("Data Scientist track, Sample School",)),
    ],
)
def test_other_posts_and_other_places_do_not_count(section: SectionKind, lines: tuple[str, ...]) -> None:
    assert "ml-experience" not in _shown(section, *lines)


def test_a_title_that_is_wished_for_is_refused_with_its_reason() -> None:
    for line in ("Seeking a Machine Learning Engineer role", "Licence de science des données, recherche un stage"):
        matches = [
            m for m in find_posts(writings(_passages(SectionKind.SUMMARY, line))) if m.requirement == "ml-experience"
        ]

        assert matches
        assert all("wished" in match.reason for match in matches)


@pytest.mark.parametrize(
    "line",
    [
        "Software Intern, Acme",
        "Worked as an intern at the mill",
        "Co-op student",
        "Summer placement, Sample Ltd",
        "Working student in controlling",
        "Pflichtpraktikum bei der Stadt",
        "Werkstudentin Vertrieb",
        "Stage ouvrier chez Exemple",
        "Stagiaire comptable",
        "Ingénieure en alternance",
        "Contrat d'apprentissage, Exemple SA",
        "Prácticas en empresa",
        "Becaria de biblioteca",
        "产品实习生",
        "June 2015 - Aug 2015 Placement, Reinsurance, Sample Re",
        "Six-month placement in the sound studio",
        "Pre-reg pharmacist, Sample Hospital",
    ],
)
def test_an_internship_is_known_in_any_writing(line: str) -> None:
    assert "internship" in _shown(_EXPERIENCE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Internal audits of international branches",
        "Placement officer of the college",
        "Mentored two interns",
        "Coordinated the internship programme",
        "Drei Werkstudierende eingearbeitet",
        "Anleitung von Praktikantinnen und einem Praktikanten",
        "Accompagnement de deux alternantes et d'une stagiaire",
        "Looking for an internship",
        "Apprentissage automatique appliqué",
        "Buenas prácticas de soldadura",
        "Stage design for three operas",
        "Product placement in stores",
        "Intern abgestimmte Prozesse der Buchhaltung".replace("Intern", "intern"),
    ],
)
def test_what_only_looks_like_an_internship_does_not_count(line: str) -> None:
    assert "internship" not in _shown(_EXPERIENCE, line)


def test_work_on_models_told_twice_makes_a_post_one_of_machine_learning() -> None:
    parts = _passages(_EXPERIENCE, "Made a scoring model", "Made a ranking model")
    shown = {"model-development": tuple(_evidence(part) for part in parts)}

    assert [match.requirement for match in find_work(parts, shown)] == ["ml-experience"] * 2
    assert not list(find_work(parts, {"model-development": shown["model-development"][:1]}))


def test_learning_agents_need_no_second_place() -> None:
    parts = _passages(_EXPERIENCE, "PPO policies for a hexapod in Isaac Gym")
    agents = tuple(_evidence(part) for part in parts)

    assert list(find_work(parts, {"reinforcement-learning": agents, "model-training": agents}))


def _job(*lines: str) -> tuple[Passage, ...]:
    """The passages of one job, which know its title."""
    parts = _passages(_EXPERIENCE, *lines)
    entry = Entry(tuple(token for part in parts for token in part.tokens))
    return tuple(replace(part, entry=entry) for part in parts)


def test_an_analysts_models_make_no_post_in_machine_learning() -> None:
    parts = _job("Product Analyst, Acme", "Trained a churn classifier", "Made a ranking model")
    shown = {"model-development": tuple(_evidence(part) for part in parts[1:])}

    assert "ml-experience" not in {match.requirement for match in find_posts(writings(parts))}
    assert not list(find_work(parts, shown))


def test_in_a_post_of_research_one_place_is_enough() -> None:
    parts = _job("Postdoctoral Researcher, Sample Institute", "Anomaly detection with autoencoders")
    shown = {"unsupervised-learning": (_evidence(parts[1]),)}

    assert list(find_work(parts, shown))
    assert list(
        find_work(_job("Founder and Chief Scientist, Sample Ltd", "Anomaly detection with autoencoders"), shown)
    )
    assert not list(find_work(_job("Technician, Sample Institute", "Anomaly detection with autoencoders"), shown))


@pytest.mark.parametrize(
    ("section", "line", "requirement", "term"),
    [
        (
            _EXPERIENCE,
            "Machine Learning Engineer, Acme",
            "ml-experience",
            "a post in machine learning, AI or data science",
        ),
        (
            _EXPERIENCE,
            "Trained neural networks for the camera",
            "ml-experience",
            "a post whose work is machine learning",
        ),
        (
            SectionKind.SUMMARY,
            "Data scientist from Ulm",
            "ml-experience",
            "a post in machine learning, AI or data science",
        ),
        (_EXPERIENCE, "Summer Intern, Acme", "internship", "an internship in any writing"),
    ],
)
def test_a_match_names_its_rule(section: SectionKind, line: str, requirement: str, term: str) -> None:
    found = {match.requirement: match.term for match in find_posts(writings(_passages(section, line)))}

    assert found[requirement] == term


def test_what_is_found_in_two_places_of_a_job_names_its_rule() -> None:
    parts = _job("Engineer, Acme", "Trained a churn classifier", "Made a ranking model")
    shown = {"model-development": tuple(_evidence(part) for part in parts[1:])}

    assert {match.term for match in find_work(parts, shown)} == {"a post whose work is machine learning"}


def test_a_title_stands_among_the_first_words() -> None:
    words = "Kept the books of a small bakery by the harbour and its three branches over the long winter"

    assert "ml-experience" not in _shown(_EXPERIENCE, f"{words} Data Scientist")
    assert "ml-experience" in _shown(_EXPERIENCE, f"Data Scientist {words}")


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("Robot Learning Lab, Sample University", "Research Assistant"), True),
        (("Research Assistant", "Robot Learning Lab, Sample University"), True),
        (("Research Assistant", "Sample University", "Robot Learning Lab"), False),
        (("Robot Learning Lab", "Sample University", "Research Assistant"), False),
    ],
)
def test_a_research_post_is_of_the_group_in_the_next_line(lines: tuple[str, ...], *, shown: bool) -> None:
    assert ("ml-experience" in _shown(_EXPERIENCE, *lines)) is shown


@pytest.mark.parametrize("section", [SectionKind.SKILLS, SectionKind.INTERESTS, SectionKind.PUBLICATIONS])
def test_an_internship_is_held_in_no_list(section: SectionKind) -> None:
    assert "internship" not in _shown(section, "Summer Intern, Acme")


def test_teaching_at_a_school_is_a_post_of_the_field_only_where_it_says_so() -> None:
    assert "ml-experience" in _shown(SectionKind.EDUCATION, "Teaching Assistant, Machine Learning")
    assert "ml-experience" not in _shown(SectionKind.AWARDS, "Teaching Assistant, Machine Learning")


def _evidence(passage: Passage) -> Evidence:
    word = passage.words[-1]
    return Evidence(
        1, word.text, word.boxes, passage.section, Tier.EXACT, 100.0, Status.DEMONSTRATED, "model", passage.text
    )
