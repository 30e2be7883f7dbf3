import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Campaign } from '../model/campaign.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Judgement } from '../model/judgement.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import type { Store } from '../store/port.ts';
import { addDocuments, isSameDocument } from './add-documents.ts';
import type { DeclaredDocument } from './campaign-file.ts';
import { readCampaignFile, sourceOf } from './create-campaign.ts';
import type { Progress } from './progress.ts';
import { type SearchRun, searchDocuments } from './search-documents.ts';
import { sha256Of } from './sha256-of.ts';

/** What an update brought. */
export interface UpdatedCampaign {
  readonly added: readonly DocumentRecord[];
  readonly run: SearchRun;
}

/**
 * Brings a campaign up to date with its YAML file: asks, parties and expectations as they stand there now, and
 * the documents that were not there yet. Nothing captured or judged is taken away; an ask or party that has
 * judgements or documents must stay.
 */
export async function updateCampaign(
  store: Store,
  yamlPath: string,
  now: () => string,
  progress: Progress,
): Promise<Outcome<UpdatedCampaign>> {
  const file = await readCampaignFile(yamlPath);
  if (!file.ok) return file;
  const { documents, judgements } = await store.read(async (reader) => ({
    documents: await reader.documents(),
    judgements: await reader.judgements(),
  }));
  const missed = whatMustStay(file.value.campaign, documents, judgements);
  if (missed !== undefined) return failure({ message: `${yamlPath} ${missed}` });
  const folder = dirname(yamlPath);
  const missing = [];
  for (const declared of file.value.documents)
    if (!(await isThere(documents, declared, folder))) missing.push(sourceOf(declared, folder));
  const added = await addDocuments(store, missing, now, progress);
  if (!added.ok) return added;
  await store.write((transactor) => transactor.setCampaign(file.value.campaign));
  return success({ added: added.value, run: await searchDocuments(store, now, progress) });
}

/** What was captured or judged names its party and its ask, and would be lost from sight without them. */
function whatMustStay(
  campaign: Campaign,
  documents: readonly DocumentRecord[],
  judgements: readonly Judgement[],
): string | undefined {
  const orphan = documents.find(
    ({ party }) => party !== undefined && !campaign.parties.some((each) => each.id === party),
  );
  if (orphan !== undefined)
    return `no longer lists the party "${orphan.party}", of which the campaign holds ${orphan.title}. Put the party back.`;
  const judged = judgements.find(({ ask }) => !campaign.asks.some((each) => each.id === ask));
  if (judged !== undefined)
    return `no longer lists the ask "${judged.ask}", on which ${judged.reader} has judged passages. Put the ask back.`;
  return undefined;
}

/** A file that cannot be read is not there: adding it then says why. */
async function isThere(
  documents: readonly DocumentRecord[],
  declared: DeclaredDocument,
  folder: string,
): Promise<boolean> {
  const source = sourceOf(declared, folder);
  const bytes = await readFile(source.path).catch(() => undefined);
  if (bytes === undefined) return false;
  const hash = sha256Of(bytes);
  return documents.some((document) =>
    isSameDocument(document, {
      sha256: hash,
      kind: source.kind,
      ...(source.party === undefined ? {} : { party: source.party }),
    }),
  );
}
