import type { SourceKind } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import type { Owner } from './claim.ts';
import type { NamedDocument } from './named-documents.ts';
import type { PartyMention } from './party-mentions.ts';
import type { Sentence } from './sentences.ts';

/** Whose a document is, and how that is known where the phrase does not say it. */
export interface Owned {
  readonly owners: readonly Owner[];
  readonly reason?: string;
}

/** What the sentences before spoke of, for “its manifesto” and “the document”. */
export interface Context {
  /** Of the last document that a sentence before spoke of. */
  readonly lastOwners: readonly Owner[];
  readonly lastKind: SourceKind | undefined;
  /** The first party that the last sentence with any named. */
  readonly lastParty: PartyMention | undefined;
}

const asOwner = ({ party, start, end }: PartyMention): Owner => ({
  type: 'party',
  party,
  place: span(start, end),
});

/** A party that is named only for comparison is not whose manifesto it is. */
const compared =
  /\b(?:unlike|than|like|against|over|accus\w+|criticis\w+|attack\w+|challeng\w+|urg\w+|press\w+) (?:the )?$/i;

/** Those that can be the subject of a sentence, in its order. */
const subjectsIn = ({ plain, start }: Sentence, mentions: readonly PartyMention[]): readonly PartyMention[] =>
  mentions.filter((each) => {
    const at = each.start - start;
    return !compared.test(plain.slice(Math.max(0, at - 30), at));
  });

export function ownersOf(
  document: NamedDocument,
  sentence: Sentence,
  mentions: readonly PartyMention[],
  context: Context,
): Owned {
  switch (document.whose.type) {
    case 'owners':
      return { owners: joined(document, sentence, mentions, document.whose.owners) };
    case 'referred':
      return inSentence(document, sentence, mentions) ?? before(document, sentence, context);
    case 'definite':
      return (
        (document.isIn && (document.isSurely || document.kind === 'manifesto')
          ? inSentence(document, sentence, mentions)
          : undefined) ?? before(document, sentence, context)
      );
    default:
      return { owners: [] };
  }
}

/** “Labour's and the Conservatives' manifestos”, “neither the Labour nor the Green manifesto”. */
function joined(
  document: NamedDocument,
  { plain, start }: Sentence,
  mentions: readonly PartyMention[],
  owners: readonly Owner[],
): readonly Owner[] {
  const at = document.start - start;
  const mate = mentions.filter(({ end }) => {
    const between = plain.slice(end - start, at);
    return end <= document.start && /^(?:'s?)?(?: \w+)? (?:and|nor|or)(?: the)? ?$/.test(between);
  });
  return [...mate.map(asOwner), ...owners];
}

function inSentence(
  document: NamedDocument,
  sentence: Sentence,
  mentions: readonly PartyMention[],
): Owned | undefined {
  const subjects = subjectsIn(sentence, mentions);
  const ahead = subjects.filter((each) => each.end <= document.start);
  const [first] = ahead;
  if (first !== undefined) {
    const all = document.isPlural || areJoined(sentence, ahead) ? ahead : [first];
    return { owners: once(all.map(asOwner)) };
  }
  // “In their manifesto, the Liberal Democrats …”
  const behind = subjects.find((each) => each.start >= document.end);
  const between =
    behind && sentence.plain.slice(document.end - sentence.start, behind.start - sentence.start);
  if (
    behind === undefined ||
    between === undefined ||
    !/^(?:,? [^,]{0,60})?,(?: [^,]{0,60},)? (?:the )?$/.test(between)
  )
    return undefined;
  return { owners: [asOwner(behind)] };
}

/** “The Herons and the Lanterns both say in their manifesto”. */
function areJoined({ plain, start }: Sentence, mentions: readonly PartyMention[]): boolean {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return false;
  return /^(?:'s?)?,? (?:and|nor|or|and also)(?: the)? $/.test(
    plain.slice(first.end - start, second.start - start),
  );
}

function before(
  document: NamedDocument,
  sentence: Sentence,
  { lastOwners, lastParty, lastKind }: Context,
): Owned {
  const words = sentence.plain.slice(document.start - sentence.start, document.end - sentence.start);
  const isDefinite = document.whose.type === 'definite';
  const isSame = document.kind === lastKind || document.kind === undefined;
  if (isDefinite && lastOwners.length > 0 && isSame)
    return { owners: lastOwners, reason: `“${words}” is taken as the one that was spoken of before` };
  // “the letter” may be anybody's: only “their letter” is of those who were named last.
  if (lastParty === undefined || (isDefinite && !document.isSurely)) return { owners: [] };
  return {
    owners: [asOwner(lastParty)],
    reason: `“${words}” is taken as that of the party named last before`,
  };
}

function once(owners: readonly Owner[]): readonly Owner[] {
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const key = owner.type === 'party' ? owner.party : `${owner.place.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
