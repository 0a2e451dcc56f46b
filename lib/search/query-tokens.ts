import { plainDigits } from './date-input';
import { fold } from './fold';

/** A piece of what was typed, as far as dates are concerned. */
export interface QueryToken {
  /** `quoted` is all that stands between two quotation marks, with them: nothing in it is a date. */
  readonly kind: 'word' | 'number' | 'sign' | 'quoted';
  /** As typed; digits of other scripts are 0 to 9. */
  readonly text: string;
  /** A word as words are compared; the text of anything else. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** White space, or the beginning of the query, stands before it. */
  readonly isSpaced: boolean;
}

/** All tokens of a query; only the white space between them is missing. */
export function tokensOfQuery(typed: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let end = -1;
  for (const match of typed.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    const kind = kindOf(match[0]);
    const text = kind === 'number' ? plainDigits(match[0]).normalize('NFKC') : match[0];
    const folded = kind === 'word' ? fold(text) : text;
    tokens.push({ kind, text, folded, from, to, isSpaced: from > end });
    end = to;
  }
  return tokens;
}

function kindOf(text: string): QueryToken['kind'] {
  if (text.length > 1 && /^["„“”«»]/.test(text)) return 'quoted';
  if (/^\p{Nd}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'sign';
}

// The quotation marks pair as those of the query language do (`syntax.ts`).
const TOKEN =
  /["„“”«»][^"„“”«»]*["„“”«»]|\p{Nd}+|\p{L}[\p{L}\p{M}\u00AD\u200C\u200D]*|[^\s\p{Nd}\p{L}]/gu;
