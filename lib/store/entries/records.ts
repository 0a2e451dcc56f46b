import { LRUCache } from 'lru-cache';
import { gather } from './gather';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';

/** The records of a version. The compiler made them: their keys tell of which type they are. */
export interface StoreRecords {
  /** Those that are asked for at the same moment are one question. */
  get<Value>(key: string): Promise<Value | undefined>;
  /** Those that there are, in the order of their keys as given, and as often. */
  getAll<Value>(keys: readonly string[]): Promise<Value[]>;
}

/**
 * A page asks for the same record at several places, and all pages ask for some: what was asked for a moment ago is remembered.
 * Whoever gets a record shares it with others, and leaves it as it is.
 */
export function storeRecords(reading: Reading): StoreRecords {
  const known = new LRUCache<string, Known>({
    maxSize: MOST_REMEMBERED,
    maxEntrySize: MOST_REMEMBERED / 16,
    sizeCalculation: ({ size }, key) => size + key.length + LEAST_SIZE,
  });
  const ask = gather<Known>(async (keys) => {
    const rows = await reading.ask<RecordRow>(questionOf(recordsNamed(keys)));
    return new Map(
      rows.map(({ key, body }) => [key, { value: JSON.parse(body) as unknown, size: body.length }]),
    );
  });
  const find = async (key: string): Promise<unknown> => {
    if (!canBeAsked(key)) return undefined;
    const found = known.get(key) ?? (await ask(key)) ?? NONE;
    known.set(key, found);
    return found.value;
  };
  return {
    get: async <Value>(key: string) => (await find(key)) as Value | undefined,
    getAll: async <Value>(keys: readonly string[]) =>
      (await Promise.all(keys.map(find))).filter((value) => value !== undefined) as Value[],
  };
}

/** In letters of JSON: some ten megabytes of memory. */
const MOST_REMEMBERED = 4_000_000;
/** What one takes besides. */
const LEAST_SIZE = 200;

interface Known {
  readonly value: unknown;
  readonly size: number;
}

/** Where there is no record. */
const NONE: Known = { value: undefined, size: 0 };

interface RecordRow {
  readonly key: string;
  readonly body: string;
}

export function recordsNamed(keys: readonly string[]): Sql {
  return sql`SELECT key, body FROM wortlaut.record
WHERE key = ANY(${keys}::text[]) AND ${inVersion('record')}`;
}

/** PostgreSQL has no text with the sign U+0000. Whoever types one into an address asks for what there is not. */
export function canBeAsked(text: string): boolean {
  return !text.includes('\0');
}
