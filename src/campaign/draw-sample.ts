import { readersNeeded } from '../model/campaign.ts';
import { type Day, dayOfInstant } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { AskId, PartyId } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { drawingMethod, type Sample, type SampledDocument } from '../model/sample.ts';
import { wordsAt } from '../model/span.ts';
import { readsNeeded } from '../record/absence/bounds.ts';
import { drawPassages, populationOf } from '../record/absence/draw.ts';
import { codeOf, type JudgedPlace, judgedPlaces } from '../record/judged-place.ts';
import { isPartysOwn, standingOn } from '../record/on-the-day.ts';
import type { Store, StoreReader } from '../store/port.ts';
import { passageName } from './find-passage.ts';
import { sampleDraft } from './judging-entries.ts';
import { recordedJudging } from './recorded-judging.ts';
import { sha256OfText } from './sha256-of.ts';

export interface SampleAsked {
  readonly ask: AskId;
  readonly party: PartyId;
  /** How many passages in all; as many as tell that at most one in twenty was missed, where absent. */
  readonly size?: number;
  /** From which the draw is made; the head of the record, which nobody chooses, where absent. */
  readonly seed?: string;
  readonly by: string;
}

/**
 * Draws passages at random from those of a party's own documents that nobody has read for an ask, and records the draw. A
 * larger size than that of the last sample makes that one larger: it keeps its passages and its seed.
 */
export async function drawSample(
  store: Store,
  asked: SampleAsked,
  now: () => string,
): Promise<Outcome<Sample>> {
  const { size, seed } = asked;
  if (size !== undefined && !(Number.isInteger(size) && size > 0))
    return failure({ message: 'The size of a sample is a whole number of passages, 1 or more.' });
  if (seed !== undefined && !/^[\x21-\x7e]{1,200}$/.test(seed))
    return failure({ message: 'A seed has 1 to 200 letters, digits and signs, without blanks.' });
  return store.write(async (transactor) => {
    const at = now();
    const base = await baseOf(transactor, asked, dayOfInstant(at));
    if (!base.ok) return base;
    const { from, last } = base.value;
    const larger = last !== undefined && (seed === undefined || seed === last.seed);
    const drawnFrom = larger ? last.from : from;
    const population = populationOf({ from: drawnFrom });
    const wanted = Math.min(size ?? readsNeeded(population, 0.05), population);
    if (larger && wanted <= last.drawn.length) return failure({ message: alreadyDrawn(last, population) });
    if (wanted === 0)
      return failure({ message: 'There is nothing to draw: every passage of its documents has been read.' });
    const head = await transactor.head();
    const chosen = larger ? last.seed : (seed ?? head.hash.slice(0, 16));
    const sample: Sample = {
      ask: asked.ask,
      party: asked.party,
      seed: chosen,
      method: drawingMethod,
      from: drawnFrom,
      drawn: drawPassages({ from: drawnFrom, seed: chosen }, wanted, sha256OfText),
      by: asked.by,
      at,
    };
    await transactor.append(sampleDraft(sample));
    return success(sample);
  });
}

const alreadyDrawn = ({ drawn }: Sample, population: number): string =>
  drawn.length === population
    ? `All ${population} passages are in the sample that was drawn: read on in it.`
    : `A sample of ${drawn.length} of ${population} passages is drawn already. Read it (onrecord work), make it larger with --size, or draw another one with --seed.`;

/** What can be drawn from, and the sample of the same documents that was drawn last. */
async function baseOf(
  reader: StoreReader,
  { ask, party }: SampleAsked,
  today: Day,
): Promise<Outcome<{ readonly from: readonly SampledDocument[]; readonly last: Sample | undefined }>> {
  const campaign = await reader.campaign();
  const own = standingOn(await reader.documents(), today).filter((document) => isPartysOwn(document, party));
  if (own.length === 0)
    return failure({ message: `No document of "${party}" stands yet, so there is nothing to draw from.` });
  const ids = own.map(({ id }) => id);
  const { judgements, settlements, samples } = await recordedJudging(reader, { ask, documents: ids });
  const places = judgedPlaces(
    judgements,
    settlements.filter((each) => each.ask === ask),
    readersNeeded(campaign),
  );
  const last = samples.findLast((each) => each.ask === ask && each.party === party);
  const sameDocuments =
    last !== undefined &&
    new Set(last.from.map(({ document }) => document)).symmetricDifference(new Set(ids)).size === 0;
  return success({
    from: own.map((document) => sampledDocument(document, places)),
    last: sameDocuments ? last : undefined,
  });
}

const sampledDocument = (
  { id, passages }: DocumentRecord,
  places: readonly JudgedPlace[],
): SampledDocument => ({
  document: id,
  passages,
  read: places
    .filter((place) => place.document === id && codeOf(place) !== undefined)
    .map(({ passage }) => passage.ordinal)
    .toSorted((a, b) => a - b),
});

/** The drawn passages in the order of the draw, in words. */
export async function textOfDrawn(reader: StoreReader, { ask, drawn }: Sample) {
  const judged = new Set(
    (await reader.judgements({ ask })).map(({ document, passage }) => passageName(document, passage.ordinal)),
  );
  const words = new Map<string, string>();
  for (const [document, some] of Map.groupBy(drawn, (each) => each.document)) {
    const text = await reader.text(document);
    const passages = await reader.passages(
      document,
      some.map(({ ordinal }) => ordinal),
    );
    for (const passage of passages) words.set(passageName(document, passage.ordinal), wordsAt(text, passage));
  }
  return drawn.map(({ document, ordinal }) => {
    const name = passageName(document, ordinal);
    return { document, name, text: words.get(name) ?? '', judged: judged.has(name) };
  });
}
