"""Drawing the figures: small SVG for inside a page, true to the view, the same bytes every time."""

import re
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.model.contrast import contrast
from klantreis.model.tokens import tokens
from klantreis.output.figures import draw, resolve
from klantreis.output.figures.chart import draw_chart
from klantreis.output.figures.lanes import spread
from klantreis.output.figures.layout import GAP, LANE, Layout
from klantreis.output.figures.tenant_line import _background, _layout, _parts
from klantreis.views.figures import FigureView, all_figure_views
from klantreis.views.figures.chart import BarView, ChartView
from klantreis.views.figures.line_map import MOST_LINES, LineMapView, line_map_view
from klantreis.views.figures.mood import mood_view
from klantreis.views.figures.tenant_line import tenant_line_view
from klantreis.views.figures.wide_line_map import WideLineMapView
from tests.setup.content import library
from tests.setup.figures import many

SVG = "{http://www.w3.org/2000/svg}"
MOST_BYTES = 60_000
FIGURES = ("lijnenkaart", "kwadrant", "aantallen", "lijn-cafe", "stemming-cafe", "grafiek-avondbezoek")


@cache
def figures() -> dict[str, tuple[FigureView, str]]:
    """Give every figure of the site with its drawing."""
    return {name: (view, draw(view)) for name, view in all_figure_views(library()).items()}


def elements(svg: str, tag: str) -> list[ET.Element]:
    """Give all elements of a drawing with this tag."""
    return list(ET.fromstring(svg).iter(f"{SVG}{tag}"))  # noqa: S314  we drew it ourselves


def texts(svg: str) -> list[str]:
    """Give all lines of text of a drawing."""
    return [element.text or "" for element in elements(svg, "text")]


def strokes(svg: str, width: str) -> str:
    """Give what is drawn with a line of this width, as path data."""
    return "".join(paths(svg, "stroke-width", width))


def paths(svg: str, name: str, value: str) -> list[str]:
    """Give the path data of every group, and every path without one, that has an attribute."""
    found = [one for tag in ("g", "path") for one in elements(svg, tag) if one.get(name) == value]
    return ["".join(path.get("d", "") for path in one.iter(f"{SVG}path")) for one in found]


def layout(view: LineMapView) -> Layout:
    """Lay out a line map as it is drawn."""
    return Layout(view.bands, view.scale, view.lines, left=300, label=23)


def boxes(svg: str) -> list[tuple[float, float]]:
    """Give the left and right edge of every rectangle in the colour of bars."""
    (bars,) = paths(svg, "fill", "var(--k-accent)")
    corners = re.findall(r"M(-?[\d.]+) [\d.]+L(-?[\d.]+)", bars)
    return [(float(left), float(right)) for left, right in corners]


def test_same_view_gives_the_same_bytes() -> None:
    """A figure that is drawn again, with nothing remembered, is the same to the byte."""
    before = {name: svg for name, (_, svg) in figures().items()}
    for remembered in (_background, _layout, _parts):
        remembered.cache_clear()

    assert {name: draw(view) for name, view in all_figure_views(library()).items()} == before


def test_every_colour_is_a_token_of_the_brand() -> None:
    """A drawing has no colour of its own: only the names of the brand's palette."""
    palette = tokens(library().brand).light

    for _, svg in figures().values():
        assert set(re.findall(r"var\(--k-([a-z0-9-]+)\)", svg)) <= set(palette)
        assert all(
            re.fullmatch(r"none|var\(.*\)", value) for value in re.findall(r'(?:fill|stroke)="([^"]*)"', svg)
        )


def test_no_drawing_has_an_id() -> None:
    """Many figures stand on one page: nothing in them can clash."""
    assert [name for name, (_, svg) in figures().items() if re.search(r"\bid=|url\(|<use", svg)] == []


def test_drawing_is_plain_svg_for_inside_a_page() -> None:
    """There is no prolog, no metadata and no style, and the size is that of its place on the page."""
    for _, svg in figures().values():
        (root,) = elements(svg, "svg")
        assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
            "svg",
            "g",
            "a",
            "path",
            "text",
            "title",
        }
        assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ')
        assert (root.get("class"), root.get("focusable"), root.get("width")) == ("k-svg", "false", None)


def test_links_are_mouse_only_doubles_of_links_in_the_table() -> None:
    """A link in a picture has a name, no place in the tab order, and leads where the table leads too."""
    for view, svg in figures().values():
        named = {entry.address for row in view.text.table.rows for entry in row}
        for link in elements(svg, "a"):
            assert link.get("href", "").removeprefix("site:") in named
            assert (link.get("tabindex"), link.get("target")) == ("-1", None)
            assert link.findtext(f"{SVG}title")


