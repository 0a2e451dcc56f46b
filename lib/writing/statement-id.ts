import { proposeId } from '@/lib/model/id';
import { isFunctionWord } from '@/lib/proof/function-words';

/** How many words an id is made of, and how long it gets: it is read aloud, typed and cited. */
const MOST_WORDS = 3;
const LONGEST = 48;

/**
 * An id for a statement, of the telling words of its wording in their order: `Das „Realexperiment“ ist geglückt.` →
 * `realexperiment-geglueckt`. Never one that is taken: then with one more word, at last with a number. The same wording
 * and the same ids taken give the same id.
 */
export function statementIdFor(wording: string, taken: (id: string) => boolean): string {
  const words = tellingWords(wording);
  for (let number = Math.min(MOST_WORDS, words.length); number <= words.length; number++) {
    const id = idOf(words, number);
    if (id === undefined) break;
    if (!taken(id)) return id;
  }
  const base = idOf(words, Math.min(MOST_WORDS, words.length)) ?? 'aussage';
  if (!taken(base)) return base;
  return `${base}-${freeNumber((number) => taken(`${base}-${number}`))}`;
}

/**
 * A number from 2 on that is free: the first one where there is no gap before it. Thousands of the same wording are not
 * counted through for each of them.
 */
function freeNumber(isTaken: (number: number) => boolean): number {
  let [taken, free] = [1, 2];
  while (isTaken(free)) [taken, free] = [free, 2 * free];
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(middle)) taken = middle;
    else free = middle;
  }
  return free;
}

interface Word {
  readonly id: string;
  readonly place: number;
  readonly weight: number;
}

/** Words beyond this say nothing of a statement that those before did not say. */
const READ = 1_500;

/** The words that tell one statement from another, the most telling first. */
function tellingWords(wording: string): Word[] {
  const known = new Set<string>();
  const words: Word[] = [];
  for (const match of wording.slice(0, READ).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)) {
    const [written] = match;
    const id = proposeId(written);
    if (id.length < 3 || known.has(id) || isFunctionWord(written.toLowerCase())) continue;
    known.add(id);
    words.push({ id, place: match.index, weight: weightOf(written, wording, match.index) });
  }
  return words.sort((a, b) => b.weight - a.weight || a.place - b.place);
}

/** German writes its nouns with a capital; a word in quotation marks is what a sentence is about. */
function weightOf(written: string, wording: string, place: number): number {
  const before = wording.slice(0, place);
  const isQuoted = /[„»"‚]$/.test(before);
  const beginsSentence = before.trim() === '' || /[.!?:]\s+$/.test(before);
  const isNoun = /^\p{Lu}/u.test(written) && !beginsSentence;
  const isNumber = /^\d/.test(written);
  // What is said first is mostly what it is about.
  const earliness = Math.max(0, 1 - place / READ);
  return (isQuoted ? 3 : 0) + (isNoun ? 2 : 0) - (isNumber ? 1 : 0) + earliness;
}

/** The heaviest words, as many as are asked for, in the order of the wording; undefined when that is too long or nothing. */
function idOf(words: readonly Word[], number: number): string | undefined {
  let chosen = words.slice(0, number).sort((a, b) => a.place - b.place);
  if (number <= MOST_WORDS)
    while (chosen.length > 1 && joined(chosen).length > LONGEST) chosen = chosen.slice(0, -1);
  const id = joined(chosen)
    .slice(0, 2 * LONGEST)
    .replace(/-+$/, '');
  return id === '' || (number > MOST_WORDS && joined(chosen).length > 2 * LONGEST) ? undefined : id;
}

function joined(words: readonly Word[]): string {
  return words.map(({ id }) => id).join('-');
}
