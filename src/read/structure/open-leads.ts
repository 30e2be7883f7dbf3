import type { Span } from '../../model/span.ts';
import { type Form, formOf } from './grammar.ts';
import { expectedForm } from './introducing.ts';

/** Words that introduce what follows, and what is known of the list that they began. */
interface Lead {
  readonly place: Span;
  /** The nesting of the block that holds them: 0 for a heading or a paragraph, 1 for an outermost item. */
  readonly level: number;
  /** The form of the block that holds them, and so of the items beside it. */
  readonly ownForm: Form;
  /** What the words ask for: `by:` a gerund. */
  readonly expects: Form | undefined;
  /** The first thing that was led in; the others take its form. */
  child?: {
    readonly kind: 'item' | 'paragraph';
    readonly level: number;
    readonly form: Form;
    readonly stopped: boolean;
  };
  /** A list whose items had no full stop has had one: it is over. */
  over?: boolean;
}

/**
 * The lead-ins that are open at a place of a document, the outermost first.
 *
 * Where the nesting of a list was lost, all its bullets stand at one level, and only the grammar tells which items
 * complete `… including by:`: the gerunds do, and `Work with …` is the next item of the outer list. A lead-in that
 * is wrong turns a description into a promise, so one is closed as soon as the form speaks against it.
 */
export class OpenLeads {
  private leads: Lead[] = [];
  /** The lead of a list that a paragraph interrupted: items of the same form take it up again. */
  private interrupted: Lead | undefined;

  clear(): void {
    this.leads = [];
    this.interrupted = undefined;
  }

  /** The lead-ins of an item, after those that it does not complete are closed. */
  forItem(level: number, words: string): readonly Span[] {
    const form = formOf(words);
    this.takeUpAgain(form);
    this.closeUntilFits(level, form);
    const stopped = endsInStop(words);
    for (const lead of this.leads.slice(-1)) {
      lead.child ??= { kind: 'item', level, form, stopped };
      if (stopped && !lead.child.stopped && lead.child.form === lead.ownForm) lead.over = true;
    }
    return this.places();
  }

  /** The lead-ins of a paragraph: none, unless it is itself an item whose marker was lost. */
  forParagraph(words: string): readonly Span[] {
    if (isAside(words) && this.leads.some((lead) => lead.child?.kind === 'item')) return [];
    this.leads = this.leads.filter((lead) => lead.level < inParagraph);
    const lead = this.leads.at(-1);
    if (lead !== undefined && completes(words, lead)) {
      lead.child ??= { kind: 'paragraph', level: inParagraph, form: formOf(words), stopped: true };
      return this.places();
    }
    this.interrupted = lead?.child?.kind === 'item' ? lead : undefined;
    this.leads = [];
    return [];
  }

  /** Opens a lead-in: the last sentence of a block. `words` are those of the whole block. */
  open({ start, end }: Span, level: number, sentence: string, words: string): void {
    const within = level === 0 && this.leads.length > 0 ? inParagraph : level;
    this.interrupted = undefined;
    if (this.leads.length >= deepest) return;
    this.leads.push({
      place: { start, end },
      level: within,
      ownForm: formOf(words),
      expects: expectedForm(sentence),
    });
  }

  private places(): readonly Span[] {
    return this.leads.map((lead) => lead.place);
  }

  private takeUpAgain(form: Form): void {
    const lead = this.interrupted;
    this.interrupted = undefined;
    if (this.leads.length === 0 && lead !== undefined && form !== 'other' && lead.child?.form === form) {
      this.leads = [lead];
    }
  }

  private closeUntilFits(level: number, form: Form): void {
    for (let lead = this.leads.at(-1); lead !== undefined; lead = this.leads.at(-1)) {
      if (lead.level < level || (lead.level === level && this.goesOn(lead, level, form))) return;
      this.leads.pop();
    }
  }

  /** Whether an item at the level of the introducing item itself still completes it. */
  private goesOn(lead: Lead, level: number, form: Form): boolean {
    if (lead.over === true) return false;
    if (lead.child === undefined)
      return form !== lead.ownForm || lead.expects === undefined || form === lead.expects;
    if (lead.child.level > level) return false;
    if (form === lead.child.form) return true;
    if (form === lead.ownForm) return false;
    return !this.leads.some((outer) => outer !== lead && outer.child?.form === form);
  }
}

/** No document nests deeper; a file made to hurt could, and each passage carries all its lead-ins. */
const deepest = 8;

/** Paragraphs that complete a lead-in stand below it and above any list. */
const inParagraph = 0.5;

const endsInStop = (words: string): boolean => /[.!?]["'”’)\]]*$/.test(words.slice(-8));

/** A caption or a credit between two items ends no list. */
const isAside = (words: string): boolean => words.length < 80 && !/[.!?:;,…–—-]["'”’)\]]*$/.test(words);

function completes(words: string, lead: Lead): boolean {
  if (lead.child?.kind === 'item') return false;
  const form = formOf(words);
  if (lead.child !== undefined) return form === lead.child.form;
  if (form !== 'gerund' && form !== 'base') return false;
  return lead.expects === undefined ? form === 'base' : form === lead.expects;
}
