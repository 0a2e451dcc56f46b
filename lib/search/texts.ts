/** Everything this ring says to readers, in one place, so that it can be read in one go. */

import { KIND_WORDS, KINDS } from '@/lib/model/kind';

/** What to type; the hint under the fields and the end of every message about a date. */
export const DATE_EXAMPLES = '2010, 07/2010 oder 08.07.2010';
export const DATE_HINT = `Zum Beispiel ${DATE_EXAMPLES}`;

/** `Zitat, Erfahrung und Erwartung` */
const KIND_NAMES = new Intl.ListFormat('de').format(KINDS.map((kind) => KIND_WORDS[kind].singular));

const TYPE_LIKE_THIS = `Geben Sie zum Beispiel ${DATE_EXAMPLES} ein.`;

/** Messages about a date as it was typed: what is wrong, then what to type. */
export const DATE_ERRORS = {
  notADate: (typed: string) =>
    `„${shortened(typed)}“ lässt sich nicht als Datum lesen. ${TYPE_LIKE_THIS}`,
  noSuchDay: (day: number, month: string, year: string) =>
    `Den ${day}. ${month} ${year} gibt es nicht. ${TYPE_LIKE_THIS}`,
  noSuchMonth: (month: number) => `Einen Monat ${month} gibt es nicht. ${TYPE_LIKE_THIS}`,
  noSuchYear: 'Ein Jahr 0000 gibt es nicht. Geben Sie ein Jahr von 0001 bis 9999 ein.',
  yearDigits: (year: string) =>
    `Das Jahr „${shortened(year)}“ hat nicht vier Ziffern. ${TYPE_LIKE_THIS}`,
  yearMissing: (typed: string) => `Bei „${shortened(typed)}“ fehlt das Jahr. ${TYPE_LIKE_THIS}`,
  slashes: (typed: string) =>
    `„${shortened(typed)}“ ist nicht eindeutig. Trennen Sie Tag, Monat und Jahr mit Punkten, zum Beispiel 08.07.2010.`,
  twoDates: (first: string, last: string) =>
    `Das sind zwei Daten. Geben Sie ${first} bei „Von“ ein und ${last} bei „Bis“.`,
  reversed: (from: string, to: string) =>
    `„Von“ (${from}) liegt nach „Bis“ (${to}). Vertauschen Sie die beiden Angaben.`,
};

/** As they are written before a date, from Monday on. */
export const WEEKDAYS = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
] as const;
export const WRONG_WEEKDAY = (day: string, weekday: string) => `Der ${day} ist ein ${weekday}.`;

/** Remarks and links about dates that were typed among the words. */
export const DATES_AMONG_WORDS = {
  wrong: (error: string, typed: string) => `${error} „${shortened(typed)}“ wurde als Text gesucht.`,
  name: (typed: string) => `„${shortened(typed)}“ wurde als Wort gesucht.`,
  either: (typed: string) =>
    `„${shortened(typed)}“ wurde als Text gesucht: „ODER“ verbindet nur Wörter.`,
  excluded: (typed: string) =>
    `Ohne „${shortened(typed)}“ heißt: ohne diesen Text. Eine Zeit lässt sich nicht ausschließen.`,
  another: (used: readonly string[], others: readonly string[], more: number) =>
    `Als Datum gilt ${used.length > 0 ? quotedAll(used) : 'die Angabe mit Doppelpunkt'}. Als Text gesucht wurde ${quotedAll(others)}${more > 0 ? ` und ${more === 1 ? 'ein weiteres Datum' : `${more} weitere Daten`}` : ''}.`,
  reversed: (typed: string, understood: string) =>
    `„${shortened(typed)}“ wurde verstanden als ${understood}.`,
  replaced: (fields: readonly string[]) =>
    `Statt ${fields.join(' und ')} gilt das Datum unter den Suchwörtern.`,
  replacedField: (field: 'von' | 'bis', typed: string) =>
    `„${shortened(typed)}“ bei „${field === 'von' ? 'Von' : 'Bis'}“`,
  /** The link to the other reading. */
  asWord: 'stattdessen als Wort suchen',
  asDate: 'stattdessen als Datum suchen',
  /** The accessible names of the same links. */
  asWordNamed: (label: string) => `${label}, stattdessen als Wort suchen`,
  asDateNamed: (label: string) => `${label}, stattdessen als Datum suchen`,
};

