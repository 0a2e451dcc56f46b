import type { Reading } from './reading';
import { smallBytes } from './small';
import { inVersion, questionOf, sql } from './sql';

/** What a server holds in memory of a version, by name. */
export type Held = ReadonlyMap<string, HeldBytes>;

interface HeldBytes {
  /** Since which versions its pieces are what they are: another one whenever the bytes may be. */
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

/** Reads what is held under these names, but for what has not changed since the version `before`: that is in memory once. */
export async function readHeld(
  reading: Reading,
  names: readonly string[],
  before: Held | undefined,
): Promise<Held> {
  const stamps = await stampsOf(reading, names);
  const read = async (name: string): Promise<[string, HeldBytes]> => {
    const stamp = stamps.get(name) ?? '';
    const known = before?.get(name);
    if (known && known.stamp === stamp) return [name, known];
    return [name, { stamp, bytes: await smallBytes(reading, name) }];
  };
  return new Map(await Promise.all(names.map(read)));
}

async function stampsOf(reading: Reading, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await reading.ask<{ name: string; stamp: string }>(
    questionOf(sql`
      SELECT name, string_agg(piece || '-' || since, ' ' ORDER BY piece) AS stamp
      FROM wortlaut.small WHERE ${inVersion('small')} AND name = ANY(${names}) GROUP BY name`),
  );
  return new Map(rows.map(({ name, stamp }) => [name, stamp]));
}
