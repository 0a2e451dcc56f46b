/** A text that begins with a quotation mark, taken apart. */
export interface Quoted {
  /** What stands between the outer marks. */
  readonly wording: string;
  /** What follows them: where it is from, in brackets or behind a dash. */
  readonly rest: string;
  /** The last mark is missing: the quote goes on in the next paragraph. */
  readonly isOpen: boolean;
}

/** Opening marks, and those that close them. German books also set »…«. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '„': ['“', '”', '"'],
  '“': ['”'],
  '»': ['«'],
  '«': ['»'],
  '"': ['"'],
};

/** A text that is a quote from its first sign on; undefined for one that only begins with a quoted word. */
export function quotedIn(text: string): Quoted | undefined {
  const opening = text.charAt(0);
  const closing = PAIRS[opening];
  if (!closing) return undefined;
  const end = endOfQuote(text, opening, closing);
  if (end < 0) return { wording: text.slice(1).trim(), rest: '', isOpen: true };
  const rest = text.slice(end + 1).trim();
  const wording = text.slice(1, end).trim();
  if (wording === '' || !IS_REST.test(rest)) return undefined;
  return { wording, rest: rest.replace(/^[.,;]$/, ''), isOpen: false };
}

/** The text behind a quote that was opened in an earlier paragraph; undefined where it does not end here. */
export function endOfOpen(text: string, opening: string): Quoted | undefined {
  const closed = quotedIn(opening + text);
  return closed && !closed.isOpen ? closed : undefined;
}

const IS_REST = /^(?:|[.,;]|\(.{3,300}\)\.?|[–—-]\s*.{3,300})$/su;

/** Where the outermost quote ends, counting those inside; -1 where it does not. */
function endOfQuote(text: string, opening: string, closing: readonly string[]): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === opening && (opening !== '"' || at === 0)) depth++;
    else if (closing.includes(sign) && --depth === 0) return at;
  }
  return -1;
}
