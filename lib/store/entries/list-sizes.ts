import { LRUCache } from 'lru-cache';
import { gather } from './gather';
import { nameOf, NUMEROUS, type ListSize, type NamedList, type Numerous } from './list-size';
import type { Reading } from '../reading';
import { canBeAsked, type StoreRecords } from './records';
import { inVersion, questionOf, sql, type Sql } from '../sql';

/** How long lists are: from the records of the version, or counted. */
export function listSizes(
  reading: Reading,
  records: StoreRecords,
): (list: NamedList) => Promise<ListSize> {
  const known = new LRUCache<string, ListSize>({ max: MOST_REMEMBERED });
  const count = gather<ListSize>(async (names) => {
    const counted = await Promise.all(NUMEROUS.map((of) => countedOf(of, names, reading)));
    return new Map(counted.flat());
  });
  return async (list) => {
    const name = nameOf(list);
    const kept = known.get(name) ?? (await records.get<ListSize>(`size/${name}`));
    if (kept) return kept;
    const isCounted = NUMEROUS.some((of) => of === list.of) && canBeAsked(name);
    const size = (isCounted && (await count(name))) || EMPTY;
    known.set(name, size);
    return size;
  };
}

const MOST_REMEMBERED = 5_000;
const EMPTY: ListSize = { dated: 0, undated: 0 };

async function countedOf(
  of: Numerous,
  names: readonly string[],
  reading: Reading,
): Promise<[name: string, size: ListSize][]> {
  const prefix = `${of}/`;
  const ids = names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  if (ids.length === 0) return [];
  const rows = await reading.ask<SizeRow>(questionOf(sizesOf(of, ids)));
  return rows.map(({ id, dated, whole }) => [prefix + id, { dated, undated: whole - dated }]);
}

interface SizeRow {
  readonly id: string;
  readonly dated: number;
  readonly whole: number;
}

export function sizesOf(of: Numerous, ids: readonly string[]): Sql {
  const column = COLUMNS[of];
  return sql`SELECT ${column} AS id, count(${DATED[of]})::integer AS dated, count(*)::integer AS whole
FROM wortlaut.statement
WHERE ${column} = ANY(${ids}::text[]) AND ${inVersion('statement')} GROUP BY 1`;
}

const COLUMNS = { person: sql`person`, origin: sql`origin`, source: sql`source` };
/** Where statements stand in an archive text is all that counts: its index has no dates. */
const DATED = { person: sql`first_day`, origin: sql`first_day`, source: sql`source` };
