"""The cases of tests/test_cases.py."""
