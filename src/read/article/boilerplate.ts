import type { Block } from '../../model/document.ts';

/**
 * Lines that pages put into an article and that no article says: each pattern covers a whole line, so that a sentence
 * about newsletters or cookies stays.
 */
export function isBoilerplate({ text, kind }: Pick<Block, 'kind'> & { readonly text: string }): boolean {
  if (text.length > longestLine) return false;
  if (fillers.test(text)) return true;
  // In a list of offers, "Sign up for …" is one of them.
  return kind !== 'item' && text.length < longestCall && calls.some((call) => call.test(text));
}

const longestLine = 400;
const longestCall = 260;

const ends = String.raw`[\s.:!…»›>*-]*$`;
const whole = (pattern: string): RegExp => new RegExp(`^[\\W_]*(?:${pattern})${ends}`, 'iu');

const fillers = whole(
  [
    'adverts?|advertisements?|advertising|ad|ad feedback|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|publicidade|publicidad|publicité|iklan|реклама',
    String.raw`advertisement\s*[-–—]\s*(?:story continues|continue reading|scroll)[\w\s]*`,
    String.raw`(?:article|story) continues (?:below|after)[\w\s]*|continue reading(?: (?:the main story|below))?|scroll (?:down )?to continue[\w\s]*`,
    String.raw`comments?|leave a (?:comment|reply)|(?:join|start) the (?:conversation|discussion)|tell us what you think|view comments|\d+ comments?|comments? (?:are|is) closed|no comments(?: yet)?`,
    String.raw`share|share (?:this|it|on)(?: [\w\s]{1,40})?|sharing is caring|like this|like loading|loading|print|e-?mail|save|copy link|link copied|tweet|facebook|twitter|whatsapp|linkedin|pinterest|pin it|reddit`,
    String.raw`read more|read next|up next|more|see more|show more|view more|see also|also read|learn more|watch(?: now| more| below)?|related(?: (?:articles?|stories|content|posts?|topics?|news|video|coverage|reading|links?))?|more (?:stories|news|on this(?: story)?|from [\w\s]{1,30})|you may (?:also )?like|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|(?:story )?topics?|tags?|filed under|in this article|key points|table of contents|contents`,
    'subscribe(?: now| today)?|sign ?up(?: now| here)?|sign ?in|log ?in|register|newsletters?|get (?:the|our) newsletter|follow us',
    String.raw`photos?|images?|videos?|gallery|slideshow|this slideshow requires javascript|(?:play|pause) video|video (?:unavailable|player is loading)|image (?:caption|copyright|source)[^.]{0,60}|media caption|file photo|close|open|skip|next|previous|back to top|top|\d+ ?(?:-|–|of|\/) ?\d+(?: of \d+)?`,
    String.raw`\d+ min(?:ute)?s?(?: read)?|(?:estimated )?read(?:ing)? time:?[^.]{0,20}|\d+ shares?|\d+ views?`,
    String.raw`click here[\w\s]{0,80}|all rights reserved|©[^.]{0,120}|copyright ©?[^.]{0,100}`,
    String.raw`\[(?:button|caption|gallery|embed)\b.*\]`,
  ].join('|'),
);

