"""JSON in one spelling, and hashes of it: what everything in a pack is named by.

Short data is hashed by libsodium, which checks the signatures too: Python's ``hashlib`` loads OpenSSL, which takes a
fortieth of the start. That is quicker with long data, and there it is loaded.
"""

import json
from typing import Any

_LONG = 1 << 18


def canonical(value: Any) -> bytes:
    """Return `value` as JSON in the one spelling that hashes are taken of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data` in hex."""
    return sha256_digest(data).hex()


def sha256_digest(data: bytes) -> bytes:
    """Return the SHA-256 of `data`, 32 bytes."""
    if len(data) > _LONG:
        import hashlib

        return hashlib.sha256(data).digest()
    from nacl._sodium import ffi, lib

    found = ffi.new("unsigned char[32]")
    lib.crypto_hash_sha256(found, data, len(data))
    return bytes(ffi.buffer(found))


def blake2b(data: bytes) -> bytes:
    """Return the BLAKE2b-512 of `data`, 64 bytes."""
    from nacl._sodium import ffi, lib

    found = ffi.new("unsigned char[64]")
    # No key, no salt: as RFC 7693 has it.
    lib.crypto_generichash_blake2b_salt_personal(found, 64, data, len(data), ffi.NULL, 0, ffi.NULL, ffi.NULL)
    return bytes(ffi.buffer(found))
