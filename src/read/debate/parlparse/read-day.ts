import type { Reading } from '../../../model/document.ts';
import { type Outcome, success } from '../../../model/outcome.ts';
import type { Speaker, SpeechKind } from '../../../model/speech.ts';
import type { ReadFailure } from '../../failure.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import { childElements, descendants, named, wordsOf, type XmlElement } from '../../xml/xml-element.ts';
import { dayIn, dayInWords } from '../day-in.ts';
import { DebateBuilder, type Entry } from '../debate-builder.ts';
import { noSpeech } from '../no-speech.ts';
import { partyMarkIn } from '../party-mark.ts';
import { blocksBelow } from '../xml-blocks.ts';
import { divisionOf, voteLists } from './division.ts';
import { identifiersOf } from './identifiers.ts';

const reader = 'parlparse 1';

/** Reads a day of parlparse's XML (`<publicwhip>`): all debates, answers or statements of one house on one day. */
export function readParlparse(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const parsed = parseXml(bytes);
  if (!parsed.ok) return parsed;
  const { root, unreadable } = parsed.value;
  const builder = new DebateBuilder();
  for (const element of childElements(root)) addElement(builder, element);
  if (builder.isEmpty) return noSpeech('The file of parlparse');
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  return success(builder.build({ format: 'xml', reader, language: 'en', title: titleOf(root) }));
}

function addElement(builder: DebateBuilder, element: XmlElement): void {
  switch (element.name) {
    case 'bill':
    case 'oral-heading':
      builder.heading(1, wordsOf(element));
      break;
    case 'major-heading':
      builder.heading(2, wordsOf(element));
      break;
    case 'minor-heading':
      builder.heading(3, wordsOf(element));
      break;
    case 'speech':
    case 'ques':
    case 'reply':
      addSpeech(builder, element);
      break;
    case 'division':
    case 'divisioncount':
      addDivision(builder, element);
      break;
    case 'committee':
      builder.entry(
        { kind: 'procedural' },
        descendants(element, named('mpname', 'clerk')).map((name) => ({
          kind: 'paragraph',
          level: 0,
          text: wordsOf(name),
        })),
      );
      break;
    case 'gidredirect':
    case 'place-holder':
      break; // Of other versions of the file, and the clock.
    default:
      // Words that stand outside of all else are the report's own.
      builder.entry({ kind: 'procedural' }, blocksBelow(element));
  }
}

function addSpeech(builder: DebateBuilder, element: XmlElement): void {
  const speaker = speakerOf(element);
  const votes = descendants(element, named('division', 'divisioncount'));
  const leftOut = ['division', 'divisioncount', ...voteLists];
  builder.entry(
    {
      ...aboutOf(element),
      kind: kindOf(element),
      ...(speaker === undefined ? {} : { speaker }),
    },
    blocksBelow(element, votes.length > 0 ? leftOut : []),
  );
  for (const vote of votes) addDivision(builder, vote, element);
}

function addDivision(builder: DebateBuilder, element: XmlElement, within = element): void {
  const { lines, division } = divisionOf(element);
  builder.division(aboutOf(element.attributes.has('id') ? element : within), lines, division);
}

function kindOf(element: XmlElement): SpeechKind {
  if (element.name === 'ques') return 'question';
  if (element.name === 'reply') return 'answer';
  return descendants(element, named('p')).some((each) => each.attributes.has('qnum')) ? 'question' : 'speech';
}

function aboutOf({ attributes }: XmlElement): Omit<Entry, 'kind' | 'speaker'> {
  const id = attributes.get('id');
  const day = dayIn(attributes.get('divdate')) ?? dayIn(id);
  const column = attributes.get('colnum');
  const link = attributes.get('url');
  return {
    ...(id === undefined ? {} : { id }),
    ...(day === undefined ? {} : { day }),
    ...(column ? { column } : {}),
    ...(link ? { link } : {}),
  };
}

function speakerOf({ attributes }: XmlElement): Speaker | undefined {
  const printed = attributes.get('speakername')?.trim();
  if (!printed || /^true$/i.test(attributes.get('nospeaker') ?? '')) return undefined;
  const office = attributes.get('speakeroffice');
  const party = attributes.get('party') ?? attributes.get('speakerparty') ?? partyMarkIn(printed);
  return {
    printed,
    identifiers: identifiersOf(attributes.get('person_id'), attributes.get('speakerid')),
    ...(office ? { office } : {}),
    ...(party ? { party } : {}),
  };
}

const houses: Readonly<Record<string, string>> = {
  debate: 'House of Commons debates',
  lords: 'House of Lords debates',
  lordswms: 'House of Lords written statements',
  lordswrans: 'House of Lords written answers',
  ni: 'Northern Ireland Assembly',
  senedd: 'Senedd',
  spor: 'Scottish Parliament',
  spwrans: 'Scottish Parliament written answers',
  standing: 'Public bill committee',
  westminhall: 'Westminster Hall debates',
  wms: 'Written statements',
  wrans: 'Written answers',
};

function titleOf(root: XmlElement): string {
  const id = descendants(root, (each) => /^uk\.org\.publicwhip\//.test(each.attributes.get('id') ?? ''))
    .map((each) => each.attributes.get('id') ?? '')
    .find((each) => dayIn(each) !== undefined);
  const bill = descendants(root, named('bill')).map((each) => wordsOf(each))[0];
  const house = houses[id?.split('/')[1] ?? ''] ?? 'Debates';
  const day = dayIn(id);
  return [bill === undefined ? house : `${house}: ${bill}`, day === undefined ? [] : dayInWords(day)]
    .flat()
    .join(', ');
}
