"""Files from outside become works.

One reader a format makes simple HTML of a file (``FORMATS`` in ``files.py``), one reader makes ``Piece``s of that
(``html_pieces.py``), ``proposals.py`` recognises what was typed by hand, one writer makes a work's folder of them
(``work_writer.py``). ``joining.py`` lays a translated file beside its source.
"""
