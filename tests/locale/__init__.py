"""Tests of the translation catalogue."""  # noqa: A005 (mirrors the package)
