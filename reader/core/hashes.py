"""JSON in one spelling, and hashes of it: what everything in a pack is named by."""

import hashlib
import json
from typing import Any


def canonical(value: Any) -> bytes:
    """Return `value` as JSON in the one spelling that hashes are taken of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()
