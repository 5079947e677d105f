"""The Dutch of the project, held against a dictionary."""
