"""Checking and copying sticks, and the staff's settings. Uses toolbars and below; no other screen."""
