"""Profiles: which addresses show work, written out or behind a word or an icon."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import make_document

from checker.matching.catalogue import Status
from checker.matching.profiles import find_profiles
from checker.matching.report import Tier
from checker.reading.document import Box, Document, Link, SectionKind

_HEADER = SectionKind.HEADER


def _shown(section: SectionKind, line: str) -> set[str]:
    return set(find_profiles(make_document((section, line))))


@pytest.mark.parametrize(
    "line",
    [
        "github.com/ann",
        "https://www.gitlab.com/ann",
        "huggingface.co/ann",
        "ann.github.io",
        "annroe.com",
        "www.annroe.net | +1 555 0100",
        "https://people.sample.edu/~ann",
        "GitHub: ann",
        "邮箱: ann@roe.cn GitHub\uff1aann",
        "Portfolio",
        "blog.annroe.dev/posts",
        "https://annplaceholder.com",
    ],
)
def test_a_profile_or_a_site_of_ones_own_in_the_header_is_a_portfolio(line: str) -> None:
    assert "portfolio" in _shown(_HEADER, line)


@pytest.mark.parametrize(
    ("section", "line"),
    [
        (_HEADER, "ann.roe@annroe.com"),
        (_HEADER, "ann.roe @ annroe.com".replace("@ annroe", "@annroe")),
        (_HEADER, "linkedin.com/in/ann"),
        (_HEADER, "orcid.org/0000-0001"),
        (_HEADER, "github: https://github.com/your-account"),
        (_HEADER, "www.placeholder-site.com"),
        (_HEADER, "www.surname-forename.example"),
        (_HEADER, "github.com/firstnamelastname"),
        (_HEADER, "gitlab.com/vorname-nachname"),
        (_HEADER, "github.com/prenom-nom"),
        (_HEADER, "www.nombre-apellido.es"),
        (_HEADER, "www.sample.edu"),
        (_HEADER, "B.Tech, M.Tech"),
        (_HEADER, "Node.js and ASP.NET"),
        (SectionKind.EXPERIENCE, "Acme, www.acme.com"),
        (SectionKind.PUBLICATIONS, "https://doi.org/10.1000/1"),
        (SectionKind.SKILLS, "GitHub, GitLab"),
        (SectionKind.REFERENCES, "github.com/lee"),
    ],
)
def test_other_addresses_are_none(section: SectionKind, line: str) -> None:
    assert _shown(section, line) == set()


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("Ann Roe", "+1 555 0100", "annroe", "annroe"), True),
        (("Ann Roe", "ann@sample.example | annroe | annroe"), True),
        (("Ann Roe", "in/annroe · annroe"), True),
        (("Ann Roe", "annroe"), False),
        (("Ann Roe", "linkedin: annroe | twitter: annroe"), False),
        (("Ann Roe", "welder", "welder"), False),
        (("Ann Roe", "your_handle", "your_handle"), False),
        (("Curriculum vitae - Curriculum Vitae", "Curriculum vitae"), False),
    ],
)
def test_a_users_name_that_stands_twice_belongs_to_more_than_a_network(lines: tuple[str, ...], *, shown: bool) -> None:
    assert ("portfolio" in find_profiles(make_document((_HEADER, lines)))) is shown


def test_a_repository_counts_anywhere_and_a_bare_host_only_in_the_header() -> None:
    assert _shown(SectionKind.PROJECTS, "Tide table: github.com/ann/tides") == {"portfolio"}
    assert _shown(SectionKind.PROJECTS, "Mirrors github.com for a museum") == set()


def test_a_kaggle_profile_shows_competitions_too_but_a_data_set_does_not() -> None:
    assert _shown(_HEADER, "kaggle.com/ann") == {"portfolio", "kaggle"}
    assert _shown(SectionKind.PROJECTS, "kaggle.com/datasets/tides") == {"portfolio"}


@pytest.mark.parametrize("path", ["datasets/tides", "learn/python", "docs/api", "models/tides", ""])
def test_what_lies_at_kaggle_without_being_a_profile(path: str) -> None:
    assert "kaggle" not in _shown(_HEADER, f"kaggle.com/{path}")


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Kaggle", {"portfolio", "kaggle"}),
        ("(Kaggle)", {"portfolio", "kaggle"}),
        ("GitHub", {"portfolio"}),
        ("HuggingFace", {"portfolio"}),
    ],
)
def test_the_name_of_such_a_site_among_contact_details_shows_what_it_is_for(label: str, shown: set[str]) -> None:
    assert _shown(_HEADER, f"Ann Roe | {label} |") == shown
    assert _shown(SectionKind.EXPERIENCE, f"Baker, {label}") == set()


def test_stack_overflow_and_drivendata_profiles_show_their_own() -> None:
    assert _shown(_HEADER, "stackoverflow.com/users/1/ann") == {"community"}
    assert _shown(_HEADER, "drivendata.org/users/ann") == {"drivendata"}


def _linked(url: str, line: str = "Ann Roe", *, top: float = 10.0, x: float = 10.0) -> Document:
    document = make_document((_HEADER, line), (SectionKind.EXPERIENCE, "Baker, Acme"))
    return replace(document, links=(Link(url, 1, Box(x, top, x + 20, top + 12)),))


def test_a_link_behind_a_word_is_shown_by_that_word() -> None:
    (evidence,) = find_profiles(_linked("https://github.com/ann", "ann Ulm"))["portfolio"]

    assert (evidence.text, evidence.status, evidence.section) == ("ann", Status.DEMONSTRATED, _HEADER)


def test_a_link_behind_an_icon_is_shown_by_its_address() -> None:
    (evidence,) = find_profiles(_linked("https://annroe.com/", x=300.0))["portfolio"]

    assert evidence.text == "https://annroe.com/"


@pytest.mark.parametrize("url", ["mailto:ann@annroe.com", "tel:+1555", "https://www.linkedin.com/in/ann", "#page.2"])
def test_links_to_mail_and_networks_show_nothing(url: str) -> None:
    assert not find_profiles(_linked(url))


def test_a_foreign_site_linked_from_a_job_shows_nothing() -> None:
    assert not find_profiles(_linked("https://acme.com", top=34.0))


def test_a_link_over_words_is_evidence_of_those_words_in_their_line() -> None:
    (evidence,) = find_profiles(_linked("https://annroe.com/~ann", "ann Ulm"))["portfolio"]

    assert (evidence.context, evidence.page, evidence.boxes) == ("ann Ulm", 1, (Box(10.0, 10.0, 30.0, 22.0),))


def test_a_link_under_a_contact_heading_is_among_the_contact_details() -> None:
    lines = ((_HEADER, "Ann Roe"), (SectionKind.OTHER, "site"))
    for title, shown in (("Contact", True), ("Hobbies", False)):
        document = make_document(*lines, titles={"other": title})
        (word,) = document.sections[1].blocks[0].words
        linked = replace(document, links=(Link("https://annroe.com", 1, word.boxes[0]),))
        assert ("portfolio" in find_profiles(linked)) is shown


@pytest.mark.parametrize(("page", "top", "shown"), [(1, 40.0, True), (1, 400.0, False), (2, 10.0, False)])
def test_an_icon_counts_beside_the_header_of_the_first_page_only(page: int, top: float, *, shown: bool) -> None:
    document = make_document((_HEADER, "Ann Roe"), (SectionKind.EXPERIENCE, "Baker, Acme"))
    link = Link("https://annroe.com", page, Box(300, top, 312, top + 12))
    assert bool(find_profiles(replace(document, links=(link,)))) is shown


def test_a_link_on_another_page_lies_over_no_word_of_this_one() -> None:
    document = make_document((_HEADER, "ann Ulm"))
    link = Link("https://github.com/ann", 2, Box(10, 10, 30, 22))
    (evidence,) = find_profiles(replace(document, links=(link,)))["portfolio"]
    assert evidence.text == "https://github.com/ann"


@pytest.mark.parametrize(
    ("requirement", "line", "term"),
    [
        ("portfolio", "github.com/ann", "a profile or page on a site where work is shown"),
        ("portfolio", "annroe.com", "a personal site among the contact details"),
        ("kaggle", "kaggle.com/ann", "a Kaggle profile or notebook"),
        ("drivendata", "drivendata.org/users/ann", "a DrivenData profile"),
        ("community", "stackoverflow.com/users/1/ann", "a Stack Overflow profile"),
    ],
)
def test_the_evidence_of_an_address_is_its_word_in_its_line(requirement: str, line: str, term: str) -> None:
    document = make_document((_HEADER, f"Ulm {line}"))
    (evidence,) = find_profiles(document)[requirement]

    assert evidence.term == term
    assert (evidence.text, evidence.page, evidence.context) == (line, 1, f"Ulm {line}")
    assert evidence.boxes == document.sections[0].blocks[0].words[1].boxes
    assert (evidence.tier, evidence.score, evidence.section) == (Tier.RULE, 100.0, _HEADER)


@pytest.mark.parametrize(
    ("section", "line", "shown"),
    [
        (_HEADER, "Site: annroe.com/people/ann", True),
        (_HEADER, "www.sample.edu/staff/ann", False),
        (_HEADER, "people.sample.edu/people/ann", True),
        (SectionKind.PROJECTS, "github.com/", False),
        (SectionKind.PROJECTS, "Website: annroe.com", True),
        (SectionKind.PROJECTS, "My website : annroe.com", True),
        (SectionKind.PROJECTS, "Known to annroe.com", False),
        (_HEADER, "ann@ annroe.com", False),
        (_HEADER, "Ulm annroe.com", True),
    ],
)
def test_what_stands_before_and_behind_an_address_decides(section: SectionKind, line: str, *, shown: bool) -> None:
    assert ("portfolio" in _shown(section, line)) is shown


def test_a_link_over_two_words_is_shown_by_both() -> None:
    document = make_document((_HEADER, "my work Ulm"))
    link = Link("https://github.com/ann", 1, Box(10, 10, 50, 22))
    (evidence,) = find_profiles(replace(document, links=(link,)))["portfolio"]

    assert evidence.text == "my work"


def test_a_link_in_a_section_counts_for_that_section() -> None:
    document = make_document((_HEADER, "Ann Roe"), (SectionKind.PROJECTS, "Tide table"))
    word = document.sections[1].blocks[0].words[0]
    linked = replace(document, links=(Link("https://github.com/ann/tides", 1, word.boxes[0]),))
    (evidence,) = find_profiles(linked)["portfolio"]

    assert (evidence.section, evidence.text) == (SectionKind.PROJECTS, "Tide")


@pytest.mark.parametrize(("between", "shown"), [(3, True), (60, False)])
def test_a_name_that_stands_twice_counts_in_a_header_and_not_in_a_whole_resume(between: int, *, shown: bool) -> None:
    lines = ("Ann Roe", "annroe", *["Ulm"] * between, "annroe")
    assert ("portfolio" in find_profiles(make_document((_HEADER, lines)))) is shown
