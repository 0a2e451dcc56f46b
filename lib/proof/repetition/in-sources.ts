import { sure } from '@/lib/model/sure';
import { compose } from '../compose';
import type { Span } from '../signs';
import { commonRun } from './common-run';
import { hashOf, SHINGLE, SHORTEST_RUN, wholeHash } from './fingerprints';
import { MOST_RUNS, type AllWords, type Fingerprints, type Index } from './indexed-texts';
import { MOST_LISTED, type InSource } from './lists';
import { newSentences } from './sentences';
import { wordsOf } from './words';

/** An archive text, and the passages of it that are among the texts already, in their order. */
export interface SourceText {
  readonly text: string;
  readonly known: readonly Span[];
}

/** Looks every shingle of the archive texts up among the fingerprints of the texts. What each text shares most of, by its number. */
export function* runsInSources(
  all: AllWords,
  prints: Fingerprints,
  index: Index,
  sources: Iterable<SourceText>,
): Generator<void, Map<number, InSource[]>> {
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
function longestRuns(
  all: AllWords,
  prints: Fingerprints,
  { bits, heads, next, owners }: Index,
  { text, known }: SourceText,
): Map<number, Omit<InSource, 'source'>> {
  const { text: composed, offsets } = compose(text);
  const { words, starts, ends } = wordsOf(composed);
  const sentenceEnds = endsOfSentences(composed, ends);
  const offsetOf = (word: number) => {
    const start = sure(starts[word]);
    return offsets ? sure(offsets[start]) : start;
  };
  const longest = new Map<number, Omit<InSource, 'source'>>();
  // By the distance of the two places: how far the words have been compared already.
  const compared = new Map<number, number>();
  let passage = 0;
  let left = MOST_RUNS;
  const follow = (word: number, hash: number, most: number) => {
    let same = 0;
    for (
      let print = heads[hash >>> (32 - bits)] ?? -1;
      print >= 0 && same < most;
      print = next[print] ?? -1
    ) {
      if (prints.hashes.at(print) !== hash) continue;
      same++;
      const place = prints.positions.at(print);
      if ((compared.get(word - place) ?? -1) >= word) continue;
      const owner = sure(owners[print]);
      const { before, after } = commonRun(
        { words, begin: 0, end: words.length, at: word },
        {
          words: all.words,
          begin: sure(all.starts[owner]),
          end: sure(all.starts[owner + 1]),
          at: place,
        },
      );
      compared.set(word - place, word + after);
      if (before + after < SHORTEST_RUN) continue;
      left--;
      if (before + after > (longest.get(owner)?.words ?? 0))
        longest.set(owner, { line: lineAt(text, offsetOf(word - before)), words: before + after });
    }
  };
  for (let word = 0; word + SHINGLE <= words.length && left > 0; word++) {
    const offset = offsetOf(word);
    while (passage < known.length && (known[passage]?.end ?? 0) <= offset) passage++;
    if (offset >= (known[passage]?.start ?? Infinity)) continue;
    const hash = hashOf(words, word, SHINGLE);
    if (!prints.isCommonHash(hash)) follow(word, hash, Infinity);
    const end = sentenceEnds.get(word);
    if (end !== undefined) follow(word, wholeHash(words, word, end), MOST_LISTED);
  }
  return longest;
}

/** Where the sentences that begin with a word end. */
function endsOfSentences(text: string, ends: Uint32Array): ReadonlyMap<number, number> {
  const sentences = new Map<number, number>();
  const inText = newSentences(text, (start, end) => sentences.set(start, end));
  for (const end of ends) inText.add(end);
  inText.close();
  return sentences;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
