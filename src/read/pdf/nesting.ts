import type { Draft } from './draft-block.ts';

interface Level {
  readonly kind: string;
  readonly indent: number;
}

/** A mark further in than this, in parts of the type's size, is a list inside the list. */
const deeper = 0.8;

/** Gives each item its nesting: by how far in its mark stands, and by the kind of mark it shares with others. */
export function nestItems(drafts: readonly Draft[]): void {
  let open: Level[] = [];
  for (const draft of drafts) {
    const first = draft.lines[0];
    if (draft.kind !== 'item' || first?.mark === undefined) {
      // A new heading or a paragraph at the column's edge ends the lists above it.
      open = [];
      continue;
    }
    const indent = first.line.left - first.column.left;
    open = levelsWith(open, { kind: first.mark.kind, indent }, deeper * first.line.style.size);
    draft.level = open.length;
  }
}

/** The open levels down to the one that the item is on. */
function levelsWith(open: readonly Level[], item: Level, slack: number): Level[] {
  const same = open.findLastIndex(
    (level) => level.kind === item.kind && Math.abs(level.indent - item.indent) <= slack,
  );
  if (same >= 0) return open.slice(0, same + 1);
  const outer = open.filter((level) => level.indent < item.indent - slack);
  return [...outer, item];
}
