import { eachFingerprint, hashOf, SHINGLE, SHORTEST_RUN } from './fingerprints';
import { numbers, type Numbers } from './numbers';
import { compose, type Span } from './signs';
import { eachWord, wordsOf } from './words';

/** Which of many texts share a run of words, and which. A text goes by its number in the list. */
export interface Repetitions {
  /** What the text shares with others, the most words first; at most `MOST_LISTED`. */
  of(text: number): Shared[];
  /** Where archive texts have words of the text, the most words first; at most `MOST_LISTED`. */
  inSources(text: number): InSource[];
  /** As numbers, for the disk. */
  readonly columns: RepetitionColumns;
}

/** A run of a text that stands in an archive text as well, outside of what was taken from there. */
export interface InSource {
  /** The number of the archive text. */
  readonly source: number;
  /** Where the run begins there, counted from 1. */
  readonly line: number;
  readonly words: number;
}

/** An archive text, and the passages of it that are among the texts already, in their order. */
export interface SourceText {
  readonly text: string;
  readonly known: readonly Span[];
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
  /** The same for runs in archive texts. */
  readonly sourceStarts: Uint32Array;
  readonly sources: Uint32Array;
  readonly sourceLines: Uint32Array;
  readonly sourceLengths: Uint32Array;
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
 * Finds what the texts share with each other: all runs of at least eight words, and short texts that are equal; and such
 * runs in archive texts. A generator, so that whoever calls it can do other things at every step; it returns the result.
 *
 * Every text is looked up in an index of those before it, so that the work grows with the number of words, not with its
 * square.
 */
export function* findRepetitions(texts: readonly string[], sources: Iterable<SourceText> = []): Generator<void, Repetitions> {
  const all = yield* wordsOfAll(texts);
  const prints = yield* fingerprintsOfAll(all);
  const index = newIndex(prints);
  const runs = yield* sharedRuns(all, prints, index);
  const inSources = yield* runsInSources(all, prints, index, sources);
  return repetitionsFrom({ ...(yield* directed(runs, texts.length)), ...sourceColumns(inSources, texts.length) });
}

export function repetitionsFrom(columns: RepetitionColumns): Repetitions {
  return { columns, of: (text) => sharedIn(columns, text), inSources: (text) => sourcesOf(columns, text) };
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

/** The fingerprints of the texts so far by their hash: the last with a hash, and before each the one before it; -1 ends them. */
interface Index {
  readonly bits: number;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** The text of each fingerprint. */
  readonly owners: Uint32Array;
}

function newIndex({ hashes: { length } }: Fingerprints): Index {
  const bits = Math.max(4, Math.ceil(Math.log2(length + 1)));
  return { bits, heads: new Int32Array(2 ** bits).fill(-1), next: new Int32Array(length), owners: new Uint32Array(length) };
}

function* sharedRuns(all: AllWords, prints: Fingerprints, { bits, heads, next, owners }: Index): Generator<void, Runs> {
  const runs: Runs = { later: numbers(), earlier: numbers(), inLater: numbers(), inEarlier: numbers(), lengths: numbers() };
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
  const here = { words, begin: starts[text] ?? 0, end: starts[text + 1] ?? 0, at: position };
  const there = { words, begin: starts[other] ?? 0, end: starts[other + 1] ?? 0, at: place };
  const { before, after } = commonRun(here, there);
  const length = before + after;
  const isWhole = length === here.end - here.begin && length === there.end - there.begin;
  return { before, after, length: length >= SHORTEST_RUN || isWhole ? length : 0 };
}

/** A place among words, and the bounds of the text that it is in. */
interface PlaceInWords {
  readonly words: Uint32Array;
  readonly begin: number;
  readonly end: number;
  readonly at: number;
}

function commonRun(a: PlaceInWords, b: PlaceInWords): { before: number; after: number } {
  let before = 0;
  while (a.at - before > a.begin && b.at - before > b.begin && a.words[a.at - before - 1] === b.words[b.at - before - 1]) before++;
  let after = 0;
  while (a.at + after < a.end && b.at + after < b.end && a.words[a.at + after] === b.words[b.at + after]) after++;
  return { before, after };
}

/** Looks every shingle of the archive texts up among the fingerprints of the texts. What each text shares most of, by its number. */
function* runsInSources(all: AllWords, prints: Fingerprints, index: Index, sources: Iterable<SourceText>): Generator<void, Map<number, InSource[]>> {
  const kept = new Map<number, InSource[]>();
  let source = 0;
  for (const each of sources) {
    yield;
    for (const [text, run] of longestRuns(all, prints, index, each)) {
      const known = kept.get(text) ?? [];
      kept.set(text, withLonger(known, { source, ...run }));
    }
    source++;
  }
  return kept;
}

function withLonger(known: InSource[], run: InSource): InSource[] {
  if (known.length < MOST_LISTED) return [...known, run];
  const shortest = known.reduce((least, each) => (each.words < least.words ? each : least));
  return shortest.words < run.words ? known.map((each) => (each === shortest ? run : each)) : known;
}

/** The longest run of an archive text with each of the texts that it has one with. */
function longestRuns(all: AllWords, prints: Fingerprints, { bits, heads, next, owners }: Index, { text, known }: SourceText): Map<number, Omit<InSource, 'source'>> {
  const { text: composed, offsets } = compose(text);
  const { words, starts } = wordsOf(composed);
  const offsetOf = (word: number) => offsets?.[starts[word] ?? 0] ?? starts[word] ?? 0;
  const longest = new Map<number, Omit<InSource, 'source'>>();
  // By the distance of the two places: how far the words have been compared already.
  const compared = new Map<number, number>();
  let passage = 0;
  let left = MOST_RUNS;
  for (let word = 0; word + SHINGLE <= words.length && left > 0; word++) {
    const offset = offsetOf(word);
    while (passage < known.length && (known[passage]?.end ?? 0) <= offset) passage++;
    if (offset >= (known[passage]?.start ?? Infinity)) continue;
    const hash = hashOf(words, word, SHINGLE);
    if (prints.isCommon(hash)) continue;
    for (let print = heads[hash >>> (32 - bits)] ?? -1; print >= 0; print = next[print] ?? -1) {
      const place = prints.positions.at(print);
      if (prints.hashes.at(print) !== hash || (compared.get(word - place) ?? -1) >= word) continue;
      const owner = owners[print] ?? 0;
      const { before, after } = commonRun({ words, begin: 0, end: words.length, at: word }, { words: all.words, begin: all.starts[owner] ?? 0, end: all.starts[owner + 1] ?? 0, at: place });
      compared.set(word - place, word + after);
      if (before + after < SHORTEST_RUN) continue;
      left--;
      if (before + after > (longest.get(owner)?.words ?? 0)) longest.set(owner, { line: lineAt(text, offsetOf(word - before)), words: before + after });
    }
  }
  return longest;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function sourceColumns(runs: ReadonlyMap<number, readonly InSource[]>, texts: number): Pick<RepetitionColumns, 'sourceStarts' | 'sources' | 'sourceLines' | 'sourceLengths'> {
  const [sources, lines, lengths] = [numbers(), numbers(), numbers()];
  const sourceStarts = new Uint32Array(texts + 1);
  for (let text = 0; text < texts; text++) {
    for (const run of [...(runs.get(text) ?? [])].sort((a, b) => b.words - a.words || a.source - b.source)) {
      sources.push(run.source);
      lines.push(run.line);
      lengths.push(run.words);
    }
    sourceStarts[text + 1] = sources.length;
  }
  return { sourceStarts, sources: sources.list(), sourceLines: lines.list(), sourceLengths: lengths.list() };
}

function sourcesOf({ sourceStarts, sources, sourceLines, sourceLengths }: RepetitionColumns, text: number): InSource[] {
  const [start, end] = [sourceStarts[text] ?? 0, sourceStarts[text + 1] ?? 0];
  return Array.from(sources.subarray(start, end), (source, line) => ({ source, line: sourceLines[start + line] ?? 0, words: sourceLengths[start + line] ?? 0 }));
}

/** The runs as each of their two texts sees them, of every text those with the others that it shares most with. */
function* directed(runs: Runs, texts: number): Generator<void, Pick<RepetitionColumns, 'starts' | 'others' | 'here' | 'there' | 'lengths'>> {
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

