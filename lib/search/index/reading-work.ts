import { deepStem } from '../german/deep-stem';
import { lightStem } from '../german/light-stem';
import { loosen } from '../german/loosen';
import { keysEndingWith, placeOf, wordsWith } from './key-table';
import type { Expansion } from './relatives';
import type { Vocabulary } from './segment';
import type { Words } from './words';

/*
 * What it costs to read the vocabulary, known before it is read: from binary searches, in places of words, see `Evaluation`.
 * It is the same whether the words are remembered or not, so that a query is always answered alike.
 */

/** The work of `relativesOf`. */
export function workOfRelatives(segment: Vocabulary, folded: string, expansion: Expansion): number {
  const stem = lightStem(loosen(folded));
  const { stems, stemsFromBehind, parts, families } = segment;
  const forms = wordsWith(stems, stem).length * FORM;
  if (expansion === 'spelling') return forms;
  const family = Math.max(
    wordsWith(families, deepStem(folded, true)).length,
    wordsWith(families, deepStem(folded, false)).length,
  );
  if (expansion === 'forms') return forms + family * FORM;
  const beginnings = lengthOfRange(stems.keys, stem);
  const endings = keysEndingWith(stems.keys, stemsFromBehind, stem).length;
  return (
    forms + (family + wordsWith(parts, stem).length) * FORM + (beginnings + endings) * COMPOUND
  );
}

/** The work of `wordsBeginningWith`. */
export function workOfBeginning({ words, stems }: Vocabulary, folded: string): number {
  return (lengthOfRange(words, folded) + lengthOfRange(stems.keys, loosen(folded))) * FORM;
}

/** How many of the sorted words begin so. */
function lengthOfRange(sorted: Words, beginning: string): number {
  return placeOf(sorted, `${beginning}\uFFFF`) - placeOf(sorted, beginning);
}

/** To look at a form of a word costs as much as so many places. */
const FORM = 20;
/** To find out whether the rest of a longer word is a word too. */
const COMPOUND = 120;
