"""The figures: what they show, say and tabulate is what the library holds."""

import json
import re
from collections import Counter
from dataclasses import asdict, replace
from decimal import Decimal

import pytest

from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.model.practice import Bar, Bound, Chart
from klantreis.views.figure import FigureText
from klantreis.views.figures import all_figure_views
from klantreis.views.figures.cell_counts import cell_counts_view
from klantreis.views.figures.chart import chart_view
from klantreis.views.figures.line_map import MOST_LINES, line_map_view
from klantreis.views.figures.mood import mood_view
from klantreis.views.figures.quadrant import quadrant_view
from klantreis.views.figures.tenant_line import tenant_line_view
from klantreis.views.figures.words import number
from tests.setup.content import library
from tests.setup.figures import many


def moods_of(content: Library, journey: Journey, phase: str) -> list[int]:
    """Give the moods of the cells of a journey in one phase, from the library itself."""
    cells = [cell for cell in journey.cells if content.phase_of[cell.part].id == phase]
    return [cell.mood for cell in cells if cell.mood is not None]


def without_moods(journey: Journey, *, until: int) -> Journey:
    """Give a journey without the moods of its first cells."""
    cells = [
        cell.model_copy(update={"mood": None if index < until else cell.mood})
        for index, cell in enumerate(journey.cells)
    ]
    return journey.model_copy(update={"cells": cells})


def table_text(text: FigureText) -> str:
    """Give all entries of a table in one text."""
    return " ".join(entry.text for row in text.table.rows for entry in row)


def test_line_is_as_high_as_the_mean_mood_of_each_phase() -> None:
    """Where cells of a phase have a mood, the line has their mean as its height."""
    content = library()
    view = line_map_view(content)

    for journey, line in zip(content.journeys, view.lines, strict=True):
        for phase, height, told in zip(content.phases, line.heights, line.told, strict=True):
            moods = moods_of(content, journey, phase.id)
            assert (height if told else None) == (sum(moods) / len(moods) if moods else None)


def test_line_keeps_its_height_where_no_mood_is_told() -> None:
    """A phase without a mood gets the height of the phase before it."""
    for line in line_map_view(library()).lines:
        kept = [
            (before, height)
            for before, height, told in zip(line.heights[:-1], line.heights[1:], line.told[1:], strict=True)
            if not told
        ]

        assert [height for _, height in kept] == [before for before, _ in kept]


def test_line_that_starts_without_a_mood_starts_at_its_first_one() -> None:
    """Before the first mood, the line has the height of that mood."""
    content = library()
    journey = without_moods(content.journeys[0], until=1)
    line = line_map_view(replace(content, journeys=(journey,))).lines[0]

    assert (line.told[0], line.heights[0]) == (False, line.heights[1])


def test_line_without_any_mood_lies_in_the_middle() -> None:
    """Without a single mood there is a line all the same, with nothing told."""
    content = library()
    journey = without_moods(content.journeys[0], until=len(content.journeys[0].cells))
    line = line_map_view(replace(content, journeys=(journey,))).lines[0]

    assert (set(line.heights), set(line.told)) == ({0.0}, {False})


def test_line_stops_once_at_every_part_with_a_cell() -> None:
    """Stops are the parts of the cells, in map order; `also` makes no stop."""
    content = library()
    parts = list(content.parts)

    for journey, line in zip(content.journeys, line_map_view(content).lines, strict=True):
        assert [parts[stop] for stop in line.stops] == sorted(
            {c.part for c in journey.cells}, key=parts.index
        )


def test_line_map_in_words_names_every_tenant_part_and_mood() -> None:
    """The text alternative and the table both hold each title, each stop and each height."""
    content = library()
    view = line_map_view(content)

    for line, row in zip(view.lines, view.text.table.rows, strict=True):
        said = re.split(r"Huurder \d", view.text.alternative.split(line.name, 1)[1])[0]
        for words in (said, " ".join(entry.text for entry in row)):
            assert all(view.parts[stop] in words for stop in line.stops)
            assert all(number(h) in words for h, told in zip(line.heights, line.told, strict=True) if told)


