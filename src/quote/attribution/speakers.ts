import { type Span, span } from '../../model/span.ts';
import type { Speaker, WayToName } from './attribution.ts';
import { type Named, type NameMention, namesIn } from './names.ts';
import {
  documentNouns,
  groupNouns,
  hePronouns,
  itPronouns,
  officeNouns,
  relativePronouns,
  shePronouns,
  theyPronouns,
  writerPronouns,
} from './nouns-of-speakers.ts';
import type { SignedText } from './signs.ts';
import type { TaggedAttribution, TokenRun } from './tagging.ts';
import { quoteState } from './tokens.ts';

/** Who it is, with the reason in words; found for one attribution after the other, in the order of the text. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly reason: string;
}

/** Somebody or something that spoke before, for the pronouns after it. */
interface Earlier {
  readonly at: number;
  readonly words: string;
  readonly place: Span | undefined;
  readonly kind: 'person' | 'group' | 'document' | 'unclear';
  readonly named: Named | undefined;
  readonly signers: readonly Span[];
}

/** A pronoun points back no farther than so many tokens outside quotations: three or four paragraphs. */
const backAtMost = 250;

/** Follows sources to the fullest mention in the text. */
export class Speakers {
  private readonly text: SignedText;
  private readonly names: readonly Named[];
  /** Of each token where a name's mention begins: the name. */
  private readonly nameAt = new Map<number, { named: Named; mention: NameMention }>();
  private readonly nouns = new Map<string, number[]>();
  private readonly earlier: Earlier[] = [];
  private readonly mentionsInOrder: readonly { named: Named; mention: NameMention }[];

  constructor(text: SignedText) {
    this.text = text;
    this.names = namesIn(text.tokens);
    for (const named of this.names)
      for (const mention of named.mentions) this.nameAt.set(mention.first, { named, mention });
    this.mentionsInOrder = [...this.nameAt.values()].sort((a, b) => a.mention.first - b.mention.first);
    for (const [at, { word }] of text.tokens.entries())
      if (documentNouns.has(word) || officeNouns.has(word) || groupNouns.has(word)) {
        const places = this.nouns.get(word);
        if (places === undefined) this.nouns.set(word, [at]);
        else places.push(at);
      }
  }

  /** Who has an attribution; to be asked in the order of the text. */
  of({ source, cue, content }: TaggedAttribution): Resolved {
    const [run] = source;
    const medium = this.mediumOf(cue, content);
    if (run === undefined) return this.nobody(medium);
    const found = this.follow(run);
    this.earlier.push(found.earlier);
    const { words, place, signers } = found.earlier;
    const speaker: Speaker = {
      how: found.how,
      words,
      signers,
      ...(place === undefined ? {} : { span: place }),
      ...(medium === undefined ? {} : { medium }),
    };
    return { speaker, reason: found.reason };
  }

  private nobody(medium: Span | undefined): Resolved {
    const speaker: Speaker = { how: 'unknown', words: '', signers: [], ...(medium && { medium }) };
    return { speaker, reason: 'nobody is named as its source' };
  }

  private follow(run: TokenRun): { how: WayToName; earlier: Earlier; reason: string } {
    const pronoun = this.pronounOf(run);
    if (pronoun !== undefined) return this.followPronoun(run, pronoun);
    const head = this.headOf(run);
    const name = this.nameIn(run, head.last);
    if (name !== undefined && !this.isModifier(name.mention, head)) return this.followName(run, head, name);
    return this.followNoun(run, head);
  }

  // Pronouns

  private pronounOf({ first, last }: TokenRun): string | undefined {
    const word = this.text.tokens[first]?.word ?? '';
    const isOne = [shePronouns, hePronouns, itPronouns, theyPronouns, relativePronouns, writerPronouns].some(
      (all) => all.has(word),
    );
    if (!isOne || (last > first && /^(?:his|her|its|their|my|our|whose|that)$/.test(word))) return undefined;
    return word;
  }

  private followPronoun(run: TokenRun, pronoun: string) {
    const how = 'pronoun' as const;
    const words = this.wordsOf(run);
    const found = this.antecedent(run, pronoun);
    if (found === undefined) {
      const earlier = { ...this.unfollowed(run, 'unclear'), at: run.first };
      const reason = writerPronouns.has(pronoun)
        ? `“${words}” is the writer, or whoever the writer quotes`
        : `“${words}” points to nobody that was named before`;
      return { how: writerPronouns.has(pronoun) ? how : ('unknown' as const), earlier, reason };
    }
    const reason = `“${words}” is “${found.words}”, who was named last before it and can be meant`;
    return { how, earlier: { ...found, at: run.first }, reason };
  }

