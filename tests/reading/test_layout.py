from __future__ import annotations

import pytest
from reading.papers import LINE, Paper, outline, text_lines

from checker.reading.pdf import Reader

LEFT, MIDDLE = 50, 320
THINGS = [f"• Did {'many ' * (n % 3)}things with number {n} of this list" for n in range(20)]


def test_one_column_is_read_from_top_to_bottom() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    end = paper.section(50, 110, "EXPERIENCE", ["Engineer at Nowhere Ltd", "Wrote programs in Python."])
    paper.section(50, end, "SKILLS", ["Python, SQL"])
    assert text_lines(paper.read()) == [
        "Ada Invented",
        "EXPERIENCE",
        "Engineer at Nowhere Ltd",
        "Wrote programs in Python.",
        "SKILLS",
        "Python, SQL",
    ]


@pytest.mark.parametrize("reader", list(Reader))
def test_two_columns_are_read_one_after_the_other(reader: Reader) -> None:
    paper = Paper()
    paper.section(LEFT, 100, "Experience", ["Built a model for churn", "Ran it every night", "Told the team about it"])
    paper.section(MIDDLE, 100, "Skills", ["Python and Spark", "Docker and Linux", "Reading and writing"])
    lines = text_lines(paper.read(reader))
    assert lines.index("Told the team about it") < lines.index("Skills")


def test_no_line_mixes_two_columns_on_one_grid() -> None:
    paper = Paper()
    left = [f"left words number {n} of the column" for n in range(20)]
    right = [f"right words number {n} there" for n in range(20)]
    paper.section(LEFT, 100, "Experience", left)
    paper.section(MIDDLE, 100, "Projects", right)
    assert text_lines(paper.read()) == ["Experience", *left, "Projects", *right]


@pytest.mark.parametrize("lower", [3, 5, 7, 9])
def test_columns_whose_lines_stand_at_other_heights_are_read_one_after_the_other(lower: int) -> None:
    paper = Paper()
    left, right = ([f"{side} line {n} of these" for n in range(9)] for side in ("left", "right"))
    paper.section(LEFT, 100, "Experience", left)
    paper.section(MIDDLE, 100 + lower, "Projects", right)
    assert text_lines(paper.read()) == ["Experience", *left, "Projects", *right]


def test_words_of_like_length_in_a_font_of_one_width_are_no_columns() -> None:
    paper = Paper()
    for at, line in enumerate(("Jane Doe", "Lead engineer", "Iowa City")):
        paper.text(LEFT, 100 + LINE * at, line, font="Courier")
    assert text_lines(paper.read()) == ["Jane Doe", "Lead engineer", "Iowa City"]


def test_three_columns_are_read_one_after_the_other() -> None:
    paper = Paper()
    for x, heading in ((40, "Skills"), (220, "Education"), (400, "Awards")):
        paper.section(x, 100, heading, [f"{heading} line {n}" for n in range(6)])
    headings = [line for line in text_lines(paper.read()) if " " not in line]
    assert headings == ["Skills", "Education", "Awards"]


def test_a_header_across_the_page_comes_before_both_columns() -> None:
    paper = Paper().text(180, 50, "Grace Madeup", size=24, bold=True)
    paper.text(60, 74, "grace@example.org, Nowhere, a telephone number and one more line across the whole page")
    paper.section(LEFT, 120, "Experience", [f"worked on thing number {n}" for n in range(8)])
    paper.section(MIDDLE, 120, "Skills", [f"skill number {n}" for n in range(8)])
    assert text_lines(paper.read())[:2] == [
        "Grace Madeup",
        "grace@example.org, Nowhere, a telephone number and one more line across the whole page",
    ]


@pytest.mark.parametrize(("side", "main"), [(30, 220), (420, 40)])
def test_a_sidebar_keeps_to_itself(side: float, main: float) -> None:
    paper = Paper()
    end = paper.section(side, 80, "Skills", ["Python", "SQL", "Docker", "Kubernetes"], size=12)
    paper.section(side, end, "Languages", ["English", "German"], size=12)
    paper.section(main, 80, "Experience", ["Senior engineer at Nowhere", *THINGS])
    found = {kind: blocks for kind, _, blocks in outline(paper.read())}
    assert found["skills"] == ["Python", "SQL", "Docker", "Kubernetes"]
    assert found["languages"] == ["English", "German"]
    assert len(found["experience"]) == 21


