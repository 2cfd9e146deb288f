from __future__ import annotations

import pytest
from reading.papers import LINE, Paper, chinese_font, outline

from checker.reading.document import SectionKind
from checker.reading.headings import goes_on, kind_of, kind_of_slip

K = SectionKind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Skills & Interests", K.SKILLS),
        ("Education and Certifications", K.EDUCATION),
        ("Awards and Publications", K.PUBLICATIONS),
        ("Volunteer Experience", K.ACTIVITIES),
        ("Research Experience", K.EXPERIENCE),
        ("RELEVANT COURSEWORK", K.COURSES),
        ("Technical Proficiencies:", K.SKILLS),
        ("Academic Projects", K.PROJECTS),
        ("Positions of Responsibility", K.ACTIVITIES),
        ("Conferences", K.TALKS),
        ("Invited talks", K.TALKS),
        ("Licenses & certifications", K.CERTIFICATES),
        ("Languages", K.LANGUAGES),
        ("Programming Languages", K.SKILLS),
        ("Core competencies", K.SKILLS),
        ("Tools", K.SKILLS),
        ("Methods", K.SKILLS),
        ("About me", K.SUMMARY),
        ("WORKEXPERIENCE", K.EXPERIENCE),
        ("Beruflicher Werdegang", K.EXPERIENCE),
        ("Sprachkenntnisse", K.LANGUAGES),
        ("Kenntnisse und Fähigkeiten", K.SKILLS),
        ("Expériences professionnelles", K.EXPERIENCE),
        ("Centres d’intérêt", K.INTERESTS),
        ("Formación académica", K.EDUCATION),
        ("Experiencia laboral", K.EXPERIENCE),
        ("项目经历", K.PROJECTS),
        ("教育背景", K.EDUCATION),
        ("专业技能", K.SKILLS),
        ("Publications (selected; * equal contribution)", K.PUBLICATIONS),
        ("SKILLS (give evidence!)", K.SKILLS),
        ("(Python)", None),
        ("Developed skills in Python", None),
        ("Machine Learning Engineer", None),
        ("What I have learned on the way to the top of the world and back again", None),
    ],
)
def test_words_of_headings(heading: str, kind: SectionKind | None) -> None:
    assert kind_of(heading) == kind


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        (
            K.SUMMARY,
            "Hello; Career Overview; Professional Overview; Executive Profile; Career Focus; Objectives; TL;DR",
        ),
        (
            K.SUMMARY,
            "Short bio; Mission Statement; Angestrebte Tätigkeit; Zur Person; Qui suis-je ?; Quién soy; 个人陈述",
        ),
        (
            K.SKILLS,
            "Core Qualifications; Highlights of Qualifications; Technical Stack; Skills Matrix; Skills Overview",
        ),
        (
            K.SKILLS,
            "Areas of Knowledge; Tools I use; What I'm good at; Computer Knowledge; Technical Profile; Familiar with",
        ),
        (K.SKILLS, "Kernkompetenzen; Methoden und Werkzeuge; PC-Kenntnisse; Mes compétences; Fortalezas; 技术专长"),
        (K.EXPERIENCE, "Contract and Permanent Roles; Recent clients; Before that; Where I've worked; Career Timeline"),
        (K.EXPERIENCE, "Work Placements; Industrial Training; Current Role; Teaching; Experience Summary; Freelancing"),
        (K.EXPERIENCE, "Roles & Responsibilities; Berufliche Stationen; Bisherige Tätigkeiten; Praktika und Nebenjobs"),
        (
            K.EXPERIENCE,
            "Missions réalisées; Mes expériences; Prácticas profesionales; Historia laboral; 实习; 任职经历",
        ),
        (
            K.PROJECTS,
            "Course Projects; Final Year Project; Capstone; Hobby Projects; Kaggle Projects; Things I've Built",
        ),
        (
            K.PROJECTS,
            "Projects Undertaken; Project Summary; Forschungsprojekte; Projekte (Auswahl); Mes projets; 毕业设计",
        ),
        (K.EDUCATION, "Higher Education; Schools attended; Graduate Studies; Academic Journey; Education Summary"),
        (
            K.EDUCATION,
            "Schul- und Berufsbildung; Promotion und Studium; Diplômes obtenus; Estudios realizados; 求学经历",
        ),
        (K.COURSES, "Self-study; Online Learning; Summer Schools; Nanodegrees; Cours en ligne; Cursos en línea"),
        (K.CERTIFICATES, "Professional Qualifications; Cloud Certifications; Certificates of Completion; 职业证书"),
        (K.PUBLICATIONS, "Published Work; Conference Proceedings; Journal Publications; Writing; Tesis doctoral"),
        (K.TALKS, "Speaking and writing; Guest Lectures; Conference Participation; Meetups; Konferenzbeiträge"),
        (K.AWARDS, "Olympiads; Coding Competitions; Notable Achievements; Milestones; 比赛"),
        (
            K.ACTIVITIES,
            "Professional Associations; Student Organizations; Committee Work; Leadership Roles; Ehrenämter",
        ),
        (K.LANGUAGES, "Languages Known; Langues vivantes; 语种"),
        (K.INTERESTS, "In my free time; Likes and dislikes; Tiempo libre; 业余爱好"),
        (K.OTHER, "Declaration; Visa Status; Additional Details; Verschiedenes"),
        (K.REFERENCES, "References available upon request; Referenzen auf Anfrage"),
    ],
)
def test_unusual_words_of_headings(kind: SectionKind, headings: str) -> None:
    told = {heading: kind_of(heading) for heading in headings.replace("TL;DR", "TL DR").split("; ")}

    assert told == dict.fromkeys(told, kind)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Community College",
            "Student Union",
            "Business Studies",
            "Full Stack",
            "Data Engineering Stack",
            "Chess Club",
        ),
        *("Teaching Assistant", "Placement Coordinator", "Partner Engagements Manager", "Career Break", "Job Portal"),
        *(
            "Machine Learning",
            "Statistics",
            "Cloud",
            "Games",
            "Impact",
            "Goal",
            "Role",
            "Student Council",
            "High School",
        ),
    ],
)
def test_what_stands_in_a_section_is_no_heading_by_its_words(line: str) -> None:
    assert kind_of(line) is None


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Work Expirience", K.EXPERIENCE),
        ("Professional Experiance", K.EXPERIENCE),
        ("Educational Qualificaton", K.EDUCATION),
        ("Techincal Skills", K.SKILLS),
        ("Achievments", K.AWARDS),
        ("Sprachkentnisse", K.LANGUAGES),
        *((line, None) for line in ("Promotions", "Preferences", "Engineering", "Machine Learning", "Eng", "Skilled")),
    ],
)
def test_a_heading_with_a_slip_is_known(heading: str, kind: SectionKind | None) -> None:
    assert kind_of(heading) is None
    assert kind_of_slip(heading) == kind


