import type { Passage } from '@/lib/model/proof';
import type { StatementDetails } from './schemas';

type Selector = NonNullable<StatementDetails['proof']>['passages'][number]['selectors'][number];

/** So many characters around a passage tell it from others with the same words. */
const CONTEXT = 40;

/**
 * A passage of a text, found by its words and by its place (https://www.w3.org/TR/annotation-model/#text-quote-selector). Positions count
 * characters, not the units of UTF-16 in which ours are kept.
 */
export function selectorsOf(text: string, { start, end }: Passage): Selector[] {
  const [before, exact, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const first = lengthOf(before);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: [...before.slice(-2 * CONTEXT)].slice(-CONTEXT).join(''),
      suffix: [...after.slice(0, 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    },
    { type: 'TextPositionSelector', start: first, end: first + lengthOf(exact) },
  ];
}

/** In characters (code points). */
function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // The second half of a pair belongs to the first.
    if (unit < 0xdc00 || unit > 0xdfff) length++;
  }
  return length;
}
