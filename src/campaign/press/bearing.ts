import { subjectGroups } from '../../find/asks-named.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { AskId, DocumentId } from '../../model/ids.ts';
import { passageWords } from '../../model/passage.ts';
import type { Shelf } from './shelf.ts';

/** What a document has on an ask, or the account of finding nothing. */
export interface Bearing {
  readonly ask: AskId;
  readonly askText: string;
  /** Passages that bear on it, best first: by people's judgement or, where nobody judged, as the program thinks. */
  readonly passages: readonly BearingPassage[];
  /** Further ones that are not shown. */
  readonly more: number;
  /** How often the words that say what the ask is about stand in the document; absent where it was not searched. */
  readonly terms?: readonly TermTimes[];
  /** What makes the search worth less than it seems. */
  readonly cautions: readonly string[];
}

export interface TermTimes {
  readonly group: string;
  readonly term: string;
  readonly times: number;
}

export interface BearingPassage {
  readonly document: DocumentId;
  readonly page?: number;
  readonly leadIn: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly by: 'program' | 'reader';
  readonly missing: readonly string[];
  /** The article quotes it. */
  readonly isQuoted: boolean;
}

/** Places that an article quotes, by document. */
export type Quoted = ReadonlyMap<DocumentId, readonly { readonly start: number; readonly end: number }[]>;

/** A person reads no more than so many a cell beside an article; `onrecord findings` has all. */
const mostShown = 5;

export async function bearingOf(
  shelf: Shelf,
  document: DocumentRecord,
  ask: AskId,
  quoted: Quoted,
): Promise<Bearing> {
  const plan = shelf.plans.find((each) => each.ask.id === ask);
  const search = await shelf.search(document.id, ask);
  const text = await shelf.text(document.id);
  const all = (await shelf.findings(document.id, ask)).flatMap((finding) => {
    const code = codeOf(shelf, finding);
    return code.code === 'irrelevant' ? [] : [passageOf(text, finding, code, quoted)];
  });
  const subjects = plan === undefined ? new Set<string>() : subjectGroups(plan);
  const terms = search?.counts
    .filter(({ group }) => subjects.has(group))
    .map(({ group, term, count: times }) => ({ group, term, times }));
  return {
    ask,
    askText: plan?.ask.text ?? ask,
    passages: all.slice(0, mostShown),
    more: Math.max(0, all.length - mostShown),
    ...(terms === undefined ? {} : { terms }),
    cautions: search?.cautions ?? [],
  };
}

interface Code {
  readonly code: string;
  readonly by: BearingPassage['by'];
}

/** People's word counts before the program's; where they disagree, that it bears. */
function codeOf({ judgements }: Shelf, { ask, document, passage, suggestion }: Finding): Code {
  const codes = judgements
    .filter(
      (each) =>
        each.ask === ask &&
        each.document === document &&
        each.passage.start === passage.start &&
        each.passage.end === passage.end,
    )
    .map(({ code }) => code);
  if (codes.length === 0) return { code: suggestion.code, by: 'program' };
  return { code: codes.find((code) => code !== 'irrelevant') ?? 'irrelevant', by: 'reader' };
}

function passageOf(text: string, finding: Finding, { code, by }: Code, quoted: Quoted): BearingPassage {
  const { passage, document, why } = finding;
  const words = passageWords(text, passage);
  const places = quoted.get(document) ?? [];
  return {
    document,
    ...(passage.page === undefined ? {} : { page: passage.page }),
    leadIn: words.leadIn,
    text: words.text,
    start: passage.start,
    end: passage.end,
    code,
    by,
    missing: why.missing,
    isQuoted: places.some(({ start, end }) => start < passage.end && passage.start < end),
  };
}
