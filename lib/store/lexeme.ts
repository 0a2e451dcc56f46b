/**
 * A folded word as PostgreSQL has it among those of a statement. It takes 2,046 bytes at most, and neither half a surrogate pair
 * nor a NUL, so a longer word is cut for whoever stores it and for whoever looks for it alike.
 */
export function lexemeOf(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.slice(0, MOST_UNITS).replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** A unit of UTF-16 takes three bytes at most. */
const MOST_UNITS = 500;
const PLAIN = /^[a-z0-9§]{1,500}$/;
