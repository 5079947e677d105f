"""The tests of klantreis: a folder a package, and more for content, browser and speed."""
