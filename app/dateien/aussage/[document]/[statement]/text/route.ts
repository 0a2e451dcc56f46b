import { citedStatement } from '@/app/cited';
import { statementMarkdown } from '@/components/markdown/statement-markdown';
import { entryOf, outcomesOf, relatedTo } from '@/lib/archive/entry';
import { currentEntries } from '@/lib/live/current';
import { noFile } from '../../../../citation-file';
import { markdownAnswer } from '../../../../markdown';

/** A statement as Markdown, `/dokumente/d/s.md`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/dateien/aussage/[document]/[statement]/text'>,
): Promise<Response> {
  const entries = currentEntries();
  const { document, statement: name } = await params;
  const statement = await entries.get('statement', `${document}/${name}`);
  if (!statement) return noFile();
  const entry = await entryOf(statement, entries);
  return markdownAnswer(
    statementMarkdown({
      entry,
      ...(await citedStatement(entry, entries)),
      topics: await entries.getAll('topic', statement.topics),
      relations: await relatedTo(statement.id, entries),
      outcomes: await outcomesOf(statement, entries),
      published: (await entries.ledger.wordingsOf(statement.id))[0]?.published,
      baseUrl: (await entries.about()).site.baseUrl,
    }),
  );
}
