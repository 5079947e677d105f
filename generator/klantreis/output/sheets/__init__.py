"""Sheets of paper: from a view to a PDF."""