/** The label of the link that repairs a reversed range. */
export const SWAP_DATES = 'Die beiden Angaben vertauschen';

/** The filters as readers call them. */
export const FACET_LABELS = {
  art: 'Art',
  thema: 'Thema',
  person: 'Person',
  organisation: 'Organisation',
  dokument: 'Dokument',
  dokumentart: 'Dokumentart',
  ergebnis: 'Ergebnis',
  datierung: 'Datierung',
  beleg: 'Wortprüfung',
} as const;

/** The filters whose values are entries of the archive, when all of their values are spoken of. */
export const FACET_PLURALS = {
  thema: 'Themen',
  person: 'Personen',
  organisation: 'Organisationen',
  dokument: 'Dokumente',
} as const;

/** How well a statement is dated. */
export const DATING_LABELS = {
  genau: 'Auf den Tag genau',
  ungefaehr: 'Ungefähr oder als Zeitraum',
  ohne: 'Ohne Datum',
} as const;

export const SORT_LABELS = {
  relevanz: 'Beste Treffer zuerst',
  neueste: 'Neueste zuerst',
  aelteste: 'Älteste zuerst',
} as const;

const UNKNOWN = {
  thema: 'Unbekanntes Thema',
  person: 'Unbekannte Person',
  organisation: 'Unbekannte Organisation',
  dokument: 'Unbekanntes Dokument',
  dokumentart: 'Unbekannte Dokumentart',
  ergebnis: 'Unbekanntes Ergebnis',
  datierung: 'Unbekannte Datierung',
  beleg: 'Unbekannte Wortprüfung',
} as const;

export const CHIP_LABELS = {
  words: (typed: string) => `„${typed}“`,
  phrase: 'Genaue Wortfolge',
  beginning: 'Wortanfang',
  without: 'Ohne',
  either: 'Eines von',
  moreFilters: (count: number) => `${count} weitere Filter`,
  moreWords: (count: number) => `${count} weitere Angaben mit Zeichen`,
  unknown: (facet: keyof typeof UNKNOWN, id: string) => `${UNKNOWN[facet]} „${id}“`,
  /** The accessible name of the link that takes a condition away. */
  remove: (label: string) => `${label} aus der Suche entfernen`,
};

