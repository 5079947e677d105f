"""What the tests need from outside Python: a browser, Node packages, a Dutch dictionary."""
