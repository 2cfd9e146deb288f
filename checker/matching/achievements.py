"""What is told by doing: projects of machine learning, models made in them, publications and talks by their place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.matching.catalogue import Status
from checker.matching.writing import match_of_evidence
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from checker.matching.match import Match
    from checker.matching.report import Evidence
    from checker.matching.text import Passage
    from checker.matching.writing import Span, Writing

_PUBLICATION = "an entry among publications"
_PAPER = "a paper given at a meeting"
_MET_AT = "the name of a conference"
_TALK = "an entry among talks"
_MEMBERSHIP = "an entry among memberships"
_HACKATHON = "the name of a hackathon"

_FRAMEWORKS = ("tensorflow", "pytorch", "keras", "scikit-learn")
# Whoever did this to a model had one made or chosen.
_OF_MODELS = (
    "model-training",
    "hyperparameter-tuning",
    "model-evaluation",
    "supervised-learning",
    "unsupervised-learning",
    "reinforcement-learning",
)
# What shows that a project in the projects section is one of machine learning or data analysis.
_OF_PROJECTS = (
    "model-development",
    "model-deployment",
    *_OF_MODELS,
    "machine-learning",
    "data-analysis",
    *_FRAMEWORKS,
    "kaggle",
    "drivendata",
)
_WORK = frozenset({SectionKind.EXPERIENCE, SectionKind.PROJECTS})
_PLACES = _WORK | {SectionKind.EDUCATION, SectionKind.AWARDS, SectionKind.ACTIVITIES, SectionKind.COURSES}
_TELLING = _PLACES | {SectionKind.TALKS, SectionKind.PUBLICATIONS, SectionKind.OTHER}
# Elsewhere a tool may only be named: the making of a model or an analysis must be told, in at least so many words;
# an analyst's title with employer and town is shorter.
_TOLD = {
    "model-deployment": 5.0,
    "model-development": 5.0,
    "model-training": 5.0,
    "model-evaluation": 5.0,
    "data-analysis": 8.0,
}
_LEARNING = frozenset(
    {
        "machine-learning",
        "supervised-learning",
        "unsupervised-learning",
        "reinforcement-learning",
        "hyperparameter-tuning",
    }
)
_AT_WORK = 7.0  # words of an item that tells of work; a title with employer and town is shorter
# Others' work: taught, or done by people who are only named; and the running of what exists.
_NOT_MADE = re.compile(
    r"\b(?:(?:teach(?!ers\b)|taught|tutor(?!\b(?! (?:for|of|in)\b|,))|lectur|course|homework|students|workshop"
    r"|curriculum|syllabus|pupils|seminar)\w*"
    r"|(?:learning|ML|AI|science) (?:teams?|groups?|engineers|scientists|departments?)"
    r"|retrain(?:ing|s)?\b|mov(?:ed|ing) training"
    r"|(?:their|scientists'|analysts'|colleagues'|(?:vendor|supplier|client|partner|customer|team)(?:'s|s')) "
    r"(?:[\w-]+ ){0,3}models?\b)",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:buil[dt]|develop|design|implement|creat|train|thesis|dissertation|capstone|project)\w*", re.IGNORECASE
)
_THESIS = re.compile(r"\b(?:thesis|dissertation)\w*", re.IGNORECASE)
# Somebody else's product that was put to the test.
_TESTED = re.compile(
    r"\b(?:validat|verif|test|qualif|certif)\w* (?:[\w-]+ ){0,3}"
    r"(?:modules?|devices?|firmware|releases?|analy[sz]ers?|instruments?|products?|builds?|software)\b",
    re.IGNORECASE,
)
# Models taken from where they were found and made into something else; who only serves them has no project of them.
_REWORKED = re.compile(
    r"\b(?:mov|port|migrat|brought|bring|turn|took|tak|convert|rewr[io]t)\w* (?:[\w-]+ ){0,4}models? "
    r"(?:[\w-]+ ){0,2}(?:from|out of) (?:[\w-]+ ){0,2}(?:notebooks?|scripts|R|SAS|MATLAB|Excel|research|prototypes?)\b",
    re.IGNORECASE,
)
_DATA = re.compile(r"\bdata|python|sql\b|\bdataset|\bjoined\b|\bexplains\b|\bcorrelat|\bregress", re.IGNORECASE)
_CITATION = re.compile(
    r"\barXiv:? ?\d{4}\.\d|\bdoi\b|\b10\.\d{4,}/|\bet al\.?[,:)]? .*\b(?:19|20)\d\d\b"
    r"|\b(?:Journal of|Transactions on|Proceedings of|Lecture Notes in)\b.*\b(?:19|20)\d\d\b"
)
# Where a paper was given, by a meeting's letters and the year: "ISSW 2018, Innsbruck"; some journals have letters too.
_VENUE = re.compile(
    r"[.,–—-] (?:In:? |Proc\.? (?:of )?)?"
    r"(?!PNAS|[JT]MLR|T?PAMI|IJCV|PR[A-EL]\b|JACS|BMJ|JAMA|MNRAS|NEJM|AP[JL]\b|TACL|TOG|TNN|TIP|TKDE"
    r"|T?VCG|IEEE|ACM|DOI|ISB?N|ISSN|USA|UK|EU|PLOS|PLoS)[A-Z][A-Za-z-]*[A-Z]{2,}s? (?:19|20)\d\d\b(?! ?[(;:])"
    r"|\b(?:General Assembly|Annual Meeting|Congress|Conference|Symposium) (?:19|20)\d\d\b"
)
# RailsConf, GopherCon: a meeting by the end of its name, of which something is told.
_MEETING = re.compile(
    r"\b(?!NetConf|RestConf|ZeroConf|AutoConf|TypeConf|AppConf)[A-Z][a-z][A-Za-z]*Conf\b|\b(?!Sili|Lexi|Semi)[A-Z][a-z]{3,}Con\b"
)
_MET = re.compile(
    r"\b(?:attend|sp(?:oke|eak)|talk|present|volunt|visit|went|trip|keynote|workshop|organi[sz]|poster|panel|paper"
    r"|\w+Conf? (?:19|20)\d\d)",
    re.IGNORECASE,
)
# HackRiver 2022, RiverHacks, hackOU, Hack the Coast; not HackerRank, Hackage or life hacks.
_HACK = re.compile(
    r"\b(?!HackMD\b|HackTricks\b)[Hh]ack@?[A-Z]\w+|\b[A-Za-z]+(?<!Life)(?<!Growth)Hacks?\b"
    r"|\b(?!Life|Growth|PHP|The\b)[A-Z]\w+ Hack(?:s\b|(?= (?:19|20)\d\d\b| (?!Night)[A-Z]))"
    r"|\bHack (?:the|for|4|your|our) [A-Z]\w+|\b[Hh]ack(?:week|fest|day)\b"
)
# Headings under which nothing but memberships stands.
_SOCIETIES = re.compile(
    r"(?i)^\W*(?:(?:professional|current|selected|other) )*"
    r"(?:memberships?|affiliations?|(?:learned )?societies|associations?|"
    r"mitgliedschaften|adh[eé]sions|associations professionnelles|afiliaciones|membres[ií]as|asociaciones)"
    r"(?: (?:and|&) (?:memberships?|affiliations?|associations?|societies))?\W*$"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """What is told along with other things where these are shown in use."""

    requirement: str
    rests_on: tuple[str, ...]
    term: str  # for people
    tells: Callable[[str, Evidence, Passage], bool]


def find_projects(passages: tuple[Passage, ...], shown: Mapping[str, tuple[Evidence, ...]]) -> Iterator[Match]:
    """Described projects, own or at work, in which what was ``shown`` so far applies learning or analysis to data.

    What such work tells besides comes along: that a model was made, that a tool's field was at work.
    """
    by_place = {(passage.section, passage.text): passage for passage in passages if not passage.heading}
    for rule in _RULES:
        told: set[tuple[SectionKind, str]] = set()
        for source, evidence in ((name, found) for name in rule.rests_on for found in shown.get(name, ())):
            place = (evidence.section, evidence.context)
            if place not in by_place or place in told or evidence.status is not Status.DEMONSTRATED:
                continue
            if rule.tells(source, evidence, by_place[place]):
                told.add(place)
                yield from match_of_evidence(rule.requirement, evidence, by_place[place], rule.term)


def find_entries(writings: tuple[Writing, ...]) -> Iterator[Match]:
    """Publications and talks, which need no word for what they are where they are headed so, and named hackathons."""
    for writing in writings:
        if writing.passage.heading or len(writing.passage.tokens) < 3:
            continue
        if writing.section in _PLACES and (name := _hackathon(writing.text)):
            yield from _entry(writing, "other-competition", _HACKATHON, name.span())
        if writing.section in _TELLING and (met := _MEETING.search(writing.text)) and _MET.search(writing.text):
            yield from _entry(writing, "conferences", _MET_AT, met.span())
        if _SOCIETIES.search(writing.passage.title):
            yield from _entry(writing, "community", _MEMBERSHIP)
        if writing.section is SectionKind.PUBLICATIONS:
            yield from _entry(writing, "research", _PUBLICATION)
            if venue := _VENUE.search(writing.text):
                yield from _entry(writing, "conferences", _PAPER, venue.span())
        elif writing.section is SectionKind.TALKS:
            yield from _entry(writing, "conferences", _TALK)
            yield from _entry(writing, "communication", _TALK)
        elif _CITATION.search(writing.text) and writing.section is not SectionKind.SKILLS:
            yield from _entry(writing, "research", _PUBLICATION)


def _hackathon(text: str) -> re.Match[str] | None:
    """The name of a hackathon; a quick look first, for hardly any text holds one."""
    return _HACK.search(text) if "hack" in text.lower() else None


def _describes(source: str, evidence: Evidence, passage: Passage) -> bool:
    """True if the evidence shows that the passage tells of such a project."""
    if evidence.section is SectionKind.PROJECTS:
        return True
    if evidence.section not in _PLACES or _NOT_MADE.search(evidence.context):
        return False
    if source == "model-evaluation" and _TESTED.search(evidence.context) and not _MADE.search(evidence.context):
        return False
    if source in _LEARNING:
        at_work = evidence.section is SectionKind.EXPERIENCE and _length(passage) >= _AT_WORK
        return at_work or (_length(passage) >= 5 and bool(_MADE.search(evidence.context)))
    if source == "model-deployment" and not _REWORKED.search(evidence.context):
        return False
    if source == "data-analysis" and not _DATA.search(evidence.context):
        return False
    return source in _TOLD and _length(passage) >= _TOLD[source]


def _makes(source: str, evidence: Evidence, passage: Passage) -> bool:
    """True if the passage tells of such a project and not only of a thesis by its title, which may be of theory."""
    if not _describes(source, evidence, passage):
        return False
    titled = evidence.section is SectionKind.EDUCATION and source in _LEARNING
    return not titled or bool(_MADE.search(_THESIS.sub("", evidence.context)))


def _is_used(_source: str, evidence: Evidence, _passage: Passage) -> bool:
    """True for a tool in a job or a project, unless it was taught there."""
    return evidence.section in _WORK and not _NOT_MADE.search(evidence.context)


def _is_named(_source: str, _evidence: Evidence, _passage: Passage) -> bool:
    """True wherever a tool is shown in use: also in the title of a course or a certificate."""
    return True


def _length(passage: Passage) -> float:
    """How many words a passage has; a Chinese sign is half of one, a number none."""
    words = [token.text for token in passage.tokens if not token.is_number]
    return sum(1.0 if len(word) > 1 or word.isascii() else 0.5 for word in words)


def _entry(writing: Writing, requirement: str, term: str, span: Span | None = None) -> Iterator[Match]:
    match = writing.match(requirement, span or (0, len(writing.text)), term)
    if match:
        yield match


_RULES = (
    _Rule("projects", _OF_PROJECTS, "a project that applies machine learning or data analysis", _describes),
    _Rule("model-development", _OF_MODELS, "a model that was trained, tuned or judged: somebody made it", _makes),
    _Rule("model-training", ("hyperparameter-tuning",), "a model that was tuned", _is_named),
    _Rule("machine-learning", _FRAMEWORKS, "a framework of machine learning at work", _is_named),
    _Rule("software-engineering", ("java",), "a language of software at work", _is_used),
)
