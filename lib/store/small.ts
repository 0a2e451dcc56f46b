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
