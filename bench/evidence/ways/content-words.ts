import { indexWords } from '../../../src/find/analyse.ts';
import { functionWords } from '../../../src/find/words/function-words.ts';

/** Function words, and letters by themselves, say nothing of a subject. */
export const isContent = (word: string): boolean => word.length > 1 && !functionWords.has(word);

/** The different words of a text that carry a subject. */
export const contentWords = (text: string): string[] => [...new Set(indexWords(text))].filter(isContent);
