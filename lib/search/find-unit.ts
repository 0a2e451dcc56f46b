import type { GroupName } from './glossary';
import { placesOfPhrase, workOfPhrase } from './index/phrase';
import { relativesOf, wordsBeginningWith, type Reach } from './index/relatives';
import { areNear, foundIn, newLayer, note, noteAll, release, type Layer } from './layer';
import { CLOSENESS } from './ranking';
import type { Unit } from './syntax';
import type { IndexPart, WordIndex } from './text-index';

/** A search while it runs: what it may still cost, and which words it has found. */
export interface Running {
  readonly index: WordIndex;
  readonly reach: Reach;
  /** Whether a word that occurs nowhere is taken as a mistyped one. */
  readonly forgivesTypos: boolean;
  /** How many more places may be looked at, or what else costs as much. */
  left: number;
  /** The folded words that were found, each with how. */
  words: Map<string, FoundWord>;
  /** Set while what is looked for is another name from the glossary. */
  viaGlossary: boolean;
}

export interface FoundWord {
  readonly closeness: number;
  readonly viaGlossary: boolean;
  /** Found only where one of these words stands next to it: as part of a phrase. */
  readonly beside?: ReadonlySet<string>;
}

/** Where a unit of a query is found; the layer is empty where nothing fits. */
export function findUnit(running: Running, unit: Unit): Layer {
  const layer = newLayer(running.index.lengths.length);
  switch (unit.type) {
    case 'word':
      addWord(running, layer, unit.word, 1, running.reach);
      if (running.reach === 'all') addApart(running, layer, unit.word);
      break;
    case 'beginning':
      for (const part of running.index.parts)
        addRelatives(
          running,
          layer,
          part,
          wordsBeginningWith(part.segment, unit.word, CLOSENESS.inflected),
        );
      break;
    case 'phrase':
      addPhrase(running, layer, unit.words, 'spelling', CLOSENESS.exact);
      break;
    case 'together':
      if (unit.joined !== undefined) addWord(running, layer, unit.joined, 1, running.reach);
      addPhrase(running, layer, unit.words, 'spelling', CLOSENESS.exact);
      addPhrase(running, layer, unit.words, 'forms', CLOSENESS.inflected);
      if (running.reach === 'all')
        addNear(
          running,
          layer,
          unit.words.filter((word) => word.length > 3),
          CLOSENESS.apart,
        );
      break;
  }
  if ((unit.type === 'word' || unit.type === 'together') && unit.group) {
    running.viaGlossary = true;
    for (const name of unit.group.names) addName(running, layer, name);
    running.viaGlossary = false;
  }
  return layer;
}

/** Adds every place of some words of a segment, the closest first, as long as the search may go on. */
export function addRelatives(
  running: Running,
  layer: Layer,
  { segment, numberOf }: IndexPart,
  relatives: ReadonlyMap<number, number>,
  factor = 1,
): void {
  const { starts, texts, positions } = segment;
  for (const [word, closeness] of relatives) {
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    if ((running.left -= to - from + WORD) < 0) return;
    noteWord(running, segment.words[word] ?? '', closeness * factor);
    noteAll(layer, { texts, positions, numberOf, from, to }, closeness * factor);
  }
}

/** To note a word costs as much as so many places. */
const WORD = 10;

/** Adds a word with its relatives, each as close as it is times `factor`. */
export function addWord(
  running: Running,
  layer: Layer,
  word: string,
  factor: number,
  reach: Reach,
): void {
  const { parts, splitter } = running.index;
  for (const part of parts)
    addRelatives(running, layer, part, relativesOf(part.segment, splitter, word, reach), factor);
}

/** Arbeitsmarktpolitik also as „Politik für den Arbeitsmarkt“. */
function addApart(running: Running, layer: Layer, word: string): void {
  const split = running.index.splitter.split(word);
  if (split) addNear(running, layer, [split.modifier, split.head], CLOSENESS.apart);
}

/** Adds the statements that have all words, near each other. */
function addNear(
  running: Running,
  layer: Layer,
  words: readonly string[],
  closeness: number,
): void {
  if (words.length < 2) return;
  const { words: known } = running;
  // What is found here counts only where the words meet.
  running.words = new Map();
  const layers = words.map((word) => {
    const each = newLayer(layer.closeness.length);
    addWord(running, each, word, 1, 'forms');
    return each;
  });
  running.words = known;
  const [first, ...others] = layers;
  let any = false;
  for (const number of first ? foundIn(first) : []) {
    const places = first?.places[number] ?? 0;
    if (
      !others.every(
        (other) => (other.closeness[number] ?? 0) > 0 && areNear(places, other.places[number] ?? 0),
      )
    )
      continue;
    if ((layer.closeness[number] ?? 0) === 0) any = true;
    note(layer, number, closeness);
    layer.places[number] = (layer.places[number] ?? 0) | places;
  }
  layers.forEach(release);
  if (any) for (const word of words) noteForms(running, word, closeness);
}

function addPhrase(
  running: Running,
  layer: Layer,
  words: readonly string[],
  reach: Reach,
  closeness: number,
): void {
  for (const part of running.index.parts) {
    const slots = words.map((word) => [
      ...relativesOf(part.segment, running.index.splitter, word, reach).keys(),
    ]);
    if (slots.some((slot) => slot.length === 0)) continue;
    if ((running.left -= workOfPhrase(part.segment, slots)) < 0) return;
    const { texts, positions } = placesOfPhrase(part.segment, slots);
    let any = false;
    texts.forEach((text, at) => {
      const number = part.numberOf[text] ?? -1;
      if (number < 0) return;
      any = true;
      note(layer, number, closeness, positions[at]);
    });
    if (any)
      notePhrase(
        running,
        slots.map((slot) => slot.map((word) => part.segment.words[word] ?? '')),
        closeness,
      );
  }
}

/** Another name of the same thing, from the glossary. */
function addName(running: Running, layer: Layer, { words }: GroupName): void {
  const [word, ...more] = words;
  if (word === undefined) return;
  if (more.length === 0) addWord(running, layer, word, CLOSENESS.glossary, 'forms');
  else addPhrase(running, layer, words, 'forms', CLOSENESS.glossary);
}

function noteWord({ words, viaGlossary }: Running, word: string, closeness: number): void {
  const known = words.get(word);
  if (!known || known.closeness < closeness || known.beside)
    words.set(word, { closeness: Math.max(closeness, known?.closeness ?? 0), viaGlossary });
}

/** `slots` has for each place of the phrase the words that may stand there. */
function notePhrase(
  running: Running,
  slots: readonly (readonly string[])[],
  closeness: number,
): void {
  if (slots.length === 1) return slots[0]?.forEach((word) => noteWord(running, word, closeness));
  slots.forEach((slot, at) => {
    const beside = [...(slots[at - 1] ?? []), ...(slots[at + 1] ?? [])];
    for (const word of slot) {
      const known = running.words.get(word);
      if (known && !known.beside) continue;
      const viaGlossary = known?.viaGlossary ?? running.viaGlossary;
      running.words.set(word, {
        closeness: Math.max(closeness, known?.closeness ?? 0),
        viaGlossary,
        beside: new Set([...(known?.beside ?? []), ...beside]),
      });
    }
  });
}

function noteForms(running: Running, word: string, closeness: number): void {
  for (const { segment } of running.index.parts) {
    for (const [form, own] of relativesOf(segment, running.index.splitter, word, 'forms'))
      noteWord(running, segment.words[form] ?? '', own * closeness);
  }
}
