import { fixed, meant, meantGerman, said } from './entry';

/** Front matter and `site.yml`: where they begin and end, keys and values. */
export const FRONT_MATTER = {
  'file-empty': fixed(
    'aufbau-einer-datei',
    ['the file is empty', 'begin with `---`, the keys and `---`'],
    ['Die Datei ist leer', 'beginnen Sie mit `---`, den Schlüsseln und `---`'],
  ),
  'front-matter-missing': fixed(
    'aufbau-einer-datei',
    ['there is no front matter', 'begin with `---`, the keys and `---`'],
    ['Der Kopf der Datei fehlt', 'beginnen Sie mit `---`, den Schlüsseln und `---`'],
  ),
  'front-matter-opening': said<{ opening: string }>(
    'aufbau-einer-datei',
    ({ opening }) => [
      `front matter begins with \`---\` alone, not with \`${opening}\``,
      'it is YAML, programs are never run',
      '; ',
    ],
    ({ opening }) => [
      `Der Kopf beginnt mit \`${opening}\``,
      'schreiben Sie nur `---`; er ist YAML, Programme werden nie ausgeführt',
    ],
  ),
  'front-matter-unclosed': fixed(
    'aufbau-einer-datei',
    ['the front matter is never closed', 'add a line `---` after the last key'],
    [
      'Der Kopf der Datei wird nicht geschlossen',
      'setzen Sie hinter den letzten Schlüssel eine Zeile `---`',
    ],
  ),
  'front-matter-closing': fixed(
    'aufbau-einer-datei',
    ['the front matter ends with `---` alone in its line'],
    [
      'Hinter dem `---`, das den Kopf schließt, steht noch etwas',
      'setzen Sie `---` allein in seine Zeile',
    ],
  ),
  'front-matter-too-long': said<{ most: number }>(
    'grenzen',
    ({ most }) => [`the front matter is longer than ${most} characters`],
    ({ most }) => [
      `Der Kopf der Datei ist länger als ${most} Zeichen`,
      'kürzen Sie ihn; was ausführlich ist, gehört in den Text',
    ],
  ),
  'key-unknown': said<{ guess?: string; known: readonly string[] }>(
    'kopf-der-datei',
    ({ guess, known }) => ['there is no such key', ...meant(guess, known)],
    ({ guess, known }) => ['Diesen Schlüssel gibt es nicht', meantGerman(guess, known)],
  ),
  'keys-expected': said<{ key: string }>(
    'kopf-der-datei',
    ({ key }) => [`write keys and values here, such as \`${key}: …\``],
    ({ key }) => [
      'Hier stehen keine Schlüssel mit Werten',
      `schreiben Sie welche, etwa \`${key}: …\``,
    ],
  ),
  'key-missing': fixed('kopf-der-datei', ['is missing'], ['fehlt', 'ergänzen Sie diese Angabe']),
  'list-expected': fixed(
    'kopf-der-datei',
    ['write a list: `[one, two]`'],
    ['Hier wird eine Liste erwartet', 'schreiben Sie `[eins, zwei]`'],
  ),
  'text-expected': fixed(
    'kopf-der-datei',
    ['write a single text'],
    [
      'Hier wird ein einzelner Text erwartet',
      'schreiben Sie ihn ohne Klammern und ohne weitere Schlüssel',
    ],
  ),
  'type-expected': said<{ expected: string }>(
    'kopf-der-datei',
    ({ expected }) => [
      `is of another type than it has to be`,
      `write ${TYPES[expected]?.[0] ?? expected}`,
    ],
    ({ expected }) => [
      'Dieser Wert ist von anderer Art als verlangt',
      `schreiben Sie ${TYPES[expected]?.[1] ?? expected}`,
    ],
  ),
  'value-not-among': said<{ values: readonly string[] }>(
    'kopf-der-datei',
    ({ values }) => [`write one of ${values.join(', ')}`],
    ({ values }) => [
      'Dieser Wert ist nicht vorgesehen',
      `schreiben Sie eines von ${values.join(', ')}`,
    ],
  ),
  'line-empty': fixed(
    'kopf-der-datei',
    ['is empty', 'write the text or leave the key out'],
    ['ist leer', 'schreiben Sie den Text, oder lassen Sie den Schlüssel weg'],
  ),
  'line-broken': fixed(
    'kopf-der-datei',
    ['has a line break', 'write it in one line'],
    ['enthält einen Zeilenumbruch', 'schreiben Sie alles in eine Zeile'],
  ),
  'line-padded': fixed(
    'kopf-der-datei',
    ['has white space around it', 'leave that out'],
    ['beginnt oder endet mit Leerraum', 'lassen Sie ihn weg'],
  ),
  'web-address-malformed': fixed(
    'links',
    ['is not a web address', 'begin with https:// and leave no spaces'],
    ['ist keine Webadresse', 'beginnen Sie mit https:// und lassen Sie keine Leerzeichen'],
  ),
  'source-name-malformed': fixed(
    'archivtext',
    ['is not the name of a .txt file in sources/ (letters, digits, `.`, `_`, `-`)'],
    [
      'ist kein Name einer .txt-Datei in sources/',
      'schreiben Sie ihn aus Buchstaben ohne Umlaute, Ziffern, `.`, `_` und `-`, mit `.txt` am Ende',
    ],
  ),
  'name-part-not-in-name': fixed(
    'personen-und-themen',
    ['does not stand in `name`', 'write it as it stands there'],
    ['steht nicht in `name`', 'schreiben Sie es so, wie es dort steht'],
  ),
  'given-name-alone': fixed(
    'personen-und-themen',
    ['stands alone', 'write the `surname` as well'],
    ['steht allein', 'schreiben Sie auch `surname` dazu'],
  ),
  'references-empty': fixed(
    'personen-und-themen',
    ['is empty', 'name where the explanation is laid down'],
    ['ist leer', 'nennen Sie, wo die Erklärung festgelegt ist'],
  ),
  'base-url-with-slash': fixed(
    'einstellungen',
    ['ends with a slash', 'leave it out'],
    ['endet mit einem Schrägstrich', 'lassen Sie ihn weg'],
  ),
  'strict-not-boolean': fixed(
    'einstellungen',
    ['is `true` or `false`'],
    ['ist weder wahr noch falsch', 'schreiben Sie `true` oder `false`'],
  ),
  'status-not-draft': fixed(
    'entwurf',
    ['can only be `draft`', 'leave the key out when the document is published'],
    [
      'kann nur `draft` sein',
      'lassen Sie den Schlüssel weg, wenn das Dokument veröffentlicht werden soll',
    ],
  ),
  'language-not-german': fixed(
    'einstellungen',
    ['must be `de`', 'the texts of the site are German'],
    ['Die Texte der Website sind deutsch', 'schreiben Sie `de`'],
  ),
  'name-too-long': said<{ key: string; length: number }>(
    'kopf-der-datei',
    ({ key, length }) => [
      `has ${length} characters and is shown whole in lists and citations`,
      `leave out what is no ${key}`,
    ],
    ({ length }) => [
      `hat ${length} Zeichen und wird in Listen und Quellenangaben ganz gezeigt`,
      'lassen Sie weg, was nicht dazugehört',
    ],
  ),
};

const TYPES: Readonly<Record<string, readonly [en: string, de: string]>> = {
  number: ['a number', 'eine Zahl'],
  int: ['a whole number', 'eine ganze Zahl'],
  boolean: ['true or false', 'true oder false'],
  object: ['keys and values', 'Schlüssel mit Werten'],
};
