import { entryOf, type StatementEntry } from '@/lib/archive/entry';
import type { Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import { statementData } from './data';
import type { StatementData } from './schemas';

/** A statement with its data as the API gives them. */
export async function dataOf(
  statement: Statement,
  entries: Entries,
): Promise<{ entry: StatementEntry; data: StatementData }> {
  const [entry, topics, { site }] = await Promise.all([
    entryOf(statement, entries),
    entries.getAll('topic', statement.topics),
    entries.about(),
  ]);
  return { entry, data: statementData(entry, topics, site.baseUrl) };
}
