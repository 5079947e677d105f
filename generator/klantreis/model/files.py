"""Which file holds what: its model, and where in it the items of each kind stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath

from klantreis.content.document import Path
from klantreis.content.look import BRAND
from klantreis.content.typed import nearest
from klantreis.model.about import About
from klantreis.model.assessment import Assessment
from klantreis.model.base import ContentModel
from klantreis.model.brand import Brand
from klantreis.model.contact import ASPECTS, ContactGuide
from klantreis.model.journey import Journey, Moods
from klantreis.model.phases import Phases
from klantreis.model.practice import Practice
from klantreis.model.print import Activities, Evaluation, ResearchPackage, ResearchPoster, Worksheet
from klantreis.model.process import Process
from klantreis.model.process_questions import LOOKS, ProcessQuestions
from klantreis.model.profiles import Axes, Profile
from klantreis.model.role_play import RolePlay, Scene
from klantreis.model.tips import Conclusions, EyeOpeners, GeneralTips, GoldenTips, Method, Rules, Steps, Terms
from klantreis.model.workshop import Workshop

EACH = "*"
"""Every item of a list, in the path of a kind."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file; `items` gives for every kind of item in it the path to those items."""

    model: type[ContentModel]
    items: Mapping[str, Path] = field(default_factory=dict)


ABOUT = "content.yml"
PHASES = "journeys/phases.yml"
MOODS = "journeys/stemming.yml"
AXES = "profiles/axes.yml"
CONTACT_GUIDE = "profiles/contactwijzer.yml"
GOLDEN_TIPS = "tips/gouden-tips.yml"
GENERAL_TIPS = "tips/algemene-tips.yml"
EYE_OPENERS = "tips/eye-openers.yml"
CONCLUSIONS = "tips/conclusies.yml"
STEPS = "tips/stappen.yml"
METHOD = "tips/methode.yml"
RULES = "tips/rechtsregels.yml"
PRACTICE = "tips/praktijk.yml"
TERMS = "tips/begrippen.yml"
PROCESS = "process.yml"
PROCESS_QUESTIONS = "tips/procesvragen.yml"
RESEARCH_POSTER = "docs/print/onderzoeksposter.yml"
RESEARCH_PACKAGE = "docs/print/onderzoekspakket.yml"
WORKSHEET = "docs/print/werkblad.yml"
ACTIVITIES = "docs/print/werkvormen.yml"
EVALUATION = "docs/print/evaluatie.yml"
ROLE_PLAY = "docs/rollenspel/opzet.yml"
JOURNEYS = "journeys"
PROFILES = "profiles"
WORKSHOPS = "docs/workshops"
SCENES = "docs/rollenspel"
ASSESSMENTS = "profiles/zelftest-"

FILES: Mapping[str, FileKind] = {
    ABOUT: FileKind(About, {"source": ("sources", EACH)}),
    BRAND: FileKind(Brand),
    PHASES: FileKind(Phases, {"phase": ("phases", EACH), "part": ("phases", EACH, "parts", EACH)}),
    MOODS: FileKind(Moods, {"mood": ("steps", EACH)}),
    AXES: FileKind(Axes, {"axis": ("axes", EACH), "caveat": ("caveats", EACH)}),
    CONTACT_GUIDE: FileKind(
        ContactGuide,
        {"sign": ("signs", EACH), "group": ("groups", EACH)}
        | {f"{aspect}_rule": (aspect, EACH) for aspect in ASPECTS},
    ),
    GOLDEN_TIPS: FileKind(GoldenTips, {"golden_tip": ("tips", EACH)}),
    GENERAL_TIPS: FileKind(GeneralTips, {"general_tip": ("tips", EACH)}),
    EYE_OPENERS: FileKind(EyeOpeners, {"eye_opener": ("eye_openers", EACH)}),
    CONCLUSIONS: FileKind(Conclusions, {"conclusion": ("conclusions", EACH)}),
    STEPS: FileKind(Steps, {"step": ("steps", EACH)}),
    METHOD: FileKind(Method, {"section": ("sections", EACH)}),
    RULES: FileKind(Rules, {"rule": ("rules", EACH)}),
    PRACTICE: FileKind(
        Practice,
        {"case": ("cases", EACH), "chart": ("cases", EACH, "charts", EACH), "tension": ("tensions", EACH)},
    ),
    TERMS: FileKind(Terms, {"term": ("terms", EACH)}),
    PROCESS: FileKind(Process, {"process_step": ("steps", EACH)}),
    PROCESS_QUESTIONS: FileKind(ProcessQuestions, {f"{look}_question": (look, EACH) for look in LOOKS}),
    RESEARCH_POSTER: FileKind(ResearchPoster, {"assignment": ("assignments", EACH)}),
    RESEARCH_PACKAGE: FileKind(
        ResearchPackage,
        {
            "cover_section": ("cover", "sections", EACH),
            "leaflet_section": ("leaflet", "sections", EACH),
            "guide_section": ("guide", "sections", EACH),
            "consent_choice": ("consent", "choices", EACH),
            "sticker": ("stickers", "groups", EACH, "stickers", EACH),
        },
    ),
    WORKSHEET: FileKind(Worksheet, {"exercise": ("exercises", EACH)}),
    ACTIVITIES: FileKind(Activities, {"activity": ("activities", EACH)}),
    EVALUATION: FileKind(Evaluation, {"evaluation": ()}),
    ROLE_PLAY: FileKind(RolePlay, {"situation": ("situations", EACH), "questions": ("questions", EACH)}),
}
"""The files of which there is exactly one."""

FOLDERS: Mapping[str, FileKind] = {
    JOURNEYS: FileKind(Journey, {"journey": (), "cell": ("cells", EACH)}),
    PROFILES: FileKind(Profile, {"profile": ()}),
    WORKSHOPS: FileKind(
        Workshop,
        {
            "workshop": (),
            "session": ("sessions", EACH),
            "workshop_step": ("sessions", EACH, "steps", EACH),
        },
    ),
    SCENES: FileKind(Scene, {"scene": ()}),
}
"""The folders in which every other file is one item of its own."""

FAMILIES: Mapping[str, FileKind] = {
    ASSESSMENTS: FileKind(
        Assessment, {"assessment": (), "scale": ("scales", EACH), "statement": ("statements", EACH)}
    ),
}
"""Files of which there may be any number, by the beginning of their names."""


@lru_cache(maxsize=512)
def meant_file(path: str) -> str | None:
    """Give the file of FILES whose name was most likely meant; a name with a number is a journey's."""
    name = PurePosixPath(path)
    if path not in FILES:
        same = [file for file in FILES if PurePosixPath(file).name == name.name]
        if len(same) == 1 and str(name.parent) not in FOLDERS:
            return same[0]
    if name.name[:1].isdigit():
        return None
    stems = {PurePosixPath(file).stem: file for file in FILES if PurePosixPath(file).parent == name.parent}
    stem = nearest(name.stem, stems)
    return stems[stem] if stem else None


def file_kind(path: str) -> FileKind | None:
    """Tell what the file at a path holds; None for a file that has no place there."""
    if path in FILES:
        return FILES[path]
    if meant_file(path) or not path.endswith(".yml"):
        return None
    family = next((kind for start, kind in FAMILIES.items() if path.startswith(start)), None)
    return family or FOLDERS.get(str(PurePosixPath(path).parent))


def items_in(path: str) -> Mapping[str, Path]:
    """Give the path to the items of every kind that the file or the folder at a path holds."""
    kind = file_kind(path) or FOLDERS.get(path)
    return kind.items if kind else {}
