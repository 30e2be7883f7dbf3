import { type Day, day } from '../../../model/day.ts';
import type { Reading } from '../../../model/document.ts';
import { type Outcome, success } from '../../../model/outcome.ts';
import type { Speaker } from '../../../model/speech.ts';
import type { ReadFailure } from '../../failure.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import {
  childElements,
  childrenNamed,
  descendants,
  named,
  wordsOf,
  type XmlElement,
} from '../../xml/xml-element.ts';
import { dayInWords } from '../day-in.ts';
import { DebateBuilder, type Entry } from '../debate-builder.ts';
import { noSpeech } from '../no-speech.ts';
import { paragraph, type SpokenBlock } from '../spoken-block.ts';
import { blocksBelow } from '../xml-blocks.ts';
import { DivisionLists } from './division.ts';

const reader = 'old-hansard 1';

/** Parts of a volume in which somebody may speak; title pages, lists of members and indexes are none. */
const sittings = [
  'housecommons',
  'houselords',
  'westminsterhall',
  'grandcommitteereport',
  'writtenanswers',
  'writtenstatements',
];

/** Reads the XML of the digitised Hansard, 1803 to 2005: a volume (`<hansard>`), or a sitting of it. */
export function readOldHansard(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const parsed = parseXml(bytes);
  if (!parsed.ok) return parsed;
  const { root, unreadable } = parsed.value;
  const builder = new DebateBuilder();
  const parts = sittings.includes(root.name) ? [root] : descendants(root, named(...sittings));
  const days = new Set<Day>();
  for (const part of parts) {
    const sitting = new Sitting(builder, part.name);
    sitting.walk(part, 1);
    if (sitting.day !== undefined) days.add(sitting.day);
  }
  if (builder.isEmpty) return noSpeech('The file of old Hansard');
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  const title = ['Hansard', [...days].slice(0, 1).map(dayInWords)].flat().join(', ');
  return success(builder.build({ format: 'xml', reader, language: 'en', title }));
}

/** Elements between a sitting and its paragraphs that only group. */
const groups: ReadonlySet<string> = new Set([
  'debates',
  'section',
  'oralquestions',
  'group',
  'body',
  'orders',
  'lordsreport',
]);

class Sitting {
  day: Day | undefined;
  private readonly builder: DebateBuilder;
  private readonly isWrittenAnswers: boolean;
  private readonly divisions = new DivisionLists();
  private column: string | undefined;
  /** Who has the floor: paragraphs without a name go on with the one before. */
  private speaker: Speaker | undefined;
  private isQuestion = false;

  constructor(builder: DebateBuilder, kind: string) {
    this.builder = builder;
    this.isWrittenAnswers = kind === 'writtenanswers';
    builder.leaveHeadings();
  }

  walk(element: XmlElement, level: number): void {
    for (const child of childElements(element)) this.add(child, level);
  }

  private add(element: XmlElement, level: number): void {
    if (element.name === 'date') this.day = dayIn(element) ?? this.day;
    else if (element.name === 'title') this.builder.heading(level, wordsOf(element, ['col', 'image']));
    else if (element.name === 'col') this.column = wordsOf(element) || this.column;
    else if (element.name === 'division') this.division(element);
    else if (element.name === 'image' || element.name === 'lb') return;
    else if (sittings.includes(element.name) || groups.has(element.name)) {
      this.speaker = undefined;
      this.walk(element, level + 1);
      this.speaker = undefined;
    } else this.paragraph(element);
  }

  private paragraph(element: XmlElement): void {
    const [member] = descendants(element, named('member'));
    if (member !== undefined) {
      this.speaker = { printed: wordsOf(member).replace(/[\s:]+$/, ''), identifiers: {} };
      this.isQuestion = false;
    }
    const blocks = element.name === 'p' ? [paragraph(spokenIn(element))] : blocksBelow(element);
    const asked = member === undefined && this.isWrittenAnswers ? askedBy(blocks) : undefined;
    if (asked !== undefined) {
      this.speaker = asked.speaker;
      this.isQuestion = true;
    }
    this.builder.entry(this.about(element), asked?.blocks ?? blocks);
    for (const division of descendants(element, named('division'))) this.division(division);
    for (const col of descendants(element, named('col'))) this.column = wordsOf(col) || this.column;
  }

  private division(element: XmlElement): void {
    const { lines, division } = this.divisions.read(element);
    if (lines.length > 0) this.builder.division(this.place(element), lines, division);
  }

  private about(element: XmlElement): Entry {
    const { speaker } = this;
    const answer = this.isWrittenAnswers ? 'answer' : 'speech';
    return {
      ...this.place(element),
      kind: speaker === undefined ? 'procedural' : this.isQuestion ? 'question' : answer,
      ...(speaker === undefined ? {} : { speaker }),
    };
  }

  private place({ attributes }: XmlElement): Omit<Entry, 'kind' | 'speaker'> {
    const id = attributes.get('id');
    return {
      ...(this.day === undefined ? {} : { day: this.day }),
      ...(this.column === undefined ? {} : { column: this.column }),
      ...(id === undefined ? {} : { id }),
    };
  }
}

const dayIn = (date: XmlElement): Day | undefined => day(date.attributes.get('format') ?? '');

/** The words of a paragraph behind the name that opens it. */
const spokenIn = (element: XmlElement): string =>
  wordsOf(element, ['member', 'col', 'image', 'division', 'sup'])
    .replace(/^[\s*†]+/, '')
    .replace(/^[:,.\s—–-]+(?=\S)/, childrenNamed(element, 'member').length > 0 ? '' : '$&');

/** `Mr. Canavan asked the Minister …`: written questions name who asks in their first words. */
function askedBy(
  blocks: readonly SpokenBlock[],
): { readonly speaker: Speaker; readonly blocks: readonly SpokenBlock[] } | undefined {
  const [first, ...rest] = blocks;
  const [, printed, words] =
    /^(?:\d+\.\s*)?((?:Mr|Mrs|Miss|Ms|Sir|Dr|Dame|Lord|Lady|Baroness|Viscount|Earl|[A-Z]\w+-?[A-Z]?)\.? [^.:;]{2,50}?) (asked\b.*)$/s.exec(
      first?.text ?? '',
    ) ?? [];
  if (first === undefined || printed === undefined || words === undefined) return undefined;
  return { speaker: { printed, identifiers: {} }, blocks: [{ ...first, text: words }, ...rest] };
}