def test_what_stands_below_a_mistyped_heading_is_taken_for_what_it_is() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    for top, heading in ((120, "Work Expirience"), (220, "Eductional Background"), (320, "Techincal Skills")):
        paper.text(50, top, heading, bold=True)
        paper.text(50, top + 20, "Kept the timetables of forty ferries and of one very slow train")
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "experience", "education", "skills"]


def test_a_sign_between_two_headings_makes_no_third_one_of_them() -> None:
    assert kind_of("Research & Work") is K.EXPERIENCE
    assert kind_of("Research Work") is K.PUBLICATIONS


def test_what_stands_before_the_first_heading_is_the_header() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True).text(50, 80, "ada@example.org")
    paper.section(50, 120, "Experience", ["Engineer at Nowhere Ltd"])
    assert outline(paper.read())[0] == ("header", None, ["Ada Invented", "ada@example.org"])


def test_prose_below_the_name_is_a_summary() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    paper.lines(
        50,
        90,
        [
            "An engineer who has built a good many things that learn from data and who likes to",
            "explain to others what they do and why, with ten years of practice in three countries.",
        ],
    )
    paper.section(50, 160, "Experience", ["Engineer at Nowhere Ltd"])
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "summary", "experience"]


def test_long_contact_details_below_the_name_are_no_summary() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    paper.lines(
        50,
        90,
        [
            "B.Tech CSE (2022 - 2026) | Northford, Westshire | ada.i@college.example.org | +44 7000 000 000",
            "GitHub: ada-invented | LeetCode: ada_i | HackerRank: 5 star (Python) | Open to move",
        ],
    )
    paper.section(50, 160, "Experience", ["Engineer at Nowhere Ltd"])
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "experience"]