def test_a_list_mark_drawn_too_high_joins_no_heading_of_the_next_column() -> None:
    paper = Paper().text(40, 60, "Anna Holm", size=18)
    items = [f"Kept the ferry timetable of island number {number} in good order" for number in range(1, 12)]
    for index, item in enumerate(items):
        paper.text(40, 117 + LINE * index, "\u2022").text(52, 121 + LINE * index, item)
    side = ["Skills", "Python, SQL", "Git, Docker", "", "Languages", "Danish", "English", "", "Interests", "Sailing"]
    for index, text in enumerate(side):
        paper.text(400, 117 + LINE * index, text, bold=text in {"Skills", "Languages", "Interests"})

    lines = text_lines(paper.read())

    assert [line for line in lines if line.startswith("Kept")] == items
    assert lines[lines.index("Skills") :] == [text for text in side if text]


def test_a_heading_below_lists_in_two_columns_heads_what_follows_it() -> None:
    paper = Paper().text(50, 50, "Anna Holm", size=18)
    y = 80.0
    for heading, count in (("Professional Summary", 6), ("Technical Skills", 4)):
        paper.text(50, y, heading, size=12, bold=True)
        for index in range(count):
            for x, side in ((50, "left"), (320, "right")):
                paper.text(x, y + 16 + LINE * index, f"\u2022 {heading.split()[0]} {side} number {index}")
        y += 16 + LINE * count + 12
    paper.text(50, y, "Professional Experience", size=12, bold=True)
    deeds = [
        f"Kept the timetable of the ferry to the western island number {index} in good order" for index in range(4)
    ]
    paper.lines(50, y + 16, deeds)

    found = {heading: blocks for _, heading, blocks in outline(paper.read()) if heading}

    assert " ".join(found["Professional Experience"]) == " ".join(deeds)
    for heading in ("Professional Summary", "Technical Skills"):
        first = heading.split()[0]
        assert len(found[heading]) >= 4
        assert all(block.removeprefix("\u2022 ").startswith(first) for block in found[heading])


def test_a_sidebar_goes_on_over_the_page() -> None:
    paper = Paper()
    paper.section(30, 80, "Skills", ["Python", "SQL", "Docker"], size=12)
    paper.section(220, 80, "Experience", THINGS)
    paper.page()
    paper.lines(30, 80, ["Airflow", "Spark", "Kafka"])
    paper.lines(220, 80, ["Analyst at Elsewhere Inc.", *THINGS])
    found = {kind: blocks for kind, _, blocks in outline(paper.read())}
    assert found["skills"] == ["Python", "SQL", "Docker", "Airflow", "Spark", "Kafka"]
    assert found["experience"].count("Analyst at Elsewhere Inc.") == 1


def test_dates_in_a_left_column_stand_before_their_entry() -> None:
    paper = Paper().text(140, 80, "Experience", size=14, bold=True)
    y = 110.0
    for year in (2019, 2016, 2013):
        paper.right(120, y, f"{year} - {year + 3}")
        paper.text(130, y, f"Engineer at company {year}", bold=True)
        y = (
            paper.lines(
                130,
                y + LINE,
                [
                    "Did one thing that took a very long time and a second that took longer,",
                    "as the rest of this sentence in the next line shows to everyone here.",
                ],
            )
            + 6
        )
    lines = text_lines(paper.read())
    assert lines[1:3] == ["2019 - 2022", "Engineer at company 2019"]
    assert lines.index("2016 - 2019") == lines.index("Engineer at company 2016") - 1


def test_a_date_over_two_lines_keeps_out_of_the_entry() -> None:
    paper = Paper()
    y = 110.0
    for year in ("2021", "2018", "2015"):
        paper.right(100, y, f"{year} -").right(100, y + LINE, "Present")
        paper.text(120, y, f"Engineer since {year}", bold=True)
        y = paper.lines(120, y + LINE, ["Did something with a model of language", "and told others."]) + 20
    lines = text_lines(paper.read())
    assert lines[:4] == ["2021 -", "Present", "Engineer since 2021", "Did something with a model of language"]


def test_a_sign_that_ends_a_justified_line_is_no_list_mark_of_the_next_column() -> None:
    paper = Paper().text(50, 100, "Skills", size=12, bold=True).text(310, 100, "Experience", size=12, bold=True)
    for line in range(6):
        paper.text(50, 120 + line * LINE, "Tools that I have used").right(285, 120 + line * LINE, "daily at work")
    paper.right(285, 120 + 6 * LINE, "Go  \u2022  Python  \u2022  Protobuf  \u2022  Postgres  \u2022")
    paper.lines(310, 120, [f"Served the tickets of line {line}" for line in range(6)])
    paper.text(310, 120 + 6 * LINE, "Jul 2017 - Jan 2021")

    lines = text_lines(paper.read())

    assert not any("Go" in line and "Jul" in line for line in lines)
    assert lines[-1] == "Jul 2017 - Jan 2021"


