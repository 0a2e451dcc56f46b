/**
 * What a hit is worth. Nothing else in this folder decides the order of results.
 *
 * A statement gets for each word of the query: how telling the word is (`worthOf`) times how closely it was met (`CLOSENESS`,
 * the closest place counts) times a little for how much of the statement it is (`shareOf`). Then more for words of the query
 * that stand near each other, and more if they stand there as they were typed. Equal statements go by date, newest first.
 *
 * The steps of `CLOSENESS` are wider than what the share can make up for: of two statements that have the same word, the one with
 * the closer form comes first, however often the other says it. `tests/search/ranking.test.ts` holds it to that.
 */
export const CLOSENESS = {
  /** The word as typed: Förderung for Förderung. */
  exact: 1,
  /** Spelt in another way: Muelheim, Mulheim; daß, dass. */
  spelling: 0.97,
  /** Two neighbours of the query in one word: Wirtschaftswachstum for „Wachstum der Wirtschaft“. Nearer they cannot be. */
  compound: 1.02,
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
  /** Another word for it from the glossary: BA for Bundesagentur für Arbeit. */
  glossary: 0.41,
  /** Another word that only differs in an umlaut: fordern for fördern. */
  umlaut: 0.35,
  /** What begins with the letters typed, when no word fits. */
  beginning: 0.3,
  /** What may have been meant, when nothing else fits. */
  typo: 0.25,
  /** In the name of the speaker: who types a name wants what was said by her before what others say of her. */
  speaker: 1.05,
  /** The same where the name is an everyday word as well: Richter, Klein. */
  everydaySpeaker: 0.9,
  /** In another name that it stands under: of the document, organisation, topic. */
  name: 0.45,
} as const;

/** How telling a word is: rare words say more. `found` of `all` statements have it. */
export function worthOf(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5)) + 0.3;
}

/** Between 0.92 and 1: a word that makes up more of a statement counts a little more. */
export function shareOf(times: number, length: number): number {
  return 0.92 + (0.08 * times) / (times + 0.5 + length / 60);
}

/** Added for each word that stands within some seven words of the one typed before it, as a part of the score so far. */
export const NEARNESS = 0.3;
/** A name counts as an everyday word when it stands in so many times more statements than its bearers have made. */
export const EVERYDAY = 3;
/** Added for the statements of somebody whose whole name was typed. */
export const FULL_NAME = 0.5;
/** Added when all words stand there as they were typed. */
export const VERBATIM = 0.35;