@pytest.mark.parametrize(
    "words", ["onze inschatting", "niet die van de kalender", "geen stappen na elkaar", "stippellijn"]
)
def test_line_map_says_what_it_does_not_say(words: str) -> None:
    """The caption calls the mood an estimate and the order that of the map, and explains dotted lines."""
    assert words in line_map_view(library()).text.caption


def test_line_map_shows_profiles_above_the_most_lines() -> None:
    """With one journey too many, a line is a profile with its shape, and still as true."""
    content = many(MOST_LINES + 1)
    view = line_map_view(content)
    first = content.profiles[0]
    moods = [
        mood
        for journey in content.journeys
        if journey.profile.best == first.id
        for mood in moods_of(content, journey, content.phases[1].id)
    ]

    assert (len(line_map_view(many(MOST_LINES)).lines), len(view.lines)) == (
        MOST_LINES,
        len(content.profiles),
    )
    assert (view.lines[0].mark, view.lines[0].shape) == (first.numeral, first.shape)
    assert view.lines[0].heights[1] == pytest.approx(sum(moods) / len(moods))


def test_tenant_line_is_the_line_of_the_map() -> None:
    """The line that is lifted out is the very line of the map, over that same map, without what is not drawn."""
    content = library()
    line_map = line_map_view(content)
    view = tenant_line_view(content, content.journeys[3], line_map)

    assert view.own == replace(line_map.lines[3], title="", name="")
    assert view.own == view.map.lines[3]
    assert view.map == replace(line_map, text=view.map.text, lines=view.map.lines)


def test_tenant_line_does_not_grow_with_the_number_of_tenants() -> None:
    """The view of one line among eight hundred is no larger than among twenty-five."""
    few, lots = many(MOST_LINES + 1), many(800)
    sizes = [
        len(json.dumps(asdict(tenant_line_view(content, content.journeys[0], line_map_view(content)))))
        for content in (few, lots)
    ]

    assert sizes[1] < 1.1 * sizes[0]


def test_mood_shows_every_cell_in_story_order() -> None:
    """The rows are the cells of the journey, with their mood and their place on the site."""
    content = library()

    for journey in content.journeys:
        rows = mood_view(content, journey).rows
        assert [(row.title, row.mood) for row in rows] == [(cell.title, cell.mood) for cell in journey.cells]
        assert [row.address.split("#")[1] for row in rows] == [cell.id for cell in journey.cells]


def test_mood_says_why_a_cell_has_none() -> None:
    """A cell without a mood says so in picture, words and table, with the reason."""
    content = library()
    view = mood_view(content, content.journeys[2])
    reasons = {row.title: row.open for row in view.rows if row.mood is None}

    assert reasons == {
        "Meer eruit dan erin": "geen gevoel te zien",
        "Hoeveel ruimte geven we?": "de corporatie spreekt",
    }
    for reason in reasons.values():
        assert view.text.alternative.count(reason) == 1
        assert table_text(view.text).count(reason) == 1


def test_counts_are_those_of_the_cells() -> None:
    """Every cell counts once: per part, per tenant and in all."""
    content = library()
    view = cell_counts_view(content)
    per_part = Counter(cell.part for _, cell in content.cells())

    assert [row.total for row in view.rows] == [per_part[part] for part in content.parts]
    assert view.totals == tuple(len(journey.cells) for journey in content.journeys)
    assert view.total == sum(1 for _ in content.cells())
    assert view.text.table.rows[-1][-1].text == str(view.total)


def test_counts_become_numbers_where_dots_would_not_fit() -> None:
    """With many journeys, the columns are profiles and the counts are numbers."""
    view = cell_counts_view(many(MOST_LINES + 1))

    assert (len(view.columns), view.numbers, cell_counts_view(library()).numbers) == (4, True, False)


def test_quadrant_places_every_tenant_once_where_it_fits_best() -> None:
    """The marks of a quadrant are the tenants whose best profile it is, in the order of their numbers."""
    content = library()

    for profile, quadrant in zip(content.profiles, quadrant_view(content).quadrants, strict=True):
        numbers = [str(j.number) for j in content.journeys if j.profile.best == profile.id]
        assert [mark.badge for mark in quadrant.marks] == numbers


