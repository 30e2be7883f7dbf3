import type { Page, PageBlock } from '../html/page.ts';
import { bare } from './bare.ts';

/**
 * The blocks of a page that say what a picture shows, or whose it is.
 * @param alternatives the words that stand for the page's pictures where they can't be shown, bare
 */
export function captionsOf(page: Page, alternatives: ReadonlySet<string>): ReadonlySet<PageBlock> {
  const lengths = lengthsIn(page);
  const all = lengths[0] ?? 0;
  return new Set(
    page.blocks.filter(
      (block) =>
        isMarked(page, block) ||
        (block.kind !== 'heading' &&
          (endsInCredit(block.text) ||
            (block.text.length <= 300 && alternatives.has(bare(block.text))) ||
            standsWithPicture(page, block, lengths, all))),
    ),
  );
}

/** `(Dana Oke/PA)` at the end, `Photo: Dana Oke`, `Credit: Reuters`: words of a caption, and of nothing else. */
export function endsInCredit(words: string): boolean {
  if (words.length > longestCaption) return false;
  return creditAtEnd.test(words) || creditAlone.test(words) || agencyAtEnd.test(words);
}

const longestCaption = 500;

const creditAtEnd =
  /\((?:(?:photo|picture|image|credit|photograph|pic|source)s?(?: credit| courtesy| by)?(?::| by| of) ?[^()]{2,80}|[^()]{2,60}\/ ?(?:PA|PA (?:Wire|Archive|Media)|AP|AP Photo|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|Rex|WireImage|[\p{Lu}][\p{L}.]+ (?:News|Images|Photo|Pictures|Agency))|(?:AP|AFP) Photo[^()]{0,60}|(?:Getty|iStock|Shutterstock|Alamy|Press Association|PA)(?: (?:Images|Photo|Wire|Archive|Media))?)\)\.?$/u;

/** `Dana Oke | Bloomberg | Getty Images` */
const agencyAtEnd =
  /^[^.!?]{2,100}(?:\||\/) ?(?:PA(?: Wire| Media| Images)?|AP(?: Photo)?|AFP|EPA|Reuters|Getty Images|Shutterstock|Alamy|Bloomberg)$/u;

const creditAlone =
  /^(?:(?:photo|picture|image|photograph|graphic|illustration|video|main image|feature(?:d)? image|header image|photo credit|image credit|image source|picture credit|credit|copyright)s?(?: courtesy of|: | by |\/| ?[-–©] ?)).{2,120}$/iu;

const marked =
  /(?:^|[\s_-])(?:caption|credit|credits|figcaption|wp-caption-text|photo-?credit|image-?credit)(?=$|[\s_-])|caption(?:$|[\s_-])/i;

/** How many elements around a block may mark it as a caption. */
const outwards = 4;

function isMarked(page: Page, block: PageBlock): boolean {
  let at = block.element;
  for (let step = 0; step < outwards; step += 1) {
    const element = page.elements[at];
    if (element === undefined || element.tag === 'body' || element.tag === 'article') return false;
    if (element.tag === 'figcaption' || (block.text.length <= longestCaption && marked.test(element.hints)))
      return true;
    at = element.parent;
  }
  return false;
}

/** The only words in an element beside a picture, and few of the page's: no paragraph, which may hold a picture too. */
function standsWithPicture(page: Page, block: PageBlock, lengths: Float64Array, all: number): boolean {
  if (block.text.length > 300 || block.text.length > all * 0.2) return false;
  const holder = pictureHolder(page, block.element);
  if (holder < 0 || lengths[holder] !== block.text.length) return false;
  return page.elements[block.element]?.tag !== 'p' && page.elements[block.element]?.tag !== 'li';
}

function pictureHolder(page: Page, element: number): number {
  if (page.pictured.has(element)) return element;
  const parent = page.elements[element]?.parent ?? -1;
  return page.pictured.has(parent) ? parent : -1;
}

/** How many characters each element holds with all elements in it. */
function lengthsIn(page: Page): Float64Array {
  const lengths = new Float64Array(page.elements.length);
  for (const { text, element } of page.blocks) lengths[element] = (lengths[element] ?? 0) + text.length;
  for (let index = lengths.length - 1; index > 0; index -= 1) {
    const parent = page.elements[index]?.parent ?? -1;
    if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[index] ?? 0);
  }
  return lengths;
}
