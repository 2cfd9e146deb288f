"""Places where work can be seen: profiles, personal sites and portfolios, in text and in links on the page."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from checker.matching.catalogue import Status
from checker.matching.report import Evidence, Tier
from checker.reading.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.reading.document import Box, Document, Line, Link, Word

_SCORE = 100.0
_REFERENCES = SectionKind.REFERENCES

# Hosts at which people show work; anything under them counts wherever it stands.
_SHOWCASES = re.compile(
    r"(?:^|\.)(?:github\.(?:com|io)|gitlab\.(?:com|io)|bitbucket\.(?:org|io)|huggingface\.co|hf\.co|kaggle\.com|"
    r"codeberg\.org|sourceforge\.net|gitee\.(?:com|io)|devpost\.com|behance\.net|dribbble\.com|codepen\.io|"
    r"observablehq\.com|public\.tableau\.com|rpubs\.com|nbviewer\.\w+|streamlit\.app|netlify\.app|vercel\.app|"
    r"herokuapp\.com|pages\.dev|web\.app|notion\.site|about\.me|wixsite\.com|wordpress\.com|blogspot\.com|"
    r"substack\.com|hashnode\.dev|weebly\.com|webflow\.io|carrd\.co|readthedocs\.io|r-universe\.dev|itch\.io|"
    r"sr\.ht|artstation\.com|myportfolio\.com|cargo\.site|glitch\.me|fly\.dev|onrender\.com|gitbook\.io|quarto\.pub|"
    r"bearblog\.dev|neocities\.org|read\.cv|shinyapps\.io|deepnote\.com|replit\.com|csdn\.net|juejin\.cn|cnblogs\.com|surge\.sh|framer\.website|"
    r"medium\.com|dev\.to|towardsdatascience\.com|sites\.google\.com|colab\.research\.google\.com)$"
)
# Hosts that show no work of one's own: networks, mail, registers of papers, calendars, maps.
_OTHER_HOSTS = re.compile(
    r"(?:^|\.)(?:linkedin\.\w+|lnkd\.in|xing\.com|twitter\.com|x\.com|facebook\.com|fb\.com|instagram\.com|t\.me|wa\.me|"
    r"whatsapp\.com|telegram\.\w+|skype\.com|discord\.\w+|youtube\.com|youtu\.be|tiktok\.com|mastodon\.\w+|bsky\.app|"
    r"google\.\w+|goo\.gl|gmail\.\w+|googlemail\.com|outlook\.\w+|hotmail\.\w+|yahoo\.\w+|live\.com|icloud\.com|"
    r"proton\.me|protonmail\.com|gmx\.\w+|web\.de|qq\.com|163\.com|126\.com|mail\.\w+|yandex\.\w+|aol\.com|"
    r"orcid\.org|researchgate\.net|academia\.edu|doi\.org|arxiv\.org|semanticscholar\.org|dblp\.org|openreview\.net|"
    r"ieee\.org|acm\.org|springer\.com|sciencedirect\.com|wikipedia\.org|wikimedia\.org|calendly\.com|maps\.\w+|"
    r"openstreetmap\.org|stackoverflow\.com|stackexchange\.com|leetcode\.com|hackerrank\.com|hackerearth\.com|"
    r"codeforces\.com|codechef\.com|topcoder\.com|credly\.com|coursera\.org|udacity\.com|udemy\.com|edx\.org|"
    r"datacamp\.com|upwork\.com|fiverr\.com|freelancer\.com|angel\.co|wellfound\.com|glassdoor\.\w+|indeed\.\w+|"
    r"overleaf\.com|latextemplates\.com|drivendata\.org|weixin\.qq\.com|zhihu\.com|microsoft\.com|apple\.com|amazon\.com)$"
)
_SCHOOLS = re.compile(
    r"\.(?:edu|ac|gov|mil)(?:\.\w{2})?$|(?:^|\.)(?:uni|tu|fh|hs|univ)-|(?:^|\.)univ?\w*\.|\.gob\.|\.gouv\."
)
_TOOLS = re.compile(
    r"^(?:node|next|vue|react|d3|three|express|asp|socket|fast|deeplearning|h2o|draw|ml|vb|ado)\.(?:js|net|io|ai)$"
)
_ADDRESS = re.compile(
    r"(?<![\w@.])(?:https?://)?(?:www\.)?((?![bm]\.tech\b)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
    r"(?:com|org|net|io|dev|me|ai|app|co|page|site|tech|xyz|info|blog|online|cloud|space|ml|in|us|uk|de|fr|es|it|nl|ch|at|be|"
    r"se|no|dk|fi|pl|pt|ca|au|cn|jp|kr|br|mx|ar|eu|edu|gov|website|name|codes|studio|world|life|pro|id|sh|cc|tv|so|to|ly|ht|design|art|games|works|nz|za|ie|"
    r"cz|example))"
    r"(?![\w@-]|\.\w)((?:[/?#]\S*)?)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?i)^[(\[]?(?:github|gitlab|bitbucket|hugging ?face|huggingface|kaggle|portfolio|website|web ?site|homepage|"
    r"home page|personal (?:site|website|page)|blog|personal blog|site web|sitio web|page personnelle|p[aá]gina web|"
    r"portafolio|webseite|gitee|个人主页|个人网站|博客)\b[)\]:：]?"
)
_BESIDE_LABEL = re.compile(
    r"(?i)\b(?:github|gitlab|codeberg|bitbucket|hugging ?face|kaggle|gh) ?[:：/@|]"
    r"|(?:github|gitlab|kaggle|hugging face)$"
)
_CONTACT = re.compile(
    r"(?i)\b(?:contacts?|kontakt\w*|links?|profiles?|find me|online|social|networks?|web|"
    r"personal (?:info\w*|details|data)|pers[oö]nliche daten|coordonn[eé]es|"
    r"contacto|datos personales|reach me|connect)\b|联系|个人信息"
)
# What template makers write where one's own address will stand.
_FILLER = re.compile(
    r"(?i)\byour[-_.]?\w*|@?user_?name\b|\bhomepage\.com|\bplaceholder|\b\w+\.url\b"
    r"|\b(?:personal|my)-?(?:page|site|website|homepage)\.|\bhandle-here\b"
    r"|(?:fore|sur|first|last|full|family|given)[-_.]?name(?![a-z]{3})|\bmyname\b"
    r"|\b(?:vor|nach)[-_.]?name\b|vornamenachname|\bpr[eé]nom[-_.]?nom\b|\bnombre[-_.]?apellidos?\b"
)
# What stands behind a label instead of a name: "GitHub: only if up to date", "gh/your-name".
_NO_NAME = re.compile(r"(?i)^\W*(?:(?:github|gitlab|gh)\W*)?(?:only if\b|if (?:you|any)\b|your[-_ ])")
# A user's name as it stands beside an icon; a network's name or an address's beginning tells where it leads.
_HANDLE = re.compile(r"(?!curriculum$|vitae$|resume$|lebenslauf$)[a-z][a-z0-9_-]{3,24}")
_NETWORK = re.compile(
    r"(?i)\b(?:linkedin|twitter|skype|instagram|telegram|facebook|wechat|discord|orcid|mastodon|xing|x)\W*$"
)
_NOT_OWN = ("mailto:", "tel:", "callto:", "skype:", "whatsapp:", "geo:", "javascript:", "#")
_HEADER_LINES = 40  # more are no header, and all their words would be compared with one another
_HEADER_SLACK = 30.0  # points around the header within which an icon belongs to it


@dataclass(frozen=True, slots=True)
class _Place:
    """An address with where it stands."""

    host: str
    path: str
    section: SectionKind
    contact: bool  # among the contact details
    text: str  # the words in which it is written, or which lead to it
    page: int
    boxes: tuple[Box, ...]
    context: str


def find_profiles(document: Document) -> dict[str, tuple[Evidence, ...]]:
    """Evidence for a portfolio, and for competitions and communities whose profile is linked, by requirement id."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for place in (*_written(document), *_linked(document), *_handles(document)):
        for requirement, term in _shown_by(place):
            evidence = _evidence(place, term)
            if all(evidence.boxes != other.boxes for other in found[requirement]):
                found[requirement].append(evidence)
    return {requirement: tuple(evidence) for requirement, evidence in found.items()}


