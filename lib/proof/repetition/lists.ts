import { sure } from '@/lib/model/sure';
import { STRIDE } from './indexed-texts';
import { numbers } from './numbers';
import type { Runs } from './shared-runs';

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

export function repetitionsFrom(columns: RepetitionColumns): Repetitions {
  return {
    columns,
    of: (text) => sharedIn(columns, text),
    inSources: (text) => sourcesOf(columns, text),
  };
}

/** The runs as each of their two texts sees them, of every text those with the others that it shares most with. */
export function* directed(
  runs: Runs,
  texts: number,
): Generator<void, Pick<RepetitionColumns, 'starts' | 'others' | 'here' | 'there' | 'lengths'>> {
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
  return {
    starts,
    others: others.list(),
    here: here.list(),
    there: there.list(),
    lengths: lengths.list(),
  };
}

interface SeenRun extends SharedRun {
  readonly other: number;
}

/** The runs of each text, from either side. */
function bucketed(runs: Runs, texts: number): (text: number) => SeenRun[] {
  const starts = new Uint32Array(texts + 2);
  const count = runs.lengths.length;
  for (let run = 0; run < count; run++)
    for (const side of [runs.later, runs.earlier])
      starts[side.at(run) + 2] = sure(starts[side.at(run) + 2]) + 1;
  for (let text = 0; text < texts; text++)
    starts[text + 2] = sure(starts[text + 2]) + sure(starts[text + 1]);
  // Twice the number of the run, and one more where the text is the earlier one.
  const seen = new Uint32Array(count * 2);
  for (let run = 0; run < count; run++) {
    for (const [side, list] of [runs.later, runs.earlier].entries()) {
      const slot = sure(starts[list.at(run) + 1]);
      seen[slot] = run * 2 + side;
      starts[list.at(run) + 1] = slot + 1;
    }
  }
  return (text) =>
    Array.from(seen.subarray(sure(starts[text]), sure(starts[text + 1])), (code) => {
      const run = code >>> 1;
      const [mine, others] = [runs.inLater.at(run), runs.inEarlier.at(run)];
      const length = runs.lengths.at(run);
      return code % 2 === 0
        ? { other: runs.earlier.at(run), here: mine, there: others, length }
        : { other: runs.later.at(run), here: others, there: mine, length };
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
  for (const { here, there, length } of [...seen].sort(
    (a, b) => b.length - a.length || a.here - b.here,
  )) {
    if (kept.every((run) => here >= run.here + run.length || here + length <= run.here))
      kept.push({ here, there, length });
  }
  const runs = kept.sort((a, b) => a.here - b.here);
  return { other, runs, words: runs.reduce((sum, run) => sum + run.length, 0) };
}

function sharedIn(
  { starts, others, here, there, lengths }: RepetitionColumns,
  text: number,
): Shared[] {
  const shared = new Map<number, SeenRun[]>();
  for (let line = sure(starts[text]); line < sure(starts[text + 1]); line++) {
    const other = sure(others[line]);
    const runs = shared.get(other) ?? [];
    runs.push({
      other,
      here: sure(here[line]),
      there: sure(there[line]),
      length: sure(lengths[line]),
    });
    shared.set(other, runs);
  }
  return [...shared].map(([other, runs]) => sharedWith(other, runs));
}

export function sourceColumns(
  runs: ReadonlyMap<number, readonly InSource[]>,
  texts: number,
): Pick<RepetitionColumns, 'sourceStarts' | 'sources' | 'sourceLines' | 'sourceLengths'> {
  const [sources, lines, lengths] = [numbers(), numbers(), numbers()];
  const sourceStarts = new Uint32Array(texts + 1);
  for (let text = 0; text < texts; text++) {
    for (const run of [...(runs.get(text) ?? [])].sort(
      (a, b) => b.words - a.words || a.source - b.source,
    )) {
      sources.push(run.source);
      lines.push(run.line);
      lengths.push(run.words);
    }
    sourceStarts[text + 1] = sources.length;
  }
  return {
    sourceStarts,
    sources: sources.list(),
    sourceLines: lines.list(),
    sourceLengths: lengths.list(),
  };
}

function sourcesOf(
  { sourceStarts, sources, sourceLines, sourceLengths }: RepetitionColumns,
  text: number,
): InSource[] {
  const [start, end] = [sure(sourceStarts[text]), sure(sourceStarts[text + 1])];
  return Array.from(sources.subarray(start, end), (source, line) => ({
    source,
    line: sure(sourceLines[start + line]),
    words: sure(sourceLengths[start + line]),
  }));
}
