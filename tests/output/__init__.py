"""What the output makes of the views."""
