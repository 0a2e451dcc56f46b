import fresh from 'fresh';
import type { NextRequest } from 'next/server';
import { citedStatement } from '@/app/cited';
import { today } from '@/app/clock';
import { paramsOf } from '@/app/params';
import { dataOf } from '@/lib/api/statement';
import { OPEN, shortAnswer, wrongParameters } from '@/app/api/answer';
import { csvHead, csvLine } from '@/lib/api/csv';
import { askedDownload } from '@/lib/api/parameters';
import { bibtex } from '@/lib/cite/bibtex';
import { ris } from '@/lib/cite/ris';
import { currentArchive } from '@/lib/live/current';
import type { DownloadFormat } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { NOTHING, type Entries } from '@/lib/ports/entries';
import type { Search } from '@/lib/ports/search';
import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { streamOf } from './text-stream';
import { unknownValues } from './unknown-values';

/** A format in which all hits of a search are downloaded. */
export interface Download {
  readonly mediaType: string;
  readonly head: string;
  each(statement: Statement, entries: Entries): Promise<string>;
  /** Between two statements. */
  readonly between: string;
  readonly foot: string;
}

async function reference(statement: Statement, entries: Entries) {
  const { entry } = await dataOf(statement, entries);
  return (await citedStatement(entry, entries)).reference;
}

const DOWNLOADS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: csvHead(),
    each: async (statement, entries) =>
      csvLine({ ...(await dataOf(statement, entries)).data, locator: statement.locator }),
    between: '',
    foot: '',
  },
  json: {
    mediaType: 'application/json',
    head: '[\n',
    each: async (statement, entries) => JSON.stringify((await dataOf(statement, entries)).data),
    between: ',\n',
    foot: '\n]\n',
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    head: '',
    each: async (statement, entries) => bibtex(await reference(statement, entries)),
    between: '',
    foot: '',
  },
  ris: {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    head: '',
    each: async (statement, entries) => ris(await reference(statement, entries)),
    between: '',
    foot: '',
  },
} as const satisfies Record<DownloadFormat, Download>;

/** All that a search finds as one file, sent while it is made: what a reader does not take is not made. */
export async function downloadAnswer(
  request: NextRequest,
  format: DownloadFormat,
): Promise<Response> {
  const read = askedDownload(paramsOf(request));
  if (!read.ok) return wrongParameters(read.errors);
  const query = read.asked;
  const { entries, search } = currentArchive();
  let result: SearchResult;
  try {
    result = await search.statements(query, NOTHING);
  } catch (cause) {
    const refused = shortAnswer(cause);
    if (refused) return refused;
    throw cause;
  }
  const wrong = unknownValues(result);
  if (wrong.length > 0) return wrongParameters(wrong);
  const download: Download = DOWNLOADS[format];
  // References name the day on which they were read.
  const etag = `W/"${entries.version}-${today()}"`;
  const headers = { ...OPEN, 'Cache-Control': 'no-cache', ETag: etag };
  if (fresh(Object.fromEntries(request.headers), { etag }))
    return new Response(null, { status: 304, headers });
  const isWanted = request.method !== 'HEAD';
  return new Response(isWanted ? streamOf(textOf(download, query, entries, search)) : null, {
    headers: {
      ...headers,
      'Content-Type': download.mediaType,
      'Content-Disposition': `attachment; filename="aussagen.${format}"`,
    },
  });
}

/** The state of the archive is the same from the first statement to the last. */
async function* textOf(
  { head, each, between, foot }: Download,
  query: SearchQuery,
  entries: Entries,
  search: Search,
): AsyncGenerator<string> {
  yield head;
  let isFirst = true;
  for await (const ids of search.ids(query)) {
    const statements = await entries.getAll('statement', ids);
    const texts = await Promise.all(statements.map((statement) => each(statement, entries)));
    if (texts.length === 0) continue;
    yield (isFirst ? '' : between) + texts.join(between);
    isFirst = false;
  }
  yield foot;
}