def test_a_short_sidebar_at_the_right_with_headings_is_a_column() -> None:
    main = {
        80: "Lagos, Nigeria",
        94: "+234 800 000 4410 | ada@post.example | Portfolio: ada.example",
        129: "ABOUT",
        142: "Second year student and frontend developer. I learn in public",
        154: "and I love community. Open to remote internships.",
        178: "PROJECTS",
        191: "Carpool board for my campus, with nine hundred students who",
        203: "have signed up, and faults mended every weekend.",
        216: "Page where people of my area report light. A bot messages",
        228: "you when light is back.",
        252: "EXPERIENCE",
        265: "Frontend Intern, Kudikart (remote), June - September 2025",
        278: "Turned drawings into parts of pages, joined standup every day",
    }
    side = {
        80: "WHAT I USE",
        94: "JavaScript, React, Tailwind,",
        107: "Firebase, Git and GitHub,",
        119: "small small Python",
        142: "EDUCATION",
        154: "BSc Computer Science, Coast",
        168: "University, 2024 - 2028",
        181: "Seven distinctions",
    }
    paper = Paper().text(36, 67, "Ada Invented", size=17, bold=True)
    for x, lines in ((36, main), (405, side)):
        for y, text in lines.items():
            paper.text(x, y, text, size=11 if text.isupper() else 9, bold=text.isupper())

    read = outline(paper.read())

    assert [kind for kind, _, _ in read] == ["header", "summary", "projects", "experience", "skills", "education"]


def test_a_date_at_the_right_stays_on_the_line_of_its_title() -> None:
    paper = Paper().text(50, 80, "Experience", size=14, bold=True)
    y = 110.0
    for year in (2020, 2018):
        paper.text(50, y, "Data Scientist, Nowhere Ltd", bold=True).right(545, y, f"May {year}")
        y = paper.lines(50, y + LINE, ["• Built a recommender that many people were said to like a great deal"]) + 8
    assert "Data Scientist, Nowhere Ltd May 2020" in text_lines(paper.read())


def test_a_narrow_right_column_of_dates_breaks_no_item_in_two() -> None:
    paper = Paper().text(50, 80, "Experience", size=14, bold=True)
    y = 110.0
    for year in (2022, 2020, 2018):
        paper.text(50, y, "Nowhere Ltd, Engineer", bold=True).right(545, y, "Springfield")
        paper.right(545, y + LINE, f"June {year} - May {year + 2}")
        y = (
            paper.lines(
                50, y + LINE, ["• Trained a large language model on a good many", "  graphics cards in a cellar"]
            )
            + 8
        )
    blocks = outline(paper.read())[0][2]
    assert "Trained a large language model on a good many graphics cards in a cellar" in blocks


def test_a_grid_of_skills_is_read_cell_by_cell() -> None:
    paper = Paper().text(50, 80, "Skills", size=14, bold=True)
    rows = [("Python", "SQL", "Docker"), ("Apache Spark", "Airflow", "Git"), ("Linux", "Bash", "Kubernetes")]
    for index, row in enumerate(rows):
        for x, cell in zip((50, 220, 390), row, strict=True):
            paper.text(x, 110 + LINE * index, cell)
    [(_, _, blocks)] = outline(paper.read())
    assert sorted(blocks) == sorted(cell for row in rows for cell in row)


def test_labels_at_the_left_stand_before_their_cells() -> None:
    paper = Paper().text(50, 80, "Technical Skills", size=14, bold=True)
    for index, (label, cell) in enumerate(
        [("Programming", "Python, C++"), ("Databases", "PostgreSQL, Redis"), ("Clouds", "AWS, GCP"), ("Tools", "Git")]
    ):
        paper.text(50, 110 + 16 * index, label, bold=True).text(160, 110 + 16 * index, cell)
    lines = text_lines(paper.read())
    assert lines.index("Databases") == lines.index("PostgreSQL, Redis") - 1


def test_labels_stand_before_their_cells_also_where_a_cell_begins_small() -> None:
    paper = Paper().text(50, 60, "Anna Holm", size=18).text(50, 100, "Skills", size=12, bold=True)
    cells = {
        "Languages": "Python, SQL, R, Bash",
        "Machine learning": "PyTorch, scikit-learn, XGBoost",
        "Data": "pandas, NumPy, seaborn, PostgreSQL",
        "Tools": "Git, Docker, MLflow, AWS (S3, EC2), Linux",
    }
    for index, (label, cell) in enumerate(cells.items()):
        paper.text(50, 120 + 14 * index, label, bold=True).text(160, 120 + 14 * index, cell)

    for index, title in enumerate(("Experience", "Education")):
        paper.text(50, 220 + 60 * index, title, size=12, bold=True)
        paper.text(50, 240 + 60 * index, "Kept the ferry timetable of the western islands in order for two winters")

    sections = {section.heading.text: section for section in paper.read().sections if section.heading}

    assert list(sections) == ["Skills", "Experience", "Education"]
    lines = [line.text for block in sections["Skills"].blocks for line in block.lines]
    assert lines == [line for pair in cells.items() for line in pair]


