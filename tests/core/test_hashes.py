"""Hashes of short and of long data are those that ``hashlib`` makes."""

import hashlib
import subprocess
import sys

import pytest

from reader.core.hashes import blake2b, sha256, sha256_digest
from tests.conftest import ROOT

LONG = 1 << 18


@pytest.mark.parametrize("size", [0, 1, 55, 56, 64, 1000, LONG, LONG + 1, 3 * LONG])
def test_they_are_those_of_hashlib(size):
    data = bytes(i * 7 % 251 for i in range(size))
    assert sha256_digest(data) == hashlib.sha256(data).digest()
    assert sha256(data) == hashlib.sha256(data).hexdigest()
    assert blake2b(data) == hashlib.blake2b(data).digest()


def test_the_first_page_of_a_signed_pack_needs_no_openssl(content_pack):
    code = (
        "import sys; from pathlib import Path; from reader.app import Installation, known_keys\n"
        "from reader.core.library import Library; from reader.core.composition import Reader\n"
        f"library = Library([Path({str(content_pack)!r})], known_keys(Installation.here()))\n"
        "assert library.packs[0].vouching.origin.vouched\n"
        "for work in library.works(): library.card(work, Reader('my'))\n"
        "print(sorted({'hashlib', '_hashlib'} & set(sys.modules)), flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
