import { z } from 'zod';
import { type Day, day } from '../../../model/day.ts';
import type { Reading } from '../../../model/document.ts';
import { failure, type Outcome, success } from '../../../model/outcome.ts';
import type { Speaker, SpeechKind } from '../../../model/speech.ts';
import type { ReadFailure } from '../../failure.ts';
import { textIn } from '../../html/elements.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { decodeText } from '../../text/decode.ts';
import { DebateBuilder, type Entry } from '../debate-builder.ts';
import { noSpeech } from '../no-speech.ts';
import { paragraph, type SpokenBlock } from '../spoken-block.ts';
import { blocksIn } from './blocks-in.ts';

const reader = 'theyworkforyou-answer 1';

const words = z.string().nullish();
const number = z.union([z.string(), z.number()]).nullish();
const speakerShape = z.object({
  name: z.string(),
  party: words,
  person_id: number,
  member_id: number,
  office: z.array(z.object({ pretty: words, position: words })).nullish(),
});
const rowShape = z.object({
  gid: z.coerce.string(),
  hdate: z.string(),
  body: words,
  htype: number,
  major: number,
  minor: number,
  listurl: words,
  title: words,
  parent: z.object({ body: words }).nullish(),
  speaker: z.union([speakerShape, z.array(z.unknown()).max(0)]).nullish(),
});
type Row = z.infer<typeof rowShape>;
const answerShape = z.union([
  z.object({ rows: z.array(rowShape), searchdescription: words }),
  z.array(rowShape).transform((rows) => ({ rows, searchdescription: undefined })),
]);

/**
 * Reads an answer of TheyWorkForYou's programming interface: what a search found, in the order in which it did. One
 * file may hold parts of many debates of many days; each entry has its own.
 */
export function readTheyWorkForYouAnswer(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const { text, unreadable } = decodeText(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return failure<ReadFailure>({
      type: 'truncated',
      message: `The answer of TheyWorkForYou is no whole JSON (${(cause as Error).message}): fetch it again.`,
      cause,
    });
  }
  const answer = answerShape.safeParse(json);
  if (!answer.success) return notAsExpected(answer.error);
  const builder = new DebateBuilder();
  for (const row of answer.data.rows) {
    const added = addRow(builder, row);
    if (!added.ok) return added;
  }
  if (builder.isEmpty) return noSpeech('The answer of TheyWorkForYou');
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  const about = answer.data.searchdescription;
  const title = about ? `TheyWorkForYou on “${about}”` : 'TheyWorkForYou';
  return success(builder.build({ format: 'json', reader, language: 'en', title }));
}

function notAsExpected(error: z.ZodError): Outcome<never, ReadFailure> {
  const issue = error.issues[0];
  const where = issue?.path.join('.') ?? '';
  return failure<ReadFailure>({
    type: 'malformed',
    message: `The JSON is no answer of TheyWorkForYou's getDebates, getWrans or search${where === '' ? '' : ` (at ${where})`}: fetch it again with output=js.`,
    cause: error,
  });
}

function addRow(builder: DebateBuilder, row: Row): Outcome<true, ReadFailure> {
  const heading = plain(row.parent?.body ?? '');
  if (!heading.ok) return heading;
  builder.heading(1, textOf(heading.value));
  const body = plain(row.body ?? '');
  if (!body.ok) return body;
  const { blocks, unknown } = body.value;
  // A heading that the search found: its words are those above.
  if (isHeading(row) && row.speaker === undefined) return success(true);
  const speaker =
    speakerOf(row) ?? (unknown === undefined ? undefined : { printed: unknown, identifiers: {} });
  const isAnnounced = row.major === 'F';
  builder.entry(
    {
      ...aboutOf(row),
      kind: isAnnounced ? 'procedural' : kindOf(row),
      ...(speaker === undefined || isAnnounced ? {} : { speaker }),
    },
    isAnnounced ? [paragraph(row.title ?? '')] : blocks,
  );
  return success(true);
}

const isHeading = ({ htype }: Row): boolean => ['10', '11'].includes(String(htype));

const textOf = ({ blocks }: { readonly blocks: readonly SpokenBlock[] }): string =>
  blocks.map((block) => block.text).join(' ');

function plain(markup: string): Outcome<ReturnType<typeof blocksIn>, ReadFailure> {
  const parsed = parseHtml(markup);
  return parsed.ok ? success(blocksIn(parsed.value)) : parsed;
}

/** Written answers count their parts: 1 is the question, 2 the answer. A hit on the whole shows the question. */
function kindOf({ major, minor, htype, body }: Row): SpeechKind {
  if (!['3', '8'].includes(String(major)))
    return /^\s*<p[^>]* qnum=/.test(body ?? '') ? 'question' : 'speech';
  return String(minor) === '2' && String(htype) === '12' ? 'answer' : 'question';
}

function aboutOf({ gid, hdate, listurl }: Row): Omit<Entry, 'kind' | 'speaker'> {
  const of: Day | undefined = day(hdate);
  const column = /^\d{4}-\d{2}-\d{2}[a-z]?\.(\d+W?[A-Z]{0,2})\./.exec(gid)?.[1];
  const path = linkIn(listurl ?? '');
  return {
    id: gid,
    ...(of === undefined ? {} : { day: of }),
    ...(column === undefined || /\.[qrh]\d*$/.test(gid) ? {} : { column }),
    ...(path === undefined ? {} : { link: path }),
  };
}

/** The address without what was searched for. */
function linkIn(listurl: string): string | undefined {
  if (!listurl.startsWith('/')) return undefined;
  const path = listurl
    .replaceAll('&amp;', '&')
    .replace(/([?&])s=[^&#]*&?/, '$1')
    .replace(/[?&](?=#|$)/, '');
  return `https://www.theyworkforyou.com${path}`;
}

function speakerOf({ speaker }: Row): Speaker | undefined {
  if (speaker === undefined || speaker === null || Array.isArray(speaker)) return undefined;
  const printed = unescaped(speaker.name);
  if (printed === '') return undefined;
  const office = (speaker.office ?? []).flatMap((each) => each.pretty || each.position || []).join(', ');
  return {
    printed,
    identifiers: {
      ...(speaker.person_id ? { 'publicwhip-person': String(speaker.person_id) } : {}),
      ...(speaker.member_id ? { 'publicwhip-member': String(speaker.member_id) } : {}),
    },
    ...(office === '' ? {} : { office: unescaped(office) }),
    ...(speaker.party ? { party: unescaped(speaker.party) } : {}),
  };
}

/** Names and offices come with the entities of HTML. */
function unescaped(markup: string): string {
  const parsed = parseHtml(markup.slice(0, 1000));
  return parsed.ok ? textIn(parsed.value) : markup;
}
