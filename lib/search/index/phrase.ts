import { sure } from '@/lib/model/sure';
import type { Segment } from './segment';

/**
 * The places where words follow each other: the texts and the position of the first word, in order. Each slot names the
 * words that may stand there.
 *
 * Only the places of the rarest slot are gone through; in the others they are looked up, the next rarest first.
 */
export function placesOfPhrase(
  segment: Segment,
  slots: readonly Slot[],
): { texts: number[]; positions: number[] } {
  const texts: number[] = [];
  const positions: number[] = [];
  const bySize = [...slots.keys()].sort(
    (a, b) => sizeOf(segment, slots[a]) - sizeOf(segment, slots[b]),
  );
  const [rarest = 0, ...others] = bySize;
  const cursors = slots.map((words) => words.map((word) => sure(segment.starts[word])));
  for (const key of keysOf(segment, slots[rarest] ?? [])) {
    const first = key - rarest;
    if (
      !others.every((slot) =>
        standsAt(segment, slots[slot] ?? [], cursors[slot] ?? [], first + slot),
      )
    )
      continue;
    texts.push(Math.floor(first / PLACES));
    positions.push(first % PLACES);
  }
  return { texts, positions };
}

/** About how many places have to be looked at for {@link placesOfPhrase}: for each of the rarest slot those of the next one's words. */
export function workOfPhrase(segment: Segment, slots: readonly Slot[]): number {
  const [rarest, next] = [...slots].sort((a, b) => sizeOf(segment, a) - sizeOf(segment, b));
  return sizeOf(segment, rarest) * LOOK_UPS * (next?.length ?? 1);
}

type Slot = readonly number[];

function sizeOf({ starts }: Segment, words: Slot = []): number {
  return words.reduce((sum, word) => sum + sure(starts[word + 1]) - sure(starts[word]), 0);
}

/** Whether one of the words stands at a place. The cursors remember how far each was looked through: places come in ascending order. */
function standsAt(segment: Segment, words: Slot, cursors: number[], place: number): boolean {
  for (let which = 0; which < words.length; which++) {
    const end = sure(segment.starts[sure(words[which]) + 1]);
    let low = sure(cursors[which]);
    let step = 1;
    while (low + step < end && keyAt(segment, low + step) < place) step *= 2;
    let high = Math.min(low + step, end);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keyAt(segment, middle) < place) low = middle + 1;
      else high = middle;
    }
    cursors[which] = low;
    if (low < end && keyAt(segment, low) === place) return true;
  }
  return false;
}

function keyAt({ texts, positions }: Segment, at: number): number {
  return sure(texts[at]) * PLACES + sure(positions[at]);
}

/** Text and position as one number, ascending. */
function keysOf(segment: Segment, words: Slot): Float64Array {
  const { starts, texts, positions } = segment;
  const keys = new Float64Array(sizeOf(segment, words));
  let filled = 0;
  for (const word of words) {
    for (let at = sure(starts[word]); at < sure(starts[word + 1]); at++)
      keys[filled++] = sure(texts[at]) * PLACES + sure(positions[at]);
  }
  return words.length > 1 ? keys.sort() : keys;
}

const PLACES = 65_536;
/** Of a place and a word: in most phrases the second word is missing already. */
const LOOK_UPS = 4;
