"""The one window: it puts the screens together. Uses every other package."""
