"""The names of topics and kinds of works."""

from PySide6.QtCore import QCoreApplication

from reader.core.blocks import Block, BlockKind
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import Topic, WorkKind
from reader.ui.i18n.translation import filled

translate = QCoreApplication.translate


def topic_words(topic: Topic) -> Words:
    """Return the heading of a topic."""
    words = {
        Topic.RIGHTS: translate("Topic", "Your rights"),
        Topic.CHILDREN: translate("Topic", "Children"),
        Topic.HEALTH: translate("Topic", "Health"),
        Topic.STORIES: translate("Topic", "Stories"),
        Topic.NEWS: translate("Topic", "News"),
        Topic.WORDS: translate("Topic", "Words to know"),
    }
    return Words.of(words[topic])


def pictures_words() -> Words:
    """Return the name of the works that can be followed without reading."""
    return Words.of(translate("Topic", "In pictures"))


def kind_words(kind: WorkKind) -> Words:
    """Return the name of a kind of work."""
    words = {
        WorkKind.EXPLAINER: translate("Kind", "Explainer"),
        WorkKind.BOOK: translate("Kind", "Book"),
        WorkKind.COMIC: translate("Kind", "Comic"),
        WorkKind.STORY: translate("Kind", "Story"),
        WorkKind.REPORT: translate("Kind", "Report"),
        WorkKind.ARTICLE: translate("Kind", "Article"),
        WorkKind.NEWS: translate("Kind", "News"),
        WorkKind.GLOSSARY: translate("Kind", "Glossary"),
        WorkKind.PAGES: translate("Kind", "Pages"),
        WorkKind.FILM: translate("Kind", "Film"),
    }
    return Words.of(words[kind])


def box_title_words(block: Block) -> Words | None:
    """Return the program's title of a box that has none of its own, and of a page of a comic."""
    if block.kind is BlockKind.PAGE:
        return page_title(block)
    if block.kind is not BlockKind.BOX_TITLE or block.segments:
        return None
    titles = {
        "note": translate("Page", "Note"),
        "warning": translate("Page", "Warning"),
        "tip": translate("Page", "Tip"),
        "today": translate("Page", "Do this today"),
    }
    return Words.of(titles.get(block.box, titles["note"]))


def shown_in_words(tag: str, changed: bool) -> Words:
    """Return what stands above a block that is shown in another language: why it is, and in which."""
    words = (
        translate("Page", "Shown in {language}: changed since it was translated")
        if changed
        else translate("Page", "Shown in {language}: not yet translated")
    )
    return filled(words, language=language(tag).own_name)


def page_title(page: Block) -> Words:
    """Return the title of a page of a comic: its number."""
    return filled(translate("Page", "Page {number}"), number=page.name.rpartition("-")[2])
