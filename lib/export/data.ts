import type { Statement } from '@/lib/model/archive';
import { addressOf } from '@/lib/model/address';
import { KIND_ADDRESSES } from '@/lib/model/kind';
import type { Entries, ListedType } from '@/lib/ports/entries';

/** A file with the data of the archive, in pieces. */
export interface DataFile {
  readonly name: string;
  pieces(): AsyncGenerator<string>;
}

/** All data of the archive as it is published. */
export function dataFiles(entries: Entries): DataFile[] {
  const listed = (type: ListedType) => async () => (await entries.list(type)).items;
  return [
    { name: 'aussagen.json', pieces: () => jsonPieces(statementRuns(entries)) },
    { name: 'aussagen.csv', pieces: () => csvPieces(entries) },
    ...LISTS.map(([name, type]) => ({
      name: `${name}.json`,
      pieces: () => jsonPieces(once(listed(type))),
    })),
  ];
}

const LISTS: readonly (readonly [name: string, type: ListedType])[] = [
  ['dokumente', 'document'],
  ['personen', 'person'],
  ['organisationen', 'organisation'],
  ['themen', 'topic'],
  ['begriffe', 'term'],
  ['quellen', 'source'],
];

/** So many are in memory at a time. */
const RUN = 500;

/** Newest first. */
export async function* statementRuns(entries: Entries): AsyncGenerator<readonly Statement[]> {
  for (let start = 0; ; start += RUN) {
    const { items, total } = await entries.statements({ of: 'all' }, { start, count: RUN });
    yield items;
    if (start + RUN >= total) return;
  }
}

async function* once<Item>(list: () => Promise<readonly Item[]>): AsyncGenerator<readonly Item[]> {
  yield await list();
}

async function* jsonPieces(runs: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let between = '[\n';
  for await (const run of runs)
    for (const item of run) {
      yield between + JSON.stringify(item);
      between = ',\n';
    }
  yield between === '[\n' ? '[]\n' : '\n]\n';
}

const COLUMNS = [
  'Kennung',
  'Art',
  'Wortlaut',
  'Datum',
  'Person',
  'Organisation',
  'Dokument',
  'Gesagt in',
  'Fundstelle',
  'Themen',
  'Link',
] as const;

/** RFC 4180 with semicolons, and a sign at its beginning by which German spreadsheets read it as it is meant. */
async function* csvPieces(entries: Entries): AsyncGenerator<string> {
  const { site } = await entries.about();
  yield `\uFEFF${csvLine(COLUMNS)}`;
  for await (const run of statementRuns(entries))
    for (const statement of run) yield csvLine(await cellsOf(statement, site.baseUrl, entries));
}

async function cellsOf(
  statement: Statement,
  baseUrl: string,
  entries: Entries,
): Promise<readonly string[]> {
  const { id, kind, text, date, speaker, organisation, document, from, locator } = statement;
  const named = async (type: 'person' | 'organisation', of: string | undefined) =>
    of === undefined ? '' : ((await entries.get(type, of))?.name ?? of);
  const titled = async (of: string | undefined) =>
    of === undefined ? '' : ((await entries.get('document', of))?.title ?? of);
  const topics = await entries.getAll('topic', statement.topics);
  return [
    id,
    KIND_ADDRESSES[kind].art,
    text,
    date?.edtf ?? '',
    await named('person', speaker),
    await named('organisation', organisation),
    await titled(document),
    await titled(from),
    locator ?? '',
    topics.map(({ title }) => title).join(', '),
    baseUrl + addressOf.statement(id),
  ];
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(';')}\r\n`;
}

/** What a spreadsheet would take for a formula (CWE-1236). */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
