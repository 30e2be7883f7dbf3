"""Measures a file of vectors against the whole encoder and BM25.

    python evaluate.py MINED_FOLDER MEASURED_FOLDER SHARED_DATA vectors.bin…

- Spearman of the cosines of held-out pairs of sentences with the encoder's: random pairs, and pairs that the encoder
  finds near (each sentence with its 10 nearest), where the order matters to a finder.
- Retrieval by cosine alone: asks over manifestos, hypotheses over contracts; share of the evidence in the first k.
- Neighbours of a few words, for the eye (--neighbours).
"""

import json
import math
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.stats import spearmanr

import vector_file
from bags import embed, lines_of_words

LOOKED_AT = ["evict", "tobacco", "leasehold", "uyghur", "sewag", "pension", "dentist", "council tax", "supply chain"]


def main(mined: Path, measured: Path, shared: Path, files: list[Path], neighbours: bool) -> None:
    Measure(mined, measured, shared).all(files, neighbours)


class Measure:
    def __init__(self, mined: Path, measured: Path, shared: Path):
        self.measured, self.shared = measured, shared
        self.held_out = lines_of_words(mined / "held-out-sample.tsv.words")
        self.teacher = np.load(mined / "held-out-sample.npy").astype(np.float32)
        self.passages, self.asks = texts(measured / "passages.tsv"), texts(measured / "asks.tsv")
        self.clauses, self.hypotheses = texts(measured / "clauses.tsv"), texts(measured / "hypotheses.tsv")
        self.words = {name: lines_of_words(measured / f"{name}.tsv.words") for name in ("passages", "asks", "clauses", "hypotheses")}
        self.pairs = pairs_of(self.teacher)

    def all(self, files: list[Path], neighbours: bool) -> None:
        print("| | pairs | near pairs | asks @5 | @10 | @50 | main first | contracts @5 | @10 |")
        print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
        self.row("BM25", None, self.bm25("asks", "passages", self.passages), self.bm25("hypotheses", "clauses", self.clauses))
        encoded = self.by_teacher()
        self.row("the whole encoder", None, self.cosines(encoded["asks"], encoded["passages"]), self.cosines(encoded["hypotheses"], encoded["clauses"]))
        for file in files:
            vectors = vector_file.read(file)
            student = embed(vectors, self.held_out)
            of = {name: embed(vectors, lines) for name, lines in self.words.items()}
            self.row(file.stem, student, self.cosines(of["asks"], of["passages"]), self.cosines(of["hypotheses"], of["clauses"]))
            if neighbours:
                show_neighbours(vectors)

    def by_teacher(self) -> dict[str, np.ndarray]:
        kept = self.measured / "encoded.npz"
        if not kept.exists():
            from teacher import encode, load_teacher

            teacher = load_teacher()
            by_name = {"asks": self.asks, "passages": self.passages, "clauses": self.clauses, "hypotheses": self.hypotheses}
            np.savez(kept, **{name: encode(teacher, [text for _, text in rows]) for name, rows in by_name.items()})
        return {name: rows.astype(np.float32) for name, rows in np.load(kept).items()}

    def row(self, name: str, student: np.ndarray | None, asks, contracts) -> None:
        figures = ["", ""]
        if student is not None:
            figures = [f"{spearman(student, self.teacher, *pair):.3f}" for pair in self.pairs]
        figures += self.manifestos(asks) + self.contracts(contracts)
        print(f"| {name} | {' | '.join(figures)} |", flush=True)

    @staticmethod
    def cosines(queries: np.ndarray, passages: np.ndarray):
        return queries @ passages.T

    def bm25(self, queries: str, passages: str, keys) -> np.ndarray:
        scores = np.zeros((len(self.words[queries]), len(self.words[passages])), np.float32)
        documents = [key for key, _ in keys]
        for document in dict.fromkeys(documents):
            at = [index for index, each in enumerate(documents) if each == document]
            scores[:, at] = bm25_of(self.words[queries], [self.words[passages][index] for index in at])
        return scores

    def manifestos(self, scores: np.ndarray) -> list[str]:
        lines = []
        parties = np.array([party for party, _ in self.passages])
        for party in dict.fromkeys(parties.tolist()):
            at = np.flatnonzero(parties == party)
            for ask, (name, _) in enumerate(self.asks):
                best = at[np.argsort(-scores[ask, at], kind="stable")[:50]]
                lines += [
                    {"party": party, "ask": name, "rank": rank + 1, "text": self.passages[index][1]}
                    for rank, index in enumerate(best)
                    if scores[ask, index] > 0
                ]
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
            file.flush()
            script = self.shared / "uk-2024/gold/score.mjs"
            told = json.loads(subprocess.check_output(["node", script, "--findings", file.name, "--json"]))
        return figures_of(told)

    def contracts(self, scores: np.ndarray) -> list[str]:
        data = json.loads((self.shared / "contract-nli/dev.json").read_text())
        names = [name for name, _ in self.hypotheses]
        first, ranks = 0, []
        for document in data["documents"]:
            count = len(document["spans"])
            part = scores[:, first : first + count]
            for name, annotation in document["annotation_sets"][0]["annotations"].items():
                order = np.argsort(-part[names.index(name)], kind="stable").tolist()
                ranks += [order.index(span) + 1 for span in annotation["spans"]]
            first += count
        return [f"{np.mean([rank <= k for rank in ranks]):.3f}" for k in (5, 10)]


