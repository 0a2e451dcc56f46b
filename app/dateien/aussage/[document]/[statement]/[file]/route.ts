import { citedStatement } from '@/app/cited';
import { entryOf } from '@/lib/archive/entry';
import { currentEntries } from '@/lib/live/current';
import { citationFile, noFile } from '../../../../citation-file';

/** A file about a statement: how to cite it, or the document in which it was said. `next.config.mjs` has its address. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/dateien/aussage/[document]/[statement]/[file]'>,
): Promise<Response> {
  const entries = currentEntries();
  const { document, statement: name, file } = await params;
  const statement = await entries.get('statement', `${document}/${name}`);
  if (!statement) return noFile();
  const { reference, source } = await citedStatement(await entryOf(statement, entries), entries);
  return citationFile(file, { zitat: reference, quelle: source });
}
