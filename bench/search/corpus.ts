import type { Document, Organisation, Person, Statement, Topic } from '@/lib/model/archive';
import { parseDate, type ArchiveDate } from '@/lib/model/date';
import { openContent } from '@/lib/content/load';
import { printedIn } from '@/lib/content/printed';
import { textOf } from '@/lib/messages/print';
import { isError } from '@/lib/model/problem';
import type { Searchable } from '@/lib/search/corpus';
import { readRecord, type CorpusRecord } from '../generate/corpus-records';
import { linesOf } from '../generate/lines';
import { enlarged } from './large-corpus';

/** The statements of a content folder, or of a corpus file, enlarged to `size` if one is given. */
export async function searchableAt(source: string, size?: number): Promise<Searchable> {
  if (/\.jsonl(?:\.gz)?$/.test(source)) {
    const { records } = await readCorpus(source);
    return searchableOf(size === undefined ? records : enlarged(records, size));
  }
  const { snapshot, problems } = openContent(process.cwd(), {
    ...process.env,
    WORTLAUT_CONTENT: source,
  }).load();
  if (!snapshot)
    throw new Error(`${source} is broken: ${problems.filter(isError).map(printedIn('en'))[0]}`);
  return snapshot;
}

/** The records of a corpus file, and how many of its lines are none. */
export async function readCorpus(file: string): Promise<{ records: CorpusRecord[]; bad: number }> {
  const records: CorpusRecord[] = [];
  let bad = 0;
  for await (const line of linesOf(file)) {
    if (line?.trim() === '') continue;
    const read = line === undefined ? undefined : readRecord(line);
    if (read?.ok) records.push(read.record);
    else bad++;
  }
  return { records, bad };
}

/** What a search needs of a corpus: statements keep their ids; sources are documents, speakers people, parties organisations. */
export function searchableOf(records: readonly CorpusRecord[]): Searchable {
  const documents = new Map<string, Document>();
  const people = new Map<string, Person>();
  const organisations = new Map<string, Organisation>();
  const topics = new Map<string, Topic>();
  const statements = records.map((record): Statement => {
    const { id, kind, date, speaker, party, source, text } = record;
    const document: Document = {
      id: source.id,
      title: source.title,
      type: 'minutes',
      date: dateOf(source.date),
      topics: [],
      sections: [],
      statements: [],
    };
    if (!documents.has(source.id)) documents.set(source.id, document);
    if (speaker) people.set(speaker, { id: speaker, name: speaker, blocks: [] });
    if (party) organisations.set(party, { id: party, name: party, references: [], blocks: [] });
    for (const topic of record.topics) topics.set(topic, { id: topic, title: topic, blocks: [] });
    return {
      id,
      kind,
      document: source.id,
      section: '',
      text,
      date: dateOf(date),
      topics: record.topics,
      relations: [],
      outcomes: [],
      ...(speaker && { speaker }),
      ...(party && { organisation: party }),
    };
  });
  return {
    statements,
    documents: [...documents.values()],
    people: [...people.values()],
    organisations: [...organisations.values()],
    topics: [...topics.values()],
  };
}

function dateOf(text: string): ArchiveDate {
  const read = parseDate(text);
  if (!read.ok) throw new Error(textOf(read.error, 'en'));
  return read.date;
}
