import type { Archive } from '@/lib/archive/archive';
import { anniversariesIn } from '@/lib/archive/anniversaries';
import { foremost } from '@/lib/archive/contradictions';
import { relationsAmong } from '@/lib/archive/related';
import type { Day } from '@/lib/model/day';
import type { Source } from '@/lib/model/proof';
import { EXPECTATION_STATUSES, type ExpectationStatus } from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import type { About, ListedType } from '@/lib/ports/entries';
import { lettersOf } from '@/lib/archive/letters';
import { spreadOf } from '@/lib/archive/spread';
import type { EntryColumns, LedgerRecord, Ranges } from './entry-columns';
import { listsOf } from './lists-of';
import { numberLists } from './number-lists';
import type { RecordWriter } from './record-file';

/** What an archive does not hold itself. */
export interface Beside {
  readonly checkedOn: Day;
  /** Undefined for one that has changed since it was checked. */
  textOf(source: Source): string | undefined;
}

/**
 * Writes everything that pages ask for, but for the proofs of the ledger. Statements are numbered in chronological order, all others as they are listed; the
 * records of a type stand together.
 */
export function writeEntries(
  archive: Archive,
  beside: Beside,
  records: RecordWriter,
): EntryColumns {
  const ranges = writeTypes(archive, records);
  writeLedger(archive, records);
  for (const source of archive.source.values())
    records.addMade(`text/${source.id}`, source.sum, () => beside.textOf(source) ?? null);
  const related = [...archive.relations.keys()];
  records.addAll(
    'relations',
    [...archive.relations.values()],
    (_ends, at) => `relations/${sure(related[at])}`,
  );
  for (const [topic, courses] of archive.courses) records.add(`courses/${topic}`, courses);
  for (const of of ['topic', 'document'] as const)
    for (const [id, group] of archive.related[of])
      records.addMade(`related/${of}/${id}`, group, () => relationsAmong(group));
  const pair = foremost(archive.contradictions);
  records.add('foremost', pair ? { earlier: pair.earlier.id, later: pair.later.id } : null);
  records.add('about', aboutRecord(archive, beside));
  records.add('anniversaries', [...anniversariesIn(archive.spans)]);
  records.add('spread', spreadOf(archive.statements, archive.spans, archive.chronology));
  for (const type of ['person', 'organisation'] as const)
    records.add(`letters/${type}`, lettersOf(type, archive));
  records.add('ranges', ranges);
  const { firsts, lasts } = archive.spans;
  const { days, months, long } = archive.chronology;
  return {
    firsts,
    lasts,
    days: Int32Array.from(days),
    months: Int32Array.from(months),
    long: Uint32Array.from(long),
    lists: numberLists(listsOf(archive)),
    excerpted: Uint32Array.from(
      archive.documents.flatMap(({ id }, number) =>
        archive.knownFromExcerpts.has(id) ? [number] : [],
      ),
    ),
  };
}

function writeTypes(archive: Archive, records: RecordWriter): Ranges {
  const listed: { [Type in ListedType]: Iterable<{ readonly id: string }> } = {
    document: archive.documents,
    person: archive.person.values(),
    organisation: archive.organisation.values(),
    topic: archive.topic.values(),
    term: archive.term.values(),
    page: archive.page.values(),
    source: archive.source.values(),
  };
  const write = (type: string, entries: Iterable<{ readonly id: string }>) => {
    const start = records.count;
    const all = Array.isArray(entries) ? entries : [...entries];
    records.addAll(type, all, ({ id }) => `${type}/${id}`);
    return { start, count: records.count - start };
  };
  return {
    statement: write('statement', archive.statements),
    document: write('document', listed.document),
    person: write('person', listed.person),
    organisation: write('organisation', listed.organisation),
    topic: write('topic', listed.topic),
    term: write('term', listed.term),
    page: write('page', listed.page),
    source: write('source', listed.source),
  };
}

function writeLedger({ ledger, formerStatements, ...archive }: Archive, records: RecordWriter) {
  const add = (id: string) => {
    const key = `ledger/${id}`;
    if (records.addKnown(key, ledger)) return;
    const record: LedgerRecord = {
      wordings: ledger.wordingsOf(id),
      facts: ledger.factsOf(id),
      events: ledger.eventsOf(id),
    };
    if (Object.values(record).some(({ length }) => length > 0))
      records.addMade(key, ledger, () => record);
  };
  if (archive.snapshot.ledger) {
    for (const { id } of archive.statements) add(id);
    for (const { id } of archive.documents) add(id);
    for (const id of archive.source.keys()) {
      const states = ledger.statesOf(id);
      if (states.length > 0) records.add(`states/${id}`, states);
    }
  }
  for (const [id, former] of ledger.former) records.add(`former/${id}`, former);
  for (const [id, former] of formerStatements) records.add(`former-in/${id}`, former);
  ledger.seals.forEach((seal, index) => records.add(`seal/${index + 1}`, seal));
  records.add('seals', ledger.seals.length);
}

/** Maps as lists of pairs: JSON has none. */
function aboutRecord(archive: Archive, { checkedOn }: Beside): AboutRecord {
  const sizes = <Key>(lists: ReadonlyMap<Key, readonly unknown[]>): [Key, number][] =>
    [...lists].map(([key, { length }]) => [key, length]);
  return {
    site: archive.site,
    statements: archive.statements.length,
    holdings: archive.holdings,
    kinds: sizes(archive.statementsBy.kind),
    outcomes: EXPECTATION_STATUSES.flatMap((status): [ExpectationStatus, number][] => {
      const length = archive.statementsBy.outcome.get(status)?.length;
      return length === undefined ? [] : [[status, length]];
    }),
    years: archive.chronology.years,
    checkedOn,
  };
}

export type AboutRecord = {
  [Key in keyof About]: About[Key] extends ReadonlyMap<infer Name, infer Value>
    ? [Name, Value][]
    : About[Key];
};
