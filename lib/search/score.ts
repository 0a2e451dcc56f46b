import type { WordCorpus } from './corpus';
import type { Running } from './find-unit';
import { tokensOf } from './german/tokens';
import { placesOfPhrase, workOfPhrase } from './index/phrase';
import { relativesOf } from './index/relatives';
import { areNear, foundIn, noteAll, type Layer } from './layer';
import { CLOSENESS, FULL_NAME, NEARNESS, shareOf, VERBATIM, worthOf } from './ranking';
import { saidByNamed } from './score-names';
import type { Clause } from './syntax';

/** What decides the order of statements, by their number. */
export interface Ranking {
  /** How well each meets the query: greater is better. */
  readonly scores: Float32Array;
  /** How much of the statement the words are, from 0 to 1: decides between equal scores. */
  readonly shares: Float32Array;
}

/** The ranking by how the words were met and how near they stand to each other, and how many of the layers each statement is in. */
export function scoredBy(
  corpus: WordCorpus,
  layers: readonly Layer[],
): Ranking & { readonly counts: Uint8Array } {
  const size = corpus.index.lengths.length;
  const { lengths } = corpus.index;
  const [scores, shares] = [new Float32Array(size), new Float32Array(size)];
  const counts = new Uint8Array(size);
  // With one word there is nothing to be near to.
  const places = layers.length > 1 ? size : 0;
  const [near, before] = [new Uint8Array(places), new Int32Array(places)];
  const whole = layers.reduce((sum, layer) => sum + worthOf(layer.size, size), 0);
  for (const layer of layers) {
    const { closeness, times } = layer;
    const worth = worthOf(layer.size, size);
    for (const number of foundIn(layer)) {
      scores[number] = (scores[number] ?? 0) + worth * (closeness[number] ?? 0);
      shares[number] =
        (shares[number] ?? 0) + (worth / whole) * shareOf(times[number] ?? 0, lengths[number] ?? 0);
      counts[number] = (counts[number] ?? 0) + 1;
      if (places === 0) continue;
      const here = layer.places[number] ?? 0;
      if (areNear(before[number] ?? 0, here)) near[number] = (near[number] ?? 0) + 1;
      before[number] = here;
    }
  }
  if (layers.length > 1) {
    const step = NEARNESS / (layers.length - 1);
    for (let number = 0; number < size; number++)
      if ((near[number] ?? 0) > 0)
        scores[number] = (scores[number] ?? 0) * (1 + step * (near[number] ?? 0));
  }
  return { scores, shares, counts };
}

/** „Wachstum der Wirtschaft“ also as Wirtschaftswachstum: a word that has two neighbours of the query as parts is as good as both. */
export function addCompounds(
  { index }: WordCorpus,
  running: Running,
  clauses: readonly Clause[],
  layers: readonly Layer[],
): void {
  for (let at = 0; at + 1 < clauses.length; at++) {
    const [first, second] = [plainWord(clauses[at]), plainWord(clauses[at + 1])];
    const [one, other] = [layers[at], layers[at + 1]];
    if (first === undefined || second === undefined || !one || !other || running.left < 0) continue;
    for (const { segment, numberOf } of index.parts) {
      const { texts, positions, starts } = segment;
      const relatives = relativesOf(segment, index.splitter, second, 'all');
      for (const [word, closeness] of relativesOf(segment, index.splitter, first, 'all')) {
        if (!isPart(closeness) || !isPart(relatives.get(word) ?? 0)) continue;
        const places = {
          texts,
          positions,
          numberOf,
          from: starts[word] ?? 0,
          to: starts[word + 1] ?? 0,
        };
        noteAll(one, places, CLOSENESS.compound);
        noteAll(other, places, CLOSENESS.compound);
      }
    }
  }
}

function plainWord(clause: Clause | undefined): string | undefined {
  const [unit] = clause?.form === 'plain' ? clause.any : [];
  return unit?.type === 'word' ? unit.word : undefined;
}

function isPart(closeness: number): boolean {
  return closeness === CLOSENESS.part || closeness === CLOSENESS.guess;
}

/** More for the statements in which the plain words stand as they were typed, and for those of somebody whose whole name they have. */
export function addVerbatim(
  corpus: WordCorpus,
  running: Running,
  typed: string,
  clauses: readonly Clause[],
  scores: Float32Array,
): void {
  if (wordsAsked(clauses) < 2 || running.left < 0) return;
  const runs = plainRuns(typed, clauses);
  for (const number of saidByNamed(corpus, runs.flat()))
    scores[number] = (scores[number] ?? 0) * (1 + FULL_NAME);
  const [words, ...others] = runs;
  if (!words || others.length > 0) return;
  const { index } = corpus;
  for (const { segment, numberOf } of index.parts) {
    const slots = words.map((word) => [
      ...relativesOf(segment, index.splitter, word, 'spelling').keys(),
    ]);
    if (
      slots.some((slot) => slot.length === 0) ||
      (running.left -= workOfPhrase(segment, slots)) < 0
    )
      continue;
    for (const number of new Set(
      placesOfPhrase(segment, slots).texts.map((text) => numberOf[text] ?? -1),
    )) {
      if (number >= 0) scores[number] = (scores[number] ?? 0) * (1 + VERBATIM);
    }
  }
}

/** How many plain words are looked for, without the function words among them. */
function wordsAsked(clauses: readonly Clause[]): number {
  return clauses.reduce((count, { any, form }) => {
    const [unit] = any;
    if (form !== 'plain' || !unit) return count;
    return count + (unit.type === 'together' ? unit.words.length : 1);
  }, 0);
}

/** The folded words as they were typed from the first to the last that is looked for, function words too; signs of the query language part them. */
function plainRuns(typed: string, clauses: readonly Clause[]): string[][] {
  const runs: { from: number; to: number }[] = [];
  let isOpen = false;
  for (const { form, from, to } of clauses) {
    const run = runs.at(-1);
    if (form === 'plain' && isOpen && run) run.to = to;
    else if (form === 'plain') runs.push({ from, to });
    isOpen = form === 'plain';
  }
  return runs.map(({ from, to }) => tokensOf(typed.slice(from, to)).map(({ word }) => word));
}
