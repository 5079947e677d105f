"""The shapes of voices, profiles and tips, as SVG paths on a grid of 16 by 16; drawn by us.

Voices: a speech balloon, an open book, a house. Profiles: circle, triangle, square, diamond.
"""

SHAPES = {
    "tenant": "M2 2h12v9H8l-4 4v-4H2z",
    "story": "M1 3.2c2.6-1 4.8-.8 7 .8 2.2-1.6 4.4-1.8 7-.8v9.6c-2.6-1-4.8-.8-7 .8-2.2-1.6-4.4-1.8-7-.8z",
    "corporation": "M8 1.5 15 7v7.5h-4.5V10h-5v4.5H1V7z",
    "circle": "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z",
    "triangle": "M8 1.5 15.2 14H.8z",
    "square": "M2 2h12v12H2z",
    "diamond": "M8 .8 15.2 8 8 15.2 .8 8z",
    "golden": "M8 .8l2.1 4.7 5.1.6-3.8 3.4 1 5.1L8 12.1l-4.4 2.5 1-5.1L.8 6.1l5.1-.6z",
    "general": "M8 1a5 5 0 0 1 3 9v2H5v-2a5 5 0 0 1 3-9zM5.5 13h5v2h-5z",
    "eye-opener": (
        "M8 3.5c3.3 0 5.8 2 7.2 4.5-1.4 2.5-3.9 4.5-7.2 4.5S2.2 10.5.8 8C2.2 5.5 4.7 3.5 8 3.5z"
        "m0 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"
    ),
}
