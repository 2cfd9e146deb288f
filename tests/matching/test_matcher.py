"""What counts, by which tier, and why something else does not."""

from __future__ import annotations

import pytest
from builders import make_document
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.matching.catalogue import Catalogue, Status, load_catalogue
from checker.matching.matcher import match_document
from checker.matching.report import Tier, make_report
from checker.resources import resource


def _tier(catalogue: Catalogue, requirement: str, line: str) -> tuple[Tier, str] | None:
    found, _ = match_document(make_document(("skills", line)), catalogue)
    return (found[requirement][0].tier, found[requirement][0].text) if requirement in found else None


@pytest.mark.parametrize(
    ("requirement", "line", "tier", "words"),
    [
        ("tensorflow", "Python, TensorFlow, SQL", Tier.EXACT, "TensorFlow,"),
        ("tensorflow", "Tensor Flow", Tier.VARIANT, "Tensor Flow"),
        ("numpy", "Num Py and more", Tier.VARIANT, "Num Py"),
        ("reinforcement-learning", "Agents of the Petting Zoo", Tier.VARIANT, "Petting Zoo"),
        ("tensorflow", "Tensorlfow", Tier.FUZZY, "Tensorlfow"),
        ("python", "Pyhton", Tier.FUZZY, "Pyhton"),
        ("pytorch", "PyT0rch", Tier.FUZZY, "PyT0rch"),
        ("matplotlib", "Mathplotlib", Tier.FUZZY, "Mathplotlib"),
        ("cpp", "C/C++", Tier.EXACT, "C/C++"),
        ("cpp", "C++17", Tier.EXACT, "C++17"),
    ],
)
def test_a_term_is_found_by_its_tier(requirement: str, line: str, tier: Tier, words: str, catalogue: Catalogue) -> None:
    assert _tier(catalogue, requirement, line) == (tier, words)


@pytest.mark.parametrize(
    ("requirement", "line"),
    [
        ("java", "JavaScript and TypeScript"),
        ("java", "Java Script"),
        ("cpp", "C, C# and Objective-C"),
        ("pytorch", "Porch"),
        ("python", "Pythagoras"),
        ("keras", "Karas"),
        ("machine-learning", "machine, learning"),
        ("responsible-ai", "Ethics of war"),
        ("responsible-ai", "served models via"),
        ("data-preprocessing", "Cantidad de datos"),
        ("reinforcement-learning", "Fed the goats of the petting zoo"),
        ("data-visualization", "Candlewick Books"),
    ],
)
def test_a_near_name_is_not_taken_for_a_term(requirement: str, line: str, catalogue: Catalogue) -> None:
    assert _tier(catalogue, requirement, line) is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("No experience with Keras", "not there"),
        ("Never worked with Keras", "not there"),
        ("没有使用过 Keras", "not there"),
        ("不熟悉 PyTorch Keras", "not there"),
        ("Keras: no experience yet, PyTorch daily", "not there"),
        ("Keras (keine Erfahrung)", "not there"),
        ("Want to learn Keras", "wished for"),
        ("Want to learn to work with Keras", "wished for"),
        ("Aspiring Keras developer", "wished for"),
        ("Seeking a Keras developer position", "wished for"),
        ("Eager to learn Keras", "wished for"),
        ("Lorem ipsum dolor sit amet Keras", "placeholder"),
        ("If you know a library such as Keras, say so here and link to it", "placeholder"),
        ("Describe in one or two sentences what you did with Keras", "placeholder"),
    ],
)
def test_words_that_say_the_opposite_do_not_count(line: str, reason: str, catalogue: Catalogue) -> None:
    found, refused = match_document(make_document(("experience", line)), catalogue)

    assert "keras" not in found
    assert reason in refused["keras"][0].reason


@pytest.mark.parametrize(
    "line",
    [
        "Aspiring machine learning engineer with Keras and SQL",
        "Seeking a data scientist position, skilled in Keras",
        "Looking for an internship, experienced in Keras",
        "Worked for a client who wants to cut costs, using Keras",
    ],
)
def test_what_comes_with_a_wish_for_a_post_is_there(line: str, catalogue: Catalogue) -> None:
    found, refused = match_document(make_document(("summary", line)), catalogue)

    assert "keras" in found, refused.get("keras")


def test_a_denial_behind_one_word_leaves_the_next_alone(catalogue: Catalogue) -> None:
    found, _ = match_document(make_document(("skills", "Keras: no experience yet, PyTorch daily")), catalogue)

    assert "keras" not in found
    assert "pytorch" in found


@pytest.mark.parametrize(
    ("requirement", "section", "lines"),
    [
        ("research", "publications", ("Surname, F. (2012). Title of talk. Name of Journal.",)),
        ("open-source", "projects", ("Contributions to open source", "Name your projects here.")),
    ],
)
def test_what_heads_nothing_but_placeholders_does_not_count(
    requirement: str, section: str, lines: tuple[str, ...], catalogue: Catalogue
) -> None:
    document = make_document((section, lines), titles={"publications": "PUBLICATIONS"})

    found, refused = match_document(document, catalogue)

    assert requirement not in found
    assert refused[requirement]


