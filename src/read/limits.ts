/** The largest file that is read, in bytes. Manifestos have 1 to 30 MB; the caller can refuse by the file's size alone. */
export const largestFile = 200 * 1024 * 1024;

/** The most characters of text that are read; the longest law has some ten millions. */
export const longestText = 64 * 1024 * 1024;

/** How much a ZIP may hold unpacked, in bytes, and how many times its own size: more is a ZIP bomb. */
export const largestUnpacked = 200 * 1024 * 1024;
export const largestRatio = 200;
