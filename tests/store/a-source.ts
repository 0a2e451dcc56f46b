import { buildArchive } from '@/lib/archive/archive';
import type { EntryColumns } from '@/lib/bundle/entry-columns';
import { numberLists } from '@/lib/bundle/number-lists';
import type { RecordWriter } from '@/lib/bundle/record-file';
import { writeEntries } from '@/lib/bundle/write-entries';
import { searchableOf } from '@/lib/compile/search-keeper';
import { sure } from '@/lib/model/sure';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { buildCorpus, type Searchable } from '@/lib/search/search';
import type { SourceTree, StoreSource, Written } from '@/lib/store/load/source';
import type { GivenArchive } from '../ports/any-archive';
import { numbered } from '../ports/numbered';
import { lastAdded } from '../ports/search-contract';
import { anElsewhere } from '../search/elsewhere/an-elsewhere';

/** What a bundle of the archive has, without a bundle on the disk. The proofs of its ledger are given besides, if at all. */
export function sourceOfArchive(
  { snapshot, beside }: GivenArchive,
  {
    tree,
    more = [],
    elsewhere = anElsewhere(snapshot),
  }: {
    readonly tree?: SourceTree;
    readonly more?: readonly (readonly [key: string, value: unknown])[];
    readonly elsewhere?: Elsewhere;
  } = {},
): StoreSource {
  const archive = buildArchive(snapshot);
  const records: Written[] = [];
  const columns = writeEntries(
    archive,
    { checkedOn: beside.checkedOn, textOf: ({ sum }) => beside.texts.get(sum) },
    recordsInto(records),
  );
  for (const [key, value] of more) records.push([key, JSON.stringify(value)]);
  return {
    ...sourceOf(records, columns),
    name: snapshot.version,
    corpus: buildCorpus(searchableOf(archive)),
    elsewhere,
    addedAt: ({ id }) => archive.ledger.wordingsOf(id)[0]?.published,
    repetitions: numbered(beside.repetitions, archive),
    tree,
  };
}

/** What is needed to search: statements are the only records. They were added in the order of the contract of the search. */
export function sourceOfSearch(given: Searchable, elsewhere?: Elsewhere): StoreSource {
  const { statements, documents } = given;
  const records = statements.map((each) => [`statement/${each.id}`, JSON.stringify(each)] as const);
  const rank = new Map(
    [...statements].sort((a, b) => lastAdded(b, a)).map(({ id }, at) => [id, at]),
  );
  return {
    ...sourceOf(records, NO_COLUMNS),
    name: 'a search',
    corpus: buildCorpus(given),
    elsewhere: elsewhere ?? anElsewhere({ documents }),
    addedAt: ({ id }) => rank.get(id),
    repetitions: undefined,
    tree: undefined,
  };
}

function sourceOf(
  records: readonly Written[],
  columns: Pick<EntryColumns, 'lists' | 'excerpted'>,
): Pick<StoreSource, 'manifest' | 'sums' | 'places' | 'columns' | 'records'> {
  const numbers = new Map(records.map(([key], number) => [key, number]));
  return {
    manifest: '{}',
    sums: new Map(),
    places: undefined,
    columns,
    records: {
      count: records.length,
      at: (number) => sure(records[number]),
      keyAt: (number) => sure(records[number])[0],
      numberOf: (key) => numbers.get(key),
      inOrder: (from, to) => records.slice(from, to),
    },
  };
}

const NO_COLUMNS = { lists: numberLists(new Map()), excerpted: new Uint32Array() };

/** Writes records into a list. */
function recordsInto(records: Written[]): RecordWriter {
  const add = (key: string, value: unknown) => void records.push([key, JSON.stringify(value)]);
  return {
    get count() {
      return records.length;
    },
    add,
    addAll: (_name, values, keyOf) => values.forEach((value, at) => add(keyOf(value, at), value)),
    addMade: (key, _identity, make) => add(key, make()),
    addKnown: () => false,
    own: { file: '', records: new Map(), lists: new Map() },
    bytes: 0,
    finish: () => {
      throw new Error('These records are in no file');
    },
  };
}
