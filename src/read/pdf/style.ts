/** How characters look. One object a look and document, so that looks compare with `===`. */
export interface Style {
  readonly font: string;
  /** The font's height in points, as shown on the page. */
  readonly size: number;
  /** By the font's name and weight; where one name stands for several weights, by the width of its letters. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Red, green, blue as `#rrggbb`. */
  readonly colour: string;
}

type KnownStyle = { -readonly [Key in keyof Style]: Style[Key] } & {
  readonly key: string;
  readonly name: string;
  readonly letterWidth: number;
};

/** Keeps one object for each look. */
export class Styles {
  private readonly known = new Map<string, KnownStyle>();

  /** `letterWidth` is the width of an `n` in thousandths of the size, 0 where it is not known. */
  of(font: string, size: number, weight: number, colour: string, letterWidth: number): Style {
    const rounded = Math.round(size * 5) / 5;
    const key = `${font}|${rounded}|${weight >= heavy}|${colour}|${letterWidth}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const style = {
      key,
      font: familyOf(font),
      size: rounded,
      bold: isBold(font, weight),
      italic: /ital|obliq|It$/.test(font),
      colour,
      name: font,
      letterWidth,
    };
    this.known.set(key, style);
    return style;
  }

  /** This document's object for a look that another thread met on its pages. */
  adopt(style: Style): Style {
    const foreign = style as KnownStyle;
    const found = this.known.get(foreign.key);
    if (found === undefined) this.known.set(foreign.key, foreign);
    return found ?? foreign;
  }

  /**
   * All weights of a variable font may go by one name. Letters of the body's font that are wider than the body's
   * are its bold; called once all pages are read and it is known what the body is.
   */
  settleBoldness(body: Style): void {
    const known = [...this.known.values()];
    const measured = known.find((style) => style === body);
    if (measured === undefined || measured.letterWidth === 0) return;
    const wider = 1.01 * measured.letterWidth;
    for (const style of known) {
      if (nameOf(style.name) === nameOf(measured.name) && style.letterWidth > wider) style.bold = true;
    }
  }
}

const nameOf = (font: string): string => font.replace(/^[A-Z]{6}\+/, '');

const heavy = 600;

/** A font's name says it more reliably than its weight, which many producers leave at a default. */
function isBold(font: string, weight: number): boolean {
  if (/bold|bld|black|heavy|demi|fett|[-,](?:hea|blk|bd|bol|dem)$/i.test(font)) return true;
  return weight >= heavy && !/regular|light|book|roman|medium|thin|italic/i.test(font);
}

/** `ABCDEF+ProximaNova-SemiboldIt` is the family `ProximaNova`: bold words inside a sentence are no other font. */
function familyOf(font: string): string {
  return nameOf(font)
    .replace(/[-,].*$/, '')
    .replace(/(PS)?MT$/, '');
}

/** The same kind of type, whatever its weight and colour. */
export const sameFace = (a: Style, b: Style): boolean =>
  a.font === b.font && Math.abs(a.size - b.size) <= 0.05 * Math.max(a.size, b.size);