def figures_of(told: dict) -> list[str]:
    recall, first = told["findings"]["recall"], told["findings"]["cellsWithMain"]
    return [f"{value:.3f}" for value in (recall["@5"], recall["@10"], recall["@50"], first["@1"])]


def texts(file: Path) -> list[tuple[str, str]]:
    return [tuple(line.rstrip("\n").split("\t", 1)) for line in open(file)]


def pairs_of(teacher: np.ndarray):
    chosen = np.random.default_rng(1)
    random = chosen.integers(0, len(teacher), (2, 40_000))
    similar = teacher @ teacher.T
    np.fill_diagonal(similar, -1)
    nearest = np.argpartition(-similar, 10, axis=1)[:, :10]
    near = np.stack([np.repeat(np.arange(len(teacher)), 10), nearest.ravel()])
    return [random, near]


def spearman(student: np.ndarray, teacher: np.ndarray, left: np.ndarray, right: np.ndarray) -> float:
    ours = (student[left] * student[right]).sum(axis=1)
    theirs = (teacher[left] * teacher[right]).sum(axis=1)
    return spearmanr(ours, theirs).statistic


def bm25_of(queries: list[list[str]], passages: list[list[str]]) -> np.ndarray:
    bags = [Counter(words) for words in passages]
    lengths = np.array([len(words) for words in passages], np.float32)
    lengths /= max(lengths.mean(), 1e-9)
    scores = np.zeros((len(queries), len(bags)), np.float32)
    for at, query in enumerate(queries):
        for word in set(query):
            tf = np.array([bag[word] for bag in bags], np.float32)
            df = (tf > 0).sum()
            idf = math.log(1 + (len(bags) - df + 0.5) / (df + 0.5))
            scores[at] += idf * tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * lengths))
    return scores


def show_neighbours(vectors: vector_file.Vectors) -> None:
    row = {key: at for at, key in enumerate(vectors.keys)}
    for key in LOOKED_AT:
        if key in row:
            similar = vectors.rows @ vectors.rows[row[key]]
            best = np.argsort(-similar)[1:15]
            print(f"{vectors.forms[row[key]]}: " + ", ".join(f"{vectors.forms[at]} {similar[at]:.2f}" for at in best))


if __name__ == "__main__":
    arguments = [each for each in sys.argv[1:] if not each.startswith("--")]
    folders = [Path(each) for each in arguments]
    main(folders[0], folders[1], folders[2], folders[3:], "--neighbours" in sys.argv)
