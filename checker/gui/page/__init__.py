"""The resume as it looks: its pages, the evidence on them, and their words."""
