import type { SearchCorpus } from './corpus';
import { fold, isFunctionWord, umlautSpellings, writtenWordsOf } from './fold';
import { scoreNames } from './score-names';
import { newTally, type Tally } from './tally';
import type { WordHits } from './text-index';
import { NOTICES } from './texts';

/** The statements that have the words of a query, in their wording or in the names they stand under. */
export interface WordMatches {
  /** Statement numbers, ascending. */
  readonly numbers: Int32Array;
  /** By statement number, greater is better. */
  readonly scores: Float32Array;
  /** What to mark in the hits. */
  readonly marks: readonly Mark[];
  /** `some` when no statement has all words and those with at least one are shown. */
  readonly matched: 'all' | 'some';
  readonly notices: readonly string[];
}

/** A folded word to be marked in a text; as a prefix also the words that begin with it. */
export interface Mark {
  readonly word: string;
  readonly prefix: boolean;
}

/**
 * Finds the words of `typed`; undefined when nothing was typed.
 *
 * All words must occur, be it as beginnings of longer words; function words (`der`, `und`) only if there are no others. A
 * word that occurs nowhere is replaced by similar ones. Only if no statement of the whole archive has all words, those with
 * some of them are returned: whether a date or filter is set as well does not change what the words mean.
 */
export function findWords(corpus: SearchCorpus, typed: string): WordMatches | undefined {
  if (typed.trim() === '') return undefined;
  const words = wordsToFind(typed);
  const tally = newTally(corpus.statements.length);
  const searched = words.slice(0, MOST_WORDS);
  const found = searched.map((word, position) => findWord({ corpus, tally, position, isLast: position === searched.length - 1 }, word));
  const withAll = searched.length === 0 ? new Int32Array(0) : tally.withAtLeast(searched.length);
  const matched = withAll.length > 0 ? 'all' : 'some';
  const numbers = matched === 'all' ? withAll : tally.withAtLeast(1);
  const notices = found.flatMap(({ notice }) => notice ?? []);
  if (words.length === 0) notices.push(NOTICES.noWords(typed));
  if (words.length > MOST_WORDS) notices.push(NOTICES.tooManyWords(MOST_WORDS));
  if (matched === 'some' && numbers.length > 0) notices.push(NOTICES.someWords);
  return { numbers, scores: tally.scores, marks: found.flatMap(({ marks }) => marks), matched, notices };
}

interface QueryWord {
  readonly typed: string;
  readonly folded: string;
}

/** The different words in the order in which they were typed. */
function wordsToFind(typed: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const written of writtenWordsOf(typed)) {
    const folded = fold(written);
    if (folded !== '' && !words.has(folded)) words.set(folded, { typed: written, folded });
  }
  const telling = [...words.values()].filter(({ folded }) => !isFunctionWord(folded));
  return telling.length > 0 ? telling : [...words.values()];
}

interface Place {
  readonly corpus: SearchCorpus;
  readonly tally: Tally;
  readonly position: number;
  readonly isLast: boolean;
}

interface FoundWord {
  readonly marks: readonly Mark[];
  readonly notice?: string;
}

function findWord(place: Place, { typed, folded }: QueryWord): FoundWord {
  const prefix = folded.length >= (place.isLast ? SHORTEST_LAST_PREFIX : SHORTEST_PREFIX) && !isFunctionWord(folded);
  if (addSpelling(place, folded, prefix)) return { marks: [{ word: folded, prefix }] };
  if (folded.length < SHORTEST_SIMILAR || folded.length > LONGEST_SIMILAR) return { marks: [], notice: NOTICES.notFound(typed) };
  const spellings = umlautSpellings(folded).filter((spelling) => addSpelling(place, spelling, prefix));
  if (spellings.length > 0) return { marks: spellings.map((word) => ({ word, prefix })) };
  const similar = place.corpus.index.find(folded, 'similar');
  if (similar.numbers.length === 0) return { marks: [], notice: NOTICES.notFound(typed) };
  addHits(place, similar);
  return {
    marks: similar.terms.map((word) => ({ word, prefix: false })),
    notice: NOTICES.similar(typed, similar.terms.slice(0, MOST_SHOWN).map((term) => asWritten(place.corpus, similar.numbers, term))),
  };
}

/** Whether the spelling occurs in any wording or name. */
function addSpelling(place: Place, word: string, prefix: boolean): boolean {
  const hits = place.corpus.index.find(word, prefix ? 'prefix' : 'word');
  addHits(place, hits);
  const named = scoreNames(place.corpus, word, prefix, (number, score) => place.tally.add(number, score, place.position));
  return hits.numbers.length > 0 || named;
}

function addHits({ tally, position }: Place, { numbers, scores }: WordHits): void {
  numbers.forEach((number, rank) => tally.add(number, scores[rank] ?? 0, position));
}

/** A folded word as a reader knows it: `muelheim` → `Mülheim`. */
function asWritten({ statements }: SearchCorpus, numbers: readonly number[], folded: string): string {
  for (const number of numbers.slice(0, MOST_READ)) {
    const written = writtenWordsOf(statements[number]?.text ?? '').find((word) => fold(word) === folded);
    if (written) return written;
  }
  return folded;
}

const MOST_WORDS = 20;
/** Without a limit `a` would find half of the archive. */
const SHORTEST_PREFIX = 4;
const SHORTEST_LAST_PREFIX = 3;
const SHORTEST_SIMILAR = 4;
const LONGEST_SIMILAR = 40;
const MOST_SHOWN = 5;
const MOST_READ = 100;