def test_a_resume_without_headings_is_told_apart_by_what_it_says() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True).text(50, 80, "ada@example.org")
    paper.lines(
        50,
        110,
        [
            "Principal engineer for storage. Twenty-one years, two small firms of my own, nine patents, and I still",
            "write the design, the hard part of the code and what is learned from each outage.",
        ],
    )
    paper.lines(50, 150, ["PRINCIPAL ENGINEER, Basalt Inc. - 2016 to present"])
    paper.lines(50, 150 + LINE, ["• Designed the layer that places data in 14 regions", "• Wrote Raft in Rust"])
    paper.lines(50, 150 + 4 * LINE, ["SOFTWARE ENGINEER, Hollin Ltd - 2004 to 2016", "• Drivers in C"])
    paper.lines(50, 150 + 7 * LINE, ["MSc Computer Science, Cascade University, 2004"])
    paper.lines(50, 150 + 9 * LINE, ["Rust, C++, C, Go, Linux, Terraform"])

    read = outline(paper.read())

    assert [kind for kind, _, _ in read] == ["header", "summary", "experience", "education", "skills"]
    assert read[2][2][0] == "PRINCIPAL ENGINEER, Basalt Inc. - 2016 to present"
    assert read[2][2][-1] == "Drivers in C"


def test_what_a_template_says_behind_a_heading_makes_it_no_sentence() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    paper.section(50, 100, "EDUCATION", ["BSc, Northford College, 2023"])
    paper.section(
        50, 150, "WORK EXPERIENCE (use the STAR method: situation, task, action, result)", ["Engineer at Nowhere Ltd"]
    )
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "education", "experience"]


def test_years_among_contact_details_begin_no_post() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    paper.lines(50, 90, ["B.Tech, Northford College, 2019 - 2023", "ada@example.org"])
    paper.section(50, 150, "Experience", ["Engineer at Nowhere Ltd"])
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "experience"]


def test_headings_at_the_left_head_the_text_beside_them_on_two_lines_too() -> None:
    paper = Paper().text(50, 60, "Ada Invented", size=22, bold=True)
    text = {
        "About": ["Engineer of ferries and their timetables, by day and in the winter storms."],
        "Work|Experience": [
            "Timetable Office, Nowhere Ltd, 2019 - 2024",
            "Kept forty ferries in order",
            "Planned crews",
        ],
        "Machine Learning|Projects": [
            "Tide forecast with gradient boosting",
            "Fog warning",
            "Both run on a lighthouse",
        ],
        "Education and|Training": ["Master of Navigation, University of the Isles", "Research", "Bachelor of Physics"],
        "Skills": ["Python, SQL and a compass"],
    }
    y = 100.0
    for heading, lines in text.items():
        for index, part in enumerate(heading.split("|")):
            paper.text(45, y + LINE * index, part, bold=True)
        y = paper.lines(150, y, lines) + 6

    found = {heading: (kind, blocks) for kind, heading, blocks in outline(paper.read()) if heading}

    assert {heading: kind for heading, (kind, _) in found.items()} == {
        "About": "summary",
        "Work Experience": "experience",
        "Machine Learning Projects": "projects",
        "Education and Training": "education",
        "Skills": "skills",
    }
    assert " ".join(found["Machine Learning Projects"][1]) == " ".join(text["Machine Learning|Projects"])


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        ("Work", "Experience", True),
        ("Education and", "Training", True),
        ("Schul- und", "Berufsbildung", True),
        ("Machine Learning", "Projects", True),
        ("Selected", "Publications", True),
        ("Skills", "Languages", False),
        ("Experience", "2022", False),
        ("Education", "Projects", False),
        ("Bristol", "Skills", False),
    ],
)
def test_what_is_one_heading_on_two_lines(first: str, second: str, *, both: bool) -> None:
    assert goes_on(first, second) is both


