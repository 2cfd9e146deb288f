"""What surrounds a match: whether it counts there at all, and whether it is shown in use or only named."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.matching.catalogue import Status
from checker.matching.others import is_made_by_others
from checker.matching.text import Gap, as_line, normal_tokens, split_tokens
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    from checker.matching.catalogue import Term
    from checker.matching.match import Match
    from checker.matching.text import Passage

_NAMED_ONLY = frozenset(
    {
        SectionKind.HEADER,
        SectionKind.SUMMARY,
        SectionKind.SKILLS,
        SectionKind.LANGUAGES,
        SectionKind.INTERESTS,
    }
)
# Nobody names a talk, a thesis or a membership as a mere skill.
_DONE_WHERE_NAMED = frozenset({"conferences", "community", "research", "other-competition", "open-source"})
# What says of others' work no more than that it exists.
_MADE = frozenset(
    {"machine-learning", "model-development", "model-training", "model-deployment", "ml-experience", "projects"}
)
_TEACHING = re.compile(r"(?i)\b(?:teaching|supervision|lehre|lehrt[aä]tigkeit|enseignements?|docencia)\b")
_REACH = 8  # tokens before a match in its sentence that may turn its meaning
_NEGATIONS = re.compile(
    r"\b(?:no|not|never|without|lack\w*|zero|keine?|kein|ohne|nicht|sans|aucune?|sin|ningun\w?)\b(?: \w+){0,3} "
    r"(?:experience|exposure|knowledge|background|familiar|skills?|used|worked|know|proficient|expert"
    r"|erfahrung|kenntnis\w*|connaissance|experiencia|conocimiento)\b"
    r"|(?:没 有?|尚 无|暂 无|毫 无|缺 乏|不 (?:熟 悉|了 解|会)|未 曾?)"
    r"(?: (?:使 用|用|接 触|学 习|学)(?: 过)?)?(?: [a-z][\w+#.]*)*$"
)
_WISHES = re.compile(
    r"\b(?:(?:want|wish|hop|plan|eager|keen|excited|lik|lov|interest|aspir|aim|intend|motivat|look|will|curious|goal"
    r"|seek)\w* (?:\w+ ){0,2}"
    r"(?:to learn|in learning|to study|to becom\w+|to be an?|to transition|to move into|to break into|to enter"
    r"|to work as|to use|to work with)|aspire to)\b"
)
_POSTS_WISHED = re.compile(
    r"\b(?:aspiring|desired (?:role|position|job)|seeking an?|looking for an?|in search of an?"
    r"|(?:want|wish|hop|lik|lov|aim|look|seek)\w* (?:\w+ ){0,2}an? (?:\w+ ){0,2}"
    r"(?:role|position|opportunity|job|internship))\b"
)
# Behind these, a sentence that wishes for a post tells what its writer brings.
_BROUGHT = re.compile(
    r"\b(?:with|skilled|experienced|proficient|versed|having|bringing|leveraging|using|mit|avec|con|experience in)\b"
)
_SOFT = re.compile(
    r"\b(?:interest(?:ed|s)? in|familiar(?:ity)? with|passion(?:ate)? (?:about|for)|fascinated (?:by|with)"
    r"|curious about|exposure to|enthusias\w+ (?:about|for)|basic (?:knowledge|understanding)|knowledge of"
    r"|learning about|currently (?:learning|taking|enrolled$)"
    r"|interessier\w+|interesse an|passionne par|interesado en|apasionado)\b"
)
_COURSEWORK = re.compile(
    r"\b(?:course ?works?|courses?|modules?|subjects?|electives?|minor in|curriculum|studied|specialisation"
    r"|schwerpunkt\w*|vorlesungen|lehrveranstaltungen|kurse|cours|asignaturas|materias)\b|课 程|课 业"
)
_TRAINING = re.compile(
    r"\b(?:certifi\w*|training|online|moocs?|professional development|nanodegree|bootcamp|coursera|udemy|udacity|edx"
    r"|datacamp|pluralsight|fast ai|deeplearning ai|completed|attended|webinars?|workshops?"
    r"|weiterbildung\w*|fortbildung\w*|formation|formacion|培 训)\b"
    r"|\b(?:19|20)\d\d\b"
)
# A word of which each denial, wish and mere interest above has one, as a line holds it.
_TURNING = re.compile(
    r" (?:no|not|never|without|lack|zero|kein|ohne|nicht|san|aucun|sin|ningun|want|wish|hop|plan|eager|keen|excited"
    r"|lik|lov|interes|aspir|aim|intend|motivat|look|will|curiou|goal|seek|desired|in search|familiar|passion|fascinat"
    r"|exposure|enthusia|basic|knowledge|learning|currently|apasionado)|[没无缺不未乏]"
)
# What a degree is in is studied, also where school, town and grade follow behind commas.
_DEGREE_IN = re.compile(
    r"\b(?:bachelor|master|science|arts|degree|diplom\w*|doctor\w*|phd|ph d|bsc|msc|b s|m s|b a|m a|ba|ma|bs|ms|"
    r"b tech|m tech|b e|m e|major|studium|licence|grado|licenciatura)(?: (?:of|hons|honours|with honors))?"
    r" (?:in|en|der|of)(?: (?:applied|theoretical|mathematical|computational))?$"
)
_WORK = re.compile(r"\b(thesis|dissertation|projects?(?! management)|capstone|built|developed|implemented|research)\b")


def refusal(match: Match, term: Term | None, outside: tuple[SectionKind, ...] = ()) -> str:
    """Why the words do not count where they stand, as a sentence; empty if they do."""
    passage = match.passage
    if match.reason:
        return match.reason
    if passage.section in outside:
        return f"Words among {passage.section} do not show it."
    if passage.section is SectionKind.REFERENCES:
        return "It stands among references: what others did or said."
    if passage.tokens[match.start].word in passage.template_words:
        return "It stands in placeholder text."
    if (passage.heading or match.requirement in _DONE_WHERE_NAMED) and passage.is_over_blanks:
        return "It heads nothing but placeholder text."
    if _is_initial(match):
        return "It is the initial of a name."
    if _ends_a_period(match):
        return "It says that a post is held still."
    if match.requirement in _MADE and _is_made_by_others(match):
        return "It says what others made."
    return (_turn(match) if _may_turn(passage.line) else "") or (term_refusal(match, term) if term else "")


def _is_made_by_others(match: Match) -> bool:
    """True if a clause before the match, or its first words, name others as the makers; a quick look saves most."""
    line = match.passage.line
    return (" which " in line or " that " in line) and is_made_by_others(before_in_sentence(match, inside=2))


def _turn(match: Match) -> str:
    """Why the words before and behind turn the meaning of the match; empty if they do not."""
    if _NEGATIONS.search(_without_asides(match)) or _is_denied_behind(match):
        return "The sentence says that it is not there."
    before = before_in_sentence(match)
    if _WISHES.search(before) or _is_of_a_wished_post(before):
        return "The sentence says what is wished for, not what is there."
    return ""


@lru_cache(maxsize=1000)
def _may_turn(line: str) -> bool:
    """True for a passage's line with a word of which a denial, a wish or a mere interest needs one: few have any."""
    return _TURNING.search(line) is not None


