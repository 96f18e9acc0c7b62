"""Keys that sign packs, and signing: files that ``minisign`` makes and reads too.

A secret key is encrypted with a password (scrypt, as minisign does it), or left open where a machine signs for trial.
"""

import base64
import hashlib
import os
import sqlite3
import struct
import time
from contextlib import closing
from pathlib import Path

from nacl.bindings import crypto_sign, crypto_sign_seed_keypair

from reader.authoring.mistakes import AuthorError
from reader.authoring.whole_file import write_whole
from reader.core.pack_file import APPLICATION_ID
from reader.core.trust import BadKey, PublicKey, Signature

_OPEN, _SCRYPT, _CHECKSUM = b"\0\0", b"Sc", b"B2"
_SALT, _ID, _SEED, _KEY = 32, 8, 32, 64
_OPERATIONS, _MEMORY = 33_554_432, 1_073_741_824
"""What minisign asks of scrypt: N = 2^20, r = 8, p = 1, one gibibyte for a moment."""


class SigningError(AuthorError):
    """A key cannot be made or used, or something cannot be signed; the message says why and what to do."""


class SecretKey:
    """A secret key: ``public`` is what others know it by."""

    def __init__(self, key_id: bytes, pair: bytes):
        self._pair = pair
        self.public = PublicKey(key_id, pair[_SEED:])

    @classmethod
    def new(cls) -> "SecretKey":
        """Return a key that nobody has had."""
        _, pair = crypto_sign_seed_keypair(os.urandom(_SEED))
        return cls(os.urandom(_ID), pair)

    @classmethod
    def read(cls, path: Path, password: str = "") -> "SecretKey":
        """Return the key in a file; raise SigningError or OSError."""
        lines = path.read_text("utf-8", errors="replace").splitlines()
        try:
            data = base64.b64decode(lines[1], validate=True)
            kind, kdf, _, salt, operations, memory = struct.unpack_from(f"<2s2s2s{_SALT}sQQ", data)
            body = data[6 + _SALT + 16 :]
        except (IndexError, ValueError, struct.error) as error:
            raise SigningError(f"{path} is no secret key: name the file that “sala-author keys” wrote.") from error
        if kind != b"Ed" or kdf not in (_OPEN, _SCRYPT) or len(body) != _ID + _KEY + 32:
            raise SigningError(f"{path} is no secret key: name the file that “sala-author keys” wrote.")
        if kdf == _SCRYPT:
            if (operations, memory) != (_OPERATIONS, _MEMORY):
                raise SigningError(f"{path} was encrypted in another way: make a key with “sala-author keys”.")
            body = _crossed(body, password, salt)
        key_id, pair, found = body[:_ID], body[_ID : _ID + _KEY], body[_ID + _KEY :]
        if found != _sum(key_id, pair):
            raise SigningError(f"{path}: the password is wrong, or the file is damaged.")
        return cls(key_id, pair)

    @staticmethod
    def is_encrypted(path: Path) -> bool:
        """Return whether a password is needed for a file; raise OSError."""
        lines = path.read_text("utf-8", errors="replace").splitlines()
        return len(lines) > 1 and lines[1].startswith(base64.b64encode(b"EdSc")[:4].decode())

    def write(self, secret: Path, public: Path, password: str = "") -> None:
        """Write both keys to files that must not be there; raise SigningError or OSError."""
        for path in (secret, public):
            if path.exists():
                raise SigningError(f"{path} is there already: a key is never written over. Choose another name.")
        body = self.public.id + self._pair + _sum(self.public.id, self._pair)
        salt = os.urandom(_SALT) if password else bytes(_SALT)
        costs = (_OPERATIONS, _MEMORY) if password else (0, 0)
        head = struct.pack(f"<2s2s2s{_SALT}sQQ", b"Ed", _SCRYPT if password else _OPEN, _CHECKSUM, salt, *costs)
        body = _crossed(body, password, salt) if password else body
        secret.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"untrusted comment: secret key of a publisher\n{base64.b64encode(head + body).decode()}\n")
        text = f"untrusted comment: public key {self.public.id[::-1].hex().upper()}\n{self.public}\n"
        write_whole(public, text)

    def signature(self, data: bytes, name: str, now: int | None = None) -> Signature:
        """Return a signature of `data`; `name` and the time (seconds since 1970) stand in its trusted comment."""
        at = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()) if now is None else now
        comment = f"timestamp:{at}\tfile:{name}\thashed"
        first = crypto_sign(hashlib.blake2b(data).digest(), self._pair)[:64]
        second = crypto_sign(first + comment.encode(), self._pair)[:64]
        return Signature(True, self.public.id, first, comment, second)


def sign_pack(path: Path, key: SecretKey, now: int | None = None) -> None:
    """Sign a pack's manifest, inside the pack; raise SigningError or OSError."""
    manifest = pack_manifest(path)
    signature = str(key.signature(manifest, path.name, now)).encode()
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = OFF")
            db.execute("UPDATE root SET signature = ? WHERE id = 1", (signature,))
    except sqlite3.Error as error:
        raise SigningError(f"{path} cannot be signed ({error}): build it again.") from error


def sign_key(path: Path, key: SecretKey, now: int | None = None) -> Path:
    """Sign another's public key, beside it; return the file of the signature. Raise SigningError or OSError."""
    public_key(path)
    signature = path.with_name(f"{path.name}.minisig")
    write_whole(signature, str(key.signature(path.read_bytes(), path.name, now)))
    return signature


def pack_manifest(path: Path) -> bytes:
    """Return the bytes that a pack's signature is of; raise SigningError or OSError."""
    with path.open("rb"):  # a missing file is told as such
        pass
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise SigningError(f"{path} is no pack: name a file that “sala-author build” wrote.")
            manifest = db.execute("SELECT manifest FROM root WHERE id = 1").fetchone()[0]
            return bytes(manifest)
    except (sqlite3.Error, TypeError) as error:
        raise SigningError(f"{path} is no whole pack ({error}): build it again.") from error


def pack_signature(path: Path) -> bytes:
    """Return a pack's signature, empty where it has none; raise SigningError or OSError."""
    pack_manifest(path)
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
        return bytes(db.execute("SELECT signature FROM root WHERE id = 1").fetchone()[0])


def public_key(path: Path) -> PublicKey:
    """Return the public key in a file; raise SigningError or OSError."""
    try:
        return PublicKey.parse(path.read_text("utf-8", errors="replace"))
    except BadKey as error:
        raise SigningError(f"{path}: {error}.") from error


def _sum(key_id: bytes, pair: bytes) -> bytes:
    return hashlib.blake2b(b"Ed" + key_id + pair, digest_size=32).digest()


def _crossed(body: bytes, password: str, salt: bytes) -> bytes:
    stream = hashlib.scrypt(
        password.encode(), salt=salt, n=2**20, r=8, p=1, maxmem=2**31 - 1, dklen=len(body)
    )  # fmt: skip
    return bytes(a ^ b for a, b in zip(body, stream, strict=True))
