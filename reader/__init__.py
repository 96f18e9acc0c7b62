"""Sala: an offline reader in fourteen languages."""

# Kept here, not read from package metadata: importlib.metadata imports socket.
__version__ = "0.1.0"
