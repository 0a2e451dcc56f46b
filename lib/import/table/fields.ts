import { columnPosition, type Table } from '@/lib/table/table';

/** What a column of a table of statements can say. */
export const FIELDS = [
  'text',
  'kind',
  'date',
  'speaker',
  'speakerId',
  'role',
  'organisation',
  'source',
  'sourceId',
  'sourceDate',
  'sourceType',
  'section',
  'locator',
  'topic',
  'id',
  'url',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column says what, by its position. */
export type Mapping = Readonly<Partial<Record<Field, number>>>;

/**
 * The headings by which columns are known, the surest first: without capitals, spaces and signs. A table that has several of
 * them is read by the first, so `Partei` is the organisation only where no column is called that.
 */
const HEADINGS: Readonly<Record<Field, string>> = {
  text: 'wortlaut zitat aussage statement quote quotation wording zitattext aussagetext text',
  kind: 'art kind aussageart artderaussage typ type',
  date: 'datum date datumderaussage gesagtam tag',
  speaker:
    'sprecher sprecherin sprechende sprecherperson speaker person redner rednerin autor autorin author name',
  speakerId: 'personenkennung personkennung speakerid personid',
  role: 'funktion role rolle amt position',
  organisation:
    'organisation organization behörde institution einrichtung körperschaft partei party fraktion',
  source:
    'quelle source dokument document sourcetitle documenttitle quellentitel dokumenttitel titel title',
  sourceId: 'quellenkennung dokumentkennung sourceid documentid quellenid dokumentid',
  sourceDate: 'quellendatum dokumentdatum sourcedate documentdate datumderquelle',
  sourceType: 'quellenart dokumentart sourcetype documenttype',
  section: 'abschnitt section kapitel überschrift',
  locator: 'fundstelle seite folie stelle locator page slide',
  topic: 'thema themen topic topics schlagwort schlagwörter',
  id: 'kennung id aussagekennung statementid schlüssel key',
  url: 'url link internetadresse webadresse sourceurl',
};

/** Columns that this program has written itself, for people: nobody reads them again. */
const OWN = ['fehler', 'error'];

const BY_HEADING = new Map(
  FIELDS.flatMap((field) =>
    HEADINGS[field].split(' ').map((heading, rank) => [folded(heading), { field, rank }] as const),
  ),
);

/** A heading as it is compared: `Sprecher/in` → `sprecherin`, `source.title` → `sourcetitle`. */
export function folded(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The field that a word names: one of ours, or a heading by which it is known. */
export function fieldNamed(word: string): Field | undefined {
  const own = FIELDS.find((field) => folded(field) === folded(word));
  return own ?? BY_HEADING.get(folded(word))?.field;
}

/** The row of headings of a table and what stands below it. */
export interface Headed {
  readonly headings: readonly string[];
  /** Its line; 0 where the file itself names the columns. */
  readonly line: number;
  readonly rows: Table['rows'];
}

/** How far down the headings are looked for: above them a sheet may have its title. */
const HIGHEST = 20;

/** The headings are the row, among the first, of which most columns are known; undefined when the table is empty. */
export function headed(table: Table): Headed | undefined {
  if (table.keys) return { headings: table.keys, line: 0, rows: table.rows };
  let best: { readonly at: number; readonly known: number } | undefined;
  for (const [at, { cells }] of table.rows.slice(0, HIGHEST).entries()) {
    const known = new Set(cells.flatMap((cell) => BY_HEADING.get(folded(cell))?.field ?? [])).size;
    if (cells.some((cell) => cell.trim() !== '') && (!best || known > best.known))
      best = { at, known };
  }
  const row = best && table.rows[best.at];
  return row && best
    ? {
        headings: row.cells.map((cell) => cell.trim()),
        line: row.line,
        rows: table.rows.slice(best.at + 1),
      }
    : undefined;
}

/** Which column says what, as far as the headings tell. */
export function guessedMapping(headings: readonly string[]): Mapping {
  const found = new Map<Field, { readonly position: number; readonly rank: number }>();
  for (const [position, heading] of headings.entries()) {
    if (OWN.includes(folded(heading))) continue;
    const known = BY_HEADING.get(folded(heading));
    if (!known) continue;
    const before = found.get(known.field);
    if (!before || known.rank < before.rank) found.set(known.field, { position, rank: known.rank });
  }
  return Object.fromEntries([...found].map(([field, { position }]) => [field, position]));
}

/** The position of a column that somebody names: by its heading, `Spalte C`, `C` or its number; undefined for none. */
export function columnNamed(name: string, headings: readonly string[]): number | undefined {
  const exact = headings.findIndex((heading) => heading === name.trim());
  if (exact >= 0) return exact;
  const like = headings.findIndex((heading) => heading !== '' && folded(heading) === folded(name));
  if (like >= 0) return like;
  const [, letters = ''] = /^(?:spalte\s+|column\s+)?([a-z]{1,3})$/i.exec(name.trim()) ?? [];
  const position = columnPosition(letters);
  return position !== undefined && position < headings.length ? position : undefined;
}
