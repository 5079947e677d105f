"""`klantreis print`: sheets for the office and for the print shop."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from klantreis.cli.content import report_on, sound_content
from klantreis.cli.dutch import DutchCommand, WrongUsage, nearest
from klantreis.cli.options import root_option
from klantreis.cli.progress import Steps
from klantreis.cli.streams import write
from klantreis.diagnostics import has_errors
from klantreis.locale import _
from klantreis.printing import Job, Make, find_mistakes, make_files, print_jobs
from klantreis.views.sheets.printed import OFFICE_PAPERS
from klantreis.views.sheets.sheet import PAPERS
