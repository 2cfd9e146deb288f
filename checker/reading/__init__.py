"""From a file to a Document: what a person would read on the page, in which order, and where it stands."""
