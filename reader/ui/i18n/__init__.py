"""The interface's own words: translations, names of things, trust labels, problems. Uses core and Qt alone."""
