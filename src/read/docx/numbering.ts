import { walkXml } from './xml.ts';

/** For each list of the document, the levels that show no bullet and no number: they are not lists to a reader. */
export type Numbering = ReadonlyMap<string, ReadonlySet<number>>;

/** Reads `numbering.xml`: `num` names an `abstractNum`, which has the levels. */
export function numberingIn(bytes: Uint8Array): Numbering {
  const plain = new Map<string, Set<number>>();
  const lists = new Map<string, string>();
  let abstract: string | undefined;
  let list: string | undefined;
  let level = 0;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'abstractNum') abstract = attributes.get('abstractNumId');
      if (name === 'num') list = attributes.get('numId');
      if (name === 'lvl') level = Number(attributes.get('ilvl') ?? 0);
      if (name === 'numFmt' && attributes.get('val') === 'none' && abstract !== undefined) {
        plain.set(abstract, (plain.get(abstract) ?? new Set()).add(level));
      }
      if (name === 'abstractNumId' && list !== undefined) lists.set(list, attributes.get('val') ?? '');
    },
    close(name) {
      if (name === 'abstractNum') abstract = undefined;
      if (name === 'num') list = undefined;
    },
  });
  return new Map([...lists].map(([id, of]) => [id, plain.get(of) ?? new Set<number>()]));
}
