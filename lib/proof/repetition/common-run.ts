/** A place among words, and the bounds of the text that it is in. */
export interface PlaceInWords {
  readonly words: Uint32Array;
  readonly begin: number;
  readonly end: number;
  readonly at: number;
}

export function commonRun(a: PlaceInWords, b: PlaceInWords): { before: number; after: number } {
  let before = 0;
  while (
    a.at - before > a.begin &&
    b.at - before > b.begin &&
    a.words[a.at - before - 1] === b.words[b.at - before - 1]
  )
    before++;
  let after = 0;
  while (
    a.at + after < a.end &&
    b.at + after < b.end &&
    a.words[a.at + after] === b.words[b.at + after]
  )
    after++;
  return { before, after };
}
