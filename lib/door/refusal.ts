/** Why a request is not answered as it wants; what `app/abgewiesen` is asked for. */
export type Refusal =
  'ueberlastet' | 'datenbank' | 'aufwendig' | 'adresse-zu-lang' | 'fehler' | 'methode';

/** Those that readers are shown a page of. */
export const SHOWN_REFUSALS = [
  'ueberlastet',
  'datenbank',
  'aufwendig',
  'adresse-zu-lang',
  'fehler',
] as const satisfies readonly Refusal[];
export type ShownRefusal = (typeof SHOWN_REFUSALS)[number];

export const REFUSAL_STATUS: Readonly<Record<Refusal, number>> = {
  ueberlastet: 503,
  datenbank: 503,
  aufwendig: 503,
  'adresse-zu-lang': 414,
  fehler: 500,
  methode: 405,
};

/** In a sentence, for programs. */
export const REFUSAL_TEXTS: Readonly<Record<Refusal, string>> = {
  ueberlastet: 'Gerade ist zu viel los. Versuchen Sie es in einigen Sekunden noch einmal.',
  datenbank:
    'Das Archiv ist gerade nicht erreichbar. Versuchen Sie es in einigen Sekunden noch einmal.',
  aufwendig: 'Das war zu aufwendig. Fragen Sie nach weniger auf einmal.',
  'adresse-zu-lang': 'Die Adresse ist zu lang.',
  fehler: 'Die Seite konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
  methode: 'Hier kann nur gelesen werden (GET, HEAD).',
};

/**
 * In seconds: after that time even a full queue has been worked off, and another host has been found; what was too much is soon too
 * much again.
 */
export const RETRY_AFTER_S: Readonly<Partial<Record<Refusal, string>>> = {
  ueberlastet: '5',
  datenbank: '10',
  aufwendig: '60',
};

/** The request header that asks for the page of a refusal: nothing that a reader sends reaches a page, see `render.ts`. */
export const REFUSED_HEADER = 'x-wortlaut-refused';

/** The path and query of an address have at most so many bytes: every link of a page repeats what was asked. */
export const LONGEST_ADDRESS = 2_048;

/** Why a request is refused before anything is done for it; undefined when it may pass. */
export function refusalOf(method: string | undefined, url = ''): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 'methode';
  return url.length > LONGEST_ADDRESS ? 'adresse-zu-lang' : undefined;
}
