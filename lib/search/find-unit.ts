import { sure } from '@/lib/model/sure';
import type { GroupName } from './glossary';
import { placesOfPhrase, workOfPhrase } from './index/phrase';
import { workOfBeginning, workOfRelatives } from './index/reading-work';
import { relativesOf, wordsBeginningWith, type Expansion } from './index/relatives';
import {
  areNear,
  foundIn,
  newAccumulator,
  accumulate,
  accumulateAll,
  release,
  type Accumulator,
} from './accumulator';
import { notePhrase, recordWord, type FoundWords } from './found-words';
import { BOOSTS } from './ranking';
import type { Unit } from './syntax';
import type { IndexPart, WordIndex } from './text-index';

/** The evaluation of a query while it goes on: what it may still cost, and which words it has found. */
export interface Evaluation extends FoundWords {
  readonly index: WordIndex;
  readonly expansion: Expansion;
  /** Whether a word that occurs nowhere is taken as a mistyped one. */
  readonly forgivesTypos: boolean;
  /** How many more places may be looked at, or what else costs as much. */
  budget: number;
  /** What of the vocabulary has been read for this query: to read it again costs nothing, see `relativesOf`. */
  readonly read: Set<string>;
}

/** Where a unit of a query is found; the accumulator is empty where nothing fits. */
export function findUnit(evaluation: Evaluation, unit: Unit): Accumulator {
  const accumulator = newAccumulator(evaluation.index.lengths.length);
  switch (unit.type) {
    case 'word':
      addWord(evaluation, accumulator, unit.word, 1, evaluation.expansion);
      if (evaluation.expansion === 'all') addApart(evaluation, accumulator, unit.word);
      break;
    case 'beginning':
      addBeginning(evaluation, accumulator, unit.word, BOOSTS.inflected);
      break;
    case 'phrase':
      addPhrase(evaluation, accumulator, unit.words, 'spelling', BOOSTS.exact);
      break;
    case 'together':
      if (unit.joined !== undefined)
        addWord(evaluation, accumulator, unit.joined, 1, evaluation.expansion);
      addPhrase(evaluation, accumulator, unit.words, 'spelling', BOOSTS.exact);
      addPhrase(evaluation, accumulator, unit.words, 'forms', BOOSTS.inflected);
      if (evaluation.expansion === 'all')
        addNear(
          evaluation,
          accumulator,
          unit.words.filter((word) => word.length > 3),
          BOOSTS.apart,
        );
      break;
  }
  if ((unit.type === 'word' || unit.type === 'together') && unit.group) {
    evaluation.viaGlossary = true;
    for (const name of unit.group.names) addName(evaluation, accumulator, name);
    evaluation.viaGlossary = false;
  }
  return accumulator;
}

/** Adds every place of some words of a segment, the closest first, as long as the search may go on. */
export function addRelatives(
  evaluation: Evaluation,
  accumulator: Accumulator,
  { segment, numberOf }: IndexPart,
  relatives: ReadonlyMap<number, number>,
  factor = 1,
): void {
  const { starts, texts, positions } = segment;
  for (const [word, boost] of relatives) {
    const [from, to] = [sure(starts[word]), sure(starts[word + 1])];
    if (!spend(evaluation, to - from + WORD)) return;
    recordWord(evaluation, segment.words.at(word) ?? '', boost * factor);
    accumulateAll(accumulator, { texts, positions, numberOf, from, to }, boost * factor);
  }
}

/** To record a word costs as much as so many places. */
const WORD = 20;

/** Whether a search may do what costs as much as so many places. From the first thing on that it may not, it does nothing more. */
export function spend(evaluation: Pick<Evaluation, 'budget'>, work: number): boolean {
  if (evaluation.budget < 0) return false;
  return (evaluation.budget -= work) >= 0;
}

/** Adds a word with its relatives, each as close as it is times `factor`. */
export function addWord(
  evaluation: Evaluation,
  accumulator: Accumulator,
  word: string,
  factor: number,
  expansion: Expansion,
): void {
  for (const part of evaluation.index.parts) {
    const relatives = readRelatives(evaluation, part, word, expansion);
    if (!relatives) return;
    addRelatives(evaluation, accumulator, part, relatives, factor);
  }
}

/** The relatives of a word in a part of the index; undefined when the search may not read so much. */
function readRelatives(
  evaluation: Evaluation,
  part: IndexPart,
  word: string,
  expansion: Expansion,
): ReadonlyMap<number, number> | undefined {
  const { index, read } = evaluation;
  const key = `${index.parts.indexOf(part)} ${expansion} ${word}`;
  const work = read.has(key) ? 0 : workOfRelatives(part.segment, word, expansion);
  read.add(key);
  return spend(evaluation, work)
    ? relativesOf(part.segment, index.splitter, word, expansion)
    : undefined;
}

