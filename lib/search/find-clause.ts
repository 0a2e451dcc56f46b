import { sure } from '@/lib/model/sure';
import type { WordCorpus } from './corpus';
import { addBeginning, addWord, findUnit, spend, type Evaluation } from './find-unit';
import type { Guess } from './find-words';
import { fold, isFunctionWord, writtenWordsOf } from './fold';
import { placeOf } from './index/key-table';
import { similarWords } from './index/similar-words';
import { foundIn, newAccumulator, accumulate, release, type Accumulator } from './accumulator';
import { BOOSTS } from './ranking';
import { addNamed } from './score-names';
import type { Clause, Unit } from './syntax';
import { NOTICES } from './texts';

export interface FoundClause {
  readonly accumulator: Accumulator;
  readonly notice?: string;
  readonly guess?: Guess;
}

/**
 * Where a clause is met, in the wording or in names. A word that occurs nowhere is taken as the beginning of one, and if
 * there is none, as a mistyped one; `isLast` is the word that may not be typed to its end yet.
 */
export function findClause(
  corpus: WordCorpus,
  evaluation: Evaluation,
  clause: Clause,
  isLast: boolean,
): FoundClause {
  const accumulator = anyOf(corpus, evaluation, clause);
  const [unit] = clause.any;
  if (accumulator.size > 0 || !unit || clause.isNegative) return { accumulator };
  // What was not looked for to the end may well be there.
  if (evaluation.budget < 0) return { accumulator };
  if (unit.type !== 'word' || isFunctionWord(unit.word))
    return { accumulator, notice: NOTICES.notFound(unit.typed) };
  addBeginnings(corpus, evaluation, accumulator, unit.word, isLast ? SHORTEST_LAST : SHORTEST);
  if (accumulator.size > 0) return { accumulator };
  // Another number is another thing.
  if (!evaluation.forgivesTypos || /\d/.test(unit.word))
    return { accumulator, notice: NOTICES.notFound(unit.typed) };
  return withSimilar(corpus, evaluation, accumulator, clause, unit);
}

/** One of several units is enough: the closest counts. One after the other, so that no query holds many of them. */
function anyOf(corpus: WordCorpus, evaluation: Evaluation, { any }: Clause): Accumulator {
  const [first, ...others] = any;
  const all = first
    ? withNames(corpus, evaluation, findUnit(evaluation, first), first)
    : newAccumulator(corpus.index.lengths.length);
  for (const unit of others) {
    const other = withNames(corpus, evaluation, findUnit(evaluation, unit), unit);
    for (const number of foundIn(other)) {
      accumulate(all, number, sure(other.boost[number]));
      all.places[number] = sure(all.places[number]) | sure(other.places[number]);
    }
    release(other);
  }
  return all;
}

function withNames(
  corpus: WordCorpus,
  evaluation: Evaluation,
  accumulator: Accumulator,
  unit: Unit,
): Accumulator {
  const { names } = corpus;
  const met =
    unit.type === 'beginning'
      ? names.beginningWith(unit.word)
      : names.findAll(unit.type === 'word' ? [unit.word] : unit.words);
  addNamed(corpus, evaluation, accumulator, met);
  // To weigh a statement costs as much as a place.
  spend(evaluation, accumulator.size);
  return accumulator;
}

function addBeginnings(
  corpus: WordCorpus,
  evaluation: Evaluation,
  accumulator: Accumulator,
  word: string,
  shortest: number,
): void {
  if (word.length < shortest) return;
  addBeginning(evaluation, accumulator, word, BOOSTS.beginning);
  addNamed(corpus, evaluation, accumulator, corpus.names.beginningWith(word));
}

function withSimilar(
  corpus: WordCorpus,
  evaluation: Evaluation,
  accumulator: Accumulator,
  { from, to }: Clause,
  { word, typed }: Unit & { type: 'word' },
): FoundClause {
  const work = corpus.index.parts.reduce(
    (sum, { segment }) => sum + segment.stems.keys.length * STEM,
    0,
  );
  if (!spend(evaluation, work)) return { accumulator };
  const similar = corpus.index.parts.map((part) => ({
    part,
    words: similarWords(part.segment, word),
  }));
  const nearest = Math.min(
    ...similar.flatMap(({ words }) => words.map(({ distance }) => distance)),
  );
  const meant = new Map<string, number>();
  for (const { part, words } of similar) {
    for (const each of words) {
      if (each.distance !== nearest) continue;
      const found = part.segment.words.at(each.word) ?? '';
      meant.set(found, (meant.get(found) ?? 0) + each.places);
    }
  }
  const likeliest = [...meant].sort((a, b) => b[1] - a[1]).slice(0, MOST_SHOWN);
  likeliest.forEach(([found], rank) =>
    addWord(evaluation, accumulator, found, BOOSTS.typo, rank === 0 ? 'all' : 'forms'),
  );
  if (accumulator.size === 0) return { accumulator, notice: NOTICES.notFound(typed) };
  const written = likeliest.map(([each]) => asWritten(corpus, each));
  return {
    accumulator,
    notice: NOTICES.similar(typed, written),
    guess: { typed, meant: written, from, to },
  };
}

/** A folded word as a reader knows it: `muelheim` → `Mülheim`. Read where it stands first. */
function asWritten({ texts, index }: WordCorpus, folded: string): string {
  for (const { segment, numberOf } of index.parts) {
    const word = placeOf(segment.words, folded);
    if (segment.words.at(word) !== folded) continue;
    const last = Math.min(sure(segment.starts[word + 1]), sure(segment.starts[word]) + MOST_READ);
    for (let at = sure(segment.starts[word]); at < last; at++) {
      const number = numberOf[sure(segment.texts[at])] ?? -1;
      const text = number < 0 ? undefined : texts.at(number);
      const written = writtenWordsOf(text?.text ?? '').find((each) => fold(each) === folded);
      if (written) return written;
    }
  }
  return folded;
}

/** Without a limit `a` would find half of the archive. */
const SHORTEST = 4;
const SHORTEST_LAST = 3;
const MOST_SHOWN = 3;
const MOST_READ = 20;
/** To compare a mistyped word with one that there is costs as much as so many places. */
const STEM = 2;
