/**
 * A name by how it sounds, in the letters between which those who write it from another script choose: Uyghur, Uighur
 * and Uygur, Koran and Quran are each the same. Wales and Wiles, Kiev and Kyoto are not.
 *
 * @param letters lower case, without accents.
 */
export const soundOf = (letters: string): string =>
  letters
    .replaceAll('ph', 'f')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll('h', '')
    .replaceAll(/[qck]+/g, 'k')
    .replaceAll('o', 'u')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1+/gu, '$1');

/** The same without its vowels: Yilduri and Eldouri, Turkestan and Turkistan. Enough for a long name alone. */
export const skeletonOf = (letters: string): string =>
  soundOf(letters)
    .replaceAll(/[aeiu]/g, '')
    .replaceAll('g', 'k')
    .replaceAll(/(.)\1+/gu, '$1');
