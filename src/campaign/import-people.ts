import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Day } from '../model/day.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Period } from '../model/period.ts';
import type { Person, PersonFacts, PersonName, RegistrySource } from '../model/person.ts';
import { aliasedNames, keysOfAlias } from '../people/apply-alias.ts';
import { parsePeopleFile } from '../people/files/parse-people-file.ts';
import type { AliasFacts, PeopleFile } from '../people/files/people-file.ts';
import { personOf } from '../people/merge.ts';
import type { Store, StoreTransactor } from '../store/port.ts';
import { demandOurKeys } from './key-registry.ts';
import { type LinkedParties, linkedParties } from './linked-parties.ts';
import { fileProblem } from './read-source.ts';
import { organisationRules, personRules } from './registry-kinds.ts';
import { sha256Of } from './sha256-of.ts';
import { type RegistryChange, updateRegistry } from './update-registry.ts';

export interface ImportOptions {
  /** The last day of which the files can know; else the latest day that stands in each. */
  readonly asOf?: Day;
  /** How memberships and messages call the file; else its name on disk. */
  readonly as?: string;
  /** A file that shares little with the one of its name may take its place. */
  readonly replace?: boolean;
}

/** What the import of one file brought. */
export interface ImportedPeople {
  readonly source: RegistrySource;
  readonly persons: RegistryChange;
  readonly organisations: RegistryChange;
  readonly aliases: { readonly given: number; readonly unclear: readonly string[] };
  readonly notes: readonly string[];
}

export interface ImportOfPeople {
  readonly files: readonly ImportedPeople[];
  readonly parties: LinkedParties;
}

/** Imports files of people, all or, where one of them can't be, none. */
export async function importPeople(
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
  now: () => string,
): Promise<Outcome<ImportOfPeople>> {
  const files: ReadFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const read = await readPeople(path, options);
    if (read.ok) files.push(read.value);
    else problems.push(read.message);
  }
  if (problems.length > 0) return failure({ message: problems.join('\n') });
  const inOrder = files.toSorted((one, other) => rankOf(one.file) - rankOf(other.file));
  try {
    return await store.write(async (transactor) => {
      await demandOurKeys(transactor);
      const done: ImportedPeople[] = [];
      for (const each of inOrder) done.push(await takeIn(transactor, each, options, now));
      return success({ files: done, parties: await linkedParties(transactor) });
    });
  } catch (error) {
    if (error instanceof Refused) return failure({ message: error.message });
    throw error;
  }
}

/** Ends the transaction, so that nothing of what came before in it is kept. */
class Refused extends Error {}

interface ReadFile {
  readonly source: string;
  readonly sha256: string;
  readonly file: PeopleFile;
}

/** Bytes. All of parlparse since 1800 has 30 MB; more fills the memory before anything can be said about it. */
const largest = 100_000_000;

async function readPeople(path: string, { as }: ImportOptions): Promise<Outcome<ReadFile>> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return failure({ message: `${path} is a folder: name the files in it.` });
    if (about.size > largest)
      return failure({
        message: `${path} has ${Math.round(about.size / 1_000_000)} MB; a file of people may have ${largest / 1_000_000} MB. Split it, and import the parts. Nothing was imported.`,
      });
    const bytes = await readFile(path);
    const source = as ?? basename(path);
    const file = parsePeopleFile(bytes, source);
    return file.ok ? success({ source, sha256: sha256Of(bytes), file: file.value }) : file;
  } catch (cause) {
    return failure({ message: fileProblem(path, cause), cause });
  }
}

/** Those who name people come first, then those who only add to them, then aliases, which must find them. */
const rankOf = ({ persons, aliases }: PeopleFile): number =>
  aliases.length > 0 ? 2 : persons.every(({ name }) => name === undefined) ? 1 : 0;

async function takeIn(
  transactor: StoreTransactor,
  { source, sha256, file }: ReadFile,
  options: ImportOptions,
  now: () => string,
): Promise<ImportedPeople> {
  const asOf = options.asOf ?? file.asOf;
  const described: RegistrySource = {
    name: source,
    sha256,
    layout: file.layout,
    ...(asOf === undefined ? {} : { asOf }),
    at: now(),
  };
  await keepSource(transactor, described);
  const known = (facts: PersonFacts) => knownUntil(facts, asOf, options.asOf !== undefined);
  const organisations = await updateRegistry(transactor, organisationRules, source, file.organisations);
  const named = await aliasFacts(transactor, file.aliases, source);
  const further = new Map([...named.facts].map(([id, facts]) => [id, known(facts)]));
  const persons = await updateRegistry(transactor, personRules, source, file.persons.map(known), further);
  demandSameKind(source, persons, organisations, options);
  const brought =
    persons.added +
    persons.changed +
    persons.same +
    organisations.added +
    organisations.changed +
    organisations.same;
  if (brought === 0 && persons.removed === 0)
    throw new Refused(nobodyInWords(source, persons, named.unclear));
  return {
    source: described,
    persons,
    organisations,
    aliases: {
      given: [...named.facts.values()].reduce((sum, { names }) => sum + names.length, 0),
      unclear: named.unclear,
    },
    notes: file.notes,
  };
}

