"""Texts go out to translators and come back: one table (``table.py``), a module a format, one way in (``taking_in.py``)."""
