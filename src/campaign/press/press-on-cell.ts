import { namesOfAsk } from '../../find/asks-named.ts';
import type { Day } from '../../model/day.ts';
import type { AskId, DocumentId, PartyId } from '../../model/ids.ts';
import { standsFrom } from '../../record/on-the-day.ts';
import type { StoreReader } from '../../store/port.ts';
import { lastTermSets, planWith } from '../term-sets.ts';
import { type CheckedClaim, type CheckedQuotation, checkArticle } from './check-article.ts';
import type { ClaimCheck } from './check-claim.ts';
import { namesOfParties } from './names-of-parties.ts';
import { pressTextOf } from './press-text.ts';

/** What one of the campaign's articles says of a party on an ask, set beside the documents. */
export interface PressOnCell {
  readonly document: DocumentId;
  readonly title: string;
  readonly published?: Day;
  readonly quotations: readonly CheckedQuotation[];
  readonly claims: readonly ClaimOnCell[];
}

export interface ClaimOnCell extends Pick<CheckedClaim, 'kind' | 'sentence' | 'start' | 'end'> {
  readonly check: ClaimCheck;
}

interface WhichCell {
  readonly ask: AskId;
  readonly party: PartyId;
  readonly asOf: Day;
}

/** To read an article takes a tenth of a second: a cell shows the latest, `onrecord verify` reads any. */
const mostArticles = 20;

/** The articles that stood on a day and name the party, the latest first, with what they say on the ask. */
export async function pressOnCell(
  reader: StoreReader,
  { ask, party, asOf }: WhichCell,
): Promise<readonly PressOnCell[]> {
  const articles = (await reader.documents())
    .filter((document) => document.kind === 'article' && standsFrom(document) <= asOf)
    .toSorted((a, b) => (standsFrom(a) < standsFrom(b) ? 1 : -1))
    .slice(0, mostArticles);
  if (articles.length === 0) return [];
  const namesAsk = await whetherNamed(reader, ask);
  const names = await namesOfParties(reader);
  const press: PressOnCell[] = [];
  for (const { id, title, published } of articles) {
    const text = await pressTextOf(reader, id);
    if (!names.mentionsIn(text.text).some((mention) => mention.party === party)) continue;
    const { entries } = await checkArticle(reader, text, { today: asOf });
    const quotations = entries.filter(
      (entry): entry is CheckedQuotation =>
        entry.type === 'quotation' &&
        (entry.who.party ?? entry.found?.party) === party &&
        namesAsk(entry.words),
    );
    const claims = entries.flatMap((entry) => (entry.type === 'claim' ? claimsOn(entry, ask, party) : []));
    if (quotations.length + claims.length > 0)
      press.push({
        document: id,
        title,
        ...(published === undefined ? {} : { published }),
        quotations,
        claims,
      });
  }
  return press;
}

async function whetherNamed(reader: StoreReader, id: AskId): Promise<(words: string) => boolean> {
  const ask = (await reader.campaign()).asks.find((each) => each.id === id);
  if (ask === undefined) return () => false;
  const plan = planWith(ask, (await lastTermSets(reader)).get(id));
  return (words) => namesOfAsk(plan, words).length > 0;
}

/** Of the party, with what its documents have on this ask alone. */
const claimsOn = (
  { kind, sentence, start, end, checks }: CheckedClaim,
  ask: AskId,
  party: PartyId,
): readonly ClaimOnCell[] =>
  checks.flatMap((check) => {
    const documents = check.documents.flatMap((document) => {
      const bearings = document.bearings.filter((each) => each.ask === ask);
      return bearings.length === 0 ? [] : [{ ...document, bearings }];
    });
    const isOn = check.party === party && (documents.length > 0 || kind === 'expectation');
    return isOn ? [{ kind, sentence, start, end, check: { ...check, documents } }] : [];
  });
