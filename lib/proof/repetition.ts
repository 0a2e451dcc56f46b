import { eachFingerprint, SHORTEST_RUN } from './fingerprints';
import { numbers, type Numbers } from './numbers';
import { eachWord } from './words';

/** Which of many texts share a run of words, and which. A text goes by its number in the list. */
export interface Repetitions {
  /** What the text shares with others, the most words first; at most `MOST_LISTED`. */
  of(text: number): Shared[];
  /** As numbers, for the disk. */
  readonly columns: RepetitionColumns;
}

export interface Shared {
  /** The number of the other text. */
  readonly other: number;
  /** In the order of this text; no two of them overlap in it. */
  readonly runs: readonly SharedRun[];
  /** How many words that is. */
  readonly words: number;
}

/** Words counted from 0 in each of the two. */
export interface SharedRun {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** A line for each shared run, those of text `n` from `starts[n]` up to, without, `starts[n + 1]`. */
export interface RepetitionColumns {
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly here: Uint32Array;
  readonly there: Uint32Array;
  readonly lengths: Uint32Array;
}

/** The others listed for one text. */
export const MOST_LISTED = 10;
/** Words that stand together in more places than this are a turn of phrase: by themselves they repeat nobody. */
const MOST_PLACES = 50;
/** Runs followed up for one text, however much it repeats. */
const MOST_RUNS = 500;
/** Texts worked on before others are let in. */
const STRIDE = 50;

/**
 * Finds what the texts share with each other: all runs of at least eight words, and short texts that are equal. A generator,
 * so that whoever calls it can do other things at every step; it returns the result.
 *
 * Every text is looked up in an index of those before it, so that the work grows with the number of words, not with its
 * square.
 */
export function* findRepetitions(texts: readonly string[]): Generator<void, Repetitions> {
  const all = yield* wordsOfAll(texts);
  const prints = yield* fingerprintsOfAll(all);
  const runs = yield* sharedRuns(all, prints);
  return repetitionsFrom(yield* directed(runs, texts.length));
}

export function repetitionsFrom(columns: RepetitionColumns): Repetitions {
  return { columns, of: (text) => sharedIn(columns, text) };
}

/** The words of all texts one after the other; text `n` has those from `starts[n]` up to `starts[n + 1]`. */
interface AllWords {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
}

function* wordsOfAll(texts: readonly string[]): Generator<void, AllWords> {
  const words = numbers();
  const starts = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) {
    if (number % STRIDE === 0) yield;
    eachWord(text.normalize('NFC'), (word) => words.push(word));
    starts[number + 1] = words.length;
  }
  return { words: words.list(), starts };
}

