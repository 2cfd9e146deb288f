"""Reads broken PDF files by the thousand and keeps those on which the program does not keep its word.

    python tests/hostile/fuzz.py OUT [CASES]

Each must come out as a document or as a ReadingError with a whole sentence. Many are read in one process, which is
limited like the reader's; one that brings the process down is kept as OUT/crash-N.pdf: it costs the user that file
and nothing else. One that raises anything else is kept as OUT/fault-N.pdf, and is a fault of ours.
"""

from __future__ import annotations

import subprocess
import sys
import time
import traceback
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, Phase, given, seed, settings

sys.path.insert(0, str(Path(__file__).parents[1]))
from hostile.mutated import mutated

from checker.errors import ReadingError
from checker.reading.document import Document
from checker.reading.patience import Patience
from checker.reading.pdf import Pdf
from checker.reading.resume import document, quick_document
from checker.reading.wall import limit_memory

BATCH = 500  # cases of one process


def read(data: bytes) -> str:
    """How one file comes out: its error's code, or that it was read.

    Raises:
        Exception: The program does not keep its word.
    """
    try:
        with Pdf(data, patience=Patience(file=10, page=3)) as pdf:
            quick = quick_document(pdf, "x.pdf")
            for each in filter(None, (quick, document(pdf, "x.pdf"))):
                assert msgspec.json.decode(msgspec.json.encode(each), type=Document) == each
            pdf.picture(1, 100)
    except ReadingError as error:
        return error.code if error.title and error.sentence.endswith(".") else "no sentence"
    return "read"


def batch(out: Path, number: int) -> None:
    """Read the cases of one seed."""
    limit_memory()
    counts: dict[str, int] = {}
    current = out / "current.pdf"

    @seed(number)
    @settings(
        max_examples=BATCH,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(mutated())
    def run(data: bytes) -> None:
        current.write_bytes(data)
        try:
            came = read(data)
        except Exception:  # noqa: BLE001 (that is what is looked for)
            came = "fault"
            place = out / f"fault-{number}-{counts.get(came, 0)}"
            place.with_suffix(".pdf").write_bytes(data)
            place.with_suffix(".txt").write_text(traceback.format_exc())
        counts[came] = counts.get(came, 0) + 1

    run()
    print(" ".join(f"{came}={count}" for came, count in sorted(counts.items())))


def main() -> int:
    """Run batch after batch and tell what came out.

    Returns:
        1 where the program did not keep its word.
    """
    out, cases = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    out.mkdir(parents=True, exist_ok=True)
    total: dict[str, int] = {}
    begun = time.monotonic()
    for number in range(-(-cases // BATCH)):
        done = subprocess.run(
            [sys.executable, __file__, "--batch", str(out), str(number)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            (out / "current.pdf").rename(out / f"crash-{number}.pdf")
            (out / f"crash-{number}.txt").write_text(done.stderr[-4000:])
            total["crash"] = total.get("crash", 0) + 1
        for pair in done.stdout.split():
            came, count = pair.split("=")
            total[came] = total.get(came, 0) + int(count)
        counted = sum(total.values())
        print(f"{counted} cases, {time.monotonic() - begun:.0f} s: {dict(sorted(total.items()))}", flush=True)
    return int(bool(total.get("fault") or total.get("no sentence")))


if __name__ == "__main__":
    if sys.argv[1] == "--batch":
        batch(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(main())
