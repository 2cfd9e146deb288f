"""The checklist as it is worked on, printed and saved."""
