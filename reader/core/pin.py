"""The PIN of an office, which keeps readers from the staff's pages. Only its hash is written down.

Hashed by libsodium's Argon2id: slow enough that guessing takes a while, though a number of a few digits is no lock
against somebody who takes the stick away.
"""

from reader.core.lazy_pattern import lazy

_DIGITS = lazy(r"[0-9]{4,12}")
_HASH = lazy(r"\$argon2id\$v=[0-9]{1,4}\$m=[0-9]{1,6},t=[0-9]{1,2},p=1\$[A-Za-z0-9+/]{1,44}\$[A-Za-z0-9+/]{1,88}")
_STEPS, _BYTES = 4, 8 * 1024 * 1024
LONGEST = 12
"""The most digits that a PIN has."""


def is_pin(text: str) -> bool:
    """Return whether a text is a PIN: 4 to 12 digits."""
    return _DIGITS.fullmatch(text) is not None


def is_hash(text: str) -> bool:
    """Return whether a text is the hash of a PIN, one that is not made to take all memory or the whole day."""
    return len(text) < 128 and _HASH.fullmatch(text) is not None and _is_cheap(text)


def _is_cheap(text: str) -> bool:
    memory, steps, _ = (int(part.partition("=")[2]) for part in text.split("$")[3].split(","))
    return memory <= _BYTES // 1024 and steps <= _STEPS


def hash_pin(pin: str) -> str:
    """Return the hash of a PIN, another one each time."""
    from nacl._sodium import ffi, lib

    if lib.sodium_init() < 0:
        raise RuntimeError("libsodium does not start")
    made = ffi.new("char[]", 128)
    data = pin.encode("ascii")
    if lib.crypto_pwhash_str_alg(made, data, len(data), _STEPS, _BYTES, lib.crypto_pwhash_alg_argon2id13()):
        raise MemoryError("there is no memory for the hash of a PIN")
    text: str = ffi.string(made).decode("ascii")
    return text


def opens(pin: str, hashed: str) -> bool:
    """Return whether a PIN is the one that was hashed."""
    from nacl._sodium import lib

    if not is_pin(pin) or not is_hash(hashed) or lib.sodium_init() < 0:
        return False
    data = pin.encode("ascii")
    return bool(lib.crypto_pwhash_str_verify(hashed.encode("ascii") + b"\0", data, len(data)) == 0)
