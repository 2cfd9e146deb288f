"""From a Document and the catalogue to a Report: which requirements are shown, by which words, by which rule."""
