/** An expected failure is a value with a sentence that says what to do; a bug throws. */
export type Outcome<T, F extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & F);

export interface Failure {
  /** One sentence for a person, with what to do. */
  readonly message: string;
  readonly cause?: unknown;
}

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failure = <F extends Failure>(reason: F): { readonly ok: false } & F => ({
  ok: false,
  ...reason,
});
