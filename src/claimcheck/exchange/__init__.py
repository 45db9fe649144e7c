"""Statements to and from other programs: ClaimReview, schema.org claims, tables."""
