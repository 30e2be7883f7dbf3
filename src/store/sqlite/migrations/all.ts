import { first } from './0001-first.ts';
import { modelAnswers } from './0002-model-answers.ts';
import { termSets } from './0003-term-sets.ts';
import { people } from './0004-people.ts';
import { speeches } from './0005-speeches.ts';
import { ledger } from './0006-ledger.ts';
import type { Migration } from './migration.ts';

/** In order. A new one is added at the end, with a file of the version before it in the tests. */
export const migrations: readonly Migration[] = [first, modelAnswers, termSets, people, speeches, ledger];
