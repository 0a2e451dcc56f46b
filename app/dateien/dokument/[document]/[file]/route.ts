import { citedDocument } from '@/app/cited';
import { documentEntryOf } from '@/lib/archive/document-entry';
import { currentEntries } from '@/lib/live/current';
import { citationFile, noFile } from '../../../citation-file';

/** A file about a document: how to cite it. `next.config.mjs` has its address. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/dateien/dokument/[document]/[file]'>,
): Promise<Response> {
  const entries = currentEntries();
  const { document: id, file } = await params;
  const document = await entries.get('document', id);
  if (!document) return noFile();
  const entry = await documentEntryOf(document, entries);
  return citationFile(file, { zitat: await citedDocument(entry, entries) });
}
