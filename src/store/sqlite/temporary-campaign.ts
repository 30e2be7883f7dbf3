import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign } from '../../model/campaign.ts';

export const emptyCampaign: Campaign = { name: 'Clean rivers', asks: [], parties: [], expectations: [] };

/** A folder of a test's own, for campaign files. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'onrecord-store-'));

  file(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
