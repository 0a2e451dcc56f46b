import type { Language } from '@/lib/messages/language';
import type { MendingCode } from './mendings';

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

  isProtected: text(
    (file: string) =>
      `${file}: Die Datei ist schreibgeschützt oder eine Verknüpfung und bleibt, wie sie ist.`,
    (file: string) => `${file}: the file is read-only or a link and stays as it is.`,
  ),

  mended: text(
    (what: string, from: string, to: string) => `${what}: ${from === '' ? to : `${from} → ${to}`}`,
    (what: string, from: string, to: string) => `${what}: ${from === '' ? to : `${from} → ${to}`}`,
  ),
  mendedSum: text(
    (number: number, count: number) =>
      `${number === 1 ? '1 Stelle' : `${number} Stellen`} in ${files(count)} verbessert.`,
    (number: number, count: number) =>
      `${number === 1 ? '1 place' : `${number} places`} mended in ${filesEn(count)}.`,
  ),
  mendedRehearsal: text(
    (number: number, count: number) =>
      `${number === 1 ? '1 Stelle' : `${number} Stellen`} in ${files(count)} würden verbessert; geschrieben wurde nichts.`,
    (number: number, count: number) =>
      `${number === 1 ? '1 place' : `${number} places`} would be mended in ${filesEn(count)}; nothing was written.`,
  ),
  nothingToMend: text(
    () => 'Nichts, was nur auf eine Art zu verbessern ist.',
    () => 'Nothing that could be mended in one way only.',
  ),

  noWord: text(
    (word: string, known: string) => `„${word}“ gibt es nicht. Neu anlegen lassen sich: ${known}.`,
    (word: string, known: string) => `\`${word}\`: there is no such thing. Choose one of ${known}.`,
  ),
  badOption: text(
    (option: string) => `${option}: Diese Angabe gibt es hier nicht, oder ihr Wert fehlt.`,
    (option: string) => `${option}: there is no such option here, or its value is missing.`,
  ),
  didYouMean: text(
    (word: string) => `Meinten Sie „${word}“?`,
    (word: string) => `Did you mean \`${word}\`?`,
  ),
  noTitle: text(
    (word: string) => `Es fehlt der Titel oder Name: npm run new -- ${word} "…"`,
    (word: string) => `The title or name is missing: npm run new -- ${word} "…"`,
  ),
  noId: text(
    (title: string) =>
      `Aus „${title}“ lässt sich keine Kennung bilden. Geben Sie eine an: --id kennung (a-z, 0-9 und einzelne Bindestriche).`,
    (title: string) =>
      `No id can be made of \`${title}\`. Give one: --id some-id (a-z, 0-9 and single hyphens).`,
  ),
  noReferences: text(
    () =>
      'Zu einem Begriff gehört, wo die Erklärung nachzulesen ist: --reference "§ 6a SGB II" (auch mehrfach).',
    () =>
      'A term names where its explanation is laid down: --reference "§ 6a SGB II" (more than one if need be).',
  ),
  controlSign: text(
    () => 'Titel und Angaben dürfen keine Steuerzeichen enthalten.',
    () => 'Title and options must have no control characters in them.',
  ),
  isThere: text(
    (file: string) =>
      `${file} gibt es schon und wird nicht überschrieben. Wählen Sie eine andere Kennung: --id …`,
    (file: string) => `${file} is there already and is not overwritten. Choose another id: --id …`,
  ),
  wasThere: text(
    (id: string) =>
      `Die Kennung „${id}“ war schon einmal veröffentlicht; ihre Adresse führt weiter dorthin. Wählen Sie eine andere: --id …`,
    (id: string) =>
      `The id \`${id}\` was published before, and its address leads there still. Choose another one: --id …`,
  ),
  notValid: text(
    () => 'Die Datei wurde nicht angelegt.',
    () => 'The file was not written.',
  ),
  noDate: text(
    () =>
      'Ohne Datum findet keine Suche nach Zeit das Dokument: tragen Sie es als date: ein, wenn die Quelle eines nennt (2004, 2004-07, 2004-07-08).',
    () =>
      'Without a date no search by date finds the document: write it as date: if the source bears one (2004, 2004-07, 2004-07-08).',
  ),
  draftNext: text(
    () => 'Es ist ein Entwurf (status: draft) und erscheint erst, wenn Sie diese Zeile löschen.',
    () => 'It is a draft (status: draft) and is published once you delete that line.',
  ),
  missingReference: text(
    (key: string, id: string, command: string) =>
      `${key}: „${id}“ gibt es noch nicht. Als Nächstes: ${command}`,
    (key: string, id: string, command: string) =>
      `${key}: there is no \`${id}\` yet. Next: ${command}`,
  ),
  missingFile: text(
    (file: string) => `archive: ${file} gibt es noch nicht. Legen Sie dort den Text der Quelle ab.`,
    (file: string) => `archive: there is no ${file} yet. Put the text of the source there.`,
  ),
  newHelp: text(
    (
      words: string,
    ) => `npm run new -- ART "Titel oder Name" [Angaben]    legt eine gültige Datei an und nennt ihren Pfad
ART: ${words}
Angaben, je nach Art:
  --id kennung          statt der vorgeschlagenen; sie wird zur Adresse und bleibt
  --date 2004-07-08     --event "…"        --speaker kennung     --organisation kennung
  --addressee kennung   --topic kennung    --archive text.txt    --url https://…
  --role "…"            --given "…"        --surname "…"         (Person)
  --abbreviation "…"    --part-of kennung                        (Organisation)
  --expansion "…"       --synonym "…"      --form "…"            --reference "§ 6a SGB II"   (Begriff)
  --lang en             auf Englisch`,
    (
      words: string,
    ) => `npm run new -- KIND "title or name" [options]    makes a valid file and prints its path
KIND: ${words}
Options, by kind:
  --id some-id          instead of the proposed one; it becomes the address and stays
  --date 2004-07-08     --event "…"        --speaker id          --organisation id
  --addressee id        --topic id         --archive text.txt    --url https://…
  --role "…"            --given "…"        --surname "…"         (person)
  --abbreviation "…"    --part-of id                             (organisation)
  --expansion "…"       --synonym "…"      --form "…"            --reference "§ 6a SGB II"   (term)
  --lang de             in German`,
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

/** What `--fix` has mended, by its code. */
export const MENDED: Readonly<Record<MendingCode, Readonly<Record<Language, string>>>> = {
  date: { de: 'Datum', en: 'date' },
  quotes: { de: 'Wert in Anführungszeichen gesetzt', en: 'value put in quotes' },
  space: { de: 'Leerzeichen am Rand gelöscht', en: 'white space around it left out' },
  directive: {
    de: 'Leerzeichen hinter den Doppelpunkten gelöscht',
    en: 'space behind the colons left out',
  },
  close: { de: 'Ende der Aussage ergänzt', en: 'end of the statement added' },
  heading: { de: 'Ebene der Überschrift', en: 'level of the heading' },
  marks: {
    de: 'Äußere Anführungszeichen gelöscht, die Seite setzt sie',
    en: 'outer quotation marks left out, the page sets them',
  },
  link: { de: 'Verschobener Link', en: 'moved link' },
};
