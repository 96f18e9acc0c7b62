"""New works: empty ones, and those that are taken in from elsewhere."""

import argparse
from pathlib import Path

from reader.authoring import scaffold
from reader.authoring.cli.shared import Command, NoSuchText, by_language, read_content
from reader.core.languages import language
from reader.core.works import WorkKind


def add(command: Command) -> None:
    """Add new, import and panels."""
    new = command("new", _new, "make the folder of a new work")
    new.add_argument("id", help="small letters, digits and hyphens")
    new.add_argument("--kind", default="explainer", choices=list(scaffold.KINDS))
    new.add_argument("--language", default="en", metavar="TAG", help="the language the work is written in")
    new.add_argument("--content", type=Path, default=Path("content"))
    take = command("import", _import, "take in a comic that was drawn elsewhere")
    take.add_argument("what", choices=["comic"])
    take.add_argument("id", metavar="WORK", help="small letters, digits and hyphens")
    take.add_argument("sources", nargs="+", metavar="TAG=PATH", help="a folder of pictures, a CBZ or a PDF a language")
    take.add_argument("--title", action="append", default=[], metavar="TAG=TITLE", help="its title in a language")
    take.add_argument("--content", type=Path, default=Path("content"))
    panels = command("panels", _panels, "propose where the panels of a comic are, for a person to correct")
    panels.add_argument("work", metavar="WORK")
    panels.add_argument("--content", type=Path, default=Path("content"))


def _new(options: argparse.Namespace) -> int:
    folder = scaffold.new_work(options.content, options.id, options.kind, language(options.language).tag)
    source = "comic.toml" if options.kind == WorkKind.COMIC else "source.md"
    print(f"{folder}: write {source}, then run “sala-author check”.")
    return 0


def _import(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from reader.authoring import comic_import

    sources = {tag: Path(path) for tag, path in by_language(options.sources, "pages-en").items()}
    titles = by_language(options.title, "Our comic")
    with tqdm(desc="reading", unit="page", disable=None, leave=False) as bar:
        folder = comic_import.import_comic(
            options.content, options.id, sources, titles, progress=lambda _: bar.update(), tell=bar.write
        )
    print(f"{folder}: complete work.toml, then run “sala-author panels {options.id}” and “sala-author check”.")
    return 0


def _panels(options: argparse.Namespace) -> int:
    from reader.authoring import comic_panels

    work = next((w for w in read_content(options.content) if w.id == options.work), None)
    if work is None or work.kind is not WorkKind.COMIC:
        raise NoSuchText(f"There is no comic “{options.work}” in {options.content}.")
    found = comic_panels.propose_panels(work)
    for page, count in found.items():
        print(f"page {page}: {count} {'panel' if count == 1 else 'panels'}")
    if found:
        print(f"{work.source_file}: correct the boxes and write what each panel shows.")
    else:
        print("Every page has its panels already, or is a drawing whose panels its artist knows.")
    return 0
