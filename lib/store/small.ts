import type { Reading } from './reading';
import { inVersion, questionOf, sql } from './sql';

/** Bytes that are stored by name in pieces, see small-rows.ts. */
export interface Small {
  /** Since which versions its pieces are what they are: another one whenever the bytes may be. */
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

export type Smalls = ReadonlyMap<string, Small>;

/** Reads the bytes of some names, but for what has not changed since the version `before`: that is in memory once. */
export async function readSmall(
  reading: Reading,
  names: readonly string[],
  before: Smalls | undefined,
): Promise<Smalls> {
  const stamps = await stampsOf(reading, names);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Small]> => {
        const stamp = stamps.get(name) ?? '';
        const known = before?.get(name);
        if (known?.stamp === stamp) return [name, known];
        return [name, { stamp, bytes: await smallBytes(reading, name) }];
      }),
    ),
  );
}

async function stampsOf(
  reading: Reading,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reading.ask<{ name: string; stamp: string }>(
    questionOf(
      sql`SELECT name, string_agg(since::text, ' ' ORDER BY piece) AS stamp FROM wortlaut.small
        WHERE ${inVersion('small')} AND name = ANY(${names}::text[]) GROUP BY name`,
    ),
  );
  return new Map(rows.map(({ name, stamp }) => [name, stamp]));
}

/** The bytes of a name, put together from their pieces; none where there are none. */
export async function smallBytes(reading: Reading, name: string): Promise<Uint8Array> {
  const pieces = await reading.ask<{ bytes: Uint8Array }>(
    questionOf(
      sql`SELECT bytes FROM wortlaut.small WHERE ${inVersion('small')} AND name = ${name} ORDER BY piece`,
    ),
    'search',
  );
  const all = new Uint8Array(pieces.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let end = 0;
  for (const { bytes } of pieces) {
    all.set(bytes, end);
    end += bytes.length;
  }
  return all;
}
