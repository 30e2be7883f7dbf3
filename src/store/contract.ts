import { describe } from 'vitest';
import { documentsContract } from './contract/documents.ts';
import { findingsContract } from './contract/findings.ts';
import type { MakeStore } from './contract/make-store.ts';
import { matchingContract } from './contract/matching.ts';
import { recordContract } from './contract/record.ts';
import { registryContract } from './contract/registry.ts';
import { transactionsContract } from './contract/transactions.ts';

/**
 * What every adapter must do: its own test calls this, so that whatever the campaign is kept in, the same
 * documents give the same findings.
 */
export function storeContract(name: string, makeStore: MakeStore): void {
  describe(`the store in ${name}`, () => {
    documentsContract(makeStore);
    matchingContract(makeStore);
    findingsContract(makeStore);
    registryContract(makeStore);
    recordContract(makeStore);
    transactionsContract(makeStore);
  });
}
