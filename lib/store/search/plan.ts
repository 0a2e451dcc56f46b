import { sure } from '@/lib/model/sure';
import { isFunctionWord } from '@/lib/search/fold';
import type { GroupName } from '@/lib/search/glossary';
import { placeOf } from '@/lib/search/index/key-table';
import { workOfBeginning, workOfRelatives } from '@/lib/search/index/reading-work';
import { relativesOf, wordsBeginningWith, type Expansion } from '@/lib/search/index/relatives';
import type { Vocabulary } from '@/lib/search/index/segment';
import { similarWords } from '@/lib/search/index/similar-words';
import type { WordKnowledge } from '@/lib/search/index/word-index';
import { BOOSTS } from '@/lib/search/ranking';
import type { Clause, Unit } from '@/lib/search/syntax';

/** Folded words, each with how close it is to what was asked for. */
export type CloseWords = ReadonlyMap<string, number>;

/** What is looked for in the wording of a statement. */
export type Operation =
  /** Any of the words. */
  | { readonly type: 'words'; readonly words: CloseWords; readonly viaGlossary: boolean }
  /** Words that follow each other: for each place those that may stand there. */
  | {
      readonly type: 'phrase';
      readonly slots: readonly (readonly string[])[];
      readonly boost: number;
      readonly viaGlossary: boolean;
    }
  | NearWords;

/** One of the first words near one of each of the others, see `areNear`. */
export interface NearWords {
  readonly type: 'near';
  readonly first: CloseWords;
  readonly others: readonly CloseWords[];
  readonly boost: number;
  readonly viaGlossary: boolean;
  /** The statements in which they are so, of those that nothing before it finds; none until they were looked for, see near.ts. */
  readonly found: readonly string[];
}

/** A query while it is read: what may still be looked up of the vocabulary. */
export interface Drafting {
  readonly index: WordKnowledge;
  readonly expansion: Expansion;
  /** How much more of the vocabulary may be read, counted as `lib/search/index/reading-work.ts` does; below 0 nothing more is. */
  budget: number;
  readonly read: Set<string>;
}

/** Reading so much of the vocabulary takes some twenty milliseconds. */
export const MOST_READING = 1_200_000;
/** To look for a word in all statements costs as much. */
const WORD = 200;

/** What a unit of a query means; nothing where no word of the archive fits. */
export function operationsOf(drafting: Drafting, unit: Unit): Operation[] {
  const operations: (Operation | undefined)[] = [];
  const isWide = drafting.expansion === 'all';
  switch (unit.type) {
    case 'word':
      operations.push(wordsOperation(relativesIn(drafting, unit.word, drafting.expansion)));
      if (isWide) operations.push(apart(drafting, unit.word));
      break;
    case 'beginning':
      operations.push(beginning(drafting, unit.word, BOOSTS.inflected));
      break;
    case 'phrase':
      operations.push(phrase(drafting, unit.words, 'spelling', BOOSTS.exact));
      break;
    case 'together':
      if (unit.joined !== undefined)
        operations.push(wordsOperation(relativesIn(drafting, unit.joined, drafting.expansion)));
      operations.push(phrase(drafting, unit.words, 'spelling', BOOSTS.exact));
      operations.push(phrase(drafting, unit.words, 'forms', BOOSTS.inflected));
      if (isWide)
        operations.push(
          near(
            drafting,
            unit.words.filter((word) => word.length > 3),
          ),
        );
      break;
  }
  if ((unit.type === 'word' || unit.type === 'together') && unit.group)
    for (const name of unit.group.names) operations.push(otherName(drafting, name));
  return operations.flatMap((operation) => operation ?? []);
}

/** All words that begin so. */
export function beginning(drafting: Drafting, word: string, boost: number): Operation | undefined {
  const found = new Map<string, number>();
  for (const part of drafting.index.parts) {
    if (!spend(drafting, workOfBeginning(part, word))) break;
    addAll(drafting, found, part, wordsBeginningWith(part, word, boost));
  }
  return wordsOperation(found);
}

/** Words that may have been meant by a mistyped one, the likeliest first. */
export function meantBy(drafting: Drafting, word: string): string[] {
  const { parts } = drafting.index;
  const work = parts.reduce((sum, { stems }) => sum + stems.keys.length * STEM, 0);
  if (!spend(drafting, work)) return [];
  const similar = parts.flatMap((part) =>
    similarWords(part, word).map((each) => ({ ...each, found: part.words.at(each.word) ?? '' })),
  );
  const nearest = Math.min(...similar.map(({ distance }) => distance));
  const places = new Map<string, number>();
  for (const { found, distance, places: some } of similar)
    if (distance === nearest) places.set(found, (places.get(found) ?? 0) + some);
  return [...places]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SHOWN)
    .map(([found]) => found);
}

/** The same words with their relatives, the likeliest with all of them. */
export function similarOperations(drafting: Drafting, meant: readonly string[]): Operation[] {
  return meant.flatMap((word, rank) => {
    const found = relativesIn(drafting, word, rank === 0 ? 'all' : 'forms');
    return wordsOperation(times(found, BOOSTS.typo)) ?? [];
  });
}

