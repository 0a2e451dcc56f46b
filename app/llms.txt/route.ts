import { llmsMarkdown } from '@/components/markdown/llms-markdown';
import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { currentEntries } from '@/lib/live/current';

export const dynamic = 'force-dynamic';

/** An index is to be read at once; whoever wants all takes the site map. */
const MOST = 200;

/** The archive for programs that read on somebody's behalf. Markdown in a file that is called a text, as its convention has it. */
export async function GET(): Promise<Response> {
  const entries = currentEntries();
  const { site, statements } = await entries.about();
  const documents = await entries.list('document', { start: 0, count: MOST });
  const text = llmsMarkdown({
    site,
    statements,
    documents,
    excerpted: await entries.excerptedAmong(documents.items.map(({ id }) => id)),
    topics: await entries.list('topic', { start: 0, count: MOST }),
  });
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': KEPT_SHORTLY },
  });
}
