"""How it looks: a view to text or bytes; one module writes."""
