import { LRUCache } from 'lru-cache';
import type { Reading } from './reading';
import { inVersion, questionOf, sql } from './sql';

/** The records of a version. The compiler made them: their keys tell of which type they are. */
export interface StoreRecords {
  /** Whatever is asked for at the same moment, by whomever, is one question. */
  get<Value>(key: string): Promise<Value | undefined>;
  /** Those that there are, in the order of their keys as given, and as often. */
  getAll<Value>(keys: readonly string[]): Promise<Value[]>;
}

/**
 * A page asks for the same record at several places, and all pages ask for some: what was asked for a moment ago is remembered.
 * Whoever gets a record shares it with others, and leaves it as it is.
 */
export function storeRecords(reading: Reading): StoreRecords {
  const known = new LRUCache<string, Found>({
    maxSize: MOST_REMEMBERED,
    maxEntrySize: MOST_REMEMBERED / 16,
    sizeCalculation: ({ size }, key) => size + key.length + LEAST_SIZE,
  });
  const asked = new Map<string, Promise<Found>>();
  let gathered: Gathered | undefined;

  const gather = (): Gathered => {
    const keys: string[] = [];
    const bodies = endOfThisTick().then(() => {
      gathered = undefined;
      return bodiesOf(keys, reading);
    });
    return { keys, bodies };
  };
  const ask = async (key: string): Promise<Found> => {
    gathered ??= gather();
    gathered.keys.push(key);
    try {
      const body = (await gathered.bodies).get(key);
      const found = { value: body && (JSON.parse(body) as unknown), size: body?.length ?? 0 };
      known.set(key, found);
      return found;
    } finally {
      asked.delete(key);
    }
  };
  const find = async (key: string): Promise<unknown> => {
    if (!isKey(key)) return undefined;
    const found = known.get(key);
    if (found) return found.value;
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return (await answer).value;
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

interface Found {
  /** Undefined where there is none. */
  readonly value: unknown;
  readonly size: number;
}

/** Keys that are still being gathered, and the records that there will be. */
interface Gathered {
  readonly keys: string[];
  readonly bodies: Promise<ReadonlyMap<string, string>>;
}

/** When everything has asked that can go on without an answer. */
async function endOfThisTick(): Promise<void> {
  await null;
  return new Promise((resolve) => process.nextTick(resolve));
}

async function bodiesOf(
  keys: readonly string[],
  reading: Reading,
): Promise<ReadonlyMap<string, string>> {
  const rows = await reading.ask<{ readonly key: string; readonly body: string }>(
    questionOf(recordsNamed(keys)),
  );
  return new Map(rows.map(({ key, body }) => [key, body]));
}

export function recordsNamed(keys: readonly string[]) {
  return sql`SELECT key, body FROM wortlaut.record
WHERE key = ANY(${keys}::text[]) AND ${inVersion('record')}`;
}

/** PostgreSQL has no text with the sign U+0000. Whoever types one into an address asks for what there is not. */
export function isKey(text: string): boolean {
  return !text.includes('\0');
}
