"""What the files say: text to plain data, with the place of every part of it."""

from klantreis.content.files import Content, read_content
from klantreis.content.reader import read_yaml
from klantreis.content.variables import fill_variables

__all__ = ["Content", "fill_variables", "read_content", "read_yaml"]
