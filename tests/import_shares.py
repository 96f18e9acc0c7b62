"""What is kept of files of other programs, in numbers: ``python -m tests.import_shares [FOLDER]``.

Writes one text (headings, lists in lists, a table, notes, links, pictures, bold words) in English, Thai, Arabic and Burmese;
pandoc makes Word, OpenDocument, EPUB and HTML of it, LibreOffice opens and saves those anew as Word, OpenDocument, HTML and
PDF, and the two manners of Google Docs are imitated. Prints how much of each kind comes out again, word for word, with
seconds and memory. Needs pandoc and soffice.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from reader.authoring.importing.importer import read_for_import
from reader.authoring.importing.model import ForeignFileError, ForeignText, PieceKind, plain
from tests import foreign_files as ff
from tests import google_docs as gd
from tests.libreoffice import saved_as

WORDS = {
    "en": ("Our rights", "Who can help", "What to bring", "You may ask", "an interpreter", "and you may ask again on the next day.", "our page",
           "your papers", "a photograph", "the white card", "first go to the desk", "then wait", "Day", "Monday", "Rice", "A note below.", "A tree"),
    "th": ("สิทธิของเรา", "ใครช่วยได้", "สิ่งที่ต้องนำมา", "คุณขอ", "ล่าม", "ได้ และขออีกครั้งในวันถัดไปได้", "หน้าของเรา",
           "เอกสารของคุณ", "รูปถ่าย", "บัตรสีขาว", "ไปที่โต๊ะก่อน", "แล้วรอ", "วัน", "วันจันทร์", "ข้าว", "หมายเหตุด้านล่าง", "ต้นไม้"),
    "ar": ("حقوقنا", "من يستطيع المساعدة", "ماذا تحضر", "يمكنك أن تطلب", "مترجما", "ويمكنك أن تطلب مرة أخرى في اليوم التالي", "صفحتنا",
           "أوراقك", "صورة", "البطاقة البيضاء", "اذهب أولا إلى المكتب", "ثم انتظر", "اليوم", "الاثنين", "أرز", "ملاحظة أدناه", "شجرة"),
    "my": ("ကျွန်ုပ်တို့၏ အခွင့်အရေး", "ဘယ်သူ ကူညီနိုင်သလဲ", "ဘာယူလာရမလဲ", "သင်", "စကားပြန်", "တောင်းနိုင်ပြီး နောက်တစ်နေ့ ထပ်တောင်းနိုင်သည်။", "ကျွန်ုပ်တို့၏ စာမျက်နှာ",
           "သင့်စာရွက်များ", "ဓာတ်ပုံ", "အဖြူရောင်ကတ်", "စားပွဲသို့ အရင်သွားပါ", "ပြီးလျှင် စောင့်ပါ", "နေ့", "တနင်္လာ", "ဆန်", "အောက်ပါ မှတ်စု။", "သစ်ပင်"),
}  # fmt: skip
KINDS = ("headings", "list items", "cells", "notes", "links", "pictures", "bold")


def wanted(w: tuple[str, ...]) -> dict[str, list[str]]:
    """Return what stands in the text, by kind."""
    return {
        "headings": [w[1], w[2]], "list items": [w[7], w[8], w[9], w[10], w[11]], "cells": [w[12], w[14], w[13], w[8]],
        "notes": [w[15]], "links": [w[6]], "pictures": [w[16]], "bold": [w[4]],
    }  # fmt: skip


def found(text: ForeignText) -> dict[str, list[str]]:
    """Return what came out, by kind."""
    runs = [r for p in text.pieces for r in p.runs]
    return {
        "headings": [p.words for p in text.pieces if p.kind is PieceKind.HEADING],
        "list items": [p.words for p in text.pieces if p.kind is PieceKind.ITEM],
        "cells": [plain(c).strip() for p in text.pieces for row in p.rows for c in row],
        "notes": [" ".join(plain(n).strip() for n in note) for note in text.notes.values()],
        "links": [r.text.strip() for r in runs if r.link],
        "pictures": [p.shows or plain(p.runs).strip() for p in text.pieces if p.picture],
        "bold": [r.text.strip() for r in runs if r.strong],
    }


def shares(text: ForeignText, w: tuple[str, ...]) -> tuple[Counter[str], Counter[str]]:
    """Return how many of each kind are there, and how many should be. A picture counts where it is there at all."""
    kept, whole = Counter[str](), Counter[str]()
    came = found(text)
    for kind, words in wanted(w).items():
        whole[kind] = len(words)
        if kind == "pictures":
            kept[kind] = min(len(came[kind]), len(words))
        else:
            kept[kind] = sum((Counter(words) & Counter(came[kind])).values())
    return kept, whole


def markdown(w: tuple[str, ...], picture: str) -> str:
    """Return the text as pandoc reads it."""
    return (
        f"# {w[0]}\n\n## {w[1]}\n\n{w[3]} **{w[4]}** {w[5]}[^1] [{w[6]}](https://www.example.org/help)\n\n"
        f"## {w[2]}\n\n- {w[7]}\n- {w[8]}\n    - {w[9]}\n\n1. {w[10]}\n2. {w[11]}\n\n"
        f"| {w[12]} | {w[14]} |\n|---|---|\n| {w[13]} | {w[8]} |\n\n![{w[16]}]({picture})\n\n[^1]: {w[15]}\n"
    )


def google(folder: Path, tag: str, w: tuple[str, ...]) -> list[Path]:
    """Write the text in the two manners of Google Docs."""
    page = gd.page(
        folder / f"{tag}-google.zip", gd.paragraph(gd.said(w[0]), look="c0 title"), f"<h1>{gd.said(w[1])}</h1>",
        gd.paragraph(gd.said(f"{w[3]} "), gd.said(w[4], "c1 c2"), gd.said(f" {w[5]}"), gd.mark(1), gd.said(" "),
                     gd.link(w[6], "https://www.example.org/help")),
        f"<h1>{gd.said(w[2])}</h1>", gd.items(w[7], w[8]), gd.items(w[9], level=1), gd.items(w[10], w[11], name="b2", start=1),
        gd.table((w[12], w[14]), (w[13], w[8])), gd.paragraph(gd.picture("image1.png", w[16])), gd.at_the_end(1, w[15]),
    )  # fmt: skip
    mark = '<w:r><w:footnoteReference w:customMarkFollows="0" w:id="2"/></w:r>'
    word = ff.word(
        folder / f"{tag}-google.docx", gd.word_paragraph(gd.run(w[0]), style="Title"), gd.word_paragraph(gd.run(w[1]), style="H1"),
        gd.word_paragraph(gd.run(f"{w[3]} "), gd.control(gd.run(w[4], b=1)), gd.run(f" {w[5]}"), mark, gd.run(" "),
                          f'<w:hyperlink r:id="l">{gd.run(w[6])}</w:hyperlink>'),
        gd.word_paragraph(gd.run(w[2]), style="H1"), gd.word_paragraph(gd.run(w[7]), listed=(1, 0)),
        gd.word_paragraph(gd.run(w[8]), listed=(1, 0)), gd.word_paragraph(gd.run(w[9]), listed=(1, 1)),
        gd.word_paragraph(gd.run(w[10]), listed=(2, 0)), gd.word_paragraph(gd.run(w[11]), listed=(2, 0)),
        gd.word_table((w[12], w[14]), (w[13], w[8])), ff.PICTURE, note=w[15],
    )  # fmt: skip
    return [page, word]


def made_files(folder: Path) -> list[Path]:
    """Write all files; raise OSError, subprocess.CalledProcessError."""
    (folder / "a.png").write_bytes(ff.png())
    files: list[Path] = []
    for tag, w in WORDS.items():
        source = folder / f"{tag}.md"
        source.write_text(markdown(w, "a.png"), "utf-8")
        for ending in ("docx", "odt", "epub", "html"):
            out = folder / f"{tag}-pandoc.{ending}"
            title = ["--metadata", f"title={w[0]}"] if ending in ("html", "epub") else []
            subprocess.run(
                ["pandoc", "-s", *title, source.name, "-o", out.name], cwd=folder, check=True, capture_output=True
            )
            files.append(out)
        files += google(folder, tag, w)
    made = [file for file in files if file.suffix == ".docx"]
    return files + sorted(file for kind in ("odt", "docx", "html", "pdf") for file in saved_as(kind, made, folder))


def main(folder: Path) -> None:
    """Write the files into a folder, and print what is kept of them."""
    kept, whole = Counter[str](), Counter[str]()
    print(f"{'file':34}" + "".join(f"{k:>12}" for k in KINDS) + "   s")
    slowest = 0.0
    files = made_files(folder)
    for file in files:
        since = time.perf_counter()
        try:
            text = read_for_import(file)
        except ForeignFileError as error:
            print(f"{file.relative_to(folder)!s:34}  not taken: {str(error).partition(': ')[2]}")
            continue
        seconds = time.perf_counter() - since
        slowest = max(slowest, seconds)
        here, all_ = shares(text, WORDS[file.name[:2]])
        print(
            f"{file.relative_to(folder)!s:34}"
            + "".join(f"{f'{here[k]}/{all_[k]}':>12}" for k in KINDS)
            + f"  {seconds:.2f}"
        )
        if file.suffix != ".pdf":
            kept, whole = kept + here, whole + all_
    print(f"{'all but PDF':34}" + "".join(f"{kept[k] / whole[k]:>12.1%}" for k in KINDS))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(files)} files; the slowest {slowest:.2f} s; {memory:.0f} MiB at most")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
