"""The computer around the window: clipboard, drives, sound, idle time, quick exit, keys, failures. Uses core and Qt
alone."""
