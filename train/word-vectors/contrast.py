"""Moves the vectors so that an ask is nearer to the passages it is about than to all others.

    python contrast.py MINED_FOLDER IN.bin OUT.bin [--epochs 2] [--temperature 0.1] …

In a batch of pairs (pairs.py) each short text has to find its own sentence among those of all others (InfoNCE: van den
Oord, Li and Vinyals 2018). What the vectors said of whole sentences before is held fast by the cosines of the batch's
sentences with each other.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import vector_file
from bags import Entries, lines_of_words
from tune import sums


def main() -> None:
    options = arguments()
    torch.manual_seed(1)
    torch.set_num_threads(2)
    before = vector_file.read(options.before)
    first = torch.tensor(before.rows * before.weights[:, None])
    table = torch.nn.Parameter(first.clone())
    groups, left, right = read_pairs(options.folder, Entries(before.keys), options.asks)
    chosen = np.random.default_rng(1)
    optimiser = torch.optim.Adam([table], lr=options.rate)
    for epoch in range(options.epochs):
        order = chosen.permutation(len(groups))
        total = 0.0
        steps = len(order) // options.batch
        for at in range(steps):
            batch = order[at * options.batch : (at + 1) * options.batch]
            loss = loss_of(table, first, [left[i] for i in batch], [right[i] for i in batch], groups[batch], options)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: {total / steps:.4f}", flush=True)
    rows = table.detach().numpy()
    lengths = np.linalg.norm(rows, axis=1)
    weights = np.minimum(lengths / np.quantile(lengths, 0.999), 1)
    vector_file.write(options.out, vector_file.Vectors(before.keys, before.forms, weights, rows / lengths[:, None]))


def loss_of(table, first, left, right, groups, options):
    ours, theirs = sums(table, left, options.drop), sums(table, right, options.drop)
    with torch.no_grad():
        fixed = sums(first, right, 0.0)
    same = torch.tensor(groups[:, None] == groups[None, :])
    same.fill_diagonal_(False)
    near = (ours @ theirs.T / options.temperature).masked_fill(same, -1e4)
    own = torch.arange(len(left))
    found = (F.cross_entropy(near, own) + F.cross_entropy(near.T, own)) / 2
    return found + options.keep * F.mse_loss(theirs @ theirs.T, fixed @ fixed.T)


def read_pairs(folder: Path, entries: Entries, times: int):
    """Asks are few beside titles and far more like what the vectors are for, so each is there several times."""
    names: dict[str, int] = {}
    groups, left, right = [], [], []
    lines = zip(open(folder / "pairs.tsv"), lines_of_words(folder / "pair-left.tsv.words"), lines_of_words(folder / "pair-right.tsv.words"))
    for line, short, sentence in lines:
        group, source = line.rstrip("\n").split("\t")
        bags = entries.of(short), entries.of(sentence)
        if len(bags[0]) < 1 or len(bags[1]) < 2:
            continue
        for _ in range(times if source == "ask" else 1):
            groups.append(names.setdefault(group, len(names)))
            left.append(bags[0])
            right.append(bags[1])
    return np.array(groups), left, right


def arguments() -> argparse.Namespace:
    given = argparse.ArgumentParser()
    given.add_argument("folder", type=Path)
    given.add_argument("before", type=Path)
    given.add_argument("out", type=Path)
    given.add_argument("--epochs", type=int, default=2)
    given.add_argument("--batch", type=int, default=1024)
    given.add_argument("--rate", type=float, default=0.002)
    given.add_argument("--temperature", type=float, default=0.1)
    given.add_argument("--keep", type=float, default=10)
    given.add_argument("--drop", type=float, default=0.2)
    given.add_argument("--asks", type=int, default=10)
    return given.parse_args()


if __name__ == "__main__":
    main()
