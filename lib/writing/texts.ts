import type { Language } from './language';

/** A text in each language; both take the same values. */
type InBoth<Values extends readonly (string | number)[]> = Readonly<
  Record<Language, (...values: Values) => string>
>;

function text<Values extends readonly (string | number)[]>(
  de: (...values: Values) => string,
  en: (...values: Values) => string,
): InBoth<Values> {
  return { de, en };
}

const files = (number: number) => `${number} ${number === 1 ? 'Datei' : 'Dateien'}`;
const filesEn = (number: number) => `${number} ${number === 1 ? 'file' : 'files'}`;

/** What `npm run new`, `npm run ids` and `content:check -- --fix` say. */
export const TEXTS = {
  badLanguage: text(
    (name: string) => `--lang ${name}: Es gibt nur de und en.`,
    (name: string) => `--lang ${name}: there are de and en only.`,
  ),
  noFile: text(
    (file: string) => `${file}: Diese Datei gibt es nicht.`,
    (file: string) => `${file}: there is no such file.`,
  ),
  noDocument: text(
    (file: string) =>
      `${file}: Das ist kein Dokument. Aussagen stehen nur in Dateien unter documents/.`,
    (file: string) => `${file}: this is no document. Statements stand in files in documents/ only.`,
  ),
  changedMeanwhile: text(
    (file: string) =>
      `${file}: Die Datei wurde inzwischen geändert und bleibt, wie sie ist. Rufen Sie den Befehl noch einmal auf.`,
    (file: string) => `${file}: the file was changed meanwhile and stays as it is: run it again.`,
  ),

  proposedId: text(
    (kind: string, id: string, wording: string) => `${kind} → ${id}: ${wording}`,
    (kind: string, id: string, wording: string) => `${kind} → ${id}: ${wording}`,
  ),
  refusedId: text(
    (kind: string, wording: string) =>
      `${kind} ohne Kennung, bitte von Hand ansehen (Zeichen oder Aufbau lassen keine Kennung am Ende zu): ${wording}`,
    (kind: string, wording: string) =>
      `${kind} without an id, look at it by hand (no id can stand behind it as it is written): ${wording}`,
  ),
  noIdsMissing: text(
    () => 'Jede Aussage hat eine Kennung.',
    () => 'Every statement has an id.',
  ),
  idsProposed: text(
    (number: number, count: number) =>
      `${number === 1 ? '1 Kennung' : `${number} Kennungen`} in ${files(count)} vorgeschlagen; mit --write werden sie eingetragen.`,
    (number: number, count: number) =>
      `${number === 1 ? '1 id' : `${number} ids`} in ${filesEn(count)} proposed; --write writes them.`,
  ),
  idsWritten: text(
    (number: number, count: number) =>
      `${number === 1 ? '1 Kennung' : `${number} Kennungen`} in ${files(count)} eingetragen. Mit der Veröffentlichung werden sie zu Adressen und bleiben.`,
    (number: number, count: number) =>
      `${number === 1 ? '1 id' : `${number} ids`} written into ${filesEn(count)}. Once published they are addresses and stay.`,
  ),
  idsHelp: text(
    () => `npm run ids [-- DATEI …]            schlägt Kennungen für Aussagen vor, die noch keine haben
npm run ids -- [DATEI …] --write    trägt sie ein
  --lang en   auf Englisch
Aussagen sind Listenpunkte unter Zitate, Erfahrungen und Erwartungen, und :::quote, :::experience, :::expectation.`,
    () => `npm run ids [-- FILE …]            proposes ids for statements that have none yet
npm run ids -- [FILE …] --write    writes them
  --lang de   in German
Statements are list items under Zitate, Erfahrungen and Erwartungen, and :::quote, :::experience, :::expectation.`,
  ),
} satisfies Readonly<Record<string, unknown>>;
