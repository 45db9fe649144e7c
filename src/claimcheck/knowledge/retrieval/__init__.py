"""Free text -> the documents that say the same, best first; ../search.py is the way in."""
