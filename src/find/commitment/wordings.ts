import { conditions } from '../words/cues.ts';

/**
 * A kind of wording that may tell how far a passage binds its publisher. Names of parties and countries are left out on
 * purpose: what is learned in one country is to hold in another.
 */
export interface Wording {
  readonly name: string;
  /** What the found words do, to follow them: "“by 2030” sets a date". */
  readonly says: string;
  /** What shows it: one of these words and phrases, in upper or lower case, or else what the expression finds. */
  readonly shownBy: readonly string[] | RegExp;
  /** Quick to look for, and without it the expression finds nothing. */
  readonly only?: RegExp;
}

/** Upper and lower case are one. */
const pattern = (name: string, says: string, ...parts: readonly string[]): Wording => ({
  name,
  says,
  shownBy: new RegExp(parts.join(''), 'iu'),
});

/** Of what is told of the future. */
const withWill = (wording: Wording): Wording => ({ ...wording, only: /will|shall|['’]ll|won['’]t/iu });
const withDigit = (wording: Wording): Wording => ({ ...wording, only: /\d/ });

const anyOf = (name: string, says: string, list: string): Wording => ({
  name,
  says,
  shownBy: phrasesIn(list),
});

const phrasesIn = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);
const alternatives = (list: string): string => phrasesIn(list).join('|');

const written = String.raw;
const adverbs = written`(?: (?:also|then|now|always|therefore|\p{L}+ly))*`;
const will = written`(?:will|shall)`;
const body = 'party|government|coalition|alliance|administration';
const participle = written`\p{L}+ed|set|built|made|given|put|taken|begun|brought|held|kept|met|cut|spent|paid|done|led|shown|found|left|drawn|won`;
const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const numberWords =
  alternatives(`two, three, four, five, six, seven, eight, nine, ten, twelve, twenty, thirty, fifty,
  hundred, thousand, million, billion, trillion, lakh, lakhs, crore, crores`);
const figure = written`(?<![\p{L}\d])\d(?:[\d.,]*\d)?`;
const institutions = `commission, authority, agency, fund, board, council, institute, department, ministry, centre,
  center, bank, scheme, programme, program, mission, tribunal, court, courts, office, corporation, service, taskforce,
  task force, university, universities, committee, plan, strategy, package, initiative, inquiry, college, colleges,
  unit, network, register, ombudsman`;

/** Who will act, if anyone. */
export const agents: readonly Wording[] = [
  withWill(
    pattern(
      'we will',
      'has the publisher itself act',
      written`\b(?:we|I)(?:['’]ll|${adverbs} ${will})\b(?! not)`,
    ),
  ),
  withWill(
    pattern(
      'party will',
      'has a party or a government act',
      written`\b(?:${body})${adverbs} ${will}\b(?! not)`,
    ),
  ),
  {
    name: 'name will',
    says: 'names who will act',
    only: /will|shall/u,
    shownBy: new RegExp(
      written`\b(?!(?:This|That|It|They|These|Those|Which|There|He|She|You|What|We|Who|I)\b)\p{Lu}[\p{L}’'-]+${adverbs} ${will}\b`,
      'u',
    ),
  },
  withWill(pattern('will', 'tells what will be', written`\b${will}\b|['’]ll\b`)),
  withWill(
    pattern(
      'will be done',
      'does not say who will do it',
      written`\b${will}${adverbs} be${adverbs} (?:${participle})\b`,
    ),
  ),
  pattern('to be done', 'wants it done', written`\bto be${adverbs} (?:${participle})\b`),
  withWill(
    pattern(
      'this will',
      'tells what something will lead to',
      written`\b(?:this|it|that|these|those|they|which|there|he|she|you)(?:['’]ll|${adverbs} will)\b`,
    ),
  ),
  anyOf('would', 'speaks of what would or could be', 'would, could, might, may, can'),
  pattern(
    'we would',
    'says what the publisher would do',
    written`\b(?:we|${body})(?:['’]d|${adverbs} would)\b`,
  ),
  anyOf('others', 'speaks of others', 'they, their, them, he, his, him, she, her'),
  anyOf('publisher', 'speaks of the publisher', 'we, our, us'),
  anyOf('speaker', 'speaks as one person', 'I, my, me'),
  anyOf(
    'listener',
    'speaks to those who listen',
    'you, your, thank, tonight, ladies and gentlemen, friends, fellow',
  ),
];