def test_an_unknown_heading_that_looks_like_one_is_one() -> None:
    paper = Paper()
    end = paper.section(50, 80, "Experience", ["Engineer at Nowhere Ltd"])
    end = paper.section(50, end, "Marvels and oddities", ["A clock that runs backwards"])
    paper.section(50, end, "Skills", ["Python"])
    assert outline(paper.read())[1] == ("other", "Marvels and oddities", ["A clock that runs backwards"])


def test_a_bold_title_is_no_heading() -> None:
    paper = Paper()
    paper.section(50, 80, "Experience", [])
    paper.text(50, 110, "Project manager", bold=True).text(50, 124, "Planned what others did.")
    end = paper.section(50, 160, "Education", ["A university"])
    paper.section(50, end, "Skills", ["Python"])
    assert [kind for kind, _, _ in outline(paper.read())] == ["experience", "education", "skills"]


def test_plain_headings_are_known_by_their_words() -> None:
    paper = Paper()
    paper.lines(
        50,
        80,
        [
            "ENGINEERING INTERN",
            "Skills",
            "Python, SQL and a good many others that fill this line",
            "Experience",
            "Intern at Nowhere Ltd from the spring to the summer of a year",
        ],
    )
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "skills", "experience"]


def test_headings_in_a_left_column_head_what_stands_beside_them() -> None:
    paper = Paper()
    y = 100.0
    for heading, text in (
        ("SKILLS", "Python, Java"),
        ("EDUCATION", "BSc Physics"),
        ("EXPERIENCE", "Engineer at Nowhere"),
    ):
        paper.text(50, y, heading, bold=True)
        y = paper.lines(180, y, [text, "Something more of it", "Several more lines"]) + LINE
    assert [(kind, blocks[0][: len("Python, Java")]) for kind, _, blocks in outline(paper.read())] == [
        ("skills", "Python, Java"),
        ("education", "BSc Physics"),
        ("experience", "Engineer at "),
    ]


def test_a_section_goes_on_over_the_page() -> None:
    paper = Paper()
    paper.section(50, 80, "Experience", ["Engineer at Nowhere Ltd"] * 40)
    paper.page().lines(50, 80, ["Analyst at Elsewhere Inc."])
    [(_, _, blocks)] = outline(paper.read())
    assert blocks[-1] == "Analyst at Elsewhere Inc."


@pytest.mark.parametrize("more", [0, 2])
def test_a_section_goes_on_at_the_top_of_the_next_column_of_equal_width(more: int) -> None:
    paper = Paper().text(50, 50, "Leopoldina Hieronyma von Invented-Sample", size=20, bold=True)
    paper.lines(50, 80, ["Engineer for machine learning", "ada@post.example"])
    paper.section(50, 130, "Experience", [f"Built model number {n} of a long row" for n in range(14)])
    paper.lines(310, 80, [f"Served model number {n} to the users of it" for n in range(6)])
    lower = [f"BSc number {n}, Northford College, 2023" for n in range(8 + more)]
    paper.section(310, 190, "Education", lower)

    read = outline(paper.read())

    assert [kind for kind, _, _ in read] == ["header", "experience", "education"]
    assert read[1][2][-1].endswith("Served model number 5 to the users of it")


def test_headings_in_small_capitals_are_as_large_as_their_first_letter() -> None:
    paper = Paper().text(50, 50, "Ada Invented", size=20, bold=True)
    paper.text(50, 80, "Profile", size=14).text(50, 100, "Engineer of small devices that last for years")
    paper.text(50, 130, "Work", size=14).text(86, 130, "history", size=8.8)
    paper.lines(50, 150, ["Engineer, Nowhere Ltd, 2020 - 2024", "Ported a network to a chip of 61 kB"])
    paper.text(50, 200, "Education", size=14).text(50, 220, "BSc, Northford College, 2019")
    assert [kind for kind, _, _ in outline(paper.read())] == ["header", "summary", "experience", "education"]


