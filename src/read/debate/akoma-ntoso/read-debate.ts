import { type Day, day } from '../../../model/day.ts';
import type { Reading } from '../../../model/document.ts';
import { failure, type Outcome, success } from '../../../model/outcome.ts';
import { outcomeOf, type Speaker, type SpeechKind } from '../../../model/speech.ts';
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
import { DebateBuilder, type Entry } from '../debate-builder.ts';
import { noSpeech } from '../no-speech.ts';
import { blocksBelow } from '../xml-blocks.ts';

const reader = 'akoma-ntoso 1';

const spoken: Readonly<Record<string, SpeechKind>> = {
  speech: 'speech',
  question: 'question',
  answer: 'answer',
  narrative: 'procedural',
  scene: 'procedural',
  summary: 'procedural',
  other: 'procedural',
};

/** What names or numbers a part, and is no part of what is said. */
const headings = ['num', 'heading', 'subheading', 'from'];

/** Reads a debate in Akoma Ntoso (OASIS LegalDocML). Laws and amendments in it are refused: nobody speaks in them. */
export function readAkomaNtoso(bytes: Uint8Array): Outcome<Reading, ReadFailure> {
  const parsed = parseXml(bytes);
  if (!parsed.ok) return parsed;
  const { root, unreadable } = parsed.value;
  const [debate] = descendants(root, named('debate', 'debateReport'));
  if (debate === undefined)
    return failure<ReadFailure>({
      type: 'not-a-document',
      message: `The Akoma Ntoso file holds no debate but <${childElements(root)[0]?.name ?? 'nothing'}>: add it as PDF or HTML.`,
    });
  const builder = new DebateBuilder();
  const walker = new Walker(builder, debate);
  for (const body of descendants(debate, named('debateBody'))) walker.walk(body, 1);
  walker.votes();
  if (builder.isEmpty) return noSpeech('The Akoma Ntoso file');
  if (unreadable > 0) builder.addGap({ type: 'characters-unreadable', count: unreadable });
  const language = descendants(debate, named('FRBRlanguage'))[0]?.attributes.get('language');
  const title = wordsOf(descendants(debate, named('docTitle', 'docType'))[0]);
  return success(
    builder.build({
      format: 'xml',
      reader,
      ...(title === '' ? {} : { title }),
      ...(language === undefined ? {} : { language }),
    }),
  );
}

class Walker {
  private readonly builder: DebateBuilder;
  private readonly debate: XmlElement;
  private readonly about: Omit<Entry, 'kind' | 'speaker'>;
  private readonly references: ReadonlyMap<string, XmlElement>;

  constructor(builder: DebateBuilder, debate: XmlElement) {
    this.builder = builder;
    this.debate = debate;
    const of = dayOf(debate);
    this.about = of === undefined ? {} : { day: of };
    this.references = new Map(
      descendants(debate, named('references'))
        .flatMap(childElements)
        .map((each) => [each.attributes.get('eId') ?? each.attributes.get('id') ?? '', each]),
    );
  }

  walk(element: XmlElement, level: number): void {
    const heading = [...childrenNamed(element, 'num'), ...childrenNamed(element, 'heading')];
    if (heading.length > 0) this.builder.heading(level, heading.map((each) => wordsOf(each)).join(' '));
    for (const child of childElements(element)) {
      if (headings.includes(child.name)) continue;
      const kind = spoken[child.name];
      if (kind !== undefined) this.entry(child, kind);
      else if (child.name === 'p') this.entry({ ...element, children: [child] }, 'procedural');
      else this.walk(child, level + 1);
    }
  }

  /** The counts of votes, which stand in the analysis of the file. */
  votes(): void {
    for (const voting of descendants(this.debate, named('voting'))) {
      const counts = descendants(voting, named('count'));
      const count = (fits: RegExp) =>
        Number(
          counts
            .find((each) => fits.test(each.attributes.get('refersTo') ?? each.attributes.get('id') ?? ''))
            ?.attributes.get('value') ?? 0,
        ) || 0;
      const [ayes, noes] = [count(/aye|yes|for|favou?r/i), count(/\bno|nay|against/i)];
      if (ayes + noes === 0) continue;
      this.builder.division(this.about, [`Division: Ayes ${ayes}, Noes ${noes}.`], {
        ayes: { count: ayes, names: [] },
        noes: { count: noes, names: [] },
        outcome: outcomeOf(ayes, noes),
      });
    }
  }

  private entry(element: XmlElement, kind: SpeechKind): void {
    const speaker = kind === 'procedural' ? undefined : this.speakerOf(element);
    const id = element.attributes.get('eId') ?? element.attributes.get('id');
    this.builder.entry(
      {
        ...this.about,
        ...(id === undefined ? {} : { id }),
        kind,
        ...(speaker === undefined ? {} : { speaker }),
      },
      blocksBelow(element, headings),
    );
  }

  private speakerOf(element: XmlElement): Speaker | undefined {
    const by = element.attributes.get('by')?.replace(/^#/, '');
    const person = by === undefined ? undefined : this.references.get(by);
    const from = wordsOf(childrenNamed(element, 'from')[0]).replace(/\s*:\s*$/, '');
    const printed = from || person?.attributes.get('showAs') || by;
    if (printed === undefined || printed === '') return undefined;
    const office = this.references
      .get((element.attributes.get('as') ?? '').replace(/^#/, ''))
      ?.attributes.get('showAs');
    return {
      printed,
      identifiers: identifiersOf(by, person?.attributes.get('href')),
      ...(office === undefined ? {} : { office }),
    };
  }
}

function identifiersOf(by: string | undefined, href: string | undefined): Readonly<Record<string, string>> {
  const wikidata = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(href ?? '')?.[1];
  const name = href ?? by;
  return {
    ...(name === undefined ? {} : { 'akoma-ntoso': name }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

/** The day of the sitting: that of the work, not of this expression or file. */
function dayOf(debate: XmlElement): Day | undefined {
  const dates = [
    ...descendants(debate, named('FRBRWork')).flatMap((work) => descendants(work, named('FRBRdate'))),
    ...descendants(debate, named('docDate')),
  ];
  return dates.flatMap((each) => day((each.attributes.get('date') ?? '').slice(0, 10)) ?? [])[0];
}
