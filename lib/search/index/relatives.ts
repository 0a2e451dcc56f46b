import { deepStem } from '../german/deep-stem';
import { lightStem } from '../german/light-stem';
import { loosen } from '../german/loosen';
import { withoutLink, type Splitter } from '../german/split';
import { umlautKinship, umlautsIn } from '../german/umlaut';
import { baseNouns } from '../german/vocabulary';
import { CLOSENESS } from '../ranking';
import { keysEndingWith, placeOf, wordsAt, wordsWith } from './key-table';
import type { Segment } from './segment';

/** Words of a segment by their number, each with how close it is to what was asked for, the closest first. */
export type Relatives = Map<number, number>;

/** How far a search goes: only the word as typed, also its forms, or everything that has to do with it. */
export type Reach = 'spelling' | 'forms' | 'all';

/** The words of a segment that a folded word of a query means, see `CLOSENESS`. Those asked for last are remembered. */
export function relativesOf(segment: Segment, splitter: Splitter, folded: string, reach: Reach): ReadonlyMap<number, number> {
  const known = remembered.get(segment) ?? new Map<string, Relatives>();
  remembered.set(segment, known);
  const key = `${reach} ${folded}`;
  const found = known.get(key) ?? relatives(segment, splitter, folded, reach);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

const remembered = new WeakMap<Segment, Map<string, Relatives>>();
const MOST_REMEMBERED = 200;

function relatives(segment: Segment, splitter: Splitter, folded: string, reach: Reach): Relatives {
  const found: Relatives = new Map();
  const loose = loosen(folded);
  const stem = lightStem(loose);
  const exact = placeOf(segment.words, folded);
  const isThere = segment.words[exact] === folded;
  if (isThere) found.set(exact, CLOSENESS.exact);
  addForms(segment, found, { folded, loose, stem }, reach);
  if (reach !== 'all') return found;
  const isNoun = isThere ? (segment.nouns[exact] ?? 0) > 0 : baseNouns().has(folded);
  for (const word of wordsWith(segment.families, deepStem(folded, isNoun))) add(found, word, CLOSENESS.family);
  for (const word of wordsWith(segment.parts, stem)) add(found, word, CLOSENESS.part);
  if (loose.length >= SHORTEST_PART) {
    addBeginnings(segment, splitter, found, loose, stem);
    addEndings(segment, splitter, found, stem);
  }
  return closestFirst(found);
}

function closestFirst(found: Relatives): Relatives {
  return new Map([...found].sort((a, b) => b[1] - a[1]));
}

/** The words that begin with some letters, however their umlauts are written. */
export function wordsBeginningWith(segment: Segment, folded: string, closeness: number): Relatives {
  const found: Relatives = new Map();
  for (let word = placeOf(segment.words, folded); segment.words[word]?.startsWith(folded); word++) found.set(word, closeness);
  const loose = loosen(folded);
  for (let key = placeOf(segment.stems.keys, loose); segment.stems.keys[key]?.startsWith(loose); key++) {
    for (const word of wordsAt(segment.stems, key)) add(found, word, closeness);
  }
  return found;
}

/** Keeps the closer of two reasons. */
export function add(found: Relatives, word: number, closeness: number): void {
  if ((found.get(word) ?? 0) < closeness) found.set(word, closeness);
}

interface Asked {
  readonly folded: string;
  readonly loose: string;
  readonly stem: string;
}

function addForms(segment: Segment, found: Relatives, { folded, loose, stem }: Asked, reach: Reach): void {
  const group = wordsWith(segment.stems, stem);
  const umlauts = umlautsIn(folded);
  const writtenSo = group.some((word) => umlautsIn(segment.words[word] ?? '') === umlauts);
  for (const word of group) {
    const other = segment.words[word] ?? '';
    if (other === folded) continue;
    const isSpelling = loosen(other) === loose;
    if (reach === 'spelling' && !isSpelling) continue;
    // Who types `mulheim` means Mülheim; who types `fordern`, which there is, does not mean fördern.
    const differs = umlautsIn(other) !== umlauts && writtenSo && umlautKinship(folded, other) === 'different';
    if (!differs) add(found, word, isSpelling && (umlautsIn(other) === umlauts || !writtenSo) ? CLOSENESS.spelling : CLOSENESS.inflected);
    else if (reach === 'all') add(found, word, CLOSENESS.umlaut);
  }
}

/** Arbeitsmarkt → Arbeitsmarktdialog: longer words whose rest is a word too; with a longer beginning, any longer rest. */
function addBeginnings(segment: Segment, splitter: Splitter, found: Relatives, loose: string, stem: string): void {
  const { keys } = segment.stems;
  for (let key = placeOf(keys, stem); keys[key]?.startsWith(stem); key++) {
    const whole = keys[key] ?? '';
    if (whole === stem) continue;
    const rest = whole.slice(stem.length).replace(/^(?:e?s|e?n|er?)(?=.{4})/, '');
    const known = splitter.knows(lightStem(rest)) || splitter.knows(lightStem(whole.slice(stem.length)));
    const guessed = whole.startsWith(loose) && loose.length >= 5 && whole.length - loose.length >= 5;
    const closeness = known && rest.length > 2 ? CLOSENESS.part : guessed ? CLOSENESS.guess : 0;
    if (closeness > 0) for (const word of wordsAt(segment.stems, key)) add(found, word, closeness);
  }
}

/** Kommune → Optionskommunen. */
function addEndings(segment: Segment, splitter: Splitter, found: Relatives, stem: string): void {
  if (stem.length < SHORTEST_PART) return;
  const { keys } = segment.stems;
  for (const key of keysEndingWith(keys, segment.stemsFromBehind, stem)) {
    const rest = (keys[key] ?? '').slice(0, -stem.length);
    if (rest.length < 3 || PREFIXES.has(rest)) continue;
    const known = splitter.knows(lightStem(rest)) || splitter.knows(lightStem(withoutLink(rest)));
    // bedarfs-ge-recht has no Recht in it.
    const guessed = stem.length >= 5 && rest.length >= 4 && !/(?:ge|be|ver|ent|un|zer)$/.test(rest);
    const closeness = known ? CLOSENESS.part : guessed ? CLOSENESS.guess : 0;
    if (closeness > 0) for (const word of wordsAt(segment.stems, key)) add(found, word, closeness);
  }
}

/** Shorter words begin and end too many others. */
const SHORTEST_PART = 4;

/** What makes another word of a word instead of a compound: Antrag is no kind of Trag. */
const PREFIXES = new Set(
  'ab an auf aus be bei da dar durch ein ent er fort ge gegen her hin hinter miss nach un unter uber ur ver vor vorbei weg wider zer zu zuruck zusammen um uber voll herauf heraus herein hinaus hinein voran vorher daran davon um'.split(' '),
);
