"""Fields of study: those related to machine learning, and which of them belong to a degree nearby."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.matching.post_words import VERB_FIRST
from checker.matching.writing import one_of
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.matching.match import Match
    from checker.matching.writing import Span, Writing

_TERM = "a degree with its field of study"
_NAMES = (
    r"comput(?:er|ing|ational)\b|comp\.? ?sci\b|mathemati\w+|maths?\b|(?:bio|geo)?statisti(?:cs|cal)\b|probability\b"
    r"|electrical\b|electronics?\b|(?:tele)?communications? eng\w+|telecommunications?\b|data[ -](?:science|analy\w+"
    r"|engineering|mining|systems|intelligence)|artificial intelligence|machine (?:learning|intelligence)|deep learning"
    r"|software\b|information (?:technolog|system|science|engineering|security|and comm|theory|management)\w*"
    r"|(?:\w*informati(?:cs|k|que|ca|ka)|inform[aá]tica)\b|\w*physics\b|\w*physik\b|operation(?:s|al)? research"
    r"|econometri\w+"
    r"|robotics?\b|mechatroni\w+|cyber[ -]?security|natural language|signal processing|actuarial|analytics\b"
    r"|quantitative (?:finance|economics|methods|analysis)|(?:financial|systems|control) engineering"
    r"|systems design engineering|engineering (?:science|physics|mathematics)\b|(?:hydro|geo|bio|neuro)informatics\b"
    r"|gam(?:es?|ing) (?:programming|technology|development)|pattern recognition|avionics\b"
    r"|embedded systems|licenciatura en sistemas"
    r"|mathematical finance|cybernetics|cryptography|human[- ]computer|systems? and control|automation\b"
    # German
    r"|\w*mathematik\b|(?:informatik|mathematik|physik|statistik)er(?:in)?\b|statistik\b|elektro(?:technik|nik)\w*|\w*softwaretechnik\b|(?:informations|nachrichten)technik\b"
    r"|k[uü]nstliche intelligenz|maschinelles lernen|datenwissenschaft\w*|computerlinguistik|robotik\b|\w*mechatronik\b"
    r"|kybernetik\b|scientific comput\w+|automatisierungstechnik"
    # French
    r"|g[eé]nie (?:logiciel|informatique|[eé]lectrique|math)\w*|math[eé]matiques?|maths\b|statistiques?\b"
    r"|intelligence artificielle|sciences? des donn[eé]es|[eé]lectronique|physique\b|t[eé]l[eé]communications?"
    r"|apprentissage automatique|d[eé]veloppement (?:web|logiciel|informatique|d'applications)"
    r"|syst[eè]mes d'information|robotique\b|big data\b|syst[eè]mes embarqu[eé]s"
    # Spanish, Portuguese, Italian
    r"|matem[aá]ticas?\b|estad[ií]stica\b|ingenier(?:[ií]a|[oa]) (?:de|en) (?:sistemas|computaci[oó]n|software)"
    r"|(?:ciencias? de la|ci[eê]ncia da) computa\w+|sistemas (?:computacionales|inform[aá]ticos|de informaci[oó]n)"
    r"|computaci[oó]n\b|electr[oó]nica\b|el[eé]ctrica\b|telecomunicaci\w+|f[ií]sica\b|inteligencia artificial"
    r"|ciencia de (?:los )?datos|rob[oó]tica\b|mecatr[oó]nica\b|aprendizaje autom[aá]tico|matematica\b"
)
_CHINESE = (
    "计算机|软件|数学|统计|数据科学|大数据|人工智能|机器学习|电子|电气|通信|信息(?:工程|管理|科学|技术|安全|与)|物理|自动化|机器人"
    "|网络工程|智能科学"
)
_SHORT = r"(?:CSE|ECE|EEE|EECS|CSIT|AI ?[&/]? ?ML|AI ?& ?DS|AIML|AIDS|AI|EE|CS|IT|ICT|ISE|MIS)"
RELATED = one_of(rf"(?<!ducación )(?<!ducation )(?i:{_NAMES})", chinese=_CHINESE)
# Other fields: they tell that the letters before or behind them are a degree, not a state or a verb.
OTHER = (
    r"(?i:(?:business|economics?|management|finance|accounting|marketing|psychology|chemistry|biolog\w+|history|english|"
    r"philosophy|linguistics|sociology|political|international relations|law|education|arts?|sciences?|engineering|"
    r"mechanical|civil|chemical|aerospace|industrial|biomedical|environmental|neuroscience|cognitive|geograph\w+|"
    r"geolog\w+|nursing|public|communication|media|music|design|architecture|journalism|anthropology|medicine|"
    r"pharmac\w+|materials?|petroleum|agricultur\w+|nuclear|energy|commerce|administration|literature|studies)\b)"
)
ANY_FIELD = rf"(?:{RELATED}|\b{OTHER}|\b{_SHORT}\b)"

_IN_LETTERS = re.compile(
    r"(?<!\w)(?:M\.?C\.?A|B\.?C\.?A|MCS|BCS|[BM]S(?:CS|EE|CE|DS|IT|SE|AI)"
    r"|[BM]Comp(?:Sc|Sci)?|[BM]Math|MPhys|[BM]\.? ?Stat)\b"
)
_RELATED = re.compile(RELATED)
_ABBREVIATED = re.compile(rf"^[ ,:(/&-]*(?:(?:in|of|degree) )?[(]?{_SHORT}\b|^[ ,:(/-]*(?:E&C|CS&E|E&E|CS\b)")
_BRANCH = re.compile(r"\((?:CSE|ECE|EEE|EECS|CS|IT|AIML|AI)\)|\b(?:CSE|ECE|EEE|EECS|AIML)\b")
# What follows such words is not the field of the degree: it was only a course, a thesis or a side subject.
_ASIDE = re.compile(
    r"(?i)\brelevant:|\b(?:relevant|selected|key|core|main)? ?(?:course ?work|courses?|modules|subjects|electives|"
    r"minor(?:ed|ing)?\b|thesis|dissertation|projects?\b|kurse|vorlesungen|nebenfach|cours suivis|mati[eè]res|"
    r"m[eé]moire|asignaturas|materias|tesis|\w*arbeit\b|advis[oe]r|supervisor|research(?:ed)? (?:in|on|area|focus)|"
    r"teaching assistant|certificate in)|课程|论文|辅修"
)
_MAIN = re.compile(r"(?i)\b(?:major(?:ed|ing)?|hauptfach|concentration|speciali[sz]ation|specializing|track)\b|专业")
_SCHOOL = re.compile(
    r"(?i)\b(?:high(?:er)? (?:secondary )?school|higher secondary|secondary (?:school|education)|senior secondary|"
    r"intermediate|HSC|SSC|CBSE|ICSE|(?:class )?(?:XII?|12th|10th)|[AO][- ]levels?|I?GCSEs?|abitur|gymnasium|lyc[eé]e|"
    r"baccalaur[eé]at|bachillerato|preparatoria)\b|高中"
)
_COURSE = re.compile(
    r"(?i)\b(?:coursera|udacity|udemy|edx|datacamp|nanodegree|boot ?camp|online course|certificat\w+|diploma in|"
    r"associate(?! (?:of|in) (?:applied |arts|science))|polytechnic diploma|"
    r"t[eé]cnic[oa] superior|ciclo formativo|berufsschule|exchange|summer school|minor|competition|"
    r"contest|award|winner|prize|scholarship|clubs?|olympiad|assistant|member|honou?r society)\b"
)
_PLACE = re.compile(
    r"(?i)\b(?:universi\w+|college|institut\w*|hochschule|[eé]cole|escuela|polytechnic|politecnico|degree|graduated|"
    r"major(?:ed)?|studied|IIT|NIT|MIT|ETH|EPFL|UC[A-Z]*|studium|studiengang)\b|大学|学院|专业"
)
# So begins the title of a thesis, which is no field.
_TITLED = re.compile(
    r"(?i)^\W*(?:on|towards?|essays|an? (?:study|inquiry|history|survey|theory)|studies|the|how|when|why)\b "
)
_NEIGHBOURS = 2  # passages before or behind a degree in which its field may stand by itself
_SHORT_LINE = 14  # words of a line that only names a field, with a school and a year at most


def find_fields(read: Sequence[Writing], degrees: Mapping[int, Sequence[Span]]) -> Iterator[Match]:
    """Related fields of study beside the degrees that were found, given by the index of their passage."""
    for at, writing in enumerate(read):
        own = degrees.get(writing.passage.index, ())
        spans = list(_in_letters(writing, own))
        if writing.section is SectionKind.EDUCATION:
            if own or _is_named_alone(writing) or _beside_degree(read, at, degrees):
                spans += _fields(writing, own)
        elif own:
            spans += [span for span in _fields(writing, own) if _is_close(span, own, writing)]
        for span in spans:
            match = writing.match("related-field", span, _TERM)
            if match:
                yield match


def _in_letters(writing: Writing, degrees: Sequence[Span]) -> Iterator[Span]:
    """Degrees that name their field themselves: MCA, BSCS."""
    for start, end in degrees:
        if _IN_LETTERS.search(writing.text, start, min(end + 2, len(writing.text))):
            yield start, end


def _fields(writing: Writing, degrees: Sequence[Span]) -> Iterator[Span]:
    """Related fields in the passage that are not mentioned aside."""
    for match in _RELATED.finditer(writing.text):
        if not _is_aside(writing.text, match.start()):
            yield match.span()
    for _, end in degrees:
        behind = _ABBREVIATED.search(writing.text[end:])
        if behind and not _is_aside(writing.text, end):
            yield end, end + behind.end()
    if writing.section is SectionKind.EDUCATION:
        for match in _BRANCH.finditer(writing.text):
            if not _is_aside(writing.text, match.start()):
                yield match.span()


def _is_aside(text: str, position: int) -> bool:
    """True behind "coursework:", "thesis:" or "minor in", unless a major is named after that."""
    asides = [match.end() for match in _ASIDE.finditer(text, 0, position)]
    if not asides:
        return False
    return not _MAIN.search(text, asides[-1], position)


def _is_named_alone(writing: Writing) -> bool:
    """True if the passage names a university course without saying which degree it leads to."""
    text = writing.text
    if VERB_FIRST.search(text):
        return False
    return bool(_PLACE.search(text)) and not _SCHOOL.search(text) and not _COURSE.search(text)


def _beside_degree(read: Sequence[Writing], at: int, degrees: Mapping[int, Sequence[Span]]) -> bool:
    """True if the passage is a short line of its own and a degree stands in a passage near it."""
    writing = read[at]
    if (
        len(writing.starts) > _SHORT_LINE
        or VERB_FIRST.search(writing.text)
        or _COURSE.search(writing.text)
        or _TITLED.search(writing.text)
        or _is_schoolish(read, at)
    ):
        return False
    near = read[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1]
    return any(other.passage.index in degrees and other.section is SectionKind.EDUCATION for other in near)


def _is_schoolish(read: Sequence[Writing], at: int) -> bool:
    """True if the passage, or the one before or behind it, is about the school before university."""
    return any(_SCHOOL.search(other.text) for other in read[max(0, at - 1) : at + 2])


def _is_close(span: Span, degrees: Sequence[Span], writing: Writing) -> bool:
    """True if the field stands right behind or before a degree, as outside the education section it must."""
    for start, end in degrees:
        between = writing.text[end : span[0]] if span[0] >= end else writing.text[span[1] : start]
        reach = 45 if span[0] >= end else 22
        if len(between) <= reach and not re.search(
            r"[.;|] |\b(?:and|with|seeking|working|who|specializing)\b", between
        ):
            return True
    return False
