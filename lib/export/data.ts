import { csvHead, csvLine } from '@/lib/api/csv';
import { listNamed, type ApiList } from '@/lib/api/lists';
import { dataOf } from '@/lib/api/statement';
import type { Statement } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import type { Entries, Part, Range } from '@/lib/ports/entries';

/** A file with the data of the archive, in pieces. */
export interface DataFile {
  readonly name: string;
  pieces(): AsyncGenerator<string>;
}

/** All data of the archive as it is published, in the form in which the API of the site gives them. */
export function dataFiles(entries: Entries): DataFile[] {
  const listed = ({ page }: ApiList) => runsOf((range) => page(range, entries));
  return [
    { name: 'aussagen.json', pieces: () => jsonPieces(statementData(entries)) },
    { name: 'aussagen.csv', pieces: () => csvPieces(entries) },
    ...LISTS.map(([file, list]) => ({
      name: `${file}.json`,
      pieces: () => jsonPieces(listed(sure(listNamed(list)))),
    })),
    {
      name: 'quellen.json',
      pieces: () => jsonPieces(runsOf((range) => entries.list('source', range))),
    },
  ];
}

/** The files, and what the API calls what is in them. */
const LISTS = [
  ['dokumente', 'documents'],
  ['personen', 'people'],
  ['organisationen', 'organisations'],
  ['themen', 'topics'],
  ['begriffe', 'terms'],
] as const;

/** So many are in memory at a time. */
const RUN = 500;

/** Newest first. */
export function statementRuns(entries: Entries): AsyncGenerator<readonly Statement[]> {
  return runsOf((range) => entries.statements({ of: 'all' }, range));
}

async function* runsOf<Item>(
  part: (range: Range) => Promise<Part<Item>>,
): AsyncGenerator<readonly Item[]> {
  for (let start = 0; ; start += RUN) {
    const { items, total } = await part({ start, count: RUN });
    yield items;
    if (start + RUN >= total) return;
  }
}

async function* statementData(entries: Entries): AsyncGenerator<readonly object[]> {
  for await (const run of statementRuns(entries))
    yield (await Promise.all(run.map((statement) => dataOf(statement, entries)))).map(
      ({ data }) => data,
    );
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

async function* csvPieces(entries: Entries): AsyncGenerator<string> {
  yield csvHead();
  for await (const run of statementRuns(entries))
    for (const statement of run) {
      const { data } = await dataOf(statement, entries);
      yield csvLine({ ...data, locator: statement.locator });
    }
}