@pytest.mark.parametrize("name", FIGURES)
def test_drawing_is_small(name: str) -> None:
    """A figure weighs less than a small photograph, before compression."""
    assert len(figures()[name][1].encode()) < MOST_BYTES


def test_line_map_names_every_line_at_both_ends() -> None:
    """The title stands at the left, the number at both ends."""
    view, svg = figures()["lijnenkaart"]
    words = texts(svg)

    assert isinstance(view, LineMapView)
    assert all(words.count(line.mark) == 2 for line in view.lines)
    assert all(line.title in words for line in view.lines)


def test_line_map_has_a_circle_for_every_stop() -> None:
    """As many stops are drawn as tenants have parts; the legend has one more."""
    view, svg = figures()["lijnenkaart"]

    assert isinstance(view, LineMapView)
    assert strokes(svg, "10.4").count("M") == 1 + sum(len(line.stops) for line in view.lines)


@pytest.mark.parametrize("count", [8, MOST_LINES])
def test_lines_never_coincide(count: int) -> None:
    """In every phase, two lines lie at least a lane apart."""
    view = line_map_view(many(count))

    for ys in zip(*layout(view).heights, strict=True):
        assert min(abs(one - other) for one, other in combinations(ys, 2)) >= LANE - 0.01


def test_lines_in_their_places_keep_the_order_of_the_moods() -> None:
    """Lanes never put a line with a lighter mood under a heavier one."""
    view = line_map_view(library())
    places = layout(view).heights

    for phase in range(len(view.bands)):
        order = sorted(range(len(view.lines)), key=lambda line: places[line][phase])
        moods = [view.lines[line].heights[phase] for line in order]
        assert moods == sorted(moods, reverse=True)


def test_lines_are_level_within_a_phase() -> None:
    """From the first to the last stop of a phase, a line has one height."""
    view = line_map_view(library())
    laid = layout(view)

    for route, ys in zip(laid.routes, laid.heights, strict=True):
        for band, y in zip(view.bands, ys, strict=True):
            left, right = laid.parts[band.first], laid.parts[band.first + band.count - 1]
            assert {place for (x, place), _ in route if left - GAP / 2 <= x <= right + GAP / 2} == {y}


def test_lines_travel_from_left_to_right() -> None:
    """No line ever turns back."""
    for route in layout(line_map_view(library())).routes:
        assert all(before <= after for ((before, _), _), ((after, _), _) in pairwise(route))


def test_part_without_a_mood_is_drawn_as_dots() -> None:
    """A line is dotted only where its mood is unknown."""
    content = library()
    line_map = line_map_view(content)

    for journey in content.journeys:
        view = tenant_line_view(content, journey, line_map)
        dotted = re.search(rf'stroke-dasharray="[^"]+" stroke="var\(--k-{view.own.token}\)"', draw(view))
        assert (dotted is None) == all(view.own.told)


def test_every_dot_has_a_length() -> None:
    """No stroke ends where it begins: print leaves that out, and with it the circle around a number."""
    svg = draw(line_map_view(library()))

    assert re.findall(r'M([-\d. ]+)L\1["M]', svg) == []
    assert re.search(r'stroke-width="22"', svg)


@pytest.mark.parametrize("count", [8, MOST_LINES])
def test_numbers_on_a_wide_line_map_are_whole(count: int) -> None:
    """However many lines there are, the rings around their numbers lie within the picture."""
    stops = tuple(range(300, 2000, 100))
    line_map = line_map_view(many(count))
    view = WideLineMapView(line_map.text, line_map, None, stops, stops[1:6], 200, 2100, 2200, 195)
    rings = [float(y) for y in re.findall(r"M[-\d.]+ ([-\d.]+)", strokes(draw(view), "22"))]

    assert len(rings) >= 2 * count
    assert min(rings) >= 11
    assert max(rings) <= 195 - 11


def test_mood_line_is_broken_where_there_is_no_mood() -> None:
    """Each unbroken run of moods is a line of its own, and the reason stands in the gap."""
    content = library()
    view = mood_view(content, content.journeys[0])
    svg = draw(view)
    runs = "".join("x" if row.mood is None else "." for row in view.rows).replace("x", " ").split()

    assert strokes(svg, "4").count("M") == len(runs)
    assert texts(svg).count("de corporatie spreekt") == sum(row.mood is None for row in view.rows)


def bar_chart(bound: str) -> ChartView:
    """Give a chart with one bar of half the width."""
    view = figures()["grafiek-avondbezoek"][0]
    assert isinstance(view, ChartView)
    return replace(view, limit=100, whole=True, bars=(BarView("x", 50, bound, "x"),))