def _shown_by(place: _Place) -> Iterator[tuple[str, str]]:
    """Requirements that the address shows, each with the rule."""
    if place.section is _REFERENCES or _FILLER.search(f"{place.host}{place.path}"):
        return
    if _is_showcase(place):
        yield "portfolio", "a profile or page on a site where work is shown"
    elif place.contact and _is_personal(place):
        yield "portfolio", "a personal site among the contact details"
    if place.host.endswith("kaggle.com") and _is_kaggle_profile(place.path):
        yield "kaggle", "a Kaggle profile or notebook"
    if place.host.endswith("drivendata.org"):
        yield "drivendata", "a DrivenData profile"
    if place.host.endswith("stackoverflow.com") and "users" in place.path:
        yield "community", "a Stack Overflow profile"


def _is_showcase(place: _Place) -> bool:
    if not _SHOWCASES.search(place.host):
        return False
    bare = place.path.strip("/") == "" and place.host.count(".") == 1
    return not bare or place.contact


def _is_personal(place: _Place) -> bool:
    """True for a host that may be one's own; a page below ~name is one's own even at a school."""
    if "/~" in place.path or place.path.startswith("/people/"):
        return True
    return not (_OTHER_HOSTS.search(place.host) or _SCHOOLS.search(place.host) or _TOOLS.search(place.host))


