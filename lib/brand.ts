declare const brand: unique symbol;

/**
 * A type that only its own parser may make, so that two kinds of string are never mixed.
 * It exists for the compiler alone: at run time a branded string is a string.
 */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
