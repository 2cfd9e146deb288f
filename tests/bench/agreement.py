"""Says how far the verdicts on the invented resumes agree with a careful reader's, by requirement and by tier.

Run it with ``make agreement``; it judges nothing, for the tests do.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

from checker.matching.catalogue import Status, load_catalogue
from checker.matching.matcher import match_document
from checker.matching.report import Tier, make_report
from checker.resources import resource

_TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(_TESTS))
from builders import read_case  # noqa: E402 - it stands among the tests


def main() -> None:
    """Print precision and recall of each requirement over the cases, and what each tier got wrong."""
    catalogue = load_catalogue(resource("requirements"))
    right: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    tiers: dict[Tier, Counter[bool]] = defaultdict(Counter)
    paths = sorted((_TESTS / "matching" / "cases").glob("*.toml"))
    for path in paths:
        case = read_case(path)
        for finding in make_report(catalogue, *match_document(case.document, catalogue)).findings:
            id_ = finding.requirement.id
            if id_ in case.unsure:
                continue
            shown, wanted = finding.status is not Status.MISSING, id_ in case.expected
            right[id_] += shown and wanted
            false[id_] += shown and not wanted
            missed[id_] += wanted and not shown
            for evidence in finding.evidence:
                tiers[evidence.tier][wanted] += 1
    print(f"{len(paths)} resumes\n{'requirement':32} precision recall   right false missed")
    for requirement in catalogue.requirements:
        id_ = requirement.id
        figures = f"{_share(right[id_], false[id_])}     {_share(right[id_], missed[id_])}"
        print(f"{id_:32} {figures} {right[id_]:7} {false[id_]:5} {missed[id_]:6}")
    total = (right.total(), false.total(), missed.total())
    print(f"{'all':32} {_share(total[0], total[1])}     {_share(total[0], total[2])}   {total}")
    print(f"\n{'tier':10} matches  wrong")
    for tier in Tier:
        print(f"{tier:10} {tiers[tier].total():7} {tiers[tier][False]:6}")


def _share(good: int, bad: int) -> str:
    return f"{good / (good + bad):5.2f}" if good + bad else "    -"


if __name__ == "__main__":
    main()
