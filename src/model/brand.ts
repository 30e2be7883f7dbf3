declare const brand: unique symbol;

/** A `T` that only its own constructor makes, so that an offset is never taken for a page or an ask for a party. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