  private antecedent(run: TokenRun, pronoun: string): Earlier | undefined {
    if (writerPronouns.has(pronoun)) return undefined;
    if (relativePronouns.has(pronoun)) return this.justBefore(run.first);
    const fits = (each: Earlier): boolean => this.fits(each, pronoun);
    const said = this.earlier.findLast((each) => each.at < run.first && fits(each));
    const named = this.namedBefore(run.first, fits);
    if (said === undefined || run.first - said.at > backAtMost) return named;
    // Who spoke last is meant rather than who was only named, unless somebody was named at a beginning since.
    return named !== undefined && named.at > said.at && this.beginsSentence(named.at) ? named : said;
  }

  private fits({ kind, named }: Earlier, pronoun: string): boolean {
    if (itPronouns.has(pronoun)) return kind === 'document' || kind === 'group';
    if (theyPronouns.has(pronoun)) return kind === 'group';
    if (kind !== 'person' && !(kind === 'unclear' && named !== undefined)) return false;
    const gender = named?.gender ?? 'unclear';
    return gender === 'unclear' || (shePronouns.has(pronoun) ? gender === 'she' : gender === 'he');
  }

  private namedBefore(at: number, fits: (each: Earlier) => boolean): Earlier | undefined {
    const { tokens } = this.text;
    let next = this.firstMentionFrom(at) - 1;
    for (let looked = 0; next >= 0 && looked < 40; next -= 1, looked += 1) {
      const each = this.mentionsInOrder[next];
      if (each === undefined || at - each.mention.first > backAtMost) return undefined;
      if (tokens[each.mention.first]?.quote === quoteState.inside) continue;
      const earlier = this.asEarlier(each.named, each.mention.first);
      if (fits(earlier)) return earlier;
    }
    return undefined;
  }

