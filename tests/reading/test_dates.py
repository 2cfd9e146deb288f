from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.dates import Month, Period, months_of, period_in

TODAY = Month(2026, 11)
PERIODS = st.lists(
    st.builds(
        lambda year, month, length: Period(
            Month(year, month), Month(year + (month - 1 + length) // 12, (month - 1 + length) % 12 + 1)
        ),
        st.integers(2000, 2020),
        st.integers(1, 12),
        st.integers(0, 60),
    ),
    max_size=6,
)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Mar 2021 – Present", (2021, 3), None),
        ("Machine Learning Engineer, Nowhere Ltd   March 2021 to date", (2021, 3), None),
        ("03/2021 - 05/2022", (2021, 3), (2022, 5)),
        ("09/2013 to Current", (2013, 9), None),
        ("2019–2021", (2019, 1), (2021, 1)),
        ("2018-19", (2018, 1), (2019, 1)),
        ("Jan. 2020 — Feb. 2021", (2020, 1), (2021, 2)),
        ("June – Aug 2021", (2021, 6), (2021, 8)),
        ("Nov – Feb 2021", (2020, 11), (2021, 2)),
        ("Sept 2022 – Feb 2024", (2022, 9), (2024, 2)),
        ("Jun '21 - Aug '22", (2021, 6), (2022, 8)),
        ("since 2020", (2020, 1), None),
        ("seit 05/2020", (2020, 5), None),
        ("Juli 2019 bis März 2021", (2019, 7), (2021, 3)),
        ("10.2018 – heute", (2018, 10), None),
        ("Septembre 2020 à août 2022", (2020, 9), (2022, 8)),
        ("depuis février 2021", (2021, 2), None),
        ("juillet 2019 – aujourd’hui", (2019, 7), None),
        ("enero de 2020 - actualidad", (2020, 1), None),
        ("desde 2018", (2018, 1), None),
        ("2019年3月-2021年6月", (2019, 3), (2021, 6)),
        ("2020.07 - 至今", (2020, 7), None),
        ("2020-09 – 2022-06", (2020, 9), (2022, 6)),
        ("Summer 2020 - Fall 2021", (2020, 6), (2021, 9)),
    ],
)
def test_spans_as_people_write_them(text: str, start: tuple[int, int], end: tuple[int, int] | None) -> None:
    assert period_in(text) == Period(Month(*start), Month(*end) if end else None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Python 3.11",
        "2021",
        "May 2021",
        "+1 555 2019 2021 00",
        "Room 2020 to the left",
        "2024 - 2020",
        "10-12 people",
    ],
)
def test_what_tells_no_span(text: str) -> None:
    assert period_in(text) is None


def test_months_are_counted_once() -> None:
    first, second = Period(Month(2020, 1), Month(2020, 12)), Period(Month(2020, 7), Month(2021, 6))
    assert months_of([first, second, first], TODAY) == 18
    assert months_of([], TODAY) == 0
    assert months_of([Period(Month(2026, 9), None)], TODAY) == 3
    assert months_of([Period(Month(2027, 1), None)], TODAY) == 0


@given(PERIODS)
def test_the_sum_is_the_number_of_different_months(periods: list[Period]) -> None:
    every = {number for period in periods for number in period.months(TODAY)}
    assert months_of(periods, TODAY) == len(every)