def test_headings_at_the_left_head_a_column_that_has_dates_at_its_right() -> None:
    paper = Paper().text(50, 50, "Ada Invented", size=20, bold=True)
    rows = {
        "Profile": [("Analyst, four years in a large firm and one in a small one.", "")],
        "Experience": [
            ("Detection Engineer, Telekom", "Sep 2024 - present"),
            ("Wrote rules, 210 so far, with a test for each of them", ""),
            ("Analyst, Security Ltd", "Jun 2020 - Aug 2024"),
            ("Triage of alerts for 60 customers", ""),
        ],
        "Education": [("MSc Cyber Security, Technical University", "2018 - 2020"), ("BSc Informatics", "2015 - 2018")],
        "Certifications": [("GCIH, GCFA", "")],
        "Skills": [("Splunk, Sigma, Suricata, Python, Linux", "")],
    }
    y = 90
    for heading, lines in rows.items():
        paper.text(50, y, heading, bold=True)
        for text, date in lines:
            paper.text(170, y, text)
            if date:
                paper.right(545, y, date)
            y += LINE
        y += 8

    read = outline(paper.read())

    kinds = ["header", "summary", "experience", "education", "certificates", "skills"]
    assert [kind for kind, _, _ in read] == kinds
    assert "Jun 2020 - Aug 2024" in " ".join(read[2][2])


def test_headings_at_the_left_go_on_on_a_page_that_begins_inside_a_job() -> None:
    paper = Paper().text(50, 50, "Ada Invented", size=20, bold=True)
    pages: tuple[dict[str, list[str]], ...] = (
        {
            "PROFESSIONAL SUMMARY:": [
                "\u2022 Eight years of moving models to the places where",
                "\u2022 Quick to learn",
            ],
            "TECHNICAL SKILLS:": ["Cloud: Azure", "Containers: Docker, Kubernetes"],
            "PROFESSIONAL EXPERIENCE:": [
                "Client: Northland Insurance Duration: Jan 2022 to date",
                "Roles and Responsibilities:",
                "\u2022 Set up boards for latency and error rate",
                "Client: Internal Duration: Jun 2016 to Jun 2019",
            ],
        },
        {
            "": [
                "Roles and Responsibilities:",
                "\u2022 Maintained Jenkins for 14 projects",
                "\u2022 Wrote scripts for logs",
            ],
            "CERTIFICATIONS:": ["\u2022 Certified Kubernetes Administrator", "\u2022 Azure Engineer Associate"],
            "EDUCATION:": ["BTech (Computer Science) from Kaveri College, 2016"],
            "ACHIEVEMENTS:": ["\u2022 Star of the third quarter, 2023", "\u2022 First prize in a hackathon"],
            "DECLARATION:": ["All of this is true to the best of my knowledge."],
        },
    )
    for number, rows in enumerate(pages):
        y = 90
        for heading, lines in rows.items():
            for line, words in enumerate(heading.split()):
                paper.text(50, y + line * LINE, words, bold=True)
            paper.lines(180, y, lines)
            y += len(lines) * LINE + 10
        if not number:
            paper.page()

    read = outline(paper.read())

    kinds = ["header", "summary", "skills", "experience", "certificates", "education", "awards", "other"]
    assert [kind for kind, _, _ in read] == kinds
    assert "Wrote scripts for logs" in " ".join(read[3][2])


def test_chinese_headings() -> None:
    paper = Paper()
    y = 80.0
    for heading, text in (
        ("教育背景", "某某大学 计算机科学 硕士"),
        ("项目经历", "推荐系统"),
        ("专业技能", "Python, PyTorch"),
    ):
        paper.text(50, y, heading, size=14, font=chinese_font()).text(50, y + 20, text, font=chinese_font())
        y += 60
    assert [kind for kind, _, _ in outline(paper.read())] == ["education", "projects", "skills"]
