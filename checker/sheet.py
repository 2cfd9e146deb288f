"""The checklist as a sheet to read, print and share: the same lines as Markdown and as HTML.

Words of the resume, of the user and of an opened file are shown, never obeyed: in both forms they are escaped, and an
address becomes a link only if it is a web address.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from checker.checklist import plain, to_json
from checker.errors import ChecklistError
from checker.matching.catalogue import Status

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePath

    from checker.checklist import Action, Checklist, Item, Proof

SUFFIXES = (".md", ".html", ".json")  # what `render` can make

_STYLE = """
body { font-family: sans-serif; line-height: 1.45; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1c1c1c;
       background: #ffffff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 1.6em; } h3 { font-size: 1em; margin: 1.2em 0 0.2em; }
p { margin: 0.2em 0; } ul, ol { margin: 0.2em 0 0.4em; padding-left: 1.6em; } .quiet { color: #555555; }
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """A heading of the sheet, what it says, and the items under it."""

    heading: str
    explanation: str
    items: tuple[Item, ...]


def render(checklist: Checklist, path: PurePath) -> str:
    """The checklist in the form that the file's name asks for.

    Raises:
        ChecklistError: The name ends in nothing that is known.
    """
    forms = {".md": to_markdown, ".html": to_html, ".json": to_json}
    try:
        return forms[path.suffix.lower()](checklist)
    except KeyError:
        sentence = f"A name ending in .md, .html or .json says in which form; {plain(path.name)} does not."
        raise ChecklistError("The checklist was not saved", sentence) from None


def to_markdown(checklist: Checklist) -> str:
    """The checklist as a Markdown task list."""
    lines = [f"# Improvement checklist: {_markdown(checklist.resume)}", ""]
    lines += [line for text in _opening(checklist) for line in (_markdown(text), "")]
    told: set[str] = set()
    for part in _parts(checklist):
        lines += [f"## {_markdown(part.heading)}", "", _markdown(part.explanation), ""]
        lines += [line for item in part.items for line in _markdown_item(item, told)]
        lines.append("")
    lines += _markdown_covered(checklist)
    return "\n".join(lines).rstrip() + "\n"


def to_html(checklist: Checklist) -> str:
    """The checklist as a page that stands alone: no script, no picture, nothing fetched."""
    told: set[str] = set()
    title = html.escape(f"Improvement checklist: {plain(checklist.resume)}")
    body = [f"<h1>{title}</h1>", *(f"<p>{_html(text)}</p>" for text in _opening(checklist))]
    for part in _parts(checklist):
        body += [f"<h2>{_html(part.heading)}</h2>", f'<p class="quiet">{_html(part.explanation)}</p>']
        body += [line for item in part.items for line in _html_item(item, told)]
    covered = [f"<li>{_html(_covered(item))}</li>" for item in checklist.items if not item.needed]
    if covered:
        body += ["<h2>Not needed</h2>", f'<p class="quiet">{_COVERED}</p>', "<ul>", *covered, "</ul>"]
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    )
    return "\n".join((head, *body, "</body>", "</html>", ""))


_COVERED = "The documents ask for one of a group, and another of the group is shown."


def _opening(checklist: Checklist) -> Iterator[str]:
    needed = [item for item in checklist.items if item.needed]
    done = sum(item.done for item in needed)
    percent = f" ({100 * checklist.points / checklist.of:.0f} %)" if checklist.of else ""
    yield f"Made on {checklist.made_on.isoformat()}. Done: {done} of {len(needed)}."
    yield (
        f"Coverage: {checklist.points:g} of {checklist.of} points{percent}. A requirement weighs one point for each "
        "document that asks for it; demonstrated counts whole, only listed half; a group counts once."
    )
    if checklist.papers:
        yield "The documents: " + "; ".join(f"{paper.letter}, {paper.title}" for paper in checklist.papers)


def _parts(checklist: Checklist) -> Iterator[_Part]:
    for status, heading, explanation in (
        (Status.MISSING, "Missing", "Most wanted first."),
        (
            Status.LISTED,
            "Only listed",
            "Named, but no job, project or study shows it in use. Show it in one, or drop it.",
        ),
        (Status.DEMONSTRATED, "Demonstrated", "Nothing to do: this the resume shows already."),
    ):
        items = tuple(item for item in checklist.items if item.needed and item.status is status)
        if items:
            yield _Part(f"{heading} ({len(items)})", explanation, items)


def _state(item: Item) -> str:
    if item.ticked and item.status is not Status.DEMONSTRATED:
        return "done, as you ticked; the resume does not show it yet"
    if item.newly_shown:
        return f"done; the resume shows it since {item.shown_since}"
    return "done" if item.done else "to do"


def _why(item: Item) -> str:
    count, letters = len(item.papers), ", ".join(item.papers)
    asked = (
        f"{item.category}; asked for by {count} document{'' if count == 1 else 's'} ({letters})."
        if count
        else item.category
    )
    if len(item.enough) > 1:
        asked += f" One of {', '.join(item.enough[:-1])} or {item.enough[-1]} is enough."
    return asked


def _proof(proof: Proof) -> str:
    return f'"{plain(proof.words)}", page {proof.page}'


def _effort(action: Action) -> str:
    hours = f"about {action.hours} hour{'' if action.hours == 1 else 's'}"
    return f"{hours}; verified a while ago: check that this still holds" if action.stale else hours


def _refused(item: Item) -> str:
    return ", ".join(f"“{words}”" for words in item.refused)


def _covered(item: Item) -> str:
    return f"{item.name}: {' and '.join(item.covered_by)} will do."


def _address(url: str) -> str:
    """The address, safe to stand between brackets or quotes; nothing if it does not lead to the web."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.hostname or plain(url) != url:
        return ""
    return quote(url, safe="/:?#@&=+$,;~%.-_!", errors="replace")


def _markdown(text: str) -> str:
    """The text with every character that Markdown would obey in its place told to stand for itself.

    Anywhere: marks of emphasis, code, links, tags, mentions and tables; a colon or a dot only where it makes an address
    or a picture (``http:``, ``www.``, ``:smile:``); at the start also what makes a list, a heading or a rule.
    """
    text = re.sub(r"([\\`*_{}\[\]<>#|~&@$^])", r"\\\1", plain(text))
    text = re.sub(r":(?=\S)|(?<=www)\.", r"\\\g<0>", text, flags=re.IGNORECASE)
    return re.sub(r"^(\d*)([-+=.)])", r"\1\\\2", text)


def _markdown_item(item: Item, told: set[str]) -> Iterator[str]:
    yield f"- [{'x' if item.done else ' '}] **{_markdown(item.name)}** ({_state(item)})"
    yield f"  - {_markdown(_why(item))}"
    if item.proofs:
        yield f"  - Found: {_markdown('; '.join(map(_proof, item.proofs)))}"
    if item.refused:
        yield f"  - You said that this does not show it: {_markdown(_refused(item))}"
    if item.note:
        yield "  - Your note: " + "\\\n    ".join(map(_markdown, item.note.splitlines()))
    if not item.done:
        yield from (line for action in item.actions for line in _markdown_action(action, told))


def _markdown_action(action: Action, told: set[str]) -> Iterator[str]:
    url, title = _address(action.url), _markdown(action.title)
    yield f"  - What to do: {f'[{title}](<{url}>)' if url else title} ({_effort(action)})"
    if action.title in told:
        yield "    - The steps stand above."
        return
    told.add(action.title)
    yield from (f"    {number}. {_markdown(step)}" for number, step in enumerate(action.steps, 1))
    if action.note:
        yield f"    - Mind: {_markdown(action.note)}"


def _markdown_covered(checklist: Checklist) -> list[str]:
    covered = [f"- {_markdown(_covered(item))}" for item in checklist.items if not item.needed]
    return ["## Not needed", "", _COVERED, "", *covered] if covered else []


def _html(text: str) -> str:
    return html.escape(plain(text))


def _html_item(item: Item, told: set[str]) -> Iterator[str]:
    yield f"<h3>[{'x' if item.done else '&nbsp;'}] {_html(item.name)} ({_state(item)})</h3>"
    yield f'<p class="quiet">{_html(_why(item))}</p>'
    if item.proofs:
        yield f"<p>Found: {_html('; '.join(map(_proof, item.proofs)))}</p>"
    if item.refused:
        yield f"<p>You said that this does not show it: {_html(_refused(item))}</p>"
    if item.note:
        yield f"<p>Your note: {'<br>'.join(map(_html, item.note.splitlines()))}</p>"
    if item.actions and not item.done:
        yield "<ul>"
        yield from (line for action in item.actions for line in _html_action(action, told))
        yield "</ul>"


def _html_action(action: Action, told: set[str]) -> Iterator[str]:
    url, title = _address(action.url), _html(action.title)
    link = f'<a href="{html.escape(url)}">{title}</a>' if url else title
    yield f"<li>What to do: {link} ({_effort(action)})"
    if action.title in told:
        yield "<p>The steps stand above.</p></li>"
        return
    told.add(action.title)
    yield f"<ol>{''.join(f'<li>{_html(step)}</li>' for step in action.steps)}</ol>"
    yield f"<p>Mind: {_html(action.note)}</p></li>" if action.note else "</li>"
