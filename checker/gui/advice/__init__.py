"""What to do: suggestions, and the plan."""
