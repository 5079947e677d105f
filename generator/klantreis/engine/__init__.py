"""The site engine: pages and a configuration to a site."""
