"""What a template says to its user, and the blanks it leaves: text that tells nothing of the person."""

from __future__ import annotations

import re
from functools import lru_cache

# Filler that template makers and typesetting packages put where content will stand.
_FILLER = (
    "lorem ipsum",
    "dolor sit amet",
    "consectetur adipiscing",
    "text without a meaning",
    "this text should contain all letter",
    "blindtext",
    "your text here",
    "insert text",
    "nulla malesuada",
    "maecenas",
    "pellentesque",
    "vestibulum",
)
_VERBS = (
    "list|add|describe|insert|write|enter|put|type|mention|replace|include|use|start|begin|highlight|quantify|tailor"
    "|keep|focus|summarise|summarize|explain|state|provide|give|show|emphasise|emphasize|avoid|delete|remove|limit|try"
    "|make|consider|choose|do|don't|remember|click|tell|say|fill|select|outline|discuss|detail|showcase|specify"
    "|customise|customize|demonstrate|talk|note|name"
)
_BEFORE_VERBS = "briefly|always|please|be sure to|you can|try to"
_ORDER = rf"(?:(?:{_BEFORE_VERBS}) )?(?:{_VERBS})\b"
# What an order speaks of if it is given to the user of a template; "Know Your Customer" is a name.
_TO_ITS_USER = (
    r".*(?:\b(?-i:your|you|yourself)\b|\beach (?:bullet|entry|job)\b|\bbullet points?\b"
    r"|\b(?:action|power|strong) verbs?\b|\bthis (?:section|line|text|space|template|box|paragraph)\b"
    r"|\bif (?:applicable|relevant|any|(?:they|it|these|this) (?:matter|fit|appl|help|exist|count)\w*)\b"
    r"|\brelevant to the (?:job|position|role|posting)\b|\bpast tense\b|\breverse[- ]chronological\b)"
)
_INSTRUCTION = re.compile(
    rf"(?:[^:]{{1,30}}:\s*)?(?:{_ORDER}{_TO_ITS_USER}"
    r"|(?:list|add|describe|insert|write|enter|put|type|mention|replace|include|give|state|name)\b.* here\b"
    r"|(?:briefly )?(?:describe|insert|mention|enter|state)\b.*\be\.?g\b"
    r"|describe (?:in one|what|how|an?)\b)"
    r"|.*\b(?:say so|goe?s?|say how long|fill (?:this|it) in|delete this) (?:here|you have|paragraph|line|section)\b"
    r"|(?:what|which|how|why|when|where|who|did|have|were)\b.*\byou "
    r"(?:use|do|work|learn|achieve|build|built|solve|make|lead|led|have|accomplish|contribut|collaborat)\w*\b.*\?"
    r"|(?:e\.?g\.?,?:?|for example[,:]) \W?[a-z]+ed\b|for example: "
    r"|(?:tip|hint|example|instructions?)\s*:|action verbs\b"
    r"|(?:what|which|how|why|when|where|who)\b[^.?!]{0,60}\?\W+(?:for (?:instance|example)\b|e\.?g\b|[a-z]+ [^.?!]*"
    r"(?:\be\.?g\b|\bfor (?:instance|example)\b))"
    r"|(?:job|project|course|company|position|degree) (?:title|name)s?\W{1,3}e\.?g\b"
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
# What stands for a subject, a name or a title in a line of its own kind: "B.Eng. in Subject", "Surname, F. (2014)".
_STAND_INS = re.compile(
    r"\b[io]n (?:(?:your|some|any) (?:chosen )?(?:subject|field|major|discipline|area|course|department|topic)"
    r"|subject|field(?: of (?:study|interest))?|major|discipline|speciali[sz]ation|x{2,4})s?\s*(?:$|[,;|•·(]|\s?[-–—])"
    r"|(?:^|[,.;:(–—-] ?)name of (?:the )?(?:journal|conference|university|school|company|publisher|employer"
    r"|institution|event|college|degree|workshop|course|seminar|training)\b"
    r"|\btitle of (?:the )?(?:talk|paper|article|thesis|publication|poster|degree)\b"
    r"|\btitle in (?:sentence|title) case\b"
    r"|\b(?:conference|journal|society|proceedings|transactions|annals|bulletin) of (?:something|somewhere"
    r"|blanks?|nothing|nowhere|examples?)\b"
    r"|\b(?:bachelor|master|doctor|diploma|degree|[bm]\.?\s?sc|ph\.?\s?d)\w*\.? (?:of|in) (?:something|somewhat"
    r"|(?-i:[XYZ])(?![\w-]))"
    r"|^(?:what|where|whom) (?:else )?you (?:did|made|led|built|gave|[a-z]{3,}ed)\b"
    r"|\b(?-i:Your (?:Subject|University|Degree|School|College|Company|Employer|Name|Job|Title|Field|Department))\b"
    r"|^(?:thesis|dissertation|talk|paper|article|poster|project)\W{1,3}(?:an?|the|some|your) (?:\w+ )?title\b"
    r"|\b(?-i:[A-Z]\.) (?:(?:our|my|your|any|some|last|sur)name|(?-i:(?:Co-?)?Author))\b(?!-)"
    r"|\b(?-i:Author (?:One|Two|A|B))\b"
    r"|^\\fa[a-z]+\b"
    r"|\b(?:surname|lastname|last name|family name), (?:[a-z]\.|first|initial)|\bsurname-here\b|\bfirstname lastname\b"
    r"|^(?-i:[A-Z])\. (?:nobody|somebody|anybody|noone)\b"
    r"|^(?:talk|paper|thesis|article|project) title\b[:,]? (?:$|put|goes|here|name of)",
    re.IGNORECASE,
)
_TELLING = (
    "subject",
    "n your ",
    "n some ",
    "n any ",
    "n field",
    "n major",
    "n xx",
    "n discipl",
    "n speciali",
    "name of",
    "title",
    "body",
    "surname",
    "lastname",
    "last name",
    "family name",
    "firstname",
    "of some",
    "in some",
    "of example",
    "of nowhere",
    "your ",
    "ourname",
    " of x",
    "what you ",
    "what else you ",
    "myname",
    "anyname",
    "author",
    "\\fa",
    "of noth",
    "of blank",
)
# An order behind a first sentence of a short text: "Two lines are enough. Mention tools if they matter."
_LATER_ORDER = re.compile(rf"(?:[.?!…]|\bHere) {_ORDER}{_TO_ITS_USER}", re.IGNORECASE)
_TURNING = (" you", " if ", " this ", "bullet", "verb")
_LONGEST = 600  # letters of a text that are looked at for an order: a hostile one would be searched for seconds
_SHORT = 150  # letters; a longer text tells of somebody even if it turns to its reader
_TO_BE_FILLED = re.compile(r"\be\.g\b|\b(?-i:your?)\b|\?|\.\.\.|…|\b(?-i:X{1,3})\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}")
_PARTS = re.compile(r"\s*(?:[,;|•·]|\s[-–—]\s)\s*")
_OPENING = "([{<\"'“‘•-–* "


# One of these words begins whatever the rules above know, or stands behind a label; a look at it saves the rules.
_OTHER_BEGINNINGS = (
    "be|you|what|which|how|why|when|where|who|did|have|were|e.g|eg|for|tip|hint|example|instruction|instructions|action"
    "|job|project|course|company|position|degree|beschreiben|nennen|fügen|geben|tragen|listen|décrivez|indiquez|précisez"
    "|listez|ajoutez|renseignez|mentionnez|insérez|indica|indique|añade|incluye|escribe|menciona"
)
_BEGINNINGS = frozenset(f"{_VERBS}|{_BEFORE_VERBS}|{_OTHER_BEGINNINGS}".split("|"))
_INSIDE = ("here", "you have", "paragraph", "say so", "say how")
_CHINESE = ("请", "在此", "此处")


@lru_cache(maxsize=1000)
def template_words(text: str) -> frozenset[int]:
    """Which of the words of a block, parted by blanks, speak to the user of a template or wait for words of theirs."""
    plain = text.lower()
    begun = plain.lstrip(_OPENING)
    if (
        any(phrase in plain for phrase in _FILLER)
        or (_may_instruct(begun) and _INSTRUCTION.match(text.lstrip(_OPENING)[:_LONGEST]))
        or (_BLANK.match(begun) and _is_blank_line(text))
        or (len(text) < _SHORT and _is_stand_in(text, plain))
    ):
        return frozenset(range(text.count(" ") + 1))
    if not any(sign in text for sign in "[<{"):
        return frozenset()
    spans = [match.span() for match in _BRACKETED.finditer(text)]
    if not any(_is_blank(text[start + 1 : end - 1]) for start, end in spans):
        return frozenset()
    return frozenset(
        at for start, end in spans for at in range(text.count(" ", 0, start), text.count(" ", 0, end - 1) + 1)
    )


def _is_stand_in(text: str, plain: str) -> bool:
    """True for a line in which something stands for what is still to come, or an order behind a sentence."""
    if any(sign in plain for sign in _TELLING) and _STAND_INS.search(text):
        return True
    return any(sign in plain for sign in _TURNING) and _LATER_ORDER.search(text) is not None


def _may_instruct(text: str) -> bool:
    """False for most lines, at one look."""
    first = text.partition(" ")[0].rstrip(".,:;")
    if first in _BEGINNINGS or text.startswith(_CHINESE) or any(phrase in text for phrase in _INSIDE):
        return True
    label, _, behind = text.partition(": ")
    return bool(behind) and len(label) <= 30 and behind.partition(" ")[0].rstrip(".,:;") in _BEGINNINGS


def _is_blank(inside: str) -> bool:
    """True for what a template's brackets hold: "Company", "e.g. a prize", "Describe the project"."""
    if _TO_BE_FILLED.search(inside) or _INSTRUCTION.match(inside) or re.match(_ORDER + " the ", inside, re.IGNORECASE):
        return True
    return all(_BLANK.fullmatch(part) for part in _PARTS.split(inside.strip()))


def _is_blank_line(text: str) -> bool:
    """True for "Title of the talk, name of conference, year"."""
    parts = _PARTS.split(text)
    return len(parts) > 1 and all(_BLANK.fullmatch(part) for part in parts)
