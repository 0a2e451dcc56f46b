import { germanDate } from '@/lib/model/date-german';
import { parseDate } from '@/lib/model/date';
import { KIND_WORDS, type Kind } from '@/lib/model/kind';

/*
 * What a draft asks its author, in `::review[…]`. They stand in files of the archive, which are German, whatever language the
 * commands speak.
 */
export const REVIEW = {
  statements: (count: number) =>
    `${count} ${count === 1 ? 'Aussage ist' : 'Aussagen sind'} vorgeschlagen: Art, Anfang und Ende und die Kennung jeder Aussage prüfen. Eine Kennung ist eine Adresse und ändert sich nach der Veröffentlichung nicht mehr.`,
  noStatements: () =>
    'Es wurde keine Aussage erkannt: Setzen Sie die Aussagen unter Überschriften wie „Erfahrungen“, oder schreiben Sie sie als „:::experience“.',
  title: (from: string) => `Der Titel ist geraten (${from}).`,
  type: () => 'Die Art des Dokuments (type) ist geraten.',
  noDate: () =>
    'Das Dokument trägt kein Datum: Tragen Sie es ein (date), wenn es bekannt ist; ein Jahr genügt.',
  documentDate: (date: string, line: string) =>
    `Das Datum ${day(date)} ist aus „${line}“ geschlossen.`,
  event: (line: string) => `Der Anlass „${line}“ ist vom Anfang des Dokuments übernommen.`,
  speaker: (line: string) => `Wer spricht, ist aus „${line}“ geschlossen.`,
  unknownSpeaker: (line: string, name: string) =>
    `„${line}“ nennt vielleicht, wer spricht: Eine Person dieses Namens gibt es noch nicht, sie wird mit npm run new -- person "${name}" angelegt.`,
  unknownOrganisation: (name: string) =>
    `„${name}“ ist vielleicht die Organisation: Eine dieses Namens gibt es noch nicht, sie wird mit npm run new -- organisation "${name}" angelegt.`,
  organisation: (line: string, name: string) =>
    `Die Organisation „${name}“ ist aus „${line}“ geschlossen.`,
  onlyInArchive: (what: string, lines: readonly string[]) =>
    `Nur im Archivtext, weil kein Inhalt (${what}): ${lines.map((line) => `„${line}“`).join(' · ')}`,
  contents: (lines: number) =>
    `Nur im Archivtext: das Inhaltsverzeichnis (${lines} ${lines === 1 ? 'Zeile' : 'Zeilen'}).`,
  plainItems: (count: number) =>
    `${count} ${count === 1 ? 'Aufzählungspunkt steht' : 'Aufzählungspunkte stehen'} als Liste im Text, weil die Überschrift keine Art von Aussage nennt: Was eine Aussage ist, bekommt eine Art und eine Kennung.`,
  kindOfHeading: (heading: string, kind: Kind) =>
    `Die Art „${KIND_WORDS[kind].singular}“ ist aus der Überschrift „${heading}“ geschlossen.`,
  notInMarks: () => 'Steht in der Quelle nicht in Anführungszeichen: Ist es ein Zitat?',
  noSlideTitle: () => 'Die Folie hat keinen Titel: Geben Sie dem Abschnitt einen.',
  guessedTitle: () => 'Ob das der Titel der Folie ist, ist geraten: Er steht über allem anderen.',
  hiddenSlides: (count: number) =>
    `${count === 1 ? 'Eine Folie ist' : `${count} Folien sind`} in der Präsentation ausgeblendet und hier mitgelesen.`,
  changes: () =>
    'Der Text hat nachverfolgte Änderungen: Gelesen ist er, als wären alle angenommen.',
  dissolved: (count: number) =>
    `Am Zeilenende ${count === 1 ? 'ist ein Trennstrich' : `sind ${count} Trennstriche`} weggelassen: Prüfen Sie, ob ${count === 1 ? 'er' : 'einer'} zum Wort gehört.`,
  note: (place: string) => `Aus den Notizen zu ${place}:`,
  dateFrom: (date: string) => `Das Datum ist aus der Quellenangabe geschlossen: ${day(date)}`,
  noDateIn: (line: string) =>
    `Die Quellenangabe nennt keinen Tag und keinen Monat: „${line}“. Ist das Datum bekannt?`,
  manyDatesIn: (line: string) =>
    `Die Quellenangabe nennt mehrere Tage: „${line}“. Welcher gilt für die Aussage?`,
  documentOfDate: (title: string) =>
    `Dass es aus „${title}“ stammt (from), ist aus dem Datum geschlossen.`,
  manyDocuments: (ids: readonly string[]) =>
    `Mehrere Dokumente haben dieses Datum (${ids.join(', ')}): Aus welchem stammt das Zitat (from)?`,
  noDocument: (line: string, date: string) =>
    `Ein Dokument vom ${day(date)} gibt es im Archiv noch nicht. Soll das Zitat darauf verweisen (from), legen Sie es an: „${line}“`,
  speakerFrom: (name: string) => `Dass ${name} spricht, ist aus der Quellenangabe geschlossen.`,
} as const;

function day(edtf: string): string {
  const result = parseDate(edtf);
  return result.ok ? germanDate(result.date) : edtf;
}
