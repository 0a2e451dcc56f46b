import type {
  documentFrontMatter,
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  siteSettings,
  termFrontMatter,
  topicFrontMatter,
  transcriptionNote,
} from '@/lib/model/front-matter';

/** A sentence for each key of a schema: one that is forgotten fails to compile. */
type Keys<Schema extends { readonly shape: object }> = Readonly<
  Record<keyof Schema['shape'], string>
>;

const DATE =
  '2004, 2004-07, 2004-07-08, 2004/2010, 2010~ (ungefähr), 2010? (unsicher), [2010-07-09..] (danach), [..2010-07-07] (davor)';

/*
 * What editors show beside the keys of front matter. German, as what authors read.
 */

export const DOCUMENT_KEYS: Keys<typeof documentFrontMatter> = {
  title:
    'Titel, wie die Quelle ihn hat. Steht ein Doppelpunkt darin, setzen Sie ihn in Anführungszeichen.',
  type: 'Was es ist.',
  date: `Datum des Dokuments: ${DATE}. Weglassen, wenn nichts bekannt ist.`,
  event: 'Anlass oder Sitzung: 5. Mülheimer Arbeitsmarktdialog',
  speaker: 'Wessen Worte es sind: Name einer Datei in people/, ohne .md',
  organisation: 'Von welcher Stelle es ist: Name einer Datei in organisations/, ohne .md',
  addressee: 'An wen es gerichtet ist: Name einer Datei in organisations/, ohne .md',
  archive: 'Der Text der Quelle: Name einer .txt-Datei in sources/',
  url: 'Wo das Original veröffentlicht ist, mit https://',
  topics: 'Themen: Namen von Dateien in topics/, ohne .md. Gelten für alle Aussagen des Dokuments.',
  status: 'draft: ein Entwurf, der nicht erscheint. Zum Veröffentlichen die Zeile löschen.',
};

export const PERSON_KEYS: Keys<typeof personFrontMatter> = {
  name: 'Der volle Name, wie die Quellen ihn haben.',
  surname: 'Nachname, wo er nicht das letzte Wort des Namens ist. Steht so in name.',
  given: 'Vornamen. Mit surname zusammen beginnt ein Nachweis mit dem Nachnamen.',
  role: 'Amt oder Aufgabe, wie die Quellen sie nennen.',
  organisation: 'Name einer Datei in organisations/, ohne .md',
};

export const ORGANISATION_KEYS: Keys<typeof organisationFrontMatter> = {
  name: 'Der volle Name.',
  abbreviation: 'Die übliche Abkürzung: BMAS',
  partOf: 'Wovon sie ein Teil oder Organ ist: Name einer Datei in organisations/, ohne .md',
  references: 'Wo nachzulesen ist, was der Text sagt: Art. 91e GG',
};

export const TOPIC_KEYS: Keys<typeof topicFrontMatter> = { title: 'Wie das Thema heißt.' };

export const TERM_KEYS: Keys<typeof termFrontMatter> = {
  title: 'Das Wort, wie es in den Texten steht: BA, Optionskommune',
  expansion: 'Wofür die Abkürzung steht: Bundesagentur für Arbeit',
  synonyms: 'Andere Wörter für dasselbe.',
  forms: 'Gebeugte Formen, die auch erkannt werden sollen: Optionskommunen',
  references: 'Wo die Erklärung nachzulesen ist, mindestens eine Stelle: § 6a SGB II',
};

export const PAGE_KEYS: Keys<typeof pageFrontMatter> = { title: 'Überschrift der Seite.' };

export const TRANSCRIPTION_KEYS: Keys<typeof transcriptionNote> = {
  transcribedFrom: 'Was übertragen wurde: Foliensatz (PDF)',
  transcribedBy: 'Wer es übertragen hat: ein Name, oder ein Programm mit Version.',
  transcribedOn: `Wann: ${DATE}`,
  remark: 'Was man beim Lesen sonst wissen sollte: Seite 7 ist unleserlich',
};

export const SITE_KEYS: Keys<typeof siteSettings> = {
  title: 'Name des Archivs, im Titel jeder Seite.',
  subtitle: 'Ein Satz unter dem Namen.',
  baseUrl: 'Wo das Archiv veröffentlicht ist, ohne Schrägstrich am Ende. Nachweise beginnen damit.',
  operator: 'Wer das Archiv betreibt, in der Fußzeile.',
  license: 'Adresse der Lizenz für das, was das Archiv selbst geschrieben hat.',
  language: 'Sprache des Inhalts: de',
  strict:
    'true: solange eine Datei Fehler hat, wird gar nichts Neues veröffentlicht. Sonst bleibt nur sie, wie sie war.',
};
