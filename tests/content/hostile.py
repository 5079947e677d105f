"""What hostile input must not do."""

HANGS = 20
"""The seconds of the processor that no megabyte may take: many times what it takes on a slow machine, and
far less than it would if the work grew with the square of the input."""
