/** Something in a passage that may tell how far it binds its publisher. */
export interface Sign {
  readonly name: string;
  /** The words that show it; none where it is the passage as a whole. */
  readonly words: string;
  /** What they do, to follow them. */
  readonly says: string;
}
