"""``sala-desk``: a window for the office that makes a library. Every button does what a command of ``sala-author`` does,
through the same functions. Not shipped to readers."""
