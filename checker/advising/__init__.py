"""From a Report to what to do about it."""
