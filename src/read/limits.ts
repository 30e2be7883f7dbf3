/** The largest file that is read, in bytes. Manifestos have 1 to 30 MB; the caller can refuse by the file's size alone. */
export const largestFile = 200 * 1024 * 1024;

/** The most characters of text or HTML, and rows or elements: each costs an object, so that more would fill the memory. */
export const longestText = 32 * 1024 * 1024;
export const mostRows = 1_000_000;
export const mostElements = 1_000_000;

/**
 * How much a ZIP may hold unpacked, in bytes; how many times its own size; and how much the one part that is unpacked
 * may hold. More is a ZIP bomb.
 */
export const largestUnpacked = 200 * 1024 * 1024;
export const largestRatio = 200;
export const largestPart = 64 * 1024 * 1024;
