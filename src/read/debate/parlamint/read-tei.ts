import { type Day, day } from '../../../model/day.ts';
import type { Reading } from '../../../model/document.ts';
import { type Outcome, success } from '../../../model/outcome.ts';
import type { ReadFailure } from '../../failure.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import {
  childElements,
  descendants,
  isElement,
  named,
  wordsOf,
  type XmlElement,
} from '../../xml/xml-element.ts';
import { DebateBuilder, type Entry } from '../debate-builder.ts';
import { noSpeech } from '../no-speech.ts';
import { paragraph } from '../spoken-block.ts';
import { CorpusPeople } from './people.ts';

const reader = 'parlamint 1';

/** What the transcriber notes: laughter, applause, the time. Nobody's words. */
const notes = ['note', 'vocal', 'kinesic', 'incident', 'gap', 'desc'];

/** Reads ParlaMint's TEI: a sitting, or a corpus that holds its sittings and its people in one file. */
export function readParlaMint(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const parsed = parseXml(bytes);
  if (!parsed.ok) return parsed;
  const { root, unreadable } = parsed.value;
  const people = new CorpusPeople(root);
  const builder = new DebateBuilder();
  const sittings = root.name === 'TEI' ? [root] : descendants(root, named('TEI'));
  for (const sitting of sittings) new Sitting(builder, people, dayOf(sitting)).add(sitting);
  if (builder.isEmpty) return noSpeech('The TEI file');
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  const language = root.attributes.get('lang');
  const title = wordsOf(
    descendants(root, named('titleStmt')).flatMap((each) => descendants(each, named('title')))[0],
  );
  return success(
    builder.build({
      format: 'xml',
      reader,
      ...(title === '' ? {} : { title: title.replace(/\s*\[ParlaMint[^\]]*\]\s*$/, '') }),
      ...(language === undefined ? {} : { language }),
    }),
  );
}

/** The day of the sitting, not that of the file's publication. */
function dayOf(sitting: XmlElement): Day | undefined {
  const settings = descendants(sitting, named('setting', 'bibl', 'text'));
  for (const name of ['setting', 'bibl'])
    for (const place of settings.filter((each) => each.name === name))
      for (const date of descendants(place, named('date'))) {
        const found = day(date.attributes.get('when') ?? '');
        if (found !== undefined) return found;
      }
  return undefined;
}

class Sitting {
  private readonly builder: DebateBuilder;
  private readonly people: CorpusPeople;
  private readonly about: Omit<Entry, 'kind' | 'speaker'>;
  /** The name that is printed above the next utterance. */
  private printed: string | undefined;

  constructor(builder: DebateBuilder, people: CorpusPeople, of: Day | undefined) {
    this.builder = builder;
    this.people = people;
    this.about = of === undefined ? {} : { day: of };
  }

  add(sitting: XmlElement): void {
    for (const text of descendants(sitting, named('text'))) this.walk(text, 1);
  }

  private walk(element: XmlElement, level: number): void {
    for (const child of childElements(element)) {
      if (child.name === 'head') this.builder.heading(level, spaced(child));
      else if (child.name === 'u') this.utterance(child);
      else if (child.name === 'note' && child.attributes.get('type') === 'speaker')
        this.printed = spaced(child).replace(/\s*:\s*$/, '');
      else if (notes.includes(child.name)) this.note(child);
      else this.walk(child, child.name === 'div' ? level + 1 : level);
    }
  }

  private utterance(element: XmlElement): void {
    const speaker = this.people.speaker(element.attributes.get('who'), this.printed, this.about.day);
    this.printed = undefined;
    const id = element.attributes.get('id');
    const entry: Entry = {
      ...this.about,
      ...(id === undefined ? {} : { id }),
      kind: 'speech',
      ...(speaker === undefined ? {} : { speaker }),
    };
    const spoken: string[] = [];
    const flush = () =>
      this.builder.entry(
        entry,
        spoken.splice(0).map((words) => paragraph(words)),
      );
    for (const child of element.children) {
      if (isElement(child) && notes.includes(child.name)) {
        flush();
        this.note(child);
      } else spoken.push(isElement(child) ? spaced(child, notes) : child);
    }
    flush();
  }

  private note(element: XmlElement): void {
    this.builder.entry({ ...this.about, kind: 'procedural' }, [paragraph(spaced(element))]);
  }
}

/** The words of a segment; where it is cut into tokens, with blanks where the tokens are not joined. */
function spaced(element: XmlElement, leftOut: readonly string[] = []): string {
  const tokens = descendants(element, named('w', 'pc', ...leftOut));
  if (!tokens.some((each) => each.name === 'w')) return wordsOf(element, leftOut);
  return tokens
    .filter((each) => !leftOut.includes(each.name))
    .map((each) => wordsOf(each) + (each.attributes.get('join') === 'right' ? '' : ' '))
    .join('')
    .trim();
}
