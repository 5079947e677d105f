"""What is made of a finished sheet."""
