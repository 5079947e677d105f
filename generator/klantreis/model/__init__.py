"""What the content means: plain data to one checked, frozen Library, or diagnostics."""
