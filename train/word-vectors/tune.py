"""Learns the vectors so that their means say what the encoder says of whole sentences.

    python tune.py MINED_FOLDER OUT.bin [--dimensions 112] [--epochs 8] …

As in model2vec's tokenlearn (Tulkens and van Dongen 2024), the teacher's sentence vectors in their principal components
are the target of the summed vectors of the words. A sum's direction is compared with the teacher's, and within a batch
the cosines of all pairs with the teacher's cosines. Each entry alone is a sentence too, so that a word keeps
its own meaning and a rare one has any. The length of a learned vector is its weight.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import vector_file
from bags import Entries, lines_of_words
from pack import principal, read_vocabulary, smooth_inverse_frequency, unit


def main() -> None:
    options = arguments()
    torch.manual_seed(1)
    torch.set_num_threads(2)
    keys, counts, forms = read_vocabulary(options.folder)
    entries = np.load(options.folder / "entries.npy")
    sentences = np.load(options.folder / "sample.npy").astype(np.float32)
    mean, components = principal(sentences, np.ones(len(sentences)))
    mean = mean * options.centre
    basis = components[:, : options.dimensions]
    weights = smooth_inverse_frequency(counts, 3e-4)
    start = unit((entries - mean) @ basis) * weights[:, None]
    table = torch.nn.Parameter(torch.tensor(start, dtype=torch.float32))
    known = Entries(keys)
    lines = lines_of_words(options.folder / "sample.tsv.words")
    whole = [known.of(line) for line in lines]
    single = [known.of(line, terms=False) for line in lines]
    keep = [at for at, rows in enumerate(whole) if len(rows) >= 2]
    sentence_targets = torch.tensor(unit((sentences - mean) @ basis))
    entry_targets = torch.tensor(unit((entries - mean) @ basis), dtype=torch.float32)
    optimiser = torch.optim.Adam([table], lr=options.rate)
    steps = options.epochs * (len(keep) // options.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, total_steps=steps + 1, pct_start=0.1)
    chosen = np.random.default_rng(1)
    for epoch in range(options.epochs):
        order = chosen.permutation(keep)
        total = 0.0
        for at in range(0, len(order) - options.batch + 1, options.batch):
            batch = order[at : at + options.batch]
            # Now and then the words of a term speak for themselves, so that they learn from it too.
            bags = [(single if chosen.random() < 0.3 else whole)[index] for index in batch]
            ours = sums(table, bags, options.drop)
            theirs = sentence_targets[batch]
            loss = (1 - (ours * theirs).sum(dim=1)).mean() + options.pairs * pair_loss(ours, theirs)
            alone = torch.tensor(chosen.integers(0, len(keys), options.batch))
            loss = loss + options.alone * (1 - (F.normalize(table[alone]) * entry_targets[alone]).sum(dim=1)).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: {total / (len(order) // options.batch):.4f}", flush=True)
    rows = table.detach().numpy()
    lengths = np.linalg.norm(rows, axis=1)
    np.savez(options.out.with_suffix(".npz"), rows=rows)
    most = np.quantile(lengths, 0.999)
    vector_file.write(options.out, vector_file.Vectors(keys, forms, np.minimum(lengths / most, 1), unit(rows)))


def arguments() -> argparse.Namespace:
    given = argparse.ArgumentParser()
    given.add_argument("folder", type=Path)
    given.add_argument("out", type=Path)
    given.add_argument("--dimensions", type=int, default=112)
    given.add_argument("--epochs", type=int, default=8)
    given.add_argument("--batch", type=int, default=512)
    given.add_argument("--rate", type=float, default=0.005)
    given.add_argument("--pairs", type=float, default=5)
    given.add_argument("--alone", type=float, default=0.3)
    given.add_argument("--drop", type=float, default=0.1)
    given.add_argument("--centre", type=float, default=1)
    return given.parse_args()


def sums(table: torch.Tensor, bags: list[list[int]], drop: float) -> torch.Tensor:
    rows = torch.tensor([row for bag in bags for row in bag])
    of = torch.tensor(np.repeat(np.arange(len(bags)), [len(bag) for bag in bags]))
    kept = (torch.rand(len(rows)) >= drop).float()[:, None]
    out = torch.zeros(len(bags), table.shape[1]).index_add(0, of, table[rows] * kept)
    return F.normalize(out, dim=1)


def pair_loss(ours: torch.Tensor, theirs: torch.Tensor) -> torch.Tensor:
    return F.mse_loss(ours @ ours.T, theirs @ theirs.T)


if __name__ == "__main__":
    main()
