"""Who vouches for a pack: Ed25519 signatures in minisign's file format, so that the public ``minisign`` can check them
too.

Format: https://jedisct1.github.io/minisign/ (public key ``Ed`` + 8 bytes id + 32 bytes key; signature ``ED`` over
BLAKE2b-512 of the data, or ``Ed`` over the data itself; a second signature over the first and the trusted comment).
"""

import base64
import binascii
import re
from enum import IntEnum
from pathlib import Path

from reader.core.hashes import blake2b
from reader.core.record import record

_KEY, _ID, _SIGNATURE = 32, 8, 64
_HASHED, _PLAIN = b"ED", b"Ed"
_TRUSTED = "trusted comment: "


class Origin(IntEnum):
    """Whose a pack is, the least trusted first: a work of a higher origin is never replaced by one of a lower."""

    UNSIGNED = 0
    UNKNOWN = 1
    """Signed with a key that neither the program nor the stick's settings know."""
    OFFICE = 2
    PUBLISHER = 3

    @property
    def vouched(self) -> bool:
        """Whether somebody whom this copy knows answers for it."""
        return self >= Origin.OFFICE


class BadKey(ValueError):
    """A text is no public key of minisign's."""


class BadSignature(ValueError):
    """A signature has no known form, or a known key did not make it of these bytes."""


@record
class PublicKey:
    """A minisign public key; ``id`` (8 bytes) tells keys apart."""

    id: bytes
    key: bytes

    @classmethod
    def parse(cls, text: str) -> "PublicKey":
        """Return the key in `text`: the file of a public key, or its second line alone. Raise BadKey."""
        lines = [line for line in text.strip().splitlines() if line and not line.startswith("untrusted comment:")]
        data = _decoded(lines[0]) if len(lines) == 1 else b""
        if len(data) != 2 + _ID + _KEY or data[:2] != _PLAIN:
            raise BadKey("this is no public key: it begins with “RW” and has 56 letters and digits")
        return cls(data[2 : 2 + _ID], data[2 + _ID :])

    def __str__(self) -> str:
        return base64.b64encode(_PLAIN + self.id + self.key).decode()


@record
class Vouching:
    """Who vouches for something: the origin, the key's id, and when it was signed (seconds since 1970; 0 where the
    signature does not say)."""

    origin: Origin
    key_id: bytes = b""
    signed_at: int = 0


@record
class Keys:
    """The keys that a copy knows: those built into the program, and those of the stick's office."""

    publisher: tuple[PublicKey, ...] = ()
    office: tuple[PublicKey, ...] = ()

    def vouching(self, data: bytes, signature: bytes) -> Vouching:
        """Return who signed `data`; raise BadSignature where a key that is known did not make `signature` of it."""
        if not signature:
            return Vouching(Origin.UNSIGNED)
        parsed = Signature.parse(signature)
        for origin, keys in ((Origin.PUBLISHER, self.publisher), (Origin.OFFICE, self.office)):
            for key in keys:
                if key.id == parsed.key_id:
                    parsed.check(key, data)
                    return Vouching(origin, key.id, parsed.signed_at)
        return Vouching(Origin.UNKNOWN, parsed.key_id)


def read_keys(path: Path) -> tuple[PublicKey, ...]:
    """Return the public keys in a file, each with its comment above it; none where there is no such file. Raise
    BadKey."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise BadKey(f"{path} cannot be read: ask for a new copy of the program.") from error
    lines = (line.strip() for line in text.splitlines())
    try:
        return tuple(PublicKey.parse(line) for line in lines if line and not line.startswith("untrusted comment:"))
    except BadKey as error:
        raise BadKey(f"{path} is damaged ({error}): ask for a new copy of the program.") from error


@record
class Signature:
    """A minisign signature."""

    hashed: bool
    key_id: bytes
    signature: bytes
    trusted_comment: str
    over_comment: bytes

    @classmethod
    def parse(cls, data: bytes) -> "Signature":
        """Return the signature in the bytes of a ``.minisig`` file; raise BadSignature."""
        try:
            lines = data.decode("utf-8").splitlines()
        except UnicodeDecodeError as error:
            raise BadSignature("it is no signature") from error
        if len(lines) != 4 or not lines[0].startswith("untrusted comment:") or not lines[2].startswith(_TRUSTED):
            raise BadSignature("it is no signature")
        first, second = _decoded(lines[1]), _decoded(lines[3])
        if len(first) != 2 + _ID + _SIGNATURE or first[:2] not in (_HASHED, _PLAIN) or len(second) != _SIGNATURE:
            raise BadSignature("it is no signature")
        comment = lines[2].removeprefix(_TRUSTED)
        return cls(first[:2] == _HASHED, first[2 : 2 + _ID], first[2 + _ID :], comment, second)

    def check(self, key: PublicKey, data: bytes) -> None:
        """Raise BadSignature unless `key` made this signature of `data`, and of its comment."""
        message = blake2b(data) if self.hashed else data
        _check(key.key, self.signature, message)
        _check(key.key, self.over_comment, self.signature + self.trusted_comment.encode())

    @property
    def signed_at(self) -> int:
        """When it was made, as its trusted comment says: seconds since 1970, or 0."""
        found = re.search(r"\btimestamp:(\d{1,12})\b", self.trusted_comment, re.ASCII)
        return int(found[1]) if found else 0

    def __str__(self) -> str:
        kind = _HASHED if self.hashed else _PLAIN
        first = base64.b64encode(kind + self.key_id + self.signature).decode()
        second = base64.b64encode(self.over_comment).decode()
        return f"untrusted comment: signature\n{first}\n{_TRUSTED}{self.trusted_comment}\n{second}\n"


def _check(key: bytes, signature: bytes, message: bytes) -> None:
    # Loaded here: a copy without signatures does not need it. Of PyNaCl only what holds libsodium: all of its bindings
    # would take a tenth of the start.
    from nacl._sodium import ffi, lib

    signed = signature + message
    opened, length = ffi.new("unsigned char[]", len(signed)), ffi.new("unsigned long long *")
    whole = len(key) == _KEY and len(signature) == _SIGNATURE and lib.sodium_init() >= 0
    if not whole or lib.crypto_sign_open(opened, length, signed, len(signed), key) != 0:
        raise BadSignature("the signature does not belong to it")


def _decoded(line: str) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        return b""