/**
 * Compounds that have two neighbours of the query as parts: for either of these as good as itself, see `addCompounds` of
 * `lib/search/score.ts`.
 */
export function compoundsOf(
  drafting: Drafting,
  first: Clause | undefined,
  second: Clause | undefined,
): Operation | undefined {
  const [one, other] = [plainWord(first), plainWord(second)];
  if (one === undefined || other === undefined || drafting.budget < 0) return undefined;
  const found = new Map<string, number>();
  for (const part of drafting.index.parts) {
    const relatives = relativesOf(part, drafting.index.splitter, other, 'all');
    for (const [word, boost] of relativesOf(part, drafting.index.splitter, one, 'all'))
      if (isPart(boost) && isPart(relatives.get(word) ?? 0))
        found.set(part.words.at(word) ?? '', BOOSTS.compound);
  }
  return wordsOperation(found);
}

/** For each of the words those that may stand in its place; undefined when there are none for one of them. */
export function slotsOf(
  drafting: Drafting,
  words: readonly string[],
  expansion: Expansion,
): string[][] | undefined {
  const slots = words.map((word) => [...relativesIn(drafting, word, expansion).keys()]);
  return slots.every(({ length }) => length > 0) ? slots : undefined;
}

/** Whether a word is looked for at all where it occurs nowhere: as the beginning of one, as a mistyped one. */
export function canBeMistyped(unit: Unit | undefined): unit is Unit & { readonly type: 'word' } {
  return unit?.type === 'word' && !isFunctionWord(unit.word);
}

/** In how many places of the archive a word stands. */
export function placesOf({ parts }: WordKnowledge, word: string): number {
  return parts.reduce((sum, { words, starts }) => {
    const at = placeOf(words, word);
    return words.at(at) === word ? sum + sure(starts[at + 1]) - sure(starts[at]) : sum;
  }, 0);
}

function relativesIn(drafting: Drafting, word: string, expansion: Expansion): CloseWords {
  const found = new Map<string, number>();
  const { parts, splitter } = drafting.index;
  for (const [at, part] of parts.entries()) {
    const key = `${at} ${expansion} ${word}`;
    const work = drafting.read.has(key) ? 0 : workOfRelatives(part, word, expansion);
    drafting.read.add(key);
    if (!spend(drafting, work)) break;
    addAll(drafting, found, part, relativesOf(part, splitter, word, expansion));
  }
  return found;
}

function addAll(
  drafting: Drafting,
  found: Map<string, number>,
  { words }: Vocabulary,
  relatives: ReadonlyMap<number, number>,
): void {
  for (const [number, boost] of relatives) {
    if (!spend(drafting, WORD)) return;
    const word = words.at(number) ?? '';
    if ((found.get(word) ?? 0) < boost) found.set(word, boost);
  }
}

function spend(drafting: Drafting, work: number): boolean {
  if (drafting.budget < 0) return false;
  return (drafting.budget -= work) >= 0;
}

function wordsOperation(words: CloseWords, viaGlossary = false): Operation | undefined {
  return words.size === 0 ? undefined : { type: 'words', words, viaGlossary };
}

function times(words: CloseWords, factor: number): CloseWords {
  return new Map([...words].map(([word, boost]) => [word, boost * factor]));
}

/** Arbeitsmarktpolitik also as „Politik für den Arbeitsmarkt“. */
function apart(drafting: Drafting, word: string): Operation | undefined {
  const split = drafting.index.splitter.split(word);
  return split && near(drafting, [split.modifier, split.head]);
}

function near(drafting: Drafting, words: readonly string[]): Operation | undefined {
  const [first, ...others] = words.map((word) => relativesIn(drafting, word, 'forms'));
  return first && others.length > 0 && [first, ...others].every(({ size }) => size > 0)
    ? { type: 'near', first, others, boost: BOOSTS.apart, viaGlossary: false, found: [] }
    : undefined;
}

function phrase(
  drafting: Drafting,
  words: readonly string[],
  expansion: Expansion,
  boost: number,
  viaGlossary = false,
): Operation | undefined {
  const slots = slotsOf(drafting, words, expansion);
  return slots && { type: 'phrase', slots, boost, viaGlossary };
}

/** Another name of the same thing, from the glossary. */
function otherName(drafting: Drafting, { words }: GroupName): Operation | undefined {
  const [word, ...more] = words;
  if (word === undefined) return undefined;
  if (more.length > 0) return phrase(drafting, words, 'forms', BOOSTS.glossary, true);
  return wordsOperation(times(relativesIn(drafting, word, 'forms'), BOOSTS.glossary), true);
}

function plainWord(clause: Clause | undefined): string | undefined {
  const [unit] = clause?.form === 'plain' ? clause.any : [];
  return unit?.type === 'word' ? unit.word : undefined;
}

function isPart(boost: number): boolean {
  return boost === BOOSTS.part || boost === BOOSTS.guess;
}

const MOST_SHOWN = 3;
/** To compare a mistyped word with one that there is. */
const STEM = 2;
