"""What the core has a word or a number for, as the user's language has it: sections, statuses, points."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from checker.matching.catalogue import Status
from checker.reading.document import SectionKind


def number(value: float) -> str:
    """A number with as few digits behind the point as it needs, with the point of the language."""
    return QLocale().toString(float(value), "g", 6)


def section(kind: SectionKind) -> str:
    """A part of a resume, within a sentence."""
    say = QCoreApplication.translate
    return {
        SectionKind.HEADER: say("terms", "header"),
        SectionKind.SUMMARY: say("terms", "summary"),
        SectionKind.SKILLS: say("terms", "skills"),
        SectionKind.EXPERIENCE: say("terms", "experience"),
        SectionKind.PROJECTS: say("terms", "projects"),
        SectionKind.EDUCATION: say("terms", "education"),
        SectionKind.COURSES: say("terms", "courses"),
        SectionKind.CERTIFICATES: say("terms", "certificates"),
        SectionKind.PUBLICATIONS: say("terms", "publications"),
        SectionKind.TALKS: say("terms", "talks"),
        SectionKind.AWARDS: say("terms", "awards"),
        SectionKind.ACTIVITIES: say("terms", "activities"),
        SectionKind.LANGUAGES: say("terms", "languages"),
        SectionKind.INTERESTS: say("terms", "interests"),
        SectionKind.REFERENCES: say("terms", "references"),
        SectionKind.OTHER: say("terms", "other"),
    }[kind]


def status(value: Status) -> str:
    """How far words show something, within a sentence."""
    say = QCoreApplication.translate
    return {
        Status.DEMONSTRATED: say("terms", "demonstrated"),
        Status.LISTED: say("terms", "listed"),
        Status.MISSING: say("terms", "missing"),
    }[value]
