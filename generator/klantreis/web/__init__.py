"""Browser components: a folder each, with template, style, script and examples."""
