import type { WordChanges } from '@/lib/messages/ledger';
import { differencesBetween } from './differences';

/** Changes that are named one by one in a message. */
const MOST_NAMED = 3;

/** In one line for a message, what became of a wording: `` `geglückt` became `gelungen`, `sehr` is gone ``. */
export function changesBetween(earlier: string, now: string): WordChanges {
  const differences = differencesBetween(earlier, now);
  if (!differences) return { more: 0 };
  const changes: { gone: string; come: string }[] = [];
  let last: { gone: string; come: string } | undefined;
  for (const difference of differences) {
    if (difference.in === 'both') {
      last = undefined;
      continue;
    }
    if (!last) changes.push((last = { gone: '', come: '' }));
    last[difference.in === 'first' ? 'gone' : 'come'] += difference.text;
  }
  const named = changes
    .slice(0, MOST_NAMED)
    .map(({ gone, come }) => ({ gone: shortened(gone), come: shortened(come) }));
  return { named, more: Math.max(0, changes.length - MOST_NAMED) };
}

const LONGEST_SHOWN = 40;

function shortened(text: string): string {
  const line = text.trim() === '' ? text : text.trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
