/** How characters look. One object a look and document, so that looks compare with `===`. */
export interface Style {
  readonly font: string;
  /** The font's height in points, as shown on the page. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Red, green, blue as `#rrggbb`. */
  readonly colour: string;
}

/** Keeps one object for each look. */
export class Styles {
  private readonly known = new Map<string, Style>();

  of(font: string, size: number, weight: number, colour: string): Style {
    const rounded = Math.round(size * 5) / 5;
    const key = `${font}|${rounded}|${weight >= heavy}|${colour}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const style = {
      font: familyOf(font),
      size: rounded,
      bold: isBold(font, weight),
      italic: /ital|obliq|It$/.test(font),
      colour,
    };
    this.known.set(key, style);
    return style;
  }
}

const heavy = 600;

/** A font's name says it more reliably than its weight, which many producers leave at a default. */
function isBold(font: string, weight: number): boolean {
  if (/bold|black|heavy|demi|fett/i.test(font)) return true;
  return weight >= heavy && !/regular|light|book|roman|medium|thin|italic/i.test(font);
}

/** `ABCDEF+ProximaNova-SemiboldIt` is the family `ProximaNova`: bold words inside a sentence are no other font. */
function familyOf(font: string): string {
  const plain = font.replace(/^[A-Z]{6}\+/, '');
  return plain.replace(/[-,].*$/, '').replace(/(PS)?MT$/, '');
}

/** The same kind of type, whatever its weight and colour. */
export const sameFace = (a: Style, b: Style): boolean =>
  a.font === b.font && Math.abs(a.size - b.size) <= 0.05 * Math.max(a.size, b.size);
