import { afterAll, afterEach } from 'vitest';
import { storeContract } from '../contract.ts';
import type { Store } from '../port.ts';
import { createSqliteStore } from './open.ts';
import { emptyCampaign, TemporaryFolder } from './temporary-campaign.ts';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());
const open: Store[] = [];
let made = 0;

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

storeContract('SQLite', async () => {
  const created = await createSqliteStore(folder.file(`contract${made++}.onrecord`), emptyCampaign);
  if (!created.ok) throw new Error(created.message);
  open.push(created.value);
  return created.value;
});
