import { readsNeeded } from '../../src/record/absence/bounds.ts';
import { readCollection } from '../evidence/coded-sets.ts';
import { readContracts } from '../evidence/contracts.ts';
import { printRows } from '../measure.ts';
import { orders, readIn } from './orders.ts';
import { atTheLimit, type Simulated, simulate } from './simulate.ts';

// How often the number that is published with an absence is true: coded documents, of which it is known what was missed,
// read in good and poor orders, and a sample drawn of the rest with each of 10,000 seeds (docs/decisions/0022).

const seeds = 10_000;
const sizes = [
  { name: 'for 1 in 20', of: (unread: number) => readsNeeded(unread, 0.05) },
  { name: '10 only', of: (unread: number) => Math.min(10, unread) },
];
const heads = [
  'set',
  'order of reading',
  'drawn',
  'cells',
  'missed in',
  'number holds',
  'share holds',
  'worst cell',
  'exactly',
  'published',
  'too low',
  'of published',
];

const manifestos = await readCollection();
const contracts = readContracts();
const gold = manifestos?.sets.filter(({ name }) => name === 'gold') ?? [];
const collections = [
  ...(manifestos === undefined
    ? []
    : [{ name: 'uk-2024 gold', collection: { documents: manifestos.documents, sets: gold } }]),
  ...(contracts === undefined ? [] : [{ name: 'contract-nli', collection: contracts }]),
];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;

const rowOf = (found: Simulated, names: readonly string[]): readonly string[] => [
  ...names,
  String(found.cells),
  String(found.cellsWithMissed),
  percent(found.held, found.runs),
  percent(found.shareHeld, found.runs),
  percent(found.worstCell, 1),
  percent(found.worstExact, 1),
  percent(found.published, found.runs),
  percent(found.publishedWrong, found.runs),
  percent(found.publishedWrong, found.published),
];

if (collections.length < 2)
  process.stdout.write('It needs ../shared/data/uk-2024 and contract-nli: what is not there is skipped.\n');
const coded = collections.flatMap(({ name, collection }) =>
  orders().flatMap((order) => {
    const cells = readIn(order, collection);
    return sizes.map((size) => rowOf(simulate(cells, seeds, size.of), [name, order.name, size.name]));
  }),
);
const limit = sizes.map((size) =>
  rowOf(simulate(atTheLimit(size.of), seeds, size.of), ['invented', 'at the limit', size.name]),
);
const rows = [...coded, ...limit];
process.stdout.write(
  `${seeds.toLocaleString('en')} seeds a cell; the bound is to hold in at least 95 % of runs\n\n`,
);
printRows(heads, rows);
process.stdout.write(`
holds: no more was missed than the number (hypergeometric) or the share (Clopper-Pearson) says
worst cell, exactly: the cell in which the number holds most rarely, and its probability counted out
published: neither the reader nor the sample met anything; too low: of all runs, where more was missed than was said
`);
const [exactly, share] = ['exactly', 'share holds'].map((head) => heads.indexOf(head));
if (rows.some((row) => [exactly, share].some((at) => Number.parseFloat(row[at ?? 0] ?? '') < 95)))
  process.exitCode = 1;
