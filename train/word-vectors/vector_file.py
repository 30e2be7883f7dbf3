"""The file data/word-vectors.bin: what it holds is said in README.md. Written here, read by word-vectors.ts and here."""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

MAGIC = b"ORWV"
VERSION = 1
HEADER = struct.Struct("<4sIIIII")


@dataclass
class Vectors:
    keys: list[str]
    forms: list[str]
    """How people write the entry; the file holds it only where it differs from the key."""
    weights: np.ndarray
    """Float32, of each entry in a mean, greater than 0, at most 1."""
    rows: np.ndarray
    """Float32, unit length, entries by dimensions."""


def write(file: Path, vectors: Vectors) -> None:
    order = sorted(range(len(vectors.keys)), key=lambda at: vectors.keys[at])
    keys = [vectors.keys[at] for at in order]
    forms = ["" if vectors.forms[at] == vectors.keys[at] else vectors.forms[at] for at in order]
    weights = np.clip(np.rint(vectors.weights[order] * 255), 1, 255).astype(np.uint8)
    rows = vectors.rows[order]
    rows = np.rint(rows * (127 / np.abs(rows).max(axis=1, keepdims=True))).astype(np.int8)
    key_bytes, form_bytes = "".join(keys).encode("ascii"), "".join(forms).encode()
    with open(file, "wb") as out:
        out.write(HEADER.pack(MAGIC, VERSION, len(keys), rows.shape[1], len(key_bytes), len(form_bytes)))
        for lengths in ([len(key) for key in keys], [len(form) for form in forms]):
            out.write(bytes(lengths))
        out.write(weights.tobytes())
        out.write(key_bytes)
        out.write(form_bytes)
        out.write(rows.tobytes())


def read(file: Path) -> Vectors:
    data = file.read_bytes()
    magic, version, count, dimensions, key_bytes, form_bytes = HEADER.unpack_from(data)
    assert (magic, version) == (MAGIC, VERSION)
    at = HEADER.size
    key_lengths, form_lengths, weights = (np.frombuffer(data, np.uint8, count, at + part * count) for part in range(3))
    at += 3 * count
    keys = cut(data[at : at + key_bytes].decode("ascii"), key_lengths)
    forms = cut(data[at + key_bytes : at + key_bytes + form_bytes].decode(), form_lengths)
    rows = np.frombuffer(data, np.int8, count * dimensions, at + key_bytes + form_bytes).reshape(count, dimensions).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return Vectors(keys, [form or key for key, form in zip(keys, forms)], weights.astype(np.float32) / 255, rows)


def cut(text: str, lengths: np.ndarray) -> list[str]:
    ends = np.cumsum(lengths, dtype=np.int64)
    return [text[end - length : end] for end, length in zip(ends.tolist(), lengths.tolist())]
