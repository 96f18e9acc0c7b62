"""New works: empty ones, and those that are taken in from elsewhere."""

import argparse
from pathlib import Path

from reader.authoring import scaffold
from reader.authoring.cli.shared import Command, NoSuchText, by_language, read_content
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.progress import progress_bar
from reader.authoring.whole_file import written_whole
from reader.authoring.works import read_work
from reader.core.languages import LANGUAGES, language
from reader.core.works import WorkKind


def add(command: Command) -> None:
    """Add new, import, template and panels."""
    new = command("new", _new, "make the folder of a new work")
    new.add_argument("id", help="small letters, digits and hyphens")
    new.add_argument("--kind", default="explainer", choices=list(scaffold.KINDS))
    new.add_argument("--language", default="en", metavar="TAG", help="the language the work is written in")
    new.add_argument("--content", type=Path, default=Path("content"))
    take = command("import", _import, "take in a text or a comic that an office has, and translated files of it")
    take.add_argument("sources", nargs="+", metavar="[TAG=]FILE",
                      help="Word, OpenDocument, EPUB, HTML (or a folder of it), Markdown, text, PDF; of a comic a folder of pictures, CBZ "
                      "or PDF; the first is the source where the work is new")  # fmt: skip
    take.add_argument("--as", dest="id", required=True, metavar="WORK", help="small letters, digits and hyphens")
    take.add_argument("--kind", default="explainer", choices=[k for k in scaffold.KINDS if k is not WorkKind.GLOSSARY])
    take.add_argument("--title", action="append", default=[], metavar="[TAG=]TITLE", help="where the file says none")
    take.add_argument("--not", dest="declined", action="append", type=int, default=[], metavar="NUMBER",
                      help="leave what the report numbers so as it is")  # fmt: skip
    take.add_argument("--from-zawgyi", action="store_true", help="turn Burmese in Zawgyi into Unicode, to be looked at")
    take.add_argument("--plan", action="store_true", help="only tell what would be taken")
    take.add_argument("--content", type=Path, default=Path("content"))
    template = command("template", _template, "write a Word template with the styles that import knows")
    template.add_argument("--out", type=Path, default=Path("build/sala.dotx"), metavar="FILE.dotx")
    panels = command("panels", _panels, "propose where the panels of a comic are, for a person to correct")
    panels.add_argument("work", metavar="WORK")
    panels.add_argument("--content", type=Path, default=Path("content"))


def _new(options: argparse.Namespace) -> int:
    folder = scaffold.new_work(options.content, options.id, options.kind, language(options.language).tag)
    source = "comic.toml" if options.kind == WorkKind.COMIC else "source.md"
    print(f"{folder}: write {source}, then run “sala-author check”.")
    return 0


def _import(options: argparse.Namespace) -> int:
    if options.kind == WorkKind.COMIC:
        return _import_comic(options, {tag: Path(p) for tag, p in by_language(options.sources, "pages-en").items()})
    sources = _sources(options.sources)
    from reader.authoring.importing.importer import import_file

    if not (options.content / options.id).exists():
        tag, file = next(iter(sources.items()))
        title = next(iter(_titles(options.title, tag).values()), "")
        done = import_file(
            options.content, options.id, file, WorkKind(options.kind), tag, options.declined, title, options.plan,
            options.from_zawgyi,
        )  # fmt: skip
        print(f"{done.folder or file}: {language(tag).english_name}" if done.folder else f"{file}: nothing was written")
        print("\n".join(done.report()))
        del sources[tag]
        if options.plan:
            return 0
        if not sources:
            print(f"{done.folder}: complete work.toml and what each picture shows, then run “sala-author check”.")
    return _join(options, sources)


def _join(options: argparse.Namespace, sources: dict[str, Path]) -> int:
    """Lay translated files beside the work that is there."""
    from reader.authoring.importing.importer import join_file

    mistakes = Mistakes()
    work = read_work(options.content / options.id, mistakes) if sources else None
    if sources and work is None:
        mistakes.raise_any()
    for tag, file in sources.items():
        assert work is not None
        if tag == work.source_language:
            raise AuthorError(f"{work.folder} is there already: change its source, or choose another id.")
        joined, outcome = join_file(work, tag, file, options.declined, not options.plan, options.from_zawgyi)
        print("\n".join((f"{file}: {language(tag).english_name}", *joined.report(), *outcome.report())))
    return 0


def _sources(typed: list[str]) -> dict[str, Path]:
    """Return the files by language; one without a tag is English."""
    tagged = [s if _has_tag(s) else f"en={s}" for s in typed]
    return {tag: Path(path) for tag, path in by_language(tagged, "text.docx").items()}


def _has_tag(typed: str) -> bool:
    return "=" in typed and (typed.partition("=")[0] in LANGUAGES or not Path(typed).exists())


def _titles(typed: list[str], first: str) -> dict[str, str]:
    return by_language([t if t.partition("=")[0] in LANGUAGES else f"{first}={t}" for t in typed], "Our title")


def _import_comic(options: argparse.Namespace, sources: dict[str, Path]) -> int:
    from reader.authoring import comic_import

    titles = _titles(options.title, next(iter(sources)))
    with progress_bar(options.progress, "reading", "page") as bar:
        folder = comic_import.import_comic(
            options.content, options.id, sources, titles, progress=bar.step, tell=bar.write
        )
    print(f"{folder}: complete work.toml, then run “sala-author panels {options.id}” and “sala-author check”.")
    return 0


def _template(options: argparse.Namespace) -> int:
    from reader.authoring.exchange.word_writer import write_template

    with written_whole(options.out) as partial:
        write_template(partial)
    print(f"{options.out}: open it in Word or LibreOffice, and write in its styles.")
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