def term_refusal(match: Match, term: Term) -> str:
    """Why the term's own conditions are not met; empty if they are."""
    passage = match.passage
    if term.sections and passage.section not in term.sections:
        return f"It counts only in: {', '.join(term.sections)}."
    if term.near and not any(has_phrase(passage.line, phrase) for phrase in term.near):
        return "Nothing beside it says that this is what is meant."
    if term.about and not any(has_phrase(passage.entry_line, phrase) for phrase in term.about):
        return "Nothing in the same entry says that this is what is meant."
    if term.unless:
        start, end = passage.sentence_bounds(match.start)
        sentence = passage.line_of(start, end)
        for phrase in term.unless:
            if has_phrase(sentence, phrase):
                return f"The sentence also says “{phrase}”."
    for phrase in term.not_within:
        if _lies_within(match, phrase):
            return f"It is part of “{phrase}”."
    return ""


def level(match: Match, *, held: bool) -> Status:
    """Whether the words show the requirement in use, or only name it."""
    if match.level:
        return match.level
    if held:
        return Status.DEMONSTRATED
    if match.passage.section in _NAMED_ONLY or (
        _may_turn(match.passage.line) and _SOFT.search(before_in_sentence(match))
    ):
        return Status.LISTED
    if match.passage.section is SectionKind.COURSES and not _is_training(match.passage):
        return Status.LISTED
    if match.passage.section is SectionKind.EDUCATION and _in_course_list(match):
        return Status.LISTED
    if match.passage.section is SectionKind.OTHER and not _is_done_there(match):
        return Status.LISTED
    return Status.DEMONSTRATED


def before_in_sentence(match: Match, inside: int = 0) -> str:
    """The normal form of up to eight tokens before the match, in its sentence, and of so many ``inside``."""
    start, _ = match.passage.sentence_bounds(match.start)
    end = min(match.start + inside, match.end)
    return " ".join(token.text for token in match.passage.tokens[max(start, match.start - _REACH) : end])