/** Lines that ask the reader to do something, whole. */
const calls: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register) (?:here |now |today |for |to |and )/iu,
  /^(?:don[’']t miss|never miss|want more|looking for more|enjoy(?:ed|ing)? (?:this|our)|like (?:this|what you)|love (?:this|our)|liked this)\b.{0,120}$/iu,
  /^(?:follow|like|find|join|connect with) (?:us|me|him|her|them|the author|@?[\p{Lu}][\p{L}’' -]{1,60}?) (?:on|at|via) (?:our )?(?:twitter|facebook|instagram|youtube|telegram|whatsapp|google|linkedin|snapchat|tiktok|pinterest|social|x\b|bluesky)/iu,
  /^(?:follow|like) .{0,80}\b(?:on|section on) (?:twitter|facebook|instagram)\b/iu,
  /^(?:get|receive|have) .{0,80}\b(?:newsletter|delivered|inbox|your (?:inbox|e-?mail|letterbox|door))\b.{0,120}$/iu,
  /^(?:download|install|get) (?:the|our) .{0,40}\bapp\b/iu,
  /^(?:click|tap|go) here (?:to|for)\b.{0,120}$/iu,
  /^(?:click|tap) (?:here|below|on the)\b.{0,80}\b(?:subscribe|sign|comment|join|download)\b.{0,60}$/iu,
  /^(?:have|got) a (?:news )?(?:tip|story|question|comment)\b.{0,160}$/iu,
  /^(?:contact|e-?mail|write to|reach) (?:the (?:author|writer|reporter|newsroom|editor)s?|us|him|her|them)\b.{0,120}$/iu,
  /^(?:this (?:story|article|post|report) (?:was|has been|is) (?:originally |first |last )?(?:published|updated|produced|provided|generated|appeared)\b).{0,160}$/iu,
  /^(?:read|see|watch|listen|also|related|more|further reading|recommended|up next|next)(?: (?:also|more|this|next|the full|on this|article|post|story|stories|articles|posts|video))* ?[:>»|]/iu,
  /^(?:we (?:may|might) (?:earn|receive|get) .{0,40}commission|.{0,80}affiliate (?:links?|commission|partner))/iu,
  /^we use cookies\b/iu,
  /^(?:support|donate to|become a (?:member|subscriber|patron)|start your (?:free )?trial)\b.{0,100}$/iu,
  /^.{0,60}\b(?:is committed to publishing a diversity of letters)\b/iu,
];

/** Headings under which the page goes on, and the article does not. */
export const headsFurtherReading = (line: string): boolean => further.test(line.trim());

const further = whole(
  String.raw`related(?: (?:articles?|stories|content|posts?|topics?|news|videos?|coverage|reading|links?|items?))?|read (?:more|next|also)|more (?:great )?(?:[\p{L}\d]+ ){0,3}(?:stories|news|articles|posts|coverage|headlines)|more (?:from|on|in|about|like) .{1,60}|you (?:may|might|could) (?:also )?(?:like|be interested in|enjoy)|recommended(?: .{1,30})?|most (?:read|popular|viewed|shared|commented).{0,30}|trending.{0,30}|popular (?:now|posts|stories|articles)|latest (?:news|stories|articles|posts|headlines).{0,30}|top stories|editor[’']?s[’']? picks?|(?:\d+ )?comments?(?: \(\d+\))?|\d+ responses? to .{1,100}|leave a (?:comment|reply)|what do you think|tell us what you think|join the (?:conversation|discussion)|share (?:this|your) .{1,30}|about the authors?|want more stories like this|sponsored (?:content|links|stories)|from (?:around )?the web|around the web|promoted (?:content|stories)|newsletters?|sign up .{1,60}|stay (?:connected|informed|up to date).{0,40}|follow us.{0,40}|explore more.{0,40}|see also|further reading|read this next|next (?:article|post|story)|previous (?:article|post|story)|up next|don[’']t miss.{0,40}`,
);

/** A line above the article that says when it came or whose it is: `By Dana Oke`, `Updated 12 June 2024, 9.30am`. */
export const isLineAbove = (line: string): boolean =>
  line.length <= longestAbove && (byOrWhen.test(line) || /^@\w+/.test(line));

const longestAbove = 120;
const byOrWhen =
  /^(?:by:? \p{Lu}[^.!?]*$|written by |(?:last |first )?(?:published|posted|updated|modified|created)\b|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|\d{1,2}(?:st|nd|rd|th)? (?:de )?\p{L}{3,10}\.?,? (?:de )?\d{4}\b|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b)[^!?]*$|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago)/iu;

/** Who made the report, below it: `Reporting by A; Editing by B`, `Additional reporting: C`. */
export const isReportingCredit = (line: string): boolean =>
  line.length < 400 &&
  (sources.test(line) ||
    /^[\W_]*(?:(?:additional |writing and |with )?(?:reporting|writing|editing|compiled|written|edited|translated|translation|produced)(?: and (?:writing|editing|reporting))? by\b|(?:additional |with )?(?:reporting|files|contributions?) (?:from|by)\b|(?:the )?(?:associated press|AP|reuters|AFP|PA)(?: (?:writers?|reporters?|journalists?|staff))?[^.]{0,140}contributed|.{3,120}contributed (?:to this (?:report|story|article|post)|reporting))/iu.test(
      line,
    ));

const sources = /^(?:sources?|agency|agencies)\s?:\s?[^.!?]{2,80}$/iu;

/** `About Norland Water`, `Notes to editors`: what a release says of its sender below its end. */
export const headsSendersNotes = (line: string): boolean => aboutSender.test(line) || contacts.test(line);

const aboutSender = /^About (?:\p{Lu}|the \p{L}|us\b)[\p{L}\d&.’' -]{0,70}:?$/u;
const contacts =
  /^(?:notes? (?:to|for) (?:the )?editors?|(?:press|media|investor|for further|further|more)? ?(?:contacts?|enquiries|inquiries|information|relations))\W*$/iu;
