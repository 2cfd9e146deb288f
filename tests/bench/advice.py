"""Lists the advice that somebody should look after: out of date, without a source, or closing nothing.

Run it with ``make check-advice``, or with a day such as 2027-03-01 as argument; it ends with 1 where facts are stale.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import UTC, date, datetime

from checker.advising.advice import load_advice
from checker.advising.audit import audit
from checker.errors import DataError
from checker.matching.catalogue import load_catalogue
from checker.resources import resource


def main() -> int:
    """Print each concern, then how many there are."""
    today = date.fromisoformat(sys.argv[1]) if sys.argv[1:] else datetime.now(tz=UTC).astimezone().date()
    catalogue = load_catalogue(resource("requirements"))
    try:
        advice = load_advice(resource("advice"), catalogue.by_id)
    except DataError as error:
        print(*error.faults, sep="\n")
        return 2
    concerns = audit(advice, catalogue, today)
    for concern in concerns:
        print(f"{concern.topic:<15} {concern.advice.kind:<12} {concern.advice.id:<34} {concern.sentence}")
    counts = Counter(concern.topic for concern in concerns)
    print(
        f"{len(advice)} entries on {today}: " + (", ".join(f"{n} {topic}" for topic, n in counts.items()) or "all well")
    )
    return 1 if {"stale", "closes nothing"} & set(counts) else 0


if __name__ == "__main__":
    sys.exit(main())
