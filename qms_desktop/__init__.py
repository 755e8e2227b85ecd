"""QMS Desktop: quality registers, corrective actions and management reviews in one local file."""

__version__ = "0.1.0"
