/** What a page says of its article in JSON-LD, each text as it stands there. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly agency?: string;
  /** The page says that only who pays may read it. */
  readonly isPaid: boolean;
}

/** The first article that the scripts describe. What is no JSON, or is shaped in another way, says nothing. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  for (const script of scripts.slice(0, mostScripts)) {
    const found = articlesIn(parsed(script)).at(0);
    if (found !== undefined) return describe(found);
  }
  return undefined;
}

const mostScripts = 50;
const longestScript = 2_000_000;
const mostNodes = 2000;

type Node = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  if (script.length > longestScript) return undefined;
  const bare = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\]\]>\*\/)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    // Line breaks inside strings are the usual fault of hand-made scripts.
    try {
      return JSON.parse(bare.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In lists and `@graph`, without recursion. */
function articlesIn(value: unknown): readonly Node[] {
  const open: unknown[] = [value];
  const found: Node[] = [];
  for (let count = 0; count < mostNodes && open.length > 0; count += 1) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, mostNodes));
    else if (isNode(next)) {
      if (typesOf(next).some((type) => articleType.test(type))) found.push(next);
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return found;
}

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|OpinionNewsArticle|SocialMediaPosting)$/;

const typesOf = (node: Node): readonly string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

function describe(node: Node): LinkedArticle {
  const headline = textOf(node.headline) ?? textOf(node.name);
  const published = textOf(node.datePublished) ?? textOf(node.dateCreated);
  const modified = textOf(node.dateModified);
  const publisher = namesOf(node.publisher)[0];
  const agency = namesOf(node.sourceOrganization)[0] ?? namesOf(node.provider)[0];
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(agency === undefined ? {} : { agency }),
    authors: namesOf(node.author ?? node.creator),
    isPaid: node.isAccessibleForFree === false || /^false$/i.test(textOf(node.isAccessibleForFree) ?? ''),
  };
}

function namesOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .slice(0, 50)
    .flatMap((each) => {
      const name = isNode(each) ? ([each.name].flat().map(textOf).find(Boolean) ?? '') : (textOf(each) ?? '');
      return name === '' || /^https?:/i.test(name) ? [] : [name];
    });
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = withoutEntities(value)
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
  return text === '' ? undefined : text;
}

/** Many pages write into JSON what belongs into HTML. */
const withoutEntities = (text: string): string =>
  text
    .slice(0, 5000)
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (all, code: string) => fromCode(code) ?? all)
    .replace(
      /&(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash);/g,
      (all, name: string) => named[name] ?? all,
    );

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

function fromCode(code: string): string | undefined {
  const point =
    code.startsWith('x') || code.startsWith('X')
      ? Number.parseInt(code.slice(1), 16)
      : Number.parseInt(code, 10);
  return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
