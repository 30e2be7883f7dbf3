/** What tells an article from what stands in its place. */
export interface PageSigns {
  readonly title: string;
  /** The body that was found, empty where there is none. */
  readonly body: string;
  readonly asksForPassword: boolean;
  readonly isPaid: boolean;
  /** All the words of the page. */
  readonly words: string;
}

export type ArticleState =
  | { readonly type: 'article' }
  | { readonly type: 'beginning-only' }
  | { readonly type: 'none'; readonly message: string };

/** Whether a page holds an article, the beginning of one, or none, in one sentence that says what to do. */
export function articleState(signs: PageSigns): ArticleState {
  const count = countWords(signs.body);
  if (count >= surelyArticle && !(signs.isPaid && asksToPay.test(tail(signs)))) return { type: 'article' };
  const none = count < surelyArticle ? instead(signs, count) : undefined;
  if (none !== undefined) return { type: 'none', message: none };
  const isBarred = signs.isPaid || asksToPay.test(signs.words.slice(0, mostLookedAt));
  return { type: isBarred && count < longestStub ? 'beginning-only' : 'article' };
}

/** How many characters of a page are searched for the words of a paywall. */
const mostLookedAt = 200_000;

/** A body of so many words is an article, whatever stands around it. */
const surelyArticle = 250;
/** The beginning that a paywall shows has at most so many words. */
const longestStub = 400;
/** Fewer words than this say nothing that can be quoted. */
const fewestWords = 15;

/** Whether a text without marks is what a browser was shown in place of an article; short texts are articles too. */
export function textInstead(text: string): string | undefined {
  const [title = ''] = text.trimStart().split('\n', 1);
  const signs = {
    title: title.slice(0, 200),
    body: text,
    asksForPassword: false,
    isPaid: false,
    words: text,
  };
  const count = countWords(text);
  return count < surelyArticle ? instead(signs, Math.max(count, fewestWords)) : undefined;
}

function instead({ title, body, words, asksForPassword }: PageSigns, count: number): string | undefined {
  if (errorTitle.test(title) && count < 120)
    return sentence('an error page', 'fetch it again, or save it from a browser');
  if (robotTitle.test(title) || (robotWords.test(body) && count < 120))
    return sentence('a check for robots', 'open it in a browser and save it from there');
  if (cookieShare(body) > 0.5 || (cookieTitle.test(title) && cookieShare(body) > 0.2))
    return sentence('a cookie wall', 'agree or refuse in a browser, and save the article behind it');
  if ((loginTitle.test(title) || (asksForPassword && count < 60)) && count < 120)
    return sentence('a login page', 'log in with a browser, and save the article behind it');
  if (errorWords.test(body) && count < 60)
    return sentence('an error page', 'fetch it again, or save it from a browser');
  if (count >= fewestWords) return undefined;
  if (asksToPay.test(words.slice(0, mostLookedAt)))
    return sentence(
      'a paywall with nothing of the article',
      'save the page from a browser in which you may read it',
    );
  return 'There is no article on this page: perhaps a script loads it. Save it from a browser, or as PDF.';
}

const sentence = (what: string, advice: string): string =>
  `There is no article on this page, it is ${what}: ${advice}.`;

const errorTitle =
  /^\W*(?:(?:error )?(?:40[0-9]|410|50[0-9])\b|page (?:not found|unavailable)|not found\b|access denied|forbidden|error\b|service unavailable|bad gateway|sorry, (?:we|this page)|oops|(?:the )?page (?:you|can(?:not|[’']t)))|(?:page not found|error 40\d|404 error)\W*(?:[|–—-].*)?$/i;
const errorWords =
  /\b(?:page (?:you (?:are looking for|requested)|could not be found|(?:can(?:not|[’']t)|does not|doesn[’']t) (?:be found|exist))|404\b|not found on this server|access denied|don[’']t have permission to access)/i;
const robotTitle =
  /^\W*(?:just a moment|attention required|are you (?:a )?(?:robot|human)|security check|verify(?:ing)? you|captcha|pardon our interruption|access to this page)/i;
const robotWords =
  /\b(?:verify (?:that )?you(?:[’']re| are) (?:a )?human|not a robot|enable javascript and cookies|unusual traffic|checking your browser)\b/i;
const cookieTitle = /\b(?:cookies?|consent|privacy settings|before you continue|gdpr)\b/i;
const loginTitle =
  /^\W*(?:log ?in|sign ?in|login|register|create (?:an |your )?account|subscriber login)\b|\b(?:log ?in|sign ?in)\W*$/i;
const asksToPay =
  /\b(?:subscribe (?:now |today )?to (?:continue|read|keep reading|unlock)|to (?:continue|keep) reading|(?:already|not yet) a subscriber|for subscribers only|subscriber[- ]only|subscribers? (?:can|only)|this (?:article|content|story) is (?:reserved )?(?:for|only available to) (?:our )?(?:subscribers|members)|unlock (?:this|the full) (?:article|story)|read the full (?:article|story) (?:with|by)|start your (?:free )?trial|you(?:[’']ve| have) (?:reached|read) your (?:limit|free)|register (?:for free )?to (?:continue|read))\b/i;

/** How much of a text is sentences about cookies and consent. */
function cookieShare(body: string): number {
  if (body === '') return 0;
  const lines = body.split(/\n|(?<=[.!?])\s+/).slice(0, 500);
  const about = lines.filter((line) =>
    /\b(?:cookies?|consent|personal data|our partners|privacy policy|data protection)\b/i.test(line),
  );
  return (
    about.reduce((sum, line) => sum + line.length, 0) / lines.reduce((sum, line) => sum + line.length, 1)
  );
}

/** Chinese and Japanese write no blanks: two of their signs count as a word. */
function countWords(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return words + Math.floor(signs / 2);
}

const tail = ({ words }: PageSigns): string => words.slice(-4000);