/** Remarks above the hits: what the search did that the reader did not ask for. */
export const NOTICES = {
  unknownKind: (value: string) =>
    `Die Art „${shortened(value)}“ gibt es nicht; sie wurde nicht beachtet. Möglich sind ${KIND_NAMES}.`,
  unknownSort: (value: string) =>
    `Die Reihenfolge „${shortened(value)}“ gibt es nicht; sie wurde nicht beachtet.`,
  unknownView: (value: string) =>
    `Die Ansicht „${shortened(value)}“ gibt es nicht; sie wurde nicht beachtet.`,
  unknownPage: (value: string) =>
    `Eine Seite „${shortened(value)}“ gibt es nicht. Sie sehen die erste Seite.`,
  tooManyValues: (label: string, limit: number) =>
    `Es sind höchstens ${limit} Angaben zu „${label}“ möglich; die weiteren wurden nicht beachtet.`,
  unknownValues: (left: readonly string[]) =>
    `Nicht beachtet wurde, was es im Archiv nicht gibt: ${someOf(left)}.`,
  tooManyFilters: (left: number) =>
    left === 1
      ? 'Das sind zu viele Filter auf einmal. Einer wurde nicht beachtet.'
      : `Das sind zu viele Filter auf einmal. Die letzten ${left} wurden nicht beachtet.`,
  tooLong: (limit: number) => `Die Suchwörter wurden nach ${limit} Zeichen abgeschnitten.`,
  tooManyWords: (limit: number, left: readonly string[]) =>
    `Gesucht wurde nach den ersten ${limit} Wörtern und Wortfolgen, nicht nach ${someOf(left)}.`,
  shortBeginnings: (left: readonly string[]) =>
    `Nicht gesucht wurde nach ${someOf(left)}: Ein Wortanfang braucht drei Buchstaben, ohne weitere Suchwörter zwei.`,
  tooManyConditions: (limit: number) =>
    `Unter den Suchwörtern sind höchstens ${limit} Angaben mit Doppelpunkt möglich; die weiteren wurden als Text gesucht.`,
  noWords: (typed: string) =>
    `„${shortened(typed)}“ enthält kein Wort, nach dem gesucht werden kann.`,
  someWords:
    'Keine Aussage enthält alle Wörter. Gezeigt werden Aussagen, in denen mindestens eines davon vorkommt.',
  mostWords: (found: number, wanted: number) =>
    `Keine Aussage enthält alle Wörter. Gezeigt werden Aussagen mit ${found} von ${wanted} Wörtern.`,
  bounded:
    'Die Suche war sehr umfangreich und wurde begrenzt. Geben Sie längere Wörter oder weniger Wörter ein, um alles zu finden.',
  notUnderstood: (piece: string, field: string) =>
    `„${shortened(piece)}“ wurde als Text gesucht: Zu „${field}:“ gibt es keine solche Angabe.`,
  notFound: (typed: string) => `„${shortened(typed)}“ kommt in keiner Aussage vor.`,
  similar: (typed: string, found: readonly string[]) =>
    `„${shortened(typed)}“ kommt in keiner Aussage vor. Gesucht wurde nach ähnlichen Wörtern: ${found.map((word) => `„${word}“`).join(', ')}.`,
  lastPage: (pages: number) =>
    `So viele Seiten gibt es nicht. Sie sehen die letzte, Seite ${pages}.`,
  undated: (count: number) =>
    count === 1
      ? 'Eine weitere Aussage passt, trägt aber kein Datum.'
      : `${count.toLocaleString('de-DE')} weitere Aussagen passen, tragen aber kein Datum.`,
};

/** Remarks on a count of words over time. */
export const WORDS_IN_TIME = {
  tooMany: (typed: number, most: number) =>
    `Gezeigt werden höchstens ${most} Linien; gefragt war nach ${typed}. Sie sehen die ersten ${most}.`,
  tooLong: (shown: number) =>
    shown === 1
      ? 'Alle Angaben zusammen sind zu lang für eine Adresse. Sie sehen die erste.'
      : `Alle Angaben zusammen sind zu lang für eine Adresse. Sie sehen die ersten ${shown}.`,
  unknownMeasure: 'Dieses Maß gibt es nicht. Sie sehen die Anzahl der Aussagen.',
  unknownSmoothing: (most: number) =>
    `Geglättet werden kann über 0 bis ${most} Jahre auf jeder Seite. Sie sehen die Zahlen ungeglättet.`,
  dateAsWords: (typed: string) =>
    `„${shortened(typed)}“: Eine Zeitangabe wurde hier als Text gesucht. Für alle Linien gilt der Zeitraum bei „Von“ und „Bis“.`,
  ownTime: (typed: string) =>
    `„${shortened(typed)}“: Die Zeitangabe mit Doppelpunkt wurde nicht beachtet. Für alle Linien gilt der Zeitraum bei „Von“ und „Bis“.`,
  ownFilter: (typed: string, label: string) =>
    `„${shortened(typed)}“: Die Angabe zu „${label}“ wurde nicht beachtet. Für alle Linien gilt, was unter „Eingrenzen“ gewählt ist.`,
};

function quotedAll(texts: readonly string[]): string {
  return texts.map((text) => `„${shortened(text)}“`).join(', ');
}

/** The first of what was left out, and how many there are besides. */
function someOf(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMED;
  return more < 2
    ? quotedAll(texts)
    : `${quotedAll(texts.slice(0, MOST_NAMED))} und ${more} weiteren`;
}

const MOST_NAMED = 3;

function shortened(text: string): string {
  const signs = Array.from(text.slice(0, 100));
  return signs.length > 40 ? `${signs.slice(0, 40).join('')} …` : text;
}