def test_quadrant_points_to_second_choice_and_to_where_the_situation_moved() -> None:
    """The arrows of a tenant are the other profiles of its placement."""
    content = library()
    marks = {mark.badge: mark for quadrant in quadrant_view(content).quadrants for mark in quadrant.marks}

    for journey in content.journeys:
        wanted = [(journey.profile.second, False), (journey.profile.moves_to, True)]
        assert [(arrow.to, arrow.moved) for arrow in marks[str(journey.number)].arrows] == [
            (content.profile[profile].numeral, moved) for profile, moved in wanted if profile is not None
        ]


def test_quadrant_stands_on_its_axes() -> None:
    """The profile with high thresholds and high paralysis stands at the top right."""
    content = library()

    for profile, quadrant in zip(content.profiles, quadrant_view(content).quadrants, strict=True):
        levels = [profile.axes[axis.id].value for axis in content.axes.axes]
        assert [quadrant.right, quadrant.top] == [level == "hoog" for level in levels]


def test_quadrant_counts_tenants_when_there_are_many() -> None:
    """With many journeys, tenants with the same choices are one mark, and all are counted."""
    view = quadrant_view(many(800))
    labels = [mark.label for quadrant in view.quadrants for mark in quadrant.marks]

    assert sum(int(label.split()[0]) for label in labels) == 800
    assert len(view.text.table.rows) == len(labels)


@pytest.mark.parametrize(
    ("bound", "said"),
    [
        ("exact", "1,6 procent"),
        ("about", "ongeveer 1,6 procent"),
        ("below", "minder dan 1,6 procent"),
        ("above", "meer dan 1,6 procent"),
    ],
)
def test_chart_says_how_exact_a_figure_is(bound: str, said: str) -> None:
    """A bound is said as a bound in picture, words and table, never as the figure itself."""
    case = library().practice.cases[0]
    bars = [Bar(label="toen", value=Decimal(3)), Bar(label="nu", value=Decimal("1.6"), bound=Bound(bound))]
    view = chart_view(Chart(id="x", title="X", unit="procent", bars=bars), case)

    assert view.bars[1].said == said
    assert view.text.alternative.endswith(f"nu: {said}.")
    assert view.text.table.rows[1][1].text == said


def test_chart_of_noughts_has_a_scale() -> None:
    """Where every figure is nought, there is still something to draw them on."""
    bars = [Bar(label="toen", value=Decimal(0)), Bar(label="nu", value=Decimal(0))]
    view = chart_view(Chart(id="x", title="X", unit="procent", bars=bars), library().practice.cases[0])

    assert view.limit > 0


def test_every_figure_of_the_site_has_its_name() -> None:
    """There is one line map, one quadrant, one count, two figures a tenant, and one a chart."""
    content = library()
    charts = [chart for case in content.practice.cases for chart in case.charts]
    names = {
        "lijnenkaart",
        "kwadrant",
        "aantallen",
        *(f"{kind}-{journey.id}" for journey in content.journeys for kind in ("lijn", "stemming")),
        *(f"grafiek-{chart.id}" for chart in charts),
    }

    assert set(all_figure_views(content)) == names


def test_every_figure_is_plain_data_with_words_and_a_table() -> None:
    """A view becomes JSON as it is, and every row of its table fits under its head."""
    for view in all_figure_views(library()).values():
        text = view.text
        assert json.loads(json.dumps(asdict(view)))["text"]["name"] == text.name
        assert all((text.title, text.caption, text.alternative, text.table.caption))
        assert {len(row) for row in text.table.rows} == {len(text.table.head)}


@pytest.mark.parametrize(
    ("value", "said"), [(-1.25, "-1,25"), (0, "0"), (2.0, "2"), (-5 / 3, "-1,67"), (Decimal("1.60"), "1,6")]
)
def test_numbers_are_said_in_dutch(value: float | Decimal, said: str) -> None:
    """A number has a comma, at most two decimals and a true minus sign."""
    assert number(value) == said.replace("-", "\N{MINUS SIGN}")
