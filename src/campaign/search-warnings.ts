import type { Search } from '../model/finding.ts';

interface Searched {
  documents: number;
  /** Documents in which any of the terms stands. */
  found: number;
  /** In how many documents each caution holds. */
  readonly cautions: Map<string, number>;
}

/** Gathers what is to be said of the searches of one run: a trouble of an ask once, not once a document. */
export class SearchWarnings {
  private readonly asks = new Map<string, Searched>();

  add({ ask, counts, cautions = [] }: Search): void {
    const searched = this.asks.get(ask) ?? { documents: 0, found: 0, cautions: new Map<string, number>() };
    this.asks.set(ask, searched);
    searched.documents += 1;
    if (counts.some(({ count }) => count > 0)) searched.found += 1;
    for (const caution of cautions) searched.cautions.set(caution, (searched.cautions.get(caution) ?? 0) + 1);
  }

  sentences(): readonly string[] {
    return [...this.asks].flatMap(([ask, searched]) => {
      const told = [...searched.cautions].map(
        ([caution, times]) => `${ask}${among(times, searched.documents)}: ${caution}`,
      );
      return told.length > 0 || searched.found > 0 ? told : [foundNowhere(ask, searched.documents)];
    });
  }
}

const among = (times: number, all: number): string =>
  times === all ? '' : ` (in ${times} of ${all} documents)`;

const foundNowhere = (ask: string, documents: number): string =>
  `${ask}: none of its terms stands in ${documents === 1 ? 'the document' : `any of the ${documents} documents`} searched now: look whether they are spelled and worded as parties would.`;
