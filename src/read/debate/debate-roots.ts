export type DebateXml = 'parlparse' | 'parlamint' | 'akoma-ntoso' | 'old-hansard';

/** Which layout of debates an XML file's outermost element belongs to. */
export const debateRoots: Readonly<Record<string, DebateXml>> = {
  publicwhip: 'parlparse',
  TEI: 'parlamint',
  teiCorpus: 'parlamint',
  akomaNtoso: 'akoma-ntoso',
  hansard: 'old-hansard',
  index: 'old-hansard',
  housecommons: 'old-hansard',
  houselords: 'old-hansard',
  westminsterhall: 'old-hansard',
  grandcommitteereport: 'old-hansard',
  writtenanswers: 'old-hansard',
  writtenstatements: 'old-hansard',
};

/** The name of the outermost element without its prefix; `undefined` where the text does not begin as XML does. */
export function rootOf(text: string): string | undefined {
  const start = text.replace(/^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?/, '');
  const root =
    /^(?:\s|<!--(?:(?!-->)[\s\S]){0,8000}-->|<\?(?:(?!\?>)[\s\S]){0,2000}\?>|<!DOCTYPE[^[>]{0,500}(?:\[(?:(?!\]\s{0,20}>)[\s\S]){0,40000}\]\s{0,20})?>)*<(?:[A-Za-z][\w.-]{0,60}:)?([A-Za-z][\w.-]{0,60})[\s/>]/.exec(
      start,
    )?.[1];
  return root;
}
