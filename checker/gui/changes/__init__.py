"""What changed from one version of the resume to the next, and its history."""
