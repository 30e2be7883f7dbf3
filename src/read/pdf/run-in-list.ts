import type { Draft } from './draft-block.ts';

/** One paragraph that begins in bold is emphasis; two after a colon are a list. */
const fewest = 2;

/**
 * Makes items of the paragraphs of a list that has no marks: after a lead-in ("Our members will call for:")
 * paragraphs that each begin with bold words. As plain paragraphs they would lose the promise that leads them in.
 */
export function nameRunInItems(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'paragraph' || draft.lines.at(-1)?.words.endsWith(':') !== true) continue;
    const next = drafts.slice(index + 1);
    const end = next.findIndex((each) => each.kind !== 'paragraph' || !beginsInBold(each));
    const items = end < 0 ? next : next.slice(0, end);
    if (items.length < fewest) continue;
    for (const item of items) {
      item.kind = 'item';
      item.level = 1;
    }
  }
}

/** Bold words and then plain ones; a lead-in of its own is no item. */
function beginsInBold(draft: Draft): boolean {
  const first = draft.lines[0];
  if (first === undefined || draft.lines.at(-1)?.words.endsWith(':') === true) return false;
  const start = first.line.runs.find((run) => /\p{L}/u.test(run.text));
  return start?.style.bold === true && draft.lines.some((line) => !line.line.bold);
}