def _is_of_a_wished_post(before: str) -> bool:
    """True for "Aspiring Keras developer", false for "Aspiring developer with Keras"."""
    wish = _POSTS_WISHED.search(before)
    return wish is not None and not _BROUGHT.search(before, wish.end())


def _without_asides(match: Match) -> str:
    """What stands before the match, less what denies an earlier item: "Keras: no experience yet, PyTorch"."""
    start, _ = match.passage.sentence_bounds(match.start)
    parts: list[list[str]] = [[]]
    for token in match.passage.tokens[max(start, match.start - _REACH) : match.start]:
        if token.gap is Gap.BREAK:
            parts.append([])
        parts[-1].append(token.text)
    if match.passage.tokens[match.start].gap is Gap.BREAK:
        parts.append([])
    asides = [part for part in parts[1:-1] if part and _NEGATIONS.match(" ".join(part))]
    return " ".join(word for part in parts if part not in asides for word in part)


def _is_denied_behind(match: Match) -> bool:
    """True for "Keras: no experience" and "Keras (keine Erfahrung)"."""
    behind = match.passage.tokens[match.end : match.end + 5]
    denied = bool(behind) and behind[0].gap is Gap.BREAK
    return denied and _NEGATIONS.match(" ".join(token.text for token in behind)) is not None


def has_phrase(line: str, phrase: str) -> bool:
    """True if the tokens of ``phrase`` stand side by side in ``line``, which :attr:`Passage.line` gives."""
    return _padded(phrase) in line


@lru_cache(maxsize=5000)
def _padded(phrase: str) -> str:
    return as_line(split_tokens(phrase))


def _lies_within(match: Match, phrase: str) -> bool:
    """True if the matched tokens are part of the phrase, as Java is of Java Script."""
    if not has_phrase(match.passage.line, phrase):
        return False  # as nearly always; signs between the words part the line in the same places
    length = len(normal_tokens(phrase))
    tokens = match.passage.tokens
    return any(
        at + length <= len(tokens) and match.passage.line_of(at, at + length) == _padded(phrase)
        for at in range(max(0, match.end - length), match.start + 1)
    )


def _is_initial(match: Match) -> bool:
    """True for the R of R. Gupta, false for the R of "in Python and R."."""
    passage, at = match.passage, match.start
    if match.end - at > 1 or len(passage.tokens[at].text) > 1 or at + 1 >= len(passage.tokens):
        return False
    if not passage.words[passage.tokens[at].word].text.endswith(".") or not passage.tokens[at + 1].written[0].isupper():
        return False
    named = at > 0 and passage.tokens[at - 1].text in {"in", "using", "with", "and", "or", "language"}
    return passage.section is SectionKind.PUBLICATIONS or not named


def _ends_a_period(match: Match) -> bool:
    """True for the Present of "2018 - Present Data Scientist", which presents nothing."""
    tokens, at = match.passage.tokens, match.start
    return tokens[at].written in {"Present", "PRESENT", "present"} and at > 0 and tokens[at - 1].is_number


def _in_course_list(match: Match) -> bool:
    """True behind a label such as "Relevant coursework:", and in a line of education that only enumerates."""
    before = " ".join(token.text for token in match.passage.tokens[: match.start])
    labels = list(_COURSEWORK.finditer(before))
    if labels and not _WORK.search(before, labels[-1].end()):
        return True
    if _DEGREE_IN.search(before):
        return False
    start, end = match.passage.sentence_bounds(match.start)
    tokens = match.passage.tokens[start:end]
    breaks = sum(token.gap is Gap.BREAK for token in tokens)
    return breaks >= 3 and len(tokens) <= 4 * breaks and not any(token.is_number for token in tokens)


def _is_training(passage: Passage) -> bool:
    """True for courses taken beyond a degree, whose titles say what was learned; false for a list of coursework."""
    title = " ".join(normal_tokens(passage.title))
    if re.search(r"course ?work|modules|subjects|vorlesung|asignaturas", title):
        return False
    return bool(_TRAINING.search(title) or _TRAINING.search(" ".join(token.text for token in passage.tokens)))


def _is_done_there(match: Match) -> bool:
    """True in a section of an unknown kind for what was taught, held or written, and for what a sentence tells."""
    if match.requirement in _DONE_WHERE_NAMED or _TEACHING.search(match.passage.title):
        return True
    return _tells(match.passage)


def _tells(passage: Passage) -> bool:
    """True for a sentence, false for a label or an enumeration."""
    breaks = sum(token.gap is not Gap.NONE for token in passage.tokens)
    return len(passage.tokens) >= 6 and len(passage.tokens) > 3 * breaks
