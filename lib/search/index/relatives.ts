import { sure } from '@/lib/model/sure';
import { deepStem, verbStem } from '../german/deep-stem';
import { lightStem } from '../german/light-stem';
import { loosen } from '../german/loosen';
import { withoutLink, type Splitter } from '../german/split';
import { umlautKinship, umlautsIn } from '../german/umlaut';
import { baseNouns } from '../german/vocabulary';
import { BOOSTS } from '../ranking';
import { keysEndingWith, placeOf, wordsAt, wordsWith } from './key-table';
import type { Vocabulary } from './segment';

/** Words of a segment by their number, each with how close it is to what was asked for, the closest first. */
export type Relatives = Map<number, number>;

/** How far a search goes: only the word as typed, also its forms, or everything that has to do with it. */
export type Expansion = 'spelling' | 'forms' | 'all';

/** The words of a segment that a folded word of a query means, see `BOOSTS`. Those asked for last are remembered. */
export function relativesOf(
  segment: Vocabulary,
  splitter: Splitter,
  folded: string,
  expansion: Expansion,
): ReadonlyMap<number, number> {
  const known = remembered.get(segment) ?? new Map<string, Relatives>();
  remembered.set(segment, known);
  const key = `${expansion} ${folded}`;
  const found = known.get(key) ?? relatives(segment, splitter, folded, expansion);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, found);
  return found;
}

const remembered = new WeakMap<Vocabulary, Map<string, Relatives>>();
const MOST_REMEMBERED = 200;

function relatives(
  segment: Vocabulary,
  splitter: Splitter,
  folded: string,
  expansion: Expansion,
): Relatives {
  const found: Relatives = new Map();
  const loose = loosen(folded);
  const stem = lightStem(loose);
  const exact = placeOf(segment.words, folded);
  const isThere = segment.words.at(exact) === folded;
  if (isThere) found.set(exact, BOOSTS.exact);
  const asked: Asked = {
    folded,
    loose,
    stem,
    exact: isThere ? exact : undefined,
    isNoun: isThere ? sure(segment.nouns[exact]) > 0 : baseNouns().has(folded),
  };
  const byUmlaut = addForms(segment, found, asked, expansion);
  addFamily(segment, found, asked, expansion);
  if (expansion !== 'all') return found;
  const noteLonger = longerWords(segment, found, asked, byUmlaut);
  for (const word of wordsWith(segment.parts, stem)) noteLonger(word, BOOSTS.part);
  if (loose.length >= SHORTEST_PART) {
    addBeginnings(segment, splitter, asked, noteLonger);
    addEndings(segment, splitter, asked, noteLonger);
  }
  return closestFirst(found);
}

/** Forms of the same verb, and in a wide search everything of the family. */
function addFamily(
  segment: Vocabulary,
  found: Relatives,
  { folded, exact, isNoun }: Asked,
  expansion: Expansion,
): void {
  if (expansion === 'spelling') return;
  const verb = (exact === undefined ? isNoun : isMostlyNoun(segment, exact))
    ? undefined
    : verbStem(folded);
  for (const word of wordsWith(segment.families, deepStem(folded, isNoun))) {
    if (
      verb !== undefined &&
      !isMostlyNoun(segment, word) &&
      verbStem(segment.words.at(word) ?? '') === verb
    )
      add(found, word, BOOSTS.inflected);
    else if (expansion === 'all') add(found, word, BOOSTS.family);
  }
}

type NoteLonger = (word: number, boost: number) => void;

/**
 * Notes compounds that have the word as a part. Parts are known by their loosened stems: who asks for kürzen gets Kurzarbeit
 * only as another word, who asks for Häuser gets Krankenhaus.
 */
function longerWords(
  segment: Vocabulary,
  found: Relatives,
  { folded, loose, stem }: Asked,
  byUmlaut: boolean,
): NoteLonger {
  const own = folded.slice(0, folded.length - (loose.length - stem.length));
  const isAnyForm = byUmlaut || umlautsIn(own) === 0;
  return (word, boost) =>
    add(
      found,
      word,
      isAnyForm || (segment.words.at(word) ?? '').includes(own) ? boost : BOOSTS.umlaut,
    );
}

function closestFirst(found: Relatives): Relatives {
  return new Map([...found].sort((a, b) => b[1] - a[1]));
}

/** The words that begin with some letters, however their umlauts are written. */
export function wordsBeginningWith(segment: Vocabulary, folded: string, boost: number): Relatives {
  const found: Relatives = new Map();
  for (
    let word = placeOf(segment.words, folded);
    segment.words.at(word)?.startsWith(folded);
    word++
  )
    found.set(word, boost);
  const loose = loosen(folded);
  for (
    let key = placeOf(segment.stems.keys, loose);
    segment.stems.keys.at(key)?.startsWith(loose);
    key++
  ) {
    for (const word of wordsAt(segment.stems, key)) add(found, word, boost);
  }
  return found;
}

/** Keeps the closer of two reasons. */
export function add(found: Relatives, word: number, boost: number): void {
  if ((found.get(word) ?? 0) < boost) found.set(word, boost);
}

interface Asked {
  readonly folded: string;
  readonly loose: string;
  readonly stem: string;
  /** Its number, if the segment has it just so. */
  readonly exact: number | undefined;
  /** It can be a noun: an infinitive may be written as one now and then. */
  readonly isNoun: boolean;
}

