/** A line without signs, blanks and capitals, to tell a headline or a caption again that is printed another way. */
export const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
