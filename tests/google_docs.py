"""Files in the manner in which Google Docs writes them, for tests: a page packed with its pictures, and a Word file.

In its pages all looks stand in classes of a style sheet, lists in lists follow each other, notes and comments stand at
the end as links that lead to and fro, and addresses make a detour. In its Word files every run says everything of
itself, also what it is not, and what somebody touched is wrapped in controls.
"""

from html import escape

from tests import foreign_files as ff

_SHEET = (
    "@import url(https://themes.example.org/fonts/css?kit=x);.lst-kix_a1-0>li:before{content:\"\\0025cf  \"}"
    "ol.lst-kix_b2-0{list-style-type:none}ol.lst-kix_b2-0.start{counter-reset:lst-ctn-kix_b2-0 0}"
    ".c0{padding-top:0pt;line-height:1.15;text-align:left}.c1{color:#000000;font-weight:400;text-decoration:none;"
    "vertical-align:baseline;font-size:11pt;font-family:\"Arial\";font-style:normal}.c2{font-weight:700}.c3{font-style:italic}"
    ".c4{text-decoration:line-through}.c5{color:#1155cc;text-decoration:underline}.c6{height:11pt}"
    ".title{padding-top:0pt;color:#000000;font-size:26pt}h1{padding-top:20pt;color:#000000;font-size:20pt}"
)  # fmt: skip


def said(words, look="c1"):
    return f'<span class="{look}">{escape(words)}</span>'


def link(words, address):
    away = address.replace("=", "%3D").replace("&", "%26")
    href = f"https://www.google.com/url?q={away}&amp;sa=D&amp;source=editors&amp;ust=1700000000000000&amp;usg=AOvVaw0"
    return f'<span class="c5"><a class="c7" href="{address if address.startswith("#") else href}">{escape(words)}</a></span>'


def paragraph(*spans, look="c0"):
    return f'<p class="{look}">{"".join(spans)}</p>'


def items(*words, name="a1", level=0, start=0):
    tag, first = ("ol", f' start="{start}"') if start else ("ul", "")
    listed = "".join(f'<li class="c0 li-bullet-0">{w if w.startswith("<") else said(w)}</li>' for w in words)
    return f'<{tag} class="c8 lst-kix_{name}-{level}{" start" if start < 2 else ""}"{first}>{listed}</{tag}>'


def table(*rows):
    cells = "".join(
        '<tr class="c9">' + "".join(f'<td class="c10" colspan="1" rowspan="1">{c if c.startswith("<p") else paragraph(said(c))}</td>' for c in row)
        + "</tr>" for row in rows
    )  # fmt: skip
    return f'<a id="t.0a"></a><a id="t.0"></a><table class="c11">{cells}</table>'


def spans(runs):
    """Words in their looks, as a page has them."""
    return "".join(
        link(r.text, r.link) if r.link else said(f"[^{r.note}]" if r.note else r.text, f"c1{' c2' * r.strong}{' c3' * r.emphasis}")
        for r in runs
    )  # fmt: skip


def mark(number, kind="ftnt"):
    sign = number if kind == "ftnt" else "abc"[number - 1]
    return f'<sup><a href="#{kind}{number}" id="{kind}_ref{number}">[{sign}]</a></sup>'


def at_the_end(number, words, kind="ftnt"):
    sign = number if kind == "ftnt" else "abc"[number - 1]
    back = f'<a href="#{kind}_ref{number}" id="{kind}{number}">[{sign}]</a>'
    return f'<div class="c12"><p class="c0">{back}{said(chr(0xA0) + words)}</p></div>'


def picture(name, shows):
    return (
        '<span style="overflow: hidden; display: inline-block; margin: 0.00px 0.00px; width: 40.00px; height: 30.00px;">'
        f'<img alt="{escape(shows)}" src="images/{name}" style="width: 40.00px; height: 30.00px;" title=""></span>'
    )


def page(path, *body, title="Our text"):
    """Write a page as “Download, Web page (.html, zipped)” gives it."""
    html = (
        '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type">'
        f'<style type="text/css">{_SHEET}</style></head><body class="c13 doc-content">{"".join(body)}</body></html>'
    )
    return ff.packed(path, {f"{title.replace(' ', '')}.html": html, "images/image1.png": ff.png()})


# --- Word files ---


def run(words, **looks):
    """A run that says of itself everything; `looks` such as b=1."""
    says = {"b": 0, "i": 0, "smallCaps": 0, "strike": 0, "rtl": 0, **looks}
    says |= {"bCs": says["b"], "iCs": says["i"]}
    marks = "".join(f'<w:{name} w:val="{value}"/>' for name, value in says.items())
    return (
        f'<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial"/>{marks}'
        f'<w:vertAlign w:val="baseline"/></w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    )


def control(content):
    return f'<w:sdt><w:sdtPr><w:id w:val="1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def word_paragraph(*runs, style="", listed=()):
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    number = f'<w:numPr><w:ilvl w:val="{listed[1]}"/><w:numId w:val="{listed[0]}"/></w:numPr>' if listed else ""
    return (
        f'<w:p w:rsidR="00000000" w:rsidP="00000000"><w:pPr>{style}<w:keepNext w:val="0"/><w:pageBreakBefore w:val="0"/>{number}'
        f'<w:ind w:left="0" w:firstLine="0"/><w:rPr/></w:pPr>{"".join(runs)}<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>'
    )


def word_table(*rows):
    cells = "".join(
        '<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="0"/></w:trPr>'
        + "".join(
            '<w:tc><w:tcPr><w:shd w:fill="auto" w:val="clear"/><w:gridSpan w:val="1"/><w:vMerge w:val="restart"/></w:tcPr>'
            f"{c if c.startswith('<') else word_paragraph(run(c))}</w:tc>" for c in row
        ) + "</w:tr>" for row in rows
    )  # fmt: skip
    return control(f'<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/></w:tblPr>{cells}</w:tbl>')


def word_runs(runs, address):
    """Words in their looks, as a Word file has them; `address` gives the id of a link."""
    made = [(r, run(f"[^{r.note}]" if r.note else r.text, b=int(r.strong), i=int(r.emphasis))) for r in runs]
    return "".join(f'<w:hyperlink r:id="{address(r.link)}">{m}</w:hyperlink>' if r.link else m for r, m in made)
