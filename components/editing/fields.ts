import type { Folder } from '@/lib/editing/place';
import { DOCUMENT_TYPES, DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import type { ChoiceList } from '@/lib/editing/desk';

/** A key of the front matter as a field; the schemas are in `lib/model/front-matter.ts`, and the check holds them against what is typed. */
export interface HeadField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** `lines`: a list, one to a line. */
  readonly type: 'line' | 'lines' | 'choice' | 'checks' | 'check';
  /** What a `choice` offers. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The entries that a line may name, or of which some are ticked. */
  readonly of?: ChoiceList;
}

const title: HeadField = { key: 'title', label: 'Titel', type: 'line' };
const line = (key: string, label: string, hint?: string): HeadField => ({
  ...{ key, label, type: 'line' },
  ...(hint === undefined ? {} : { hint }),
});
const named = (key: string, label: string, of: ChoiceList, hint?: string): HeadField => ({
  ...line(key, label, hint),
  of,
});
const lines = (key: string, label: string, hint?: string): HeadField => ({
  ...line(key, label, hint ?? 'Eins in jeder Zeile'),
  type: 'lines',
});

export const HEAD_FIELDS: Readonly<Record<Folder, readonly HeadField[]>> = {
  documents: [
    { ...title, hint: 'Wie die Quelle ihn nennt' },
    {
      ...{ key: 'type', label: 'Art des Dokuments', type: 'choice' },
      options: DOCUMENT_TYPES.map((value) => ({ value, label: DOCUMENT_TYPE_WORDS[value] })),
    },
    line(
      'date',
      'Datum',
      '2004, 2004-07, 2004-07-08, 2010~ (um 2010), 2010? (unsicher); leer, wenn nichts bekannt ist',
    ),
    line('event', 'Anlass', '5. Mülheimer Arbeitsmarktdialog'),
    named('speaker', 'Wer spricht', 'people', 'Kennung der Person'),
    named('organisation', 'Organisation', 'organisations', 'Kennung der Stelle, von der es ist'),
    named('addressee', 'Gerichtet an', 'organisations', 'Kennung der Stelle'),
    named('archive', 'Archivtext', 'archives', 'Datei mit dem Text der Quelle: bericht-2008.txt'),
    line('url', 'Adresse des Originals', 'https://…'),
    { key: 'topics', label: 'Themen', type: 'checks', of: 'topics' },
    { key: 'status', label: 'Entwurf: Die Website zeigt das Dokument noch nicht', type: 'check' },
  ],
  people: [
    line('name', 'Name', 'Wie die Quellen ihn nennen'),
    line('surname', 'Nachname', 'Danach ordnen die Listen'),
    line('given', 'Vorname'),
    line('role', 'Amt oder Aufgabe'),
    named('organisation', 'Organisation', 'organisations', 'Kennung der Stelle'),
  ],
  organisations: [
    line('name', 'Name'),
    line('abbreviation', 'Kurzform', 'BMAS'),
    named('partOf', 'Teil von', 'organisations', 'Kennung der Stelle, zu der sie gehört'),
    lines('references', 'Grundlagen', 'Art. 91e GG; eine in jeder Zeile'),
  ],
  topics: [title],
  terms: [
    { ...title, label: 'Wort', hint: 'Wie es in den Texten steht' },
    line('expansion', 'Langform', 'Bundesagentur für Arbeit'),
    lines('synonyms', 'Andere Wörter dafür'),
    lines('forms', 'Gebeugte Formen'),
    lines('references', 'Wo es erklärt ist', '§ 6a SGB II; mindestens eins, eins in jeder Zeile'),
  ],
  pages: [title],
};

/** In this order new keys are written. */
export const keysOf = (folder: Folder): readonly string[] =>
  HEAD_FIELDS[folder].map(({ key }) => key);
