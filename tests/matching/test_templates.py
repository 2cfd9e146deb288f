from __future__ import annotations

import pytest

from checker.matching.templates import template_words


@pytest.mark.parametrize(
    "text",
    [
        "lorem ipsum dolor sit amet",
        "Start each bullet with an action verb (developed, analyzed) and add numbers",
        "Use action verbs: collaborated, led a team",
        "• Quantify your achievements (led a team of 5)",
        "Highlight teamwork if applicable",
        "Give an example of teamwork here",
        "Skills: list your languages, such as Java",
        "Teamwork: describe a group project, sports team or society",
        "Mention tools, e.g. Java",
        "Project name: describe what was built",
        "What tools did you use? Java?",
        "Did you lead a team?",
        "Open Source Here name the projects you gave a patch to",
        "Bachelor of Something, University of Somewhere",
        "Bachelor of X in Y, University Z",
        "What else you presented, and to whom",
        "BSc Your Subject, Your University",
        "Dissertation: A Title with a Colon",
        'Y. Ourname, "On no results," vol. 0, p. 0, 2001.',
        'F. Surname and A. N. Author, "On little," vol. 3, 2014.',
        'A. Roe, "On little," Proceedings of Nothing, 2014.',
        "\\faUsers : Proceedings",
        "e.g. Developed a scraper",
        "For example: Wrote a script that saved 5 hours",
        "Tip: recruiters look for Java",
        "Job title, e.g. Data Science Intern",
        "Talk title, name of conference, year",
        "Beschreiben Sie Ihre Kenntnisse, z. B. Java",
        "Décrivez vos compétences (par exemple Java)",
        "Describe aquí tus proyectos",
        "请填写您的技能",
        "[Describe the project in one line]",
        "[Led a team of X people to ...]",
        "What changed because of you? Use numbers, e.g. trained a model with 93% accuracy",
        "Which tools? For instance Java or Rust",
        "Two lines are enough. Mention tools such as Java if they matter.",
        "Name the tools here, Java for instance",
        "Degree title, e.g. M.Sc. in Robotics",
        "M.Sc. in Your Subject — Your University",
        "B.Eng. in Subject",
        "PhD in XX, University of YY",
        "Surname, F. (2014). Title in sentence case. Name of Journal, 1(1), 1-10.",
        "A. Nobody, C. Anybody. Strings, revisited, in Proc. of the 9th Gathering, 2019.",
        "<Company>",
    ],
)
def test_what_a_template_says_to_its_user_is_known_word_for_word(text: str) -> None:
    assert template_words(text) == frozenset(range(len(text.split(" "))))


@pytest.mark.parametrize(
    "text",
    [
        "Describe data models in Java for the research group",
        "Thesis: The Titles of Dukes, in Java",
        "Wrote to the author of the Java port",
        "Master of Science in Some Detail",
        "Bachelor of Arts",
        "J. Author-Smith, On peat, 2010",
        "A map of what you can eat, in Java",
        "Java developer who would like to join your company",
        "Regional Java Days, University of Elsewhere",
        "Proceedings of the Java Day, 2014",
        "Used Java to clean data",
        "Use Java to clean data of the sales teams",
        "Wrote scripts in Java, e.g. for backups",
        "Built 'Find your bus', an app",
        "Choose Your Own Adventure, a game in Java",
        "Include unit tests in each Java module",
        "Start and stop servers with scripts",
        "Which Students Leave? | Classification",
        "Chatbot that tells you what to cook",
        "Highlight of the year: led a team of 5",
        "Rating bot (demo here) in Java",
        "Weather Wardrobe [Java, Spring]",
        "[2023] Scraper in Java",
        "[1] A. Moreno, Slow waves in cheap sensors, 2021",
        "Bachelor of Science [Honours], Lakeside University",
        "<Java> and <Spring> services",
        "Data Science Intern [remote], Plumbline Health",
        "Jane Doe, Data Analyst, 2019",
        "Who needs the cloud? Moved the shop to two boxes in the cellar",
        "Name resolution service in Java",
        "M.Sc. in Field Robotics, Sample University",
        "M.Sc. in Statistics, Northern Institute of Something",
        "Changed the name of the company in forty contracts",
        "Retired. Kept the books of a choir and your kind of archive",
        "Helped author a white paper on fraud models with two colleagues",
        "Master of X-ray imaging, Northford University, 2019",
    ],
)
def test_what_somebody_did_is_no_order_to_the_user_of_a_template(text: str) -> None:
    assert template_words(text) == frozenset()


def test_only_the_brackets_of_a_template_are_blank() -> None:
    assert template_words("Signals and Systems, [Course], [Month Year]") == {3, 4, 5}


def test_a_bracket_beside_a_blank_one_is_blank_too() -> None:
    assert template_words("[Software Intern], [Company]") == {0, 1, 2}


def test_an_order_is_short_so_that_a_hostile_text_is_not_searched_for_seconds() -> None:
    order = "What did you use?"
    assert template_words(order)
    assert not template_words(f"What came of it {'over the years ' * 60}and what did you use?")
