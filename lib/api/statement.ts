import { entryOf, type StatementEntry } from '@/lib/archive/entry';
import { statementData, type Publication } from './data';
import type { StatementData } from './schemas';
import type { Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';

/** A statement with its data as the API gives them. */
export async function dataOf(
  statement: Statement,
  entries: Entries,
): Promise<{ entry: StatementEntry; data: StatementData }> {
  const [entry, topics, publication, { site }] = await Promise.all([
    entryOf(statement, entries),
    entries.getAll('topic', statement.topics),
    publicationOf(statement, entries),
    entries.about(),
  ]);
  return { entry, data: statementData(entry, topics, publication, site.baseUrl) };
}

async function publicationOf({ id }: Statement, { ledger }: Entries): Promise<Publication> {
  const wordings = await ledger.wordingsOf(id);
  return { published: wordings[0]?.published, updated: wordings.at(-1)?.published };
}
