import type { CodedCollection } from './coded-sets.ts';
import { codersMeasured } from './coders.ts';
import { commitmentTables } from './commitment.ts';
import { contractsTable } from './contracts.ts';
import { foldsBySet, measureContender, type OutcomesBySet, trained } from './cross-validation.ts';
import type { CellOutcome } from './evaluate.ts';
import { immigrationTable } from './immigration.ts';
import { leftOut } from './left-out/all.ts';
import {
  coderTable,
  confusionTables,
  differenceTable,
  figureTable,
  type Measured,
  tableByAsk,
  tableByParty,
  wayTable,
} from './report-figures.ts';
import type { Contender } from './way.ts';
import { ways } from './ways/all.ts';
import { learningOnrecord } from './ways/onrecord.ts';
import { plainBm25 } from './ways/plain-bm25.ts';
import { worstMisses, worstMissesTable } from './worst-misses.ts';

/** A part of the report. */
export interface Section {
  readonly title: string;
  readonly text: string;
  /** Holds other people's words: printed, and never written into the project. */
  readonly private?: boolean;
}

/** What is measured: the finder, trained on other asks than it is measured on where it learns. */
const ours: Contender = learningOnrecord;

/** Measures each contender once, whatever sections need it. */
export class Measurements {
  readonly collection: CodedCollection;
  private readonly made = new Map<Contender, OutcomesBySet>();

  constructor(collection: CodedCollection) {
    this.collection = collection;
  }

  /** The outcomes in some sets, by their names. */
  of(contender: Contender, sets: readonly string[]): readonly CellOutcome[] {
    const before = this.made.get(contender);
    if (before === undefined) process.stderr.write(`${contender.name} …\n`);
    const outcomes = before ?? measureContender(contender, this.collection);
    this.made.set(contender, outcomes);
    return inSets(outcomes, sets);
  }

  /** The outcomes in all sets of one that is measured once, and then let go of. */
  measure(contender: Contender): { readonly name: string; readonly outcomes: OutcomesBySet } {
    process.stderr.write(`${contender.name} …\n`);
    return { name: contender.name, outcomes: measureContender(contender, this.collection) };
  }

  named(contender: Contender, sets: readonly string[]): Measured {
    return { name: contender.name, outcomes: this.of(contender, sets) };
  }

  /** Each set by itself, and then all together where there are several. */
  get groups(): readonly (readonly string[])[] {
    const names = this.collection.sets.map(({ name }) => name);
    return [...names.map((name) => [name]), ...(names.length > 1 ? [names] : [])];
  }
}

const inSets = (outcomes: OutcomesBySet, sets: readonly string[]): readonly CellOutcome[] =>
  sets.flatMap((name) => outcomes.get(name) ?? []);

const titleOf = (sets: readonly string[], of: readonly CellOutcome[]): string =>
  `${sets.join(' and ')}, ${of.length} cells, ${of.flatMap(({ evidence }) => evidence).length} passages`;

export function* figureSections(measurements: Measurements): Generator<Section> {
  for (const sets of measurements.groups) {
    const [plain, own] = [measurements.of(plainBm25, sets), measurements.of(ours, sets)];
    yield { title: `Figures: ${titleOf(sets, own)}`, text: figureTable(own, plain) };
  }
}

export function* detailSections(measurements: Measurements): Generator<Section> {
  for (const { name, cells } of measurements.collection.sets) {
    const own = measurements.of(ours, [name]);
    const coders = codersMeasured(cells);
    if (coders.length > 0) {
      const text = coderTable([...coders, measurements.named(ours, [name])]);
      yield { title: `Coders by the same measures: ${name}`, text };
    }
    yield { title: `By party: ${name}`, text: tableByParty(own) };
    yield { title: `By ask: ${name}`, text: tableByAsk(own) };
    yield { title: `Taken for: ${name}`, text: confusionTables(own) };
    yield { title: `The worst misses: ${name}`, text: worstMissesTable(own) };
    yield {
      title: `The worst misses in their words: ${name}`,
      text: worstMisses(own, measurements.collection.lines),
      private: true,
    };
  }
}

export function* waySections(measurements: Measurements, withWordNet: boolean): Generator<Section> {
  const contenders = ways(withWordNet);
  for (const sets of measurements.groups) {
    const measured = contenders.map((each) => measurements.named(each, sets));
    const yardstick = measurements.named(plainBm25, sets);
    yield { title: `Ways: ${titleOf(sets, yardstick.outcomes)}`, text: wayTable(measured, yardstick) };
  }
}

export function* ablationSections(measurements: Measurements): Generator<Section> {
  const parts = leftOut.map((make) => measurements.measure(make()));
  for (const sets of measurements.groups) {
    const whole = measurements.named(ours, sets);
    const without = parts.map(({ name, outcomes }) => ({ name, outcomes: inSets(outcomes, sets) }));
    yield { title: `Left out: ${titleOf(sets, whole.outcomes)}`, text: differenceTable(whole, without) };
  }
  if ('train' in ours) {
    const { collection } = measurements;
    const learnedFrom = collection.sets.filter(({ measuredAlone }) => !measuredAlone);
    const across = measureContender(ours, collection, foldsBySet(learnedFrom));
    for (const { name } of learnedFrom) {
      const learned = { name: 'learned from the other set', outcomes: inSets(across, [name]) };
      const text = differenceTable(measurements.named(ours, [name]), [learned]);
      yield { title: `Learned elsewhere: ${name}`, text };
    }
  }
}

export async function* otherSections({ collection }: Measurements): AsyncGenerator<Section> {
  const way = trained(ours, collection);
  const contracts = contractsTable(plainBm25, way);
  if (contracts !== undefined) yield { title: 'Contracts', text: contracts };
  const immigration = immigrationTable(plainBm25, way);
  if (immigration !== undefined) {
    const people = 'People agree with each other to an F1 of .77 to .81.';
    yield { title: 'Immigration, 2010', text: `${immigration}\n\n${people}` };
  }
  const commitment = commitmentTables();
  if (commitment !== undefined)
    yield { title: 'Commitment, learned in one country and asked in the other', text: commitment };
}
