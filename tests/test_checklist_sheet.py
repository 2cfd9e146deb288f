"""The sheet: what it tells, that it can be read and printed, and that no word of a resume becomes markup."""

from __future__ import annotations

import html
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from checker.checklist import Action, Checklist, Item, Paper, Planned, Proof, plain
from checker.checklist_file import from_json
from checker.errors import ChecklistError
from checker.matching.catalogue import Status
from checker.sheet import render, to_html, to_markdown, to_text
from checker.spreadsheet import to_csv

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

ACTION = Action(title="Learn it", steps=("Begin.", "Resume line: Did N."), hours=1, url="https://keras.io/guides")


def item(id_: str = "keras", status: Status = Status.MISSING, **fields: object) -> Item:
    values: dict[str, object] = {
        "name": id_.title(),
        "category": "Frameworks",
        "papers": ("B", "C"),
        "actions": (ACTION,),
    }
    return Item(**({"id": id_, "status": status} | values | fields))  # type: ignore[arg-type]


def checklist(*items: Item, **fields: object) -> Checklist:
    values: dict[str, object] = {"resume": "me.pdf", "made_on": date(2026, 11, 21), "points": 2.5, "of": 10}
    return Checklist(**(values | {"items": items, "papers": (Paper(letter="B", title="Second"),)} | fields))  # type: ignore[arg-type]


def both(value: Checklist) -> tuple[str, str]:
    """The sheet's text in both forms, without its marks."""
    markdown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", to_markdown(value))
    page = html.unescape(re.sub("<[^>]*>", "", to_html(value).split("</style>")[1]))
    return markdown, page


def test_it_tells_resume_day_coverage_and_documents() -> None:
    for text in both(checklist(item())):
        assert "Improvement checklist: me.pdf" in text
        assert "Made on 2026-11-21. Done: 0 of 1." in text
        assert "Coverage: 2.5 of 10 points (25 %)" in text
        assert "B, Second" in text


def test_markdown_is_a_task_list() -> None:
    text = to_markdown(checklist(item(), item("git", ticked=True), item("python", Status.DEMONSTRATED)))
    assert "\n- [ ] **Keras** (to do; missing)\n" in text
    assert "\n- [x] **Git** (done, as you ticked; the resume does not show it yet)\n" in text
    assert "\n- [x] **Python** (done)\n" in text


def test_done_and_to_do_stand_in_words_in_the_page() -> None:
    _, page = both(checklist(item(), item("sql", Status.LISTED), item("python", Status.DEMONSTRATED)))
    assert "Keras (to do; missing)" in page
    assert "Sql (to do; only listed)" in page
    assert "Python (done)" in page


def test_an_item_tells_why_where_what_and_how_long() -> None:
    listed = item(status=Status.LISTED, proofs=(Proof(page=2, words="Keras, NumPy"),), note="ask Ann\nor Bob")
    for text in both(checklist(listed)):
        assert "Frameworks; asked for by 2 documents (B, C)." in text
        assert 'Found: "Keras, NumPy", page 2' in text
        assert "about 1 hour)" in text
        assert "Resume line: Did N." in text
        assert "ask Ann" in text
        assert "or Bob" in text


def test_links_lead_where_they_say() -> None:
    assert "[Learn it](<https://keras.io/guides>)" in to_markdown(checklist(item()))
    assert '<a href="https://keras.io/guides">Learn it</a>' in to_html(checklist(item()))


def test_the_steps_of_an_action_are_told_once() -> None:
    text = to_markdown(checklist(item(), item("git")))
    assert text.count("Begin.") == 1
    assert text.count("The steps stand above.") == 1


def test_what_is_done_needs_no_advice() -> None:
    assert "Begin." not in to_markdown(checklist(item(ticked=True)))


def test_old_facts_carry_a_warning_and_notes_are_told() -> None:
    old = msgspec.structs.replace(ACTION, stale=True, note="No machine-written changes.")
    for text in both(checklist(item(actions=(old,)))):
        assert "check that this still holds" in text
        assert "Mind: No machine-written changes." in text


def test_what_is_not_needed_stands_apart_without_a_box() -> None:
    text = to_markdown(checklist(item("java", covered_by=("C++",))))
    assert "## Not needed" in text
    assert "- **Java** (not needed: C++ will do)" in text
    assert "- [" not in text


