"""Resumes whose letters, words and line ends are odd, in several languages, drawn line by line."""

from __future__ import annotations

from reading.papers import LINE, Paper, chinese_font, embedded_font

WORKED = "where a number of things were built with patience and then looked after for years"


def _spaced(paper: Paper, x: float, y: float, text: str, by: float) -> None:
    drawn = paper.canvas.beginText(x, paper.height - y)
    drawn.setFont("Helvetica-Bold", 12)
    drawn.setCharSpace(by)
    drawn.textOut(text)
    paper.canvas.saveState()  # the spacing would stay for all that follows
    paper.canvas.drawText(drawn)
    paper.canvas.restoreState()


def letter_spaced() -> bytes:
    paper = Paper()
    _spaced(paper, 50, 60, "PAULA KERN", 6)
    for y, heading, text in (
        (110, "WORK EXPERIENCE", "Engineer at Low Tide, " + WORKED),
        (170, "EDUCATION", "Diploma in Physics, University of Nowhere, with a thesis on slow light"),
        (230, "SKILLS & TOOLS", "Python, Fortran, OpenMP, Git"),
    ):
        _spaced(paper, 50, y, heading, 3.2)
        paper.text(50, y + 20, text)
    return paper.data()


def blanked_headings() -> bytes:
    """Headings with a blank after each letter, and two between words."""
    paper = Paper().text(50, 60, "Jon Aster", size=20, bold=True)
    for y, heading, text in (
        (110, "E X P E R I E N C E", "Engineer at Low Tide, " + WORKED),
        (170, "S E L E C T E D   P R O J E C T S", "A reader of barometers that tells the rain of the next hour"),
    ):
        paper.text(50, y, heading, size=12, bold=True).text(50, y + 20, text)
    return paper.data()


def ligatures_and_hyphens() -> bytes:
    paper = Paper()
    y = 60.0
    for text, size in (
        ("Ida Fjell", 20),
        ("Pro\ufb01le", 14),
        (
            "Certi\ufb01ed engineer of work\ufb02ows who is pro\ufb01cient in the \ufb02eet and on land, with re-",
            10,
        ),
        ("peated success in some \ufb01rms and a habit of end-to-end ownership of their mod-", 10),
        ("els, and of fine-tuning them.", 10),
        ("Experience", 14),
        ("First engineer at the Snow\ufb02ake Bakery, in charge of the cellar and of its state-of-", 10),
        ("the-art ovens", 10),
    ):
        paper.text(50, y, text, size=size, font=embedded_font())
        y += 24 if size > 10 else LINE
    return paper.data()


def soft_hyphens() -> bytes:
    paper = Paper().text(50, 60, "Arto Niemi", size=20, font=embedded_font())
    paper.text(50, 100, "Experience", size=14, font=embedded_font())
    for index, text in enumerate(
        (
            "Wrote soft\u00adware for micro\u00adscopes that count cells by them\u00adselves, and had it ap\u00ad",
            "proved by three hospitals that had been wait\u00ading for some\u00adthing like it for long",
        )
    ):
        paper.text(50, 122 + LINE * index, text, font=embedded_font())
    return paper.data()


def fake_bold() -> bytes:
    paper = Paper()
    for x in (50, 50.35):
        paper.text(x, 60, "Silvia Ponte", size=18).text(x, 110, "Experience", size=13).text(x, 170, "Skills", size=13)
    paper.text(50, 130, "Engineer at Stone Bridge, " + WORKED)
    paper.text(50, 190, "Python, pandas, NumPy")
    return paper.data()


def icons() -> bytes:
    """A contact line with pictures from a font of signs before each part, and signs before headings."""
    paper = Paper().text(50, 60, "Maxim Orlow", size=20, bold=True)
    x = 50.0
    for sign, text in ((")", "maxim@example.org"), ("%", "+1 555 0106"), ("+", "example.org/maxim")):
        paper.text(x, 82, sign, font="ZapfDingbats").text(x + 14, 82, text)
        x += 150
    for y, sign, heading, text in (
        (120, "4", "Experience", "Engineer at a mint, " + WORKED),
        (170, "4", "Education", "BSc Chemistry, University of Nowhere"),
    ):
        paper.text(50, y, sign, size=14, font="ZapfDingbats").text(66, y, heading, size=14, bold=True)
        paper.text(50, y + 20, text)
    return paper.data()


