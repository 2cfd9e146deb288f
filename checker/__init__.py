"""Checks a resume against what the role of a machine learning engineer asks for, on the user's own machine."""
