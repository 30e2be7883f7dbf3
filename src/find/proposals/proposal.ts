/** In what way a term belongs to the ask's words; in this order they are shown. */
export const proposalKinds = ['spelling', 'abbreviation', 'company'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** A term that a person may take into an ask's term set. Until then it is neither searched nor counted. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** As the documents mostly write it. */
  readonly term: string;
  /** The group of the term set that it would join. */
  readonly group: string;
  /** A plain sentence for a person who has to decide. */
  readonly why: string;
  /** Comparable within a kind; higher is shown first. */
  readonly strength: number;
}
