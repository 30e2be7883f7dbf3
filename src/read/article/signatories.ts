import type { Signatory } from '../../model/article.ts';

/**
 * Who signed a letter, from its lines: the names below the last "Yours sincerely" and its like, each with what stands
 * below or behind it as the role. No closing formula, no signatories: a name at the end of a text signs nothing.
 */
export function signatoriesOf(lines: readonly string[]): readonly Signatory[] {
  const close = lastClosing(lines);
  if (close === undefined) return [];
  const signed: { name: string; roles: string[] }[] = [];
  for (const line of linesBelow(lines, close)) {
    const [name = '', role] = nameAndRole(line);
    if (isName(name)) signed.push({ name, roles: role === undefined ? [] : [role] });
    else if (signed.length === 0 && !onBehalf.test(line)) continue;
    else signed.at(-1)?.roles.push(line);
  }
  return signed
    .slice(0, mostSignatories)
    .map(({ name, roles }) =>
      roles.length === 0 ? { name } : { name, role: roles.join(', ').slice(0, 300) },
    );
}

const mostSignatories = 500;

const closing =
  /^(?:yours (?:sincerely|faithfully|truly|ever|respectfully|etc)|(?:very )?(?:sincerely|faithfully|respectfully|cordially|truly)(?: yours)?|(?:with )?(?:my |our |many |very )?(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|(?:with|many) (?:many )?thanks|in solidarity|signed(?: by)?|(?:the |list of )?signatories|on behalf of (?:the )?(?:undersigned|signatories))(?=\W|$)/iu;

/** What follows the names and is none. */
const after =
  /^(?:p\.?\s?p?\.?s\b|enc(?:l|losure)?s?\b|cc\b|c\.c\.|copy to|notes?(?: (?:to|for))?\b|\W*ends\W*$|tel\b|e-?mail\b|https?:|www\.|registered (?:charity|office|company)|\*{3}|#{3}|-{3})/iu;

const onBehalf = /^on behalf of/iu;

/** Where the names begin: the line of the last closing formula, and the words behind it on the line. */
function lastClosing(lines: readonly string[]): { readonly line: number; readonly rest: string } | undefined {
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const words = (lines[line] ?? '').trim();
    const found = closing.exec(words);
    if (found === null) continue;
    const rest = words.slice(found[0].length).replace(/^[\s,.:;–—-]+/u, '');
    // "Regards us as …" opens no list of names, "Signed by Dana Oke" does.
    if (rest === '' || isName(nameAndRole(rest.split(/;| and /u)[0] ?? '')[0] ?? '')) return { line, rest };
  }
  return undefined;
}

function linesBelow(
  lines: readonly string[],
  close: { readonly line: number; readonly rest: string },
): readonly string[] {
  const below = [close.rest, ...lines.slice(close.line + 1)];
  const found: string[] = [];
  for (const line of below) {
    const words = line.trim();
    if (after.test(words)) break;
    if (words.length > longestLine) break;
    // Two names beside each other stand in columns; on one line they are parted by semicolons.
    found.push(
      ...words.split(/\t+| {3,}|;|(?<=[\p{Ll}.)]) and (?=\p{Lu}\p{Ll}+ \p{Lu})/u).map((part) => part.trim()),
    );
  }
  return found.filter((words) => words !== '');
}

/** A longer line is a sentence, and the letter's names are over. */
const longestLine = 240;

/** `Dana Oke, director, Clear Water`, `Dana Oke (director)`, `Dana Oke – director`. */
function nameAndRole(line: string): readonly [string, string?] {
  const words = line.replace(/^(?:and|&|[-•*–]|\d{1,3}[.)]) ?/u, '').replace(/[,;.]+$/u, '');
  const found = /^([^,(–—|]{3,70}?)(?:, | \(| ?[–—|] ?| - )(.+?)\)?$/u.exec(words);
  return found === null ? [words] : [(found[1] ?? '').trim(), (found[2] ?? '').trim()];
}

/** Two to seven capitalised words, none of which names an office or a body. */
function isName(words: string): boolean {
  if (words.length > 70 || /[\d@:!?"“”]/u.test(words)) return false;
  const parts = words.split(/\s+/);
  if (parts.length < 2 || parts.length > 7 || officesAndBodies.test(words)) return false;
  return parts.every((part) =>
    /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|di|du|van|von|der|den|al|bin|ibn|el|la|le|ap|of)$/u.test(part),
  );
}

const officesAndBodies =
  /\b(?:director|chair(?:man|woman|person)?|president|secretary|minister|member|leader|officer|manager|head|executive|chief|coordinator|founder|spokes\p{L}+|treasurer|editor|chancellor|campaign(?:er|s)?|party|council(?:lor)?|group|union|association|trust|society|foundation|committee|university|college|institute|network|community|alliance|coalition|ltd|limited|plc|inc|uk|international|office|department|ministry|parliament|house of|mp for|vice|deputy|general|organisation|organization|company|federation|centre|center|the|for)\b/iu;