def _is_kaggle_profile(path: str) -> bool:
    """True unless the address leads to a data set, a course or the front page."""
    first = path.strip("/").split("/")[0]
    return bool(first) and first not in {"datasets", "learn", "docs", "models"}


def _written(document: Document) -> Iterator[_Place]:
    """Addresses, and names of such sites among the contact details, in the text."""
    for section in document.sections:
        contact = section.kind is SectionKind.HEADER or bool(section.heading and _CONTACT.search(section.heading.text))
        for block in section.blocks:
            for line in block.lines:
                yield from _in_line(line, section.kind, contact=contact)


def _in_line(line: Line, section: SectionKind, *, contact: bool) -> Iterator[_Place]:
    for at, word in enumerate(line.words):
        found = _ADDRESS.search(word.text) if "." in word.text and not _is_mail(line, at) else None
        if found:
            yield _place(line, at, (found[1], found[2]), section, contact=contact or _is_labelled(line, at))
        elif contact and _names_profile(line, at):
            yield _place(line, at, (_host_of_label(word.text), "/profile"), section, contact=True)


def _handles(document: Document) -> Iterator[_Place]:
    """A user's name that stands twice in the header, as beside icons of LinkedIn and GitHub, which no text names."""
    lines = [
        line
        for section in document.sections
        if section.kind is SectionKind.HEADER
        for block in section.blocks
        for line in block.lines
    ][:_HEADER_LINES]
    names = {part.lower() for line in lines for part in re.findall(r"[A-Z][\w'’-]{2,}", line.text)}
    bare: dict[str, list[tuple[Line, int]]] = defaultdict(list)
    linked = {word.text[3:] for line in lines for word in line.words if word.text.startswith("in/")}
    for line in lines:
        for at, word in enumerate(line.words):
            if _HANDLE.fullmatch(word.text) and not (at and _NETWORK.search(line.words[at - 1].text)):
                bare[word.text].append((line, at))
    for handle, places in bare.items():
        if len(places) + (handle in linked) > 1 and any(name in handle for name in names):
            line, at = places[-1]
            yield _place(line, at, (_host_of_label("github"), f"/{handle}"), SectionKind.HEADER, contact=True)


