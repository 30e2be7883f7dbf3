"""Turns index words into the entries of a vocabulary, terms of several words first, and bags of them into vectors."""

from pathlib import Path

import numpy as np

from vector_file import Vectors

LONGEST_TERM = 4


class Entries:
    def __init__(self, keys: list[str]):
        self.row = {key: at for at, key in enumerate(keys)}
        self.begins = {key.split(" ", 1)[0] for key in keys if " " in key}

    def of(self, words: list[str], terms: bool = True) -> list[int]:
        """Rows in order; the longest term that begins at a word stands for its words; unknown words give nothing."""
        rows: list[int] = []
        at = 0
        while at < len(words):
            length = self._longest(words, at) if terms and words[at] in self.begins else 1
            row = self.row.get(" ".join(words[at : at + length]))
            if row is not None:
                rows.append(row)
            at += length
        return rows

    def _longest(self, words: list[str], at: int) -> int:
        for length in range(min(LONGEST_TERM, len(words) - at), 1, -1):
            if " ".join(words[at : at + length]) in self.row:
                return length
        return 1


def lines_of_words(file: Path) -> list[list[str]]:
    return [line.split() for line in open(file)]


def embed(vectors: Vectors, lines: list[list[str]], terms: bool = True) -> np.ndarray:
    """Unit rows: the weighted mean of the entries of each line; zeros where none is known."""
    entries = Entries(vectors.keys)
    weighted = vectors.rows * vectors.weights[:, None]
    out = np.zeros((len(lines), vectors.rows.shape[1]), np.float32)
    for at, words in enumerate(lines):
        rows = entries.of(words, terms)
        if rows:
            out[at] = weighted[rows].sum(axis=0)
    lengths = np.linalg.norm(out, axis=1, keepdims=True)
    return out / np.where(lengths == 0, 1, lengths)
