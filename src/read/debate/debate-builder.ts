import type { Reading, ReadingGap } from '../../model/document.ts';
import { type Span, span } from '../../model/span.ts';
import type { Division, Motion, Speech } from '../../model/speech.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { type Part, partsOf } from './house-business.ts';
import { collapsed, type SpokenBlock } from './spoken-block.ts';

/** What a report says of an entry besides its words. */
export type Entry = Omit<Speech, 'start' | 'end' | 'heading' | 'motion' | 'division'>;

/** Puts the Reading of a debate together: its text, and whose word each part of it is. */
export class DebateBuilder {
  private readonly builder = new ReadingBuilder();
  private readonly speeches: Speech[] = [];
  private readonly headings: { readonly level: number; readonly words: string }[] = [];
  /** The words of the motion before the House, and of the question put last, as long as the heading lasts. */
  private main: Span | undefined;
  private last: Span | undefined;

  /** A heading of the report; the same one again adds nothing. */
  heading(level: number, words: string): void {
    const clean = collapsed(words);
    if (clean === '') return;
    if (this.headings.some((each) => each.level === level && each.words === clean)) return;
    while ((this.headings.at(-1)?.level ?? 0) >= level) this.headings.pop();
    this.headings.push({ level, words: clean });
    this.main = undefined;
    this.last = undefined;
    this.builder.startBlock('heading', level);
    this.builder.addLine(clean);
  }

  /** Ends all headings, where a file goes on with another debate. */
  leaveHeadings(): void {
    this.headings.length = 0;
  }

  /** What stands under one speaker, or under none, with what the House did told apart. */
  entry(entry: Entry, blocks: readonly SpokenBlock[]): void {
    const clean = blocks
      .map((block) => ({ ...block, text: collapsed(block.text) }))
      .filter((block) => block.text !== '');
    for (const part of partsOf(clean)) this.addPart(entry, clean, part);
  }

  /** A counted vote; `lines` are its words in the text. */
  division(entry: Omit<Entry, 'kind'>, lines: readonly string[], division: Division): void {
    const places = lines.map((line) => this.write({ kind: 'paragraph', level: 0, text: collapsed(line) }));
    this.keep(places, { ...entry, kind: 'division', division });
  }

  addGap(gap: ReadingGap): void {
    this.builder.addGap(gap);
  }

  get isEmpty(): boolean {
    return this.speeches.length === 0;
  }

  build(about: Pick<Reading, 'format' | 'reader' | 'title' | 'language'>): Reading {
    return { ...this.builder.build(about), speeches: this.speeches };
  }

  private addPart(entry: Entry, blocks: readonly SpokenBlock[], part: Part): void {
    const places = blocks.slice(part.from, part.to).map((block) => this.write(block));
    const { speaker, ...rest } = entry;
    switch (part.what) {
      case 'own':
        this.keep(places, speaker === undefined ? { ...rest, kind: 'procedural' } : entry);
        break;
      case 'procedural':
        this.keep(places, { ...rest, kind: 'procedural' });
        break;
      case 'motion': {
        const motion = this.motionOf(part, places);
        // Who moves a motion says it; what became of it, the House does.
        const mover = part.outcome === 'moved' && speaker !== undefined && !saysWhoMoved(blocks[part.from]);
        this.keep(places, { ...(mover ? { ...rest, speaker } : rest), kind: 'motion', motion });
        break;
      }
    }
  }

  private motionOf(part: Part, places: readonly Span[]): Motion {
    const { outcome = 'moved', words, about } = part;
    const own = words === undefined ? undefined : placeOf(words, part, places);
    const place = own ?? (about === 'main' ? this.main : about === 'last' ? this.last : undefined);
    if (own !== undefined && outcome === 'moved') this.main ??= own;
    if (own !== undefined) this.last = own;
    return { outcome, ...(place === undefined ? {} : { words: place }) };
  }

  private write(block: SpokenBlock): Span {
    this.builder.startBlock(block.kind, block.level);
    const start = this.builder.end;
    this.builder.addLine(block.text);
    return span(start, this.builder.end);
  }

  private keep(places: readonly Span[], speech: Omit<Speech, 'start' | 'end' | 'heading'>): void {
    const first = places[0];
    const last = places.at(-1);
    if (first === undefined || last === undefined) return;
    const heading = this.headings.at(-1)?.words;
    const { start } = first;
    const { end } = last;
    this.speeches.push({ start, end, ...(heading === undefined ? {} : { heading }), ...speech });
  }
}

/** "Moved by Lord Alton": the report's words, not the speaker's, whoever it is printed under. */
const saysWhoMoved = (block: SpokenBlock | undefined): boolean =>
  /^(?:Moved|Motion made|Question|Amendment)\b/.test(block?.text ?? '');

function placeOf(words: NonNullable<Part['words']>, part: Part, places: readonly Span[]): Span | undefined {
  const first = places[words.from - part.from];
  const last = places[words.to - 1 - part.from];
  return first === undefined || last === undefined
    ? undefined
    : span(first.start + words.at, last.start + words.end);
}
