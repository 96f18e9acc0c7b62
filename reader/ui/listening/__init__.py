"""Listening: what is read aloud, in order, from wherever words stand; and the bar that leads through it. Uses sound,
widgets and below; loaded when something is first heard."""
