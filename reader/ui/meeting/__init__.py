"""Slides for a room, and the agenda of a meeting. Uses comic and below; no other screen."""