function isMostlyNoun({ nouns, starts }: Vocabulary, word: number): boolean {
  return sure(nouns[word]) * 2 > sure(starts[word + 1]) - sure(starts[word]);
}

/** Returns whether one of the forms differs by an umlaut, or the word was typed without the umlaut that it has. */
function addForms(
  segment: Vocabulary,
  found: Relatives,
  { folded, loose, stem, isNoun }: Asked,
  expansion: Expansion,
): boolean {
  const isNounHere = (word: string) =>
    baseNouns().has(word) ||
    (word === folded ? isNoun : sure(segment.nouns[placeOf(segment.words, word)]) > 0);
  let byUmlaut = false;
  const group = wordsWith(segment.stems, stem);
  const umlauts = umlautsIn(folded);
  const writtenSo = group.some((word) => umlautsIn(segment.words.at(word) ?? '') === umlauts);
  for (const word of group) {
    const other = segment.words.at(word) ?? '';
    if (other === folded) continue;
    const isSpelling = loosen(other) === loose;
    if (expansion === 'spelling' && !isSpelling) continue;
    // Who types `mulheim` means Mülheim; who types `fordern`, which there is, does not mean fördern.
    const differs =
      umlautsIn(other) !== umlauts &&
      writtenSo &&
      umlautKinship(folded, other, isNounHere) === 'different';
    if (!differs && umlautsIn(other) !== umlauts) byUmlaut = true;
    if (!differs)
      add(
        found,
        word,
        isSpelling && (umlautsIn(other) === umlauts || !writtenSo)
          ? BOOSTS.spelling
          : BOOSTS.inflected,
      );
    else if (expansion === 'all') add(found, word, BOOSTS.umlaut);
  }
  return byUmlaut;
}

/** Arbeitsmarkt → Arbeitsmarktdialog: longer words whose rest is a word or a compound; else a guess, if it may be one. */
function addBeginnings(
  segment: Vocabulary,
  splitter: Splitter,
  { loose, stem }: Asked,
  note: NoteLonger,
): void {
  const { keys } = segment.stems;
  for (let key = placeOf(keys, stem); keys.at(key)?.startsWith(stem); key++) {
    const whole = keys.at(key) ?? '';
    if (whole === stem) continue;
    const linked = whole.slice(stem.length);
    const rest = linked.replace(/^(?:e?s|e?n|er?)(?=.{4})/, '');
    const known =
      splitter.knows(lightStem(rest)) || (rest !== linked && splitter.knows(lightStem(linked)));
    const behind = whole.startsWith(loose) ? whole.slice(loose.length) : '';
    const isSure = loose.length >= SURE;
    if (known && rest.length > 2)
      for (const word of wordsAt(segment.stems, key)) note(word, BOOSTS.part);
    else if (isSure ? behind.length >= 5 : behind.length >= 6 && !NO_BEGINNING.test(behind))
      addGuesses(segment, key, isSure, note);
  }
}

/** Kommune → Optionskommunen. */
function addEndings(
  segment: Vocabulary,
  splitter: Splitter,
  { stem }: Asked,
  note: NoteLonger,
): void {
  if (stem.length < SHORTEST_PART) return;
  const { keys } = segment.stems;
  for (const key of keysEndingWith(keys, segment.stemsFromBehind, stem)) {
    const rest = (keys.at(key) ?? '').slice(0, -stem.length);
    if (rest.length < 3 || PREFIXES.has(rest)) continue;
    const bare = withoutLink(rest);
    const known =
      splitter.knows(lightStem(rest)) || (bare !== rest && splitter.knows(lightStem(bare)));
    if (known) for (const word of wordsAt(segment.stems, key)) note(word, BOOSTS.part);
    else if (rest.length >= 4 && !NO_END.test(rest))
      addGuesses(segment, key, stem.length >= SURE, note);
  }
}

/** From a short word only nouns are guessed. */
function addGuesses(segment: Vocabulary, key: number, isSure: boolean, note: NoteLonger): void {
  for (const word of wordsAt(segment.stems, key))
    if (isSure || sure(segment.nouns[word]) > 0) note(word, BOOSTS.guess);
}

/** Shorter words begin and end too many others. */
const SHORTEST_PART = 4;
/** From this length on a word that begins or ends a longer one is hardly there by chance. */
const SURE = 5;

/** What does not begin the second part of a compound: Zeit-ung, Mark-twirtschaft. */
const NO_BEGINNING = /^(?:[aeiou]|t[^rhaeiou]|schaft|heit|keit|lich|los|bar|nis|tum|ner|ler)/;
/** What does not end the first: bedarfs-ge-recht has no Recht in it, Haushalts-an-satz no Satz. */
const NO_END = /(?:ge|be|ver|ent|un|zer|(?<=s)(?:an|ab|ein|um|er|aus|auf|vor|zu))$/;

/** What makes another word of a word instead of a compound: Antrag is no kind of Trag. */
const PREFIXES = new Set(
  'ab an auf aus be bei da dar durch ein ent er fort ge gegen her hin hinter miss nach un unter uber ur ver vor vorbei weg wider zer zu zuruck zusammen um uber voll herauf heraus herein hinaus hinein voran vorher daran davon um'.split(
    ' ',
  ),
);
