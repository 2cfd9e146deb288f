"""What a sentence says of other people, or of what is still wished for: it is not the writer's own."""

from __future__ import annotations

import re

_FOR_OTHERS = re.compile(
    r"(?i)(?:\b(?:co-?)?(?:mentor(?:ed|ing|s)?|supervis(?:ed|ing|es?)|advis(?:ed|ing|es?)|tutor(?:ed|ing)|guid(?:ed|ing)|"
    r"taught|teach(?:ing)?|coach(?:ed|ing)|instruct(?:ed|ing)|hir(?:ed|ing)|recruit(?:ed|ing)|assist(?:ed|ing)|"
    r"grad(?:ed|ing)|lectur(?:ed|ing)|oversaw|manag(?:ed|ing)|collaborat(?:ed|ing)|work(?:ed|ing)? (?:closely )?with|"
    r"(?:manage|lead|supervise|oversee|coach|guide)s? (?:an?|one|two|three|four|five|six|seven|eight|\d+)\b|"
    r"onboard(?:ed|ing)|organi[sz](?:ed|ing)|coordinat(?:ed|ing)|interview(?:ed|ing)|led|alongside|teams? of|group of|"
    r"betreu\w*|encadr\w+|tutor[ií]\w+|coordin[eé]\w*|supervis[éió]\w*|"
    r"(?:beratung|anleitung|einarbeitung|schulung|ausbildung|begleitung|unterst[uü]tzung) (?:von|der)|"
    r"(?:formation|accompagnement|recrutement) (?:de|des)|(?:formaci[oó]n|asesoramiento|acompañamiento) (?:a|de)"
    r")\b(?! by)|指导|带领)[^.;|]{0,40}(?<!\bas )$"
)
# German puts the verb behind: "Zwei Bachelorarbeiten betreut".
_GUIDED = re.compile(
    r"(?i)^[^.;|,:]{0,40}\b(?:betreut|angeleitet|eingearbeitet|gecoacht|begleitet|ausgebildet|unterrichtet|beraten|"
    r"encadr[eé]e?s|supervised|mentored)\b(?! (?:von|vom|durch|bei|par|by)\b)"
)
_WISH = re.compile(
    r"(?i)(?:\b(?:(?:plan(?:s|ning)?|hop(?:e|es|ing)|want(?:s|ing)?|intend(?:s|ing)?|wish(?:es|ing)?|aspir(?:e|es|ing)|"
    r"apply(?:ing)?|applied|look(?:s|ing)?|preparing|aim(?:s|ing)?|open|available|interested|search(?:es|ing)?) "
    r"(?:to|for|in)|seek(?:s|ing)?|aspiring|desired|targeting|in search of|such(?:e|t|en)|"
    r"recherche d'une?|recherche une?|busco|en busca de)\b[^.;|,]{0,45}|"
    r"(?:desired|target|preferred) (?:role|position|job|title)s?\W*|"
    r"\bturned(?: \w+)? |求职意向[^。；]{0,20}|寻求)$"
)

# "the load-matching feature, which the data science team implemented as a"
_MADE_BY_OTHERS = re.compile(
    r"\b(?:which|that|whom) (?:the|an?|another|their) (?:data|ml|ai|machine|science|analytics?|external|outside|vendor"
    r"|agency|consult\w*|contract\w*|supplier|research|engineering|quant\w*|modell?ing)\b(?: \w+){0,3}? "
    r"(?:implement|buil|develop|train|design|creat|made|wrote|deploy|turn|modell?|code|ship)\w*\b"
)


def is_for_others(before: str) -> bool:
    """True if those words lead to people who were taught, hired or worked with.

    >>> is_for_others("Mentored two "), is_for_others("Manage two analysts and "), is_for_others("Supervised by a ")
    (True, True, False)
    """
    return bool(_FOR_OTHERS.search(before))


def is_guided(behind: str) -> bool:
    """True if those words say that the people or theses named before were looked after.

    >>> is_guided("en betreut"), is_guided(" betreut von Prof. Ott")
    (True, False)
    """
    return bool(_GUIDED.search(behind))


def is_made_by_others(before: str) -> bool:
    """True if those words, in small letters, say that others made what follows.

    >>> is_made_by_others("which the data science team implemented as a"), is_made_by_others("which i built as a")
    (True, False)
    """
    return bool(_MADE_BY_OTHERS.search(before))


def is_wished(before: str) -> bool:
    """True if those words lead to something wished for.

    >>> is_wished("Seeking a "), is_wished("Sought after ")
    (True, False)
    """
    return bool(_WISH.search(before))