def test_one_of_an_open_group_is_enough() -> None:
    for text in both(checklist(item(enough=("AWS", "Azure", "Google Cloud")))):
        assert "One of AWS, Azure or Google Cloud is enough." in text


def test_parts_stand_in_order() -> None:
    aside, covered = item("d", aside=True), item("e", covered_by=("C",))
    text = to_markdown(checklist(aside, covered, item("c", Status.DEMONSTRATED), item("b", Status.LISTED), item("a")))
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## To do (2)",
        "## Done (1)",
        "## Not for me (1)",
        "## Not needed (1)",
    ]


def test_the_users_order_is_kept_and_told() -> None:
    value = checklist(item("b", Status.LISTED), item("a"), arranged=True)
    for text in (*both(value), to_text(value)):
        plainly = text.replace("*", "")
        assert plainly.index("B (to do") < plainly.index("A (to do")
    assert to_csv(value).index('"B"') < to_csv(value).index('"A"')
    assert "In your own order." in to_markdown(value)
    assert "Missing first" in to_markdown(checklist(item()))


def test_what_is_not_for_the_user_stands_apart_without_a_box_and_is_not_counted() -> None:
    value = checklist(item("java", aside=True, note="no, thanks"), item())
    for text in both(value):
        assert "Done: 0 of 1." in text
        assert text.index("Not for me (1)") < text.index("no, thanks")
        assert "Java (not for me)" in text.replace("*", "")
    assert "[ ] **Java" not in to_markdown(value)


def test_plain_text_tells_state_and_what_to_do_without_marks() -> None:
    text = to_text(checklist(item("C#_x*", note="ask Ann\nor Bob"), item("python", Status.DEMONSTRATED)))
    assert "\n[ ] C#_X* (to do; missing)\n    Your note: ask Ann\n    Your note: or Bob\n" in text
    assert "\n    What to do: Learn it (about 1 hour) https://keras.io/guides\n" in text
    assert "\n[x] Python (done)\n" in text


def test_an_empty_checklist_has_a_sheet() -> None:
    for text in both(Checklist(resume="", made_on=date(2026, 1, 1), points=0, of=0)):
        assert "Done: 0 of 0." in text


def test_the_name_says_which_form() -> None:
    value = checklist(item())
    assert render(value, PurePath("x.MD")) == to_markdown(value)
    assert render(value, PurePath("x.html")) == to_html(value)
    assert render(value, PurePath("x.csv")) == to_csv(value)
    assert from_json(render(value, PurePath("x.json"))) == value


@pytest.mark.parametrize("name", ["x", "x.txt", "x.pdf", ".md", "x.md.exe"])
def test_a_name_that_says_nothing_is_told(name: str) -> None:
    with pytest.raises(ChecklistError, match=r"ending in \.md, \.html, \.csv or \.json"):
        render(checklist(), PurePath(name))


NASTY = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "<https://evil.example>",
    "https://evil.example www.evil.example me@evil.example",
    "**bold** _under_ `code` ~~gone~~ | cell | &copy; &#60;",
    "# heading",
    "- [x] done",
    "1. one",
    "> quote",
    "```\nfence\n```",
    "---",
    "===",
    "line one\n\n# line two\n- [x] three",
    "\\",
    "a\\",
    '" onclick="x',
    "\u202egnp.exe\x1b[2J",
    "$x$ :smile: @someone #12",
)


