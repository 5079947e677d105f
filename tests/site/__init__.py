"""The whole site: built once from the real content, then read as files and opened in a browser."""  # noqa: A005  tests.site: nothing shadows the module of Python
