import { readableSections } from '@/app/blocks';
import { citedDocument } from '@/app/cited';
import { documentMarkdown } from '@/components/markdown/document-markdown';
import { documentEntryOf, quotedFrom } from '@/lib/archive/document-entry';
import { entriesOf } from '@/lib/archive/entry';
import { currentEntries } from '@/lib/live/current';
import { noFile } from '../../../citation-file';
import { markdownAnswer } from '../../../markdown';

/** A document as Markdown, `/dokumente/d.md`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/dateien/dokument/[document]/text'>,
): Promise<Response> {
  const entries = currentEntries();
  const document = await entries.get('document', (await params).document);
  if (!document) return noFile();
  const entry = await documentEntryOf(document, entries);
  return markdownAnswer(
    documentMarkdown({
      entry,
      sections: await readableSections(document.sections, entries, asItStands),
      quoted: await entriesOf(await quotedFrom(document.id, entries), entries),
      reference: await citedDocument(entry, entries),
      baseUrl: (await entries.about()).site.baseUrl,
    }),
  );
}

/** Terms are not marked: what explains them stands on the page alone. */
function asItStands(html: string) {
  return { html, notes: [] };
}
