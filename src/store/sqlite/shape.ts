// A campaign file comes by mail, and may have been edited by hand: what is JSON in it is checked before it is
// believed. Type guards of our own, as loading zod takes longer than most commands need in all.

/** Whether a value is a `T` in all its parts. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';
export const amount: Shape<number> = (value): value is number => Number.isFinite(value);
export const isTrue: Shape<true> = (value): value is true => value === true;
export const whole: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export const oneOf =
  <const T extends string>(values: readonly T[]): Shape<T> =>
  (value): value is T =>
    (values as readonly unknown[]).includes(value);

export const listOf =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item);

export const recordOf =
  <T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(item);

/** For a field that may be absent. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

/** Names every field of `T`, so that a field added to the model does not compile until it is checked here. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const each = Object.entries(fields) as [string, Shape<unknown>][];
  return (value): value is T => isObject(value) && each.every(([key, shape]) => shape(value[key]));
}

type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Shape<T[K] | undefined> : Shape<T[K]>;
};

export const either =
  <A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    one(value) || other(value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
