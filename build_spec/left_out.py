"""What of Python no stick carries: everything for a network, and what nothing here uses."""

MODULES = (
    "socket", "_socket", "ssl", "_ssl", "_hashlib", "_asyncio", "_multiprocessing", "_posixshmem", "_curses", "_tkinter",
    "readline", "asyncio", "curses", "email", "ftplib", "html", "http", "imaplib", "mailbox", "multiprocessing",
    "nntplib", "poplib", "pydoc", "smtplib", "socketserver", "telnetlib", "tkinter", "unittest", "urllib.request",
    "urllib.robotparser", "xmlrpc", "wsgiref", "webbrowser", "asyncore", "asynchat", "smtpd", "cgi", "cgitb", "nturl2path",
    "PySide6.QtNetwork", "test", "idlelib", "lib2to3", "turtle", "turtledemo", "ensurepip", "distutils", "venv", "pydoc_data",
    "site-packages", "antigravity", "this", "doctest", "pdb", "_pydecimal", "dbm",
)  # fmt: skip
"""By name, each with all that it holds."""


def is_left_out(module: str) -> bool:
    """Return whether a module, or a package that it is in, is left out."""
    parts = module.split(".")
    return any(".".join(parts[:n]) in MODULES for n in range(1, len(parts) + 1))
