import { foldLetters } from '../spelling.ts';

/** How the documents write a word: every form that differs in capitals, accents or hyphens, with its count. */
export interface WordForms {
  /** Lower case, without accents; a hyphen stays. */
  readonly letters: string;
  readonly forms: ReadonlyMap<string, number>;
}

/** Letters, with what may stand inside a word. */
const word = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*/gu;

/** Every word of some texts, by its letters. */
export function wordForms(texts: Iterable<string>): ReadonlyMap<string, WordForms> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [form] of text.matchAll(word)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const found = new Map<string, { letters: string; forms: Map<string, number> }>();
  for (const [form, count] of counts) {
    const letters = lettersOf(form);
    const before = found.get(letters) ?? { letters, forms: new Map<string, number>() };
    before.forms.set(form, count);
    found.set(letters, before);
  }
  return found;
}

/** Letters by which forms of a word are the same. */
export const lettersOf = (form: string): string =>
  foldLetters(form.replaceAll(/[‐‑]/g, '-')).replaceAll(/-+/g, '-');

export const timesWritten = ({ forms }: WordForms): number =>
  [...forms.values()].reduce((sum, count) => sum + count, 0);

export const mostWritten = ({ forms }: WordForms): string =>
  [...forms].reduce((best, each) => (each[1] > best[1] ? each : best))[0];

/** From this share of capitals on a word is a name: a few of its places may be a list in small letters. */
export const nameShare = 0.9;

/** The share of its places in which it has a capital. */
export function capitalShare(each: WordForms): number {
  let capital = 0;
  for (const [form, count] of each.forms) if (/^\p{Lu}/u.test(form)) capital += count;
  return capital / Math.max(1, timesWritten(each));
}