def _is_mail(line: Line, at: int) -> bool:
    """True for a mail address, also where a blank parts it at its sign."""
    before = line.words[at - 1].text if at else ""
    return "@" in line.words[at].text.rpartition("/")[2] or before.endswith("@")


def _is_labelled(line: Line, at: int) -> bool:
    """True behind a label such as "Website:"."""
    before = " ".join(word.text for word in line.words[max(0, at - 2) : at])
    return bool(
        re.search(r"(?i)(?:website|portfolio|homepage|blog|webseite|site web|sitio web|personnelle) ?[:：]?$", before)
    )


def _names_profile(line: Line, at: int) -> bool:
    """True for the name of such a site among contact details: "GitHub: jane", "Kaggle", "Portfolio"."""
    behind = " ".join(word.text for word in line.words[at + 1 : at + 3])
    if ("." in behind and _FILLER.search(behind)) or _NO_NAME.search(line.words[at].text + " " + behind):
        return False  # the address is still to be filled in
    return bool(_LABEL.fullmatch(line.words[at].text) or _BESIDE_LABEL.search(line.words[at].text))


def _host_of_label(label: str) -> str:
    name = re.sub(r"\W", "", label.lower())
    return "kaggle.com" if name.startswith("kaggle") else "github.com" if name.startswith("git") else "hf.co"


def _place(line: Line, at: int, address: tuple[str, str], section: SectionKind, *, contact: bool) -> _Place:
    word = line.words[at]
    host, path = address
    return _Place(host.lower(), path, section, contact, word.text, word.page, word.boxes, line.text)


def _linked(document: Document) -> Iterator[_Place]:
    """Addresses behind words and icons on the page."""
    bottom = _header_bottom(document)
    for link in document.links:
        if link.url.lower().startswith(_NOT_OWN):
            continue
        parts = urlsplit(link.url if "//" in link.url else f"//{link.url}")
        if parts.hostname:
            yield _place_of_link(document, link, (parts.hostname.lower(), parts.path), bottom)


def _place_of_link(document: Document, link: Link, address: tuple[str, str], bottom: float) -> _Place:
    section, line, words = _under(document, link)
    text = " ".join(word.text for word in words) or link.url
    beside_header = not words and link.page == 1 and link.box.top <= bottom
    contact = section is SectionKind.HEADER or beside_header
    section = SectionKind.HEADER if contact else section
    return _Place(*address, section, contact, text, link.page, (link.box,), line.text if line else link.url)


def _under(document: Document, link: Link) -> tuple[SectionKind, Line | None, tuple[Word, ...]]:
    """The section, the line and the words that a link lies over."""
    for section in document.sections:
        for block in section.blocks:
            for line in block.lines:
                words = tuple(word for word in line.words if _covers(link, word))
                if words:
                    contact = section.heading and _CONTACT.search(section.heading.text)
                    return (SectionKind.HEADER if contact else section.kind), line, words
    return SectionKind.OTHER, None, ()


def _covers(link: Link, word: Word) -> bool:
    """True if the middle of the word lies in the link's box."""
    if word.page != link.page:
        return False
    box = word.boxes[0]
    x, y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
    return link.box.x0 <= x <= link.box.x1 and link.box.top <= y <= link.box.bottom


def _header_bottom(document: Document) -> float:
    """How far down the first page the contact details reach."""
    bottoms = (
        word.boxes[0].bottom
        for section in document.sections
        if section.kind is SectionKind.HEADER
        for block in section.blocks
        for word in block.words
        if word.page == 1
    )
    return max(bottoms, default=0.0) + _HEADER_SLACK


def _evidence(place: _Place, term: str) -> Evidence:
    return Evidence(
        place.page,
        place.text,
        place.boxes,
        place.section,
        Tier.RULE,
        _SCORE,
        Status.DEMONSTRATED,
        term,
        place.context,
    )
