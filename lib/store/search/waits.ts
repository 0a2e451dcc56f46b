import type { Waits } from '@/lib/search/waits';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';

/** How long hits took to how they stand, see `waitsFound`: `hits` is the condition that rows of `statement` meet. */
export async function waits(reading: Reading, hits: Sql): Promise<Waits> {
  // The discrete percentile of one half is what `median` of lib/model is: of an even number the lower one.
  const [found] = await reading.ask<{ known: number; days: number | null }>(
    questionOf(sql`
      SELECT count(waited)::integer AS known,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY waited) AS days
      FROM wortlaut.statement WHERE ${inVersion('statement')} AND (${hits}) AND waited IS NOT NULL`),
    'search',
  );
  const { known, days } = found ?? { known: 0, days: null };
  return { known, ...(days !== null && { days }) };
}
