"""Profiles: which addresses show work, written out or behind a word or an icon."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import make_document

from checker.matching.catalogue import Status
from checker.matching.profiles import find_profiles
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
        "Portfolio",
        "blog.annroe.dev/posts",
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


def test_a_repository_counts_anywhere_and_a_bare_host_only_in_the_header() -> None:
    assert _shown(SectionKind.PROJECTS, "Tide table: github.com/ann/tides") == {"portfolio"}
    assert _shown(SectionKind.PROJECTS, "Mirrors github.com for a museum") == set()


def test_a_kaggle_profile_shows_competitions_too_but_a_data_set_does_not() -> None:
    assert _shown(_HEADER, "kaggle.com/ann") == {"portfolio", "kaggle"}
    assert _shown(SectionKind.PROJECTS, "kaggle.com/datasets/tides") == {"portfolio"}


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