const manners: readonly Wording[] = [
  pattern(
    'pledges to',
    'pledges to act',
    written`\b(?:promis|pledg|guarante|undertak|vow)\p{L}* (?:\p{L}+ly )?to\b|\bcommit(?:s|ted)? (?:\p{L}+ly )?to\b`,
  ),
  anyOf(
    'pledge',
    'is a word of pledging',
    'committed, commit, commits, commitment, commitments, pledge, pledges, promise, promises, guarantee, guarantees, undertake',
  ),
  anyOf(
    'plans to',
    'tells a plan',
    'plan to, plans to, intend to, intends to, propose to, proposes to, going to, decided to',
  ),
  anyOf('announces', 'announces', 'announce, announced, announcing, proposal, propose, today'),
  anyOf(
    'wish',
    'tells a wish or an aim',
    'want, wants, wish, hope, hopes, aim, aims, aspire, seek, seeks, would like, goal, objective, vision, dream, strive, endeavour, endeavor',
  ),
  anyOf(
    'belief',
    'tells a belief',
    'believe, believes, recognise, recognises, recognize, understand, understands, know, knows, think, view, principle, principles, conviction',
  ),
  anyOf(
    'duty',
    'says what must or should be',
    'must, should, need, needs, ought to, have to, has to, required, essential, vital, crucial',
  ),
  anyOf(
    'continue',
    'goes on with what is there',
    'continue, continues, continuing, maintain, maintained, maintaining, retain, remain, ongoing, keep',
  ),
  anyOf(
    'not',
    'denies something',
    "not, never, no, none, nor, neither, cannot, can't, won't, don't, doesn't, isn't",
  ),
  withWill(
    pattern('will not', 'says what will not be done', written`\b${will} (?:not|never)\b|\bwon['’]t\b`),
  ),
  anyOf(
    'condition',
    'puts it under a condition',
    `if, unless, provided that, once, only when, until, ${conditions.join(',')}`,
  ),
  pattern(
    'have done',
    'reports what was done',
    written`\b(?:have|has|had|['’]ve)(?: \p{L}+ly| also| already| now| been| not)* (?:${participle}|been|seen|become)\b`,
  ),
  pattern(
    'did',
    'reports what someone did',
    written`\b(?:we|${body}|initiated|launched|introduced)${adverbs} (?:\p{L}+ed(?! to)|gave|took|set up|brought|began|made|built)\b`,
  ),
  anyOf(
    'past',
    'tells of the past',
    'was, were, had, did, ago, last year, since, years ago, already, previous',
  ),
  pattern(
    'is doing',
    'tells what is being done',
    written`\b(?:is|are|['’]re|am)(?: \p{L}+ly| also| already| now)* \p{L}{3,}ing\b`,
  ),
  anyOf('is', 'states how things are', 'is, are, exists, remains'),
  anyOf('reason', 'gives reasons', 'because, why, since, therefore, thus, as a result, means, due to'),
  anyOf(
    'contrast',
    'sets one thing against another',
    'but, however, yet, although, while, instead, rather than, than, despite',
  ),
  pattern('question', 'asks', written`\?`),
  pattern('exclamation', 'exclaims', '!'),
  pattern('quoted', 'stands in quotation marks', written`[“"‘][^”"’]{3,80}[”"’]`),
];

