/**
 * What a hit is worth. Nothing else in this folder decides the order of results, and it is this:
 *
 * 1. *The score.* A statement gets for each word of the query how telling the word is (`worthOf`) times how closely it was met
 *    (`BOOSTS`, the closest place counts). The sum grows by `NEARNESS` where words of the query stand near each other, by
 *    `VERBATIM` where they stand as they were typed, by `FULL_NAME` where somebody speaks whose whole name was typed.
 * 2. Equal scores: *the share*, how much of the statement the words are (`shareOf`), each weighed by how telling it is.
 * 3. Equal shares: the date, newest first. 4. Equal dates: the id.
 *
 * So with one word the closer form comes first, however short another statement is or how often it says the word. With several, a
 * statement that meets every word at least as closely and one more closely never comes after another, unless the other has more
 * of the words near each other, or has them as typed, or its speaker's whole name was typed. `tests/search/order.test.ts`
 * holds the program to both for any archive.
 */
export const BOOSTS = {
  /** In the name of the speaker: who types a name wants what was said by her before what others say of her. */
  speaker: 1.05,
  /**
   * Two neighbours of the query in one word: Wirtschaftswachstum for „Wachstum der Wirtschaft“. Nearer they cannot be, and it is
   * one thing, while both words apart may be two: below `exact`, judged queries lose one tenth in recall.
   */
  compound: 1.02,
  /** The word as typed: Förderung for Förderung. */
  exact: 1,
  /** Spelt in another way: Muelheim, Mulheim; daß, dass. */
  spelling: 0.97,
  /** In the name of the speaker where the name is an everyday word as well: Richter, Klein. */
  everydaySpeaker: 0.9,
  /** Another case, number or person: Förderungen. */
  inflected: 0.86,
  /** A part of a compound: Arbeitsmarkt in Arbeitsmarktdialog. */
  part: 0.74,
  /** Another word of the family: fördern for Förderung. */
  family: 0.64,
  /** Begins or ends a longer word whose rest is not known. */
  guess: 0.56,
  /** The parts of a compound near each other: „Politik für den Arbeitsmarkt“ for Arbeitsmarktpolitik. */
  apart: 0.48,
  /** In another name that it stands under: of the document, organisation, topic. */
  name: 0.45,
  /** Another word for it from the glossary: BA for Bundesagentur für Arbeit. Its forms are as much less close as forms are. */
  glossary: 0.41,
  /** Another word that only differs in an umlaut: fordern for fördern. */
  umlaut: 0.35,
  /** What begins with the letters typed, when no word fits. */
  beginning: 0.3,
  /** What may have been meant, when nothing else fits. Its relatives are as much less close as relatives are. */
  typo: 0.25,
} as const;

/** How telling a word is: rare words say more. `found` of `all` statements have it. Never less than 0.3. */
export function worthOf(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5)) + 0.3;
}

/** How much of a statement of `length` words a word is that stands there so many times: from 0 to 1, without 1. */
export function shareOf(times: number, length: number): number {
  return times / (times + 0.5 + length / 60);
}

/** Added for each word that stands within some seven words of the one typed before it, as a part of the score so far. */
export const NEARNESS = 0.3;
/** Added when all words stand there as they were typed. */
export const VERBATIM = 0.35;
/** Added for the statements of somebody whose whole name was typed: more than who only mentions the name gets for that. */
export const FULL_NAME = 0.8;
/** A name counts as an everyday word when it stands in so many times more statements than its bearers have made. */
export const EVERYDAY = 3;
