"""The engine, without the content."""
