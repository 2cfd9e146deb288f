"""What a template says to its user, and the blanks it leaves: text that tells nothing of the person."""

from __future__ import annotations

import re
from functools import lru_cache

# Filler that template makers and typesetting packages put where content will stand.
_FILLER = re.compile(
    r"lorem ipsum|dolor sit amet|consectetur adipiscing|text without a meaning|this text should contain all letters?"
    r"|\bblindtext\b|your text here|insert text|nulla malesuada|\bmaecenas\b|\bpellentesque\b|\bvestibulum\b",
    re.IGNORECASE,
)
_ORDER = (
    r"(?:briefly |always |please |be sure to |you can |try to )?"
    r"(?:list|add|describe|insert|write|enter|put|type|mention|replace|include|use|start|begin|highlight|quantify|tailor"
    r"|keep|focus|summari[sz]e|explain|state|provide|give|show|emphasi[sz]e|avoid|delete|remove|limit|try|make sure"
    r"|consider|choose|do not|don't|remember|click|tell|say|fill|select|outline|discuss|detail|showcase|specify"
    r"|customi[sz]e|demonstrate|talk about|note any)\b"
)
# What an order speaks of if it is given to the user of a template; "Know Your Customer" is a name.
_TO_ITS_USER = (
    r".*(?:\b(?-i:your|you|yourself)\b|\beach (?:bullet|entry|job)\b|\bbullet points?\b"
    r"|\b(?:action|power|strong) verbs?\b|\bthis (?:section|line|text|space|template|box|paragraph)\b"
    r"|\bif (?:applicable|relevant|any)\b"
    r"|\brelevant to the (?:job|position|role|posting)\b|\bpast tense\b|\breverse[- ]chronological\b)"
)
_INSTRUCTION = re.compile(
    rf"(?:[^:]{{1,30}}:\s*)?(?:{_ORDER}{_TO_ITS_USER}"
    r"|(?:list|add|describe|insert|write|enter|put|type|mention|replace|include|give|state)\b.* here\b"
    r"|(?:briefly )?(?:describe|insert|mention|enter|state)\b.*\be\.?g\b"
    r"|describe (?:in one|what|how)\b)"
    r"|.*\b(?:say so|goe?s?|say how long|fill (?:this|it) in|delete this) (?:here|you have|paragraph|line|section)\b"
    r"|(?:what|which|how|why|when|where|who|did|have|were)\b.*\byou "
    r"(?:use|do|work|learn|achieve|build|built|solve|make|lead|led|have|accomplish|contribut|collaborat)\w*\b.*\?"
    r"|(?:e\.?g\.?,?:?|for example[,:]) \W?[a-z]+ed\b|for example: "
    r"|(?:tip|hint|example|instructions?)\s*:|action verbs\b"
    r"|(?:job|project|course|company|position) (?:title|name)s?\W{1,3}e\.?g\b"
    r"|(?:beschreiben|nennen|fügen|geben|tragen|listen) sie\b"
    r"|(?:décrivez|indiquez|précisez|listez|ajoutez|renseignez|mentionnez|insérez)\b"
    r"|(?:describe|indica|indique|añade|incluye|escribe|menciona) (?:aquí|tus?|brevemente)\b"
    r"|请(?:填写|输入|描述|在此)|(?:在此|此处)(?:填写|输入|描述)",
    re.IGNORECASE,
)
# A place that waits for a name, a date or the like.
_BLANK = re.compile(
    r"(?:(?:your|the|full|first|last|job|position|project|company|employer|school|university|college|institution"
    r"|organi[sz]ation|course|degree|conference|journal|talk|paper|presentation|thesis|award|certificate|street|city|start"
    r"|end|role|client|skill|language|tool|month|event|publication|mailing|email|phone)\s+)*"
    r"(?:title|name|company|employer|organi[sz]ation|city|state|zip(?: code)?|country|year|date|month|degree|university"
    r"|college|school|institution|role|position|department|location|others?|publisher|address|skill|language|tool|course"
    r"|major|gpa)s?(?: (?:\d|zip|name))?|name of (?:the )?\w+|(?:mm|dd)/yyyy|yyyy",
    re.IGNORECASE,
)
_TO_BE_FILLED = re.compile(r"\be\.g\b|\b(?-i:your?)\b|\?|\.\.\.|…|\b(?-i:X{1,3})\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}")
_PARTS = re.compile(r"\s*(?:[,;|•·]|\s[-–—]\s)\s*")
_OPENING = "([{<\"'“‘•-–* "


@lru_cache(maxsize=1000)
def template_words(text: str) -> frozenset[int]:
    """Which of the words of a block, parted by blanks, speak to the user of a template or wait for words of theirs."""
    everything = frozenset(range(text.count(" ") + 1))
    if _FILLER.search(text) or _INSTRUCTION.match(text.lstrip(_OPENING)) or _is_blank_line(text):
        return everything
    spans = [match.span() for match in _BRACKETED.finditer(text)] if any(sign in text for sign in "[<{") else []
    if not any(_is_blank(text[start + 1 : end - 1]) for start, end in spans):
        return frozenset()
    return frozenset(
        at for start, end in spans for at in range(text.count(" ", 0, start), text.count(" ", 0, end - 1) + 1)
    )


def _is_blank(inside: str) -> bool:
    """True for what a template's brackets hold: "Company", "e.g. a prize", "Describe the project"."""
    if _TO_BE_FILLED.search(inside) or _INSTRUCTION.match(inside) or re.match(_ORDER + " the ", inside, re.IGNORECASE):
        return True
    return all(_BLANK.fullmatch(part) for part in _PARTS.split(inside.strip()))


def _is_blank_line(text: str) -> bool:
    """True for "Title of the talk, name of conference, year"."""
    parts = _PARTS.split(text)
    return len(parts) > 1 and all(_BLANK.fullmatch(part) for part in parts)
