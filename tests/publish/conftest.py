"""Packs to publish, and orders for them."""

from pathlib import Path

import pytest

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.signing import SecretKey, sign_pack
from reader.authoring.works import read_works
from reader.core.trust import Keys
from reader.publish.publication import Publication, Tongue
from reader.publish.publisher import Order, open_library

PUBLISHER = SecretKey.new()
KEYS = Keys((PUBLISHER.public,))
KHMER = {"The garden": "សួនច្បារ", "Trees": "ដើមឈើ", "A tree.": "ដើមឈើមួយ។"}


@pytest.fixture
def signed(sample, tmp_path):
    """A pack of the sample, partly in Khmer and Arabic, signed by the publisher."""
    sample.translate("garden", "km", KHMER)
    sample.translate("garden", "ar", {"The garden": "الحديقة", "Trees": "الأشجار", "A tree.": "شجرة."})
    return build(sample, tmp_path / "signed.sala")


def build(sample, out: Path, key=PUBLISHER, at=1_700_000_000, **options) -> Path:
    mistakes = Mistakes()
    works = read_works(sample.folder, mistakes)
    mistakes.raise_any()
    packing.build(works, out, **options)
    if key is not None:
        sign_pack(out, key, at)
    return out


@pytest.fixture
def order(signed, tmp_path, translation):
    def made(*tags, packs=(signed,), formats=("html",), **options):
        return Order(tuple(packs), KEYS, formats, tuple(map(Tongue.of, tags)), tmp_path / "out", **options)

    return made


@pytest.fixture
def publication(order, application):
    found = Publication(open_library(order("en")), application)
    yield found
    found.library.close()


@pytest.fixture
def application(translation, fonts, icons):
    """What a publication asks for, without the window."""

    class Parts:
        pass

    found = Parts()
    found.fonts, found.icons, found.translation = fonts, icons, translation
    return found
