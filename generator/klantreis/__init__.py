"""klantreis: from checked YAML about tenants with rent arrears to a site, posters and workshops."""

__version__ = "1.0.0"