def test_exact_bar_ends_at_its_value() -> None:
    """An exact figure is one whole bar."""
    assert boxes(draw_chart(bar_chart("exact"))) == [(0, 240)]


def test_bar_below_a_bound_has_no_end() -> None:
    """The bar fades away from nought on, and nothing of it touches the bound."""
    pieces = boxes(draw_chart(bar_chart("below")))
    widths = [right - left for left, right in pieces]

    assert len(pieces) > 5
    assert widths == sorted(widths, reverse=True)
    assert max(right for _, right in pieces) < 240


def test_bar_above_a_bound_goes_on_beyond_it() -> None:
    """The bar is whole up to the bound, and fades away after it."""
    first, *others = boxes(draw_chart(bar_chart("above")))

    assert first == (0, 240)
    assert others
    assert min(left for left, _ in others) > 240


def test_bar_about_a_value_has_a_soft_end_around_it() -> None:
    """The bar dissolves before its value and is gone after it."""
    first, *others = boxes(draw_chart(bar_chart("about")))

    assert first[1] < 240 < max(right for _, right in others)


@pytest.mark.parametrize("bound", ["exact", "about", "below", "above"])
def test_bar_of_nought_begins_at_nought(bound: str) -> None:
    """Nothing of a bar stands before the line of nought, however exact the figure is."""
    view = bar_chart(bound)
    nought = replace(view, bars=(replace(view.bars[0], value=0),))

    assert all(0 <= left < right for left, right in boxes(draw_chart(nought)))


@pytest.mark.parametrize("title", ["$x^2$ & <b>\"'", "😀 emoji", "één heel-lang-woord-" * 8])
def test_text_is_drawn_as_it_was_typed(title: str) -> None:
    """Nothing in a title is markup or a formula, and no letter is refused."""
    content = library()
    journey = content.journeys[0].model_copy(update={"title": title})
    changed = replace(content, journeys=(journey, *content.journeys[1:]))

    assert title in " ".join(texts(draw(line_map_view(changed))))


def test_resolve_fills_in_every_colour() -> None:
    """For print, each token becomes the colour of the brand."""
    palette = tokens(library().brand).light
    svg = resolve(figures()["lijnenkaart"][1], palette)

    assert "var(" not in svg
    assert palette["line-1"] in svg


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_lines_can_be_seen_on_bands_too(mode: str) -> None:
    """A line has the contrast of a drawn line on the shaded bands as well as on paper."""
    colours = getattr(tokens(library().brand), mode)

    for number in range(1, 9):
        assert contrast(colours[f"line-{number}"], colours["band"]) >= 3.0


def test_tenant_lines_share_their_background() -> None:
    """The grey lines and the names of parts are drawn once for all tenants."""
    content = many(MOST_LINES + 1)
    line_map = line_map_view(content)
    _background.cache_clear()
    for journey in content.journeys:
        draw(tenant_line_view(content, journey, line_map))

    assert _background.cache_info().misses == 1


def test_eight_hundred_journeys_cost_no_more_apiece() -> None:
    """The pictures of one tenant are as large among eight hundred as among twenty-five."""
    sizes = []
    for content in (many(MOST_LINES + 1), many(800)):
        line_map = line_map_view(content)
        sizes.append(
            len(draw(tenant_line_view(content, content.journeys[0], line_map))) + len(draw(line_map))
        )

    assert sizes[1] < 1.05 * sizes[0]


@given(st.lists(st.floats(0, 400), min_size=1, max_size=30), st.floats(0, 30))
def test_spread_keeps_order_and_distance(wanted: list[float], gap: float) -> None:
    """Places end up in order and apart, and within the bounds whenever they fit there."""
    places = spread(sorted(wanted), gap, 0, 400)

    assert all(after - before >= gap - 1e-6 for before, after in pairwise(places))
    assert gap * (len(wanted) - 1) > 400 or (places[0] >= -1e-6 and places[-1] <= 400 + 1e-6)


def test_spread_leaves_alone_what_is_apart() -> None:
    """Places that are not in each other's way stay where they are."""
    assert spread([10, 30, 50], 20, 0, 100) == [10, 30, 50]


def test_spread_moves_as_little_as_possible() -> None:
    """Two places that coincide move the same distance, to both sides."""
    assert spread([50, 50], 10, 0, 100) == [45, 55]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_lines_have_colours_of_their_own(mode: str) -> None:
    """No two lines share a colour, and none has that of a voice."""
    colours = getattr(tokens(library().brand), mode)
    lines = [colours[f"line-{number}"] for number in range(1, 9)]
    voices = {colours[f"voice-{voice}"] for voice in ("tenant", "story", "corporation")}

    assert len(set(lines) - voices) == 8