/** The same file again changes nothing, not even when it came. */
async function keepSource(transactor: StoreTransactor, source: RegistrySource): Promise<void> {
  const there = (await transactor.registrySources()).find(({ name }) => name === source.name);
  if (there?.sha256 !== source.sha256 || there.asOf !== source.asOf || there.layout !== source.layout)
    await transactor.putRegistrySource(source);
}

/** Two lists of one file name are mostly two lists: the one would quietly take the other's people away. */
function demandSameKind(
  source: string,
  persons: RegistryChange,
  organisations: RegistryChange,
  { replace }: ImportOptions,
): void {
  if (replace === true) return;
  for (const { kept } of [persons, organisations])
    if (kept.before >= 10 && kept.still * 2 < kept.before)
      throw new Refused(
        `${source} has ${kept.still} of the ${kept.before} entries that a file of this name brought before: if it is another file, give it a name of its own with --as NAME; if it is a new version of that one, say --replace. Nothing was imported.`,
      );
}

function nobodyInWords(
  source: string,
  { nameless, contradictory }: RegistryChange,
  unclear: readonly string[],
): string {
  if (nameless.length > 0)
    return `${source} has only numbers of people (${nameless.slice(0, 3).join(', ')} …), and the registry has none of them: import the file that names them first, or both in one command. Nothing was imported.`;
  if (unclear.length > 0)
    return `${source} gives other names to people whom the registry has not, or not once (${unclear.slice(0, 3).join(', ')} …): import the file that names them first, or both in one command. Nothing was imported.`;
  if (contradictory.length > 0)
    return `${source}: ${contradictory.slice(0, 3).join('; ')}. Nothing was imported.`;
  return `${source} has nobody in it that Onrecord could import. Nothing was imported.`;
}

/**
 * Where something has no end, how far the file knows. A list without any days is good on the day that its user names,
 * and on no day that only happens to stand elsewhere in it.
 */
function knownUntil(facts: PersonFacts, asOf: Day | undefined, isSaid: boolean): PersonFacts {
  if (asOf === undefined) return facts;
  const bounded = (period: Period): Period =>
    period.until !== undefined || (period.from === undefined && !isSaid)
      ? period
      : { ...period, knownUntil: asOf };
  return {
    ...facts,
    names: facts.names.map((name) =>
      name.kind === 'title' && name.period.from !== undefined
        ? { ...name, period: bounded(name.period) }
        : name,
    ),
    memberships: facts.memberships.map((membership) => ({
      ...membership,
      period: bounded(membership.period),
    })),
  };
}

async function aliasFacts(
  transactor: StoreTransactor,
  aliases: readonly AliasFacts[],
  source: string,
): Promise<{ readonly facts: ReadonlyMap<string, PersonFacts>; readonly unclear: readonly string[] }> {
  const names = new Map<string, PersonName[]>();
  const unclear: string[] = [];
  for (const alias of aliases) {
    const given = aliasedNames(alias, await peopleWithout(transactor, source, keysOfAlias(alias)));
    if (given.length === 0) unclear.push(`${alias.alternate} for ${alias.of.name}`);
    for (const { person, name } of given) names.set(person.id, [...(names.get(person.id) ?? []), name]);
  }
  return {
    facts: new Map([...names].map(([id, each]) => [id, { names: each, identifiers: [], memberships: [] }])),
    unclear,
  };
}

/** People as they are without what the file itself said before: an alias must not find people by itself. */
async function peopleWithout(
  transactor: StoreTransactor,
  source: string,
  keys: readonly string[],
): Promise<readonly Person[]> {
  const found = await transactor.people({ keys });
  const facts = await transactor.registryFacts(
    'person',
    found.map(({ id }) => id),
  );
  return found.flatMap(({ id }) => {
    const others = [...(facts.get(id) ?? [])].flatMap(([name, said]) => (name === source ? [] : [said]));
    return personOf(id, others) ?? [];
  });
}