class Tags(HTMLParser):
    """Collects the marks that a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(f"{tag} {sorted(attrs)}")


def tags(page: str) -> list[str]:
    parser = Tags()
    parser.feed(page)
    parser.close()
    return parser.seen


def filled(text: str) -> Checklist:
    """A checklist with the text wherever text of others can stand."""
    action = Action(title=text, steps=(text,), hours=2, url="https://keras.io", note=text)
    full = item(
        name=text, category=text, papers=(text,), enough=(text, text), note=text or "x", actions=(action,),
        proofs=(Proof(page=1, words=text),), status=Status.LISTED,
    )  # fmt: skip
    covered = item("other", name=text, covered_by=(text,))
    return checklist(full, covered, resume=text, papers=(Paper(letter=text, title=text),))


@pytest.mark.parametrize("text", NASTY)
def test_no_text_becomes_a_mark_in_html(text: str) -> None:
    assert tags(to_html(filled(text.replace("\n", " ")))) == tags(to_html(filled("harmless")))


def rendered(markdown: str) -> str:
    """What a Markdown reader (md4c, with GitHub's extensions) makes of it."""
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toHtml()


def shape(markdown: str) -> list[str]:
    """The marks, less what Qt writes of spaces and fonts."""
    return [
        re.sub(r"\(?'style', '[^']*'\)?,? ?", "", tag) for tag in tags(rendered(markdown)) if not tag.startswith("meta")
    ]


@pytest.mark.parametrize("text", NASTY)
def test_no_text_becomes_a_mark_in_markdown(qapp: QGuiApplication, text: str) -> None:
    assert qapp
    assert shape(to_markdown(filled(text.replace("\n", " ")))) == shape(to_markdown(filled("harmless")))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(st.text(st.sampled_from("ab1 \\`*_{}[]()<>#+-.!|~&:@=$\"'/\n\t;%^wh"), min_size=1, max_size=20).filter(plain))
@example("a\\\n# b")
def test_markdown_shows_the_text_as_it_is(qapp: QGuiApplication, text: str) -> None:
    assert qapp
    document = QTextDocument()
    document.setMarkdown(to_markdown(checklist(item(proofs=(Proof(page=1, words=text),)))))
    assert f'Found: "{plain(text)}", page 1' in document.toPlainText()
    assert document.toHtml().count("<a ") == 1


@given(st.text(max_size=30))
def test_html_shows_the_text_as_it_is(text: str) -> None:
    _, page = both(checklist(item(proofs=(Proof(page=1, words=text),))))
    assert f'Found: "{plain(text)}", page 1' in page


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//evil.example",
        "https:",
        "https://[x",
        " https://x.example",
        "https://x.example/\nx",
        "ftp://x.example",
        "",
    ],
)
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    value = checklist(item(actions=(msgspec.structs.replace(ACTION, url=url),)))
    assert "](" not in to_markdown(value)
    assert "<a " not in to_html(value)


@pytest.mark.parametrize(
    "url",
    ["https://x.example/a)b>c", 'https://x.example/"onclick="x', "https://x.example/<b>", "https://x.example/a|b"],
)
def test_an_address_cannot_break_out_of_its_link(qapp: QGuiApplication, url: str) -> None:
    assert qapp
    value = checklist(item(actions=(msgspec.structs.replace(ACTION, url=url),)))
    assert len([tag for tag in tags(to_html(value)) if tag.startswith("a ")]) == 1
    assert "onclick" not in re.sub(r"href=\"[^\"]*\"", "", to_html(value))
    assert rendered(to_markdown(value)).count("<a ") == 1


def test_the_page_fetches_nothing() -> None:
    page = to_html(filled("x"))
    assert "default-src 'none'" in page
    assert not re.search(r"<(script|img|link|iframe|object|form|svg)\b|url\(|@import", page)


def test_the_page_can_be_set_by_qt_for_print(qapp: QGuiApplication) -> None:
    assert qapp
    document = QTextDocument()
    document.setHtml(to_html(checklist(item(), item("python", Status.DEMONSTRATED))))
    assert "Keras (to do; missing)" in document.toPlainText()
    assert "body {" not in document.toPlainText()


PLANNED = (
    Planned(id="a", title="Learn *Git* <b>", hours=1, week=1, last_week=1, url="https://git-scm.com/doc"),
    Planned(id="b", title="A project", hours=20, week=2, last_week=4, url="javascript:alert(1)"),
)


def test_the_plan_stands_first_with_its_weeks() -> None:
    planned = checklist(item(), planned=PLANNED)
    markdown, page, text = to_markdown(planned), to_html(planned), to_text(planned)
    assert "- [ ] [Learn \\*Git\\* \\<b\\>](<https://git-scm.com/doc>) (Week 1, about 1 hour)" in markdown
    assert "- [ ] A project (Weeks 2 to 4, about 20 hours)" in markdown
    assert '<li><a href="https://git-scm.com/doc">Learn *Git* &lt;b&gt;</a> (Week 1, about 1 hour)</li>' in page
    assert "<li>A project (Weeks 2 to 4, about 20 hours)</li>" in page
    assert "- A project (Weeks 2 to 4, about 20 hours)" in text
    assert all(sheet.index("Your plan") < sheet.index("To do") for sheet in (markdown, page, text))
    assert "Your plan" not in to_markdown(checklist(item()))


def test_a_retired_certificate_is_told_with_its_item() -> None:
    for text in both(checklist(item(retired=("It is retired: it still counts as held.",)))):
        assert text.count("still counts as held") == 1
