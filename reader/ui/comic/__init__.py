"""A comic, page by page or panel by panel. Uses toolbars and below."""
