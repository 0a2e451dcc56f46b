import { DOCUMENT_TYPES, DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import { proposeId } from '@/lib/model/id';
import type { Language } from '@/lib/messages/language';
import type { Field } from './fields';
import type { RowCode } from './records';

/** A text in each language. */
type InBoth = Readonly<Record<Language, string>>;

/** What the columns of a table say, as the command shows it; the German words are taken by `--map` as well. */
export const FIELD_WORDS: Readonly<Record<Field, InBoth>> = {
  text: { de: 'Wortlaut', en: 'text' },
  kind: { de: 'Art', en: 'kind' },
  date: { de: 'Datum', en: 'date' },
  speaker: { de: 'Sprecher', en: 'speaker' },
  speakerId: { de: 'Personenkennung', en: 'speakerId' },
  role: { de: 'Funktion', en: 'role' },
  organisation: { de: 'Organisation', en: 'organisation' },
  source: { de: 'Quelle', en: 'source' },
  sourceId: { de: 'Quellenkennung', en: 'sourceId' },
  sourceDate: { de: 'Quellendatum', en: 'sourceDate' },
  sourceType: { de: 'Quellenart', en: 'sourceType' },
  section: { de: 'Abschnitt', en: 'section' },
  locator: { de: 'Fundstelle', en: 'locator' },
  topic: { de: 'Thema', en: 'topic' },
  id: { de: 'Kennung', en: 'id' },
  url: { de: 'URL', en: 'url' },
};

const listed = (words: readonly string[], language: Language) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
const TYPES: InBoth = {
  de: listed(Object.values(DOCUMENT_TYPE_WORDS), 'de'),
  en: listed(DOCUMENT_TYPES, 'en'),
};

/** What is wrong with a row and what to write instead. */
export const ROW_TEXTS: Readonly<
  Record<RowCode, Readonly<Record<Language, (found: string) => string>>>
> = {
  'no-text': {
    de: () => 'Der Wortlaut fehlt: Tragen Sie ihn ein, oder löschen Sie die Zeile.',
    en: () => 'the wording is missing: write it, or delete the row',
  },
  'no-kind': {
    de: () =>
      'Die Art fehlt: Schreiben Sie Zitat, Erfahrung oder Erwartung, oder geben Sie --kind zitat für alle Zeilen an.',
    en: () =>
      'the kind is missing: write quote, experience or expectation, or give --kind quote for all rows',
  },
  'bad-kind': {
    de: (found) => `„${found}“ ist keine Art: Schreiben Sie Zitat, Erfahrung oder Erwartung.`,
    en: (found) => `\`${found}\` is no kind: write quote, experience or expectation`,
  },
  'bad-date': {
    de: (found) =>
      `„${found}“ ist kein Datum: Schreiben Sie 08.07.2010, 2010-07-08, 2010-07 oder 2010.`,
    en: (found) => `\`${found}\` is not a date: write 2010-07-08, 2010-07 or 2010`,
  },
  'no-source': {
    de: () =>
      'Die Quelle fehlt: Tragen Sie den Titel des Dokuments ein, oder geben Sie --source "…" für alle Zeilen an.',
    en: () =>
      'the source is missing: write the title of the document, or give --source "…" for all rows',
  },
  'bad-source-type': {
    de: (found) => `„${found}“ ist keine Art von Dokument: Schreiben Sie ${TYPES.de}.`,
    en: (found) => `\`${found}\` is no type of document: write ${TYPES.en}`,
  },
  'bad-url': {
    de: (found) =>
      `„${found}“ ist keine Internetadresse: Beginnen Sie mit https://, ohne Leerzeichen.`,
    en: (found) => `\`${found}\` is no web address: begin with https:// and leave no spaces`,
  },
  'bad-sign': {
    de: (found) =>
      `Hier steht ein Zeichen, das man nicht sieht (${codeOf(found)}): Löschen Sie es, am besten tippen Sie die Stelle neu.`,
    en: (found) => `there is a sign here that cannot be seen (${codeOf(found)}): delete it`,
  },
  'error-value': {
    de: (found) => `Die Formel ist fehlgeschlagen (${found}): Schreiben Sie den Wert hin.`,
    en: (found) => `the formula has failed (${found}): write the value`,
  },
  'bad-id': {
    de: (found) =>
      `„${found}“ ist keine Kennung (a-z, 0-9, einzelne Bindestriche)${repair(found, ': Schreiben Sie „', '“')}.`,
    en: (found) =>
      `\`${found}\` is not an id (a-z, 0-9, single hyphens)${repair(found, ': write `', '`')}`,
  },
  'same-id': {
    de: (found) =>
      `Die Kennung „${found}“ steht in dieser Tabelle weiter oben mit anderem Wortlaut: Wählen Sie eine andere.`,
    en: (found) => `the id \`${found}\` stands further up with another wording: choose another one`,
  },
  'other-title': {
    de: (found) =>
      `Die Quellenkennung „${found}“ hat schon ein Dokument mit anderem Titel oder Datum: Gleichen Sie beide an, oder wählen Sie eine andere Kennung.`,
    en: (found) =>
      `the source id \`${found}\` belongs to a document with another title or date: make them the same, or choose another id`,
  },
  'broken-document': {
    de: (found) =>
      `Das Dokument ${found}.md hat Fehler und lässt sich nicht lesen: Verbessern Sie es, dann importieren Sie noch einmal.`,
    en: (found) =>
      `the document ${found}.md has errors and cannot be read: mend it, then import again`,
  },
  changed: {
    de: (found) =>
      `Die Aussage „${found}“ steht schon im Archiv, mit anderem Wortlaut. Dort wurde nichts geändert: Bessern Sie die Tabelle, oder die Datei von Hand.`,
    en: (found) =>
      `the statement \`${found}\` is in the archive with another wording. Nothing was changed there: mend the table, or the file by hand`,
  },
  unreadable: {
    de: () =>
      'Dieser Wortlaut kommt aus der Datei nicht Wort für Wort zurück: Legen Sie die Aussage von Hand an.',
    en: () =>
      'this wording does not come back from a file word for word: write the statement by hand',
  },
  'no-json': {
    de: () => 'Diese Zeile ist kein JSON: Prüfen Sie Anführungszeichen und Klammern.',
    en: () => 'this line is no JSON: look at its quotation marks and brackets',
  },
  'no-object': {
    de: () => 'Diese Zeile ist kein Objekt: Schreiben Sie {"text": "…", …}.',
    en: () => 'this line is no object: write {"text": "…", …}',
  },
  'open-quote': {
    de: () => 'Ein Anführungszeichen wird nie geschlossen: Von hier an wurde nichts gelesen.',
    en: () => 'a quotation mark is never closed: from here on nothing was read',
  },
};

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function repair(found: string, before: string, after: string): string {
  const id = proposeId(found);
  return id === '' ? '' : `${before}${id}${after}`;
}

type Said<Values extends readonly (string | number)[]> = Readonly<
  Record<Language, (...values: Values) => string>
>;

function text<Values extends readonly (string | number)[]>(
  de: (...values: Values) => string,
  en: (...values: Values) => string,
): Said<Values> {
  return { de, en };
}

const some = (number: number, one: string, more: string) =>
  `${number} ${number === 1 ? one : more}`;

/** What the command says besides. */
export const SAID = {
  row: text(
    (file: string, line: number, column: string, message: string) =>
      `${file}: Zeile ${line}${column && `, Spalte ${column}`}: ${message}`,
    (file: string, line: number, column: string, message: string) =>
      `${file}: row ${line}${column && `, column ${column}`}: ${message}`,
  ),
  mapping: text(
    (heading: string) => `So werden die Spalten gelesen (${heading}; ändern mit --map):`,
    (heading: string) => `How the columns are read (${heading}; change it with --map):`,
  ),
  headingsIn: text(
    (line: number) => `Überschriften in Zeile ${line}`,
    (line: number) => `headings in row ${line}`,
  ),
  keys: text(
    () => 'Schlüssel der Objekte',
    () => 'keys of the objects',
  ),
  unused: text(
    () => 'nicht übernommen',
    () => 'not taken over',
  ),
  sheet: text(
    (name: string, others: string) =>
      `Gelesen wird das Blatt „${name}“; es gibt noch ${others} (wählen mit --sheet).`,
    (name: string, others: string) =>
      `The sheet \`${name}\` is read; there are also ${others} (choose with --sheet).`,
  ),
  noSheet: text(
    (name: string, names: string) => `Ein Blatt „${name}“ gibt es nicht. Es gibt: ${names}.`,
    (name: string, names: string) => `There is no sheet \`${name}\`. There are ${names}.`,
  ),
  encoding: text(
    (name: string) => `Die Datei ist in ${name} gespeichert und wurde so gelesen.`,
    (name: string) => `The file is saved in ${name} and was read as that.`,
  ),
  noTable: text(
    () => 'In der Tabelle steht nichts.',
    () => 'There is nothing in the table.',
  ),
  noTextColumn: text(
    () =>
      'Keine Spalte ist als Wortlaut zu erkennen. Sagen Sie, welche es ist: --map wortlaut="Spalte C" (oder die Überschrift).',
    () =>
      'No column can be told to be the wording. Say which: --map text="column C" (or its heading).',
  ),
  badMap: text(
    (given: string, fields: string) =>
      `--map ${given}: Schreiben Sie FELD=SPALTE, etwa wortlaut="Spalte C". Felder: ${fields}.`,
    (given: string, fields: string) =>
      `--map ${given}: write FIELD=COLUMN, such as text="column C". Fields: ${fields}.`,
  ),
  noColumn: text(
    (given: string, headings: string) =>
      `Eine Spalte „${given}“ gibt es nicht. Es gibt: ${headings}.`,
    (given: string, headings: string) => `There is no column \`${given}\`. There are ${headings}.`,
  ),
  badOption: text(
    (option: string) => `${option}: Diese Angabe gibt es hier nicht, oder ihr Wert passt nicht.`,
    (option: string) => `${option}: there is no such option here, or its value does not fit.`,
  ),
  isThere: text(
    (file: string) => `${file} gibt es schon und wird nicht überschrieben.`,
    (file: string) => `${file} is there already and is not overwritten.`,
  ),
  noFile: text(
    (file: string) => `${file} lässt sich nicht lesen.`,
    (file: string) => `${file} cannot be read.`,
  ),
  more: text(
    (number: number) =>
      `… und ${number} weitere; mit --rejected DATEI.csv bekommen Sie alle in einer Tabelle.`,
    (number: number) => `… and ${number} more; --rejected FILE.csv writes them all into a table.`,
  ),
  rejected: text(
    (number: number, file: string) =>
      `${some(number, 'Zeile steht', 'Zeilen stehen')} in ${file}: dort verbessern und noch einmal importieren.`,
    (number: number, file: string) =>
      `${some(number, 'row is', 'rows are')} in ${file}: mend them there and import that file.`,
  ),
  changedMeanwhile: text(
    (file: string) =>
      `${file} wurde inzwischen geändert und bleibt, wie es ist. Importieren Sie noch einmal.`,
    (file: string) => `${file} was changed meanwhile and stays as it is. Import once more.`,
  ),
  notWritten: text(
    (file: string, cause: string) => `${file} konnte nicht geschrieben werden (${cause}).`,
    (file: string, cause: string) => `${file} could not be written (${cause}).`,
  ),
  sum: text(
    (added: number, known: number, bad: number) =>
      `${some(added, 'Aussage', 'Aussagen')} neu, ${known} schon da, ${some(bad, 'Zeile', 'Zeilen')} mit Fehlern.`,
    (added: number, known: number, bad: number) =>
      `${some(added, 'statement', 'statements')} new, ${known} known, ${some(bad, 'row', 'rows')} with mistakes.`,
  ),
  files: text(
    (made: number, grown: number) =>
      `${some(made, 'Datei', 'Dateien')} angelegt, ${grown} ergänzt.`,
    (made: number, grown: number) => `${some(made, 'file', 'files')} made, ${grown} added to.`,
  ),
  dryRun: text(
    () => 'Probelauf: nichts wurde geschrieben.',
    () => 'Dry run: nothing was written.',
  ),
  drafts: text(
    (number: number) =>
      `${some(number, 'Dokument ist ein Entwurf und erscheint', 'Dokumente sind Entwürfe und erscheinen')} erst, wenn Sie status: draft löschen.`,
    (number: number) =>
      `${some(number, 'document is a draft', 'documents are drafts')}: published once you delete status: draft.`,
  ),
};
