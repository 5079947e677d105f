"""The files with which an edition begins; a name that begins with `_` begins with a dot there."""
