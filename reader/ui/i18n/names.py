"""The names of topics and kinds of works."""

from PySide6.QtCore import QCoreApplication

from reader.core.blocks import Block
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
    }
    return Words.of(words[kind])


def page_title(page: Block) -> Words:
    """Return the title of a page of a comic: its number."""
    return filled(translate("Page", "Page {number}"), number=page.name.rpartition("-")[2])
