"""Rows of buttons above a screen. Uses document and below."""
