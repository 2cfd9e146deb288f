"""Resumes in many layouts, drawn line by line, so that it is known what a person reads where."""

from __future__ import annotations

from reading.papers import LINE, Paper

WIDE_DATES = 545.0  # where lines at the right margin end


def _head(paper: Paper, x: float, name: str, contact: str) -> Paper:
    return paper.text(x, 60, name, size=20, bold=True).text(x, 80, contact)


def single_column() -> bytes:
    paper = _head(Paper(), 50, "Mira Venturi", "Lisbon | mira@example.org | +1 555 0100")
    paper.text(50, 120, "PROFILE", size=13, bold=True)
    paper.lines(
        50,
        140,
        [
            "Engineer who has spent six years on forecasting for shops, from the first notebook to",
            "the service that answers at night, and who writes down what was learned on the way.",
        ],
    )
    paper.text(50, 190, "EXPERIENCE", size=13, bold=True)
    paper.text(50, 210, "Senior Data Scientist, Harbour Goods", bold=True)
    paper.lines(
        50,
        226,
        [
            "• Built demand forecasts with LightGBM for four thousand articles, which cut the waste",
            "  of fresh food by a tenth",
            "• Moved the training to Airflow",
            "• Taught a course on statistics to colleagues",
        ],
    )
    paper.text(50, 300, "EDUCATION", size=13, bold=True)
    paper.text(50, 320, "MSc Statistics, University of Nowhere, 2016")
    paper.text(50, 360, "SKILLS", size=13, bold=True)
    paper.text(50, 380, "Python, SQL, LightGBM, Airflow, Docker")
    return paper.data()


def two_equal_columns() -> bytes:
    paper = Paper()
    left = ["Engineer, Northern Mills", "Trained a model of grain", "Kept it running for years", "Wrote its handbook"]
    right = ["Python and C++", "PyTorch and JAX", "Linux and Bash", "Teaching and writing"]
    end = paper.section(40, 80, "Experience", left)
    paper.section(40, end, "Education", ["BSc Mathematics", "Nowhere College, 2014"])
    end = paper.section(320, 80, "Skills", right)
    paper.section(320, end, "Awards", ["Best poster of the year", "Second in a chess league"])
    return paper.data()


SIDE = (("Contact", ["ivo@example.org", "+1 555 0101", "Graz"]), ("Skills", ["Python", "Spark", "Kafka", "dbt"]))
MAIN = [
    "• Planned a warehouse of data for a railway of the mountains",
    "• Streamed the places of trains into a map for travellers,",
    "  which is looked at by thirty thousand people a day",
    "• Cut the nightly load from five hours to one",
]


def _beside(side: float, main: float) -> bytes:
    paper = Paper()
    end = 80.0
    for heading, texts in (*SIDE, ("Languages", ["German", "Slovene"])):
        end = paper.section(side, end, heading, texts, size=12)
    paper.text(main, 80, "Ivo Kranjc", size=22, bold=True).text(main, 98, "Data Engineer", size=12)
    paper.text(main, 130, "Experience", size=14, bold=True)
    paper.text(main, 152, "Data Engineer, Alpine Rail", bold=True)
    end = paper.lines(main, 168, MAIN) + LINE
    paper.text(main, end, "Education", size=14, bold=True)
    paper.lines(main, end + 22, ["Diploma in Informatics", "Institute of Nowhere, 2013"])
    return paper.data()


def sidebar_left() -> bytes:
    return _beside(40, 200)


def sidebar_right() -> bytes:
    return _beside(430, 50)


def three_columns() -> bytes:
    paper = Paper().text(40, 50, "Tomasz Obrazek", size=20, bold=True)
    paper.section(40, 100, "Skills", ["Python", "Rust", "Julia", "Git", "Docker"])
    paper.section(220, 100, "Education", ["PhD Physics", "University of Nowhere", "Thesis on quiet magnets"])
    paper.section(400, 100, "Languages", ["Polish", "English", "Czech", "Latin"])
    return paper.data()


def header_across() -> bytes:
    paper = Paper().text(190, 55, "ROSA ALVORADA", size=24, bold=True)
    paper.text(60, 78, "rosa@example.org - +1 555 0102 - example.org/rosa - Porto, with a permit to work anywhere")
    paper.section(
        40,
        130,
        "Experience",
        ["Analyst, Tidewater Ltd", "Counted ships and crews", "Drew charts of it all", "2017-2020"],
    )
    paper.section(320, 130, "Projects", ["A model of tides", "A map of harbours", "A bot that tells both", "2019-2021"])
    return paper.data()


