import type { Reading } from './reading';
import { inVersion, questionOf, sql } from './sql';

/** The bytes of a name, put together from their pieces; none where there are none. See small-rows.ts. */
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

/** What tells the bytes of some names apart from others, by name. */
export async function smallPrints(
  reading: Reading,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reading.ask<{ name: string; print: string }>(
    questionOf(
      sql`SELECT name, string_agg(encode(hash, 'hex'), ' ' ORDER BY piece) AS print FROM wortlaut.small
        WHERE ${inVersion('small')} AND name = ANY(${names}::text[]) GROUP BY name`,
    ),
  );
  return new Map(rows.map(({ name, print }) => [name, print]));
}
