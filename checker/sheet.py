"""The checklist as a sheet to read, print and share: the same lines as Markdown, as HTML and as plain text.

Words of the resume, of the user and of an opened file are shown, never obeyed: in Markdown and HTML they are escaped,
and an address becomes a link only if it is a web address.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from checker.checklist import plain
from checker.checklist_file import to_json
from checker.errors import ChecklistError
from checker.parts import (
    PLAN,
    PLAN_EXPLANATION,
    address,
    covered,
    effort,
    found,
    opening,
    parts,
    refused,
    state,
    title,
    when,
    why,
)
from checker.spreadsheet import to_csv

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePath

    from checker.checklist import Action, Checklist, Item, Planned

SUFFIXES = (".md", ".html", ".csv", ".json")  # what `render` can make

_STYLE = """
body { font-family: sans-serif; line-height: 1.45; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1c1c1c;
       background: #ffffff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 1.6em; } h3 { font-size: 1em; margin: 1.2em 0 0.2em; }
p { margin: 0.2em 0; } ul, ol { margin: 0.2em 0 0.4em; padding-left: 1.6em; } .quiet { color: #555555; }
"""


def render(checklist: Checklist, path: PurePath) -> str:
    """The checklist in the form that the file's name asks for.

    Raises:
        ChecklistError: The name ends in nothing that is known.
    """
    forms = {".md": to_markdown, ".html": to_html, ".csv": to_csv, ".json": to_json}
    try:
        return forms[path.suffix.lower()](checklist)
    except KeyError:
        sentence = f"A name ending in .md, .html, .csv or .json says in which form; {plain(path.name)} does not."
        raise ChecklistError("The checklist was not saved", sentence) from None


def to_markdown(checklist: Checklist) -> str:
    """The checklist as a Markdown task list."""
    lines = [f"# {_markdown(title(checklist))}", ""]
    lines += [line for text in opening(checklist) for line in (_markdown(text), "")]
    told: set[str] = set()
    if checklist.planned:
        lines += [f"## {PLAN}", "", PLAN_EXPLANATION, "", *map(_markdown_planned, checklist.planned), ""]
    for part in parts(checklist):
        lines += [f"## {_markdown(part.heading)}", "", _markdown(part.explanation), ""]
        lines += [line for item in part.items for line in _markdown_item(item, told, box=part.is_work)]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def to_html(checklist: Checklist) -> str:
    """The checklist as a page that stands alone: no script, no picture, nothing fetched."""
    told: set[str] = set()
    head_line = _html(title(checklist))
    body = [f"<h1>{head_line}</h1>", *(f"<p>{_html(text)}</p>" for text in opening(checklist))]
    if checklist.planned:
        body += [f"<h2>{PLAN}</h2>", f'<p class="quiet">{PLAN_EXPLANATION}</p>', "<ol>"]
        body += [*map(_html_planned, checklist.planned), "</ol>"]
    for part in parts(checklist):
        body += [f"<h2>{_html(part.heading)}</h2>", f'<p class="quiet">{_html(part.explanation)}</p>']
        body += [line for item in part.items for line in _html_item(item, told, box=part.is_work)]
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{head_line}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    )
    return "\n".join((head, *body, "</body>", "</html>", ""))


def to_text(checklist: Checklist) -> str:
    """The checklist in plain text, to be pasted into a letter: what is to do without its steps."""
    lines = [title(checklist), *opening(checklist)]
    if checklist.planned:
        lines += ["", PLAN, "", *(f"- {plain(each.title)} ({when(each)})" for each in checklist.planned)]
    for part in parts(checklist):
        lines += ["", part.heading, ""]
        lines += [line for item in part.items for line in _text_item(item, box=part.is_work)]
    return "\n".join(lines) + "\n"


def _text_item(item: Item, *, box: bool) -> Iterator[str]:
    mark = f"[{'x' if item.done else ' '}] " if box else "- "
    yield f"{mark}{plain(item.name)} ({_about(item)})"
    yield from (f"    Your note: {plain(line)}" for line in item.note.splitlines())
    for action in item.actions if box and not item.done else ():
        yield f"    What to do: {plain(action.title)} ({effort(action)}) {address(action.url)}".rstrip()


def _about(item: Item) -> str:
    """Its state, and what stands in for it."""
    return ": ".join(filter(None, (state(item), "" if item.aside else plain(covered(item)))))


def _markdown(text: str) -> str:
    """The text with every character that Markdown would obey in its place told to stand for itself.

    Anywhere: marks of emphasis, code, links, tags, mentions and tables; a colon or a dot only where it makes an address
    or a picture (``http:``, ``www.``, ``:smile:``); at the start also what makes a list, a heading or a rule.
    """
    text = re.sub(r"([\\`*_{}\[\]<>#|~&@$^])", r"\\\1", plain(text))
    text = re.sub(r":(?=\S)|(?<=www)\.", r"\\\g<0>", text, flags=re.IGNORECASE)
    return re.sub(r"^(\d*)([-+=.)])", r"\1\\\2", text)


def _markdown_item(item: Item, told: set[str], *, box: bool) -> Iterator[str]:
    mark = f"- [{'x' if item.done else ' '}]" if box else "-"
    yield f"{mark} **{_markdown(item.name)}** ({_markdown(_about(item))})"
    if box:
        yield f"  - {_markdown(why(item))}"
    if box and item.proofs:
        yield f"  - Found: {_markdown(found(item))}"
    if box and item.refused:
        yield f"  - You said that this does not show it: {_markdown(refused(item))}"
    if item.note:
        yield "  - Your note: " + "\\\n    ".join(map(_markdown, item.note.splitlines()))
    if box and not item.done:
        yield from (line for action in item.actions for line in _markdown_action(action, told))


def _markdown_action(action: Action, told: set[str]) -> Iterator[str]:
    url, name = address(action.url), _markdown(action.title)
    yield f"  - What to do: {f'[{name}](<{url}>)' if url else name} ({effort(action)})"
    if action.title in told:
        yield "    - The steps stand above."
        return
    told.add(action.title)
    yield from (f"    {number}. {_markdown(step)}" for number, step in enumerate(action.steps, 1))
    if action.note:
        yield f"    - Mind: {_markdown(action.note)}"


def _markdown_planned(planned: Planned) -> str:
    url, name = address(planned.url), _markdown(planned.title)
    return f"- [ ] {f'[{name}](<{url}>)' if url else name} ({when(planned)})"


def _html_planned(planned: Planned) -> str:
    url, name = address(planned.url), _html(planned.title)
    link = f'<a href="{html.escape(url)}">{name}</a>' if url else name
    return f"<li>{link} ({when(planned)})</li>"


def _html(text: str) -> str:
    return html.escape(plain(text))


def _html_item(item: Item, told: set[str], *, box: bool) -> Iterator[str]:
    mark = f"[{'x' if item.done else '&nbsp;'}] " if box else ""
    yield f"<h3>{mark}{_html(item.name)} ({_html(_about(item))})</h3>"
    if box:
        yield f'<p class="quiet">{_html(why(item))}</p>'
    if box and item.proofs:
        yield f"<p>Found: {_html(found(item))}</p>"
    if box and item.refused:
        yield f"<p>You said that this does not show it: {_html(refused(item))}</p>"
    if item.note:
        yield f"<p>Your note: {'<br>'.join(map(_html, item.note.splitlines()))}</p>"
    if box and item.actions and not item.done:
        yield "<ul>"
        yield from (line for action in item.actions for line in _html_action(action, told))
        yield "</ul>"


def _html_action(action: Action, told: set[str]) -> Iterator[str]:
    url, name = address(action.url), _html(action.title)
    link = f'<a href="{html.escape(url)}">{name}</a>' if url else name
    yield f"<li>What to do: {link} ({effort(action)})"
    if action.title in told:
        yield "<p>The steps stand above.</p></li>"
        return
    told.add(action.title)
    yield f"<ol>{''.join(f'<li>{_html(step)}</li>' for step in action.steps)}</ol>"
    yield f"<p>Mind: {_html(action.note)}</p></li>" if action.note else "</li>"
