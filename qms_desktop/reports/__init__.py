"""PDF from insight's dataclasses: never a session, never a mapped object, never the clock.

The same input gives the same bytes, so that approved minutes reprint identically.
"""