def test_what_others_made_of_ones_feature_does_not_count(catalogue: Catalogue) -> None:
    line = "Described the matching feature, which the data science team implemented as a ranking model"

    found, _ = match_document(make_document(("experience", line)), catalogue)

    assert not found.keys() & {"model-development", "ml-experience"}


def test_what_references_say_does_not_count(catalogue: Catalogue) -> None:
    found, refused = match_document(make_document(("references", "She taught me Keras")), catalogue)

    assert "keras" not in found
    assert "references" in refused["keras"][0].reason


@pytest.mark.parametrize(
    ("section", "line", "status"),
    [
        ("skills", "Keras", Status.LISTED),
        ("summary", "Engineer with Keras", Status.LISTED),
        ("experience", "Built a tagger with Keras", Status.DEMONSTRATED),
        ("experience", "Technologies: Python, Keras", Status.DEMONSTRATED),
        ("projects", "Keras, Docker", Status.DEMONSTRATED),
        ("experience", "Familiar with Keras", Status.LISTED),
        ("education", "Currently enrolled: Keras for Everybody", Status.LISTED),
        ("education", "Relevant coursework: Keras, Spark", Status.LISTED),
        ("education", "Thesis: image tagging with Keras", Status.DEMONSTRATED),
        ("education", "Course projects: tagging of photos with Keras, a lift simulator", Status.DEMONSTRATED),
        ("education", "Coursework: Project Management, Keras", Status.LISTED),
        ("other", "Keras, Spark", Status.LISTED),
        ("other", "I rebuilt the tagger of our school with Keras last year", Status.DEMONSTRATED),
        ("interests", "Keras", Status.LISTED),
        ("education", "Master of Science in Keras, Sample University, Ulm | May", Status.DEMONSTRATED),
        ("education", "Minor: drama, Keras, Spark, Ulm", Status.LISTED),
    ],
)
def test_the_place_decides_between_listed_and_demonstrated(
    section: str, line: str, status: Status, catalogue: Catalogue
) -> None:
    found, _ = match_document(make_document((section, line)), catalogue)

    assert found["keras"][0].status is status


def test_a_term_may_be_wrapped_but_not_interrupted(catalogue: Catalogue) -> None:
    found, _ = match_document(make_document(("skills", ("deep", "learning"))), catalogue)

    assert "machine-learning" not in found


_CATALOGUE = load_catalogue(resource("requirements"))
_LINES = st.lists(
    st.sampled_from(["Python, SQL", "Trained a CNN in PyTorch", "MSc Statistics", "Chess", "AWS • Git"]), max_size=4
)


@settings(max_examples=25, deadline=None)
@given(_LINES)
def test_an_unrelated_line_takes_nothing_away(lines: list[str]) -> None:
    catalogue = _CATALOGUE
    document = make_document(("experience", tuple(lines)))
    longer = make_document(("experience", (*lines, "Walked the neighbour's dog on most mornings")))

    before = make_report(catalogue, *match_document(document, catalogue))
    after = make_report(catalogue, *match_document(longer, catalogue))

    assert [finding.status for finding in before.findings] == [finding.status for finding in after.findings]


def test_the_same_document_gets_the_same_verdict(catalogue: Catalogue) -> None:
    document = make_document(("skills", "Python, R, SQL, Java"), ("experience", "Trained and deployed a CNN"))

    assert match_document(document, catalogue) == match_document(document, catalogue)


def test_the_end_of_a_period_presents_nothing(catalogue: Catalogue) -> None:
    found, refused = match_document(make_document(("experience", "2018 - Present Data Scientist, Ulm")), catalogue)

    assert "communication" not in found
    assert "held still" in refused["communication"][0].reason


@pytest.mark.parametrize(
    ("title", "line", "requirement"),
    [
        ("Teaching", "Keras (masters), Stata (PhD)", "keras"),
        ("Additional information", "Conferences: two, Ulm", "conferences"),
    ],
)
def test_what_was_taught_or_held_is_shown_in_a_section_of_any_name(
    title: str, line: str, requirement: str, catalogue: Catalogue
) -> None:
    found, _ = match_document(make_document(("other", line), titles={"other": title}), catalogue)

    assert found[requirement][-1].status is Status.DEMONSTRATED


def test_a_slip_tells_how_alike_it_is_to_a_tenth(catalogue: Catalogue) -> None:
    found, _ = match_document(make_document(("skills", "Tensorlfow")), catalogue)

    (evidence,) = found["tensorflow"]
    assert (evidence.score, evidence.term, evidence.context) == (90.0, "TensorFlow", "Tensorlfow")


def test_what_is_refused_is_told_with_its_words_and_their_place(catalogue: Catalogue) -> None:
    document = make_document(("experience", "No experience with PyTorch yet"))
    words = document.sections[0].blocks[0].words
    _, refused = match_document(document, catalogue)

    (nearly,) = refused["pytorch"]
    assert (nearly.page, nearly.text, nearly.boxes) == (1, "PyTorch", words[3].boxes)
    assert (nearly.term, nearly.context) == ("PyTorch", "No experience with PyTorch yet")
    assert nearly.reason
