"""A sheet of paper, in the units that handouts are laid out in: dots of 1/300 inch."""

from PySide6.QtCore import QSizeF

DPI = 300
A4 = QSizeF(2480, 3508)