def small_caps() -> bytes:
    paper = Paper().text(50, 60, "Greta Halm", size=20, bold=True)
    for y, words, text in (
        (110, ("Work", "Experience"), "Engineer at Reed & Rush, " + WORKED),
        (160, ("Education",), "MSc Informatics, University of Nowhere"),
        (210, ("Technical", "Skills"), "Python, R, Stan"),
    ):
        x = 50.0
        for word in words:
            first, rest = word[0], word[1:].upper()
            paper.text(x, y, first, size=14, bold=True)
            x += paper.canvas.stringWidth(first, "Helvetica-Bold", 14)
            paper.text(x, y, rest, size=11, bold=True)
            x += paper.canvas.stringWidth(rest, "Helvetica-Bold", 11) + 4
        paper.text(50, y + 20, text)
    return paper.data()


def superscripts() -> bytes:
    paper = Paper().text(50, 60, "Nils Aker", size=20, bold=True)
    paper.text(50, 110, "Awards", size=14, bold=True)
    for y, before, raised, after in (
        (132, "1", "st", "place in a contest of 40 teams on the flow of rivers"),
        (146, "The 12", "th", "Prize of Nowhere for a model with an R"),
    ):
        width = paper.canvas.stringWidth(before, "Helvetica", 10)
        paper.text(50, y, before).text(50 + width, y - 4, raised, size=6)
        paper.text(50 + width + paper.canvas.stringWidth(raised, "Helvetica", 6) + 2.8, y, after)
    end = (
        50 + paper.canvas.stringWidth("The 12", "Helvetica", 10) + paper.canvas.stringWidth("th", "Helvetica", 6) + 2.8
    )
    end += paper.canvas.stringWidth("Prize of Nowhere for a model with an R", "Helvetica", 10)
    paper.text(end, 142, "2", size=6).text(end + 6.1, 146, "of 0.9")
    return paper.data()


def justified() -> bytes:
    """Lines stretched to one width, some of them with wide gaps between few words."""
    paper = Paper().text(50, 60, "Olga Birk", size=20, bold=True)
    paper.text(50, 100, "Experience", size=14, bold=True)
    lines = (
        "Responsible for the infrastructure of",
        "internationalisation and documentation",
        "of a catalogue of stars, with models",
        "that tell a comet from a cloud.",
    )
    for index, line in enumerate(lines):
        words = line.split()
        free = 215 - sum(paper.canvas.stringWidth(word, "Helvetica", 10) for word in words)
        gap = free / (len(words) - 1) if index < len(lines) - 1 else 2.78
        x = 50.0
        for word in words:
            paper.text(x, 122 + LINE * index, word)
            x += paper.canvas.stringWidth(word, "Helvetica", 10) + gap
    return paper.data()


def fixed_pitch() -> bytes:
    """Each letter drawn by itself at a fixed step, whatever its width, as some scanners' programs do."""
    paper = Paper()
    for row, line in enumerate(("Felix Winter", "Skills", "Python, PyTorch and SQL", "tidy little filing")):
        for column, letter in enumerate(line):
            if letter != " ":
                paper.text(50 + 7.2 * column, 80 + 20 * row, letter)
    return paper.data()


def _sectioned(name: str, found: dict[str, list[str]], font: str = "") -> bytes:
    paper = Paper().text(50, 60, name, size=20, bold=not font, font=font)
    y = 100.0
    for heading, texts in found.items():
        paper.text(50, y, heading, size=14, bold=not font, font=font)
        y += 20
        for text in texts:
            paper.text(50, y, text, font=font)
            y += LINE
        y += LINE
    return paper.data()


def german() -> bytes:
    return _sectioned(
        "Jörg Weißmüller",
        {
            "Berufserfahrung": [
                "Softwareentwickler, Übersee-Kontor, 03/2019 bis heute",
                "• Aufbau einer Plattform für maschinelles Lernen, die von vierzig Fachleuten in",
                "  ganz Europa täglich benutzt wird",
                "• Einführung von Git, Docker und Code-Reviews",
            ],
            "Studium": ["M. Sc. Informatik, Hochschule Nirgendwo, 2013 – 2018"],
            "Kenntnisse": ["Python, Java, PyTorch"],
            "Sprachen": ["Deutsch (Muttersprache), Englisch (fließend)"],
        },
    )


