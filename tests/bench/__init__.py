"""What the site costs, in time, memory and bytes: `make bench` prints it. Nothing here is a test."""
