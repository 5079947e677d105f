"""What one output shows: the Library to one frozen view per page and figure."""
