"""What was found: the list, the details, the coverage and the words against a verdict."""
