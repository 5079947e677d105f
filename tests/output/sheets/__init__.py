"""Sheets of paper: typesetting, packs for office and print shop, preflight."""