def date_column_left() -> bytes:
    paper = Paper().text(150, 60, "Lene Markussen", size=22)
    y = 110.0
    entries = {
        "Experience": (
            ("2019-2023", "Engineer", "Fjord Labs, Bergen.", "Wrote the pipeline that reads the sonar of all boats."),
            ("2016-2019", "Analyst", "Bureau of Fish, Oslo.", "Kept the counts of cod in order for three winters."),
        ),
        "Education": (("2011-2016", "MSc Oceanography", "University of Nowhere.", "Thesis on the sound of herring."),),
    }
    for heading, found in entries.items():
        paper.canvas.rect(50, paper.height - y, 80, 4, fill=1)
        paper.text(140, y, heading, size=14)
        y += 24
        for date, title, place, text in found:
            paper.right(130, y, date).text(140, y, title, bold=True)
            paper.text(140 + paper.canvas.stringWidth(title + " ", "Helvetica-Bold", 10), y, place)
            paper.text(140, y + LINE, text)
            y += 2.5 * LINE
    return paper.data()


def dates_at_right() -> bytes:
    paper = _head(Paper(), 50, "Odile Marchand", "odile@example.org")
    y = 120.0
    for heading, entries in {
        "Experience": (("Machine Learning Engineer", "2020 - present"), ("Data Analyst", "Sep 2017 - Dec 2019")),
        "Education": (("MSc Computer Science", "2015 - 2017"),),
    }.items():
        paper.text(50, y, heading, size=14, bold=True)
        y += 22
        for title, dates in entries:
            paper.text(50, y, title, bold=True).right(WIDE_DATES, y, dates)
            paper.text(50, y + LINE, "Somewhere Ltd, where many numbers were counted and some were believed")
            y += 2 * LINE + 8
        y += 10
    return paper.data()


def europass() -> bytes:
    paper = Paper()
    rows = [
        ("PERSONAL INFORMATION", [("Petra Zemanova", True), ("petra@example.org", False), ("+1 555 0103", False)]),
        ("WORK EXPERIENCE", []),
        ("03/2018 - 09/2022", [("Software engineer", True), ("Bridge Office, Brno", False)]),
        ("", [("Wrote the checks that tell tired steel from sound steel", False)]),
        ("EDUCATION", []),
        ("2013 - 2018", [("Master of Engineering", True), ("Technical University of Nowhere", False)]),
        ("PERSONAL SKILLS", []),
        ("Mother tongue", [("Czech", False)]),
        ("Digital skills", [("Python, MATLAB, Git", False)]),
    ]
    y = 70.0
    for label, cells in rows:
        paper.right(180, y, label, size=10)
        for text, bold in cells:
            paper.text(200, y, text, bold=bold)
            y += LINE
        y += 2 * LINE if not cells else 6
    return paper.data()


def bordered_table() -> bytes:
    paper = _head(Paper(), 50, "Hugo Lindqvist", "hugo@example.org")
    paper.text(50, 120, "Skills", size=14, bold=True)
    rows = [("Skill", "Level", "Years"), ("Python", "expert", "9"), ("Scala", "good", "4"), ("Go", "some", "1")]
    for index, row in enumerate(rows):
        for x, width, cell in zip((50, 170, 290), (120, 120, 80), row, strict=True):
            paper.canvas.rect(x, paper.height - 154 - 20 * index, width, 20)
            paper.text(x + 6, 148 + 20 * index, cell, bold=index == 0)
    paper.text(50, 260, "Experience", size=14, bold=True)
    paper.text(50, 280, "Developer at a maker of lamps, for whom a model of dusk was trained and kept")
    return paper.data()


def skills_grid() -> bytes:
    paper = _head(Paper(), 50, "Nadia Belhadj", "nadia@example.org")
    paper.text(50, 120, "Experience", size=14, bold=True)
    paper.text(50, 140, "Engineer at a maker of maps, where she taught a network to tell a path from a brook")
    paper.text(50, 180, "Technical skills", size=14, bold=True)
    rows = [("Python", "PyTorch", "Docker"), ("Apache Spark", "Airflow", "Git"), ("Linux", "Bash", "MLflow")]
    for index, row in enumerate(rows):
        for x, cell in zip((50, 220, 390), row, strict=True):
            paper.text(x, 202 + 16 * index, cell)
    paper.text(50, 270, "Education", size=14, bold=True)
    paper.text(50, 290, "Diploma in Geography, University of Nowhere, with a thesis on old roads")
    return paper.data()


def pages_with_footers() -> bytes:
    """An entry that a page break parts, a footer with a page number, and a running title."""
    paper = Paper()
    pages = (
        [
            ("Experience", True),
            ("Platform Engineer, Quiet Cloud", True),
            ("• Kept forty clusters alive through a move of house, with nobody outside who", False),
            ("  noticed that anything at all had been moved", False),
            ("• Wrote the tool that asks each team once a month whether it still needs the many", False),
        ],
        [
            ("  machines that it once asked for", False),
            ("• Trained six new colleagues", False),
            ("Education", True),
            ("BSc Informatics, University of Nowhere", False),
        ],
        [("Interests", True), ("Clocks, kites and long walks", False)],
    )
    for number, lines in enumerate(pages, start=1):
        paper.text(50, 30, "Bruno Steiger - Resume", size=8)
        y = 80.0 if number > 1 else 100.0
        if number == 1:
            paper.text(50, 70, "Bruno Steiger", size=20, bold=True)
        for text, bold in lines:
            heading = bold and "," not in text
            paper.text(50, y, text, bold=bold, size=14 if heading else 10)
            y += 22 if heading else LINE
        paper.text(50, 815, "bruno@example.org", size=8).right(WIDE_DATES, 815, f"Page {number} of 3", size=8)
        paper.page()
    return paper.data()