def test_page_numbers_and_running_titles_are_no_text() -> None:
    paper = Paper()
    for number in (1, 2, 3):
        paper.text(50, 30, "Ada Invented, resume")
        paper.lines(50, 100, [f"Sentence {n} of page {number}" for n in range(9)])
        paper.text(290, 820, f"Page {number} of 3").page()
    lines = text_lines(paper.read())
    assert not any("of 3" in line for line in lines)
    assert lines.count("Ada Invented, resume") == 1


@pytest.mark.parametrize("text", ["Hackathon of Nowhere, placed 3 of 40", "Won 12/14", "Rated 1 of 1800"])
def test_a_rank_at_the_foot_of_a_page_is_no_page_number(text: str) -> None:
    paper = Paper()
    paper.lines(50, 100, [f"Sentence {n} of the page" for n in range(9)])
    assert text_lines(paper.text(50, 815, text).read())[-1] == text


def test_contact_details_beside_a_page_number_are_kept_once() -> None:
    paper = Paper()
    for number in (1, 2):
        paper.lines(50, 100, [f"Sentence {n} of page {number}" for n in range(9)])
        paper.text(50, 815, "example.org/ada").text(500, 815, f"Page {number}/2").page()
    lines = text_lines(paper.read())
    assert lines.count("example.org/ada") == 1
    assert not any("/2" in line for line in lines)


def test_sideways_text_in_the_margin_leaves_the_lines_alone() -> None:
    paper = Paper()
    paper.lines(80, 100, ["A first line of text", "A second line of text"])
    paper.canvas.saveState()
    paper.canvas.translate(30, 400)
    paper.canvas.rotate(90)
    paper.canvas.drawString(0, 0, "CURRICULUM VITAE")
    paper.canvas.restoreState()
    assert text_lines(paper.read()) == ["A first line of text", "A second line of text", "CURRICULUM VITAE"]


@pytest.mark.parametrize("reader", list(Reader))
def test_what_follows_a_list_in_two_columns_is_not_drawn_into_them(reader: Reader) -> None:
    paper = (
        Paper().text(LEFT, 60, "Summary", bold=True).text(LEFT, 74, "Teacher of small children, with songs and paint")
    )
    paper.text(LEFT, 88, "Skills", bold=True)
    for line, (left, right) in enumerate([("Singing", "Painting"), ("Reading aloud", "First aid"), ("Plays", "Walks")]):
        paper.text(LEFT, 102 + 14 * line, f"\u2022 {left}").text(MIDDLE, 107 + 14 * line, f"\u2022 {right}")
    paper.text(LEFT, 160, "Experience", bold=True)
    paper.lines(LEFT, 174, ["2013 to 2020", "Teacher, Nowhere School", "\u2022 Sang every morning"])
    paper.lines(
        LEFT, 216, ["\u2022 Painted the whole of the corridor with thirty children and their grandparents, too"]
    )

    assert outline(paper.read(reader))[1:] == [
        ("skills", "Skills", ["Singing", "Reading aloud", "Plays", "Painting", "First aid", "Walks"]),
        (
            "experience",
            "Experience",
            [
                "2013 to 2020",
                "Teacher, Nowhere School",
                "Sang every morning",
                "Painted the whole of the corridor with thirty children and their grandparents, too",
            ],
        ),
    ]


@pytest.mark.parametrize("reader", list(Reader))
def test_short_lines_above_a_list_in_two_columns_are_not_beside_it(reader: Reader) -> None:
    paper = Paper().text(LEFT, 46, "Projects", bold=True)
    paper.lines(
        LEFT, 60, ["\u2022 Wrote a chat program with keys of two kinds and a server that keeps nothing of it, ever"]
    )
    paper.text(LEFT, 80, "Education", bold=True).lines(LEFT, 94, ["Master of Science, 2019", "Nowhere University"])
    paper.text(LEFT, 122, "Highlights", bold=True)
    right = ["Bash", "CCNA", "Cisco", "DHCP", "DNS", "FTP", "HTTP", "Linux", "OSPF", "RIP"]
    for line, word in enumerate(right):
        paper.text(400, 136 + 12 * line, f"\u2022 {word}")
    for line, word in enumerate(["Networking protocols", "Operating systems", "Python and shell", "Routers"]):
        paper.text(LEFT, 163 + 12 * line, f"\u2022 {word}")

    sections = {heading: blocks for _, heading, blocks in outline(paper.read(reader))}
    assert len(sections["Projects"]) == 1
    assert sections["Education"] == ["Master of Science, 2019", "Nowhere University"]
    assert set(right) <= set(sections["Highlights"])
    assert "Routers" in sections["Highlights"]
