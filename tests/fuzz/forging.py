"""Packs as somebody makes them who means harm: whatever stands in them, their hashes are right, and they may be signed."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.authoring.signing import SecretKey
from reader.core.hashes import sha256
from reader.core.works import Listed, Work


def encoded(value: Any) -> bytes:
    """Return a record as JSON, also where it holds what no text can."""
    return json.dumps(value).encode()


Change = Callable[[Any], Any]
"""Takes a record of a pack and returns another, or changes it in its place and returns None."""


class Forge:
    """A pack opened to be changed; ``close`` makes its hashes right again."""

    def __init__(self, pack: Path):
        self._pack = pack
        self.db = sqlite3.connect(pack, isolation_level=None)
        self.db.execute("PRAGMA trusted_schema = OFF")

    def record(self, work: str, language: str = "") -> dict[str, Any]:
        """Return a head."""
        sql = "SELECT json FROM head WHERE work = ? AND language = ?"
        found: dict[str, Any] = json.loads(self.db.execute(sql, (work, language)).fetchone()[0])
        return found

    def head(self, change: Change, work: str, language: str = "") -> None:
        """Change the record of a work, or of one of its editions."""
        record = self.record(work, language)
        made = change(record)
        self.put_head(work, language, encoded(record if made is None else made))

    def put_head(self, work: str, language: str, data: bytes) -> None:
        self.db.execute("UPDATE head SET json = ? WHERE work = ? AND language = ?", (data, work, language))

    def section(self, change: Change, work: str, section: int = 0, language: str = "") -> None:
        """Change the blocks of a section, or its words in a language, and what the heads say of it."""
        head = self.record(work, language)
        ref = head["bodies"][section] if language else head["sections"][section][2:]
        body = json.loads(self.db.execute("SELECT bytes FROM body WHERE id = ?", (ref[0],)).fetchone()[0])
        made = change(body)
        body = body if made is None else made
        data = body if isinstance(body, bytes) else encoded(body)
        self.db.execute("UPDATE body SET bytes = ? WHERE id = ?", (data, ref[0]))
        if language:
            head["bodies"][section][1] = sha256(data)
        else:
            head["sections"][section][3] = sha256(data)
            head["sections"][section][1] = len(body)
        self.put_head(work, language, encoded(head))

    def asset(self, data: bytes, work: str, name: str) -> None:
        """Put other bytes in the place of a picture."""
        head = self.record(work)
        self.db.execute("UPDATE body SET bytes = ? WHERE id = ?", (data, head["assets"][name][0]))
        head["assets"][name][1] = sha256(data)
        self.put_head(work, "", encoded(head))

    def close(self, manifest: Change = lambda _: None, key: SecretKey | None = None, sql: str = "") -> None:
        """Make list, hashes and manifest right, sign it where a `key` is given, and then do what `sql` says."""
        heads = [hashlib.sha256(row[0]).digest() for row in self.db.execute("SELECT json FROM head ORDER BY id")]
        hashes = b"".join(heads)
        found = json.loads(self.db.execute("SELECT manifest FROM root").fetchone()[0])
        rows = self._rows()
        self.db.execute("DELETE FROM listing")
        self.db.executemany("INSERT INTO listing VALUES (?, ?)", enumerate(rows))
        found |= {"heads": sha256(hashes), "listing": [sha256(row) for row in rows]}
        made = manifest(found)
        made = found if made is None else made
        data = made if isinstance(made, bytes) else encoded(made)
        signature = str(key.signature(data, self._pack.name, 1_700_000_000)).encode() if key is not None else b""
        self.db.execute("UPDATE root SET manifest = ?, hashes = ?, signature = ?", (data, hashes, signature))
        if sql:
            self.db.executescript(sql)
        self.db.close()

    def _rows(self) -> list[bytes]:
        """Return the list of works, as far as there is anything to list."""
        listed = []
        for (data,) in self.db.execute("SELECT json FROM head WHERE language = '' ORDER BY id"):
            try:
                listed.append(Listed.of(Work.from_json(json.loads(data))).to_json())
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                return [row[0] for row in self.db.execute("SELECT json FROM listing ORDER BY id")]
        return [encoded(listed)]
