/** The places of some words of a statement. */
export type Spots = ReadonlyMap<string, readonly number[]>;

/** The places of those of the lexemes that are wanted, from a `tsvector` as PostgreSQL writes it: `'a':1A,5B 'it''s':2`. */
export function spotsIn(written: string, isWanted: (lexeme: string) => boolean): Spots {
  const spots = new Map<string, number[]>();
  for (let at = 0; at < written.length;) {
    const end = endOfLexeme(written, at + 1);
    const raw = written.slice(at + 1, end);
    const lexeme = /['\\]/.test(raw) ? raw.replace(/(['\\])\1/g, '$1') : raw;
    let next = written.indexOf(" '", end);
    if (next < 0) next = written.length;
    // Places have no spaces and no quotes, so the next lexeme begins at the first of both.
    if (isWanted(lexeme)) spots.set(lexeme, placesIn(written.slice(end + 2, next)));
    at = next + 1;
  }
  return spots;
}

/** The quote that ends a lexeme; within it quotes and backslashes are doubled. */
function endOfLexeme(written: string, from: number): number {
  for (let at = from; at < written.length; at++) {
    const sign = written[at];
    if (sign === '\\') at++;
    else if (sign === "'") {
      if (written[at + 1] !== "'") return at;
      at++;
    }
  }
  return written.length;
}

/** Positions are counted from 1; a letter behind them is their weight. */
function placesIn(positions: string): number[] {
  return positions === '' ? [] : positions.split(',').map((position) => parseInt(position, 10) - 1);
}
