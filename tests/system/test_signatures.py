"""What we sign, Debian's ``minisign`` verifies; what it signs, we verify."""

import subprocess

import pytest

from reader.authoring.signing import SecretKey
from reader.core.trust import BadSignature, Keys, Origin, PublicKey
from tests.system.conftest import program

DATA = '{"name":"Sala","heads":"ภาษาไทย"}'.encode()


def run(*arguments, folder, **options):
    return subprocess.run([program("minisign"), *arguments], cwd=folder, capture_output=True, text=True, **options)


def test_minisign_verifies_what_we_sign(tmp_path):
    key = SecretKey.new()
    key.write(tmp_path / "a.key", tmp_path / "a.pub")
    (tmp_path / "m").write_bytes(DATA)
    (tmp_path / "m.minisig").write_text(str(key.signature(DATA, "a.sala", 1_700_000_000)), "utf-8")
    found = run("-V", "-H", "-m", "m", "-p", "a.pub", folder=tmp_path)
    assert found.returncode == 0 and "timestamp:1700000000" in found.stdout, found.stderr
    (tmp_path / "m").write_bytes(DATA + b" ")
    assert run("-V", "-m", "m", "-p", "a.pub", folder=tmp_path).returncode != 0


@pytest.mark.parametrize("old", [False, True])
def test_we_verify_what_minisign_signs_with_its_keys_or_ours(tmp_path, old):
    ours = SecretKey.new()
    ours.write(tmp_path / "ours.key", tmp_path / "ours.pub")
    assert run("-G", "-W", "-p", "its.pub", "-s", "its.key", folder=tmp_path).returncode == 0
    (tmp_path / "m").write_bytes(DATA)
    for name in ("ours", "its"):
        how = ["-l"] if old else []
        done = run("-S", *how, "-m", "m", "-s", f"{name}.key", "-x", "m.sig", folder=tmp_path)
        assert done.returncode == 0, done.stderr
        keys = Keys((PublicKey.parse((tmp_path / f"{name}.pub").read_text()),))
        signature = (tmp_path / "m.sig").read_bytes()
        assert keys.vouching(DATA, signature).origin is Origin.PUBLISHER
        with pytest.raises(BadSignature):
            keys.vouching(DATA + b" ", signature)


def test_minisign_opens_a_key_of_ours_with_its_password(tmp_path):
    key = SecretKey.new()
    key.write(tmp_path / "a.key", tmp_path / "a.pub", "correct horse")
    (tmp_path / "m").write_bytes(DATA)
    done = run("-S", "-m", "m", "-s", "a.key", "-x", "m.sig", folder=tmp_path, input="correct horse\n")
    assert done.returncode == 0, done.stderr
    assert Keys((key.public,)).vouching(DATA, (tmp_path / "m.sig").read_bytes()).origin is Origin.PUBLISHER
