"""Tests of the translation catalogue."""