const checkable: readonly Wording[] = [
  withDigit(
    pattern(
      'money',
      'names an amount of money',
      written`(?:[£$€¥₹]|\bRs\.?) ?\d[\d.,]*(?: ?(?:million|billion|trillion|lakh|crore|m|bn|b|k)\b)?|\b\d[\d.,]* (?:dollars|pounds|euros|rupees|cents|pence)\b`,
    ),
  ),
  withDigit(pattern('percent', 'names a share', written`\d[\d.,]* ?(?:%|per ?cent\b|percentage)`)),
  withDigit(
    pattern(
      'by a day',
      'sets a date',
      written`\b(?:by|before|from|until|in|during)(?: the)?(?: (?:end|start|year|middle) of)?(?: \d{1,2}(?:st|nd|rd|th)?)?(?: (?:${month}))? (?:19|20)\d\d\b`,
      written`|\b\d{1,2}(?:st|nd|rd|th)? (?:${month})\b|\b(?:${month}) \d{1,2}\b`,
    ),
  ),
  pattern(
    'within a time',
    'sets a time',
    written`\b(?:within|in|over|for|during)(?: the)?(?: (?:first|next|coming))? (?:\d+|${numberWords}|a|one)[ -](?:days?|weeks?|months?|years?|decade)\b`,
    written`|\b(?:next|first|coming) (?:year|term|budget|parliament|financial year|hundred days|100 days)\b|\bimmediately\b`,
  ),
  withDigit(pattern('year', 'names a year', written`\b(?:19|20)\d\d\b`)),
  pattern(
    'rate',
    'says how much each time or for each',
    written`\b(?:a|per|each|every) (?:year|annum|week|month|day|child|family|person|student|household|district|state|hour|fortnight)\b|\bannual(?:ly)?\b`,
  ),
  withDigit(pattern('number', 'names a number', figure)),
  pattern('number word', 'names a number', written`\b(?:${numberWords})\b`),
  anyOf(
    'multiple',
    'says by how much',
    'double, doubled, doubling, treble, triple, halve, halved, half, twice',
  ),
  anyOf(
    'instrument',
    'names a law or a rule',
    'act, bill, law, laws, legislation, legislative, amendment, amendments, regulation, regulations, constitutional, statutory, statute',
  ),
  {
    name: 'named institution',
    says: 'names an institution',
    shownBy: new RegExp(
      written`\b(?:${alternatives(institutions).replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())})\b`,
      'u',
    ),
  },
  anyOf('institution', 'speaks of an institution', institutions),
  pattern(
    'a new',
    'speaks of something new or more',
    written`\b(?:an?|the)(?: \p{L}+)? (?:new|further|special|separate|dedicated|independent|national|permanent|one-off)\b|\badditional\b|\bextra\b`,
  ),
  anyOf(
    'benefit',
    'speaks of what is paid or charged',
    'tax, taxes, rebate, rebates, allowance, allowances, pension, pensions, subsidy, subsidies, grant, grants, loan, loans, levy, duty, fee, fees, charges, credit, scholarships, insurance, funding',
  ),
  anyOf('all', 'holds for all', 'all, every, each, universal, any, everyone'),
  pattern('list', 'lists things', ',[^,]{3,60},[^,]{3,60}(?:,| and )'),
  pattern('brackets', 'adds details in brackets', written`\([^)]{3,}\)`),
];

const vague: readonly Wording[] = [
  anyOf(
    'vague verb',
    'does not say what will be there',
    'improve, improving, strengthen, strengthening, support, supporting, promote, promoting, encourage, encouraging, enhance, enhancing, foster, facilitate, ensure, ensuring, work towards, work with, address, focus, tackle',
  ),
  anyOf(
    'vague means',
    'leaves open what will be done',
    'efforts, effort, steps, measures, priority, emphasis, attention, appropriate, necessary, adequate, suitable, effective, effectively, proper, due, possible, sensitive, mechanism, mechanisms, framework, approach',
  ),
  anyOf(
    'comparative',
    'compares',
    'more, better, greater, higher, lower, stronger, faster, fairer, less, fewer, best, most, easier, cheaper',
  ),
  anyOf(
    'ideal',
    'praises or wishes',
    'great, proud, strong, future, nation, people, fair, fairness, hope, dream, vision, freedom, opportunity, prosperity, unity, pride, confidence, society, world, leadership, choice, secure, dignity, justice, values, success',
  ),
  anyOf(
    'blame',
    'blames',
    'failed, failure, fail, failing, crisis, wrong, mess, worst, disaster, broken, problem, problems, corruption, lost, threat, neglect, waste, mismanagement, scam, unfair, poor',
  ),
  anyOf(
    'later',
    'puts it off',
    'in the long term, over time, eventually, gradually, in due course, long-term, progressively, phased',
  ),
];

/** How it binds, what could be checked, what could not. */
export const wordings: readonly Wording[] = [...manners, ...checkable, ...vague];