def timeline() -> bytes:
    paper = _head(Paper(), 50, "Yuki Aoyama", "yuki@example.org")
    paper.text(50, 120, "Experience", size=14, bold=True)
    entries = (
        ("2022", "Lead engineer, Paper Cranes", "Leads a group of five that folds models small"),
        ("2019", "Engineer, Paper Cranes", "Put a model of handwriting on telephones"),
        ("2016", "Intern, Inkstone", "Labelled ten thousand letters by hand"),
    )
    paper.canvas.line(110, paper.height - 135, 110, paper.height - 290)
    for index, (year, title, text) in enumerate(entries):
        y = 150 + 50 * index
        paper.canvas.circle(110, paper.height - y + 3, 4, fill=1)
        paper.text(70, y, year, bold=True).text(130, y, title, bold=True).text(130, y + LINE, text)
    paper.text(50, 330, "Education", size=14, bold=True)
    paper.text(50, 350, "Master of Engineering, University of Nowhere, with a thesis on brushes")
    return paper.data()


def coloured_sidebar() -> bytes:
    paper = Paper()
    paper.canvas.setFillColorRGB(0.1, 0.25, 0.4)
    paper.canvas.rect(0, 0, 180, paper.height, fill=1, stroke=0)
    paper.canvas.setFillColorRGB(1, 1, 1)
    paper.text(30, 60, "Elias Brandt", size=18, bold=True)
    end = paper.section(30, 110, "Contact", ["elias@example.org", "+1 555 0104"], size=12)
    paper.section(30, end, "Skills", ["TensorFlow", "Kubernetes", "Terraform"], size=12)
    paper.canvas.setFillColorRGB(0, 0, 0)
    paper.text(210, 60, "Experience", size=14, bold=True)
    paper.text(210, 82, "Engineer, Green Power", bold=True)
    end = paper.lines(
        210, 98, ["• Forecast the wind for sixty turbines with a network", "• Put it into service in a week"]
    )
    paper.text(210, end + 20, "Education", size=14, bold=True)
    paper.lines(210, end + 42, ["MSc Meteorology", "University of Nowhere, 2015"])
    return paper.data()


def nested_bullets() -> bytes:
    paper = _head(Paper(), 50, "Clara Fontaine", "clara@example.org")
    paper.text(50, 120, "Projects", size=14, bold=True)
    paper.text(60, 142, "•").text(72, 142, "A search engine for recipes, built over a winter with two friends who cook")
    paper.text(84, 156, "-").text(96, 156, "Indexed a hundred thousand recipes with Elasticsearch, each of them")
    paper.text(96, 170, "in three languages")
    paper.text(84, 184, "-").text(96, 184, "Ranked them with a model of taste")
    paper.text(60, 198, "•").text(72, 198, "A counter of birds")
    paper.text(84, 212, "-").text(96, 212, "Ran on a small computer in a tree")
    paper.text(50, 250, "Skills", size=14, bold=True)
    paper.text(50, 270, "Python, Elasticsearch, Docker")
    return paper.data()


def side_notes() -> bytes:
    """A name at the left and contact details at the right of it, above one column."""
    paper = Paper().text(50, 60, "Anselm Richter", size=22, bold=True).text(50, 82, "Research Engineer", size=12)
    for index, text in enumerate(("anselm@example.org", "+1 555 0105", "Dresden")):
        paper.right(WIDE_DATES, 52 + 13 * index, text, size=9)
    y = 130.0
    for heading, texts in {
        "Experience": ["Research Engineer at an institute for glass, for which a camera learned to see cracks"],
        "Publications": ["Richter, A. Seeing cracks before they grow. Journal of Nowhere, 2021."],
    }.items():
        y = paper.section(50, y, heading, texts)
    return paper.data()


CASES = {
    "single-column": single_column,
    "two-equal-columns": two_equal_columns,
    "sidebar-left": sidebar_left,
    "sidebar-right": sidebar_right,
    "three-columns": three_columns,
    "header-across": header_across,
    "date-column-left": date_column_left,
    "dates-at-right": dates_at_right,
    "europass": europass,
    "bordered-table": bordered_table,
    "skills-grid": skills_grid,
    "pages-with-footers": pages_with_footers,
    "timeline": timeline,
    "coloured-sidebar": coloured_sidebar,
    "nested-bullets": nested_bullets,
    "side-notes": side_notes,
}
