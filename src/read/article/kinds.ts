import type { SourceKind } from '../../model/source.ts';

/** The kinds of source that say who wrote them and when, and that stand on pages among other things. */
export type ArticleKind = Extract<SourceKind, 'article' | 'letter' | 'reply' | 'release'>;

export const isArticleKind = (kind: SourceKind | undefined): kind is ArticleKind =>
  kind === 'article' || kind === 'letter' || kind === 'reply' || kind === 'release';

/**
 * Below a newspaper's article stands what is not the article. Below a party's own letter or release stand the party's
 * own words, and to leave them out would be a silence that it did not keep.
 */
export const keepsNotes = (kind: ArticleKind): boolean => kind !== 'article';
