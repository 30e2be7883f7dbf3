import { type Day, day } from '../../../model/day.ts';
import type { Reading } from '../../../model/document.ts';
import { failure, type Outcome, success } from '../../../model/outcome.ts';
import type { Speaker, SpeechKind } from '../../../model/speech.ts';
import type { ReadFailure } from '../../failure.ts';
import { decodeHtml } from '../../html/decode-html.ts';
import { attributeOf, elementsIn, textIn, withClass, withTag } from '../../html/elements.ts';
import { type HtmlElement, type HtmlNode, parseHtml } from '../../html/parse-html.ts';
import { longestText } from '../../limits.ts';
import { DebateBuilder, type Entry } from '../debate-builder.ts';
import { blocksIn } from './blocks-in.ts';
import { divisionIn } from './division.ts';
import { personIn } from './person.ts';
import { positionIn } from './position.ts';

const reader = 'theyworkforyou-page 1';
const site = 'https://www.theyworkforyou.com';

/** Reads a page of TheyWorkForYou: one debate, question or statement of one day. */
export function readTheyWorkForYouPage(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const decoded = decodeHtml(bytes);
  if (decoded.text.length > longestText)
    return failure<ReadFailure>({
      type: 'too-large',
      message: `The page has more than ${longestText / 1024 / 1024} million characters: split it into parts.`,
    });
  const parsed = parseHtml(decoded.text);
  if (!parsed.ok) return parsed;
  const about = aboutPage(parsed.value);
  const builder = new DebateBuilder();
  if (about.section !== '') builder.heading(1, about.section);
  if (about.title !== '') builder.heading(2, about.title);
  for (const element of elementsIn(parsed.value, withClass('debate-speech')))
    addEntry(builder, element, about);
  if (builder.isEmpty)
    return failure<ReadFailure>({
      type: 'no-text',
      message:
        'The page holds no speech, perhaps because it is only a list of debates: save the page of one debate, and add that.',
    });
  if (decoded.unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: decoded.unreadable });
  return success(
    builder.build({
      format: 'html',
      reader,
      language: 'en',
      ...(about.title === '' ? {} : { title: about.title }),
    }),
  );
}

interface AboutPage {
  readonly title: string;
  /** What the page stands under: `Oral Answers to Questions — Foreign and Commonwealth Office`. */
  readonly section: string;
  readonly day: Day | undefined;
  readonly url: string | undefined;
  readonly isWrittenAnswer: boolean;
}

function aboutPage(document: HtmlNode): AboutPage {
  const header = elementsIn(document, withClass('debate-header__content'))[0];
  const lead = header === undefined ? undefined : elementsIn(header, withClass('lead'))[0];
  const words = textIn(lead);
  const dayLink = lead === undefined ? undefined : elementsIn(lead, withTag('a'))[0];
  const meta = elementsIn(document, (each) => attributeOf(each, 'property') === 'og:url')[0];
  const address = meta === undefined ? undefined : attributeOf(meta, 'content');
  const isWrittenAnswer = /\bwritten question\b/.test(words);
  return {
    title: header === undefined ? '' : textIn(elementsIn(header, withTag('h1'))[0]),
    section: /^(.*?)\s*–\s+(?:in|made|answered)\b/.exec(words)?.[1] ?? '',
    day: dayIn(dayLink === undefined ? undefined : attributeOf(dayLink, 'href')) ?? dayIn(address),
    // What the page was searched for is no part of its address.
    url: address?.replace(/&(?:amp;)*s=.*$/s, ''),
    isWrittenAnswer,
  };
}

const dayIn = (address: string | undefined): Day | undefined =>
  day(/[?&](?:d|id)=(\d{4}-\d{2}-\d{2})/.exec(address ?? '')?.[1] ?? '');

function addEntry(builder: DebateBuilder, element: HtmlElement, page: AboutPage): void {
  const anchor = attributeOf(element, 'id');
  if (anchor === undefined) return; // "Votes in this debate", a list of links above the first speech.
  const entry = entryOf(element, anchor, page);
  const division = elementsIn(element, withClass('debate-speech__division'))[0];
  if (division !== undefined) {
    const { lines, division: vote } = divisionIn(division);
    builder.division(entry, lines, vote);
    return;
  }
  const content = elementsIn(element, withClass('debate-speech__content'))[0];
  if (content === undefined) return;
  const { blocks, unknown } = blocksIn(content);
  const speaker =
    speakerOf(element) ?? (unknown === undefined ? undefined : { printed: unknown, identifiers: {} });
  const kind = speaker === undefined ? 'procedural' : kindOf(element, anchor, page);
  builder.entry({ ...entry, kind, ...(speaker === undefined ? {} : { speaker }) }, blocks);
}

function entryOf(element: HtmlElement, anchor: string, page: AboutPage): Omit<Entry, 'kind' | 'speaker'> {
  const links = elementsIn(element, withClass('debate-speech__links')).flatMap((list) =>
    elementsIn(list, withTag('a')).map((link) => ({
      words: textIn(link),
      href: attributeOf(link, 'href') ?? '',
    })),
  );
  const hrefOf = (words: string) => links.find((link) => link.words === words)?.href;
  const column = /\bDeb,[^)]*?,\s*c+\.?\s*([\dA-Z]+)/.exec(
    textIn(elementsIn(element, withClass('link-to-hansard'))[0]),
  )?.[1];
  const context = hrefOf('In context');
  const link = context === undefined ? page.url && `${page.url}#${anchor}` : `${site}${context}`;
  return {
    ...(page.day === undefined ? {} : { day: page.day }),
    id: /[?&]id=([^&#]+)/.exec(hrefOf('Individually') ?? '')?.[1] ?? anchor.replace(/^g/, ''),
    ...(column === undefined ? {} : { column }),
    ...(link === undefined || link === '' ? {} : { link }),
  };
}

function kindOf(element: HtmlElement, anchor: string, page: AboutPage): SpeechKind {
  if (/\.q\d+$/.test(anchor)) return 'question';
  if (/\.r\d+$/.test(anchor)) return 'answer';
  if (page.isWrittenAnswer)
    return elementsIn(element, withClass('debate-speech__question-answered')).length > 0
      ? 'answer'
      : 'question';
  const isIntervention =
    elementsIn(element, withClass('debate-speech__speaker-and-content--intervention')).length > 0;
  return isIntervention ? 'intervention' : 'speech';
}

function speakerOf(element: HtmlElement): Speaker | undefined {
  const heading = elementsIn(element, withClass('debate-speech__speaker'))[0];
  if (heading === undefined) return undefined;
  const printed = textIn(elementsIn(heading, withClass('debate-speech__speaker__name'))[0]);
  if (printed === '') return undefined;
  const links = elementsIn(heading, withTag('a')).map((link) => attributeOf(link, 'href'));
  const position = textIn(elementsIn(heading, withClass('debate-speech__speaker__position'))[0]);
  return { printed, identifiers: personIn(links[0]), ...positionIn(position) };
}