  private firstMentionFrom(at: number): number {
    let low = 0;
    let high = this.mentionsInOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentionsInOrder[middle]?.mention.first ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private beginsSentence(at: number): boolean {
    const { tokens } = this.text;
    const { sentence } = tokens[at] ?? { sentence: -1 };
    return tokens[at - 3]?.sentence !== sentence;
  }

  /** "Harrow, who says": the name or noun before the comma. */
  private justBefore(at: number): Earlier | undefined {
    const named = this.namedBefore(at, () => true);
    return named !== undefined && at - named.at < 8 ? named : undefined;
  }

  // Names

  private nameIn({ first }: TokenRun, last: number): { named: Named; mention: NameMention } | undefined {
    for (let at = first; at <= last; at += 1) {
      const found = this.nameAt.get(at);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** "Clinton's campaign", "Stop Uyghur Genocide campaigners": the name only says which. */
  private isModifier({ last }: NameMention, head: TokenRun): boolean {
    const { tokens } = this.text;
    if (/'s?$/.test(tokens[last]?.word ?? '') && last < head.last) return true;
    const noun = tokens[head.last]?.word ?? '';
    return last < head.last && (groupNouns.has(noun) || documentNouns.has(noun) || officeNouns.has(noun));
  }

  private followName(
    run: TokenRun,
    head: TokenRun,
    { named, mention }: { named: Named; mention: NameMention },
  ) {
    const before = this.text.tokens[mention.titled - 1]?.word ?? '';
    if (named.kind === 'group' || (groupNouns.has(before) && mention.titled > head.first))
      return this.followGroup(run, head, named, before);
    const earlier = this.asEarlier(named, run.first);
    const isFull = mention.last - mention.first >= named.fullest.last - named.fullest.first;
    if (isFull)
      return { how: 'named' as const, earlier, reason: `“${earlier.words}” is named beside the cue` };
    const reason = `“${this.wordsOf(mention)}” is “${earlier.words}”, the fullest name with this surname in the text`;
    return { how: 'surname' as const, earlier, reason };
  }

  private followGroup(run: TokenRun, head: TokenRun, named: Named, before: string) {
    const full = groupNouns.has(before) ? { first: head.first, last: head.last } : named.fullest;
    const earlier: Earlier = {
      ...this.asEarlier(named, run.first),
      kind: 'group',
      words: this.wordsOf(full),
      place: this.placeOf(full),
    };
    return { how: 'group' as const, earlier, reason: `“${earlier.words}” is named beside the cue` };
  }

  private asEarlier(named: Named, at: number): Earlier {
    const { fullest, kind } = named;
    return { at, words: this.wordsOf(fullest), place: this.placeOf(fullest), kind, named, signers: [] };
  }

  // Nouns

  /** The source up to what only describes it further: a comma, a bracket, "who", "of". */
  private headOf({ first, last }: TokenRun): TokenRun {
    const { tokens } = this.text;
    let end = first;
    while (
      end < last &&
      !/^(?:[,(—–]|who|which|that|of|from|in|at|for|with|to|on|signed)$/.test(tokens[end + 1]?.word ?? '')
    )
      end += 1;
    return { first, last: end };
  }

  private followNoun(run: TokenRun, head: TokenRun) {
    const noun = this.text.tokens[head.last]?.word ?? '';
    if (documentNouns.has(noun)) return this.followDocument(run, head, noun);
    if (officeNouns.has(noun)) return this.followOffice(run, head, noun);
    if (groupNouns.has(noun)) return this.followGroupNoun(run, head, noun);
    const earlier = this.unfollowed(head, 'unclear');
    return { how: 'unknown' as const, earlier, reason: `“${earlier.words}” is not named in the text` };
  }

  private followDocument(run: TokenRun, head: TokenRun, noun: string) {
    const places = this.nouns.get(noun) ?? [];
    const signed = places.find((at) => at <= head.last && this.signersAfter(at).length > 0);
    const signers = this.signersAfter(signed ?? head.last);
    const full = signed === undefined || signed === head.last ? head : this.phraseEndingAt(signed);
    const earlier: Earlier = { ...this.unfollowed(full, 'document'), at: run.first, signers };
    const by =
      signers.length > 0 ? `, signed by ${signers.map((each) => this.textAt(each)).join(' and ')}` : '';
    return { how: 'document' as const, earlier, reason: `“${earlier.words}” is a document${by}` };
  }

  /** Those named after "signed by", up to the end of the sentence or of the source. */
  private signersAfter(noun: number): readonly Span[] {
    const { tokens } = this.text;
    const by = [1, 2, 3].find(
      (step) => tokens[noun + step]?.word === 'signed' && tokens[noun + step + 1]?.word === 'by',
    );
    if (by === undefined) return [];
    const found: Span[] = [];
    let isNext = true;
    for (let at = noun + by + 2; at < noun + 60 && tokens[at]?.sentence === tokens[noun]?.sentence; at += 1) {
      const word = tokens[at]?.word ?? '';
      if (tokens[at]?.quote !== quoteState.outside) break;
      const name = this.nameAt.get(at);
      if (name !== undefined && isNext && name.named.kind !== 'group') {
        found.push(this.placeOf(name.mention));
        isNext = false;
      } else if (word === 'and' || (word === ',' && found.length > 0 && this.nameFollows(at))) isNext = true;
    }
    return found;
  }

  private nameFollows(comma: number): boolean {
    const found = this.nameAt.get(comma + 1);
    return found !== undefined && found.mention.last > found.mention.first;
  }

  private followOffice(run: TokenRun, head: TokenRun, noun: string) {
    const holder = this.holderOf(noun, head);
    const words = this.wordsOf(head);
    if (holder === undefined) {
      const earlier = { ...this.unfollowed(head, 'person'), at: run.first };
      return { how: 'office' as const, earlier, reason: `“${words}” is not named in the text` };
    }
    const earlier = this.asEarlier(holder, run.first);
    const reason = `“${words}” is “${earlier.words}”, beside whose name the same office stands`;
    return { how: 'office' as const, earlier: { ...earlier, kind: 'person' as const }, reason };
  }

  /** Whose name stands right before or after the same noun, last before the source. */
  private holderOf(noun: string, head: TokenRun): Named | undefined {
    const places = (this.nouns.get(noun) ?? []).filter((at) => at < head.first);
    for (const at of places.slice(-12).reverse()) {
      const after =
        this.nameAt.get(at + 1) ??
        (this.text.tokens[at + 1]?.word === ',' ? this.nameAt.get(at + 2) : undefined);
      if (after !== undefined && after.named.kind !== 'group') return after.named;
      const before = this.personBefore(at);
      if (before !== undefined) return before;
    }
    return this.titled(noun, head.first);
  }

  /** "Rahima Mahmut, the group's executive director": a person, a comma, and not many words to the noun. */
  private personBefore(noun: number): Named | undefined {
    const { tokens } = this.text;
    for (let at = noun - 1; at > noun - 9 && tokens[at]?.sentence === tokens[noun]?.sentence; at -= 1) {
      const found = this.nameAt.get(at);
      if (found === undefined || found.named.kind === 'group') continue;
      if (tokens[found.mention.last + 1]?.word === ',' && found.mention.last < noun) return found.named;
    }
    return undefined;
  }

  private titled(noun: string, before: number): Named | undefined {
    return this.mentionsInOrder
      .slice(0, this.firstMentionFrom(before))
      .findLast(({ mention }) => mention.title === noun)?.named;
  }

  private followGroupNoun(run: TokenRun, head: TokenRun, noun: string) {
    const first = this.text.tokens[head.first]?.word ?? '';
    const isThe = first === 'the' && head.last - head.first <= 2;
    const full = isThe ? this.groupNamed(noun, head.first) : undefined;
    if (full === undefined) {
      const earlier = { ...this.unfollowed(head, 'group'), at: run.first };
      return {
        how: 'group' as const,
        earlier,
        reason: `“${earlier.words}” is not named further in the text`,
      };
    }
    const earlier: Earlier = { ...this.unfollowed(full, 'group'), at: run.first };
    const reason = `“${this.wordsOf(head)}” is “${earlier.words}”, which stands with its name before`;
    return { how: 'group' as const, earlier, reason };
  }

  /** "campaign group Stop Uyghur Genocide" or "the Labour Party" before "the group", "the party". */
  private groupNamed(noun: string, before: number): TokenRun | undefined {
    for (const at of (this.nouns.get(noun) ?? [])
      .filter((place) => place < before)
      .slice(-12)
      .reverse()) {
      const after = this.nameAt.get(at + 1);
      if (after !== undefined) return { first: after.mention.first, last: after.mention.last };
      const inside = this.mentionEndingAt(at);
      if (inside !== undefined) return inside;
    }
    return undefined;
  }

  private mentionEndingAt(at: number): TokenRun | undefined {
    const found = this.mentionsInOrder[this.firstMentionFrom(at + 1) - 1];
    return found !== undefined && found.mention.last === at && found.mention.first < at
      ? found.mention
      : undefined;
  }

  private phraseEndingAt(noun: number): TokenRun {
    const { tokens } = this.text;
    let first = noun;
    while (
      first > 0 &&
      noun - first < 4 &&
      tokens[first - 1]?.sentence === tokens[noun]?.sentence &&
      /^[\p{L}’'-]+$/u.test(tokens[first - 1]?.written ?? '') &&
      !/^(?:the|a|an|its|their|his|her)$/.test(tokens[first]?.word ?? '')
    )
      first -= 1;
    return { first, last: noun };
  }

  /** "in their manifesto": a document named in the sentence of the cue, outside the content. */
  private mediumOf(cue: TokenRun, content: readonly TokenRun[]): Span | undefined {
    const { tokens } = this.text;
    const { sentence } = tokens[cue.first] ?? { sentence: -1 };
    let first = cue.first;
    while (cue.first - first < 60 && tokens[first - 1]?.sentence === sentence) first -= 1;
    for (let at = first; at < cue.last + 30 && tokens[at]?.sentence === sentence; at += 1) {
      if (
        !/^(?:in|through|via)$/.test(tokens[at]?.word ?? '') ||
        content.some((run) => run.first <= at && at <= run.last)
      )
        continue;
      const noun = [2, 3, 4, 5].find((step) => documentNouns.has(tokens[at + step]?.word ?? ''));
      if (noun === undefined || !/^(?:a|an|the|its|their|his|her)$/.test(tokens[at + 1]?.word ?? ''))
        continue;
      return this.placeOf({ first: at + 1, last: at + noun });
    }
    return undefined;
  }

  private unfollowed(run: TokenRun, kind: Earlier['kind']): Earlier {
    const words = this.wordsOf(run);
    return { at: run.first, words, place: this.placeOf(run), kind, named: undefined, signers: [] };
  }

  private placeOf({ first, last }: TokenRun): Span {
    const { tokens } = this.text;
    const end = tokens[last]?.end ?? 0;
    const possessive = /[’']s?$/.exec(tokens[last]?.written ?? '');
    const isPossessive = possessive !== null && (tokens[last]?.written.length ?? 0) > possessive[0].length;
    return span(tokens[first]?.start ?? 0, isPossessive ? end - possessive[0].length : end);
  }

  private wordsOf(run: TokenRun): string {
    return this.textAt(this.placeOf(run));
  }

  private textAt({ start, end }: Span): string {
    return this.text.text.slice(start, end).replaceAll(/\s+/g, ' ');
  }
}
