"""How degrees are written, in five languages: what counts anywhere, what only at school, what only beside a field."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.matching.writing import one_of

_OPEN = r"(?<![.@-])"  # no address or longer abbreviation may run into an abbreviation
_NEVER = re.compile(r"(?!)")
_TITLE_PLACE = r"(?:^|(?<=[|:,;] )|(?<=[|:,;])|(?<=- )|(?<=\d\d )|(?<=[Tt][ií]tulo de ))"  # where a line's title stands


@dataclass(frozen=True, slots=True)
class DegreeWriting:
    """The writings of one level of degree."""

    requirement: str
    term: str  # for people
    words: re.Pattern[str]  # count in any section
    at_school: re.Pattern[str]  # count in the education section only: elsewhere they mean other things
    letters: re.Pattern[str]  # two letters: count at school, elsewhere with a field beside them


BACHELOR = DegreeWriting(
    requirement="bachelors-degree",
    term="a bachelor's degree in any writing",
    words=re.compile(
        one_of(
            r"(?i:bachelor(?:'?s|s')?(?![\w'])(?! (?:party|pad|parties)\b))",
            r"(?i:bachelor(?:studi\w*|arbeit|student\w*|thesis|abschluss|grad|titel|studiengang))",
            r"(?i:undergrad(?:uate)? (?:degree|studies|thesis|program(?:me)?|student|in)\b)",
            _OPEN + r"(?:[Bb]\.?[ -]?[Ss][Cc]|B\.? ?Tech|b\.?tech|B\.? ?TECH|B\.? ?Eng|B\.? ?ENG)\b",
            _OPEN + r"B\.? ?(?:Com|Comp(?:Sc|Sci)?|COM|Ed|Arch|Pharm|Stat|Math)\b",
            _OPEN + r"(?:B\.?A\.?Sc|B\.S\.(?:[A-Z]\.[A-Z]|[ENW])|B\.I\.T|BBA|B\.B\.A|"
            r"BCA|B\.C\.A|BFA|B\.F\.A|B\.?Mus|BSN|B\.S\.N|B\.?Des|B\.?Voc|LL\.?B|MBBS|"
            r"BS(?:CS|EE|CE|ME|IT|BA|SE)|"
            r"BCS(?! (?:Foundation|Award|Practitioner|Professional|Level|member))(?!\)))\b",
            r"(?i:(?:licenciatura|licenciad[oa]|graduad[oa] en|bacharel\w*|laurea triennale|grado en)\b)",
            chinese=r"本科|学士",
            first="bglmu本学",
        )
    ),
    at_school=re.compile(
        one_of(
            r"(?i:undergrad(?:uate)?\b(?! (?:research|teaching|courses?|students\b)))",
            r"BSE(?=,| in\b| [A-Z][a-z])|BUT (?=[A-Z])|B\.M\.(?= )",
            r"[Ll]icence\b(?! (?:plate|agreement)\b)|[Ll]icense (?:en|in|de|d')\b",
            r"(?i:(?:grado|laurea)\b)",
            rf"{_TITLE_PLACE}(?i:ingenier(?:[oa]|[ií]a) )",
            r"(?:S\.B\.|Sc\.B\.|A\.B\.)(?= |,|$)|AB(?=,| in\b)",
            r"B\.[A-Z][a-z]?\.[A-Z]\.?(?=[ ,:(-]|$)",
            r"[Bb]accalaur[eé]at (?:en|[eè]s) (?=.{0,80}(?i:universi|polytechnique|UQ[AT]|HEC|[eé]cole))",
        )
    ),
    letters=re.compile(one_of(_OPEN + r"(?:B\. ?S\.?|BS|B\. ?A\.?|BA|B\. ?E\.?|BE)(?![\w'.@])", first="b")),
)
MASTER = DegreeWriting(
    requirement="masters-degree",
    term="a master's degree in any writing",
    words=re.compile(
        one_of(
            r"(?i:master(?:'?s|s')? (?:of (?!ceremon|disguise|the\b|all\b|none\b|puppets)|degree|thesis|studies|"
            r"program(?:me)?\b|student\b|candidate|dissertation|graduate|project\b))",
            r"Master(?:'s|s')(?![\w'])|Masters?(?:'s)? in (?!no\b)",
            r"(?i:master(?:studi\w*|arbeit|student\w*|abschluss|thesis|grad|and\b))",
            _OPEN + r"(?:[Mm]\.?[ -]?[Ss][Cc]|M\.? ?Tech|m\.?tech|M\.? ?TECH|M\.? ?Eng|M\.? ?ENG|M\.? ?Phil)\b",
            _OPEN + r"(?:MA\.?Sc|E?MBA|mba|M\.B\.A|MCA|M\.C\.A|MRes|MMath|MPhys|MSci|MFin|MFE|MPH|MPP|MFA)\b",
            _OPEN + r"(?:M\.? ?(?:Com|Ed|Stat|Math)|MComp(?:Sc|Sci)?|MS(?:CS|EE|CE|DS|IT|BA|SE|AI)|MCS)\b",
            r"Diplom(?:-\w+|(?:informatik|ingenieur|mathematik|physik|kauf|arbeit|\w*wirt)\w*)",
            r"Dipl\.(?=[ -])|Dipl-(?=[A-Z])",
            r"(?i:dipl[oô]me (?:d'(?:[eé]tat )?|de |national d')ing[eé]nieur|ing[eé]nieure? dipl[oô]m[eé]e?\b)",
            r"(?i:cycle (?:d')?ing[eé]nieur|[eé]l[eè]ve[- ]ing[eé]nieur|mast[eè]re\b)",
            r"(?i:maestr[ií]a\b|m[aá]ster (?:en|universitario|oficial|de|propio)\b)|Mag[ií]ster\b",
            r"(?i:(?:mestrado|laurea magistrale)\b)",
            chinese=r"硕士|(?<!博士)研究生",
            first="cdeilmé研硕",
        )
    ),
    at_school=re.compile(
        one_of(
            r"(?i:m[aá]ster(?:'?s|s'|es)?(?![\w'])(?! (?:class|branch|data|plan|trainer|chef|of ceremon|key|mind)))",
            r"Diplom\b|(?i:ma[iî]trise\b)|D\.?E\.?A\.?(?= |$)|M[12]\b(?= [A-ZÀ-Ý])",
            rf"{_TITLE_PLACE}(?i:ing[eé]nieure?\b(?! (?:logiciel|de recherche)))|(?i:[eé]cole d'ing[eé]nieur)",
        )
    ),
    letters=re.compile(one_of(_OPEN + r"(?:M\. ?S\.?|MS|M\. ?A\.?|MA|M\. ?E\.?|ME|S\.M\.)(?![\w'.@])", first="ms")),
)
DOCTOR = DegreeWriting(
    requirement="phd",
    term="a doctorate in any writing",
    words=re.compile(
        one_of(
            _OPEN + r"(?i:ph\.? ?d|d\.?phil)\b(?!['’]?s\b)(?!-level| students? (?:reports?|who|under me)\b)",
            r"(?i:doctor of (?:philosophy|science|engineering)\b|doctora(?:te|l)\b(?! advis)|doctorand\w*)",
            r"(?i:dr\.? ?(?:rer\.? ?(?:nat|pol|soc|oec)|phil|techn|oec|sc\.? ?(?:nat|eth))\b)",
            r"(?i:dr\.?-? ?ing\b|doktor(?:and\w*|arbeit|grad|titel|studi\w*)|promotionsstud\w*)",
            r"(?i:(?:doctorats?|doctorant\w*|doctorad[oa]|dottorato|doutorado)\b)",
            _OPEN + r"(?:Eng\.?D|Sc\.?D|D\.?Sc|D\.?Eng)\b(?!\.?[\w@])",
            chinese=r"博士(?!后)",
            first="deps博",
        )
    ),
    at_school=re.compile(one_of(r"Promotion\b", r"(?i:doctor en\b|th[eè]se\b)")),
    letters=_NEVER,
)
LEVELS = (BACHELOR, MASTER, DOCTOR)