/** The fingerprints of all texts, with how often each occurs. */
interface Fingerprints {
  readonly hashes: Numbers;
  /** Positions among all words. */
  readonly positions: Numbers;
  /** Those of text `n` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  isCommon(hash: number): boolean;
}

const COUNTER_BITS = 23;

function* fingerprintsOfAll({ words, starts: wordStarts }: AllWords): Generator<void, Fingerprints> {
  const [hashes, positions] = [numbers(), numbers()];
  const starts = new Uint32Array(wordStarts.length);
  // Different hashes may share a counter: then something rare counts as common, once in some thousand.
  const counters = new Uint8Array(2 ** COUNTER_BITS);
  for (let text = 0; text + 1 < wordStarts.length; text++) {
    if (text % STRIDE === 0) yield;
    eachFingerprint(words, wordStarts[text] ?? 0, wordStarts[text + 1] ?? 0, (hash, position) => {
      hashes.push(hash);
      positions.push(position);
      const counter = hash >>> (32 - COUNTER_BITS);
      if ((counters[counter] ?? 0) <= MOST_PLACES) counters[counter] = (counters[counter] ?? 0) + 1;
    });
    starts[text + 1] = hashes.length;
  }
  return { hashes, positions, starts, isCommon: (hash) => (counters[hash >>> (32 - COUNTER_BITS)] ?? 0) > MOST_PLACES };
}

/** Five numbers a run: a text, one before it, where the run begins in either, and its length. */
interface Runs {
  readonly later: Numbers;
  readonly earlier: Numbers;
  readonly inLater: Numbers;
  readonly inEarlier: Numbers;
  readonly lengths: Numbers;
}

function* sharedRuns(all: AllWords, prints: Fingerprints): Generator<void, Runs> {
  const runs: Runs = { later: numbers(), earlier: numbers(), inLater: numbers(), inEarlier: numbers(), lengths: numbers() };
  const bits = Math.max(4, Math.ceil(Math.log2(prints.hashes.length + 1)));
  const heads = new Int32Array(2 ** bits).fill(-1);
  const next = new Int32Array(prints.hashes.length);
  const owners = new Uint32Array(prints.hashes.length);
  const texts = all.starts.length - 1;
  for (let text = 0; text < texts; text++) {
    if (text % STRIDE === 0) yield;
    const [first, end] = [prints.starts[text] ?? 0, prints.starts[text + 1] ?? 0];
    // By the distance of the two places: how far the words have been compared already.
    const compared = new Map<number, number>();
    let left = MOST_RUNS;
    for (let print = first; print < end && left > 0; print++) {
      const hash = prints.hashes.at(print);
      if (prints.isCommon(hash)) continue;
      const position = prints.positions.at(print);
      for (let other = heads[hash >>> (32 - bits)] ?? -1; other >= 0 && left > 0; other = next[other] ?? -1) {
        const place = prints.positions.at(other);
        if (prints.hashes.at(other) !== hash || (compared.get(position - place) ?? -1) >= position) continue;
        const run = runAround(all, text, position, owners[other] ?? 0, place);
        compared.set(position - place, position + run.after);
        if (run.length === 0) continue;
        left--;
        runs.later.push(text);
        runs.earlier.push(owners[other] ?? 0);
        runs.inLater.push(position - run.before - (all.starts[text] ?? 0));
        runs.inEarlier.push(place - run.before - (all.starts[owners[other] ?? 0] ?? 0));
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
function runAround({ words, starts }: AllWords, text: number, position: number, other: number, place: number): { before: number; after: number; length: number } {
  const [begin, end] = [starts[text] ?? 0, starts[text + 1] ?? 0];
  const [otherBegin, otherEnd] = [starts[other] ?? 0, starts[other + 1] ?? 0];
  let before = 0;
  while (position - before > begin && place - before > otherBegin && words[position - before - 1] === words[place - before - 1]) before++;
  let after = 0;
  while (position + after < end && place + after < otherEnd && words[position + after] === words[place + after]) after++;
  const length = before + after;
  const isWhole = length === end - begin && length === otherEnd - otherBegin;
  return { before, after, length: length >= SHORTEST_RUN || isWhole ? length : 0 };
}

/** The runs as each of their two texts sees them, of every text those with the others that it shares most with. */
function* directed(runs: Runs, texts: number): Generator<void, RepetitionColumns> {
  const bySeer = bucketed(runs, texts);
  const [others, here, there, lengths] = [numbers(), numbers(), numbers(), numbers()];
  const starts = new Uint32Array(texts + 1);
  for (let text = 0; text < texts; text++) {
    if (text % (STRIDE * 20) === 0) yield;
    for (const { other, runs: shared } of mostShared(bySeer(text))) {
      for (const run of shared) {
        others.push(other);
        here.push(run.here);
        there.push(run.there);
        lengths.push(run.length);
      }
    }
    starts[text + 1] = others.length;
  }
  return { starts, others: others.list(), here: here.list(), there: there.list(), lengths: lengths.list() };
}

interface SeenRun extends SharedRun {
  readonly other: number;
}

/** The runs of each text, from either side. */
function bucketed(runs: Runs, texts: number): (text: number) => SeenRun[] {
  const starts = new Uint32Array(texts + 2);
  const count = runs.lengths.length;
  for (let run = 0; run < count; run++) for (const side of [runs.later, runs.earlier]) starts[side.at(run) + 2] = (starts[side.at(run) + 2] ?? 0) + 1;
  for (let text = 0; text < texts; text++) starts[text + 2] = (starts[text + 2] ?? 0) + (starts[text + 1] ?? 0);
  // Twice the number of the run, and one more where the text is the earlier one.
  const seen = new Uint32Array(count * 2);
  for (let run = 0; run < count; run++) {
    for (const [side, list] of [runs.later, runs.earlier].entries()) {
      const slot = starts[list.at(run) + 1] ?? 0;
      seen[slot] = run * 2 + side;
      starts[list.at(run) + 1] = slot + 1;
    }
  }
  return (text) =>
    Array.from(seen.subarray(starts[text] ?? 0, starts[text + 1] ?? 0), (code) => {
      const run = code >>> 1;
      const [mine, others] = [runs.inLater.at(run), runs.inEarlier.at(run)];
      const length = runs.lengths.at(run);
      return code % 2 === 0 ? { other: runs.earlier.at(run), here: mine, there: others, length } : { other: runs.later.at(run), here: others, there: mine, length };
    });
}

function mostShared(seen: readonly SeenRun[]): Shared[] {
  const byOther = new Map<number, SeenRun[]>();
  for (const run of seen) {
    const known = byOther.get(run.other);
    if (known) known.push(run);
    else byOther.set(run.other, [run]);
  }
  const shared = [...byOther].map(([other, list]) => sharedWith(other, list));
  return shared.sort((a, b) => b.words - a.words || a.other - b.other).slice(0, MOST_LISTED);
}

/** The longest runs first, without those that overlap one of them; then in the order of the text. */
function sharedWith(other: number, seen: readonly SharedRun[]): Shared {
  const kept: SharedRun[] = [];
  for (const { here, there, length } of [...seen].sort((a, b) => b.length - a.length || a.here - b.here)) {
    if (kept.every((run) => here >= run.here + run.length || here + length <= run.here)) kept.push({ here, there, length });
  }
  const runs = kept.sort((a, b) => a.here - b.here);
  return { other, runs, words: runs.reduce((sum, run) => sum + run.length, 0) };
}

function sharedIn({ starts, others, here, there, lengths }: RepetitionColumns, text: number): Shared[] {
  const shared = new Map<number, SeenRun[]>();
  for (let line = starts[text] ?? 0; line < (starts[text + 1] ?? 0); line++) {
    const other = others[line] ?? 0;
    const runs = shared.get(other) ?? [];
    runs.push({ other, here: here[line] ?? 0, there: there[line] ?? 0, length: lengths[line] ?? 0 });
    shared.set(other, runs);
  }
  return [...shared].map(([other, runs]) => sharedWith(other, runs));
}

