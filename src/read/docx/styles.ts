import { walkXml } from './xml.ts';

/** What a paragraph style says about structure. */
export interface Style {
  readonly name?: string;
  readonly basedOn?: string;
  /** 0 the highest; 9 body text. */
  readonly outline?: number;
  readonly numbering?: string;
  readonly indent?: number;
}

export type Styles = ReadonlyMap<string, Style>;

/** Reads `styles.xml`. */
export function stylesIn(bytes: Uint8Array): Styles {
  const styles = new Map<string, Style>();
  let id: string | undefined;
  let style: { -readonly [Key in keyof Style]: Style[Key] } = {};
  walkXml(bytes, {
    open(name, attributes) {
      const value = attributes.get('val');
      if (name === 'style') {
        id = attributes.get('styleId');
        style = {};
      } else if (value === undefined) return;
      else if (name === 'name') style.name = value;
      else if (name === 'basedOn') style.basedOn = value;
      else if (name === 'outlineLvl') style.outline = Number(value);
      else if (name === 'numId') style.numbering = value;
      else if (name === 'ilvl') style.indent = Number(value);
    },
    close(name) {
      if (name === 'style' && id !== undefined) styles.set(id, style);
    },
  });
  return styles;
}

/** A property as the style or one that it is based on has it. */
export function inherited<Key extends keyof Style>(
  styles: Styles,
  id: string | undefined,
  key: Key,
): Style[Key] | undefined {
  let at = id;
  for (let step = 0; at !== undefined && step < mostSteps; step += 1) {
    const style = styles.get(at);
    if (style?.[key] !== undefined) return style[key];
    at = style?.basedOn;
  }
  return undefined;
}

/** Styles may name each other in a circle. */
const mostSteps = 20;

/**
 * The rank of a heading by its style: `Title` 1, `heading 1` 2. By the outline level, else by the name, which Word
 * keeps in English whatever it shows, and other programs write in the user's language.
 */
export function headingRank(styles: Styles, id: string | undefined): number | undefined {
  const outline = inherited(styles, id, 'outline');
  if (outline !== undefined && outline < 9) return outline + 2;
  const name = styles.get(id ?? '')?.name ?? id ?? '';
  if (/^(?:title|titel|titre|título|titolo|teitl)$/i.test(name)) return 1;
  const number =
    /^(?:heading|überschrift|titre|rubrik|overskrift|kop|título|titolo|otsikko|pennawd|nagłówek) ?(\d)$/iu.exec(
      name,
    )?.[1];
  return number === undefined ? undefined : Number(number) + 1;
}

/** Tables of contents repeat the headings. */
export const isContents = (styles: Styles, id: string | undefined): boolean =>
  /^(?:toc|verzeichnis|innehåll|table of contents|tm) ?(?:\d|heading)/iu.test(
    styles.get(id ?? '')?.name ?? id ?? '',
  );
