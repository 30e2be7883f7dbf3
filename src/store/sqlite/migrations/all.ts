import { first } from './0001-first.ts';
import { modelAnswers } from './0002-model-answers.ts';
import { speeches } from './0006-speeches.ts';
import type { Migration } from './migration.ts';

/** In order. A new one is added at the end, with a file of the version before it in the tests. */
export const migrations: readonly Migration[] = [first, modelAnswers, speeches];
