"""Runs as Markdown, and Markdown as runs: nothing of it is typed by hand."""

import re

from reader.authoring.importing.model import Run, Runs, joined

_SIGNS = re.compile(r"[\\*`]|_(?=\W|$)|(?<!\w)_|\[(?=\^)|\](?=\(|:|\[)|!(?=\[)")
_LINE_START = re.compile(r"^(?:(\s*)([#>+|-]|!(?=!!))|(\s*\d+)([.)])(?=\s|$))")
_TAG = re.compile(r"<(?=/?[A-Za-z]|!--)")
_BOX = re.compile(r"^\[([ xX]?)\](?=\s|$)")
"""A box to tick as people type it: it has a sign of its own."""
_TARGET = re.compile(r"[^\s()<>\"]+")
_MARK = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()>#+.!|-])|(?P<note>\[\^[^\]\s]+\])|\[(?P<words>[^\[\]]+)\]\((?P<link>[^\s()]+)\)"
    r"|(?P<strong>\*\*)|(?P<emphasis>\*)|(?P<line>  \n)"
)


def markdown_of(runs: Runs, cell: bool = False) -> str:
    """Return runs as Markdown of one paragraph; of a `cell` of a table with its bars marked."""
    parts: list[str] = []
    strong = emphasis = False
    for run in _sorted_spaces(runs):
        if (strong, emphasis) != (run.strong, run.emphasis):
            parts.append(_looks(strong, emphasis, run.strong, run.emphasis))
            strong, emphasis = run.strong, run.emphasis
        if run.note:
            parts.append(f"[^{run.note}]")
            continue
        words = escaped(run.text, cell)
        parts.append(f"[{words}]({run.link})" if run.link else words)
    parts.append(_looks(strong, emphasis, False, False))
    lines = "".join(parts).split("\n")
    return "  \n".join(_LINE_START.sub(_escaped_start, _bare_line(line)) for line in lines)


def _bare_line(line: str) -> str:
    """Return a line without what would make it something else at its ends, and cannot be escaped."""
    line = re.sub(r"[\\\s]+$", "", re.sub(r"^[:\s]+", "", line))
    line = re.sub(r"^[•·‣](?=\s)", "●", line)
    line = _BOX.sub(lambda box: "☑" if box[1].lower() == "x" else "☐", line)
    if re.fullmatch(r"[-=\s]+", line):  # it would make a heading of the line before it, or a rule
        line = line.replace("=", "= ").rstrip().replace("-", "\\-", 1)
    return line


def _looks(strong: bool, emphasis: bool, now_strong: bool, now_emphasis: bool) -> str:
    """Return the signs that end one look and begin another; bold stands outside of slanted."""
    ends = ("*" if emphasis and (not now_emphasis or strong != now_strong) else "") + (
        "**" if strong and not now_strong else ""
    )
    begins = ("**" if now_strong and not strong else "") + (
        "*" if now_emphasis and (not emphasis or strong != now_strong) else ""
    )
    return ends + begins


def _escaped_start(found: re.Match[str]) -> str:
    return f"{found[1]}\\{found[2]}" if found[2] else f"{found[3]}\\{found[4]}"


def escaped(text: str, cell: bool = False) -> str:
    """Return plain words so that Markdown shows them as they are."""
    text = (
        _TAG.sub("‹", re.sub(r"\{\s*(?=#)", "(", text.replace("**", "∗∗").replace("[^", "[ ^")))
        .replace("](", "] (")
        .replace("]:", "] :")
    )
    text = _SIGNS.sub(lambda sign: f"\\{sign[0]}", text)
    text = re.sub(r"~~(?=[^~]+~~)", "~ ~", text)
    text = re.sub(r"==(?=[^=\s])", "= =", text)
    text = re.sub(r"\|(?=\s*:?-{3})", "¦", text)
    return text.replace("|", "\\|") if cell else text


def _sorted_spaces(runs: Runs) -> Runs:
    """Return runs with spaces and signs of the end outside of what is bold: “**words **” would not be."""
    found: list[Run] = []
    for run in runs:
        bare = run.text.strip()
        if run.note or not (run.strong or run.emphasis):
            found.append(run)
        elif not any(c.isalnum() for c in bare):
            found.append(run._replace(strong=False, emphasis=False))
        else:
            before, after = run.text[: len(run.text) - len(run.text.lstrip())], run.text[len(run.text.rstrip()) :]
            plain = Run("", link="")
            found += [
                r for r in (plain._replace(text=before), run._replace(text=bare), plain._replace(text=after)) if r.text
            ]
    return joined_looks(found)


def joined_looks(runs: list[Run]) -> Runs:
    """Return runs with those of one look as one, and bold words that only a space divides as one."""
    found: list[Run] = []
    for i, run in enumerate(runs):
        if (
            found and run.text.isspace() and run.text != "\n" and i + 1 < len(runs)
            and found[-1][1:] == runs[i + 1][1:] and not found[-1].note
        ):  # fmt: skip
            found[-1] = found[-1]._replace(text=found[-1].text + run.text)
        elif found and found[-1][1:] == run[1:] and not run.note:
            found[-1] = found[-1]._replace(text=found[-1].text + run.text)
        else:
            found.append(run)
    return tuple(found)


def runs_of(words: str) -> Runs:
    """Return the Markdown of one paragraph as runs; what it does not understand stays as plain words."""
    runs: list[Run] = []
    strong = emphasis = False
    at = 0
    for found in _MARK.finditer(words):
        if found.start() > at:
            runs.append(Run(words[at : found.start()], strong, emphasis))
        at = found.end()
        if found["escape"]:
            runs.append(Run(found["escape"][1], strong, emphasis))
        elif found["note"]:
            runs.append(Run("", strong, emphasis, note=found["note"][2:-1]))
        elif found["link"]:
            inner = runs_of(found["words"])
            runs += [run._replace(link=found["link"], strong=run.strong or strong, emphasis=run.emphasis or emphasis)
                     for run in inner]  # fmt: skip
        elif found["strong"]:
            strong = not strong
        elif found["emphasis"]:
            emphasis = not emphasis
        else:
            runs.append(Run("\n", strong, emphasis))
    if at < len(words):
        runs.append(Run(words[at:], strong, emphasis))
    return joined(runs)


def shows_all(words: str) -> bool:
    """Return whether Markdown comes back from its looks as it was: then it can be shown without its signs."""
    return markdown_of(runs_of(words)) == words


def is_target(address: str) -> bool:
    """Return whether an address can stand in a link of Markdown."""
    return _TARGET.fullmatch(address) is not None