/** Adds all words that begin so. */
export function addBeginning(
  evaluation: Evaluation,
  accumulator: Accumulator,
  word: string,
  boost: number,
): void {
  for (const part of evaluation.index.parts) {
    if (!spend(evaluation, workOfBeginning(part.segment, word))) return;
    addRelatives(evaluation, accumulator, part, wordsBeginningWith(part.segment, word, boost));
  }
}

/** Arbeitsmarktpolitik also as „Politik für den Arbeitsmarkt“. */
function addApart(evaluation: Evaluation, accumulator: Accumulator, word: string): void {
  const split = evaluation.index.splitter.split(word);
  if (split) addNear(evaluation, accumulator, [split.modifier, split.head], BOOSTS.apart);
}

/** Adds the statements that have all words, near each other. */
function addNear(
  evaluation: Evaluation,
  accumulator: Accumulator,
  words: readonly string[],
  boost: number,
): void {
  const [word, ...others] = words;
  if (word === undefined || others.length === 0) return;
  const first = formsOf(evaluation, accumulator.boost.length, word);
  let near = [...foundIn(first)];
  // One after the other: a chain of a hundred words must not hold as many accumulators.
  for (const each of others) {
    const other = formsOf(evaluation, accumulator.boost.length, each);
    near = near.filter(
      (number) =>
        sure(other.boost[number]) > 0 &&
        areNear(sure(first.places[number]), sure(other.places[number])),
    );
    release(other);
  }
  const isAny = near.some((number) => sure(accumulator.boost[number]) === 0);
  for (const number of near) {
    accumulate(accumulator, number, boost);
    accumulator.places[number] = sure(accumulator.places[number]) | sure(first.places[number]);
  }
  release(first);
  if (isAny) for (const each of words) noteForms(evaluation, each, boost);
}

/** Where the forms of a word stand. What is found so counts only where the words meet: it is not noted as found. */
function formsOf(evaluation: Evaluation, size: number, word: string): Accumulator {
  const { words } = evaluation;
  evaluation.words = new Map();
  const accumulator = newAccumulator(size);
  addWord(evaluation, accumulator, word, 1, 'forms');
  evaluation.words = words;
  return accumulator;
}

function addPhrase(
  evaluation: Evaluation,
  accumulator: Accumulator,
  words: readonly string[],
  expansion: Expansion,
  boost: number,
): void {
  for (const part of evaluation.index.parts) {
    const slots = slotsOf(evaluation, part, words, expansion);
    if (!slots) continue;
    if (!spend(evaluation, workOfPhrase(part.segment, slots))) return;
    const { texts, positions } = placesOfPhrase(part.segment, slots);
    let any = false;
    texts.forEach((text, at) => {
      const number = part.numberOf[text] ?? -1;
      if (number < 0) return;
      any = true;
      accumulate(accumulator, number, boost, positions[at]);
    });
    if (any)
      notePhrase(
        evaluation,
        slots.map((slot) => slot.map((word) => part.segment.words.at(word) ?? '')),
        boost,
      );
  }
}

/** For each word of a phrase the words of a segment that may stand there; undefined when there are none for one of them. */
export function slotsOf(
  evaluation: Evaluation,
  part: IndexPart,
  words: readonly string[],
  expansion: Expansion,
): number[][] | undefined {
  const slots: number[][] = [];
  for (const word of words) {
    const slot = [...(readRelatives(evaluation, part, word, expansion)?.keys() ?? [])];
    if (slot.length === 0) return undefined;
    slots.push(slot);
  }
  return slots;
}

/** Another name of the same thing, from the glossary. */
function addName(evaluation: Evaluation, accumulator: Accumulator, { words }: GroupName): void {
  const [word, ...more] = words;
  if (word === undefined) return;
  if (more.length === 0) addWord(evaluation, accumulator, word, BOOSTS.glossary, 'forms');
  else addPhrase(evaluation, accumulator, words, 'forms', BOOSTS.glossary);
}

function noteForms(evaluation: Evaluation, word: string, boost: number): void {
  for (const { segment } of evaluation.index.parts) {
    for (const [form, own] of relativesOf(segment, evaluation.index.splitter, word, 'forms'))
      recordWord(evaluation, segment.words.at(form) ?? '', own * boost);
  }
}
