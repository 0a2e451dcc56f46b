import { fold } from './fold';
import type { QueryToken } from './query-tokens';

/**
 * What a number is by the words around it: `counted` is no date (§ 2010, 2000 Euro), `named` is one only perhaps (Agenda
 * 2010), `open` says nothing.
 *
 * Asked only about numbers that could be anything: a year alone, a month in two numbers. The tokens from `at` to `next` are
 * the number with the words that belong to it.
 */
export function contextOf(
  tokens: readonly QueryToken[],
  at: number,
  next: number,
  form: 'year' | 'month',
): 'counted' | 'named' | 'open' {
  if (isUnit(tokens[next])) return 'counted';
  const [before, earlier] = wordsBefore(tokens, at);
  // Behind a word of time it is what follows that decides: SGB in 2010.
  if (before === undefined || tokens[at]?.kind !== 'number') return 'open';
  if (NUMBERED.has(before.folded) || isPartOfNumber(before)) return 'counted';
  if (NAMES.has(before.folded)) return 'named';
  if (PARTS.has(before.folded) && earlier && GAZETTES.has(earlier.folded)) return 'named';
  if (form === 'month' && (FILES.has(before.folded) || REGISTER.test(before.text))) return 'named';
  return 'open';
}

/** 455 before 2010, as in a telephone number; another year is none. */
function isPartOfNumber({ kind, text }: QueryToken): boolean {
  return kind === 'number' && text.length > 2 && !/^[1-9]\d{3}$/.test(text);
}

function isUnit(token: QueryToken | undefined): boolean {
  return token !== undefined && UNITS.has(token.folded);
}

/** The two words or signs before a place; the dot of an abbreviation is none. */
function wordsBefore(tokens: readonly QueryToken[], at: number): (QueryToken | undefined)[] {
  const found: QueryToken[] = [];
  for (let place = at - 1; place >= 0 && place >= at - FARTHEST && found.length < 2; place--) {
    const token = tokens[place];
    if (token && !(token.text === '.' && !token.isSpaced)) found.push(token);
  }
  return [found[0], found[1]];
}

const FARTHEST = 3;
const setOf = (words: string) => new Set(words.trim().split(/\s+/).map(fold));

/** Words and signs whose number is no date. */
const NUMBERED =
  setOf(`§ # € $ £ Euro EUR DM Mark Paragraf Paragraph Artikel Art Absatz Abs Satz Seite Seiten S Nummer Nummern
  Nr No Ziffer Ziff Randnummer Rn Rdnr Rz Zeile Zeilen Folie Punkt Kapitel Kap Abschnitt Anlage Tabelle Abbildung Teil Band Bd
  Buch SGB Sozialgesetzbuch Hartz ALG Arbeitslosengeld Drs Drucksache Drucksachen Az Aktenzeichen Geschäftszeichen Gz Telefon
  Tel Fax PLZ Postfach Raum Zimmer Konto IBAN DIN ISO EN TOP`);

/** Behind a number they say what it counts. */
const UNITS =
  setOf(`€ $ £ % ‰ ° Euro EUR Cent DM Mark Dollar Prozent Prozentpunkte Prozentpunkten Promille
  Tausend Tsd Million Millionen Mio Milliarde Milliarden Mrd Mal Fach Uhr Sekunden Minuten Stunden Std Tage Tagen
  Wochen Monate Monaten Jahre Jahren Meter Metern Kilometer Kilometern km m qm ha Hektar Quadratmeter kg
  Kilogramm Gramm Tonne Tonnen Liter Grad Punkte Punkten Stück Seiten`);

/** Names that end in a year: whoever types one may mean the name or the year. */
const NAMES =
  setOf(`Agenda Vision Horizont Horizon Expo BGBl Bundesgesetzblatt RGBl Reichsgesetzblatt GVBl GV BAnz Bundesanzeiger
  ABl Amtsblatt`);
/** BGBl. I 2010 */
const GAZETTES = setOf('BGBl RGBl GVBl GV ABl');
const PARTS = setOf('I II III Teil');

/** Papers that are counted by year, as in Vorlage 7/2010. */
const FILES =
  setOf(`Vorlage Beschlussvorlage Antrag Anfrage Beschluss Verordnung VO Richtlinie Urteil Protokoll Plenarprotokoll
  Heft Ausgabe Rundschreiben Weisung HEGA Rechtssache`);
/** The sign of a court's register, as in B 14 AS 12/10 and 2 BvR 7/11. */
const REGISTER = /^(?:\p{Lu}{1,4}|Bv[A-Z])$/u;
