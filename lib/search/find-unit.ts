import type { GroupName } from './glossary';
import { placesOfPhrase, workOfPhrase } from './index/phrase';
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
import { BOOSTS } from './ranking';
import type { Unit } from './syntax';
import type { IndexPart, WordIndex } from './text-index';

/** The evaluation of a query while it goes on: what it may still cost, and which words it has found. */
export interface Evaluation {
  readonly index: WordIndex;
  readonly expansion: Expansion;
  /** Whether a word that occurs nowhere is taken as a mistyped one. */
  readonly forgivesTypos: boolean;
  /** How many more places may be looked at, or what else costs as much. */
  budget: number;
  /** The folded words that were found, each with how. */
  words: Map<string, FoundWord>;
  /** Set while what is looked for is another name from the glossary. */
  viaGlossary: boolean;
}

export interface FoundWord {
  readonly boost: number;
  readonly viaGlossary: boolean;
  /** Found only where one of these words stands next to it: as part of a phrase. */
  readonly beside?: ReadonlySet<string>;
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
      for (const part of evaluation.index.parts)
        addRelatives(
          evaluation,
          accumulator,
          part,
          wordsBeginningWith(part.segment, unit.word, BOOSTS.inflected),
        );
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
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    if ((evaluation.budget -= to - from + WORD) < 0) return;
    recordWord(evaluation, segment.words[word] ?? '', boost * factor);
    accumulateAll(accumulator, { texts, positions, numberOf, from, to }, boost * factor);
  }
}

/** To record a word costs as much as so many places. */
const WORD = 10;

/** Adds a word with its relatives, each as close as it is times `factor`. */
export function addWord(
  evaluation: Evaluation,
  accumulator: Accumulator,
  word: string,
  factor: number,
  expansion: Expansion,
): void {
  const { parts, splitter } = evaluation.index;
  for (const part of parts)
    addRelatives(
      evaluation,
      accumulator,
      part,
      relativesOf(part.segment, splitter, word, expansion),
      factor,
    );
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
  if (words.length < 2) return;
  const { words: known } = evaluation;
  // What is found here counts only where the words meet.
  evaluation.words = new Map();
  const accumulators = words.map((word) => {
    const each = newAccumulator(accumulator.boost.length);
    addWord(evaluation, each, word, 1, 'forms');
    return each;
  });
  evaluation.words = known;
  const [first, ...others] = accumulators;
  let any = false;
  for (const number of first ? foundIn(first) : []) {
    const places = first?.places[number] ?? 0;
    if (
      !others.every(
        (other) => (other.boost[number] ?? 0) > 0 && areNear(places, other.places[number] ?? 0),
      )
    )
      continue;
    if ((accumulator.boost[number] ?? 0) === 0) any = true;
    accumulate(accumulator, number, boost);
    accumulator.places[number] = (accumulator.places[number] ?? 0) | places;
  }
  accumulators.forEach(release);
  if (any) for (const word of words) noteForms(evaluation, word, boost);
}

function addPhrase(
  evaluation: Evaluation,
  accumulator: Accumulator,
  words: readonly string[],
  expansion: Expansion,
  boost: number,
): void {
  for (const part of evaluation.index.parts) {
    const slots = words.map((word) => [
      ...relativesOf(part.segment, evaluation.index.splitter, word, expansion).keys(),
    ]);
    if (slots.some((slot) => slot.length === 0)) continue;
    if ((evaluation.budget -= workOfPhrase(part.segment, slots)) < 0) return;
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
        slots.map((slot) => slot.map((word) => part.segment.words[word] ?? '')),
        boost,
      );
  }
}

/** Another name of the same thing, from the glossary. */
function addName(evaluation: Evaluation, accumulator: Accumulator, { words }: GroupName): void {
  const [word, ...more] = words;
  if (word === undefined) return;
  if (more.length === 0) addWord(evaluation, accumulator, word, BOOSTS.glossary, 'forms');
  else addPhrase(evaluation, accumulator, words, 'forms', BOOSTS.glossary);
}

function recordWord({ words, viaGlossary }: Evaluation, word: string, boost: number): void {
  const known = words.get(word);
  if (!known || known.boost < boost || known.beside)
    words.set(word, { boost: Math.max(boost, known?.boost ?? 0), viaGlossary });
}

/** `slots` has for each place of the phrase the words that may stand there. */
function notePhrase(
  evaluation: Evaluation,
  slots: readonly (readonly string[])[],
  boost: number,
): void {
  if (slots.length === 1) return slots[0]?.forEach((word) => recordWord(evaluation, word, boost));
  slots.forEach((slot, at) => {
    const beside = [...(slots[at - 1] ?? []), ...(slots[at + 1] ?? [])];
    for (const word of slot) {
      const known = evaluation.words.get(word);
      if (known && !known.beside) continue;
      const viaGlossary = known?.viaGlossary ?? evaluation.viaGlossary;
      evaluation.words.set(word, {
        boost: Math.max(boost, known?.boost ?? 0),
        viaGlossary,
        beside: new Set([...(known?.beside ?? []), ...beside]),
      });
    }
  });
}

function noteForms(evaluation: Evaluation, word: string, boost: number): void {
  for (const { segment } of evaluation.index.parts) {
    for (const [form, own] of relativesOf(segment, evaluation.index.splitter, word, 'forms'))
      recordWord(evaluation, segment.words[form] ?? '', own * boost);
  }
}
