import { sure } from '@/lib/model/sure';
import { commonRun } from './common-run';
import { SHORTEST_RUN } from './fingerprints';
import { MOST_RUNS, STRIDE, type AllWords, type Fingerprints, type Index } from './indexed-texts';
import { MOST_LISTED } from './lists';
import { numbers, type Numbers } from './numbers';

/** Five numbers a run: a text, one before it, where the run begins in either, and its length. */
export interface Runs {
  readonly later: Numbers;
  readonly earlier: Numbers;
  readonly inLater: Numbers;
  readonly inEarlier: Numbers;
  readonly lengths: Numbers;
}

/** Looks every text up among those before it, and adds it to the index, which is empty at first. */
export function* sharedRuns(
  all: AllWords,
  prints: Fingerprints,
  { bits, heads, next, owners }: Index,
): Generator<void, Runs> {
  const runs: Runs = {
    later: numbers(),
    earlier: numbers(),
    inLater: numbers(),
    inEarlier: numbers(),
    lengths: numbers(),
  };
  const texts = all.starts.length - 1;
  for (let text = 0; text < texts; text++) {
    if (text % STRIDE === 0) yield;
    const [first, end] = [sure(prints.starts[text]), sure(prints.starts[text + 1])];
    // By the distance of the two places: how far the words have been compared already.
    const compared = new Map<number, number>();
    let left = MOST_RUNS;
    for (let print = first; print < end && left > 0; print++) {
      const hash = prints.hashes.at(print);
      if (prints.isCommon(print)) continue;
      // Of what is whole and stands everywhere, the last places are enough.
      let same = 0;
      const most = prints.isWhole(print) ? MOST_LISTED : Infinity;
      const position = prints.positions.at(print);
      for (
        let other = heads[hash >>> (32 - bits)] ?? -1;
        other >= 0 && left > 0 && same < most;
        other = next[other] ?? -1
      ) {
        const place = prints.positions.at(other);
        if (prints.hashes.at(other) !== hash) continue;
        same++;
        if ((compared.get(position - place) ?? -1) >= position) continue;
        const run = runAround(all, text, position, sure(owners[other]), place);
        compared.set(position - place, position + run.after);
        if (run.length === 0) continue;
        left--;
        runs.later.push(text);
        runs.earlier.push(sure(owners[other]));
        runs.inLater.push(position - run.before - sure(all.starts[text]));
        runs.inEarlier.push(place - run.before - sure(all.starts[sure(owners[other])]));
        runs.lengths.push(run.length);
      }
    }
    for (let print = first; print < end; print++) {
      const bucket = prints.hashes.at(print) >>> (32 - bits);
      owners[print] = text;
      next[print] = heads[bucket] ?? -1;
      heads[bucket] = print;
    }
  }
  return runs;
}

/** The equal words around two places, `before` and `after` counted from them; the length is 0 when the run is too short. */
function runAround(
  { words, starts }: AllWords,
  text: number,
  position: number,
  other: number,
  place: number,
): { before: number; after: number; length: number } {
  const here = { words, begin: sure(starts[text]), end: sure(starts[text + 1]), at: position };
  const there = { words, begin: sure(starts[other]), end: sure(starts[other + 1]), at: place };
  const { before, after } = commonRun(here, there);
  const length = before + after;
  const isWhole = length === here.end - here.begin && length === there.end - there.begin;
  return { before, after, length: length >= SHORTEST_RUN || isWhole ? length : 0 };
}
