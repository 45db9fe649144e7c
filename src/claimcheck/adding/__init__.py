"""What a curator answers -> an entry of a knowledge base, shown and checked before it is written."""
