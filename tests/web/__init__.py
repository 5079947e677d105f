"""The browser components: their scripts in Node, and their pages in Chromium."""
