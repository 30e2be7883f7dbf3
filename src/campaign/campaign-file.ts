import { isAlias, isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Campaign } from '../model/campaign.ts';
import { day } from '../model/day.ts';
import { askId, partyId } from '../model/ids.ts';
import { failure, type Outcome, success } from '../model/outcome.ts';
import { authorityOf, type SourceKind, sourceKinds } from '../model/source.ts';
import { nearestWord } from './nearest-word.ts';

/** What a campaign file says: the campaign, and the documents whose files are to be loaded. */
export interface CampaignFile {
  readonly campaign: Campaign;
  readonly documents: readonly DeclaredDocument[];
}

/** A document with a file; the path as written, relative to the campaign file. */
export interface DeclaredDocument {
  readonly party?: string;
  readonly kind: SourceKind;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly file: string;
}

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be small letters, digits and hyphens, such as "votes-at-16"');
const words = z.string().trim().min(1, 'must not be empty').max(20_000, 'is longer than 20,000 characters');
const date = z
  .string()
  .refine((text) => day(text) !== undefined, { error: 'must be a day of the calendar such as 2024-07-04' });
const webAddress = z
  .string()
  .refine((text) => /^https?:\/\/\S+$/i.test(text), { error: 'must begin with http:// or https://' });

const askShape = z.strictObject({
  id,
  text: words,
  criteria: z.array(words).optional(),
  terms: z.record(words, z.array(words).min(1, 'must list at least one spelling')).optional(),
  parties: z.array(z.string()).min(1, 'must list at least one party').optional(),
});
const partyShape = z.strictObject({
  id,
  name: words,
  identifiers: z.record(words, words).optional(),
  answer: z
    .literal('refused', {
      error: 'can only be "refused"; leave it out where the party answered, or still may',
    })
    .optional(),
});
const peopleShape = z.strictObject({
  organisations: z
    .record(z.string(), z.array(words).min(1, 'must list at least one organisation'))
    .optional(),
});
const documentShape = z
  .strictObject({
    party: z.string().optional(),
    kind: z.enum(sourceKinds, { error: `must be one of ${sourceKinds.join(', ')}` }),
    title: words.optional(),
    published: date.optional(),
    expected: date.optional(),
    url: webAddress.optional(),
    file: words.optional(),
  })
  .refine((document) => document.party !== undefined || authorityOf(document.kind) !== 'party', {
    path: ['party'],
    error: 'is missing: only an article, a debate or a motion is no party’s own',
  })
  .refine((document) => document.file !== undefined || document.party !== undefined, {
    path: ['file'],
    error: 'is missing: without a party there is nobody from whom it is awaited',
  });
const campaignShape = z.strictObject({
  name: words,
  election: date.optional(),
  asks: z.array(askShape).min(1, 'must list at least one ask'),
  parties: z.array(partyShape).min(1, 'must list at least one party'),
  documents: z.array(documentShape).optional(),
  people: peopleShape.optional(),
  readers: z
    .union([z.literal(1), z.literal(2)], {
      error: 'must be 1 or 2: how many readers have to agree on a passage before it counts as judged',
    })
    .optional(),
});

type Written = z.infer<typeof campaignShape>;
type Path = readonly PropertyKey[];
interface Problem {
  readonly path: Path;
  readonly message: string;
}

const largest = 4_000_000;

/**
 * Reads a campaign file's YAML. Every message names the line and the key.
 * @param name how messages call the file
 */
export function parseCampaignFile(text: string, name: string): Outcome<CampaignFile> {
  if (text.length > largest)
    return failure({ message: `${name} is larger than a campaign file can be (4 MB).` });
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const broken = yaml.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    return failure({
      message: `${name}:${line}: this is no YAML (column ${col}): ${firstLine(broken.message)}`,
    });
  }
  let plain: unknown;
  try {
    plain = yaml.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    return failure({ message: `${name}: its aliases (&, *) multiply too far to be read.`, cause });
  }
  const parsed = campaignShape.safeParse(plain);
  const problems = parsed.success ? contradictions(parsed.data) : parsed.error.issues.flatMap(problemsOf);
  if (!parsed.success || problems.length > 0) {
    const at = (path: Path) => lines.linePos(offsetOf(yaml.contents, path)).line;
    return failure({
      message: problems
        .slice(0, 20)
        .map((problem) => sentence(name, at, problem))
        .join('\n'),
    });
  }
  return success(campaignOf(parsed.data));
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

function sentence(name: string, lineOf: (path: Path) => number, { path, message }: Problem): string {
  const key = path.reduce<string>(
    (all, part) =>
      typeof part === 'number' ? `${all}[${part + 1}]` : all === '' ? String(part) : `${all}.${String(part)}`,
    '',
  );
  return `${name}:${lineOf(path)}: ${key === '' ? 'the file' : key} ${message}`;
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `is no key that a campaign file knows here${hint(key, keysAt(issue.path))}.`,
      }));
    case 'invalid_type':
      return [{ path: issue.path, message: wrongType(issue) }];
    case 'invalid_key':
      return [{ path: issue.path, message: 'has an empty name.' }];
    default:
      return [{ path: issue.path, message: `${issue.message}.` }];
  }
}

