"""What is printed: the catalogue, and a view for every sheet."""