def french() -> bytes:
    return _sectioned(
        "Hélène Dubœuf",
        {
            "Expérience professionnelle": [
                "Ingénieure en apprentissage automatique, Société de Nulle Part, depuis août 2020",
                "• Mise en production d’un modèle de prévision de la demande d’énergie",
            ],
            "Formation": ["Diplôme d’ingénieur, École de Nulle Part, 2017"],
            "Compétences": ["Python, Spark, « scikit-learn »"],
            "Centres d’intérêt": ["La voile, le théâtre et les échecs"],
        },
    )


def spanish() -> bytes:
    return _sectioned(
        "Íñigo Muñoz",
        {
            "Experiencia laboral": [
                "Científico de datos, Compañía Ninguna, enero 2018 – actualidad",
                "• Diseñó un sistema de recomendación para dos millones de clientes",
            ],
            "Formación académica": ["Máster en Estadística, Universidad de Ninguna Parte"],
            "Habilidades": ["Python, R, Keras, ¡y paciencia!"],
            "Idiomas": ["Español, inglés y portugués"],
        },
    )


def chinese() -> bytes:
    return _sectioned(
        "王小明",
        {
            "教育背景": ["某某大学 计算机科学与技术 硕士 2015年9月 - 2018年6月"],
            "工作经历": [
                "某某科技有限公司 机器学习工程师 2018年7月 - 至今",
                "负责推荐系统的模型训练与上线，使用 PyTorch 和 TensorFlow，点击率提升百分之十。",
            ],
            "专业技能": ["Python, Java, SQL, Linux"],
        },
        chinese_font(),
    )


def unusual_headings() -> bytes:
    return _sectioned(
        "Wanda Zielna",
        {
            "Where I have worked": ["Engineer at the Mill of Seven Wheels, " + WORKED],
            "My toolbox": ["Python, Prolog, PostgreSQL"],
            "Things I am proud of": ["A robot that sorts buttons by their holes"],
            "Education": ["BSc Robotics, University of Nowhere"],
        },
    )


def no_headings() -> bytes:
    paper = Paper().text(50, 60, "Oskar Lind, oskar@example.org")
    paper.lines(
        50,
        90,
        [
            "I have worked with data since 2012, at first in a library and later in a bank, where I",
            "wrote the programs that find mistakes in accounts. I know Python, SQL and Haskell well.",
        ],
    )
    paper.lines(
        50,
        140,
        [
            "Before that I studied mathematics at a college in Nowhere and played the bassoon in the",
            "orchestra of the town.",
        ],
    )
    return paper.data()


def rotated_page() -> bytes:
    """A page that is drawn sideways and turned to be read upright."""
    paper = Paper(rotation=90)
    canvas = paper.canvas
    canvas.translate(paper.canvas._pagesize[0], 0)
    canvas.rotate(90)
    y = 60.0
    for text, size in (
        ("Ruth Amsel", 20),
        ("Experience", 14),
        ("Engineer at a weir, " + WORKED, 10),
        ("Skills", 14),
        ("Python and Ada", 10),
    ):
        canvas.setFont("Helvetica-Bold" if size > 10 else "Helvetica", size)
        canvas.drawString(50, paper.canvas._pagesize[0] - y, text)
        y += 30
    return paper.data()


def crop_box() -> bytes:
    """A page of which only the middle is shown; printers' marks stand outside it."""
    paper = Paper(crop=(40, 60, 560, 800))
    paper.text(10, 20, "cut here").text(10, 830, "sheet 3 of the press")
    paper.text(60, 80, "Simon Falk", size=20, bold=True)
    paper.section(60, 120, "Experience", ["Engineer at a press, " + WORKED])
    paper.section(60, 190, "Skills", ["Python, PostScript"])
    return paper.data()


CASES = {
    "letter-spaced": letter_spaced,
    "blanked-headings": blanked_headings,
    "ligatures-and-hyphens": ligatures_and_hyphens,
    "soft-hyphens": soft_hyphens,
    "fake-bold": fake_bold,
    "icons": icons,
    "small-caps": small_caps,
    "superscripts": superscripts,
    "justified": justified,
    "fixed-pitch": fixed_pitch,
    "german": german,
    "french": french,
    "spanish": spanish,
    "chinese": chinese,
    "unusual-headings": unusual_headings,
    "no-headings": no_headings,
    "rotated-page": rotated_page,
    "crop-box": crop_box,
}