const wrongType = (issue: { expected: string; input?: unknown; message: string }): string => {
  const found = / received (\w+)/.exec(issue.message)?.[1];
  if (found === 'undefined') return 'is missing.';
  const wanted: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
  };
  const extra = issue.expected === 'string' ? '; put it in quotation marks' : '';
  return `must be ${wanted[issue.expected] ?? issue.expected}, not ${found ?? 'this'}${extra}.`;
};

function keysAt(path: Path): readonly string[] {
  switch (path[0]) {
    case undefined:
      return Object.keys(campaignShape.shape);
    case 'asks':
      return Object.keys(askShape.shape);
    case 'parties':
      return Object.keys(partyShape.shape);
    case 'people':
      return Object.keys(peopleShape.shape);
    default:
      return Object.keys(documentShape.shape);
  }
}

const hint = (word: string, known: readonly string[]): string => {
  const near = nearestWord(word, known);
  return near === undefined ? ` (it knows ${known.join(', ')})` : `; did you mean "${near}"?`;
};

/** What is well formed by itself but does not fit together. */
function contradictions(written: Written): readonly Problem[] {
  const parties = written.parties.map((party) => party.id);
  const unknown = (written.documents ?? []).flatMap((document, index): Problem[] =>
    document.party === undefined || parties.includes(document.party)
      ? []
      : [
          {
            path: ['documents', index, 'party'],
            message: `names "${document.party}", which is no party of this campaign${hint(document.party, parties)}.`,
          },
        ],
  );
  const listed = Object.keys(written.people?.organisations ?? {}).flatMap((party): Problem[] =>
    parties.includes(party)
      ? []
      : [
          {
            path: ['people', 'organisations', party],
            message: `names "${party}", which is no party of this campaign${hint(party, parties)}.`,
          },
        ],
  );
  const asked = written.asks.flatMap((ask, index) =>
    (ask.parties ?? []).flatMap((party, at): Problem[] =>
      parties.includes(party)
        ? []
        : [
            {
              path: ['asks', index, 'parties', at],
              message: `names "${party}", which is no party of this campaign${hint(party, parties)}.`,
            },
          ],
    ),
  );
  return [
    ...doubled('asks', written.asks),
    ...doubled('parties', written.parties),
    ...unknown,
    ...listed,
    ...asked,
  ];
}

const doubled = (list: 'asks' | 'parties', things: readonly { id: string }[]): readonly Problem[] =>
  things.flatMap(({ id }, index) =>
    things.findIndex((other) => other.id === id) < index
      ? [{ path: [list, index, 'id'], message: `"${id}" stands there twice; each needs an id of its own.` }]
      : [],
  );

/** Where a key stands in the YAML; for one that is missing, where its parent stands. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const part of path) {
    const next: { key?: Node; value?: unknown } | undefined = child(node, part);
    if (next === undefined) break;
    const place = next.key ?? next.value;
    if (isNode(place) && place.range) offset = place.range[0];
    node = next.value;
  }
  return offset;
}

function child(node: unknown, part: PropertyKey): { key?: Node; value?: unknown } | undefined {
  if (isAlias(node)) return undefined;
  if (isSeq(node) && typeof part === 'number') return { value: node.items[part] };
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => String(item.key) === String(part));
  return pair === undefined
    ? undefined
    : { ...(isNode(pair.key) ? { key: pair.key } : {}), value: pair.value };
}

function campaignOf(written: Written): CampaignFile {
  const documents = written.documents ?? [];
  return {
    campaign: {
      name: written.name,
      ...dayUnder('election', written.election),
      ...(written.readers === undefined ? {} : { readers: written.readers }),
      asks: written.asks.map((ask) => ({
        id: askId(ask.id),
        text: ask.text,
        criteria: ask.criteria ?? [],
        termGroups: Object.entries(ask.terms ?? {}).map(([name, terms]) => ({ name, terms })),
        ...(ask.parties === undefined ? {} : { parties: ask.parties.map(partyId) }),
      })),
      parties: written.parties.map((party) => ({
        id: partyId(party.id),
        name: party.name,
        identifiers: party.identifiers ?? {},
        ...organisationsOf(party.id, written),
        ...(party.answer === undefined ? {} : { answer: party.answer }),
      })),
      expectations: documents.flatMap((document) =>
        document.party === undefined || (document.expected === undefined && document.file !== undefined)
          ? []
          : [
              {
                party: partyId(document.party),
                kind: document.kind,
                ...(document.title === undefined ? {} : { title: document.title }),
                ...dayUnder('expected', document.expected),
              },
            ],
      ),
    },
    documents: documents.flatMap(({ file, party, kind, title, published, url }) =>
      file === undefined
        ? []
        : [
            {
              kind,
              file,
              ...(party === undefined ? {} : { party }),
              ...(title === undefined ? {} : { title }),
              ...(published === undefined ? {} : { published }),
              ...(url === undefined ? {} : { url }),
            },
          ],
    ),
  };
}

function organisationsOf(party: string, { people }: Written): { readonly organisations?: readonly string[] } {
  const listed = people?.organisations?.[party];
  return listed === undefined ? {} : { organisations: listed };
}

function dayUnder<K extends string>(key: K, text: string | undefined) {
  const found = text === undefined ? undefined : day(text);
  return (found === undefined ? {} : { [key]: found }) as { [key in K]?: NonNullable<typeof found> };
}
